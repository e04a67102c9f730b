package import PolicyModel

/// The older version had a required role, and this one has not.
///
/// ## Why it matters
///
/// A revision should not take away the answer to one of the questions that readers come with.
///
/// ## Example
///
///     The version of 2023 had a section on reporting; this one has none.
///
/// ## How to mend it
///
/// Put the text back, or say where it is now.
package enum LostRequiredRole: Rule {
  package static let id = "lost-required-role"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles where requirement.level == .required {
      guard isLost(requirement.role, in: context), let baseline = context.baseline else { continue }
      let before = RolePresence(of: baseline.input.document).sections(with: requirement.role)
      let names = before.map { "“\(baseline.input.document[section: $0].name)”" }.joined(separator: ", ")
      findings.report(
        self, "no text says any more \(requirement.role.question); the older version did in \(names)",
        key: requirement.role.rawValue)
    }
  }

  /// True if the older version had the role and this one has not.
  static func isLost(_ role: Role, in context: ValidationContext) -> Bool {
    guard let baseline = context.baseline, !context.roles.has(role) else { return false }
    return RolePresence(of: baseline.input.document).has(role)
  }
}
