public import PolicyModel

/// A summary as Markdown, for a page, a pull request or a release.
public struct SummaryMarkdownWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Writes a summary. O(its length).
  public func write(_ summary: ChangeSummary) -> String {
    let quotes = summary.quotes
    var lines = ["# " + line(summary.headline, quotes), ""]
    lines += [MarkdownText.guarded(summary.lead.map { line($0.text, quotes) }.joined(separator: " ")), ""]
    for chapter in summary.chapters {
      lines += ["## " + MarkdownText.unlinked(chapter.heading), ""]
      for group in chapter.groups {
        if let section = group.section { lines += ["### " + MarkdownText.unlinked(section), ""] }
        lines += group.statements.map { "- " + MarkdownText.guarded(line($0.text, quotes)) } + [""]
      }
    }
    lines += table(summary.table)
    lines += ["---", "", MarkdownText.unlinked(summary.colophon)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(_ table: SummaryTable) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines = ["## " + MarkdownText.unlinked(table.heading), "", row(table.columns.map(MarkdownText.unlinked))]
    lines.append(row(table.columns.map { _ in "---" }))
    lines += table.rows.map { row([$0.section, $0.happened, $0.matters].map(MarkdownText.unlinked)) }
    if let omitted = table.omitted { lines += ["", MarkdownText.unlinked(omitted)] }
    return lines + [""]
  }

  private func line(_ text: SummaryText, _ quotes: QuotationMarks) -> String {
    SummaryMarkdownWriter.line(text, quotes)
  }

  /// A sentence as one line of Markdown.
  static func line(_ text: SummaryText, _ quotes: QuotationMarks) -> String {
    text.parts.map { part in
      switch part {
      case .words(let words), .name(let words): MarkdownText.unlinked(words)
      case .quotation(let words): quotes.open + MarkdownText.unlinked(words) + quotes.close
      case .address(let address): MarkdownText.code(address)
      }
    }.joined()
  }
}
