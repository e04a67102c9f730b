package import PolicyModel

/// The document does not say under which licence it may be used.
///
/// ## Why it matters
///
/// Without a licence nobody may copy or adapt the text, and those who would like to adopt it have to ask. A licence
/// of the site or the repository rarely reaches a reader of the page.
///
/// ## Example
///
///     A code that ends with its last rule.
///
/// ## How to mend it
///
/// Add a sentence such as “This code is licensed under CC BY 4.0” with a link to the licence.
package enum MissingLicense: Rule {
  package static let id = "missing-license"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let level = context.profile.facts[.license], LicenseState(context) == .missing else { return }
    findings.report(
      self, "no licence is stated for this text", severity: level == .required ? .error : nil, key: "license")
  }
}
