public import PolicyModel

/// A summary as one page that needs nothing else, in the design of the redline pages.
public struct SummaryHTMLWriter: Sendable {
  private let tint: PageTint?

  /// Creates a writer.
  /// - Parameter tint: The colour of links and marks; nil for our own.
  public init(tint: PageTint? = nil) {
    self.tint = tint
  }

  /// Writes a summary. O(its length).
  public func write(_ summary: ChangeSummary) -> String {
    "<!DOCTYPE html>\n"
      + HTMLNode.tag(
        "html", [HTMLAttribute("lang", summary.language)],
        [
          HTMLPage.head(title: summary.headline.plain(summary.quotes), tint: tint),
          .tag("body", [], [header(summary), .tag("main", [], main(summary))]),
        ]
      ).html
  }

  private func header(_ summary: ChangeSummary) -> HTMLNode {
    var parts: [HTMLNode] = [.tag("h1", [.autoDirection], line(summary.headline, summary))]
    if !summary.lead.isEmpty { parts.append(.tag("p", [], joined(summary.lead, summary))) }
    return .tag("header", [], parts)
  }

  private func joined(_ statements: [SummaryStatement], _ summary: ChangeSummary) -> [HTMLNode] {
    Array(statements.map { line($0.text, summary) }.joined(separator: [.text(" ")]))
  }

  private func main(_ summary: ChangeSummary) -> [HTMLNode] {
    let isFull = summary.length == .full
    var parts = isFull ? summary.chapters.map { chapter($0, summary) } : summary.bands.flatMap { band($0, summary) }
    if isFull, !summary.table.rows.isEmpty { parts.append(table(summary.table)) }
    for statement in summary.closing where !isFull || statement.kind != .editorial {
      parts.append(.tag("p", [], line(statement.text, summary)))
    }
    return parts
  }

  private func band(_ band: SummaryBand, _ summary: ChangeSummary) -> [HTMLNode] {
    let items = band.groups.map { group -> HTMLNode in
      let name: [HTMLNode] = group.section.map { [.tag("strong", [.autoDirection], text: $0 + ":"), .text(" ")] } ?? []
      return .tag("li", [], name + joined(group.statements, summary))
    }
    return (band.heading.map { [.tag("h2", [], text: $0)] } ?? []) + [.tag("ul", [], items)]
  }

  private func chapter(_ chapter: SummaryChapter, _ summary: ChangeSummary) -> HTMLNode {
    var parts: [HTMLNode] = [.tag("h2", [.id(chapter.kind.rawValue)], text: chapter.heading)]
    for group in chapter.groups {
      if let section = group.section { parts.append(.tag("h3", [.autoDirection], text: section)) }
      parts.append(.tag("ul", [], group.statements.map { .tag("li", [], line($0.text, summary)) }))
    }
    return .tag("section", [HTMLAttribute("aria-labelledby", chapter.kind.rawValue)], parts)
  }

  private func table(_ table: SummaryTable) -> HTMLNode {
    let rows = table.rows.map { row -> HTMLNode in
      .tag(
        "tr", [],
        [
          .tag("th", [HTMLAttribute("scope", "row")], [.isolated(row.section)]), .tag("td", text: row.happened),
          .tag("td", text: row.matters),
        ])
    }
    var parts: [HTMLNode] = [
      .tag("h2", [.id("sections")], text: table.heading),
      .tag(
        "table", [.css("overview")],
        [
          .tag(
            "thead", [],
            [.tag("tr", [], table.columns.map { .tag("th", [HTMLAttribute("scope", "col")], text: $0) })]),
          .tag("tbody", [], rows),
        ]),
    ]
    if let omitted = table.omitted { parts.append(.tag("p", [.css("note")], text: omitted)) }
    return .tag("section", [HTMLAttribute("aria-labelledby", "sections")], parts)
  }

  private func line(_ text: SummaryText, _ summary: ChangeSummary) -> [HTMLNode] {
    text.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .words(let words): [.text(words)]
      case .name(let name): [.isolated(name)]
      case .quotation(let words):
        [.text(summary.quotes.open), .isolated(words), .text(summary.quotes.close)]
      case .address(let address): [.tag("code", [.autoDirection], text: address)]
      }
    }
  }
}
