/// Two documents that are no versions of one policy but different works: codes of two publishers, side by side.
///
/// Between works nothing was added, removed or renumbered by anybody. What can be told is which part of one answers
/// which part of the other, and what only one of them speaks of.
public struct WorkDifference: Sendable, Hashable {
  /// Share of the shorter text's words that stand in sentences which both have, from 0 to 1.
  public var wordsInCommon: Double
  /// The names by which the old document speaks of itself and its publisher, most frequent first.
  public var oldNames: [String]
  /// The names of the new one.
  public var newNames: [String]
  /// Set if the two are in different languages: a translation is no other work, but nothing can be told of what changed.
  public var languages: Languages?
  /// The roles that either has, core ones first, and where each has them.
  public var roles: [RoleCounterpart]

  /// The languages of a text and its translation, as BCP 47 tags.
  public struct Languages: Sendable, Hashable {
    /// Of the old document.
    public var old: String
    /// Of the new document.
    public var new: String

    /// Creates a pair.
    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// Creates a difference.
  public init(
    wordsInCommon: Double, oldNames: [String], newNames: [String], languages: Languages? = nil,
    roles: [RoleCounterpart] = []
  ) {
    self.languages = languages
    self.wordsInCommon = wordsInCommon
    self.oldNames = oldNames
    self.newNames = newNames
    self.roles = roles
  }
}

/// Where each of two works speaks of one matter.
public struct RoleCounterpart: Sendable, Hashable {
  /// The matter.
  public var role: Role
  /// Ordinals of the old document's sections, in reading order; empty if it does not speak of it.
  public var old: [Int]
  /// Ordinals of the new document's sections.
  public var new: [Int]

  /// Creates a counterpart.
  public init(_ role: Role, old: [Int], new: [Int]) {
    self.role = role
    self.old = old
    self.new = new
  }
}
