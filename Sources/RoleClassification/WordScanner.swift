/// Words of a text, cut into sentences, as ids that a `WordMemo` gave them.
///
/// Every sentence starts and ends with a marker, so that cues can ask for its edges. Han, kana and Hangul are cut into single
/// characters: cues in those scripts then match as substrings.
struct ScannedText {
  /// Memo entries of the words.
  var words: [Int32] = []
  /// UTF-8 offsets of the words in the text.
  var spans: [Span] = []
  /// Sentences as ranges of `words`, markers included.
  var sentences: [Range<Int>] = []

  /// Where a word starts, and where it ends.
  struct Span {
    var start: Int32
    var end: Int32
  }

  mutating func clear() {
    words.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  /// Words of a sentence without its markers.
  func length(of sentence: Range<Int>) -> Int { sentence.count - 2 }
}

/// Cuts text into words and sentences.
struct WordScanner {
  /// What a byte starts.
  private enum ByteClass: UInt8 {
    case space, letter, digit, stop, colon, at, plus, other, wide
  }

  private static let classes: [ByteClass] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "+"): return .plus
    case 0x80...0xFF: return .wide
    case 0x00...0x20: return .space
    default: return .other
    }
  }

  /// Abbreviations whose full stop ends no sentence; single letters need not be listed.
  private static let abbreviations: [[UInt8]] = ["etc", "vs", "inc", "mr", "ms", "dr", "st", "no", "bzw", "ca"].map {
    Array($0.utf8)
  }

  /// Scans a text and appends to `result`, which is cleared first. O(length).
  static func scan(_ text: String, memo: inout WordMemo, into result: inout ScannedText) {
    result.clear()
    var text = text
    text.withUTF8 { bytes in
      var scanner = WordScanner(bytes: bytes)
      scanner.run(memo: &memo, into: &result)
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// True if the text has an `@`; without one no word need be tried as an address.
  private let hasAt: Bool
  private var sentenceStart = 0

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hasAt = bytes.contains(UInt8(ascii: "@"))
  }

  private mutating func run(memo: inout WordMemo, into result: inout ScannedText) {
    var index = 0
    let count = bytes.count
    open(at: 0, &result)
    WordScanner.classes.withUnsafeBufferPointer { classes in
      while index < count {
        switch classes[Int(bytes[index])] {
        case .space, .other, .at: index += 1
        case .letter, .digit, .plus, .wide:
          index = word(at: index, memo: &memo, into: &result)
        case .colon:
          // Inside a word it stands for a gap between genders, as in "Teilnehmer:innen", and leads nothing in.
          if !isInsideWord(index) { add(WordMemo.colon, index, index + 1, &result) }
          index += 1
        case .stop:
          index += 1
          if endsSentence(after: index, result) { close(at: index, &result) }
        }
      }
    }
    close(at: count, &result)
    if result.words.count > sentenceStart { result.words.removeLast(result.words.count - sentenceStart) }
    result.spans.removeLast(result.spans.count - result.words.count)
  }

  /// True if letters touch a mark on both sides.
  private func isInsideWord(_ index: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool { bytes.indices.contains(at) && (bytes[at] | 0x20) &- 0x61 < 26 }
    return isLetter(index - 1) && isLetter(index + 1)
  }

  private func add(_ word: Int32, _ start: Int, _ end: Int, _ result: inout ScannedText) {
    result.words.append(word)
    result.spans.append(ScannedText.Span(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  private mutating func open(at offset: Int, _ result: inout ScannedText) {
    sentenceStart = result.words.count
    add(WordMemo.sentenceStart, offset, offset, &result)
  }

  private mutating func close(at offset: Int, _ result: inout ScannedText) {
    guard result.words.count > sentenceStart + 1 else { return }
    add(WordMemo.sentenceEnd, offset, offset, &result)
    result.sentences.append(sentenceStart..<result.words.count)
    open(at: offset, &result)
  }

  /// True if the full stop (or other mark) just before `index` ends a sentence.
  private func endsSentence(after index: Int, _ result: ScannedText) -> Bool {
    if index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x22, UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"): break
      case 0xE2: break  // a closing quotation mark
      default: return false
      }
    } else {
      return true
    }
    guard bytes[index - 1] == UInt8(ascii: "."), let span = result.spans.last,
      Int(span.end) == index - 1
    else { return true }
    if span.end - span.start == 1 { return false }
    let word = bytes[Int(span.start)..<Int(span.end)]
    return !WordScanner.abbreviations.contains { abbreviation in
      word.count == abbreviation.count && zip(word, abbreviation).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Adds the word, address, number or character at `index` and returns the offset after it.
  private mutating func word(at index: Int, memo: inout WordMemo, into result: inout ScannedText) -> Int {
    if let (kind, end) = PatternWord.match(bytes, at: index, mayBeEmail: hasAt) {
      add(kind, index, end, &result)
      return end
    }
    var end = index
    var isNumber = true
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
        } else if (byte | 0x20) &- 0x61 < 26 {
          isNumber = false
        } else {
          break
        }
        end += 1
        continue
      }
      let (character, length) = WideCharacter.decode(bytes, at: end)
      if character == .letter {
        isNumber = false
        end += length
        continue
      }
      if end > index { break }
      switch character {
      case .ideograph:
        add(memo.entry(for: end..<end + length, of: bytes), end, end + length, &result)
      case .stop: close(at: end + length, &result)
      case .colon: add(WordMemo.colon, end, end + length, &result)
      default: break
      }
      return end + length
    }
    guard end > index else { return index + 1 }
    if let dateEnd = PatternWord.monthDate(bytes, at: index, wordEnd: end) {
      add(WordMemo.date, index, dateEnd, &result)
      return dateEnd
    }
    if isNumber && end - index < 3 {
      add(WordMemo.number, index, end, &result)
    } else {
      add(memo.entry(for: index..<end, of: bytes), index, end, &result)
    }
    return end
  }
}

