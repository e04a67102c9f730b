/// What a sentence says about the freedom of those it binds.
public enum ObligationStrength: String, Sendable, Hashable, CaseIterable {
  /// Must, shall, is required to.
  case obligation = "must"
  /// Must not, shall not, is prohibited from.
  case prohibition = "must-not"
  /// Should, ought to, is encouraged to.
  case recommendation = "should"
  /// Should not, is discouraged from.
  case dissuasion = "should-not"
  /// Is expected to.
  case expectation = "expected"
  /// Is not expected to.
  case exemption = "not-expected"
  /// May, is allowed to, reserves the right.
  case permission = "may"
  /// Will.
  case commitment = "will"
  /// Will not.
  case refusal = "will-not"
  /// Can, is able to.
  case ability = "can"
  /// Cannot.
  case inability = "cannot"

  /// The strength with the other polarity, such as `will-not` for `will`; a permission denied is a
  /// prohibition.
  public var reversed: ObligationStrength {
    switch self {
    case .obligation: .prohibition
    case .prohibition: .obligation
    case .recommendation: .dissuasion
    case .dissuasion: .recommendation
    case .expectation: .exemption
    case .exemption: .expectation
    case .permission: .prohibition
    case .commitment: .refusal
    case .refusal: .commitment
    case .ability: .inability
    case .inability: .ability
    }
  }
}

/// Who must, may or must not do what.
public struct Obligation: Sendable, Hashable {
  /// The words before the modal verb: who is bound; empty where the sentence does not say.
  public var party: String
  /// What the modal verb says.
  public var strength: ObligationStrength
  /// The modal verb as printed.
  public var modal: String
  /// The words after it, up to the end of the clause.
  public var action: String

  /// Creates an obligation.
  public init(party: String, strength: ObligationStrength, modal: String, action: String) {
    self.party = party
    self.strength = strength
    self.modal = modal
    self.action = action
  }
}

/// What happened to one obligation.
public struct ObligationChange: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Only the new version has it.
    case added
    /// Only the old version has it.
    case removed
    /// The opposite is said now.
    case reversed
    /// The same act, with another strength.
    case strengthChanged = "strength-changed"
    /// The same duty, for somebody else.
    case partyChanged = "party-changed"
    /// The same party and strength, another act.
    case actionChanged = "action-changed"
  }

  /// What happened.
  public var kind: Kind
  /// Ordinal of the old section; nil if added.
  public var old: Int?
  /// Ordinal of the new section; nil if removed.
  public var new: Int?
  /// What was said.
  public var before: Obligation?
  /// What is said now.
  public var after: Obligation?

  /// Creates a change.
  public init(
    _ kind: Kind, old: Int? = nil, new: Int? = nil, before: Obligation? = nil, after: Obligation? = nil
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.before = before
    self.after = after
  }
}

/// Every duty, permission and promise that came, went or changed, in the order of the report's sections.
public struct ObligationLedger: Sendable, Hashable {
  /// The changes.
  public var changes: [ObligationChange]

  /// Creates a ledger.
  public init(changes: [ObligationChange] = []) {
    self.changes = changes
  }
}
