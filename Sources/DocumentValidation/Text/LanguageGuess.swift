/// Tells the language of a text by its commonest words and its script.
struct LanguageGuess {
  /// BCP 47 tag; nil if the text is too short or unclear.
  let language: String?
  private let counts: [Int]
  private let total: Int

  /// Shorter texts are names, addresses and licence lines, whose few small words prove nothing.
  private static let fewestWords = 25
  /// Running text has more small words than this; a list of names or terms has fewer.
  private static let leastShare = 0.12
  /// How much more often the small words of one language must come than those of another.
  private static let margin = 3

  init(of texts: [PlacedText]) {
    var counts = [Int](repeating: 0, count: LanguageGuess.small.count)
    var scripts: [String: Int] = [:]
    var (total, letters) = (0, 0)
    for text in texts {
      LanguageGuess.scan(text.folded.bytes, &counts, &total, &scripts, &letters)
    }
    self.counts = counts
    self.total = total
    let script = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let script, script.value * 2 > letters, script.value >= LanguageGuess.fewestWords {
      language = script.key
    } else if total >= LanguageGuess.fewestWords, let best = counts.indices.max(by: { counts[$0] < counts[$1] }),
      Double(counts[best]) >= LanguageGuess.leastShare * Double(total)
    {
      language = LanguageGuess.small[best].language
    } else {
      language = nil
    }
  }

  /// True if the text is certainly not in a language.
  func clearlyNot(_ other: String) -> Bool {
    guard let language, language != other else { return false }
    guard let own = LanguageGuess.small.firstIndex(where: { $0.language == language }),
      let index = LanguageGuess.small.firstIndex(where: { $0.language == other })
    else { return true }
    return counts[own] >= LanguageGuess.margin * max(counts[index], 1)
  }

  /// The English name of a language.
  static func name(of language: String) -> String {
    let names = [
      "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
      "nl": "Dutch", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ar": "Arabic", "he": "Hebrew",
      "ru": "Russian or another language in Cyrillic", "el": "Greek", "th": "Thai", "hi": "Hindi",
    ]
    return names[language] ?? language
  }

  /// Small words that are telling: those that two of the languages share are left out.
  private static let small: [(language: String, words: Set<String>)] = [
    ("en", ["the", "of", "and", "to", "that", "is", "for", "with", "be", "or", "this", "are", "by", "not", "who"]),
    (
      "de",
      ["der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "nicht", "für", "auf", "eine", "oder", "werden"]
    ),
    ("fr", ["le", "les", "et", "des", "du", "est", "dans", "pour", "une", "sur", "par", "aux", "ou", "nous", "qui"]),
    ("es", ["el", "los", "y", "las", "una", "del", "para", "con", "por", "es", "o", "su", "como", "sus", "esta"]),
    ("pt", ["os", "uma", "do", "da", "não", "em", "dos", "ou", "são", "com", "ao", "das", "ser", "e", "nas"]),
    ("it", ["il", "di", "che", "della", "per", "gli", "sono", "nel", "alla", "delle", "è", "o", "i", "dei", "non"]),
    ("nl", ["het", "een", "van", "en", "voor", "zijn", "niet", "op", "te", "met", "aan", "dat", "wij", "of", "bij"]),
  ]

  private static let index: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (place, entry) in small.enumerated() {
      for word in entry.words { index[word, default: []].append(place) }
    }
    return index
  }()

  private static func scan(
    _ bytes: [UInt8], _ counts: inout [Int], _ total: inout Int, _ scripts: inout [String: Int], _ letters: inout Int
  ) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 && !isASCIIWord(byte) {
        i += 1
        continue
      }
      var end = i
      while end < bytes.count, bytes[end] >= 0x80 || isASCIIWord(bytes[end]) { end += 1 }
      if let script = script(of: bytes, at: i) {
        // A run without spaces counts by its characters, three bytes each.
        let size = script == "ja" || script == "zh" || script == "th" ? max(1, (end - i) / 3) : 1
        // Kana anywhere make it Japanese, however many Han characters there are.
        let isKana = script == "zh" && hasKana(bytes[i..<end])
        scripts[isKana ? "ja" : script, default: 0] += size
        letters += size
      } else {
        total += 1
        letters += 1
        if end - i <= 8 {
          for place in index[String(decoding: bytes[i..<end], as: UTF8.self)] ?? [] { counts[place] += 1 }
        }
      }
      i = end
    }
  }

  private static func hasKana(_ bytes: ArraySlice<UInt8>) -> Bool {
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      if bytes[i] == 0xE3, bytes[i + 1] >= 0x81, bytes[i + 1] <= 0x83 { return true }
      i += 1
    }
    return false
  }

  /// The language that a script stands for; nil for Latin.
  private static func script(of bytes: [UInt8], at i: Int) -> String? {
    guard bytes[i] >= 0xCE, i + 1 < bytes.count else { return nil }
    switch bytes[i] {
    case 0xCE, 0xCF: return "el"
    case 0xD0...0xD3: return "ru"
    case 0xD6, 0xD7: return "he"
    case 0xD8...0xDB: return "ar"
    case 0xE0: return bytes[i + 1] >= 0xB8 ? "th" : "hi"
    case 0xE3 where bytes[i + 1] >= 0x81 && bytes[i + 1] <= 0x83: return "ja"
    case 0xE3...0xE9: return "zh"
    case 0xEA...0xED: return "ko"
    default: return nil
    }
  }
}
