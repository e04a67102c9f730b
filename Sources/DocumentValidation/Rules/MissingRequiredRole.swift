package import PolicyModel

/// A role that the profile requires is nowhere in the document.
///
/// ## Why it matters
///
/// A reader comes with a question: am I bound by this, what is forbidden, to whom do I turn, what happens then. A
/// policy that leaves one of the core questions open leaves that reader without an answer, however good the rest
/// is.
///
/// The text decides, not the headings: a scope may stand in the introduction, and expected and prohibited
/// behaviours may share a section.
///
/// ## Example
///
///     A code that lists what is prohibited, and never says how to report it.
///
/// ## How to mend it
///
/// Add the missing text. It needs no section of its own; one clear sentence where readers look for it will do.
package enum MissingRequiredRole: Rule {
  package static let id = "missing-required-role"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles where requirement.level == .required {
      guard isMissing(requirement.role, in: context) else { continue }
      findings.report(
        self, "no text says \(requirement.role.question) (\(requirement.role.title.lowercased()))",
        key: requirement.role.rawValue)
    }
  }

  /// True if no text has the role, and no other rule says so with a place.
  static func isMissing(_ role: Role, in context: ValidationContext) -> Bool {
    context.isRead && !context.roles.has(role) && EmptyRequiredRole.emptySection(announcing: role, in: context) == nil
      && RoleHints.hint(at: role, in: context) == nil && !LostRequiredRole.isLost(role, in: context)
  }
}
