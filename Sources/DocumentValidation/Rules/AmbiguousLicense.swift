package import PolicyModel

/// A licence is stated, but not clearly enough to know which one it is.
///
/// ## Why it matters
///
/// “Creative Commons” is a family of licences, some of which forbid changes or commercial use. Adopters cannot rely
/// on it.
///
/// ## Example
///
///     This text is under a Creative Commons licence.
///
/// ## How to mend it
///
/// Name the licence with its version, and link to it.
package enum AmbiguousLicense: Rule {
  package static let id = "ambiguous-license"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard case .ambiguous(let words) = LicenseState(context), let license = context.input.license?.license else {
      return
    }
    let candidates = license.candidates.isEmpty ? "" : "; it may be " + license.candidates.joined(separator: " or ")
    findings.report(
      self, at: context.place(of: license.evidence.first), "“\(words)” does not say which licence it is\(candidates)",
      key: "license", evidence: [words])
  }
}
