internal import PolicyModel

extension LanguagePack {
  static let english = LanguagePack(parsing: EmbeddedRoleData.en)
  private static let german = LanguagePack(parsing: EmbeddedRoleData.de)
  private static let french = LanguagePack(parsing: EmbeddedRoleData.fr)
  private static let spanish = LanguagePack(parsing: EmbeddedRoleData.es)
  private static let portuguese = LanguagePack(parsing: EmbeddedRoleData.pt)
  private static let italian = LanguagePack(parsing: EmbeddedRoleData.it)
  private static let japanese = LanguagePack(parsing: EmbeddedRoleData.ja)
  private static let chinese = LanguagePack(parsing: EmbeddedRoleData.zh)
  private static let arabic = LanguagePack(parsing: EmbeddedRoleData.ar)

  /// The pack of a language tag such as `de` or `pt-BR`, or nil. A pack is read when it is first asked for.
  static func named(_ tag: String) -> LanguagePack? {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "ja": japanese
    case "zh": chinese
    case "ar": arabic
    default: nil
    }
  }
}

/// Chooses the pack for a document.
enum LanguageDetector {
  /// How much text is looked at: a few paragraphs are plenty to tell nine languages apart.
  static let sampleLength = 6000
  /// Share of stop words from which a Latin text is taken to be in a language; running prose has a third or more, a
  /// text in another language rarely a tenth.
  static let leastShareOfStopWords = 0.12
  /// Unrelated languages share a few short words (`a`, `se`, `o`), and those may be frequent; they do not share four.
  static let leastDistinctStopWords = 4
  /// In shorter texts even the right language may show fewer of its stop words.
  static let fewWords = 20

  /// The pack for the language that the document states, unless its text is evidently in another; nil if there is none.
  static func pack(for document: PolicyDocument) -> LanguagePack? {
    let stated = document.metadata.language?.value
    var sample = ""
    for section in document.allSections {
      for block in section.blocks where block.kind != .code {
        sample += block.text
        sample += "\n"
        if sample.utf8.count >= sampleLength { break }
      }
      if sample.utf8.count >= sampleLength { break }
    }
    if sample.isEmpty { sample = document.sections.map(\.title).joined(separator: "\n") }
    if let recognised = language(of: sample) { return LanguagePack.named(recognised) }
    if let stated { return LanguagePack.named(stated) }
    return sample.utf8.count < 200 ? LanguagePack.english : nil
  }

  /// The language of a text by script and stop words, or nil if undecided.
  static func language(of text: String) -> String? {
    var kana = 0
    var han = 0
    var arabic = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3040...0x30FF: kana += 1
      case 0x3400...0x9FFF: han += 1
      case 0x600...0x6FF: arabic += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: letters += 1
      default: continue
      }
    }
    // Two Latin letters weigh as one ideograph: names and addresses in Latin script stand in every text.
    if kana * 10 > han, kana * 2 > letters / 2 { return "ja" }
    if han * 2 > letters / 2, han > 0 { return "zh" }
    if arabic > letters { return "ar" }
    return latinLanguage(of: text)
  }

  private static func latinLanguage(of text: String) -> String? {
    var total = 0
    // A text repeats its small words: each is counted once and then looked for in every language.
    var counts: [UInt64: Int] = [:]
    var text = text
    text.withUTF8 { bytes in
      // Bytes beyond ASCII are parts of letters, near enough for counting stop words.
      for word in bytes.split(whereSeparator: { ($0 | 0x20) &- 0x61 >= 26 && $0 < 0x80 }) {
        total += 1
        if let key = key(of: UnsafeBufferPointer(rebasing: word)) { counts[key, default: 0] += 1 }
      }
    }
    var best: (tag: String, count: Int, distinct: Int)?
    for (tag, words) in stopWordsByLanguage {
      let found = words.compactMap { counts[$0] }
      let count = found.reduce(0, +)
      if best.map({ count > $0.count }) ?? true { best = (tag, count, found.count) }
    }
    guard total > 0, let best, Double(best.count) >= leastShareOfStopWords * Double(total),
      best.distinct >= leastDistinctStopWords || total < fewWords
    else { return nil }
    return best.tag
  }

  /// A folded word in one number; nil for words longer than any stop word. It stands in for the word's bytes because a
  /// number is hashed ten times as fast, and the language of every document is asked.
  private static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var key: UInt64 = 0
    if word.allSatisfy({ $0 < 0x80 }) {
      guard word.count <= longestStopWord else { return nil }
      for byte in word { key = key << 8 | UInt64(byte | 0x20) }
      return key
    }
    let folded = WordFolding.fold(word)
    guard folded.count <= longestStopWord else { return nil }
    for byte in folded { key = key << 8 | UInt64(byte) }
    return key
  }

  /// Bytes of a folded stop word: what fits into a number.
  private static let longestStopWord = 8

  /// The `stop` line of each pack in Latin script, without parsing the pack.
  private static let stopWordsByLanguage: [(tag: String, words: [UInt64])] = EmbeddedRoleData.packs.compactMap {
    tag, text in
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 12)
    guard let line = lines.first(where: { $0.starts(with: "stop ".utf8) }) else { return nil }
    let words = line.split(separator: UInt8(ascii: " ")).dropFirst().compactMap { word in
      var copy = String(Substring(word))
      return copy.withUTF8 { key(of: $0) }
    }
    // Two spellings of a word may fold to one.
    return (tag, Array(Set(words)))
  }
}
