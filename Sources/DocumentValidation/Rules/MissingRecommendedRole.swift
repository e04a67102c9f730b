package import PolicyModel

/// A role that the profile recommends is nowhere in the document.
///
/// ## Why it matters
///
/// Readers of most policies of this kind find it there and will look for it.
///
/// ## Example
///
///     Bylaws that never say what the association is for.
///
/// ## How to mend it
///
/// Add the text, or take the recommendation out of your own profile.
package enum MissingRecommendedRole: Rule {
  package static let id = "missing-recommended-role"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles where requirement.level == .recommended {
      guard context.isRead, !context.roles.has(requirement.role) else { continue }
      findings.report(
        self, "no text says \(requirement.role.question) (\(requirement.role.title.lowercased()))",
        key: requirement.role.rawValue)
    }
  }
}
