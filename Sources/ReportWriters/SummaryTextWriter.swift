public import PolicyModel

/// A summary as plain text, for a terminal or a message.
public struct SummaryTextWriter: Sendable {
  /// What the text is for.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// To be read as it is, with all chapters and the table.
    case text
    /// An announcement: a subject line, a blank line and the body, without what only editors need.
    case email
  }

  private let form: Form
  private let width: Int

  /// The width of plain text that mail programs do not break again.
  public static let mailWidth = 72

  /// Creates a writer.
  public init(_ form: Form, width: Int = SummaryTextWriter.mailWidth) {
    self.form = form
    self.width = width
  }

  /// Writes a summary. O(its length).
  public func write(_ summary: ChangeSummary) -> String {
    let wrapper = LineWrapper(style: TerminalStyle(usesColor: false, width: width))
    func lines(_ text: String, _ first: String, _ rest: String) -> [String] {
      wrapper.lines([.init(text)], first: first, rest: rest)
    }
    func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] { lines(text, first, rest) }
    func underlined(_ text: String, _ mark: Character) -> [String] {
      let lines = wrapped(text)
      return lines + [String(repeating: mark, count: lines.map { DisplayText.width($0) }.max() ?? 0), ""]
    }
    let quotes = summary.quotes
    var text: [String] = []
    switch form {
    case .email: text += ["Subject: " + DisplayText.visible(summary.subject.plain(quotes)), ""]
    case .text: text += underlined(summary.headline.plain(quotes), "=")
    }
    if !summary.lead.isEmpty {
      text += wrapped(summary.lead.map { $0.text.plain(quotes) }.joined(separator: " ")) + [""]
    }
    // An announcement is never longer than what a reader gets through.
    if form == .text, summary.length == .full {
      text += chapters(summary, lines, underlined)
    } else {
      for band in summary.bands {
        if let heading = band.heading { text += wrapped(heading + ":") + [""] }
        for group in band.groups {
          let words = group.statements.map { $0.text.plain(quotes) }.joined(separator: " ")
          text += wrapped((group.section.map { $0 + ": " } ?? "") + words, first: "  * ", rest: "    ")
        }
        text.append("")
      }
    }
    let isFull = form == .text && summary.length == .full
    for statement in summary.closing where !isFull || statement.kind != .editorial {
      text += wrapped(statement.text.plain(quotes)) + [""]
    }
    while text.last?.isEmpty == true { text.removeLast() }
    return text.joined(separator: "\n") + "\n"
  }

  private func chapters(
    _ summary: ChangeSummary, _ wrapped: (String, String, String) -> [String],
    _ underlined: (String, Character) -> [String]
  ) -> [String] {
    let quotes = summary.quotes
    var lines: [String] = []
    for chapter in summary.chapters {
      lines += underlined(chapter.heading, "-")
      for group in chapter.groups {
        if let section = group.section { lines += wrapped(section, "", "") }
        for statement in group.statements { lines += wrapped(statement.text.plain(quotes), "  * ", "    ") }
        lines.append("")
      }
    }
    guard !summary.table.rows.isEmpty else { return lines }
    lines += underlined(summary.table.heading, "-")
    for row in summary.table.rows {
      let matters = row.matters.isEmpty ? "" : "; \(summary.table.columns[2]): \(row.matters)"
      lines += wrapped("\(row.section): \(row.happened)\(matters)", "  * ", "    ")
    }
    if let omitted = summary.table.omitted { lines += wrapped(omitted, "", "") }
    return lines + [""]
  }
}
