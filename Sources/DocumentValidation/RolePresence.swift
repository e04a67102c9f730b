package import PolicyModel

/// Which sections have which role, and what merely points to one.
package struct RolePresence: Sendable {
  private let sectionsByRole: [Role: [Int]]
  private let headingsByRole: [Role: [Int]]

  init(of document: PolicyDocument) {
    var sections: [Role: [Int]] = [:]
    var headings: [Role: [Int]] = [:]
    for section in document.allSections {
      var seen: Set<Role> = []
      for block in section.blocks {
        for assignment in block.roles where seen.insert(assignment.role).inserted {
          sections[assignment.role, default: []].append(section.ordinal)
        }
      }
      for assignment in section.heading?.roles ?? [] {
        headings[assignment.role, default: []].append(section.ordinal)
      }
    }
    sectionsByRole = sections
    headingsByRole = headings
  }

  /// Ordinals of the sections whose text has the role, in reading order.
  package func sections(with role: Role) -> [Int] { sectionsByRole[role] ?? [] }

  /// Ordinals of the sections whose heading announces the role.
  package func headings(announcing role: Role) -> [Int] { headingsByRole[role] ?? [] }

  /// True if some text has the role.
  package func has(_ role: Role) -> Bool { sectionsByRole[role] != nil }
}
