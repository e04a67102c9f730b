/// HTML character references as Markdown and attributes use them.
enum CharacterReference {
  /// The characters of one reference from `&` to `;`; nil if there is none of that name.
  static func decode(_ reference: UnsafeBufferPointer<UInt8>) -> String? {
    guard reference.count >= 3, reference[0] == UInt8(ascii: "&"), reference[reference.count - 1] == UInt8(ascii: ";")
    else { return nil }
    let body = UnsafeBufferPointer(rebasing: reference[1..<reference.count - 1])
    if body[0] == UInt8(ascii: "#") { return number(UnsafeBufferPointer(rebasing: body[1...])) }
    switch String(decoding: body, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    case "copy": return "©"
    case "reg": return "®"
    case "trade": return "™"
    case "mdash": return "—"
    case "ndash": return "–"
    case "hellip": return "…"
    case "lsquo": return "‘"
    case "rsquo": return "’"
    case "ldquo": return "“"
    case "rdquo": return "”"
    case "sect": return "§"
    case "bull": return "•"
    case "middot": return "·"
    default: return nil
    }
  }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> String? {
    var value: UInt32 = 0
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    for byte in isHex ? digits.dropFirst() : digits[...] {
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte - 0x30)
      case 0x61...0x66 where isHex: digit = UInt32(byte - 0x61 + 10)
      case 0x41...0x46 where isHex: digit = UInt32(byte - 0x41 + 10)
      default: return nil
      }
      value = value &* (isHex ? 16 : 10) &+ digit
      if value > 0x10FFFF { return "\u{FFFD}" }
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return String(Character(scalar))
  }

  /// A text with its references decoded; what is no reference stays.
  static func decodeAll(_ text: UnsafeBufferPointer<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "&") {
        var end = i + 1
        while end < text.count, end - i < 34, text[end] != UInt8(ascii: ";"), text[end] != UInt8(ascii: "&") {
          end += 1
        }
        if end < text.count, text[end] == UInt8(ascii: ";"),
          let decoded = decode(UnsafeBufferPointer(rebasing: text[i...end]))
        {
          result.append(contentsOf: decoded.utf8)
          i = end + 1
          continue
        }
      }
      result.append(text[i])
      i += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
