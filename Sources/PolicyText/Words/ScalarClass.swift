/// What a character is to a comparison of words.
package enum ScalarClass: UInt8, Sendable {
  /// White space.
  case space
  /// A letter, digit, mark or low line: part of a word.
  case word
  /// A letter of a script that does not put spaces between words: a word of its own.
  case ideograph
  /// Joins two word characters into one word: hyphen and apostrophes.
  case joiner
  /// Not seen: soft hyphen, zero-width space and joiners, marks of writing direction, byte-order mark.
  case invisible
  /// Everything else, each a token of its own.
  case punctuation

  /// The class of a scalar. Constant time; beyond Latin it asks the standard library's property tables.
  package static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    case 0xAD, 0x200B...0x200F, 0x061C, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: return .invisible
    case 0x2018, 0x2019, 0x201B, 0x2032: return .joiner
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: return .space
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F,
      0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:
      // Thai, Lao, Khmer and Myanmar too: one token a character is deterministic and needs no dictionary.
      return isWord(scalar) ? .ideograph : .punctuation
    default: return isWord(scalar) ? .word : .punctuation
    }
  }

  /// The class of an ASCII byte.
  package static func ascii(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F: .word
    case 0x20, 0x09...0x0D, 0x1C...0x1F: .space
    case 0x27, 0x2D: .joiner
    default: .punctuation
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
