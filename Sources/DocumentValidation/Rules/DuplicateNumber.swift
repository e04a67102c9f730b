package import PolicyModel

/// Two sections side by side have the same number.
///
/// ## Why it matters
///
/// A reference to that number has two answers.
///
/// ## Example
///
///     ## 4 Conduct
///     ## 4 Reporting
///
/// ## How to mend it
///
/// Renumber the later section and those after it, and the references to them.
package enum DuplicateNumber: Rule {
  package static let id = "duplicate-number"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for sequence in NumberSequence.all(in: context.document) {
      for (before, after) in zip(sequence.members, sequence.members.dropFirst()) where after.value == before.value {
        findings.report(
          self, at: context.place(ofSection: after.section), "number “\(after.label)” stands twice", key: after.label,
          evidence: [after.label],
          related: [RelatedPlace("first numbered so here", at: context.place(ofSection: before.section).range.start)])
      }
    }
  }
}
