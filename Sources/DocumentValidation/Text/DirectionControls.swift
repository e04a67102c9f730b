/// Finds control characters of bidirectional text that can change what is seen.
enum DirectionControls {
  /// A character that does harm.
  struct Fault {
    let character: UInt32
    let range: Range<Int>
    let isOverride: Bool
  }

  /// Overrides, and embeddings and isolates that are not closed, in order. O(*n*).
  static func faults(in bytes: [UInt8]) -> [Fault] {
    var faults: [Fault] = []
    var open: [(character: UInt32, range: Range<Int>)] = []
    // Whether right-to-left letters stand after an offset is all that an override to the right can change.
    let lastRightToLeft = bytes.lastIndex { $0 >= 0xD6 && $0 <= 0xDF } ?? -1
    var i = 0
    while i + 2 < bytes.count {
      // U+202A…202E are E2 80 AA…AE, U+2066…2069 are E2 81 A6…A9.
      guard bytes[i] == 0xE2, bytes[i + 1] == 0x80 || bytes[i + 1] == 0x81 else {
        i += 1
        continue
      }
      let character = 0x2000 + (UInt32(bytes[i + 1] & 0x3F) << 6) + UInt32(bytes[i + 2] & 0x3F)
      let range = i..<i + 3
      switch character {
      case 0x202E: faults.append(Fault(character: character, range: range, isOverride: true))
      case 0x202D:
        if lastRightToLeft > i {
          faults.append(Fault(character: character, range: range, isOverride: true))
        } else {
          open.append((character, range))
        }
      case 0x202A, 0x202B, 0x2066...0x2068: open.append((character, range))
      case 0x202C: if let last = open.lastIndex(where: { $0.character < 0x2060 }) { open.remove(at: last) }
      case 0x2069: if let last = open.lastIndex(where: { $0.character > 0x2060 }) { open.remove(at: last) }
      default: break
      }
      i += 3
    }
    faults += open.map { Fault(character: $0.character, range: $0.range, isOverride: false) }
    return faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `U+202E RIGHT-TO-LEFT OVERRIDE`.
  static func name(of character: UInt32) -> String {
    let names: [UInt32: String] = [
      0x202A: "LEFT-TO-RIGHT EMBEDDING", 0x202B: "RIGHT-TO-LEFT EMBEDDING", 0x202D: "LEFT-TO-RIGHT OVERRIDE",
      0x202E: "RIGHT-TO-LEFT OVERRIDE", 0x2066: "LEFT-TO-RIGHT ISOLATE", 0x2067: "RIGHT-TO-LEFT ISOLATE",
      0x2068: "FIRST STRONG ISOLATE",
    ]
    return "U+\(String(character, radix: 16, uppercase: true)) \(names[character] ?? "")"
  }
}

/// Finds invisible characters inside words.
enum InvisibleCharacters {
  private static let names: [(scalar: Unicode.Scalar, name: String)] = [
    ("\u{200B}", "U+200B ZERO WIDTH SPACE"), ("\u{2060}", "U+2060 WORD JOINER"),
    ("\u{FEFF}", "U+FEFF ZERO WIDTH NO-BREAK SPACE"), ("\u{200C}", "U+200C ZERO WIDTH NON-JOINER"),
    ("\u{200D}", "U+200D ZERO WIDTH JOINER"), ("\u{180E}", "U+180E MONGOLIAN VOWEL SEPARATOR"),
  ]

  /// Those between two Latin letters or digits, or beside the sign of an e-mail address. Between letters of other
  /// scripts they join, separate and break words, which is what they are for. O(*n*).
  static func all(in bytes: [UInt8]) -> [(name: String, range: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var i = 1
    while i + 3 < bytes.count {
      guard bytes[i] == 0xE2 || bytes[i] == 0xEF || bytes[i] == 0xE1, isLatin(bytes[i - 1]), isLatin(bytes[i + 3]),
        let entry = names.first(where: { $0.scalar.utf8.elementsEqual(bytes[i..<i + 3]) })
      else {
        i += 1
        continue
      }
      found.append((entry.name, i..<i + 3))
      i += 3
    }
    return found
  }

  private static func isLatin(_ byte: UInt8) -> Bool { isASCIIWord(byte) || "@.-_".utf8.contains(byte) }
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}
