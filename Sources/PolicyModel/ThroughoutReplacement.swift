/// A phrase that another took the place of everywhere in a document: a body renamed, a term changed.
public struct ThroughoutReplacement: Sendable, Hashable {
  /// One of the places.
  public struct Place: Sendable, Hashable {
    /// Where the old version has the old phrase.
    public var old: TextSpan?
    /// Where the new version has the new one.
    public var new: TextSpan?

    /// Creates a place.
    public init(old: TextSpan?, new: TextSpan?) {
      self.old = old
      self.new = new
    }
  }

  /// The old phrase, as it stands at the first place.
  public var before: String
  /// The new phrase.
  public var after: String
  /// Every place, in the order of the new version.
  public var places: [Place]

  /// Creates a replacement.
  public init(before: String, after: String, places: [Place]) {
    self.before = before
    self.after = after
    self.places = places
  }
}
