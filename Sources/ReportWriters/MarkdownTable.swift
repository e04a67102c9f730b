import PolicyModel

/// A table of two versions as rows of Markdown.
///
/// Rows that share a cell are one row, whose cells are marked each by itself; a row of one version is marked whole. A
/// column that came or went takes its border with it, so that each version has a table of its own width.
struct MarkdownTable {
  /// One row.
  struct Row {
    /// A cell of the old version's row; nil if it has none.
    var old: MarkedBlock.Side?
    /// The same of the new version.
    var new: MarkedBlock.Side?
    /// The line, without a mark around all of it.
    var markdown: String
    /// The rule below it, where it is the head of a version's table, and which version has it there.
    var rule: (markdown: String, operation: RedlineRun.Operation)?
  }

  private(set) var rows: [Row] = []

  /// The end of the cells of one table from an index on; the index itself if there is no cell. O(cells).
  static func end(of blocks: [MarkedBlock], from start: Int) -> Int {
    var (old, new): (Int32?, Int32?) = (nil, nil)
    var end = start
    while end < blocks.count {
      let (before, after) = (blocks[end].old?.block.nesting.cell?.table, blocks[end].new?.block.nesting.cell?.table)
      // A block that is a cell in one version and none in the other stands by itself.
      if blocks[end].old != nil, before == nil { break }
      if blocks[end].new != nil, after == nil { break }
      if before == nil, after == nil { break }
      if let old, let before, old != before { break }
      if let new, let after, new != after { break }
      (old, new) = (before ?? old, after ?? new)
      end += 1
    }
    return end
  }

  /// The rows of the cells of one table. O(cells × log cells).
  init(_ blocks: ArraySlice<MarkedBlock>) {
    let cells = TableCells(blocks)
    var (hasOld, hasNew) = (false, false)
    for (old, new) in cells.rows {
      let operation: RedlineRun.Operation = old == nil ? .inserted : new == nil ? .deleted : .kept
      let (isHeadOfOld, isHeadOfNew) = (old != nil && !hasOld, new != nil && !hasNew)
      // The head is as wide as the table; other rows end at their last cell, as Markdown allows: one wide row among
      // many narrow ones would else be many wide ones.
      let isHead = isHeadOfOld || isHeadOfNew
      let columns = isHead ? cells.columns[...] : cells.columns.prefix(cells.width(old, new))
      var row = Row(
        old: cells.side(ofOld: old), new: cells.side(ofNew: new),
        markdown: MarkdownTable.line(columns, operation) { cells.words(old, new, in: $0, operation) })
      if isHead {
        let side: RedlineRun.Operation =
          operation != .kept || isHeadOfOld == isHeadOfNew ? operation : isHeadOfOld ? .deleted : .inserted
        // Below a row of both versions that is the head of one, the rule has the columns of that one.
        row.rule = (MarkdownTable.line(columns, side) { _ in "---" }, side)
      }
      (hasOld, hasNew) = (hasOld || old != nil, hasNew || new != nil)
      rows.append(row)
    }
  }

  /// The columns of a row; of a row of both versions, a column of one of them has a mark.
  private static func line(
    _ columns: ArraySlice<TableCells.Column>, _ operation: RedlineRun.Operation, _ words: (TableCells.Column) -> String
  ) -> String {
    var line = "|"
    for column in columns {
      let isThere = operation == .inserted ? column.new != nil : operation == .deleted ? column.old != nil : true
      guard isThere else { continue }
      let cell = " " + words(column) + " |"
      line += operation == .kept ? CriticMark.wrap(cell, column.operation) : cell
    }
    return line
  }
}
