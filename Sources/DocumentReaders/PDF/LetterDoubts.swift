import PolicyModel

/// Tells texts whose letters are no words: a PDF file whose fonts do not say which letters their shapes are.
///
/// Such a file looks right on paper and gives `7KLV'DWD` where it shows “This Data”. Nothing of it could be compared.
enum LetterDoubts {
  /// Shorter texts may be a list of numbers.
  static let leastBytes = 800
  /// Hundredths of the words with a digit or a sign amid their letters, from which on they are none: law has 1, technical
  /// documents 5.
  static let mostMixed = 25
  /// Letters are spaced into words of seven bytes or so; where even the space has another code, there are hardly any.
  static let longestMean = 24

  /// True if hardly anything of a text can be words. O(text).
  static func areNoWords(_ document: PolicyDocument) -> Bool {
    guard document.textLanguage == nil else { return false }
    var (words, mixed, bytes, ascii) = (0, 0, 0, 0)
    for section in document.allSections {
      for text in [section.heading?.text ?? ""] + section.blocks.map(\.text) {
        for word in text.utf8.split(whereSeparator: { isSpace($0) }) {
          words += 1
          bytes += word.count
          ascii += word.count { $0 < 0x80 }
          if isMixed(word) { mixed += 1 }
        }
      }
    }
    // Scripts without spaces have long words by nature.
    guard bytes >= leastBytes, ascii * 10 >= bytes * 9, words > 0 else { return false }
    return mixed * 100 >= words * mostMixed || bytes / words >= longestMean
  }

  /// True for a letter beside a digit or a sign with another letter behind it, inside of a word.
  private static func isMixed(_ word: Substring.UTF8View) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    var (hasLetter, hasSign) = (false, false)
    for byte in word {
      if isLetter(byte) {
        if hasSign { return true }
        hasLetter = true
      } else if hasLetter, byte < 0x80, !"-'./@_:&".utf8.contains(byte) {
        hasSign = true
      }
    }
    return false
  }
}
