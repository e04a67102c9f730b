internal import PolicyModel
internal import ReportWriters
internal import SequenceDifference

/// Puts the redlines of a report into one order in which the whole old document can be read by leaving out what was
/// inserted, and the whole new one by leaving out what was deleted.
///
/// The report gives redlines in the order of the new document. Pairs on the heaviest run that both documents have in
/// the same order stay; every other pair has moved and is written twice, where it stood and where it stands.
struct WordRowOrder {
  private let report: ComparisonReport
  private let marksMoves: Bool
  private var rows: [WordRow] = []
  /// The rows with an old side in the order of the old document, and likewise.
  private var oldOrder: [Int] = []
  private var newOrder: [Int] = []
  private var moveCount: Int

  /// The rows of a report in that order. O(*n* log *n*).
  static func rows(of report: ComparisonReport, marksMoves: Bool) -> [WordRow] {
    var order = WordRowOrder(report, marksMoves)
    order.collect()
    order.separate()
    order.sequence()
    order.resolveMoves()
    order.sequence()
    return order.merged()
  }

  private init(_ report: ComparisonReport, _ marksMoves: Bool) {
    self.report = report
    self.marksMoves = marksMoves
    moveCount = report.movedBlocks.count
  }

  // MARK: Rows

  private mutating func collect() {
    for group in report.groups {
      if let redline = group.redline {
        for block in redline.blocks { append(block) }
      } else {
        for change in group.changes { appendUnchanged(change) }
      }
    }
  }

  private mutating func append(_ block: RedlineBlock) {
    // Without words there is nothing to see or to mark: an image alone.
    guard block.runs.contains(where: { !$0.text.isEmpty || $0.oldText?.isEmpty == false }) else { return }
    var row = WordRow(old: block.old, new: block.new, runs: block.runs, key: rows.count)
    if let move = block.move, block.old == nil || block.new == nil {
      row.move = block.new == nil ? .origin(move) : .destination(move)
      // Words that moved are neither new nor gone.
      row.runs = row.runs.map { RedlineRun(.kept, $0.text) }
    }
    rows.append(row)
  }

  /// The blocks of sections that have no redline, because they read the same.
  private mutating func appendUnchanged(_ change: SectionChange) {
    let old = report.oldSection(change).map(pieces) ?? []
    let new = report.newSection(change).map(pieces) ?? []
    if old.count == new.count {
      for ((before, text), (after, newText)) in zip(old, new) {
        let same = text.utf8.elementsEqual(newText.utf8)
        append(
          RedlineBlock(old: before, new: after, runs: [RedlineRun(.kept, newText, oldText: same ? nil : text)]))
      }
    } else {
      for (reference, text) in old {
        append(RedlineBlock(old: reference, new: nil, runs: [RedlineRun(.deleted, text)]))
      }
      for (reference, text) in new {
        append(RedlineBlock(old: nil, new: reference, runs: [RedlineRun(.inserted, text)]))
      }
    }
  }

  private func pieces(of section: Section) -> [(BlockReference, String)] {
    let heading = section.heading.map { (BlockReference.heading(of: section.ordinal), $0.text) }
    return (heading.map { [$0] } ?? [])
      + section.blocks.enumerated().map {
        (BlockReference(section: section.ordinal, block: $0.offset), $0.element.text)
      }
  }

  // MARK: Pairs that cannot stay

  /// A cell and a paragraph cannot be one row: the one lives in a table, the other does not.
  private mutating func separate() {
    for index in rows.indices {
      let row = rows[index]
      guard row.old != nil, row.new != nil else { continue }
      let isOldCell = report.block(row.old, in: report.old)?.nesting.cell != nil
      let isNewCell = report.block(row.new, in: report.new)?.nesting.cell != nil
      if isOldCell != isNewCell { split(index, move: nil) }
    }
  }

  /// Makes a row of each side of a pair.
  private mutating func split(_ index: Int, move: Int?) {
    var (old, new) = (rows[index].side(isOld: true), rows[index].side(isOld: false))
    old.move = move.map { .origin($0) }
    new.move = move.map { .destination($0) }
    guard !old.runs.isEmpty else {
      rows[index] = new
      return
    }
    rows[index] = old
    if !new.runs.isEmpty { rows.append(new) }
  }

  /// Sets the orders of both documents, and where each row begins and ends in its blocks.
  private mutating func sequence() {
    oldOrder = order(of: report.old) { $0.old }
    newOrder = order(of: report.new) { $0.new }
    var start = 0
    for (place, index) in oldOrder.enumerated() {
      let isLast = place + 1 == oldOrder.count || rows[oldOrder[place + 1]].old != rows[index].old
      rows[index].endsOld = isLast
      rows[index].oldStart = start
      start = isLast ? 0 : start + rows[index].length(isOld: true)
    }
    start = 0
    for (place, index) in newOrder.enumerated() {
      let isLast = place + 1 == newOrder.count || rows[newOrder[place + 1]].new != rows[index].new
      rows[index].endsNew = isLast
      rows[index].newStart = start
      start = isLast ? 0 : start + rows[index].length(isOld: false)
    }
  }

