/// Addresses a Word file may open when its reader clicks: web pages and mail, written so that Word reads them.
///
/// Word calls a whole file damaged for one address it cannot read, so every byte is spelt out that an address may
/// not hold.
enum SafeAddress {
  /// Word cuts or refuses longer ones.
  static let longest = 2_000

  /// The address as it may be written; nil if it must stay text.
  static func external(_ target: String) -> String? {
    let trimmed = target.drop { $0.isWhitespace }
    guard trimmed.utf8.count <= longest else { return nil }
    let lower = trimmed.prefix(8).lowercased()
    if lower.hasPrefix("mailto:") {
      let rest = encoded(trimmed.dropFirst(7))
      return rest.isEmpty || rest.utf8.count > longest ? nil : "mailto:" + rest
    }
    for scheme in ["https://", "http://"] where lower.hasPrefix(scheme) {
      let rest = trimmed.dropFirst(scheme.count)
      let host = rest.prefix { !"/?#".contains($0) }
      guard !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { return nil }
      let address = scheme + host + encoded(rest.dropFirst(host.count))
      return address.utf8.count > longest ? nil : address
    }
    return nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Path, query and fragment with everything spelt out that RFC 3986 does not allow there.
  private static func encoded(_ part: Substring) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let source = Array(part.utf8)
    var result: [UInt8] = []
    var hasFragment = false
    func isHexadecimal(_ index: Int) -> Bool {
      index < source.count && UnicodeScalar(source[index]).properties.isASCIIHexDigit
    }
    for (index, byte) in source.enumerated() {
      var isAllowed = isHostByte(byte) || "~!$&'()*+,;=:@/?".utf8.contains(byte)
      if byte == UInt8(ascii: "%") { isAllowed = isHexadecimal(index + 1) && isHexadecimal(index + 2) }
      if byte == UInt8(ascii: "#") {
        isAllowed = !hasFragment
        hasFragment = true
      }
      if isAllowed {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
