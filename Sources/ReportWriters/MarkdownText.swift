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

  /// The words escaped, and no address among them made into a link by renderers that do so of themselves.
  package static func unlinked(_ text: String) -> String {
    var result = ""
    for character in escaped(text) {
      let opens = character == "@" || ((character == ":" || character == ".") && opensAddress(result))
      if opens { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// True if what was written so far ends in the start of an address.
  private static func opensAddress(_ written: String) -> Bool {
    let end = written.suffix(longestStart).lowercased()
    return starts.contains { end.hasSuffix($0) }
  }

  private static let starts = ["http", "https", "ftp", "mailto", "xmpp", "www"]
  private static let longestStart = 6

  /// The words as code, in which nothing is markup.
  package static func code(_ text: String) -> String {
    let inner = DisplayText.visible(text).split(separator: "`", omittingEmptySubsequences: false).joined(separator: "'")
    return inner.isEmpty ? "" : "`" + inner + "`"
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
