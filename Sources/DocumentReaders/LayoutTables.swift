import PolicyModel

/// Tables that only place the parts of a page side by side.
///
/// What stands in them is no cell of anything: read as cells, it would have no headings, and no list would be one.
enum LayoutTables {
  /// A cell with a heading and so many leaves in all holds a text, not the name of a row.
  static let leastLeaves = 3

  private struct Cell: Hashable {
    var row: Int32
    var column: Int32
  }

  private struct Figures {
    var leaves: [Cell: Int] = [:]
    var headed: Set<Cell> = []

    /// True if a cell holds a part of the page, or the one cell that there is holds more than a line.
    var isLayout: Bool {
      headed.contains { (leaves[$0] ?? 0) >= LayoutTables.leastLeaves }
        || leaves.count == 1 && leaves.values.contains { $0 >= LayoutTables.leastLeaves }
    }
  }

  /// Makes the leaves of such tables what they would be outside of them. O(leaves).
  static func unfold(_ leaves: inout [FlowLeaf]) {
    var tables: [Int32: Figures] = [:]
    for leaf in leaves {
      guard let cell = leaf.nesting.cell else { continue }
      let place = Cell(row: Int32(cell.row), column: Int32(cell.column))
      tables[cell.table, default: Figures()].leaves[place, default: 0] += 1
      if leaf.isHeading { tables[cell.table]?.headed.insert(place) }
    }
    let layout = Set(tables.filter { $0.value.isLayout }.keys)
    guard !layout.isEmpty else { return }
    for index in leaves.indices {
      guard let cell = leaves[index].nesting.cell, layout.contains(cell.table) else { continue }
      leaves[index].nesting.cell = nil
      if leaves[index].kind == .block(.tableCell) { leaves[index].kind = .block(.paragraph) }
    }
  }
}
