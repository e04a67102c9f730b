import PolicyModel

/// The numbers of markup reading: an optional English word, then `2.1`, `3`, `B`, `IV`, `iv` or `b`, then `.`, `)`,
/// `:` or a spaced dash. Without a word or punctuation only dotted numbers count, and integers of one or two digits
/// before a capital letter, so that "A note" has no number.
enum MarkupGrammar {
  private static let words = ["Section", "Article", "Chapter", "Part", "Appendix", "Annex", "§"]

  static func match(_ view: HeadingView) -> HeadingNumber.Match? {
    for word in words where starts(view, with: word) {
      var i = word.unicodeScalars.count
      if view[i] == " " { i += 1 }
      if let match = numeral(view, at: i, word: word) { return match }
      break
    }
    return numeral(view, at: 0, word: nil)
  }

  private static func starts(_ view: HeadingView, with word: String) -> Bool {
    var i = 0
    for scalar in word.unicodeScalars {
      if view[i] != scalar { return false }
      i += 1
    }
    return true
  }

  private static func numeral(_ view: HeadingView, at start: Int, word: String?) -> HeadingNumber.Match? {
    guard let end = numeralEnd(view, at: start) else { return nil }
    // Punctuation, white space or the end must follow; a dash only between spaces.
    var after = end
    var hasPunctuation = false
    if let next = view[end], ".):".unicodeScalars.contains(next), view.isSpaceOrEnd(end + 1) {
      hasPunctuation = true
      after = end + 1
    } else if view[end] == " ", let dash = view[end + 1], "-–—:".unicodeScalars.contains(dash),
      view.isSpaceOrEnd(end + 2)
    {
      hasPunctuation = true
      after = end + 2
    } else if !view.isSpaceOrEnd(end) {
      return nil
    }
    if view[after] == " " { after += 1 }
    let isDotted = view.scalars[start..<end].contains { $0 == "." || $0 == "-" }
    if word == nil, !hasPunctuation, !isDotted {
      guard end - start <= 2, view[start]?.digitValue != nil, let next = view[after], next.properties.isUppercase
      else { return nil }
    }
    let numerals = view.text(start, end)
    return HeadingNumber.Match(
      number: SectionNumber(
        printed: "", label: (word.map { $0 + " " } ?? "") + numerals, word: word,
        components: Numeral.components(of: numerals)),
      end: after)
  }

  private static func numeralEnd(_ view: HeadingView, at start: Int) -> Int? {
    guard let first = view[start] else { return nil }
    if first.digitValue != nil {
      guard var end = digits(view, at: start) else { return nil }
      while let separator = view[end], separator == "." || separator == "-", view[end + 1]?.digitValue != nil {
        guard let next = digits(view, at: end + 1) else { return nil }
        end = next
      }
      return end
    }
    for set in ["IVXLC", "ivxlc"] {
      var end = start
      while let scalar = view[end], set.unicodeScalars.contains(scalar) { end += 1 }
      if end > start { return end }
    }
    let value = first.value
    return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) ? start + 1 : nil
  }

  /// The end of one to three digits; nil if there are more.
  private static func digits(_ view: HeadingView, at start: Int) -> Int? {
    var end = start
    while view[end]?.digitValue != nil { end += 1 }
    return end - start <= 3 ? end : nil
  }
}

/// Values of single numerals.
enum Numeral {
  /// The components of `2.1`, `A-2`, `IV`.
  static func components(of numerals: String) -> [SectionNumber.Component] {
    numerals.unicodeScalars.split { $0 == "." || $0 == "-" || $0 == "(" || $0 == ")" || $0 == " " }.compactMap {
      component(of: String($0))
    }
  }

  /// One component; nil if it is none.
  static func component(of text: String) -> SectionNumber.Component? {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return nil }
    if first.digitValue != nil {
      var value = 0
      for scalar in scalars {
        guard let digit = scalar.digitValue, value < 1_000_000 else { return nil }
        value = value * 10 + digit
      }
      return .init(value, .decimal)
    }
    if let value = chinese(scalars) { return .init(value, .chinese) }
    guard scalars.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic }) else { return nil }
    let isUpper = first.value < 0x61
    let mayBeLetter = scalars.count == 1
    // Of single letters only I, V and X are Roman for sure; C, D, L, M are far likelier letters.
    if !mayBeLetter || "IVXivx".unicodeScalars.contains(first), let value = roman(scalars) {
      return .init(value, isUpper ? .upperRoman : .lowerRoman)
    }
    guard mayBeLetter else { return nil }
    return .init(Int(first.value) - (isUpper ? 0x40 : 0x60), isUpper ? .upperLetter : .lowerLetter)
  }

  /// The value of a well-formed Roman numeral in one case; nil for anything else.
  static func roman(_ scalars: [Unicode.Scalar]) -> Int? {
    var values: [Int] = []
    let isUpper = (scalars.first?.value ?? 0) < 0x61
    for scalar in scalars {
      guard (scalar.value < 0x61) == isUpper else { return nil }
      switch scalar {
      case "I", "i": values.append(1)
      case "V", "v": values.append(5)
      case "X", "x": values.append(10)
      case "L", "l": values.append(50)
      case "C", "c": values.append(100)
      case "D", "d": values.append(500)
      case "M", "m": values.append(1000)
      default: return nil
      }
    }
    var total = 0
    for i in values.indices {
      total += i + 1 < values.count && values[i] < values[i + 1] ? -values[i] : values[i]
    }
    guard total > 0, total < 4000 else { return nil }
    let written = SectionNumber.Component(total, isUpper ? .upperRoman : .lowerRoman).printed
    return written == String(String.UnicodeScalarView(scalars)) ? total : nil
  }

  /// No policy has so many sections, and 万 would have to be known: a longer numeral is no number.
  private static let tooLarge = 10_000

  /// The value of a Chinese numeral below ten thousand; nil for anything else.
  static func chinese(_ scalars: [Unicode.Scalar]) -> Int? {
    guard !scalars.isEmpty else { return nil }
    var (total, digit) = (0, -1)
    for scalar in scalars {
      let unit: Int
      switch scalar {
      case "〇", "零":
        digit = max(digit, 0)
        continue
      case "十": unit = 10
      case "百": unit = 100
      case "千": unit = 1000
      default:
        guard let value = Array("一二三四五六七八九".unicodeScalars).firstIndex(of: scalar) else {
          guard scalar == "两" else { return nil }
          digit = 2
          continue
        }
        digit = digit > 0 ? digit * 10 + value + 1 : value + 1
        guard digit < tooLarge else { return nil }
        continue
      }
      total += (digit <= 0 ? 1 : digit) * unit
      guard total < tooLarge else { return nil }
      digit = -1
    }
    return total + max(digit, 0)
  }
}
