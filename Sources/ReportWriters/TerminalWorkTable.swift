import PolicyModel

/// The table of matters on a terminal: what each of two works has of it.
struct TerminalWorkTable {
  private let table: WorkTable
  private let style: TerminalStyle

  init(_ table: WorkTable, style: TerminalStyle) {
    self.table = table
    self.style = style
  }

  /// More sections of one matter are counted.
  private static let sectionsShown = 3
  /// A column narrower than this holds no heading.
  private static let narrowestColumn = 16

  var lines: [String] {
    guard !table.rows.isEmpty else { return [] }
    let matterWidth = table.rows.map { DisplayText.width($0.matter) }.max() ?? 0
    let width = max((style.width - matterWidth - 8) / 2, TerminalWorkTable.narrowestColumn)
    func line(_ matter: String, _ old: String, _ new: String) -> String {
      "  " + DisplayText.padded(matter, to: matterWidth) + "  " + DisplayText.padded(old, to: width) + "  " + new
    }
    var lines = ["", style.paint(line("matter", "old", "new"), .faint)]
    for row in table.rows {
      let (olds, news) = (cells(row.old, width), cells(row.new, width))
      for index in 0..<max(olds.count, news.count) {
        lines.append(
          line(
            index == 0 ? row.matter : "", index < olds.count ? olds[index] : "", index < news.count ? news[index] : ""))
      }
    }
    let wrapper = LineWrapper(style: style)
    for sentence in [table.onlyOld, table.onlyNew].compactMap({ $0 }) {
      lines += [""] + wrapper.lines([.init(sentence)])
    }
    lines += [""] + wrapper.lines([.init("Their answers beside each other: --format side-by-side.", .faint)])
    return lines
  }

  private func cells(_ sections: [Section], _ width: Int) -> [String] {
    guard !sections.isEmpty else { return ["–"] }
    let shown = sections.count <= TerminalWorkTable.sectionsShown + 1 ? sections.count : TerminalWorkTable.sectionsShown
    let names = sections.prefix(shown).map { DisplayText.truncated(DisplayText.visible($0.name), to: width) }
    return shown < sections.count ? names + ["and \(sections.count - shown) more"] : names
  }
}
