internal import PolicyModel
internal import ReportWriters

/// The rows of tables, both versions laid over each other.
///
/// Word marks rows of a table as inserted or deleted, and words in cells, but no columns: a row stays if both versions
/// have as many cells in it and each pair of cells stands in the same column, otherwise the old row is deleted and
/// the new one inserted.
struct WordTable {
  /// A row.
  struct Row {
    var cells: [[WordRow]]
    var mark: WordRevisionMark
    var isHeader: Bool
  }

  private(set) var rows: [Row] = []

  /// The tables that cells in a row make up; neighbours of different tables are kept apart. O(*n*).
  static func tables(of cells: [WordRow], in report: ComparisonReport) -> [WordTable] {
    let old = lines(of: cells, in: report, isOld: true)
    let new = lines(of: cells, in: report, isOld: false)
    let partner = partners(old, new, cells)
    var isPartner = [Bool](repeating: false, count: new.count)
    for case .some(let index) in partner { isPartner[index] = true }

    var tables: [WordTable] = []
    var current: (old: Int32?, new: Int32?) = (nil, nil)
    func append(_ row: Row, old: Int32?, new: Int32?) {
      let isOther =
        old != nil && current.old != nil && old != current.old
        || new != nil && current.new != nil && new != current.new
      if tables.isEmpty || isOther {
        tables.append(WordTable())
        current = (nil, nil)
      }
      current = (old ?? current.old, new ?? current.new)
      tables[tables.count - 1].rows.append(row)
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, partner[i] == nil || partner[i] != j && (j == new.count || isPartner[j]) {
        append(row(old[i], cells, isOld: true), old: old[i].table, new: nil)
        i += 1
      } else if i < old.count, partner[i] == j {
        let both = zip(old[i].cells, new[j].cells).map { before, after in
          before == after
            ? before.map { cells[$0] }
            : before.map { cells[$0].side(isOld: true) } + after.map { cells[$0].side(isOld: false) }
        }
        append(Row(cells: both, mark: .kept, isHeader: new[j].isHeader), old: old[i].table, new: new[j].table)
        (i, j) = (i + 1, j + 1)
      } else {
        append(row(new[j], cells, isOld: false), old: nil, new: new[j].table)
        j += 1
      }
    }
    return tables
  }

  private static func row(_ line: Line, _ cells: [WordRow], isOld: Bool) -> Row {
    Row(
      cells: line.cells.map { $0.map { cells[$0].side(isOld: isOld) } }, mark: isOld ? .deleted : .inserted,
      isHeader: line.isHeader)
  }

  /// A row of one version: of each cell, which of the given rows belong to it.
  private struct Line {
    var table: Int32
    var row: Int32
    var isHeader: Bool
    var cells: [[Int]]
    var last: BlockReference
  }

  private static func lines(of cells: [WordRow], in report: ComparisonReport, isOld: Bool) -> [Line] {
    var lines: [Line] = []
    for (index, cell) in cells.enumerated() {
      guard let reference = isOld ? cell.old : cell.new,
        let place = report.block(reference, in: isOld ? report.old : report.new)?.nesting.cell
      else { continue }
      let at = lines.count - 1
      if at < 0 || lines[at].table != place.table || lines[at].row != place.row {
        lines.append(
          Line(table: place.table, row: place.row, isHeader: place.isHeader, cells: [[index]], last: reference))
      } else {
        if lines[at].last == reference {
          lines[at].cells[lines[at].cells.count - 1].append(index)
        } else {
          lines[at].cells.append([index])
        }
        lines[at].last = reference
        lines[at].isHeader = lines[at].isHeader && place.isHeader
      }
    }
    return lines
  }

  /// Of each old row, the new one that it is, if it is one.
  private static func partners(_ old: [Line], _ new: [Line], _ cells: [WordRow]) -> [Int?] {
    var placeInNew = [(line: Int, cell: Int)?](repeating: nil, count: cells.count)
    for (line, row) in new.enumerated() {
      for (cell, indices) in row.cells.enumerated() { for index in indices { placeInNew[index] = (line, cell) } }
    }
    var isTaken = [Bool](repeating: false, count: new.count)
    return old.map { row in
      var partner: Int?
      for (cell, indices) in row.cells.enumerated() {
        for index in indices {
          guard let place = placeInNew[index] else { continue }
          guard place.cell == cell, indices.count == 1, new[place.line].cells[cell].count == 1,
            partner == nil || partner == place.line
          else { return nil }
          partner = place.line
        }
      }
      guard let partner, !isTaken[partner], new[partner].cells.count == row.cells.count else { return nil }
      isTaken[partner] = true
      return partner
    }
  }
}
