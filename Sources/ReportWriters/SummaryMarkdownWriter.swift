public import PolicyModel

/// A summary as Markdown, for a page, a pull request or a release.
public struct SummaryMarkdownWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Writes a summary in the length it was asked for. O(its length).
  public func write(_ summary: ChangeSummary) -> String {
    let quotes = summary.quotes
    var lines = ["# " + line(summary.headline, quotes), ""]
    if !summary.lead.isEmpty {
      lines += [MarkdownText.guarded(summary.lead.map { line($0.text, quotes) }.joined(separator: " ")), ""]
    }
    if summary.length == .full {
      lines += chapters(summary.chapters, quotes) + table(summary.table)
    } else {
      lines += bands(summary.bands, quotes)
    }
    lines += closing(summary).flatMap { [MarkdownText.guarded(line($0.text, quotes)), ""] }
    lines.removeLast()
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is for the editor alone, as a list.
  public func notes(_ summary: ChangeSummary) -> String {
    var lines = ["# " + MarkdownText.unlinked(summary.notesHeading), ""]
    lines += summary.notes.map { "- " + MarkdownText.guarded(line($0.text, summary.quotes)) }
    lines += ["", MarkdownText.unlinked(summary.colophon)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stayed and what is smaller is told in the chapters and the table of a full text.
  private func closing(_ summary: ChangeSummary) -> [SummaryStatement] {
    summary.length == .full ? summary.closing.filter { $0.kind != .editorial } : summary.closing
  }

  private func bands(_ bands: [SummaryBand], _ quotes: QuotationMarks) -> [String] {
    bands.flatMap { band -> [String] in
      let head = band.heading.map { [MarkdownText.unlinked($0) + ":", ""] } ?? []
      return head + band.groups.map { "- " + group($0, quotes) } + [""]
    }
  }

  private func group(_ group: SummaryGroup, _ quotes: QuotationMarks) -> String {
    let words = group.statements.map { line($0.text, quotes) }.joined(separator: " ")
    guard let section = group.section else { return MarkdownText.guarded(words) }
    return "**" + MarkdownText.unlinked(section) + ":** " + words
  }

  private func chapters(_ chapters: [SummaryChapter], _ quotes: QuotationMarks) -> [String] {
    chapters.flatMap { chapter -> [String] in
      ["## " + MarkdownText.unlinked(chapter.heading), ""]
        + chapter.groups.flatMap { group -> [String] in
          (group.section.map { ["### " + MarkdownText.unlinked($0), ""] } ?? [])
            + group.statements.map { "- " + MarkdownText.guarded(line($0.text, quotes)) } + [""]
        }
    }
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