/// What a character outside ASCII is for the scanner.
enum WideCharacter {
  /// A letter or mark of a script that separates words.
  case letter
  /// A character that is a word of its own: Han, kana.
  case ideograph
  /// Ends a sentence.
  case stop
  /// A colon.
  case colon
  /// Punctuation, spaces, symbols, emoji.
  case separator

  /// The character at an offset and its length in bytes; malformed bytes are separators.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (WideCharacter, Int) {
    let first = bytes[index]
    let left = bytes.count - index
    if first < 0xE0 {
      guard left >= 2 else { return (.separator, 1) }
      return (kind(UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)), 2)
    }
    if first < 0xF0 {
      guard left >= 3 else { return (.separator, left) }
      let value =
        UInt32(first & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return (kind(value), 3)
    }
    guard left >= 4 else { return (.separator, left) }
    // Beyond the basic plane stand rare Han and emoji.
    let plane = UInt32(first & 0x7) << 2 | UInt32(bytes[index + 1] >> 4 & 0x3)
    return (plane == 2 || plane == 3 ? .ideograph : .separator, 4)
  }

  private static func kind(_ value: UInt32) -> WideCharacter {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF61, 0x061F, 0x061B, 0x06D4, 0x0964: return .stop
    case 0xFF1A: return .colon
    // A Korean word carries its endings with it, so its syllables are matched one by one, too.
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x3005, 0xAC00...0xD7A3: return .ideograph
    case 0x80...0xBF: return value == 0xAA || value == 0xB5 || value == 0xBA ? .letter : .separator
    case 0xD7, 0xF7, 0x060C, 0x066A...0x066D, 0x2000...0x206F, 0x2190...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F,
      0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFF1C...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFF0...0xFFFF:
      return .separator
    default: return .letter
    }
  }
}
