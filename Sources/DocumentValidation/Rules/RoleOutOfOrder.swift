package import PolicyModel

/// A role stands before one that the profile puts ahead of it.
///
/// ## Why it matters
///
/// Readers who know other policies of the organisation look for it at the usual place.
///
/// ## Example
///
///     Consequences before prohibited behaviours.
///
/// ## How to mend it
///
/// Move the section, or change the order in the profile.
package enum RoleOutOfOrder: Rule {
  package static let id = "role-out-of-order"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var last: (role: Role, section: Int)?
    for role in context.profile.order {
      let own = context.document.allSections.first { $0.roles.first == role }?.ordinal
      guard let section = own ?? context.roles.sections(with: role).first else { continue }
      if let before = last, section < before.section {
        findings.report(
          self, at: context.place(ofSection: section),
          "\(role.title.lowercased()) stands before \(before.role.title.lowercased())", key: role.rawValue,
          related: [
            RelatedPlace(
              "\(before.role.title.lowercased()) is here", at: context.place(ofSection: before.section).range.start)
          ])
      } else {
        last = (role, section)
      }
    }
  }
}
