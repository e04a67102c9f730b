public import PolicyModel

/// Finds the license, the copyright and the credits of a document.
public enum LicenseDetector {
  /// What a document says about its license, copyright and sources. Linear in the document's size.
  ///
  /// `title` is what the caller knows the document by; it decides whether a named work is the document itself.
  /// Without it the document's own title is used.
  public static func detect(in document: PolicyDocument, title: String? = nil) -> LicenseFacts {
    detect(in: document, title: title, readsAll: false)
  }

  /// `readsAll` reads also what cannot matter, which must change nothing.
  static func detect(in document: PolicyDocument, title: String?, readsAll: Bool) -> LicenseFacts {
    let known = title.flatMap { $0.isEmpty ? nil : $0 } ?? document.metadata.title?.value
    let name = DocumentTitle(known)
    var passages = PassageCollector.passages(of: document, readsAll: readsAll)
    SampleReader.mark(&passages)
    let templates = TemplateReader.templates(in: passages)
    let reader = AttributionReader(passages: passages, title: name, skipped: templates)
    var (attributions, isCut) = reader.attributions()
    let ownership = LicenseOwnership(title: name, sources: attributions)
    var collector = LicenseClaims(ownership: ownership)
    for (index, passage) in passages.enumerated() where !templates.contains(index) {
      collector.read(passage, followedBy: index + 1 < passages.count ? passages[index + 1] : nil)
    }
    collector.read(document.metadata.fields)
    let license = collector.statement()
    var others = collector.others
    others += collector.sameLicense(own: license, passages: passages, templates: templates)
    attributions += collector.sources(besides: attributions)
    attributions += MetadataCredits.authors(document.metadata.fields, besides: attributions)
    attributions += LinkedData.sources(document.metadata.fields)
    assign(others, to: &attributions)
    var diagnostics: [Diagnostic] = []
    if collector.isCut {
      diagnostics.append(
        Diagnostic(
          "license-statements-cut", .warning,
          "more than \(LicenseBounds.mostStatements) license statements; the rest of the text was not read for licenses"
        ))
    }
    if isCut {
      diagnostics.append(
        Diagnostic(
          "credits-cut", .warning,
          "\(LicenseBounds.mostCredits) credits or more; the rest of the text was not read for credits"))
    }
    return LicenseFacts(
      license: license, copyright: CopyrightReader.facts(passages, title: name), attributions: attributions,
      otherLicenses: LicenseClaims.reduced(others, own: license),
      templates: templates.sorted().map { passages[$0].evidence(0..<passages[$0].tokens.count) },
      diagnostics: diagnostics)
  }

  /// Gives a source's license to the source it was said of.
  private static func assign(_ others: [OtherLicense], to attributions: inout [Attribution]) {
    for other in others where other.role == .sourceLicense {
      let index =
        attributions.lastIndex { attribution in
          attribution.evidence.quotation == other.evidence.quotation && attribution.relation.relationClass != .agent
        }
        ?? attributions.lastIndex { attribution in
          guard let title = attribution.title, let subject = other.appliesTo else { return false }
          return subject.contains(title)
        }
      if let index { attributions[index].license = other.spdx }
    }
  }
}
