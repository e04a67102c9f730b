/// How many letters of each script a text has.
struct ScriptCounts: Sendable {
  var latin = 0
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

  /// Letters that occur in only one of two languages of a script.
  private static let telling: [Set<UInt32>] = ["іїєґІЇЄҐ", "پچژگ", "ٹڈڑں", "這們為與對個會從後說過應時", "这们为与对个会从后说过应时"]
    .map { Set($0.unicodeScalars.map(\.value)) }

  /// True for a letter beyond ASCII of the Latin script, or a sign that combines with one.
  static func isLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Counts a character that is not Latin.
  mutating func add(_ scalar: UInt32) {
    switch scalar {
    case 0x370...0x3FF: greek += 1
    case 0x400...0x4FF:
      cyrillic += 1
      if ScriptCounts.telling[0].contains(scalar) { ukrainian += 1 }
    case 0x590...0x5FF: hebrew += 1
    case 0x600...0x6FF:
      arabic += 1
      if ScriptCounts.telling[1].contains(scalar) { persian += 1 }
      if ScriptCounts.telling[2].contains(scalar) { urdu += 1 }
    case 0x900...0x97F: devanagari += 1
    case 0xE00...0xE7F: thai += 1
    case 0x3040...0x30FF: kana += 1
    case 0x3400...0x9FFF:
      han += 1
      if ScriptCounts.telling[3].contains(scalar) { traditional += 1 }
      if ScriptCounts.telling[4].contains(scalar) { simplified += 1 }
    case 0xAC00...0xD7A3: hangul += 1
    default: break
    }
  }

  /// Words of the scripts but Latin, about: two ideographs and five letters make one.
  var size: Int { (han + kana + hangul) / 2 + (arabic + hebrew + cyrillic + greek + thai + devanagari) / 5 }

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
