/// Latin letters without what stands above, below or through them.
package enum LatinLetters {
  /// Base letters of U+00C0 to U+017F in order; capitals stand for two letters, a space for a sign.
  private static let base: [UInt8] = Array(
    ("aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhh"
      + "iiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Appends the small base letters of a scalar from U+00C0 to U+017F, as ASCII.
  package static func appendBase(of scalar: UInt32, to folded: inout [UInt8]) {
    switch base[Int(scalar) - 0xC0] {
    case UInt8(ascii: "A"): folded.append(contentsOf: "ae".utf8)
    case UInt8(ascii: "S"): folded.append(contentsOf: "ss".utf8)
    case UInt8(ascii: "T"): folded.append(contentsOf: "th".utf8)
    case UInt8(ascii: "O"): folded.append(contentsOf: "oe".utf8)
    case UInt8(ascii: " "): break
    case let letter: folded.append(letter)
    }
  }

  /// Letters that are others than the ones they are made of, in the languages that have them: `fordern` and `fördern`
  /// are two words, where `codigo` is `código` written in haste.
  private static let letters: Set<UInt32> = [0xE4, 0xE5, 0xE6, 0xF0, 0xF1, 0xF6, 0xF8, 0xFC, 0xFE, 0xDF, 0x142, 0x153]

  /// A word in small letters without its accents, which are also those of decomposed letters; nil if it has none, or has
  /// a letter that is no accented other one. O(length).
  package static func withoutAccents(_ word: String) -> String? {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var bare: [UInt8] = []
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: bare.append(UInt8(scalar.value))
      case 0x300...0x36F: continue
      case 0xC0..<0x180 where !letters.contains(scalar.value): appendBase(of: scalar.value, to: &bare)
      default: return nil
      }
    }
    return String(decoding: bare, as: UTF8.self)
  }
}
