/// The formats that are read.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  /// HTML of any version, XHTML too.
  case html
  /// Markdown.
  case markdown
  /// Text without markup.
  case plainText = "text"
  /// reStructuredText, as docutils and Sphinx read it.
  case restructuredText = "rst"
  /// AsciiDoc.
  case asciiDoc = "asciidoc"
  /// Word's format since 2007.
  case word = "docx"
  /// OpenDocument text.
  case openDocument = "odt"
  /// Pages, as poppler lays them out.
  case pdf

  /// True for what is no text that an encoding could be asked of.
  var isContainer: Bool { self == .word || self == .openDocument || self == .pdf }

  /// The format that a file name's ending stands for; nil if it stands for none.
  public init?(fileName: String) {
    let last = fileName.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    switch last[last.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml", "xht", "shtml": self = .html
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd", "myst": self = .markdown
    case "txt", "text": self = .plainText
    case "rst", "rest": self = .restructuredText
    case "docx", "docm", "dotx", "dotm": self = .word
    case "pdf": self = .pdf
    case "odt", "ott": self = .openDocument
    case "adoc", "asciidoc", "asc": self = .asciiDoc
    default: return nil
    }
  }

  /// The format told by the first bytes of the decoded source; Markdown, of which plain text is a kind, if in doubt.
  init(guessing source: [UInt8]) {
    self = source.withUnsafeBufferPointer { SourceFormat.looksLikeHTML($0) } ? .html : .markdown
  }

  /// How many bytes of a source without a telling name are looked at.
  private static let sample = 4096
  /// A page or fragment has at least so many block tags in its first bytes.
  private static let leastTags = 3

  private static func looksLikeHTML(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = UnsafeBufferPointer(rebasing: source[..<min(source.count, sample)])
    let text = head.trimmed
    guard let first = text.first else { return false }
    if first == UInt8(ascii: "<") {
      for start in ["<!doctype", "<html", "<?xml", "<head", "<body"] where hasPrefix(text, start) { return true }
    }
    var tags = 0
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "<") {
        let rest = UnsafeBufferPointer(rebasing: text[i...])
        for tag in ["<p>", "<p ", "<div", "<h1", "<h2", "<h3", "<ul", "<ol", "<li", "<section", "<main", "<article"]
        where hasPrefix(rest, tag) {
          tags += 1
          break
        }
      }
      i += 1
    }
    return first == UInt8(ascii: "<") ? tags >= 1 : tags >= leastTags
  }

  private static func hasPrefix(_ text: UnsafeBufferPointer<UInt8>, _ prefix: String) -> Bool {
    var i = 0
    for byte in prefix.utf8 {
      guard i < text.count else { return false }
      let other = text[i] >= 0x41 && text[i] <= 0x5A ? text[i] | 0x20 : text[i]
      if other != byte { return false }
      i += 1
    }
    return true
  }
}
