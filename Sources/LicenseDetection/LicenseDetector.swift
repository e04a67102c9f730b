public import PolicyModel

/// Finds the license, the copyright and the credits of a document.
public enum LicenseDetector {
  /// What a document says about its license, copyright and sources. Linear in the document's size.
  ///
  /// `title` is what the caller knows the document by; it decides whether a named work is the document itself.
  /// Without it the document's own title is used.
  public static func detect(in document: PolicyDocument, title: String? = nil) -> LicenseFacts {
    let known = title.flatMap { $0.isEmpty ? nil : $0 } ?? document.metadata.title?.value
    let name = DocumentTitle(known)
    var passages = PassageCollector.passages(of: document)
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

/// Makes passages of a document's blocks, headings and omitted parts, in reading order.
enum PassageCollector {
  static func passages(of document: PolicyDocument) -> [Passage] {
    var memory: [String: [Int]] = [:]
    var result: [Passage] = []
    var open: [(level: Int, credit: Bool, license: Bool)] = []
    for section in document.allSections {
      while let last = open.last, last.level >= section.level { open.removeLast() }
      if let heading = section.heading {
        var passage = Passage(
          block: Block(.paragraph, heading.text, marks: heading.marks, range: heading.range), region: .heading,
          memory: &memory)
        let whole = 0..<passage.tokens.count
        let short = passage.wordCount <= 8
        open.append(
          (
            section.level, short && passage.has(.creditHeading, in: whole),
            short && passage.has(.licenseHeading, in: whole)
          ))
        passage.headingText = heading.text
        result.append(passage)
      }
      for block in section.blocks where !(block.text.isEmpty && block.marks.isEmpty) {
        var passage = Passage(block: block, region: .body, memory: &memory)
        passage.isUnderCreditHeading = open.last?.credit ?? false
        passage.isUnderLicenseHeading = open.last?.license ?? false
        result.append(passage)
      }
    }
    for part in document.omitted
    where part.reason != "navigation" && part.reason != "table-of-contents" && part.reason != "cookie-banner" {
      let region: Passage.Region = part.reason == "footer" ? .footer : part.reason == "header" ? .header : .other
      for block in part.blocks { result.append(Passage(block: block, region: region, memory: &memory)) }
    }
    return result
  }
}

/// Finds passages that only offer words to adopters.
enum TemplateReader {
  /// Indices of the passages that follow a lead-in such as "You could use the text below:".
  static func templates(in passages: [Passage]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, passage) in passages.enumerated() where !found.contains(index) {
      let whole = 0..<passage.tokens.count
      guard let last = passage.tokens.last, [":", "："].contains(last.form) else { continue }
      let isOffer =
        passage.has(.template, in: whole)
        && (passage.tokens.contains {
          ["attribution", "attribute", "credit", "cite", "acknowledgement", "license", "licence", "policies"].contains(
            $0.form)
        })
        || passage.tokens.contains { $0.form == "your" } && passage.tokens.contains { $0.form == "own" }
          && passage.tokens.contains {
            $0.form.hasPrefix("attribut") || $0.form.hasPrefix("license") || $0.form.hasPrefix("licence")
              || $0.form.hasPrefix("share")
          }
      guard isOffer else { continue }
      var next = index + 1
      guard next < passages.count else { continue }
      found.insert(next)
      // The whole quote or code is offered, but of plain paragraphs only the first.
      if passages[next].isQuote {
        while next + 1 < passages.count, passages[next + 1].isQuote {
          next += 1
          found.insert(next)
        }
      }
    }
    return found
  }
}

/// Marks what lead-ins announce: samples of notices, and lists of licenses to choose from.
enum SampleReader {
  static func mark(_ passages: inout [Passage]) {
    for index in passages.indices.dropLast() {
      guard let last = passages[index].tokens.last, last.form == ":" || last.form == "：" else { continue }
      let whole = 0..<passages[index].tokens.count
      let lead = passages[index]
      var next = index + 1
      if passages[next].isListItem, !lead.isListItem, lead.has(.licenseWord, in: whole) {
        let kind: Passage.ListLead =
          lead.has(.contribution, in: whole) ? .contributions : lead.has(.hypothetical, in: whole) ? .choices : .none
        let list = passages[next].list
        while next < passages.count, passages[next].isListItem, passages[next].list == list {
          passages[next].listLead = kind
          next += 1
        }
        continue
      }
      let isNotice =
        lead.tokens.contains { ["notice", "header", "file", "form", "line", "notices"].contains($0.form) }
        && (lead.has(.hypothetical, in: whole) || lead.has(.sample, in: whole))
      guard isNotice else { continue }
      let isQuote = passages[next].isQuote
      repeat {
        passages[next].isSample = true
        next += 1
      } while next < passages.count && isQuote && passages[next].isQuote
    }
  }
}
