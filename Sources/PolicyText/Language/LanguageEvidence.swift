/// What the letters and small words of a text tell about its language.
///
/// The one guesser of the whole program: the reader asks it once for the document, and the document carries the answer
/// (`PolicyDocument.textLanguage`); a check of single sections asks it for those.
package struct LanguageEvidence: Sendable {
  /// Bytes looked at where the language of a whole document is asked; a few paragraphs tell as much as a book.
  package static let sample = 6000
  /// Fewer small words than this tell nothing.
  static let leastSmallWords = 4
  /// Share of small words from which a text is taken to be in a language: running prose has a third, a list of names or
  /// a text in a language without a list of its own rarely a tenth.
  static let leastShare = 0.1
  /// Unrelated languages share a few short words (`a`, `se`, `o`), and those may be frequent; they do not share four.
  static let leastDifferentWords = 4
  /// In shorter texts even the right language may show fewer.
  static let fewWords = 20
  /// The winner must have this many times the small words of the next.
  static let leastLead = 1.3
  /// How many times as often the small words of one language must come as those of another to rule the other out.
  static let leastLeadToRuleOut = 3

  /// Words in Latin script.
  private var words = 0
  private var scripts = ScriptCounts()
  /// By language, how many small words were seen, and how many different ones.
  private var counts = [Int](repeating: 0, count: SmallWords.languages.count)
  private var differentWords = [Int](repeating: 0, count: SmallWords.languages.count)
  private var isSeen = [Bool](repeating: false, count: SmallWords.shared.count)

  /// How much text there was, in words.
  package var size: Int { words + scripts.size }

  /// Nothing is known yet.
  package init() {}

  /// The language a text is evidently in; nil if in doubt.
  package static func language(of text: String) -> String? {
    var evidence = LanguageEvidence()
    evidence.add(text)
    return evidence.language
  }

  /// Looks at a text, or at its first bytes. O(length).
  package mutating func add(_ text: String, most: Int = .max) {
    var text = text
    text.withUTF8 { bytes in
      scan(bytes.count <= most ? bytes : UnsafeBufferPointer(rebasing: bytes[..<most]), SmallWords.shared)
    }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ small: SmallWords) {
    var (key, length): (UInt64, Int) = (0, 0)
    var latin = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        key = key << 8 | UInt64(byte | 0x20)
        length += 1
        latin += 1
        index += 1
        continue
      }
      if byte >= 0x80 {
        let (scalar, size) = LanguageEvidence.scalar(bytes, at: index)
        if ScriptCounts.isLatin(scalar) {
          for offset in index..<index + size { key = key << 8 | UInt64(bytes[offset]) }
          // Of the capitals beyond ASCII only those of Latin-1 begin small words.
          if (0xC0...0xDE).contains(scalar) { key |= 0x20 }
          length += size
          latin += 1
          index += size
          continue
        }
        scripts.add(scalar)
        index += size
      } else {
        index += 1
      }
      if length > 0 { take(key, length, small) }
      (key, length) = (0, 0)
    }
    if length > 0 { take(key, length, small) }
    scripts.latin += latin
  }

  private mutating func take(_ key: UInt64, _ length: Int, _ small: SmallWords) {
    words += 1
    guard length <= SmallWords.longest, let entry = small.entry(for: key) else { return }
    var languages = entry.languages
    while languages != 0 {
      let language = languages.trailingZeroBitCount
      counts[language] += 1
      if !isSeen[entry.number] { differentWords[language] += 1 }
      languages &= languages - 1
    }
    isSeen[entry.number] = true
  }

  /// The character at an offset and its length; a damaged or cut one is a replacement character of one byte.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, size: Int) {
    let first = bytes[index]
    let size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, index + size <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(size))
    for offset in index + 1..<index + size { value = value << 6 | UInt32(bytes[offset] & 0x3F) }
    return (value, size)
  }

  /// The language the text is evidently in, as BCP 47 tag; nil if in doubt.
  package var language: String? {
    if let language = scripts.language { return language }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let next = counts.indices.lazy.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    guard counts[best] >= LanguageEvidence.leastSmallWords,
      Double(counts[best]) >= LanguageEvidence.leastShare * Double(words),
      Double(counts[best]) >= LanguageEvidence.leastLead * Double(next),
      differentWords[best] >= LanguageEvidence.leastDifferentWords || words < LanguageEvidence.fewWords
    else { return nil }
    return SmallWords.languages[best]
  }

  /// True if the text is in a language for sure, and for sure not in another.
  package func rulesOut(_ other: String) -> Bool {
    guard let language, language != other else { return false }
    guard let own = SmallWords.languages.firstIndex(of: language),
      let index = SmallWords.languages.firstIndex(of: other)
    else { return true }
    return counts[own] >= LanguageEvidence.leastLeadToRuleOut * max(counts[index], 1)
  }
}
