/// A word, a mark of punctuation or an address in a passage.
struct Token {
  /// What it is.
  enum Kind { case word, punctuation, url }

  /// UTF-8 offsets into the passage's text.
  var range: Range<Int>
  /// Lower case, without invisible characters.
  var form: String
  var kind: Kind
  /// Begins with a capital letter.
  var isCapital: Bool
  /// No white space before it.
  var isGlued: Bool
  /// What joins it to the token before: a hyphen, an apostrophe, or nothing.
  var joint: Joint
  /// Index of the innermost link over it; -1 outside links.
  var link: Int = -1

  enum Joint { case none, hyphen, apostrophe }

  var isWord: Bool { kind == .word }
  var isPossessive: Bool { joint == .apostrophe && form == "s" }
  var startsWithDigit: Bool { form.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
  /// A script that has no capitals, as Han: its words can begin a name too.
  var isCaseless: Bool { isWord && (form.unicodeScalars.first.map { TextTokens.isCaseless($0) } ?? false) }
}

/// Splits a text into tokens in one pass over its scalars. O(*n*).
///
/// Hyphens join words without being tokens themselves, so `CC-BY-SA`, `CC BY-SA` and `Attribution-ShareAlike` read
/// alike; Han and Hiragana are one token a character, so that phrases of unspaced scripts match like others.
enum TextTokens {
  static func tokens(of text: String) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(text.utf8.count / 5 + 4)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    var glued = false
    var joint = Token.Joint.none
    var form = ""
    var start = 0
    var end = 0
    var capital = false

    func flush() {
      guard !form.isEmpty else { return }
      result.append(
        Token(range: start..<end, form: form, kind: .word, isCapital: capital, isGlued: glued, joint: joint))
      form = ""
      glued = true
      joint = .none
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let width = UTF8.width(scalar)
      let here = offset
      let next = scalars.index(after: index)
      index = next
      offset += width
      if isInvisible(scalar) { continue }
      if isSpace(scalar) {
        flush()
        glued = false
        joint = .none
        continue
      }
      if form.isEmpty, let length = urlLength(text.utf8, at: here) {
        let from = text.utf8.index(text.utf8.startIndex, offsetBy: here)
        let to = text.utf8.index(from, offsetBy: length)
        let address = String(text[from..<to])
        result.append(
          Token(
            range: here..<here + length, form: address, kind: .url, isCapital: false, isGlued: glued, joint: .none))
        glued = true
        joint = .none
        index = to
        offset = here + length
        continue
      }
      if isSingleCharacterWord(scalar) {
        flush()
        result.append(
          Token(
            range: here..<here + width, form: String(scalar), kind: .word, isCapital: false, isGlued: glued,
            joint: joint))
        glued = true
        joint = .none
        continue
      }
      if isWordScalar(scalar) {
        if form.isEmpty {
          start = here
          capital = isUpper(scalar)
        }
        appendLower(scalar, to: &form)
        end = here + width
        continue
      }
      // A full stop inside a number, an abbreviation or a host name belongs to the word.
      if scalar == ".", !form.isEmpty, next < scalars.endIndex, isWordScalar(scalars[next]),
        !isSingleCharacterWord(scalars[next])
      {
        form.unicodeScalars.append(scalar)
        end = here + width
        continue
      }
      let wasWord = !form.isEmpty
      flush()
      if isHyphen(scalar), wasWord || result.last?.joint == .hyphen || glued {
        joint = .hyphen
        continue
      }
      if scalar == "'" || scalar == "’" || scalar == "\u{02BC}", wasWord, next < scalars.endIndex,
        isWordScalar(scalars[next])
      {
        joint = .apostrophe
        continue
      }
      result.append(
        Token(
          range: here..<here + width, form: String(scalar), kind: .punctuation, isCapital: false, isGlued: glued,
          joint: .none))
      glued = true
      joint = .none
    }
    flush()
    return result
  }

  static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x0900...0x0DFF, 0x0E00...0x0FFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Direction marks, zero-width characters and soft hyphens: never part of a word.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isSingleCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0x80, 0x30FB, 0xD7, 0xF7, 0x2010...0x2027, 0x3001...0x3002: false
    // Letters of the scripts most texts are in, without a look into the Unicode tables.
    case 0xC0...0x24F, 0x388...0x3CE, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0xAC00...0xD7A3: true
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
    }
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (scalar.value >= 0x41 && scalar.value <= 0x5A) : scalar.properties.isUppercase
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011, 0x30FB, 0xB7: true
    default: false
    }
  }

  private static func appendLower(_ scalar: Unicode.Scalar, to form: inout String) {
    if scalar.value < 0x80 {
      let lower = scalar.value >= 0x41 && scalar.value <= 0x5A ? scalar.value + 32 : scalar.value
      form.unicodeScalars.append(Unicode.Scalar(UInt8(lower)))
    } else if isCaseless(scalar) || (0xDF...0xFF).contains(scalar.value) || (0x430...0x45F).contains(scalar.value) {
      form.unicodeScalars.append(scalar)
    } else {
      form += scalar.properties.lowercaseMapping
    }
  }

  /// Length in bytes of an address that begins at an offset; nil if none does.
  private static func urlLength(_ utf8: String.UTF8View, at offset: Int) -> Int? {
    let from = utf8.index(utf8.startIndex, offsetBy: offset)
    guard let first = utf8[from...].first, first == 0x68 || first == 0x48 || first == 0x77 || first == 0x57 else {
      return nil
    }
    let rest = utf8[from...]
    let prefixes: [StaticString] = ["https://", "http://", "www."]
    guard prefixes.contains(where: { hasPrefix(rest, $0) }) else { return nil }
    var length = 0
    for byte in rest {
      if byte <= 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x5D || byte == 0x7D || byte >= 0xE2 {
        break
      }
      length += 1
    }
    var last = utf8.index(from, offsetBy: length)
    var open = 0
    var close = 0
    for byte in utf8[from..<last] {
      if byte == 0x28 { open += 1 }
      if byte == 0x29 { close += 1 }
    }
    while length > 0 {
      let byte = utf8[utf8.index(before: last)]
      let isClosing = byte == 0x29 && close > open
      guard isClosing || [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A, 0x5F].contains(byte) else { break }
      if isClosing { close -= 1 }
      last = utf8.index(before: last)
      length -= 1
    }
    return length > 7 ? length : nil
  }

  private static func hasPrefix(_ bytes: Substring.UTF8View, _ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { buffer in
      var index = bytes.startIndex
      for byte in buffer {
        guard index < bytes.endIndex, bytes[index] | (byte >= 0x61 ? 0x20 : 0) == byte else { return false }
        index = bytes.index(after: index)
      }
      return true
    }
  }
}
