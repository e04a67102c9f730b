internal import PolicyText

/// Finds mail addresses and telephone numbers that are spelled in several words: `care [at] club.example`, `0800 123`.
///
/// Addresses with an `@`, and numbers with a `+`, are one word already.
enum SpelledContacts {
  /// True if a text has the signs that such a contact needs.
  static func mayStand(in text: String) -> Bool {
    let signs = Signs(text)
    return signs.mayHoldMail || signs.mayHoldPhone
  }

  /// Where they stand, in scalars, and what they are plainly, in order. O(length).
  static func all(in text: String, _ scalars: [Unicode.Scalar]) -> [(range: Range<Int>, plain: String)] {
    let signs = Signs(text)
    guard signs.mayHoldMail || signs.mayHoldPhone else { return [] }
    let bytes = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    var found: [(range: Range<Int>, plain: String)] = []
    if signs.mayHoldMail {
      found += EmailScanner.addresses(in: bytes).filter { !bytes[$0].contains(UInt8(ascii: "@")) }
        .map { ($0, EmailScanner.plain(bytes[$0])) }
    }
    if signs.mayHoldPhone {
      found += PhoneScanner.numbers(in: bytes).filter { bytes[$0.lowerBound] != UInt8(ascii: "+") }
        .map { ($0, String(decoding: bytes[$0].filter { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)) }
    }
    guard !found.isEmpty else { return [] }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    return inScalars(found, scalars)
  }

  /// What a text must hold for a search to be worth while; nearly all texts hold neither.
  private struct Signs {
    /// Brackets, as in `[at]`, or the word `dot`.
    private(set) var mayHoldMail = false
    /// As many digits as a number for outsiders has.
    private(set) var mayHoldPhone = false

    init(_ text: String) {
      var text = text
      self = text.withUTF8(Signs.init)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var digits = 0
      var last: (UInt8, UInt8) = (0, 0)
      for byte in bytes {
        switch byte {
        case 0x30...0x39: digits += 1
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"): mayHoldMail = true
        case UInt8(ascii: "t") where last == (UInt8(ascii: "d"), UInt8(ascii: "o")): mayHoldMail = true
        default: break
        }
        last = (last.1, byte | 0x20)
      }
      mayHoldPhone = digits >= WordScanner.shortestPhone
    }
  }

  private static func inScalars(
    _ found: [(range: Range<Int>, plain: String)], _ scalars: [Unicode.Scalar]
  ) -> [(range: Range<Int>, plain: String)] {
    var (scalar, byte) = (0, 0)
    func place(_ offset: Int) -> Int {
      while byte < offset, scalar < scalars.count {
        byte += UTF8.width(scalars[scalar])
        scalar += 1
      }
      return scalar
    }
    var end = 0
    return found.compactMap { contact in
      guard contact.range.lowerBound >= end else { return nil }
      end = contact.range.upperBound
      let start = place(contact.range.lowerBound)
      return (start..<place(contact.range.upperBound), contact.plain)
    }
  }
}
