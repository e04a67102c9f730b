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
    func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
      wrapper.lines([.init(text)], first: first, rest: rest)
    }
    func underlined(_ text: String, _ mark: Character) -> [String] {
      let lines = wrapped(text)
      return lines + [String(repeating: mark, count: lines.map { DisplayText.width($0) }.max() ?? 0), ""]
    }
    let quotes = summary.quotes
    var lines: [String] = []
    switch form {
    case .email: lines += ["Subject: " + DisplayText.visible(summary.subject.plain(quotes)), ""]
    case .text: lines += underlined(summary.headline.plain(quotes), "=")
    }
    lines += wrapped(summary.lead.map { $0.text.plain(quotes) }.joined(separator: " ")) + [""]
    for chapter in summary.chapters where form == .text || SummaryTextWriter.isAnnounced(chapter.kind) {
      lines += underlined(chapter.heading, "-")
      for group in chapter.groups {
        if let section = group.section { lines += wrapped(section) }
        for statement in group.statements {
          lines += wrapped(statement.text.plain(quotes), first: "  * ", rest: "    ")
        }
        lines.append("")
      }
    }
    if form == .text, !summary.table.rows.isEmpty {
      lines += underlined(summary.table.heading, "-")
      for row in summary.table.rows {
        let matters = row.matters.isEmpty ? "" : "; \(summary.table.columns[2]): \(row.matters)"
        lines += wrapped("\(row.section): \(row.happened)\(matters)", first: "  * ", rest: "    ")
      }
      if let omitted = summary.table.omitted { lines += wrapped(omitted) }
      lines.append("")
    }
    lines += ["-- "] + wrapped(summary.colophon)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Readers of an announcement want to know what changes for them; the rest is for those who keep the text.
  private static func isAnnounced(_ kind: SummaryChapter.Kind) -> Bool {
    switch kind {
    case .substance, .structure, .license, .editorial, .affected: true
    case .references, .version: false
    }
  }
}
