/// Text made safe and measured for a terminal.
package enum DisplayText {
  /// The text as one line, with everything spelt out that a terminal would obey (`<U+001B>`). Line ends and tabs become
  /// spaces. O(*n*).
  package static func visible(_ text: some StringProtocol) -> String {
    ControlCharacter.replacing(in: text) { control, _ in
      switch control.value {
      case 0x09, 0x0A, 0x0D: " "
      default: control.spelled
      }
    }
  }

  /// The same of a text of several lines: line ends and tabs stay.
  ///
  /// - Parameter keepsColors: Whether the sequences by which this program marks words stay too. A document's own are
  ///   spelt out before words are marked, so that the same sequence can only be ours.
  package static func visibleLines(_ text: some StringProtocol, keepsColors: Bool = false) -> String {
    ControlCharacter.replacing(in: text) { control, rest in
      switch control.value {
      case 0x09, 0x0A: nil
      case 0x0D where rest.dropFirst().first == UInt8(ascii: "\n"): nil
      case 0x1B where keepsColors && TerminalStyle.sequences.contains { rest.starts(with: $0) }: nil
      default: control.spelled
      }
    }
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
