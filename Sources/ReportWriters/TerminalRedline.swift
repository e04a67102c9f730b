import PolicyModel

/// A redline on a terminal: changed blocks whole, unchanged ones told by their number except next to a change.
struct TerminalRedline {
  let report: ComparisonReport
  let wrapper: LineWrapper

  func lines(of redline: Redline) -> [String] {
    var lines: [String] = []
    // Cells of one row stand on one line.
    var row: [RedlineBlock] = []
    var previous: RedlineBlock?
    func flush(_ lines: inout [String]) {
      defer { row.removeAll() }
      guard let first = row.first, let new = self.lines(of: row) else { return }
      if !lines.isEmpty && !isTight(previous, first) { lines.append("") }
      lines += new
      previous = first
    }
    // Where only a heading changed, the rest is not worth a line.
    let changesText = redline.blocks.contains { !$0.isHeading && ($0.hasChanges || $0.old == nil || $0.new == nil) }
    for item in RedlineContext.items(of: redline, in: report) {
      switch item {
      case .elided where !changesText: continue
      case .shown(let block) where !changesText && !block.isHeading: continue
      case .shown(let block):
        if let last = row.last, !isSameRow(last, block) { flush(&lines) }
        row.append(block)
      case .elided(let blocks):
        flush(&lines)
        if !lines.isEmpty { lines.append("") }
        let words = Wording.unchangedBlocks(blocks.map(report.shownBlock))
        lines += wrapper.lines([.init("… \(words)", .faint)], first: "   ", rest: "   ")
        previous = nil
      }
    }
    flush(&lines)
    return lines
  }

  private func isSameRow(_ left: RedlineBlock, _ right: RedlineBlock) -> Bool {
    // A row that is gone and the one in its place may have the same number, each in its own version.
    let pairs: [(Block?, Block?)] = [
      (left.old.flatMap(report.old.block), right.old.flatMap(report.old.block)),
      (left.new.flatMap(report.new.block), right.new.flatMap(report.new.block)),
      (report.shownBlock(left), report.shownBlock(right)),
    ]
    for (left, right) in pairs {
      guard let a = left?.nesting.cell, let b = right?.nesting.cell else { continue }
      return a.table == b.table && a.row == b.row
    }
    return false
  }

  /// Items of one list and rows of one table follow each other without an empty line.
  private func isTight(_ previous: RedlineBlock?, _ block: RedlineBlock) -> Bool {
    guard let a = previous.flatMap(report.shownBlock), let b = report.shownBlock(block) else { return false }
    return a.nesting.listDepth > 0 && b.nesting.listDepth > 0 && b.nesting.startsItem
      || a.kind == .tableCell && b.kind == .tableCell
  }

  /// The lines of a block, or of the cells of a row; nil if there is nothing to show.
  private func lines(of blocks: [RedlineBlock]) -> [String]? {
    let source = report.shownBlock(blocks[0])
    let prefix = BlockPrefix(source)
    let (first, rest) = ("   " + prefix.first, "   " + prefix.rest)
    var pieces: [LineWrapper.Piece] = []
    for block in blocks {
      let runs = shownRuns(of: block)
      if source?.kind == .code { return codeLines(runs, indent: rest) + moveLines(block) }
      if source?.kind == .tableCell { pieces.append(.init(pieces.isEmpty ? "| " : " | ", .faint)) }
      let base: TerminalStyle.Face = block.isHeading ? .strong : .plain
      pieces += runs.map { .init($0.text, face(of: $0.operation, base)) }
    }
    guard pieces.contains(where: { !$0.text.isEmpty }) else { return nil }
    return wrapper.lines(pieces, first: first, rest: rest) + blocks.flatMap(moveLines)
  }

  /// The runs; for an image, which has no text, what it shows.
  private func shownRuns(of block: RedlineBlock) -> [RedlineRun] {
    guard block.runs.allSatisfy(\.text.isEmpty), let note = imageNote(report.shownBlock(block)) else {
      return SpelledText.runs(report.edit(ofMoved: block) ?? block.runs)
    }
    return [RedlineRun(block.old == nil ? .inserted : block.new == nil ? .deleted : .kept, note)]
  }

  private func face(of operation: RedlineRun.Operation, _ base: TerminalStyle.Face) -> TerminalStyle.Face {
    switch operation {
    case .kept: base
    case .deleted: .deleted
    case .inserted: .inserted
    }
  }

  /// Code keeps its lines: a change of them is a change of the code.
  private func codeLines(_ runs: [RedlineRun], indent: String) -> [String] {
    var lines: [[LineWrapper.Piece]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        if !part.isEmpty { lines[lines.count - 1].append(.init(String(part), face(of: run.operation, .plain))) }
      }
    }
    return lines.flatMap { wrapper.lines($0, first: indent, rest: indent) }
  }

  private func imageNote(_ block: Block?) -> String? {
    let alternatives = block?.marks.compactMap { mark -> String? in
      if case .image(_, let alternative) = mark.kind { return alternative }
      return nil
    }
    guard let alternatives, !alternatives.isEmpty else { return nil }
    return "(image: \(alternatives.joined(separator: ", ")))"
  }

  private func moveLines(_ block: RedlineBlock) -> [String] {
    guard let index = block.move, report.movedBlocks.indices.contains(index) else { return [] }
    let move = report.movedBlocks[index]
    let words =
      block.new == nil
      ? "↷ moved to “\(Wording.short(report.new[section: move.new.section].name))”"
      : "↶ moved from “\(Wording.short(report.old[section: move.old.section].name))”"
    return wrapper.lines([.init(words, .faint)], first: "     ", rest: "     ")
  }
}
