import PolicyModel

/// The table of sections on a terminal: number before, number after, title, what happened.
struct TerminalOverview {
  private let report: ComparisonReport
  private let style: TerminalStyle

  init(_ report: ComparisonReport, style: TerminalStyle) {
    self.report = report
    self.style = style
  }

  /// A cell that tells there is nothing.
  private static let nothing = "–"
  /// Labels longer than this (`Article 12 bis`) are cut.
  private static let widestNumber = 12
  /// With less room than this for title and change, the change stands on the line below.
  private static let narrowestRoom = 44

  var lines: [String] {
    let rows = ReportOverview(report).rows
    guard !rows.isEmpty else { return [] }
    let numbers = rows.map(numbers(of:))
    let oldWidth = max(3, numbers.map { DisplayText.width($0.old) }.max() ?? 0)
    let newWidth = max(3, numbers.map { DisplayText.width($0.new) }.max() ?? 0)
    // Title and change share what the numbers leave.
    let room = style.width - oldWidth - newWidth - 8
    let titles = rows.map { DisplayText.visible(title(of: $0)) }
    let isNarrow = room < TerminalOverview.narrowestRoom
    let widest = isNarrow ? room + 2 : room * 5 / 9
    let titleWidth = min(max(titles.map { DisplayText.width($0) }.max() ?? 0, 7), widest)
    let below = String(repeating: " ", count: oldWidth + newWidth + 8)
    let wrapper = LineWrapper(style: style)
    let header =
      "  " + DisplayText.padded("old", to: oldWidth) + "  " + DisplayText.padded("new", to: newWidth) + "  "
      + DisplayText.padded("section", to: titleWidth) + (isNarrow ? "" : "  change")
    var lines = ["", style.paint(header, .faint)]
    for (index, row) in rows.enumerated() {
      let title = DisplayText.truncated(titles[index], to: titleWidth)
      let first =
        "  " + DisplayText.padded(numbers[index].old, to: oldWidth) + "  "
        + DisplayText.padded(numbers[index].new, to: newWidth) + "  "
      if isNarrow {
        lines += [first + title]
        lines += wrapper.lines(happened(in: row), first: below, rest: below)
      } else {
        let full = first + DisplayText.padded(title, to: titleWidth) + "  "
        let rest = String(repeating: " ", count: DisplayText.width(full))
        lines += wrapper.lines(happened(in: row), first: full, rest: rest)
      }
    }
    return lines
  }

  private func numbers(of row: ReportOverview.Row) -> (old: String, new: String) {
    func label(_ section: Section?) -> String {
      guard let section else { return TerminalOverview.nothing }
      return DisplayText.truncated(DisplayText.visible(section.number?.label ?? ""), to: TerminalOverview.widestNumber)
    }
    switch row {
    case .change(let change): return (label(report.oldSection(change)), label(report.newSection(change)))
    case .unchanged: return ("…", "…")
    }
  }

  private func title(of row: ReportOverview.Row) -> String {
    switch row {
    case .change(let change):
      let section = report.namingSection(change)
      let indent = String(repeating: "  ", count: min(max(section.path.count - 1, 0), 4))
      return indent + (section.title.isEmpty ? section.name : section.title)
    case .unchanged(let changes):
      return Wording.counted(changes.count, "section")
    }
  }

  private func happened(in row: ReportOverview.Row) -> [LineWrapper.Piece] {
    guard case .change(let change) = row, !change.kinds.isEmpty else { return [.init("unchanged", .faint)] }
    let words = Wording.phrases(for: change, in: report).joined(separator: ", ")
    let marks = [.added: TerminalStyle.Face.inserted, .removed: .deleted][change.kinds[0]]
    // Brackets around a whole cell would be noise; only colour repeats what the word says.
    var pieces: [LineWrapper.Piece] = [.init(words, style.usesColor ? marks ?? .plain : .plain)]
    if let verdict = change.verdict, verdict.changeClass == .substantive {
      pieces += [.init(" · ", .faint), .init("substantive", verdict.severity >= .high ? .alarm : .plain)]
    } else if let verdict = change.verdict {
      pieces += [.init(" · ", .faint), .init(verdict.changeClass.rawValue, .faint)]
    }
    return pieces
  }
}
