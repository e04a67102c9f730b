/// Characters that nobody sees and that change what is seen, searched or copied.
///
/// Found where they do harm, not where they belong: joiners in Persian, Indic and emoji, marks of direction in
/// right-to-left text and soft hyphens in words are part of the text.
package enum HiddenCharacters {
  /// What one does.
  package enum Harm: Sendable, Hashable {
    /// Stands unseen in a word, an address or a sentence.
    case invisible
    /// Spells text that nobody sees: the tag characters of Unicode.
    case tag
    /// Shows the text behind it in another order.
    case reversing
    /// Sets a direction and is not closed in its paragraph.
    case unclosed
  }

  /// One that does harm, or a run of tag characters.
  package struct Found: Sendable, Hashable {
    /// The first character.
    package var character: Unicode.Scalar
    /// UTF-8 offsets into the text.
    package var range: Range<Int>
    /// What it does.
    package var harm: Harm
    /// For tag characters, the words that they spell.
    package var words = ""

    /// `U+200B ZERO WIDTH SPACE`.
    package var name: String { HiddenCharacters.name(of: character) }
  }

  /// All in a text, in order. O(length); text without one of the few first bytes of such characters is passed over.
  package static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Found] {
    var scan = Scan(bytes)
    return scan.run()
  }

  /// One pass over a text.
  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    private var found: [Found] = []
    /// Embeddings and isolates that are still open; each kind has its own end.
    private var embeddings: [Found] = []
    private var isolates: [Found] = []
    /// Where the last letter stands that runs to the left; found when first asked for.
    private var lastRightToLeft: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func run() -> [Found] {
      var i = 0
      while i < bytes.count {
        guard bytes[i] >= 0x80, HiddenCharacters.mayBegin(bytes, at: i) else {
          i += 1
          continue
        }
        i = look(at: i)
      }
      let open = embeddings + isolates
      return open.isEmpty ? found : (found + open).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Judges the character at an offset; returns the offset behind it, or behind the run it begins.
    private mutating func look(at i: Int) -> Int {
      let (scalar, width) = HiddenCharacters.decoded(bytes, at: i)
      let range = i..<i + width
      func note(_ harm: Harm) -> Found { Found(character: scalar, range: range, harm: harm) }
      switch scalar.value {
      case 0x202E: found.append(note(.reversing))
      case 0x202D where hasRightToLeft(after: i): found.append(note(.reversing))
      case 0x202A, 0x202B, 0x202D: embeddings.append(note(.unclosed))
      case 0x2066...0x2068: isolates.append(note(.unclosed))
      case 0x202C: _ = embeddings.popLast()
      case 0x2069: _ = isolates.popLast()
      case 0xE0000...0xE007F:
        let run = HiddenCharacters.tags(bytes, from: i)
        // The flags of England, Scotland and Wales are a black flag and tags.
        if !HiddenCharacters.isFlag(bytes, before: i) {
          found.append(Found(character: scalar, range: i..<run.end, harm: .tag, words: run.words))
        }
        return run.end
      default:
        guard HiddenCharacters.isOutOfPlace(scalar, range, bytes) else { break }
        // A run of one kind, such as letters spelt in variation selectors, is told once.
        if let last = found.last, last.harm == .invisible, last.range.upperBound == i {
          found[found.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          found.append(note(.invisible))
        }
      }
      return range.upperBound
    }

    /// An override to the right can only change letters that run to the left.
    private mutating func hasRightToLeft(after i: Int) -> Bool {
      let last = lastRightToLeft ?? bytes.lastIndex { (0xD6...0xDF).contains($0) } ?? -1
      lastRightToLeft = last
      return last > i
    }
  }

  /// `U+200B ZERO WIDTH SPACE`.
  package static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "U+\(padded)" + (scalar.properties.name.map { " " + $0 } ?? "")
  }

  /// True for characters without any form of their own: what they do is only seen in what stands around them.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x2800, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  // MARK: Spelling out

  /// A text with every one in it as `<U+200B ZERO WIDTH SPACE>`, and runs of tag characters with the words they spell.
  /// O(length); a text without any is returned as it is.
  package static func spelled(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var result = ""
      var from = 0
      for found in all(in: bytes) {
        result += String(decoding: bytes[from..<found.range.lowerBound], as: UTF8.self)
        result += found.harm == .tag ? "<\(found.name) …: “\(found.words)”>" : "<\(found.name)>"
        from = found.range.upperBound
      }
      return result + String(decoding: bytes[from...], as: UTF8.self)
    }
  }

  /// The words that tag characters spell in a text, in order.
  package static func tagWords(in text: String) -> [String] {
    guard text.utf8.contains(0xF3) else { return [] }
    var text = text
    return text.withUTF8 { bytes in all(in: bytes).filter { $0.harm == .tag }.map(\.words) }
  }

  // MARK: Bytes

  /// First bytes of the characters above; most of what else begins with them goes on otherwise.
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    guard i + 1 < bytes.count else { return false }
    let next = bytes[i + 1]
    switch bytes[i] {
    case 0xC2: return next == 0xAD
    case 0xCD: return next == 0x8F
    case 0xE1: return next == 0x84 || next == 0x85 || next == 0x9E || next == 0xA0
    case 0xE2:
      // Dashes and quotes, in nearly every text, are U+2010 to U+2029.
      return next == 0x81 && i + 2 < bytes.count && (0xA0...0xAF).contains(bytes[i + 2])
        || next == 0x80 && i + 2 < bytes.count
          && ((0xAA...0xAE).contains(bytes[i + 2]) || (0x8B...0x8F).contains(bytes[i + 2]))
        || next == 0xA0
    case 0xE3: return next == 0x85
    case 0xEF: return next == 0xB8 || next == 0xBB || next == 0xBE || next == 0xBF
    case 0xF0: return next == 0x9B || next == 0x9D
    case 0xF3: return next == 0xA0
    default: return false
    }
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (Unicode.Scalar, Int) {
    let width = bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
    let end = min(i + width, bytes.count)
    return (String(decoding: bytes[i..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}", end - i)
  }

  /// A run of tag characters and the ASCII that it spells.
  private static func tags(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (words: String, end: Int) {
    var words: [UInt8] = []
    var i = start
    while i + 3 < bytes.count, bytes[i] == 0xF3, bytes[i + 1] == 0xA0, bytes[i + 2] == 0x80 || bytes[i + 2] == 0x81 {
      let letter = (bytes[i + 2] & 1) << 6 | bytes[i + 3] & 0x3F
      if (0x20...0x7E).contains(letter) { words.append(letter) }
      i += 4
    }
    return (String(decoding: words, as: UTF8.self), max(i, start + 4))
  }

  private static func isFlag(_ bytes: UnsafeBufferPointer<UInt8>, before i: Int) -> Bool {
    // U+1F3F4 WAVING BLACK FLAG.
    i >= 4 && bytes[i - 4] == 0xF0 && bytes[i - 3] == 0x9F && bytes[i - 2] == 0x8F && bytes[i - 1] == 0xB4
  }

  /// True for an invisible character between Latin letters, figures or the signs of addresses, and for those that no
  /// running text has use for. Between letters of other scripts they join, separate and break words.
  private static func isOutOfPlace(
    _ scalar: Unicode.Scalar, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard isInvisible(scalar) else { return false }
    switch scalar.value {
    case 0xFE00...0xFE0F:
      // They choose the form of a sign or an emoji; letters have none to choose.
      guard range.lowerBound > 0 else { return false }
      return (0x61...0x7A).contains(bytes[range.lowerBound - 1] | 0x20) || isSelector(bytes, before: range.lowerBound)
    case 0x180B...0x180D: return false
    case 0x206A...0x206F, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF: return true
    case 0xE0100...0xE01EF:
      // Variants belong to ideographs.
      return range.lowerBound > 0
        && (bytes[range.lowerBound - 1] < 0x80 || isSelector(bytes, before: range.lowerBound))
    default: break
    }
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let (before, after) = (bytes[range.lowerBound - 1], bytes[range.upperBound])
    // A soft hyphen belongs into words and not into addresses.
    if scalar.value == 0xAD { return isSign(before) || isSign(after) }
    return (isWord(before) || isSign(before))
      && (isWord(after) || isSign(after) || mayBegin(bytes, at: range.upperBound))
      || (isWord(after) && before >= 0x80 && range.lowerBound >= 3 && mayBegin(bytes, at: range.lowerBound - 3))
  }

  /// True if a variation selector ends before an offset: one chooses a form, more spell something.
  private static func isSelector(_ bytes: UnsafeBufferPointer<UInt8>, before i: Int) -> Bool {
    i >= 3 && bytes[i - 3] == 0xEF && bytes[i - 2] == 0xB8 && bytes[i - 1] < 0x90
      || i >= 4 && bytes[i - 4] == 0xF3 && bytes[i - 3] == 0xA0
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func isSign(_ byte: UInt8) -> Bool { "@.-_".utf8.contains(byte) }
}
