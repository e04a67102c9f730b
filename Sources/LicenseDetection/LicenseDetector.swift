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
    var (credits, isCut) = AttributionReader(passages: passages, title: name, skipped: templates).credits()
    let ownership = LicenseOwnership(title: name, sources: credits, passages: passages)
    var collector = LicenseClaims(ownership: ownership)
    collector.read(passages, skipping: templates)
    collector.read(document.metadata.fields)
    let license = collector.statement()
    collector.readSameLicense(own: license, passages: passages, templates: templates)
    credits += collector.sources(besides: credits)
    assign(collector.others, to: &credits)
    var attributions = credits.map(\.attribution)
    attributions += MetadataCredits.authors(document.metadata.fields, besides: attributions)
    attributions += LinkedData.sources(document.metadata.fields)
    return LicenseFacts(
      license: license, copyright: CopyrightReader.facts(passages, title: name), attributions: attributions,
      otherLicenses: LicenseClaims.reduced(collector.others.map(\.license), own: license),
      templates: templates.sorted().map { passages[$0].evidence(0..<passages[$0].tokens.count) },
      diagnostics: diagnostics(statementsCut: collector.isCut, creditsCut: isCut))
  }

  private static func diagnostics(statementsCut: Bool, creditsCut: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if statementsCut {
      found.append(
        Diagnostic(
          "license-statements-cut", .warning,
          "more than \(LicenseBounds.mostStatements) license statements; the rest of the text was not read for licenses"
        ))
    }
    if creditsCut {
      found.append(
        Diagnostic(
          "credits-cut", .warning,
          "\(LicenseBounds.mostCredits) credits or more; the rest of the text was not read for credits"))
    }
    return found
  }

  /// Gives a source's license to the source it was said of: the nearest before it in its sentence, else the one it
  /// names. O(licenses × credits), both bounded.
  private static func assign(_ others: [FoundLicense], to credits: inout [FoundCredit]) {
    for other in others where other.license.role == .sourceLicense {
      let index =
        credits.lastIndex { credit in
          credit.passage == other.passage && credit.attribution.relation.relationClass != .agent
            && credit.attribution.evidence.quotation == other.license.evidence.quotation
            && credit.tokens.lowerBound <= other.token
        }
        ?? credits.lastIndex { credit in
          credit.attribution.evidence.quotation == other.license.evidence.quotation
            && credit.attribution.relation.relationClass != .agent
        }
        ?? credits.lastIndex { credit in
          guard let title = credit.attribution.title, let subject = other.license.appliesTo else { return false }
          return subject.contains(title)
        }
      if let index, credits[index].attribution.license == nil {
        credits[index].attribution.license = other.license.spdx
      }
    }
  }
}
