public import PolicyModel

/// A made-up policy that can be written in several formats, so that laws can be tried on many documents.
///
/// Its words need no escaping in Markdown or HTML: what is generated is what a reader must find.
public struct GeneratedPolicy: Sendable, Hashable {
  /// A part under a heading.
  public struct Part: Sendable, Hashable {
    /// Level from 1.
    public var level: Int
    /// The printed number with its punctuation, or nil.
    public var number: String?
    /// The rest of the heading.
    public var title: String
    /// Its text.
    public var blocks: [Content]
  }

  /// A piece of a part's text.
  public enum Content: Sendable, Hashable {
    /// Running text.
    case paragraph(String)
    /// A list, numbered or not.
    case list(isOrdered: Bool, [String])
    /// A table; the first row is its head.
    case table([[String]])
    /// A quoted paragraph.
    case quote(String)
    /// Running text that ends in a link.
    case link(String, text: String, target: String)
  }

  /// The parts in order; the first one's heading is the document's title.
  public var parts: [Part]

  /// Makes a policy of some parts.
  public init(parts: [Part]) { self.parts = parts }

  /// Every text in it, in reading order: headings, paragraphs, items, cells.
  public var texts: [String] {
    parts.flatMap { part in [GeneratedPolicy.heading(part)] + part.blocks.flatMap(GeneratedPolicy.texts) }
  }

  static func heading(_ part: Part) -> String {
    part.number.map { $0 + " " + part.title } ?? part.title
  }

  static func texts(_ content: Content) -> [String] {
    switch content {
    case .paragraph(let text), .quote(let text): [text]
    case .list(_, let items): items
    case .table(let rows): rows.flatMap { $0 }
    case .link(let before, let text, _): [before + " " + text]
    }
  }
}

extension GeneratedPolicy {
  /// As Markdown; paragraphs are broken into lines of at most `width` characters.
  public func markdown(width: Int = 80) -> String {
    var lines: [String] = []
    for part in parts {
      lines += [String(repeating: "#", count: part.level) + " " + GeneratedPolicy.heading(part), ""]
      for content in part.blocks {
        switch content {
        case .paragraph(let text): lines += GeneratedPolicy.wrapped(text, width)
        case .quote(let text): lines += GeneratedPolicy.wrapped(text, width).map { "> " + $0 }
        case .link(let before, let text, let target):
          lines += GeneratedPolicy.wrapped(before, width) + ["[\(text)](\(target))"]
        case .list(let isOrdered, let items):
          for (index, item) in items.enumerated() {
            let marker = isOrdered ? "\(index + 1). " : "- "
            let indent = String(repeating: " ", count: marker.count)
            for (line, words) in GeneratedPolicy.wrapped(item, width).enumerated() {
              lines.append((line == 0 ? marker : indent) + words)
            }
          }
        case .table(let rows):
          for (index, row) in rows.enumerated() {
            lines.append("| " + row.joined(separator: " | ") + " |")
            if index == 0 { lines.append(String(repeating: "| --- ", count: row.count) + "|") }
          }
        }
        // Two neighbouring lists would be read as one.
        lines += ["", "<!-- -->", ""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As an HTML page without furniture.
  public var html: String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Policy</title></head><body>",
    ]
    for part in parts {
      lines.append("<h\(part.level)>\(GeneratedPolicy.heading(part))</h\(part.level)>")
      for content in part.blocks {
        switch content {
        case .paragraph(let text): lines.append("<p>\(text)</p>")
        case .quote(let text): lines.append("<blockquote><p>\(text)</p></blockquote>")
        case .link(let before, let text, let target): lines.append("<p>\(before) <a href=\"\(target)\">\(text)</a></p>")
        case .list(let isOrdered, let items):
          let element = isOrdered ? "ol" : "ul"
          lines.append("<\(element)>" + items.map { "<li>\($0)</li>" }.joined(separator: "\n") + "</\(element)>")
        case .table(let rows):
          lines.append("<table>")
          for (index, row) in rows.enumerated() {
            let cell = index == 0 ? "th" : "td"
            lines.append("<tr>" + row.map { "<\(cell)>\($0)</\(cell)>" }.joined() + "</tr>")
          }
          lines.append("</table>")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n</body></html>\n"
  }

  /// As the model, without any reader: for tests of what comes after reading.
  public var document: PolicyDocument {
    var tables = 0
    var lists = 0
    let sections = parts.map { part in
      Section(
        ordinal: 0,
        heading: Heading(
          text: GeneratedPolicy.heading(part),
          number: part.number.map { SectionNumber(printed: $0, label: String($0.dropLast()), components: []) },
          title: part.title),
        level: part.level,
        blocks: part.blocks.flatMap { content -> [Block] in
          switch content {
          case .paragraph(let text): return [Block(.paragraph, text)]
          case .quote(let text): return [Block(.paragraph, text, nesting: Nesting(quoteDepth: 1))]
          case .link(let before, let text, let target):
            let start = before.utf8.count + 1
            let mark = InlineMark(start..<(start + text.utf8.count), .link(target: target, relation: nil))
            return [Block(.paragraph, before + " " + text, marks: [mark])]
          case .list(let isOrdered, let items):
            lists += 1
            return items.enumerated().map { index, item in
              let nesting = Nesting(
                listDepth: 1, marker: isOrdered ? .ordered(index + 1) : .bullet, startsItem: true, list: lists)
              return Block(.listItem, item, nesting: nesting)
            }
          case .table(let rows):
            tables += 1
            return rows.enumerated().flatMap { row, cells in
              cells.enumerated().map { column, text in
                let cell = TableCell(table: tables, row: row, column: column, isHeader: row == 0)
                return Block(.tableCell, text, nesting: Nesting(cell: cell))
              }
            }
          }
        })
    }
    return PolicyDocument(sections: sections)
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
