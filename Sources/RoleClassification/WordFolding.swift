internal import PolicyText

/// Brings words to the form in which cues are written: lower case, Latin letters without accents, Arabic letters
/// without vowel signs and proclitics.
///
/// Publishers differ in accents (`rôle`, `role`), in composed or decomposed letters and in Arabic spelling; the same
/// folding on both sides makes them equal. It is called once for each distinct word, so it may take its time.
enum WordFolding {
  /// The folded form of a word, as UTF-8.
  static func fold(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    var isArabic = false
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      return folded
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      switch value {
      case 0..<0x80:
        let byte = UInt8(value)
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      case 0xC0..<0x180: LatinLetters.appendBase(of: value, to: &folded)
      case 0x300...0x36F, 0x64B...0x65F, 0x640, 0x670, 0x200B...0x200F, 0xAD: continue
      case 0x622, 0x623, 0x625, 0x671:  // the forms of alif
        isArabic = true
        folded.append(contentsOf: [0xD8, 0xA7])
      case 0x649, 0x6CC:  // alif maqsura is written for ya, and the other way round; Persian has a ya of its own
        isArabic = true
        folded.append(contentsOf: [0xD9, 0x8A])
      case 0x6A9:  // as Persian has a kaf of its own
        isArabic = true
        folded.append(contentsOf: [0xD9, 0x83])
      default:
        if value & 0xFF00 == 0x600 { isArabic = true }
        folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return isArabic ? withoutProclitics(folded) : folded
  }

  /// `wa-`, `fa-`, `bi-`, `ka-`, `li-` and the article, as long as three letters are left: `والسلوك` is `سلوك`.
  private static func withoutProclitics(_ word: [UInt8]) -> [UInt8] {
    func letter(_ index: Int) -> UInt16 {
      index + 1 < word.count ? UInt16(word[index]) << 8 | UInt16(word[index + 1]) : 0
    }
    let (waw, fa, ba, kaf, lam, alif): (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) =
      (0xD988, 0xD981, 0xD8A8, 0xD983, 0xD984, 0xD8A7)
    func article(at index: Int) -> Bool {
      (letter(index) == alif || letter(index) == lam) && letter(index + 2) == lam
    }
    let conjunction = letter(0) == waw || letter(0) == fa ? 2 : 0
    var start = 0
    let preposition = [ba, kaf, lam].contains(letter(conjunction)) ? 2 : 0
    // Without the article a first letter is as likely a part of the root, so only the article is safe to cut.
    if article(at: conjunction + preposition), preposition > 0 || conjunction > 0 {
      start = conjunction + preposition + 4
    } else if article(at: conjunction) {
      start = conjunction + 4
    }
    return word.count - start >= 6 ? Array(word[start...]) : word
  }
}
