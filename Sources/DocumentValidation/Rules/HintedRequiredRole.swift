package import PolicyModel

/// A required role is only hinted at: some words point to it, and no sentence says it.
///
/// ## Why it matters
///
/// A passing mention tells readers that there are consequences, or a way to report, without telling them which. A
/// person has to judge whether it is enough.
///
/// ## Example
///
///     Behave well. Violations will have consequences.
///
/// ## How to mend it
///
/// Say it in a sentence or list of its own.
package enum HintedRequiredRole: Rule {
  package static let id = "hinted-required-role"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles where requirement.level == .required {
      guard context.isRead, !context.roles.has(requirement.role),
        !LostRequiredRole.isLost(requirement.role, in: context),
        EmptyRequiredRole.emptySection(announcing: requirement.role, in: context) == nil,
        let hint = RoleHints.hint(at: requirement.role, in: context)
      else { continue }
      let words = hint.text.words(hint.range)
      findings.report(
        self, at: findings.place(of: hint.range, in: hint.text),
        "“\(words)” only hints at \(requirement.role.question)", key: requirement.role.rawValue, evidence: [words])
    }
  }
}
