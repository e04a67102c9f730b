package import PolicyModel

/// A reference names a section that the document does not have.
///
/// ## Why it matters
///
/// Readers are sent to a rule that is not there. It happens when sections are removed or renumbered and nobody
/// reads the text through.
///
/// ## Example
///
///     The consequences are listed in section 9.     (the document has seven sections)
///
/// ## How to mend it
///
/// Put in the number of the section that is meant, or remove the reference.
package enum UnresolvedReference: Rule {
  package static let id = "unresolved-reference"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    reportLinksWithoutTarget(context, &findings)
    guard context.document.sections.contains(where: { $0.number != nil }) else { return }
    let broken = context.input.references.filter { $0.isBroken && $0.kind == .number }
    let labels = Set(broken.filter { isLabel($0, in: context) }.map { $0.text.lowercased() })
    for reference in broken {
      guard let text = context.text(reference.place), !labels.contains(reference.text.lowercased()),
        !OtherLaw.isNamed(around: reference.range, in: text), !isItem(reference, in: context)
      else { continue }
      // Words of a link to another page name a section of that page.
      let isElsewhere = text.links.contains { $0.range.overlaps(reference.range) && !$0.target.hasPrefix("#") }
      guard !isElsewhere else { continue }
      findings.report(
        self, at: findings.place(of: reference.range, in: text),
        "“\(reference.text)” refers to a section that does not exist", evidence: [reference.text])
    }
  }

  /// True for the number that an article bears at the start of its own paragraph: `Art. 10. Members …`.
  private static func isLabel(_ reference: CrossReference, in context: ValidationContext) -> Bool {
    reference.range.lowerBound == 0 && context.text(reference.place).map { !$0.isHeading } ?? false
  }

  /// True for a paragraph or item of the section that the reference stands in: `paragraph 1`, `Absatz 2`.
  private static func isItem(_ reference: CrossReference, in context: ValidationContext) -> Bool {
    let words = reference.text.lowercased().split { $0 == " " || $0 == "\u{A0}" }
    guard words.count == 2, itemWords.contains(String(words[0])),
      let number = Int(words[1].prefix { $0.isNumber }), number >= 1
    else { return false }
    return number <= context.document[section: reference.place.section].blocks.count
  }

  private static let itemWords: Set<String> = [
    "absatz", "abs.", "abs", "ziffer", "nr.", "satz", "paragraph", "item", "point", "rule", "alinéa", "inciso", "punkt",
    "comma", "apartado", "párrafo", "parágrafo",
  ]

  /// Markdown shows `[the board][mail]` as it stands if no line says where `mail` leads.
  private static func reportLinksWithoutTarget(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts where !text.isCode {
      let bytes = text.bytes
      var from = 0
      while let middle = bytes[from...].firstRange(of: between) {
        from = middle.upperBound
        guard let open = bytes[..<middle.lowerBound].lastIndex(of: UInt8(ascii: "[")),
          let close = bytes[middle.upperBound...].firstIndex(of: UInt8(ascii: "]")),
          !text.isCode(at: open), close - middle.upperBound <= longestName,
          bytes[middle.upperBound..<close].contains(where: { ($0 | 0x20) &- 0x61 < 26 }),
          bytes[open..<middle.lowerBound].contains(where: { ($0 | 0x20) &- 0x61 < 26 })
        else { continue }
        let words = text.words(open..<close + 1)
        findings.report(
          self, at: findings.place(of: open..<close + 1, in: text),
          "“\(words)” is no link, since nothing says where it leads", evidence: [words])
      }
    }
  }

  private static let between = Array("][".utf8)
  /// Names of link targets are short; longer are remarks.
  private static let longestName = 60
}
