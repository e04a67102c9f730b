package import PolicyModel

/// One section is numbered in another way than all sections beside it.
///
/// ## Why it matters
///
/// It looks like a part of another document, and a reference such as “section 4” may not find it.
///
/// ## Example
///
///     ## I. Scope
///     ## II. Conduct
///     ## 3. Reporting
///
/// ## How to mend it
///
/// Number it as the others.
package enum NumberingStyleBreak: Rule {
  package static let id = "numbering-style-break"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for siblings in NumberSequence.numberedSiblings(in: context.document) where siblings.count >= fewest {
      let styles = siblings.compactMap { $0.number?.components.last?.style }
      guard let usual = majority(of: styles) else { continue }
      let odd = siblings.filter { section in
        guard let number = section.number, let last = number.components.last else { return false }
        return last.style != usual && !NumberSequence.isReadable(number, as: usual)
      }
      guard odd.count * mostOdd <= siblings.count else { continue }
      for section in odd {
        guard let number = section.number else { continue }
        findings.report(
          self, at: context.place(ofSection: section.ordinal),
          "“\(number.printed)” is not numbered as the sections beside it are", key: number.label,
          evidence: [number.printed])
      }
    }
  }

  /// Of two sections nobody can say which one is odd.
  private static let fewest = 3
  /// At most one in three is an exception; more is a scheme of its own.
  private static let mostOdd = 3

  private static func majority(of styles: [SectionNumber.Style]) -> SectionNumber.Style? {
    let counts = SectionNumber.Style.allCases.map { style in (style, styles.count { $0 == style }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 * 2 > styles.count ? $0.0 : nil }
  }
}
