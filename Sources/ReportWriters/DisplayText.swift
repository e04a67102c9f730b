/// Text made safe and measured for a terminal.
///
/// A policy is somebody else's text. Were its control characters printed as they are, it could recolour, retitle or
/// overwrite the terminal, and a bidirectional override could show words in another order than they are written. Both
/// are shown as `<U+001B>` instead: visible, and harmless.
package enum DisplayText {
  /// The text with everything that a terminal would obey spelt out. Line feeds and tabs become spaces. O(*n*).
  package static func visible(_ text: String) -> String {
    guard needsWork(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.unicodeScalars.append(" ")
      default:
        if isObeyed(scalar) {
          result += "<U+" + hexadecimal(scalar.value) + ">"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// Almost every text is printable as it stands; finding that out looks at bytes only.
  private static func needsWork(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 {
      return true
    }
    return false
  }

  /// Control characters and characters that set the direction of what follows (Unicode's Bidi_Control), and the
  /// separators that some terminals take for line ends.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Columns the text takes: two for East Asian wide characters and pictographs, none for combining and invisible
  /// ones. O(*n*).
  package static func width(_ text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars { columns += width(scalar) }
    return columns
  }

  /// Columns one scalar takes.
  package static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isWide(scalar) { return 2 }
    switch value {
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE01EF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

  /// The blocks of Unicode's East_Asian_Width that are wide as a whole; single wide symbols elsewhere are rare in
  /// prose, and a line one column short harms nobody.
  package static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The text in at most `columns` columns, with an ellipsis where it was cut.
  package static func truncated(_ text: String, to columns: Int) -> String {
    // A title of ten thousand characters is not measured to its end.
    var used = 0
    var end = text.unicodeScalars.startIndex
    var fitting = end
    let scalars = text.unicodeScalars
    while end < scalars.endIndex {
      used += width(scalars[end])
      if used > columns { return String(text[..<fitting]) + "…" }
      scalars.formIndex(after: &end)
      if used < columns { fitting = end }
    }
    return text
  }

  /// The text, filled up with spaces to `columns`.
  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }
}
