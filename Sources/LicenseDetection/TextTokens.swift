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

/// Splits a text into tokens in one pass over its bytes. O(*n*).
///
/// Hyphens join words without being tokens themselves, so `CC-BY-SA`, `CC BY-SA` and `Attribution-ShareAlike` read
/// alike; Han and Hiragana are one token a character, so that phrases of unspaced scripts match like others.
struct TextTokens {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var result: [Token] = []
  private var isGlued = false
  private var joint = Token.Joint.none
  /// The word that is being read, in lower case, and where it stands.
  private var form: [UInt8] = []
  private var start = 0
  private var end = 0
  private var isCapital = false

  static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var tokens = TextTokens(bytes)
      tokens.scan()
      return tokens.result
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count / 5 + 4)
  }

  private mutating func scan() {
    while at < bytes.count {
      let (scalar, width) = TextTokens.scalar(bytes, at)
      let here = at
      at += width
      if TextTokens.isInvisible(scalar) { continue }
      if TextTokens.isSpace(scalar) {
        flush()
        isGlued = false
        joint = .none
      } else if form.isEmpty, let length = TextTokens.addressLength(bytes, at: here) {
        add(here..<here + length, .url, form: bytes[here..<here + length])
        at = here + length
      } else if TextTokens.isSingleCharacterWord(scalar) {
        flush()
        add(here..<at, .word, form: bytes[here..<at])
      } else if TextTokens.isWordScalar(scalar) {
        goOn(scalar, here)
      } else if scalar == ".", !form.isEmpty, isWordNext {
        // A full stop inside a number, an abbreviation or a host name belongs to the word.
        form.append(0x2E)
        end = at
      } else {
        mark(scalar, here)
      }
    }
    flush()
  }

  /// One more scalar of a word.
  private mutating func goOn(_ scalar: Unicode.Scalar, _ here: Int) {
    if form.isEmpty {
      start = here
      isCapital = TextTokens.isUpper(scalar)
    }
    TextTokens.appendLower(scalar, to: &form)
    end = at
  }

  /// What is neither a word nor a space: it joins two words, or is a token itself.
  private mutating func mark(_ scalar: Unicode.Scalar, _ here: Int) {
    let wasWord = !form.isEmpty
    flush()
    if TextTokens.isHyphen(scalar), wasWord || result.last?.joint == .hyphen || isGlued {
      joint = .hyphen
    } else if scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}", wasWord, at < bytes.count,
      TextTokens.isWordScalar(TextTokens.scalar(bytes, at).scalar)
    {
      joint = .apostrophe
    } else {
      joint = .none
      add(here..<at, .punctuation, form: bytes[here..<at])
    }
  }

  /// True if a word goes on at the place that is read next.
  private var isWordNext: Bool {
    guard at < bytes.count else { return false }
    let next = TextTokens.scalar(bytes, at).scalar
    return TextTokens.isWordScalar(next) && !TextTokens.isSingleCharacterWord(next)
  }

  /// Ends the word that is being read.
  private mutating func flush() {
    guard !form.isEmpty else { return }
    result.append(
      Token(
        range: start..<end, form: String(decoding: form, as: UTF8.self), kind: .word, isCapital: isCapital,
        isGlued: isGlued, joint: joint))
    form.removeAll(keepingCapacity: true)
    isGlued = true
    joint = .none
  }

  private mutating func add(_ range: Range<Int>, _ kind: Token.Kind, form: Slice<UnsafeBufferPointer<UInt8>>) {
    result.append(
      Token(
        range: range, form: String(decoding: UnsafeBufferPointer(rebasing: form), as: UTF8.self), kind: kind,
        isCapital: false, isGlued: isGlued, joint: kind == .word ? joint : .none))
    isGlued = true
    joint = .none
  }

  // MARK: Characters

  /// The scalar that begins at an offset of text that is UTF-8, and its length in bytes.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = bytes[at]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width where at + offset < bytes.count { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
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

  private static func appendLower(_ scalar: Unicode.Scalar, to form: inout [UInt8]) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      form.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    } else if isCaseless(scalar) || (0xDF...0xFF).contains(scalar.value) || (0x430...0x45F).contains(scalar.value) {
      form.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      form.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  // MARK: Addresses

  /// Length in bytes of an address that begins at an offset; nil if none does.
  private static func addressLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let first = bytes[offset] | 0x20
    guard first == 0x68 || first == 0x77 else { return nil }
    let prefixes: [StaticString] = ["https://", "http://", "www."]
    guard prefixes.contains(where: { hasPrefix(bytes, offset, $0) }) else { return nil }
    var end = offset
    var (open, close) = (0, 0)
    while end < bytes.count, !endsAddress(bytes[end]) {
      if bytes[end] == 0x28 { open += 1 }
      if bytes[end] == 0x29 { close += 1 }
      end += 1
    }
    while end > offset {
      let byte = bytes[end - 1]
      let isClosing = byte == 0x29 && close > open
      guard isClosing || trailing.contains(byte) else { break }
      if isClosing { close -= 1 }
      end -= 1
    }
    // Shorter than `www.a.eu` nothing is an address.
    return end - offset > 7 ? end - offset : nil
  }

  /// Marks that belong to the sentence around an address.
  private static let trailing: [UInt8] = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A, 0x5F]

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x5D || byte == 0x7D || byte >= 0xE2
  }

  private static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ prefix: StaticString) -> Bool {
    guard bytes.count - offset >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount {
      let wanted = prefix.utf8Start[index]
      guard bytes[offset + index] | (wanted >= 0x61 ? 0x20 : 0) == wanted else { return false }
    }
    return true
  }
}
