import PolicyModel

/// The cells of a table, found by row and column of each version.
struct TableCells {
  /// A column of one or both versions.
  struct Column {
    var old: Int?
    var new: Int?

    var operation: RedlineRun.Operation { old == nil ? .inserted : new == nil ? .deleted : .kept }
  }

  private let blocks: [MarkedBlock]
  /// For each row of a version, its blocks by column.
  private var old: [Int32: [Int: [Int]]] = [:]
  private var new: [Int32: [Int: [Int]]] = [:]
  /// The columns in an order that keeps those of both versions.
  private(set) var columns: [Column] = []
  private var placeOfOld: [Int] = []
  private var placeOfNew: [Int] = []
  /// The rows in an order that keeps those of both versions; a row of each stands together if they share a cell.
  private(set) var rows: [(old: Int32?, new: Int32?)] = []

  init(_ blocks: ArraySlice<MarkedBlock>) {
    self.blocks = Array(blocks)
    var (oldWidth, newWidth) = (0, 0)
    var rowPairs: [(Int, Int)] = []
    var columnPairs: [(Int, Int)] = []
    for (index, block) in self.blocks.enumerated() {
      let (before, after) = (block.old?.block.nesting.cell, block.new?.block.nesting.cell)
      if let before {
        old[before.row, default: [:]][Int(before.column), default: []].append(index)
        oldWidth = max(oldWidth, Int(before.column) + 1)
      }
      if let after {
        new[after.row, default: [:]][Int(after.column), default: []].append(index)
        newWidth = max(newWidth, Int(after.column) + 1)
      }
      if let before, let after {
        rowPairs.append((Int(before.row), Int(after.row)))
        columnPairs.append((Int(before.column), Int(after.column)))
      }
    }
    let (oldRows, newRows) = (old.keys.sorted(), new.keys.sorted())
    let pairedRows = TableCells.inOrder(rowPairs)
    rows = TableCells.merged(oldRows.map { Int($0) }, newRows.map { Int($0) }, pairs: pairedRows, pairsRest: false)
      .map { (old: $0.map { Int32($0) }, new: $1.map { Int32($0) }) }
    columns = TableCells.merged(
      Array(0..<oldWidth), Array(0..<newWidth), pairs: TableCells.inOrder(columnPairs), pairsRest: true
    ).map { Column(old: $0, new: $1) }
    placeOfOld = [Int](repeating: 0, count: oldWidth)
    placeOfNew = [Int](repeating: 0, count: newWidth)
    for (place, column) in columns.enumerated() {
      if let old = column.old { placeOfOld[old] = place }
      if let new = column.new { placeOfNew[new] = place }
    }
  }

  /// For each place of the old version the place of the new one that most cells say, as far as both go up together.
  private static func inOrder(_ pairs: [(Int, Int)]) -> [Int: Int] {
    struct Pair: Hashable {
      var old: Int
      var new: Int
    }
    var votes: [Pair: Int] = [:]
    for (old, new) in pairs { votes[Pair(old: old, new: new), default: 0] += 1 }
    let ranked = votes.sorted { left, right in
      (left.key.old, -left.value, left.key.new) < (right.key.old, -right.value, right.key.new)
    }
    var result: [Int: Int] = [:]
    var last = -1
    for (pair, _) in ranked where result[pair.old] == nil && pair.new > last {
      result[pair.old] = pair.new
      last = pair.new
    }
    return result
  }

  /// Both lists as one, pairs together. What stands between two pairs is told apart or, with `pairsRest`, paired where
  /// both lists have as much of it.
  private static func merged(
    _ olds: [Int], _ news: [Int], pairs: [Int: Int], pairsRest: Bool
  ) -> [(Int?, Int?)] {
    var result: [(Int?, Int?)] = []
    var waiting: [Int] = []
    var next = 0
    func flush(upTo place: Int, _ result: inout [(Int?, Int?)]) {
      let rest = news[next..<place]
      if pairsRest, rest.count == waiting.count {
        result += zip(waiting, rest).map { ($0, $1) }
      } else {
        result += waiting.map { ($0, nil) } + rest.map { (nil, $0) }
      }
      waiting = []
      next = place
    }
    for old in olds {
      guard let new = pairs[old], let place = news[next...].firstIndex(of: new) else {
        waiting.append(old)
        continue
      }
      flush(upTo: place, &result)
      result.append((old, new))
      next = place + 1
    }
    flush(upTo: news.count, &result)
    return result
  }

  func side(ofOld row: Int32?) -> MarkedBlock.Side? {
    row.flatMap { old[$0]?.values.lazy.flatMap { $0 }.min() }.flatMap { blocks[$0].old }
  }

  func side(ofNew row: Int32?) -> MarkedBlock.Side? {
    row.flatMap { new[$0]?.values.lazy.flatMap { $0 }.min() }.flatMap { blocks[$0].new }
  }

  /// How many columns it takes to show all cells of a row.
  func width(_ oldRow: Int32?, _ newRow: Int32?) -> Int {
    let before = oldRow.flatMap { old[$0]?.keys.max() } ?? -1
    let after = newRow.flatMap { new[$0]?.keys.max() } ?? -1
    return max(before < 0 ? 0 : placeOfOld[before], after < 0 ? 0 : placeOfNew[after]) + 1
  }

  /// The words of a cell, several blocks parted by a line break.
  ///
  /// - Parameter operation: What happened to the row.
  func words(_ oldRow: Int32?, _ newRow: Int32?, in column: Column, _ operation: RedlineRun.Operation) -> String {
    let before = oldRow.flatMap { row in column.old.flatMap { old[row]?[$0] } } ?? []
    let after = newRow.flatMap { row in column.new.flatMap { new[row]?[$0] } } ?? []
    // A mark around the row or the column tells already that the cell came or went.
    let isMarked = operation != .kept || column.operation != .kept
    var stream = CriticStream()
    var (hasOld, hasNew) = (false, false)
    for index in before.filter({ !after.contains($0) }) + after {
      var block = blocks[index]
      // A cell that moved to another column is told at both.
      if !before.contains(index) { block.old = nil }
      if !after.contains(index) { block.new = nil }
      let operation = isMarked ? .kept : block.operation
      if block.old != nil, hasOld { stream.append("<br>", isMarked || block.new != nil && hasNew ? .kept : .deleted) }
      if block.new != nil, hasNew, !(block.old != nil && hasOld) {
        stream.append("<br>", isMarked ? .kept : .inserted)
      }
      var runs = block.formatted
      if block.operation != .kept { for place in runs.indices { runs[place].operation = .kept } }
      stream.append(MarkdownInlineWriter.write(runs, startsLine: false), operation)
      (hasOld, hasNew) = (hasOld || block.old != nil, hasNew || block.new != nil)
    }
    stream.close()
    return stream.text
  }
}
