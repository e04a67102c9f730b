/// A way to reach somebody: an address, a form, a number, a person or a body.
public struct Contact: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A mail address, in the text or behind a link.
    case email
    /// A page or form that a link in a passage about reporting leads to.
    case form
    /// A telephone number.
    case phone
    /// A channel or name in a chat, in a passage about reporting: `#help`, `@steward`.
    case handle
    /// A person by name.
    case person
    /// A board, team, office or role.
    case body
    /// A place left open for one of the others, such as `[INSERT CONTACT METHOD]`.
    case placeholder
  }

  /// What it is.
  public var kind: Kind
  /// What identifies it, for comparing: addresses in lower case and without scheme, numbers without separators.
  public var value: String
  /// As printed (for a link: its words).
  public var text: String

  /// Creates a contact.
  public init(_ kind: Kind, value: String, text: String) {
    self.kind = kind
    self.value = value
    self.text = text
  }
}

/// Where one contact stands in the two versions.
public struct ContactEntry: Sendable, Hashable {
  /// The contact; as the new version prints it, if it has it.
  public var contact: Contact
  /// Ordinals of the old sections that name it, ascending.
  public var old: [Int]
  /// Ordinals of the new sections that name it, ascending.
  public var new: [Int]

  /// Creates an entry.
  public init(_ contact: Contact, old: [Int] = [], new: [Int] = []) {
    self.contact = contact
    self.old = old
    self.new = new
  }

  /// True if only the new version has it.
  public var isAdded: Bool { old.isEmpty }
  /// True if only the old version has it.
  public var isRemoved: Bool { new.isEmpty }
}

/// A contact that took the place of another in the same section.
public struct ContactReplacement: Sendable, Hashable {
  /// Ordinal of the old section.
  public var old: Int
  /// Ordinal of the new section.
  public var new: Int
  /// The contact that is gone.
  public var before: Contact
  /// The one that stands there now.
  public var after: Contact

  /// Creates a replacement.
  public init(old: Int, new: Int, before: Contact, after: Contact) {
    self.old = old
    self.new = new
    self.before = before
    self.after = after
  }
}

/// Everybody a reader can turn to, before and after.
public struct ContactLedger: Sendable, Hashable {
  /// One entry a contact, in the order of the new version, then those that are gone in the order of the old.
  public var entries: [ContactEntry]
  /// Contacts that took the place of others, in the order of the new version.
  public var replacements: [ContactReplacement]

  /// Creates a ledger.
  public init(entries: [ContactEntry] = [], replacements: [ContactReplacement] = []) {
    self.entries = entries
    self.replacements = replacements
  }

  /// True if a contact came, went or was replaced.
  public var hasChanges: Bool { entries.contains { $0.isAdded || $0.isRemoved } }
}
