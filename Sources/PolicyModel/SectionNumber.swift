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

    /// True for digits of some script.
    var isDigits: Bool { self == .decimal || self == .chinese }
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

  /// True if another number is the same one printed in digits of another script or with other spaces: `第一条` and
  /// `第1条`, `٣` and `3`; but not `IV` and `4`, or `一、` and `1.`, which a document changes on purpose.
  public func isSame(as other: SectionNumber) -> Bool {
    if label == other.label { return true }
    guard word == other.word, components.count == other.components.count, !components.isEmpty else { return false }
    // A Chinese numeral by itself is a style of list; between the words of an article it is how the digit is written.
    let hasWord = word?.isEmpty == false
    return zip(components, other.components).allSatisfy { one, two in
      one.value == two.value && (one.style == two.style || hasWord && one.style.isDigits && two.style.isDigits)
    }
  }
}

extension SectionNumber.Component {
  /// The numeral itself: `3`, `c`, `III`; in digits where the style has no numeral for the value.
  public var printed: String {
    switch style {
    case .decimal, .chinese: return String(value)
    case .lowerLetter, .upperLetter:
      guard value > 0, value <= Self.mostLettered else { return String(value) }
      var (rest, letters) = (value, "")
      while rest > 0 {
        letters = String(UnicodeScalar(UInt8(0x61 + (rest - 1) % 26))) + letters
        rest = (rest - 1) / 26
      }
      return style == .upperLetter ? letters.uppercased() : letters
    case .lowerRoman, .upperRoman:
      guard value > 0, value < Self.firstWithoutRoman else { return String(value) }
      let roman = Self.roman(value)
      return style == .upperRoman ? roman : roman.lowercased()
    }
  }

  /// `zz`; browsers go on, people do not.
  private static let mostLettered = 702
  /// Roman numerals end before four thousand.
  private static let firstWithoutRoman = 4000

  private static func roman(_ value: Int) -> String {
    let steps: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, result) = (value, "")
    for (amount, letters) in steps {
      while rest >= amount {
        result += letters
        rest -= amount
      }
    }
    return result
  }
}
