/// Letters of other scripts that look like Latin ones, for telling a word from another that only looks like it.
///
/// After Unicode's confusables (UTS #39), for the scripts whose letters are mixed into Latin words in practice. Digits
/// and marks are not among them: they are seen to be different.
package enum LookAlikes {
  /// A word with letters of two scripts that could pass for a word of one.
  package struct Word: Sendable, Hashable {
    /// UTF-8 offsets into the text.
    package var range: Range<Int>
    /// The first letter that is out of place.
    package var letter: Unicode.Scalar
  }

  /// Latin letters and what looks like each.
  private static let table: [UInt32: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "аαɑ"), ("b", "Ьƅ"), ("c", "сϲⅽ"), ("d", "ԁⅾ"), ("e", "еҽ"), ("g", "ɡց"), ("h", "һհ"), ("i", "іιıӏ"),
      ("j", "јϳ"), ("k", "кκ"), ("l", "ⅼ"), ("m", "ⅿ"), ("n", "ոп"), ("o", "оοօσ"), ("p", "рρ"), ("q", "ԛզ"),
      ("r", "гᴦ"), ("s", "ѕꜱ"), ("t", "тτ"), ("u", "υսս"), ("v", "νѵⅴ"), ("w", "ԝωա"), ("x", "хχⅹ"), ("y", "уγү"),
      ("z", "ᴢ"), ("A", "АΑ"), ("B", "ВΒ"), ("C", "СϹⅭ"), ("D", "Ⅾ"), ("E", "ЕΕ"), ("H", "НΗ"), ("I", "ІΙӀⅠ"),
      ("J", "Ј"), ("K", "КΚ"), ("L", "Ⅼ"), ("M", "МΜϺⅯ"), ("N", "Ν"), ("O", "ОΟՕ"), ("P", "РΡ"), ("Q", "Ԛ"),
      ("S", "ЅՏ"), ("T", "ТΤ"), ("U", "Ս"), ("V", "ѴⅤ"), ("W", "Ԝ"), ("X", "ХΧⅩ"), ("Y", "ΥҮ"), ("Z", "Ζ"),
    ]
    var table: [UInt32: Unicode.Scalar] = [:]
    for (latin, others) in rows { for other in others.unicodeScalars { table[other.value] = latin } }
    return table
  }()

  /// The Latin letter that a letter of another script, a full-width or a mathematical one looks like.
  package static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x131: return nil
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x1D400...0x1D6A3:
      // Thirteen alphabets of 52 letters each.
      let place = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26)
    default: return table[scalar.value]
    }
  }

  /// A text with every letter that looks Latin written in Latin. O(length).
  package static func skeleton(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(latin(scalar) ?? scalar) }
    return String(scalars)
  }

  /// The words of a text in which letters that look Latin stand beside Latin ones, in order. O(length).
  ///
  /// A word counts only if all of it could be read as Latin, or nearly all of it is the other script and the rest could
  /// be: `Δt`, `μm` and names such as `Яndex` are mixed for all to see.
  package static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var found: [Word] = []
    var i = 0
    var last = 0
    while i < bytes.count {
      let width = width(of: bytes[i])
      // Only where two scripts touch is there anything to look at; in most texts that is nowhere.
      guard bytes[i] >= 0x80, isForeign(bytes, at: i), isLatin(bytes, before: i) || isLatin(bytes, at: i + width) else {
        i += 1
        continue
      }
      let word = bounds(bytes, around: i, from: last)
      if let letter = foreignLetter(in: bytes, word) { found.append(Word(range: word, letter: letter)) }
      last = word.upperBound
      i = max(word.upperBound, i + 1)
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func width(of lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// True if a character begins here that may look Latin and is not: judged by its first bytes.
  private static func isForeign(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    let next = i + 1 < bytes.count ? bytes[i + 1] : 0
    switch bytes[i] {
    case 0xC6, 0xC9, 0xCD...0xD6: return true
    case 0xE1: return next == 0xB4
    case 0xE2: return next == 0x85
    case 0xEA: return next == 0x9C
    case 0xEF: return next == 0xBC || next == 0xBD
    case 0xF0: return next == 0x9D
    default: return false
    }
  }

  /// True if a Latin letter ends before an offset: one of ASCII, or one with a mark (U+00C0 to U+017F).
  private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>, before i: Int) -> Bool {
    guard i > 0 else { return false }
    return isLetter(bytes[i - 1]) || (i > 1 && (0xC3...0xC5).contains(bytes[i - 2]) && bytes[i - 1] >= 0x80)
  }

  private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    i < bytes.count && (isLetter(bytes[i]) || (0xC3...0xC5).contains(bytes[i]))
  }

  /// The word around an offset: letters of any script and the marks on them.
  private static func bounds(_ bytes: UnsafeBufferPointer<UInt8>, around i: Int, from least: Int) -> Range<Int> {
    var start = i
    while start > least {
      var before = start - 1
      while before > least, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard isPartOfWord(bytes, at: before) else { break }
      start = before
    }
    var end = i
    while end < bytes.count, isPartOfWord(bytes, at: end) { end += width(of: bytes[end]) }
    return start..<max(end, start)
  }

  private static func isPartOfWord(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    if bytes[i] < 0x80 { return isLetter(bytes[i]) }
    let scalar = decoded(bytes, at: i)
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Unicode.Scalar {
    let end = min(i + width(of: bytes[i]), bytes.count)
    return String(decoding: bytes[i..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The first letter out of place in a word; nil if all are of one script, or are mixed for all to see.
  private static func foreignLetter(in bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Unicode.Scalar? {
    var (latin, foreign) = (0, 0)
    var first: Unicode.Scalar?
    var firstLatin: Unicode.Scalar?
    var (isReadAsLatin, isReadAsOther) = (true, true)
    for scalar in String(decoding: bytes[word], as: UTF8.self).unicodeScalars where !isMark(scalar) {
      if scalar.value < 0x180 || (0x1E00...0x1EFF).contains(scalar.value) {
        latin += 1
        firstLatin = firstLatin ?? scalar
        if !hasTwin(scalar) { isReadAsOther = false }
      } else {
        foreign += 1
        first = first ?? scalar
        if Self.latin(scalar) == nil { isReadAsLatin = false }
      }
    }
    guard latin > 0, foreign > 0 else { return nil }
    if isReadAsLatin { return first }
    return isReadAsOther && foreign >= 2 * latin ? firstLatin : nil
  }

  /// True for Latin letters of which another script has one that looks the same.
  private static func hasTwin(_ scalar: Unicode.Scalar) -> Bool { twins.contains(scalar) }

  private static let twins = Set(table.values)
}
