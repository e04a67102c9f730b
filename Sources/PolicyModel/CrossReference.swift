/// A place in the text that points to a section: `section VI`, `Article 3(b)`, `§ 4`, a link to `#scope`.
public struct CrossReference: Sendable, Hashable {
  /// How it points.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// By a printed number.
    case number
    /// By a link to a place in the same document.
    case link
  }

  /// The block it stands in, or the heading.
  public var place: BlockReference
  /// UTF-8 offsets into the text of the block or heading.
  public var range: Range<Int>
  /// The words there.
  public var text: String
  /// How it points.
  public var kind: Kind
  /// Ordinal of the section it points to; nil if there is none, or if it points into another document.
  public var target: Int?
  /// True if the words after it name another document: `Article 6 of the GDPR`.
  public var isExternal: Bool

  /// Creates a reference.
  public init(
    place: BlockReference, range: Range<Int>, text: String, kind: Kind, target: Int?, isExternal: Bool = false
  ) {
    self.place = place
    self.range = range
    self.text = text
    self.kind = kind
    self.target = target
    self.isExternal = isExternal
  }

  /// True if it should lead somewhere in this document and does not.
  public var isBroken: Bool { target == nil && !isExternal }
}
