package import PolicyModel

/// A section announces something required and has no text.
///
/// ## Why it matters
///
/// The heading promises the answer that readers need most, and there is none. It usually means that a draft was
/// published.
///
/// ## Example
///
///     ## Reporting
///
///     ## Consequences
///     A person found in breach may be warned or excluded.
///
/// ## How to mend it
///
/// Write the section, or remove the heading and say it where it belongs.
package enum EmptyRequiredRole: Rule {
  package static let id = "empty-required-role"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles where requirement.level == .required {
      guard !context.roles.has(requirement.role), !LostRequiredRole.isLost(requirement.role, in: context),
        let section = emptySection(announcing: requirement.role, in: context)
      else { continue }
      findings.report(
        self, at: context.place(ofSection: section),
        "section “\(context.document[section: section].name)” is empty, so no text says \(requirement.role.question)",
        key: requirement.role.rawValue)
    }
  }

  /// The first section whose heading announces a role and that has no text, its subsections included.
  static func emptySection(announcing role: Role, in context: ValidationContext) -> Int? {
    context.roles.headings(announcing: role).first { ordinal in
      ordinal >= 0 && context.document.subtree(of: ordinal).allSatisfy { context.document.sections[$0].blocks.isEmpty }
    }
  }
}
