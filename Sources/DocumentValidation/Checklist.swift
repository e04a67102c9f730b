internal import PolicyModel

/// What a profile asks for, and where the document has it: the list a board goes through.
enum Checklist {
  static func of(_ context: ValidationContext) -> [ChecklistItem] {
    // Roles that were not judged are neither there nor missing; a finding says so.
    var items = (context.isRead ? context.profile.roles : []).map { requirement in
      let sections = context.roles.sections(with: requirement.role)
      let state: ChecklistItem.State =
        !sections.isEmpty ? .present : RoleHints.hint(at: requirement.role, in: context) != nil ? .hinted : .missing
      return ChecklistItem(
        title: requirement.role.title, isRequired: requirement.level == .required, state: state,
        sections: sections.map { context.document[section: $0].name })
    }
    for requirement in context.profile.headings {
      let sections = context.document.sections.filter { requirement.matches($0.title) }
      items.append(
        ChecklistItem(
          title: "Heading “\(requirement.name)”", isRequired: requirement.level == .required,
          state: sections.isEmpty ? .missing : .present, sections: sections.map(\.name)))
    }
    for fact in Profile.Fact.allCases {
      guard let level = context.profile.facts[fact], let state = state(of: fact, in: context) else { continue }
      items.append(ChecklistItem(title: title(of: fact), isRequired: level == .required, state: state))
    }
    return items
  }

  private static func title(of fact: Profile.Fact) -> String {
    switch fact {
    case .license: "Licence"
    case .attribution: "Credit for sources"
    case .versionDate: "Version or date"
    case .contact: "An address to write to"
    }
  }

  private static func state(of fact: Profile.Fact, in context: ValidationContext) -> ChecklistItem.State? {
    switch fact {
    case .license:
      switch LicenseState(context) {
      case .unknown: nil
      case .stated: .present
      case .ambiguous, .conflicting: .hinted
      case .missing: .missing
      }
    case .attribution: MissingAttribution.uncredited(in: context).isEmpty ? .present : .missing
    case .versionDate: VersionStamp(of: context.input).isEmpty ? .missing : .present
    case .contact: MissingContact.hasContact(context) ? .present : .missing
    }
  }
}
