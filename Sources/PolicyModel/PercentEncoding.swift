/// Percent-encoding of addresses (RFC 3986, section 2).
package enum PercentEncoding {
  /// Decodes `%40` and the like, every one or only those that never change what an address means.
  ///
  /// What isn't two hexadecimal digits after a percent sign stays as written, and so does the whole text if the decoded
  /// bytes are not UTF-8. Linear in the text's length; a text without percent sign is returned as it is.
  ///
  /// - Parameter keepingReserved: leave encoded what has a meaning of its own in an address when it stands there
  ///   plainly (`%2F`, `%3F`, `%23`, …), and spaces and controls: two addresses that are then the same lead to the same
  ///   place (RFC 3986, section 6.2.2.2).
  package static func decoded(_ text: String, keepingReserved: Bool = false) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        let byte = high << 4 | low
        if keepingReserved, byte < 0x80, !isUnreserved(byte) {
          bytes += [source[index], upper(source[index + 1]), upper(source[index + 2])]
        } else {
          bytes.append(byte)
        }
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// Encodes what browsers encode where it stands plainly in an address: spaces, quotes, brackets of no meaning and
  /// the like (`/my page` is `/my%20page`).
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isUnsafe) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnsafe(byte) {
        let figures = String(byte, radix: 16, uppercase: true)
        bytes += Array("%\(figures)".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnsafe(_ byte: UInt8) -> Bool { " \"<>\\^`{|}".utf8.contains(byte) }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte) ? byte - 0x20 : byte
  }

  /// Letters, digits, `-`, `.`, `_` and `~`.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
