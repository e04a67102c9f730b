public import PolicyModel

/// The report for a person at a terminal: an overview of all sections, then each changed section with its redline.
///
/// Deleted and inserted words stand out by colour and line, or without colour as `[-deleted-]` and `{+inserted+}`.
/// Nothing of a document can reach the terminal as a control sequence.
public struct TerminalReportWriter: Sendable {
  let style: TerminalStyle
  let wrapper: LineWrapper
  let explains: Bool

  /// Creates a writer.
  /// - Parameters:
  ///   - usesColor: Whether escape sequences may be written.
  ///   - width: Columns of the terminal.
  ///   - explains: Whether to tell why sections were paired and changes classified.
  public init(usesColor: Bool = false, width: Int = 100, explains: Bool = false) {
    style = TerminalStyle(usesColor: usesColor, width: width)
    wrapper = LineWrapper(style: style)
    self.explains = explains
  }

  /// Writes a report.
  public func write(_ report: ComparisonReport) -> String {
    var lines = head(report)
    let works = WorkTable(report)
    lines += works.map { TerminalWorkTable($0, style: style).lines } ?? TerminalOverview(report, style: style).lines
    let notes = ReportNotes.notes(of: report)
    if !notes.isEmpty { lines.append("") }
    for note in notes { lines += wrapper.lines(note.parts.map(piece), first: "  ! ", rest: "    ") }
    // The head tells already that these are different works.
    for diagnostic in report.diagnostics where works == nil || diagnostic.id != "different-works" {
      lines.append("")
      lines += wrapper.lines([
        .init("\(diagnostic.severity.rawValue): ", .alarm), .init("\(diagnostic.summary) [\(diagnostic.id)]"),
      ])
    }
    // Of different works only what is said in the same words is worth marking; the rest stands in each document.
    for group in report.groups
    where group.isChanged && (works == nil || group.changes.contains(where: \.sharesText)) {
      lines.append("")
      lines += section(group, report)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Head

  private func head(_ report: ComparisonReport) -> [String] {
    var lines: [String] = []
    let title = Wording.title(of: report.new) ?? Wording.title(of: report.old)
    if let title { lines += wrapper.lines([.init(title, .strong)]) }
    if let before = Wording.title(of: report.old), let title, before != title {
      lines += wrapper.lines([.init(report.works == nil ? "formerly " : "beside ", .faint), .init(before)])
    }
    lines += side("old", report.oldName, report.old)
    lines += side("new", report.newName, report.new)
    lines.append("")
    if let works = WorkTable(report) {
      return lines + wrapper.lines([.init(works.reason, .strong)]) + wrapper.lines([.init(works.counts)])
    }
    lines += wrapper.lines([.init(ReportCounts(report).sentence)])
    let classes = ReportCounts(report).classes
    if !classes.isEmpty {
      let words = classes.map { "\($0.count) \($0.changeClass.rawValue)" }
      lines += wrapper.lines([.init("Of these sections: " + Wording.list(words) + ".")])
    }
    return lines
  }

  private func side(_ label: String, _ name: String, _ document: PolicyDocument) -> [String] {
    let edition = Wording.edition(of: document)
    return wrapper.lines(
      [.init(name)] + (edition.isEmpty ? [] : [.init("  (\(edition))", .faint)]), first: label + "  ", rest: "     ")
  }

  private func piece(_ part: ReportNotes.Note.Part) -> LineWrapper.Piece {
    switch part {
    case .words(let text): .init(text)
    case .before(let text): .init(text, .deleted)
    case .after(let text): .init(text, .inserted)
    case .quoted(let text): .init("“\(text)”")
    }
  }

  // MARK: Sections

  private func section(_ group: SectionGroup, _ report: ComparisonReport) -> [String] {
    var lines = [ruler(for: report.namingSection(group.lead))]
    for change in group.changes where !change.kinds.isEmpty || group.changes.count > 1 {
      lines += facts(of: change, in: group, report)
    }
    guard let redline = group.redline else { return lines }
    let text = TerminalRedline(report: report, wrapper: wrapper).lines(of: redline)
    return text.isEmpty ? lines : lines + [""] + text
  }

  private func ruler(for section: Section) -> String {
    let name = DisplayText.truncated(DisplayText.visible(section.name), to: style.width - 8)
    let rule = String(repeating: "─", count: max(2, style.width - DisplayText.width(name) - 4))
    return style.paint("──", .faint) + " " + style.paint(name, .strong) + " " + style.paint(rule, .faint)
  }

  private func facts(of change: SectionChange, in group: SectionGroup, _ report: ComparisonReport) -> [String] {
    var lines: [String] = []
    var pieces: [LineWrapper.Piece] = []
    if group.changes.count > 1 { pieces.append(.init(report.namingSection(change).name + ": ")) }
    let phrases = Wording.phrases(for: change, in: report)
    pieces.append(.init(phrases.isEmpty ? "unchanged" : phrases.joined(separator: ", ")))
    if let classification = Wording.classification(change.verdict) {
      let isGrave = change.verdict.map { $0.changeClass == .substantive && $0.severity >= .high } ?? false
      pieces += [.init(" · ", .faint), .init(classification, isGrave ? .alarm : .plain)]
    }
    lines += wrapper.lines(pieces, first: "   ", rest: "   ")
    for link in change.links {
      let verb = link.isRetargeted ? "" : link.oldTarget.isEmpty ? "new " : "former "
      var words: [LineWrapper.Piece] = [.init("\(verb)link “\(link.text)”: ")]
      if !link.oldTarget.isEmpty { words.append(.init(link.oldTarget, .deleted)) }
      if link.isRetargeted { words.append(.init(" ")) }
      if !link.newTarget.isEmpty { words.append(.init(link.newTarget, .inserted)) }
      lines += wrapper.lines(words, first: "   ", rest: "   ")
    }
    guard explains else { return lines }
    if let evidence = change.evidence {
      let share = Int((evidence.similarity * 100).rounded())
      lines += wrapper.lines(
        [.init("paired by \(evidence.phase), \(share) % of words in common", .faint)], first: "   ", rest: "   ")
    }
    for reason in change.verdict?.reasons ?? [] {
      var reasonPieces: [LineWrapper.Piece] = [
        .init("\(reason.changeClass.rawValue), \(Wording.words(of: reason.rule))", .faint)
      ]
      if !reason.before.isEmpty { reasonPieces += [.init(" "), .init(reason.before, .deleted)] }
      if !reason.after.isEmpty { reasonPieces += [.init(" "), .init(reason.after, .inserted)] }
      lines += wrapper.lines(reasonPieces, first: "   because ", rest: "           ")
    }
    return lines
  }
}
