/// Where the sentences of a text end: the one definition of a sentence for everything that reads words.
///
/// A mark ends a sentence if white space, a closing quotation mark or bracket, or the end of the text follows it. The marks
/// of scripts without spaces always do. A full stop does not if it belongs to an abbreviation, to somebody's initial,
/// or to a number that is counted (`3. Mai`) or named (`No. 7`): `St. Mary's choir, e.g. Dr. Hope` is one sentence.
/// A line break ends one too; in a block's text these stand in code only.
package struct SentenceBreaks: Sendable {
  /// Which full stops belong to the word before.
  private let abbreviations: Abbreviations

  /// The sentences of a language; nil, and a language of which nothing is known, for what languages share.
  package init(language: String? = nil) { abbreviations = Abbreviations.of(language) }

  /// UTF-8 offsets at which sentences end, ascending, each just after the sentence's last mark; the last one is the
  /// text's own end. White space alone is no sentence. O(length).
  package func ends(in text: String) -> [Int] {
    var text = text
    return text.withUTF8(ends)
  }

  /// The same for a text in memory.
  package func ends(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var at = 0
    var start = 0
    var isEmpty = true
    while at < bytes.count {
      guard let mark = Mark(bytes, at) else {
        if bytes[at] > 0x20 { isEmpty = false }
        at += 1
        continue
      }
      let (from, next) = (at, at + mark.width)
      at = next
      guard !isEmpty else { continue }
      switch mark.kind {
      case .always: break
      case .line: break
      case .stop where isGoing(on: bytes, from: from, after: next, sentence: start): continue
      case .stop, .mark:
        at = SentenceBreaks.afterClosing(bytes, next)
        guard at == bytes.count || bytes[at] <= 0x20 || SentenceBreaks.isWideSpace(bytes, at) else {
          at = next
          continue
        }
      }
      ends.append(mark.kind == .line ? from : at)
      (start, isEmpty) = (at, true)
    }
    if !isEmpty { ends.append(bytes.count) }
    return ends
  }

  // MARK: Marks

  /// A character that may end a sentence.
  private struct Mark {
    enum Kind {
      /// A full stop, which may also belong to a word.
      case stop
      /// An exclamation or question mark, an ellipsis.
      case mark
      /// A mark of a script that needs no space after it.
      case always
      /// The end of a line.
      case line
    }

    var kind: Kind
    var width: Int

    /// The mark at an offset; nil for any other character. The switch is over bytes, since nearly all are no mark.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
      func follow(_ first: UInt8, _ second: UInt8) -> Bool {
        at + 2 < bytes.count && bytes[at + 1] == first && bytes[at + 2] == second
      }
      switch bytes[at] {
      case UInt8(ascii: "."): (kind, width) = (.stop, 1)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): (kind, width) = (.mark, 1)
      case 0x0A: (kind, width) = (.line, 1)
      // ؟ and ۔
      case 0xD8 where at + 1 < bytes.count && bytes[at + 1] == 0x9F: (kind, width) = (.mark, 2)
      case 0xDB where at + 1 < bytes.count && bytes[at + 1] == 0x94: (kind, width) = (.mark, 2)
      // । and ॥, … and ‽, 。, ！ and ？, ｡
      case 0xE0 where follow(0xA5, 0xA4) || follow(0xA5, 0xA5): (kind, width) = (.always, 3)
      case 0xE2 where follow(0x80, 0xA6) || follow(0x80, 0xBD): (kind, width) = (.mark, 3)
      case 0xE3 where follow(0x80, 0x82): (kind, width) = (.always, 3)
      case 0xEF where follow(0xBC, 0x81) || follow(0xBC, 0x9F) || follow(0xBD, 0xA1): (kind, width) = (.always, 3)
      default: return nil
      }
    }
  }

  /// The offset after closing marks: `(… done.)` and `“… done.”` end with them.
  private static func afterClosing(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var at = from
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        at += 1
      // ’ and ”, and » of two bytes.
      case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x99 || bytes[at + 2] == 0x9D):
        at += 3
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xBB: at += 2
      default: return at
      }
    }
    return at
  }

  private static func isWideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xA0 }
    guard at + 2 < bytes.count else { return false }
    if bytes[at] == 0xE3 { return bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 }
    guard bytes[at] == 0xE2, bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81 else { return false }
    return bytes[at + 1] == 0x80
      ? bytes[at + 2] <= 0x8A || (0xA8...0xAF).contains(bytes[at + 2]) : bytes[at + 2] == 0x9F
  }

  // MARK: Full stops inside a sentence

  /// True if the full stop between two offsets does not end the sentence that began at an offset.
  private func isGoing(
    on bytes: UnsafeBufferPointer<UInt8>, from: Int, after: Int, sentence start: Int
  ) -> Bool {
    var word = from
    while word > start, SentenceBreaks.isWordByte(bytes[word - 1]) || isInner(bytes, word - 1, start) { word -= 1 }
    guard word < from else { return false }
    var next = after
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    // A full stop without a space after it joins: `3.5`, `example.org`, `z.B.`.
    if next == after, next < bytes.count, SentenceBreaks.startsWord(bytes, next) { return true }
    guard next < bytes.count, next > after else { return false }
    let name = UnsafeBufferPointer(rebasing: bytes[word..<from])
    if name.allSatisfy(SentenceBreaks.isDigit) {
      guard name.count <= SentenceBreaks.longestOrdinal else { return false }
      // `2. Appeals` begins a sentence with its number; `3. Mai` is an ordinal, `Abs. 3.` and `Artikel 3.` are not.
      return bytes[start..<word].allSatisfy { $0 <= 0x20 }
        || abbreviations.countsWithStops && !isName(before: word, in: bytes, start)
    }
    if name.count == 1, SentenceBreaks.isUpper(name[0]) { return !SentenceBreaks.isPronoun(bytes, word, from, start) }
    switch abbreviations.kind(of: name) {
    case .goesOn: return true
    case .beforeNumber: return SentenceBreaks.isDigit(bytes[next]) || SentenceBreaks.isRoman(bytes, next)
    case .mayEnd: return !SentenceBreaks.isUpper(bytes[next]) && bytes[next] < 0x80
    case nil: return false
    }
  }

  /// True if the number at an offset is the name of something: of an article, a page.
  private func isName(before number: Int, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = number
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > start else { return false }
    // Behind an abbreviation or §, whose last byte no letter ends with.
    if bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == 0xA7 && end > 1 && bytes[end - 2] == 0xC2 {
      return true
    }
    var word = end
    while word > start, SentenceBreaks.isWordByte(bytes[word - 1]) { word -= 1 }
    return abbreviations.names(UnsafeBufferPointer(rebasing: bytes[word..<end]))
  }

  /// Days, centuries, paragraphs: longer numbers before a full stop are years and amounts.
  private static let longestOrdinal = 2

  /// The full stop inside `e.g`: one between two word bytes.
  private func isInner(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ start: Int) -> Bool {
    bytes[at] == UInt8(ascii: ".") && at > start && SentenceBreaks.isWordByte(bytes[at - 1])
      && SentenceBreaks.isWordByte(bytes[at + 1])
  }

  /// “So do I.” ends, “J. Doe” goes on: an I after a word in small letters is the pronoun.
  private static func isPronoun(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Int, _ end: Int, _ start: Int) -> Bool {
    guard bytes[word] == UInt8(ascii: "I"), word >= start + 2, bytes[word - 1] == 0x20 else { return false }
    return bytes[word - 2] >= 0x61 && bytes[word - 2] <= 0x7A
  }

  /// True if a letter or digit stands at an offset; marks and spaces beyond ASCII are none.
  private static func startsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] >= 0x80 else { return isWordByte(bytes[at]) }
    guard at + 1 < bytes.count else { return false }
    switch bytes[at] {
    case 0xC2: return bytes[at + 1] == 0xAA || bytes[at + 1] == 0xB5 || bytes[at + 1] == 0xBA
    case 0xE2: return bytes[at + 1] >= 0xB0
    case 0xE3: return bytes[at + 1] > 0x80
    case 0xEF: return bytes[at + 1] < 0xB8
    default: return true
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Bool {
    var at = from
    while at < bytes.count, "IVXLC".utf8.contains(bytes[at]) { at += 1 }
    return at > from && (at == bytes.count || !isWordByte(bytes[at]))
  }
}
