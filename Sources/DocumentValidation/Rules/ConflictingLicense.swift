package import PolicyModel

/// The document states two different licences for itself.
///
/// ## Why it matters
///
/// Nobody knows which conditions hold; a careful adopter will not use the text.
///
/// ## Example
///
///     This code is licensed under CC BY 4.0. … © All content CC BY-NC 4.0.
///
/// ## How to mend it
///
/// State one licence, and say of any other licence which part it covers.
package enum ConflictingLicense: Rule {
  package static let id = "conflicting-license"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard case .conflicting(let words) = LicenseState(context), let license = context.input.license?.license else {
      return
    }
    findings.report(
      self, at: context.place(of: license.evidence.first),
      "different licences are stated: \(license.candidates.joined(separator: ", "))", key: "license", evidence: words)
  }
}
