/// What happened to a document's license and credits from one version to the next.
public struct LicenseChange: Sendable, Hashable {
  /// What happened to the license. Another scheme, deed language or address of the same license is no change.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// None before, one now.
    case firstStated = "first-stated"
    /// One before, none now.
    case removed
    /// The same.
    case unchanged
    /// Another family of licenses.
    case relicensed
    /// The family's version was not said before.
    case versionMadeExplicit = "version-made-explicit"
    /// The version is no longer said.
    case versionLost = "version-lost"
    /// The same family in another version.
    case versionUpgraded = "version-upgraded"
  }

  /// What happened.
  public var kind: Kind
  /// The license before.
  public var before: String
  /// The license now.
  public var after: String
  /// What it means for adopters, one stable name each: `sharealike-added`, `attribution-no-longer-required`, …
  public var effects: [String]
  /// Credits only the new version has.
  public var added: [Attribution]
  /// Credits only the old version has.
  public var removed: [Attribution]
  /// Credits of the same source whose relation, version or license differs.
  public var modified: [AttributionChange]

  /// Creates a change.
  public init(
    kind: Kind, before: String, after: String, effects: [String] = [], added: [Attribution] = [],
    removed: [Attribution] = [], modified: [AttributionChange] = []
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.effects = effects
    self.added = added
    self.removed = removed
    self.modified = modified
  }

  /// True if there is something to report.
  public var hasChanges: Bool { kind != .unchanged || !added.isEmpty || !removed.isEmpty || !modified.isEmpty }
}

/// A credit that both versions give, differently.
public struct AttributionChange: Sendable, Hashable {
  /// The credit before.
  public var before: Attribution
  /// The credit now.
  public var after: Attribution

  /// Creates a change.
  public init(before: Attribution, after: Attribution) {
    self.before = before
    self.after = after
  }
}
