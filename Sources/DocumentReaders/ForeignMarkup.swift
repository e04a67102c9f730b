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
    case "org": (name, format) = ("Org", .markdown)
    case "tex", "latex": (name, format) = ("LaTeX", .plainText)
    case "textile": (name, format) = ("Textile", .markdown)
    case "wiki", "mediawiki": (name, format) = ("wiki markup", .markdown)
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
}
