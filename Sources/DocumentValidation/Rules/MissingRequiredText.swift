package import PolicyModel

/// A role is there, but its text lacks something that the profile asks of it.
///
/// ## Why it matters
///
/// A procedure without time limits, or a duty without an address, can be kept without anybody being helped.
///
/// ## Example
///
///     “Reports are answered”, where the profile asks for a time limit.
///
/// ## How to mend it
///
/// Add what the profile asks for: an address, a time limit, or more items.
package enum MissingRequiredText: Rule {
  package static let id = "missing-required-text"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for requirement in context.profile.roles {
      guard let section = context.roles.sections(with: requirement.role).first else { continue }
      let texts = context.texts.filter { $0.roles.contains(requirement.role) && !$0.isHeading }
      func report(_ what: String, _ key: String) {
        findings.report(
          self, at: context.place(ofSection: section), "the text on \(requirement.role.title.lowercased()) has \(what)",
          severity: requirement.level == .required ? nil : .warning, key: requirement.role.rawValue + " " + key)
      }
      if requirement.contains.contact, !hasContact(requirement.role, in: context) { report("no address", "contact") }
      if requirement.contains.timeLimit, !texts.contains(where: { TimeLimit.isStated(in: $0.folded) }) {
        report("no time limit", "time-limit")
      }
      let items = texts.count { $0.nesting.startsItem }
      if requirement.contains.items > items {
        report("\(items) list items, fewer than \(requirement.contains.items)", "items")
      }
    }
  }

  /// True if the sections of the role give an address. That of reporting is left to the rule that is made for it.
  private static func hasContact(_ role: Role, in context: ValidationContext) -> Bool {
    if role == .reporting { return true }
    let sections = Set(context.roles.sections(with: role))
    return context.contacts.contains { sections.contains($0.section) && !Placeholder.isReserved($0) }
  }
}
