/// What a stretch of a block's text is, besides text.
///
/// A block keeps its reading text in one string, and its inlines as marks over that string. A comparison then
/// works on plain text, and links or emphasis can differ without the text differing.
public struct InlineMark: Sendable, Hashable {
  /// The kinds of inline a policy uses.
  public enum Kind: Sendable, Hashable {
    /// Bold.
    case strong
    /// Italic.
    case emphasis
    /// Code, keyboard input and samples.
    case code
    /// Struck through.
    case strikethrough
    /// A link: its target as written (entities decoded) and its `rel` values, if any.
    case link(target: String, relation: String?)
    /// An image: where it lies and its alternative text. Images have no text of their own, so the range is empty.
    case image(source: String, alternative: String)
    /// A form that stands behind the text: where it sends what is written into it, and the words on its button. The
    /// range is empty, at the end of the text.
    case form(action: String, label: String)
  }

  /// UTF-8 offsets into the block's text.
  public var range: Range<Int>
  /// What the text there is.
  public var kind: Kind

  /// Creates a mark.
  public init(_ range: Range<Int>, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// Where it leads, if this is a link or a form.
  public var linkTarget: String? {
    switch kind {
    case .link(let target, _): target
    case .form(let action, _): action
    default: nil
    }
  }
}
