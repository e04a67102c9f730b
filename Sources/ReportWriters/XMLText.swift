/// Text in XML 1.0: markup escaped, and characters that act instead of being seen spelt out, of which XML cannot hold
/// most anyway.
enum XMLText {
  /// For use between double quotes.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// For use between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    let lines = ControlCharacter.replacing(in: text) { control, _ in
      control.value == 0x09 || control.value == 0x0A ? nil : control.spelled
    }
    var result = ""
    for scalar in lines.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
