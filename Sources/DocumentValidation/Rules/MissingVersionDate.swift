package import PolicyModel

/// The document states neither a version nor a date.
///
/// ## Why it matters
///
/// Readers cannot tell whether they hold the text that is in force, and a report cannot be judged by the text that
/// held on that day.
///
/// ## Example
///
///     A code without “Version 2.1” or “Adopted on 4 May 2024”.
///
/// ## How to mend it
///
/// Add a version or a date of adoption, at the top or in the last line.
package enum MissingVersionDate: Rule {
  package static let id = "missing-version-date"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let level = context.profile.facts[.versionDate], VersionStamp(of: context.input).isEmpty else { return }
    findings.report(
      self, "neither a version nor a date is stated", severity: level == .required ? .error : nil, key: "version-date")
  }
}
