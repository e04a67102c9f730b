import PolicyModel

/// Splits a heading into its printed number and its title.
///
/// Two grammars: markup reading knows a word in English, decimal, letter and Roman numbers; policy reading also
/// mixed numbers, numbers in parentheses, further languages and scripts.
enum HeadingNumber {
  /// The number and the rest of a heading; `(nil, heading)` where there is none. O(1) in the heading's length but for
  /// copying the title.
  static func split(_ heading: String, mode: ReadingMode) -> (number: SectionNumber?, title: String) {
    guard mayStartNumber(heading.utf8) else { return (nil, heading) }
    let view = HeadingView(heading, dropsDirectionMarks: mode == .policy)
    let match = mode == .markup ? MarkupGrammar.match(view) : PolicyGrammar.match(view)
    guard let match else { return (nil, heading) }
    let title = view.source(from: match.end, to: nil).trimmingSpaces
    // A combining mark belongs to the character before it: a title cannot begin inside one.
    if let first = title.unicodeScalars.first, first.isCombining { return (nil, heading) }
    var number = match.number
    number.printed = view.source(from: 0, to: match.end).trimmingSpaces
    return (number, title)
  }

  /// False for a heading whose first word is plain letters that are neither a numeral nor a word for a section: nearly
  /// every heading without a number, told by a few bytes.
  private static func mayStartNumber(_ heading: String.UTF8View) -> Bool {
    var letters = 0
    var isRoman = true
    var key = FNVHash()
    for byte in heading {
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else {
        // Other punctuation may follow a numeral, and letters beyond ASCII may belong to the word.
        guard byte == 0x20, letters > 0 else { return true }
        break
      }
      letters += 1
      if !"ivxlcdm".utf8.contains(letter) { isRoman = false }
      key.add(letter)
    }
    return letters <= 1 || isRoman || SectionWords.keys.contains(key.value)
  }

  /// A number found at the start of a heading.
  struct Match {
    var number: SectionNumber
    /// How many characters of the view it takes, white space after it included.
    var end: Int
  }
}

/// The first characters of a heading as grammars see them: white space collapsed, invisible characters dropped.
struct HeadingView {
  private(set) var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []
  private let heading: String

  /// No printed number is longer.
  private static let longestNumber = 64

  init(_ heading: String, dropsDirectionMarks: Bool = true) {
    self.heading = heading
    var offset = 0
    var pendingSpace = -1
    for scalar in heading.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}": continue
      case "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        if dropsDirectionMarks { continue }
      default: break
      }
      if scalar.isWhiteSpace {
        if pendingSpace < 0, !scalars.isEmpty { pendingSpace = offset }
        continue
      }
      if pendingSpace >= 0 {
        scalars.append(" ")
        offsets.append(pendingSpace)
        pendingSpace = -1
      }
      scalars.append(scalar)
      offsets.append(offset)
      if scalars.count >= HeadingView.longestNumber { break }
    }
    // A number at the very end must see that the heading is over.
    if scalars.count < HeadingView.longestNumber { offsets.append(heading.utf8.count) }
  }

  var count: Int { scalars.count }

  /// A character, or nil after the end.
  subscript(index: Int) -> Unicode.Scalar? { index >= 0 && index < scalars.count ? scalars[index] : nil }

  func isSpaceOrEnd(_ index: Int) -> Bool { index >= scalars.count || scalars[index] == " " }

  /// The heading itself between two places of the view.
  func source(from: Int, to: Int?) -> String {
    let utf8 = heading.utf8
    func index(_ place: Int) -> String.Index {
      utf8.index(utf8.startIndex, offsetBy: place < offsets.count ? offsets[place] : heading.utf8.count)
    }
    return String(heading[index(from)..<(to.map(index) ?? heading.endIndex)])
  }

  /// The characters between two places of the view.
  func text(_ from: Int, _ to: Int) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars[from..<to] { result.append(scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script; nil for anything else.
  var digitValue: Int? {
    if value >= 0x30, value <= 0x39 { return Int(value) - 0x30 }
    guard value > 0x7F, properties.numericType == .decimal, let number = properties.numericValue else { return nil }
    return Int(number)
  }

  /// True for a mark that is one character with what stands before it.
  fileprivate var isCombining: Bool {
    value > 0x7F && (properties.isGraphemeExtend || properties.generalCategory == .spacingMark)
  }
}

extension String {
  /// Without white space and invisible characters at the ends.
  var trimmingSpaces: String {
    var part = unicodeScalars[...]
    while let first = part.first, first.isWhiteSpace || first == "\u{200B}" || first == "\u{FEFF}" {
      part = part.dropFirst()
    }
    while let last = part.last, last.isWhiteSpace || last == "\u{200B}" || last == "\u{FEFF}" {
      part = part.dropLast()
    }
    return String(part)
  }
}
