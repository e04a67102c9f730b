/// Media types and the file names they go by.
package enum MediaType {
  private static let known: [(type: String, extensions: [String])] = [
    ("text/html", ["html", "htm"]), ("text/markdown", ["md", "markdown", "mdown"]), ("text/plain", ["txt", "text"]),
    ("application/xhtml+xml", ["xhtml"]), ("application/pdf", ["pdf"]), ("text/x-rst", ["rst", "rest"]),
    ("text/asciidoc", ["adoc", "asciidoc", "asc"]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]),
    ("application/vnd.oasis.opendocument.text", ["odt"]),
  ]

  /// Without parameters and in lower case: `text/html` of `Text/HTML; charset=utf-8`.
  package static func essence(of header: String) -> String {
    let type = header.prefix { $0 != ";" }.lowercased()
    return String(type.drop { $0 == " " }.prefix { $0 != " " })
  }

  /// True for `type/subtype`.
  static func isWellFormed(_ type: String) -> Bool {
    let parts = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            byte.isASCIILetter || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
              || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          }
      }
  }

  /// The extension of a snapshot of this type; `bin` for types no reader knows.
  package static func fileExtension(of type: String) -> String {
    known.first { $0.type == type }?.extensions.first ?? "bin"
  }

  /// The type that a file name's extension says; nil if it says none.
  package static func type(ofPath path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    return known.first { $0.extensions.contains(suffix) }?.type
  }

  /// Bytes at the end of a container in which the names of its parts are looked for.
  private static let directory = 1 << 16

  /// The type of a container, told by the names of its parts.
  private static func container(_ bytes: [UInt8]) -> String {
    let names = String(decoding: bytes.suffix(directory), as: UTF8.self)
    for (part, suffix) in [("word/", "docx"), ("META-INF/manifest.xml", "odt")] where names.contains(part) {
      return known.first { $0.extensions.contains(suffix) }?.type ?? "application/zip"
    }
    return "application/zip"
  }

  /// The type of bytes whose name says nothing: HTML if they begin like it, else Markdown, which plain text is too.
  package static func sniff(_ bytes: [UInt8]) -> String {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    start = start.drop { $0 <= 0x20 }.prefix(64)
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("%pdf-") { return "application/pdf" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return container(bytes) }
    let openings = [
      "<!doctype html", "<html", "<head", "<body", "<!--", "<?xml", "<meta", "<title", "<section", "<div",
    ]
    return openings.contains { head.hasPrefix($0) } ? "text/html" : "text/markdown"
  }
}
