public import PolicyModel

/// Findings for people at a terminal: the line, a caret under the words, and what to do.
/// ```
/// conduct.md:41:9: error: placeholder “[INSERT CONTACT METHOD]” was left in the text [placeholder]
///    41 | Write to [INSERT CONTACT METHOD].
///       |          ^
///       = Put in what the placeholder asks for.
/// ```
public struct FindingsTerminalWriter: Sendable {
  private let style: TerminalStyle

  /// Creates a writer; `width` is the number of columns.
  public init(usesColor: Bool = false, width: Int = 100) {
    style = TerminalStyle(usesColor: usesColor, width: width)
  }

  /// The findings of a report, and one line that counts them.
  public func write(_ report: ValidationReport) -> String {
    var lines: [String] = []
    for document in report.documents {
      if let choice = document.profile?.sentence {
        lines += [style.paint(DisplayText.visible("\(document.name): \(choice)"), .faint), ""]
      }
      for finding in document.openFindings { lines += self.lines(of: finding, in: document) + [""] }
    }
    lines.append(FindingsCount(report).sentence)
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Finding, in document: ValidatedDocument) -> [String] {
    let start = finding.place.range.start
    let isWhole = finding.place.section == nil && finding.place.range == .none
    let name = DisplayText.visible(document.name)
    let place = isWhole ? name : "\(name):\(start.line):\(start.column)"
    let face: TerminalStyle.Face = finding.severity == .error ? .alarm : .strong
    let age = finding.baseline == .unchanged ? " (as before)" : ""
    var lines = [
      "\(place): \(style.paint(finding.severity.rawValue, face)): \(DisplayText.visible(finding.message))\(age) "
        + style.paint("[\(finding.rule)]", .faint)
    ]
    let number = isWhole ? "" : String(start.line)
    let margin = String(repeating: " ", count: max(5, number.utf8.count))
    if !isWhole, let source = finding.sourceLine {
      let excerpt = SourceExcerpt(source, column: start.column, width: style.width - margin.utf8.count - 3)
      lines.append(style.paint(DisplayText.padded(number, to: margin.utf8.count) + " | ", .faint) + excerpt.text)
      let caret = String(repeating: " ", count: excerpt.caretColumn) + "^"
      lines.append(style.paint(margin + " | ", .faint) + style.paint(caret, face))
    }
    if !finding.remedy.isEmpty {
      lines.append(style.paint(margin + " = ", .faint) + DisplayText.visible(finding.remedy))
    }
    for related in finding.related {
      lines.append(
        "\(name):\(related.position.line):\(related.position.column): note: "
          + DisplayText.visible(related.message))
    }
    return lines
  }
}

/// The part of a source line that shows a column.
struct SourceExcerpt {
  /// The text, made visible.
  let text: String
  /// Columns of the terminal before the place.
  let caretColumn: Int

  /// A column shows a character of at most four bytes, and marks on it.
  private static let mostBytesPerColumn = 8

  /// Cuts a long line so that what stands at a UTF-8 column (from 1) is seen, with some words before it.
  init(_ line: String, column: Int, width: Int) {
    let offset = min(max(column - 1, 0), line.utf8.count)
    // Only what can be seen is looked at: a page can be one line, with a finding at every word of it.
    let reach = max(width, 1) * SourceExcerpt.mostBytesPerColumn
    var start = max(0, offset - reach)
    let utf8 = line.utf8
    func index(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    while start > 0, start < offset, utf8[index(start)] & 0xC0 == 0x80 { start += 1 }
    let end = min(utf8.count, offset + reach)
    var before = DisplayText.visible(String(decoding: utf8[index(start)..<index(offset)], as: UTF8.self))
    let after = DisplayText.visible(String(decoding: utf8[index(offset)..<index(end)], as: UTF8.self))
    let space = max(width / 2, 1)
    if start > 0 || DisplayText.width(before) > space {
      var tail = before[...]
      var left = DisplayText.width(tail)
      while left > space - 1, let first = tail.first {
        left -= DisplayText.width(String(first))
        tail = tail.dropFirst()
      }
      before = "…" + tail
    }
    caretColumn = DisplayText.width(before)
    text = before + DisplayText.truncated(after, to: max(width - caretColumn, 1))
  }
}

/// How many findings there are.
struct FindingsCount {
  private let counts: [(Diagnostic.Severity, Int)]
  private let suppressed: Int
  private let documents: Int

  init(_ report: ValidationReport) {
    let open = report.openFindings
    counts = [.error, .warning, .note].map { severity in (severity, open.count { $0.severity == severity }) }
    suppressed = report.documents.reduce(0) { $0 + $1.findings.count - $1.openFindings.count }
    documents = report.documents.count
  }

  /// `1 error, 2 warnings in 1 document (1 suppressed)`.
  var sentence: String {
    let found = counts.filter { $0.1 > 0 }.map { FindingsCount.counted($0.1, $0.0.rawValue) }
    let list = found.isEmpty ? "no findings" : found.joined(separator: ", ")
    let allowed = suppressed > 0 ? " (\(suppressed) suppressed)" : ""
    return "\(list) in \(FindingsCount.counted(documents, "document"))\(allowed)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
