internal import PolicyModel

/// How grave a change is, by what the text it stands in is for.
struct PlaceSeverity {
  private let roles: [Role]
  /// True where only what stands around a sentence gives it its roles. Then a change that touches nothing that rules says
  /// nothing of them: who drew the picture between the consequences is no consequence.
  var isInherited: Bool

  /// Takes the roles of a block or section.
  init(_ roles: [Role], isInherited: Bool = false) {
    self.roles = roles
    self.isInherited = isInherited
  }

  /// Roles that decide what a person must do, is spared or can claim.
  private static let protecting: Set<Role> = [
    .scope, .expectedBehaviours, .prohibitedBehaviours, .reporting, .consequences, .confidentiality, .nonRetaliation,
    .appeals, .procedure,
  ]

  /// True for text about telling somebody of a violation.
  var isReporting: Bool { roles.contains { $0 == .reporting || $0 == .contact } }
  /// True for text a Code of Ethics cannot do without.
  var isCore: Bool { roles.contains { Role.core.contains($0) } }
  /// True for text that protects or binds.
  var isProtecting: Bool { roles.contains { PlaceSeverity.protecting.contains($0) } }

  /// True for text that is taken for a record; what is judged there for all that rules, and nobody knows what.
  private var isOnlyRecord: Bool { !roles.isEmpty && roles.allSatisfy { $0 == .revisionHistory } }

  /// Of a modal verb, number or scope word.
  func ofMarker(_ kind: Marker.Kind) -> ChangeSeverity {
    switch kind {
    case .modal, .deadline, .amount, .number: isProtecting ? .high : .medium
    case .scope: isProtecting ? .high : .medium
    case .date: .medium
    }
  }

  /// Of other words.
  func ofWording(_ rule: ChangeRule) -> ChangeSeverity {
    switch rule {
    case .contactChanged: .highest
    case .licenseChanged: .high
    case .protectedCharacteristic, .boundPartyChanged: .high
    case .referenceChanged: .medium
    case .numberChanged: ofMarker(.number)
    default: (isCore && !isInherited) || isOnlyRecord ? .medium : .low
    }
  }

  /// Of an item or sentence that came or went.
  var ofItem: ChangeSeverity { isCore && !isInherited ? .high : .medium }
}