  private func order(of document: PolicyDocument, _ side: (WordRow) -> BlockReference?) -> [Int] {
    var ofSection = [[Int]](repeating: [], count: document.sections.count + 1)
    // Rows split off stand at the end; their key tells where they were.
    for index in rows.indices.sorted(by: { rows[$0].key < rows[$1].key }) {
      if let reference = side(rows[index]) { ofSection[reference.section + 1].append(index) }
    }
    return ofSection.flatMap { $0 }
  }

  // MARK: Moves

  private mutating func resolveMoves() {
    var oldPlace = [Int](repeating: 0, count: rows.count)
    for (place, index) in oldOrder.enumerated() { oldPlace[index] = place }
    let pairs = newOrder.filter { rows[$0].old != nil }
    let isMoved = movedSections()
    // What the report calls moved weighs almost nothing, so that the page and the Word file tell the same story.
    let weights = pairs.map { index in
      isMoved[(rows[index].new?.section ?? -1) + 1]
        ? 1 : 1 + rows[index].length(isOld: false) * rows.count
    }
    let chain = HeaviestIncreasingSubsequence.indices(of: pairs.map { oldPlace[$0] }, weights: weights)
    var stays = [Bool](repeating: false, count: pairs.count)
    for index in chain { stays[index] = true }
    for (place, index) in pairs.enumerated() where !stays[place] {
      split(index, move: moveCount)
      moveCount += 1
    }
    // A cell that moved alone, and every move where none are wanted, is a deletion and an insertion.
    for index in rows.indices where !marksMoves || isTableCell(rows[index]) { rows[index].move = nil }
    dropHalfMoves()
  }

  private func isTableCell(_ row: WordRow) -> Bool {
    report.block(row.new, in: report.new)?.nesting.cell != nil
      || report.block(row.old, in: report.old)?.nesting.cell != nil
  }

  private func movedSections() -> [Bool] {
    var isMoved = [Bool](repeating: false, count: report.new.sections.count + 1)
    for change in report.sections where change.kinds.contains(.moved) {
      guard let new = change.new, new >= 0 else { continue }
      for ordinal in report.new.subtree(of: new) { isMoved[ordinal + 1] = true }
    }
    return isMoved
  }

  /// A move needs both its ends.
  private mutating func dropHalfMoves() {
    var ends = [(Int, Int)](repeating: (0, 0), count: moveCount)
    for case .some(let move) in rows.map(\.move) {
      switch move {
      case .origin(let number): ends[number].0 += 1
      case .destination(let number): ends[number].1 += 1
      }
    }
    for index in rows.indices {
      switch rows[index].move {
      case .origin(let number), .destination(let number):
        if ends[number] != (1, 1) { rows[index].move = nil }
      case nil: break
      }
    }
  }

  // MARK: One order

  /// Merges both orders. Rows of one side that stand between the same two pairs are taken as the redlines have them,
  /// except that a table goes on until it ends.
  private func merged() -> [WordRow] {
    var result: [WordRow] = []
    result.reserveCapacity(rows.count)
    var (lastOld, lastNew): (WordRow?, WordRow?) = (nil, nil)
    var (i, j) = (0, 0)
    while i < oldOrder.count || j < newOrder.count {
      let old = i < oldOrder.count ? rows[oldOrder[i]] : nil
      let new = j < newOrder.count ? rows[newOrder[j]] : nil
      let next: WordRow
      switch (old?.new == nil ? old : nil, new?.old == nil ? new : nil) {
      case (let old?, let new?): next = precedes(old, new, lastOld, lastNew) ? old : new
      case (let old?, nil): next = old
      case (nil, let new?): next = new
      case (nil, nil):
        // Both stand at the next pair that stays.
        guard let new else { return result }
        next = new
      }
      if next.old != nil {
        lastOld = next
        i += 1
      }
      if next.new != nil {
        lastNew = next
        j += 1
      }
      result.append(next)
    }
    return result
  }

  private func precedes(_ old: WordRow, _ new: WordRow, _ lastOld: WordRow?, _ lastNew: WordRow?) -> Bool {
    if lastOld?.endsOld == false { return true }
    if lastNew?.endsNew == false { return false }
    func table(_ reference: BlockReference?, _ document: PolicyDocument) -> Int32? {
      report.block(reference, in: document)?.nesting.cell?.table
    }
    if let open = table(lastOld?.old, report.old), table(old.old, report.old) == open { return true }
    if let open = table(lastNew?.new, report.new), table(new.new, report.new) == open { return false }
    return old.key <= new.key
  }
}
