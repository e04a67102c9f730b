package import PolicyModel

/// A number is left out between two sections.
///
/// ## Why it matters
///
/// Readers wonder what was removed, and references to the missing number fail.
///
/// ## Example
///
///     ## 3 Conduct
///     ## 5 Reporting
///
/// ## How to mend it
///
/// Renumber, or put in a section that says “(removed)”, so that old references stay right.
package enum NumberingGap: Rule {
  package static let id = "numbering-gap"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for sequence in NumberSequence.all(in: context.document) {
      for (before, after) in zip(sequence.members, sequence.members.dropFirst()) where after.value > before.value + 1 {
        guard !sequence.stands(between: before, and: after, in: context) else { continue }
        let missing = after.value - before.value == 2 ? "a number" : "\(after.value - before.value - 1) numbers"
        findings.report(
          self, at: context.place(ofSection: after.section),
          "“\(after.label)” follows “\(before.label)”: \(missing) left out", key: "\(before.label)→\(after.label)",
          evidence: [before.label, after.label],
          related: [RelatedPlace("“\(before.label)” is here", at: context.place(ofSection: before.section).range.start)]
        )
      }
    }
  }
}
