package import PolicyModel

/// The text changed, and its version and dates did not.
///
/// ## Why it matters
///
/// Two texts under one version cannot be told apart; readers who trust the date miss the change.
///
/// ## Example
///
///     Version 2.1 says “may be excluded”; another text that calls itself version 2.1 says “will be excluded”.
///
/// ## How to mend it
///
/// Raise the version or put in the date of the change.
package enum SilentEdit: Rule {
  package static let id = "silent-edit"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline else { return }
    let stamp = VersionStamp(of: context.input)
    guard !stamp.isEmpty, stamp == VersionStamp(of: baseline.input) else { return }
    let changes = BaselineChanges(baseline.comparison, new: context.document)
    guard let gravest = changes.gravest else { return }
    findings.report(
      self, at: changes.firstPlace(in: context), "the text changed, but it is still \(stamp.description)",
      severity: gravest == .substantive ? nil : .note, key: "stamp", evidence: [stamp.description])
  }
}
