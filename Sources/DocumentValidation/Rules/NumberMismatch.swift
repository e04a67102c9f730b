package import PolicyModel

/// The number of a subsection does not begin with the number of its section.
///
/// ## Why it matters
///
/// After a renumbering the subsections were forgotten: readers cannot tell which number to quote.
///
/// ## Example
///
///     ## 3 Reporting
///     ### 2.1 To whom
///
/// ## How to mend it
///
/// Renumber the subsections.
package enum NumberMismatch: Rule {
  package static let id = "number-mismatch"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let sections = context.document.sections
    for section in sections {
      guard let number = section.number, let parent = section.parent, let above = sections[parent].number,
        number.components.count > above.components.count, !above.components.isEmpty, number.word == nil,
        !number.values.starts(with: above.values)
      else { continue }
      findings.report(
        self, at: context.place(ofSection: section.ordinal),
        "“\(number.label)” stands under “\(above.label)”", key: number.label, evidence: [above.label, number.label])
    }
  }
}
