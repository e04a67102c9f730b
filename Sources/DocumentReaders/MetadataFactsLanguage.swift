import PolicyModel

/// Tags of languages, as BCP 47 writes them.
enum LanguageTag {
  /// The tag in its usual case, `_` as `-`; nil if it is none.
  static func canonical(_ text: String) -> String? {
    let parts = text.trimmingSpaces.split { $0 == "-" || $0 == "_" || $0 == "." }
    guard let first = parts.first, first.count == 2 || first.count == 3, first.allSatisfy({ $0.isLetter && $0.isASCII })
    else { return nil }
    var result = first.lowercased()
    for part in parts.dropFirst().prefix(3) where part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      switch part.count {
      case 2: result += "-" + part.uppercased()
      case 4: result += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 3, 5...8: if part.lowercased() != "utf8" { result += "-" + part.lowercased() }
      default: break
      }
    }
    return result
  }

  /// The language without script and region.
  static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  /// True for languages written from right to left.
  static func isRightToLeft(_ primary: String) -> Bool {
    ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr"].contains(primary)
  }
}

/// Tells the language of a text that does not state it: by script, and for the Latin script by its commonest words.
enum LanguageGuess {
  /// Characters looked at; a paragraph tells as much as a book.
  static let sample = 6000
  /// Fewer known words than this tell nothing.
  static let leastWords = 4
  /// The winner must have this many times the words of the next.
  static let leastLead = 1.3

  /// The language of a document's text; nil if in doubt.
  static func language(of document: PolicyDocument) -> String? {
    var text = String.UnicodeScalarView()
    collecting: for section in document.allSections {
      for part in [section.heading?.text ?? ""] + section.blocks.lazy.filter({ $0.kind != .code }).map(\.text) {
        text.append(contentsOf: part.unicodeScalars.prefix(sample))
        text.append(" ")
        if text.count >= sample { break collecting }
      }
    }
    return language(of: String(text))
  }

  /// The language of a text; nil if in doubt.
  static func language(of text: String) -> String? {
    var counts = ScriptCounts()
    for scalar in text.unicodeScalars { counts.add(scalar) }
    if let language = counts.language { return language }
    return latin(text)
  }

  /// Words that are common in one language and rare in the others.
  private static let commonWords: [(language: String, words: Set<Substring>)] = [
    ("en", "the and of to is that for with are be this or not by from will any our"),
    ("de", "der die das und ist nicht mit den von zu für auf werden eine einen oder wir sich dem des"),
    ("fr", "le les des et est une dans pour que qui sur par nous vous avec aux ce être ou du"),
    ("es", "el los las y es una para que con por se del como su no al o más nuestra"),
    ("pt", "os as e é uma para que com por não do da em dos das ou um como ao nossa"),
    ("it", "il gli e è una per che con non di della del i sono dei nel alla o le"),
    ("nl", "het een en van is niet met voor op zijn dat te wij worden aan of door die"),
    ("sv", "och att det som en är inte för på av med till vi den ett kan eller"),
    ("da", "og at det som en er ikke for på af med til vi den et kan eller"),
    ("pl", "i w nie na że się z do jest są oraz przez dla lub jak"),
    ("tr", "ve bir bu için ile olarak olan veya da de ne tüm her"),
    ("id", "dan yang di untuk dengan tidak dari ini atau pada adalah kami"),
    ("cs", "a je v se na že pro jsou nebo jako s které nejsou"),
    ("fi", "ja on ei että se ovat tai myös kuin olla joka"),
    ("vi", "và của là các không trong một được cho những người"),
  ].map { ($0.0, Set($0.1.split(separator: " "))) }

  private static func latin(_ text: String) -> String? {
    var scores = [Int](repeating: 0, count: commonWords.count)
    // Every byte beyond ASCII is part of a letter here, which is near enough for counting common words, and much
    // faster than asking each `Character`.
    let isSeparator = { (byte: UInt8) in byte < 0x61 || (byte > 0x7A && byte < 0x80) }
    for bytes in text.lowercased().utf8.split(whereSeparator: isSeparator) where bytes.count <= 12 {
      let word = Substring(bytes)
      for (index, entry) in commonWords.enumerated() where entry.words.contains(word) { scores[index] += 1 }
    }
    let ranked = scores.enumerated().sorted { ($0.element, -$0.offset) > ($1.element, -$1.offset) }
    guard let best = ranked.first, best.element >= leastWords,
      Double(best.element) >= leastLead * Double(ranked[1].element)
    else { return nil }
    return commonWords[best.offset].language
  }
}

/// How many letters of each script a text has.
private struct ScriptCounts {
  private var latin = 0
  private var han = 0
  private var kana = 0
  private var traditional = 0
  private var simplified = 0
  private var hangul = 0
  private var arabic = 0
  private var persian = 0
  private var urdu = 0
  private var hebrew = 0
  private var cyrillic = 0
  private var ukrainian = 0
  private var greek = 0
  private var thai = 0
  private var devanagari = 0

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
    case 0x370...0x3FF: greek += 1
    case 0x400...0x4FF:
      cyrillic += 1
      if "іїєґІЇЄҐ".unicodeScalars.contains(scalar) { ukrainian += 1 }
    case 0x590...0x5FF: hebrew += 1
    case 0x600...0x6FF:
      arabic += 1
      if "پچژگ".unicodeScalars.contains(scalar) { persian += 1 }
      if "ٹڈڑں".unicodeScalars.contains(scalar) { urdu += 1 }
    case 0x900...0x97F: devanagari += 1
    case 0xE00...0xE7F: thai += 1
    case 0x3040...0x30FF: kana += 1
    case 0x3400...0x9FFF:
      han += 1
      if "這們為與對個會從後說過應時".unicodeScalars.contains(scalar) { traditional += 1 }
      if "这们为与对个会从后说过应时".unicodeScalars.contains(scalar) { simplified += 1 }
    case 0xAC00...0xD7AF: hangul += 1
    default: break
    }
  }

  /// The language, if the script alone tells it; nil for Latin and for nothing.
  var language: String? {
    let others: [(Int, String)] = [
      (hangul, "ko"), (arabic, urdu > 0 ? "ur" : persian * 100 > arabic ? "fa" : "ar"), (hebrew, "he"),
      (cyrillic, ukrainian > 0 ? "uk" : "ru"), (greek, "el"), (thai, "th"), (devanagari, "hi"),
      // An ideograph says about as much as three letters.
      ((han + kana) * 3, kana * 20 > han + kana ? "ja" : traditional > simplified ? "zh-Hant" : "zh"),
    ]
    guard let best = others.max(by: { $0.0 < $1.0 }), best.0 > latin else { return nil }
    return best.1
  }
}
