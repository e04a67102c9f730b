package import PolicyModel

/// Which blocks of a redline are shown, and which are told by their number.
package enum RedlineContext {
  /// A part of a shortened redline.
  package enum Item: Sendable {
    /// A block to show.
    case shown(RedlineBlock)
    /// Neighbours without a change.
    case elided([RedlineBlock])
  }

  /// Unchanged blocks shown on either side of a change, so that it can be understood.
  package static let context = 1
  /// Fewer blocks than this are not worth hiding.
  package static let fewestElided = 2

  /// The redline, shortened. O(*n*).
  package static func items(of redline: Redline, in report: ComparisonReport) -> [Item] {
    var blocks = redline.blocks
    // What an unchanged heading says was said above the redline, and so was that a whole section came or went.
    let isOneSided = redline.old.count + redline.new.count == 1
    if let first = blocks.first, first.isHeading,
      isOneSided || !first.hasChanges && first.old != nil && first.new != nil
    {
      blocks.removeFirst()
    }
    var isShown = [Bool](repeating: false, count: blocks.count)
    for (index, block) in blocks.enumerated()
    where block.hasChanges || block.old == nil || block.new == nil || block.move != nil {
      // A heading needs no neighbour to be understood.
      let context = block.isHeading ? 0 : self.context
      for near in max(0, index - context)...min(blocks.count - 1, index + context) { isShown[near] = true }
    }
    showWholeRows(of: blocks, in: report, &isShown)
    var items: [Item] = []
    var index = 0
    while index < blocks.count {
      guard !isShown[index] else {
        items.append(.shown(blocks[index]))
        index += 1
        continue
      }
      var end = index
      while end < blocks.count, !isShown[end] { end += 1 }
      let hidden = Array(blocks[index..<end])
      if hidden.count < fewestElided {
        items.append(contentsOf: hidden.map { .shown($0) })
      } else {
        items.append(.elided(hidden))
      }
      index = end
    }
    return items
  }

  /// A cell says nothing without the others of its row and the head of its table.
  private static func showWholeRows(of blocks: [RedlineBlock], in report: ComparisonReport, _ isShown: inout [Bool]) {
    var start = 0
    var head: (table: Int32, cells: Range<Int>)?
    while start < blocks.count {
      guard let cell = report.shownBlock(blocks[start])?.nesting.cell else {
        start += 1
        continue
      }
      var end = start + 1
      while end < blocks.count, let next = report.shownBlock(blocks[end])?.nesting.cell, next.table == cell.table,
        next.row == cell.row
      {
        end += 1
      }
      if cell.isHeader, cell.row == 0 { head = (cell.table, start..<end) }
      if isShown[start..<end].contains(true) {
        for index in start..<end { isShown[index] = true }
        if let head, head.table == cell.table { for index in head.cells { isShown[index] = true } }
      }
      start = end
    }
  }
}
