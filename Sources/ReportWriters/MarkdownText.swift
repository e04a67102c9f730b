/// Words of a document inside Markdown that the program writes: nothing of them is markup.
package enum MarkdownText {
  /// The words with every character escaped that Markdown could obey, and control characters made visible.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in DisplayText.visible(text) {
      if "\\`*_[]<>#|~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A link; only addresses of the web are linked, and characters that could end the target are encoded.
  package static func link(_ text: String, to address: String?) -> String {
    guard let address, let target = target(address) else { return escaped(text) }
    return "[\(escaped(text))](<\(target)>)"
  }

  private static func target(_ address: String) -> String? {
    let head = address.prefix(8).lowercased()
    guard head.hasPrefix("http://") || head.hasPrefix("https://") else { return nil }
    var result = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      case " ": result += "%20"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: return nil
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
