/// The printed label of a heading, such as `IV.`, `2.1`, `Article 3:` or `第三条`.
public struct SectionNumber: Sendable, Hashable {
  /// How one component counts.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// `1`, also in Arabic-Indic and full-width digits.
    case decimal
    /// `IV`.
    case upperRoman = "upper-roman"
    /// `iv`.
    case lowerRoman = "lower-roman"
    /// `C`.
    case upperLetter = "upper-letter"
    /// `c`.
    case lowerLetter = "lower-letter"
    /// `三`, `十二`.
    case chinese
  }

  /// One component, such as the `2` of `A.2.(b)`.
  public struct Component: Sendable, Hashable {
    /// Its place in the count, from 1 (0 for a printed zero).
    public var value: Int
    /// How it is printed.
    public var style: Style

    /// Creates a component.
    public init(_ value: Int, _ style: Style) {
      self.value = value
      self.style = style
    }
  }

  /// As it stands in the heading, with its punctuation.
  public var printed: String
  /// The part that identifies: word and numerals, without closing punctuation (`Article 3` of `Article 3:`).
  public var label: String
  /// The word before it (`Article`, `Section`, `§`, `第…条`), or nil.
  public var word: String?
  /// The components, outermost first.
  public var components: [Component]

  /// Creates a number.
  public init(printed: String, label: String, word: String? = nil, components: [Component]) {
    self.printed = printed
    self.label = label
    self.word = word
    self.components = components
  }

  /// The values alone, for comparing `IV` with `4`.
  public var values: [Int] { components.map(\.value) }
}
