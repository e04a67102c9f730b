internal import PolicyModel

/// Which column of an older table is which of the newer one, told by the cells that are the same in both.
///
/// A column that was put in or taken out shifts all to its right; their cells still belong together.
struct TableColumns {
  fileprivate struct Column: Hashable {
    var table: Int32
    var column: Int32
  }

  private var partners: [Column: Column] = [:]
  /// The newer columns that have a partner.
  private var claimed: Set<Column> = []

  /// - Parameter pairs: Places of cells that are the same. O(*pairs*).
  init(_ old: [TableCell?], _ new: [TableCell?], pairs: some Sequence<(Int, Int)>) {
    var votes: [Column: [Column: Int]] = [:]
    for (i, j) in pairs {
      guard let before = old[i], let after = new[j] else { continue }
      votes[Column(before), default: [:]][Column(after), default: 0] += 1
    }
    for (column, candidates) in votes {
      let best = candidates.max { ($0.value, $1.key.order) < ($1.value, $0.key.order) }
      if let best { partners[column] = best.key }
    }
    claimed = Set(partners.values)
  }

  /// True if two cells may be one: their columns belong together, or nothing is known of either.
  func mayPair(_ before: TableCell, _ after: TableCell) -> Bool {
    guard let partner = partners[Column(before)] else {
      return before.column == after.column && !claimed.contains(Column(after))
    }
    return partner == Column(after)
  }
}

extension TableColumns.Column {
  fileprivate init(_ cell: TableCell) { self.init(table: cell.table, column: cell.column) }
  fileprivate var order: Int64 { Int64(table) << 32 | Int64(column) }
}

extension BlockAligner {
  /// Pairs the cells of as many rows on both sides, each row with its own, by their columns; nil if there are more rows
  /// on one side, of which nobody can say which is which.
  static func cellEntries(
    _ olds: Range<Int>, _ news: Range<Int>, _ cells: (old: [TableCell?], new: [TableCell?]), _ columns: TableColumns
  ) -> [Entry]? {
    guard let before = rows(olds, cells.old), let after = rows(news, cells.new), before.count == after.count else {
      return nil
    }
    var entries: [Entry] = []
    for (old, new) in zip(before, after) {
      var (i, j) = (old.lowerBound, new.lowerBound)
      while i < old.upperBound || j < new.upperBound {
        let partner = i < old.upperBound ? (j..<new.upperBound).first { mayPair(i, $0, cells, columns) } : nil
        if i < old.upperBound, partner == nil {
          entries.append(Entry(old: i..<i + 1, new: j..<j))
          i += 1
          continue
        }
        for alone in j..<(partner ?? new.upperBound) { entries.append(Entry(old: i..<i, new: alone..<alone + 1)) }
        guard let partner else { break }
        entries.append(Entry(old: i..<i + 1, new: partner..<partner + 1))
        (i, j) = (i + 1, partner + 1)
      }
    }
    return entries
  }

  private static func mayPair(
    _ i: Int, _ j: Int, _ cells: (old: [TableCell?], new: [TableCell?]), _ columns: TableColumns
  ) -> Bool {
    guard let before = cells.old[i], let after = cells.new[j] else { return false }
    return columns.mayPair(before, after)
  }

  /// The blocks of each row; nil if one is no cell.
  private static func rows(_ range: Range<Int>, _ cells: [TableCell?]) -> [Range<Int>]? {
    var rows: [Range<Int>] = []
    for place in range {
      guard let cell = cells[place] else { return nil }
      if let last = rows.last, let before = cells[last.lowerBound], before.table == cell.table, before.row == cell.row {
        rows[rows.count - 1] = last.lowerBound..<place + 1
      } else {
        rows.append(place..<place + 1)
      }
    }
    return rows
  }
}
