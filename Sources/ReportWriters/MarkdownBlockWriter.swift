package import PolicyModel

/// Blocks as Markdown with CriticMarkup: with all changes taken in it is the new text, with all left out the old, each
/// with its own lists, tables and empty lines between blocks.
///
/// A block that only one version has stands in one mark together with its list sign or number of `#` and the empty
/// line behind it, so that nothing of it is left on the other side.
package struct MarkdownBlockWriter {
  private var stream = CriticStream()
  private var old = SideState()
  private var new = SideState()
  /// Where the words of the innermost open item begin, by depth.
  private var columns: [Int] = []

  /// True if the last block was one of both versions.
  private var wasForBoth = false

  /// How far one version is written.
  private struct SideState {
    /// The last block.
    var last: MarkedBlock.Side?
    /// What was written behind it.
    var separator = ""
  }

  /// Blocks as Markdown. O(*n*).
  package static func write(_ blocks: [MarkedBlock], before: String = "") -> String {
    var writer = MarkdownBlockWriter()
    if !before.isEmpty { writer.stream.append(before + "\n\n", .kept) }
    var index = 0
    while index < blocks.count {
      let end = MarkdownTable.end(of: blocks, from: index)
      if end > index {
        writer.write(MarkdownTable(blocks[index..<end]))
        index = end
      } else {
        writer.write(blocks[index])
        index += 1
      }
    }
    return writer.finished()
  }

  private mutating func finished() -> String {
    stream.close()
    return stream.text.isEmpty ? "" : stream.text + "\n"
  }

  private mutating func write(_ block: MarkedBlock) {
    guard let shown = block.shown, !block.isEmpty else { return }
    separate(block.old, block.new)
    let operation = block.operation
    let prefix = self.prefix(of: shown.block)
    stream.append(prefix.first, operation)
    if shown.level != nil {
      stream.append(heading(block), operation)
    } else if shown.block.kind == .code {
      stream.append(MarkdownCode.write(block, rest: prefix.rest), operation)
    } else {
      stream.append(MarkdownInlineWriter.write(inner(block), startsLine: true), operation)
    }
  }

  /// The words; of a block in a mark they have none of their own.
  private func inner(_ block: MarkedBlock) -> [FormattedRun] {
    var runs = block.formatted
    if block.operation != .kept { for index in runs.indices { runs[index].operation = .kept } }
    return runs
  }

  private func heading(_ block: MarkedBlock) -> String {
    func depth(_ side: MarkedBlock.Side?) -> Int? { side?.level.map { min(max($0, 1), 6) } }
    let (before, after) = (depth(block.old), depth(block.new))
    let shared = min(before ?? 6, after ?? 6)
    var signs = String(repeating: "#", count: shared)
    if let before, let after, before != after {
      let rest = String(repeating: "#", count: max(before, after) - shared)
      signs += CriticMark.wrap(rest, before > after ? .deleted : .inserted)
    }
    return signs + " " + MarkdownInlineWriter.write(inner(block), startsLine: false)
  }

  private mutating func write(_ table: MarkdownTable) {
    for row in table.rows {
      separate(row.old, row.new)
      let operation: RedlineRun.Operation = row.old == nil ? .inserted : row.new == nil ? .deleted : .kept
      let shown = row.new ?? row.old
      let prefix = shown.map { self.prefix(of: $0.block) } ?? (first: "", rest: "")
      stream.append(prefix.first + row.markdown, operation)
      if let rule = row.rule { stream.append("\n" + prefix.rest + rule.markdown, rule.operation) }
    }
  }

  // MARK: Between blocks

  /// Writes what has to stand between the last block of each version and the next one. What only one version needs goes
  /// into the mark before.
  private mutating func separate(_ nextOld: MarkedBlock.Side?, _ nextNew: MarkedBlock.Side?) {
    let forOld = nextOld.map { missing(before: $0, old) } ?? ""
    let forNew = nextNew.map { missing(before: $0, new) } ?? ""
    let isForBoth = nextOld != nil && nextNew != nil
    if isForBoth, forOld == forNew {
      stream.append(forOld, .kept)
    } else if !isForBoth, wasForBoth, old.separator.isEmpty, new.separator.isEmpty {
      // The line ends for both versions, so that the mark begins on a line of its own.
      stream.append(forOld + forNew, .kept)
      (old.separator, new.separator) = (forOld + forNew, forOld + forNew)
    } else {
      let isOldFirst = stream.open == .deleted
      if isOldFirst { stream.append(forOld, .deleted) }
      stream.append(forNew, .inserted)
      if !isOldFirst { stream.append(forOld, .deleted) }
      stream.close()
    }
    if let nextOld { old = SideState(last: nextOld) }
    if let nextNew { new = SideState(last: nextNew) }
    wasForBoth = isForBoth
  }

  /// What of the separator is still to be written.
  private func missing(before next: MarkedBlock.Side, _ state: SideState) -> String {
    guard let last = state.last else { return "" }
    let separator = MarkdownBlockWriter.separator(last, next)
    return String(separator.dropFirst(state.separator.count))
  }

  /// Items of a list and rows of a table follow each other; between all else is an empty line. Two lists in a row would
  /// be one without anything between them.
  private static func separator(_ last: MarkedBlock.Side, _ next: MarkedBlock.Side) -> String {
    let (before, after) = (last.block.nesting, next.block.nesting)
    if let cell = before.cell, let other = after.cell, cell.table == other.table { return "\n" }
    guard last.level == nil, next.level == nil, before.listDepth > 0, after.listDepth > 0, after.startsItem,
      after.cell == nil, last.block.kind != .code
    else { return "\n\n" }
    let isOther = before.listDepth == 1 && after.listDepth == 1 && before.list != after.list
    return isOther ? "\n\n<!-- -->\n\n" : "\n"
  }

  // MARK: In front of blocks

  /// What stands before the first line of a block, and before its others.
  private mutating func prefix(of block: Block) -> (first: String, rest: String) {
    let quotes = String(repeating: "> ", count: Int(block.nesting.quoteDepth))
    let depth = Int(block.nesting.listDepth)
    guard depth > 0 else {
      columns = []
      return (quotes, quotes)
    }
    while columns.count > depth { columns.removeLast() }
    let outer = depth > 1 && columns.count >= depth - 1 ? columns[depth - 2] : 2 * (depth - 1)
    guard block.nesting.startsItem, block.nesting.cell == nil else {
      let column = columns.count == depth ? columns[depth - 1] : outer + 2
      let rest = quotes + String(repeating: " ", count: column)
      return (rest, rest)
    }
    var sign = "- "
    // Markdown counts in digits only: a letter stands behind a bullet.
    var letter = ""
    if case .ordered(let count) = block.nesting.marker {
      if block.nesting.markerStyle == .decimal {
        sign = "\(max(count, 0)). "
      } else {
        letter = block.nesting.printedMarker.map { $0 + ". " } ?? ""
      }
    }
    while columns.count < depth - 1 { columns.append(2 * (columns.count + 1)) }
    if columns.count < depth { columns.append(0) }
    columns[depth - 1] = outer + sign.utf8.count
    let indent = quotes + String(repeating: " ", count: outer)
    return (indent + sign + letter, indent + String(repeating: " ", count: sign.utf8.count))
  }
}
