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
    var scanner = TokenScanner(text)
    scanner.run()
    return scanner.tokens
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

  fileprivate static func isSingleCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  fileprivate static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
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

  fileprivate static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (scalar.value >= 0x41 && scalar.value <= 0x5A) : scalar.properties.isUppercase
  }

  fileprivate static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011, 0x30FB, 0xB7: true
    default: false
    }
  }

  fileprivate static func appendLower(_ scalar: Unicode.Scalar, to form: inout String) {
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
  fileprivate static func urlLength(_ utf8: String.UTF8View, at offset: Int) -> Int? {
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

/// One pass over a text's scalars, with the word that is being read.
private struct TokenScanner {
  private(set) var tokens: [Token] = []
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var offset = 0
  private var isGlued = false
  private var joint = Token.Joint.none
  // The word so far.
  private var form = ""
  private var start = 0
  private var end = 0
  private var isCapital = false

  init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars
    index = scalars.startIndex
    tokens.reserveCapacity(text.utf8.count / 5 + 4)
  }

  mutating func run() {
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let range = offset..<offset + UTF8.width(scalar)
      scalars.formIndex(after: &index)
      offset = range.upperBound
      if TextTokens.isInvisible(scalar) { continue }
      if TextTokens.isSpace(scalar) {
        flush()
        (isGlued, joint) = (false, .none)
      } else if form.isEmpty, let length = TextTokens.urlLength(text.utf8, at: range.lowerBound) {
        takeAddress(range.lowerBound..<range.lowerBound + length)
      } else if TextTokens.isSingleCharacterWord(scalar) {
        flush()
        append(String(scalar), range, .word, joint)
      } else if TextTokens.isWordScalar(scalar) {
        if form.isEmpty { (start, isCapital) = (range.lowerBound, TextTokens.isUpper(scalar)) }
        TextTokens.appendLower(scalar, to: &form)
        end = range.upperBound
      } else if scalar == ".", !form.isEmpty, isBeforeWord, !TextTokens.isSingleCharacterWord(scalars[index]) {
        // A full stop inside a number, an abbreviation or a host name belongs to the word.
        form.unicodeScalars.append(scalar)
        end = range.upperBound
      } else {
        takeMark(scalar, range)
      }
    }
    flush()
  }

  /// True if a word goes on or begins at once.
  private var isBeforeWord: Bool { index < scalars.endIndex && TextTokens.isWordScalar(scalars[index]) }

  private mutating func takeAddress(_ range: Range<Int>) {
    let from = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    index = text.utf8.index(from, offsetBy: range.count)
    append(String(text[from..<index]), range, .url, .none)
    offset = range.upperBound
  }

  /// A mark of punctuation, which may also join two words.
  private mutating func takeMark(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    let wasWord = !form.isEmpty
    flush()
    if TextTokens.isHyphen(scalar), wasWord || tokens.last?.joint == .hyphen || isGlued {
      joint = .hyphen
    } else if scalar == "'" || scalar == "’" || scalar == "\u{02BC}", wasWord, isBeforeWord {
      joint = .apostrophe
    } else {
      append(String(scalar), range, .punctuation, .none)
    }
  }

  /// Ends the word that is being read.
  private mutating func flush() {
    guard !form.isEmpty else { return }
    append(form, start..<end, .word, joint, isCapital: isCapital)
    form = ""
  }

  private mutating func append(
    _ form: String, _ range: Range<Int>, _ kind: Token.Kind, _ joint: Token.Joint, isCapital: Bool = false
  ) {
    tokens.append(
      Token(range: range, form: form, kind: kind, isCapital: isCapital, isGlued: isGlued, joint: joint))
    (isGlued, self.joint) = (true, .none)
  }
}
