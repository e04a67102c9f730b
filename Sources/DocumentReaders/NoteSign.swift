import PolicyModel

/// What the marks of notes look like: `1`, `[1]`, `a`, `*`, `note 2`, `¹`.
enum NoteSign {
  /// How the reader of Markdown calls the definition of a note.
  static let prefixOfDefinition = "fn:"
  /// Longer words are no mark.
  private static let longest = 12
  private static let mostDigits = 3
  /// A sign with arrows, brackets and spaces around it.
  private static let longestBeginning = 64

  /// True for the names that word processors give to reviewers' remarks.
  static func namesComment(_ target: String) -> Bool {
    let name = target.dropFirst()
    return name.hasPrefix("cmnt") || name.hasPrefix("_msocom_")
  }

  /// The number or sign of a mark without brackets and spaces; nil if the text is no mark.
  static func core(of text: ArraySlice<UInt8>) -> [UInt8]? {
    var text = text
    while let first = text.first, opens(first) || first == 0x20 { text = text.dropFirst() }
    while let last = text.last, closes(last) || last == 0x20 { text = text.dropLast() }
    guard !text.isEmpty, text.count <= longest else { return nil }
    if let word = text.firstIndex(of: 0x20) {
      // `note 2`, `nb 1`, as wikis name kinds of notes.
      let (name, number) = (text[..<word], text[(word + 1)...])
      return name.count <= 5 && name.allSatisfy(isLetter) && isNumber(number) ? Array(text) : nil
    }
    if isNumber(text) || text.count == 1 && isLetter(text[text.startIndex]) { return Array(text) }
    if text.count <= 5, text.allSatisfy({ "ivxl".utf8.contains($0) }) { return Array(text) }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.count <= 4 && scalars.allSatisfy { isSymbol($0) || isRaised($0) } ? Array(text) : nil
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && text.count <= mostDigits && text.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool { "*†‡§¶‖#".unicodeScalars.contains(scalar) }
  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool { "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains(scalar) }
  private static func opens(_ byte: UInt8) -> Bool { "[(^".utf8.contains(byte) }
  private static func closes(_ byte: UInt8) -> Bool { "]).:".utf8.contains(byte) }

  /// A mark with the brackets around it.
  static func withBrackets(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    guard range.lowerBound > 0, range.upperBound < text.count else { return range }
    let pair = (text[range.lowerBound - 1], text[range.upperBound])
    let isPair =
      pair == (UInt8(ascii: "["), UInt8(ascii: "]")) || pair == (UInt8(ascii: "("), UInt8(ascii: ")"))
    return isPair ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  /// Marks in order as what is to be taken out: those side by side with what parts them, and the space before a sign of
  /// the sentence.
  static func joined(_ ranges: [Range<Int>], in text: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges {
      if let last = result.last {
        if range.lowerBound < last.upperBound {
          result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
          continue
        }
        if text[last.upperBound..<range.lowerBound].allSatisfy({ " ,;-".utf8.contains($0) }),
          range.lowerBound - last.upperBound <= 2
        {
          result[result.count - 1] = last.lowerBound..<range.upperBound
          continue
        }
      }
      result.append(range)
    }
    return result.map { range in
      let isBeforeSign = range.upperBound == text.count || ".,;:!?)".utf8.contains(text[range.upperBound])
      let hasSpace = range.lowerBound > 0 && text[range.lowerBound - 1] == 0x20
      return isBeforeSign && hasSpace ? range.lowerBound - 1..<range.upperBound : range
    }
  }

  /// True if a note begins with the sign of its mark, or is an item of a list, which counts by itself.
  static func begins(_ note: FlowLeaf, with sign: [UInt8]) -> Bool {
    // Many marks may lead to one long note: only its beginning matters.
    note.nesting.startsItem || (end(ofSignIn: Array(note.text.utf8.prefix(longestBeginning)), [sign]) ?? 0) > 0
  }

  /// Where the text of a note begins behind its sign and what surrounds it; nil if it begins with neither.
  static func end(ofSignIn text: [UInt8], _ signs: [[UInt8]]) -> Int? {
    var start = 0
    while start < text.count, opens(text[start]) || text[start] == 0x20 || text[start...].starts(with: arrow) {
      start += text[start...].starts(with: arrow) ? arrow.count : 1
    }
    var end = start
    for sign in signs where !sign.isEmpty && text[start...].starts(with: sign) {
      let after = start + sign.count
      let isWhole = after == text.count || !(isLetter(text[after]) || text[after] &- 0x30 < 10)
      if isWhole { end = max(end, after) }
    }
    guard end > 0 else { return nil }
    while end < text.count, closes(text[end]) || text[end] == 0x20 { end += 1 }
    return end
  }

  private static let arrow = Array("↑".utf8)

  // MARK: Typed marks

  /// The sign that a line of notes begins with: `[1] Text`, `¹ Text`.
  static func typed(atStartOf text: String.UTF8View) -> [UInt8]? {
    guard let first = text.first, first == UInt8(ascii: "[") || first == 0xC2 || first == 0xE2 else { return nil }
    let head = Array(text.prefix(longest))
    if first == UInt8(ascii: "[") {
      guard let close = head.firstIndex(of: UInt8(ascii: "]")), isNumber(head[1..<close]), close + 1 < head.count,
        head[close + 1] == 0x20
      else { return nil }
      return Array(head[1..<close])
    }
    let raised = raisedRun(head, at: 0)
    return raised > 0 && raised < head.count ? Array(head[..<raised]) : nil
  }

  /// False if a text has none of the bytes that a typed mark begins with.
  static func mayHold(_ text: String.UTF8View) -> Bool {
    text.contains { $0 == UInt8(ascii: "[") || $0 == 0xC2 || $0 == 0xE2 }
  }

  /// What may be typed marks in a text: `[^name]` with its name, `[1]` and `¹` behind a word.
  static func all(in text: [UInt8]) -> [(range: Range<Int>, sign: [UInt8], name: String?)] {
    var found: [(range: Range<Int>, sign: [UInt8], name: String?)] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "[") {
        if let mark = bracketed(text, at: index) {
          found.append(mark)
          index = mark.range.upperBound
          continue
        }
      } else if text[index] == 0xC2 || text[index] == 0xE2, index > 0, text[index - 1] != 0x20 {
        let length = raisedRun(text, at: index)
        if length > 0, !isPower(text, at: index) {
          found.append((index..<index + length, Array(text[index..<index + length]), nil))
          index += length
          continue
        }
      }
      index += 1
    }
    return found
  }

  /// True for `12 m²` and `10³`: raised figures behind a number, or behind a short word that follows one, are a power.
  private static func isPower(_ text: [UInt8], at index: Int) -> Bool {
    var start = index
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    guard index - start <= longestUnit else { return false }
    if start < index, start > 0, text[start - 1] == 0x20 { start -= 1 }
    return start > 0 && text[start - 1] &- 0x30 < 10
  }

  /// Letters of a unit of measure.
  private static let longestUnit = 3

  private static func bracketed(
    _ text: [UInt8], at index: Int
  ) -> (range: Range<Int>, sign: [UInt8], name: String?)? {
    let window = text[index..<min(text.count, index + longestName)]
    guard let close = window.firstIndex(of: UInt8(ascii: "]")), close > index + 1 else { return nil }
    if text[index + 1] == UInt8(ascii: "^") {
      let name = text[(index + 2)..<close]
      guard !name.isEmpty else { return nil }
      return (index..<close + 1, Array(name), String(decoding: name, as: UTF8.self))
    }
    guard index > 0, isNumber(text[(index + 1)..<close]) else { return nil }
    return (index..<close + 1, Array(text[(index + 1)..<close]), nil)
  }

  /// Names of notes are short; so is the search for their end.
  private static let longestName = 100

  /// Bytes of raised figures from an offset on.
  private static func raisedRun(_ text: [UInt8], at start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] == 0xC2, index + 1 < text.count, [0xB9, 0xB2, 0xB3].contains(text[index + 1]) {
        index += 2
      } else if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x81,
        text[index + 2] == 0xB0 || (0xB4...0xB9).contains(text[index + 2])
      {
        index += 3
      } else {
        break
      }
    }
    return index - start
  }
}
