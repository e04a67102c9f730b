package import PolicyModel

/// The version or date changed, and the text did not.
///
/// ## Why it matters
///
/// Readers look for a change that is not there. It is right where a text was reviewed and confirmed; then say so.
///
/// ## Example
///
///     Version 2.1 and version 2.2 with the same words.
///
/// ## How to mend it
///
/// Keep the version, or note in the history that nothing changed.
package enum StampWithoutChange: Rule {
  package static let id = "stamp-without-change"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline else { return }
    let (before, after) = (VersionStamp(of: baseline.input), VersionStamp(of: context.input))
    guard !before.isEmpty, !after.isEmpty, before != after,
      BaselineChanges(baseline.comparison, new: context.document).gravest == nil
    else { return }
    findings.report(
      self, "the text is the same, but \(before.description) became \(after.description)", key: "stamp",
      evidence: [before.description, after.description])
  }
}
