package import PolicyModel

/// A heading that the profile asks for is not there.
///
/// ## Why it matters
///
/// The organisation has decided that its policies have this section, under this name.
///
/// ## Example
///
///     A profile that asks for “Preamble”, and a code without one.
///
/// ## How to mend it
///
/// Add the section, or add the title it has to the aliases in the profile.
package enum MissingRequiredHeading: Rule {
  package static let id = "missing-required-heading"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.headings {
      guard !context.document.sections.contains(where: { requirement.matches($0.title) }) else { continue }
      findings.report(
        self, "no section has the title “\(requirement.name)”",
        severity: requirement.level == .required ? nil : .warning, key: requirement.name)
    }
  }
}
