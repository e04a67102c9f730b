import PolicyModel

/// Markup that has no reader of its own: told by the file's name, read as text, and named in a diagnostic.
struct ForeignMarkup {
  /// What people call it.
  let name: String
  /// As what it is read.
  let format: SourceFormat

  /// The markup that a file's ending stands for; nil for text, Markdown, HTML and unknown endings.
  init?(fileName: String) {
    let last = fileName.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    switch last[last.index(after: dot)...].lowercased() {
    case "adoc", "asciidoc", "asc": (name, format) = ("AsciiDoc", .markdown)
    // Titles are underlined as in plain text, also by signs that Markdown does not know.
    case "rst", "rest": (name, format) = ("reStructuredText", .plainText)
    case "org": (name, format) = ("Org", .markdown)
    case "tex", "latex": (name, format) = ("LaTeX", .plainText)
    case "textile": (name, format) = ("Textile", .markdown)
    case "wiki", "mediawiki": (name, format) = ("wiki markup", .markdown)
    case "rtf": (name, format) = ("RTF", .plainText)
    default: return nil
    }
  }

  /// Says that more than the headings may be misread.
  var diagnostic: Diagnostic {
    Diagnostic(
      "markup-unread", .warning,
      "\(name) is read as \(format == .markdown ? "Markdown" : "plain text"): only headings and plain lists are sure; convert it to Markdown or HTML"
    )
  }

  /// The source with the signs of its headings as Markdown has them, byte for byte in the same places.
  func prepared(_ source: [UInt8]) -> [UInt8] {
    guard name == "AsciiDoc" else { return source }
    var source = source
    var start = 0
    var isInBlock = false
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      let line = source[start..<end]
      let signs = line.prefix { $0 == UInt8(ascii: "=") }.count
      // Delimited blocks are code, whatever stands in them.
      if line.starts(with: Array("----".utf8)) || line.starts(with: Array("....".utf8)) {
        isInBlock.toggle()
        for offset in start..<min(start + 4, end) { source[offset] = UInt8(ascii: "~") }
      }
      if !isInBlock, (1...6).contains(signs), start + signs < end, source[start + signs] == 0x20 {
        for offset in start..<start + signs { source[offset] = UInt8(ascii: "#") }
      }
      start = end + 1
    }
    return source
  }
}
