/// Finds telephone numbers.
package enum PhoneScanner {
  /// As few digits as a number for outsiders has; shorter ones are dates, years and extensions.
  private static let fewestDigits = 7
  /// E.164 allows fifteen.
  private static let mostDigits = 15

  /// UTF-8 offsets of each in a text whose ASCII letters are in lower case: it starts with
  /// `+`, is written with the code of a town, or follows a word such as `phone` or `call`. O(*n*).
  package static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || ASCIIByte.isDigit(byte),
        i == 0 || !ASCIIByte.isWord(bytes[i - 1])
      else {
        i += 1
        continue
      }
      var (end, digits, last) = (i, 0, i)
      while end < bytes.count, ASCIIByte.isDigit(bytes[end]) || "+()-. /".utf8.contains(bytes[end]) {
        if ASCIIByte.isDigit(bytes[end]) {
          digits += 1
          last = end + 1
        }
        end += 1
      }
      if digits >= fewestDigits, digits <= mostDigits,
        byte == UInt8(ascii: "+") || isAnnounced(before: i, in: bytes) || isNational(bytes[i..<last], digits: digits)
      {
        found.append(i..<last)
      }
      i = max(end, i + 1)
    }
    return found
  }

  /// True for a number as people of one country write it, with the code of a town first: `01632 960001`,
  /// `(555) 014 2211`. A date has no more than eight digits, and its parts are set apart by other marks.
  private static func isNational(_ number: ArraySlice<UInt8>, digits: Int) -> Bool {
    guard digits >= fewestNationalDigits, let first = number.first else { return false }
    return (first == UInt8(ascii: "0") || first == UInt8(ascii: "(")) && !number.contains(UInt8(ascii: "/"))
  }

  private static let fewestNationalDigits = 9

  private static func isAnnounced(before start: Int, in bytes: [UInt8]) -> Bool {
    bytes[max(0, start - announcementReach)..<start].split { !ASCIIByte.isWord($0) && $0 < 0x80 }.contains {
      announcements.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// How far before a number the word stands that calls it one: a few words.
  private static let announcementReach = 24

  private static let announcements: Set<String> = [
    "phone", "telephone", "tel", "call", "text", "sms", "mobile", "hotline", "telefon", "telefonnummer", "handy",
    "t\u{E9}l\u{E9}phone", "appelez", "tel\u{E9}fono", "llame", "telefone", "ligue", "telefono", "chiamate", "fax",
    "whatsapp", "signal", "ring", "dial", "t\u{E9}l", "тел", "电话", "電話", "전화", "هاتف", "טלפון",
  ]
}
