/// A printed number or anchor of a section, before and after.
public struct NumberMapping: Sendable, Hashable {
  /// Ordinal of the old section.
  public var old: Int
  /// Ordinal of the new section.
  public var new: Int
  /// The old number or `#anchor`.
  public var before: String
  /// The new one; empty if the section has none any more.
  public var after: String

  /// Creates a mapping.
  public init(old: Int, new: Int, before: String, after: String) {
    self.old = old
    self.new = new
    self.before = before
    self.after = after
  }
}

/// A cross-reference inside the document that changed, or that leads to another text than before.
public struct ReferenceChange: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The words changed and still mean the same section.
    case follows
    /// The words stayed, and the number now belongs to another section.
    case pointsElsewhere = "points-elsewhere"
    /// The words changed and now mean another section.
    case retargeted
    /// The section it names is no longer there.
    case broken
    /// It named no section before and names one now.
    case repaired
  }

  /// What happened.
  public var kind: Kind
  /// How grave it is; `low` where it still leads to the same text.
  public var severity: ChangeSeverity
  /// Ordinal of the new section in which the reference stands.
  public var section: Int
  /// As printed before; empty if it is new.
  public var before: String
  /// As printed now.
  public var after: String
  /// Ordinal in the old document of the section it meant.
  public var oldTarget: Int?
  /// Ordinal in the new document of the section it means now.
  public var newTarget: Int?

  /// Creates a change.
  public init(
    _ kind: Kind, severity: ChangeSeverity, section: Int, before: String, after: String, oldTarget: Int? = nil,
    newTarget: Int? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.section = section
    self.before = before
    self.after = after
    self.oldTarget = oldTarget
    self.newTarget = newTarget
  }
}

/// What became of the numbers, anchors and cross-references of a document.
public struct ReferenceLedger: Sendable, Hashable {
  /// Numbers that changed, in the order of the old document.
  public var numbers: [NumberMapping]
  /// References that changed or lead elsewhere, in the order of the new document.
  public var changes: [ReferenceChange]

  /// Creates a ledger.
  public init(numbers: [NumberMapping] = [], changes: [ReferenceChange] = []) {
    self.numbers = numbers
    self.changes = changes
  }
}
