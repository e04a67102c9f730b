/// A word or a punctuation mark, and where it stands in its text.
package struct Token: Sendable, Hashable {
  /// What it is, the same number for the same word: see `TokenInterner`.
  package var id: Int32
  /// UTF-8 offset of its first byte.
  package var start: Int32
  /// UTF-8 offset just after it, white space not included.
  package var end: Int32
}

/// Cuts texts into words and punctuation marks.
///
/// A word is a run of letters, digits and marks, joined by single hyphens or apostrophes (`well-being`, `isn’t`);
/// every other visible character is a token; a character of a script without spaces is a word of its own.
/// Apostrophes and quotes of all shapes are one, invisible characters do not count, and composed and decomposed
/// letters are the same word, so restyled text has the same tokens.
package struct WordTokenizer {
  /// Gives the words their numbers.
  package var interner = TokenInterner()

  /// Creates a tokenizer with no words known.
  package init() {}

  /// The tokens of a text, appended to `tokens`. O(length).
  package mutating func tokenize(_ text: String, into tokens: inout [Token]) {
    var text = text
    text.withUTF8 { scan($0, into: &tokens) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    let count = bytes.count
    var at = 0
    while at < count {
      let first = bytes[at]
      if first < 0x80 {
        switch ScalarClass.ascii(first) {
        case .space: at += 1
        case .word: at = word(from: at, in: bytes, into: &tokens)
        default:
          emit(interner.id(ofASCII: first), at, at + 1, &tokens)
          at += 1
        }
        continue
      }
      let (scalar, width) = WordTokenizer.scalar(in: bytes, at: at)
      switch ScalarClass.of(scalar) {
      case .space, .invisible: at += width
      case .word: at = word(from: at, in: bytes, into: &tokens)
      case .ideograph:
        emit(interner.id(of: scalar), at, at + width, &tokens)
        at += width
      case .joiner, .punctuation:
        emit(interner.id(of: WordTokenizer.straightened(scalar)), at, at + width, &tokens)
        at += width
      }
    }
  }

  private func emit(_ id: Int32, _ start: Int, _ end: Int, _ tokens: inout [Token]) {
    tokens.append(Token(id: id, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  /// Scans one word and returns the offset after it.
  private mutating func word(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]
  ) -> Int {
    var at = start
    var end = start
    var isPlain = true
    scanning: while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        switch ScalarClass.ascii(byte) {
        case .word:
          at += 1
          end = at
        case .joiner:
          guard end == at, startsWord(bytes, at + 1) else { break scanning }
          at += 1
        default: break scanning
        }
        continue
      }
      let (scalar, width) = WordTokenizer.scalar(in: bytes, at: at)
      switch ScalarClass.of(scalar) {
      case .word:
        at += width
        end = at
        isPlain = false
      case .invisible:
        // Inside a word it belongs to it, after a word it is no part of anything.
        guard end == at || at > start else { break scanning }
        at += width
        isPlain = false
        if at < bytes.count, startsWord(bytes, at) { end = at }
      case .joiner:
        guard end == at, startsWord(bytes, at + width) else { break scanning }
        at += width
        isPlain = false
      default: break scanning
      }
    }
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let id = isPlain || slice.allSatisfy { $0 < 0x80 } ? interner.id(ofASCII: slice) : interner.id(ofWord: slice)
    emit(id, start, end, &tokens)
    return max(end, start + 1)
  }

  /// True if a word character stands at an offset.
  private func startsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    if bytes[at] < 0x80 { return ScalarClass.ascii(bytes[at]) == .word }
    return ScalarClass.of(WordTokenizer.scalar(in: bytes, at: at).0) == .word
  }

  /// The scalar that starts at an offset of valid UTF-8, and its width in bytes.
  package static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[at])
    func tail(_ offset: Int) -> UInt32 {
      at + offset < bytes.count ? UInt32(bytes[at + offset]) & 0x3F : 0
    }
    let value: UInt32
    let width: Int
    if first < 0x80 {
      (value, width) = (first, 1)
    } else if first < 0xE0 {
      (value, width) = ((first & 0x1F) << 6 | tail(1), 2)
    } else if first < 0xF0 {
      (value, width) = ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    } else {
      (value, width) = ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(width, bytes.count - at))
  }

  /// Quotes and apostrophes of all shapes as their ASCII form.
  package static func straightened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x2032: "'"
    case 0x201C, 0x201D, 0x201E, 0x2033: "\""
    default: scalar
    }
  }
}
