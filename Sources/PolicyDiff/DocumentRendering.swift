package import PolicyModel
internal import ReportWriters

/// A document or one of its sections, written out as a person would want to read or reuse it.
///
/// It shows what was read, in one plain form whatever the source looked like; the exact source is the snapshot.
package struct DocumentRendering: Sendable {
  /// The forms.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    /// Words alone.
    case text
    /// Markdown.
    case markdown
    /// An HTML fragment.
    case html
  }

  private let format: Format

  /// A rendering in a form.
  package init(_ format: Format) { self.format = format }

  /// Some sections, in order, each with its heading. Ends with a line break unless empty. O(*n*).
  package func render(_ sections: [Section]) -> String {
    if format == .markdown { return MarkdownBlockWriter.write(sections.flatMap(\.unchangedBlocks)) }
    var text = ""
    for section in sections {
      if let heading = section.heading {
        let level = min(max(section.level, 1), 6)
        if format == .text {
          separate(&text, heading.text)
        } else {
          text += "<h\(level)>\(inline(heading.text, heading.marks))</h\(level)>\n"
        }
      }
      if format == .html { html(section.blocks, &text) } else { plain(section.blocks, &text) }
    }
    return text
  }

  private func separate(_ text: inout String, _ part: String, tight: Bool = false) {
    if !text.isEmpty, !tight { text += "\n" }
    text += part + "\n"
  }

  // MARK: Text

  private func plain(_ blocks: [Block], _ text: inout String) {
    var before: Block?
    for block in blocks {
      let depth = Int(block.nesting.listDepth)
      let quote = String(repeating: "> ", count: Int(block.nesting.quoteDepth))
      let indent = String(repeating: "  ", count: max(0, depth - 1))
      let words = block.text
      if let cell = block.nesting.cell {
        row(cell, words, before, &text)
      } else if depth > 0 {
        var lead = "  "
        if block.nesting.startsItem {
          lead = block.nesting.printedMarker.map { $0 + ". " } ?? "- "
        }
        let isTight = before.map { $0.nesting.list == block.nesting.list || $0.nesting.listDepth > 0 } ?? false
        separate(&text, quote + indent + lead + words, tight: isTight && block.nesting.startsItem)
      } else {
        separate(&text, quote + words)
      }
      before = block
    }
  }

  private func row(_ cell: TableCell, _ words: String, _ before: Block?, _ text: inout String) {
    if let last = before?.nesting.cell, last.table == cell.table, last.row == cell.row {
      text.removeLast()
      text += " \(words) |\n"
      return
    }
    separate(&text, "| \(words) |", tight: before?.nesting.cell?.table == cell.table)
  }

  // MARK: HTML

  private func html(_ blocks: [Block], _ text: inout String) {
    var open: [String] = []
    var table: Int32 = 0
    var row: Int32 = -1
    func closeTable() {
      if table != 0 { text += "</tr>\n</table>\n" }
      (table, row) = (0, -1)
    }
    for block in blocks {
      let words = inline(block.text, block.marks)
      if let cell = block.nesting.cell {
        if table != cell.table {
          closeTable()
          text += "<table>\n<tr>"
          (table, row) = (cell.table, cell.row)
        } else if row != cell.row {
          text += "</tr>\n<tr>"
          row = cell.row
        }
        text += cell.isHeader ? "<th>\(words)</th>" : "<td>\(words)</td>"
        continue
      }
      closeTable()
      let depth = Int(block.nesting.listDepth)
      while open.count > depth { text += "</li></\(open.removeLast())>\n" }
      let element: String
      if case .ordered = block.nesting.marker { element = "ol" } else { element = "ul" }
      if open.count == depth, depth > 0, block.nesting.startsItem {
        if open[depth - 1] == element {
          text += "</li>\n<li>"
        } else {
          text += "</li></\(open[depth - 1])>\n<\(element)>\n<li>"
          open[depth - 1] = element
        }
      }
      while open.count < depth {
        text += "<\(element)>\n<li>"
        open.append(element)
      }
      switch block.kind {
      case .code: text += "<pre>\(words)</pre>\n"
      case _ where depth > 0: text += block.nesting.startsItem ? words : "<p>\(words)</p>"
      default: text += block.nesting.quoteDepth > 0 ? "<blockquote><p>\(words)</p></blockquote>\n" : "<p>\(words)</p>\n"
      }
    }
    closeTable()
    while let last = open.popLast() { text += "</li></\(last)>\n" }
  }

  // MARK: Marks

  /// Text with its marks. Marks that cross one another, which no source has, lose the later one.
  private func inline(_ text: String, _ marks: [InlineMark]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var position = 0
    var open: [(end: Int, close: String)] = []
    func copy(to end: Int) {
      guard end > position else { return }
      result += HTMLNode.escaped(String(decoding: bytes[position..<end], as: UTF8.self))
      position = end
    }
    func close(before start: Int) {
      while let last = open.last, last.end <= start {
        copy(to: last.end)
        result += last.close
        open.removeLast()
      }
    }
    for mark in marks {
      close(before: mark.range.lowerBound)
      guard mark.range.lowerBound >= position, mark.range.upperBound <= open.last?.end ?? bytes.count else { continue }
      copy(to: mark.range.lowerBound)
      let (before, after) = delimiters(of: mark.kind)
      result += before
      open.append((mark.range.upperBound, after))
    }
    close(before: bytes.count)
    copy(to: bytes.count)
    return result
  }

  private func delimiters(of kind: InlineMark.Kind) -> (String, String) {
    switch kind {
    case .strong: return ("<strong>", "</strong>")
    case .emphasis: return ("<em>", "</em>")
    case .code: return ("<code>", "</code>")
    case .strikethrough: return ("<del>", "</del>")
    // A form of somebody else's page is not set up anew in ours.
    case .form: return ("", "")
    case .link(let target, _):
      guard LinkTarget.isHarmless(target) else { return ("", "") }
      return ("<a href=\"\(HTMLNode.escaped(target))\">", "</a>")
    case .image(let source, let alternative):
      guard LinkTarget.isHarmless(source) else { return (HTMLNode.escaped(alternative), "") }
      return ("<img src=\"\(HTMLNode.escaped(source))\" alt=\"\(HTMLNode.escaped(alternative))\">", "")
    }
  }
}
