import PolicyModel

/// A redline as elements of a page: paragraphs, items, cells with `ins` and `del` inside.
struct HTMLRedline {
  let report: ComparisonReport
  /// The name of the section's place, from which the places of its blocks are named; nil for none.
  let anchor: String?
  /// Whether unchanged stretches stand open.
  let isWhole: Bool

  /// One text with marked changes, unchanged stretches folded.
  func flow(_ redline: Redline) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var pending: [RedlineBlock] = []
    var done = 0
    func flush(_ nodes: inout [HTMLNode]) {
      nodes += blocks(pending, from: done)
      done += pending.count
      pending.removeAll()
    }
    for item in RedlineContext.items(of: redline, in: report) {
      switch item {
      case .shown(let block): pending.append(block)
      case .elided(let hidden):
        flush(&nodes)
        let words = Wording.unchangedBlocks(hidden.map(report.shownBlock))
        nodes.append(
          .tag(
            "details", [.css("same")] + (isWhole ? [.open] : []),
            [.tag("summary", [.english], [.isolated(words)])] + blocks(hidden, from: done)))
        done += hidden.count
      }
    }
    flush(&nodes)
    return nodes
  }

  /// Blocks in reading order, with items gathered in lists and cells in tables. `first` counts the blocks before.
  func blocks(_ blocks: [RedlineBlock], from first: Int = 0) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var index = 0
    while index < blocks.count {
      let source = report.shownBlock(blocks[index])
      var end = index + 1
      if isItem(source) {
        while end < blocks.count, isItem(report.shownBlock(blocks[end])) { end += 1 }
        nodes.append(.tag("ul", [], (index..<end).map { node(blocks[$0], number: first + $0) }))
      } else if let table = source?.nesting.cell?.table {
        while end < blocks.count, report.shownBlock(blocks[end])?.nesting.cell?.table == table { end += 1 }
        nodes.append(tableNode(Array(blocks[index..<end]), from: first + index))
      } else {
        nodes.append(node(blocks[index], number: first + index))
      }
      index = end
    }
    return nodes.filter { $0 != .text("") }
  }

  private func isItem(_ block: Block?) -> Bool {
    guard let block else { return false }
    return block.nesting.listDepth > 0 && block.nesting.startsItem && block.nesting.cell == nil
  }

  // MARK: One block

  private func node(_ block: RedlineBlock, number: Int) -> HTMLNode {
    let content = self.content(block)
    guard !content.isEmpty else { return .text("") }
    return wrap(block, content, attributes: place(of: block, number: number))
  }

  private func place(of block: RedlineBlock, number: Int?) -> [HTMLAttribute] {
    if let move = block.move, anchor != nil {
      return [.id(HTMLAnchors.move(move, isOrigin: block.new == nil))]
    }
    guard let anchor, let number, block.hasChanges else { return [] }
    return [.id("\(anchor)-\(number + 1)")]
  }

  private func wrap(_ block: RedlineBlock, _ content: [HTMLNode], attributes: [HTMLAttribute]) -> HTMLNode {
    guard let source = report.shownBlock(block) else {
      return .tag(block.isHeading ? "h4" : "p", attributes + [.autoDirection], content)
    }
    let level = min(max(Int(source.nesting.listDepth), 1), 4)
    var classes = level > 1 ? ["level-\(level)"] : []
    var element = "p"
    var content = content
    switch source.kind {
    case .code: element = "pre"
    case .definitionTerm: classes.append("term")
    case .definitionDescription: classes.append("definition")
    case .caption: classes.append("caption")
    case .footnote: classes.append("footnote")
    case .paragraph, .listItem, .tableCell: break
    }
    if isItem(source) {
      element = "li"
      let marker = source.nesting.printedMarker.map { $0 + "." } ?? "•"
      if marker.utf8.count > 3 { classes.append("long-marker") }
      content.insert(.tag("span", [.css("marker")], text: marker), at: 0)
    }
    let css: [HTMLAttribute] = classes.isEmpty ? [] : [.css(classes.joined(separator: " "))]
    let node = HTMLNode.tag(element, attributes + css + [.autoDirection], content)
    return source.nesting.quoteDepth > 0 && element != "li" ? .tag("blockquote", [], [node]) : node
  }

  private func content(_ block: RedlineBlock, side: RedlineRun.Operation? = nil) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    let runs = side == .deleted ? block.runs : report.edit(ofMoved: block) ?? block.runs
    for run in SpelledText.runs(RedlineText.tidied(runs)) where !run.text.isEmpty {
      switch run.operation {
      case .kept: nodes.append(.text(side == .deleted ? run.oldText ?? run.text : run.text))
      case .deleted where side != .inserted: nodes.append(.tag("del", text: run.text))
      case .inserted where side != .deleted: nodes.append(.tag("ins", text: run.text))
      default: break
      }
    }
    if nodes.isEmpty, block.runs.allSatisfy(\.text.isEmpty) { nodes = images(block) }
    return nodes + moveNote(block)
  }

  private func images(_ block: RedlineBlock) -> [HTMLNode] {
    let marks = report.shownBlock(block)?.marks ?? []
    return marks.compactMap { mark in
      guard case .image(_, let alternative) = mark.kind else { return nil }
      return .tag("span", [.css("note")], text: alternative.isEmpty ? "(image)" : "(image: \(alternative))")
    }
  }

  private func moveNote(_ block: RedlineBlock) -> [HTMLNode] {
    guard let index = block.move, report.movedBlocks.indices.contains(index) else { return [] }
    let move = report.movedBlocks[index]
    let isOrigin = block.new == nil
    let name =
      isOrigin ? report.new[section: move.new.section].name : report.old[section: move.old.section].name
    let link = HTMLNode.tag(
      "a", [.toAnchor(HTMLAnchors.move(index, isOrigin: !isOrigin))], text: isOrigin ? "moved to" : "moved from")
    return [
      .text(" "),
      .tag("span", [.css("note")], [.text("("), link, .text(" "), .isolated(Wording.short(name)), .text(")")]),
    ]
  }

  // MARK: Tables

  private func tableNode(_ blocks: [RedlineBlock], from first: Int) -> HTMLNode {
    var rows: [[HTMLNode]] = []
    var oldRow: Int32?
    var newRow: Int32?
    for (index, block) in blocks.enumerated() {
      let old = report.block(block.old, in: report.old)?.nesting.cell?.row
      let new = report.block(block.new, in: report.new)?.nesting.cell?.row
      // A cell belongs to the row if either version says so; a column that came or went stays in its row.
      if rows.isEmpty || !(new != nil && new == newRow || new == nil && old != nil && old == oldRow) {
        rows.append([])
        oldRow = old
        newRow = new
      }
      oldRow = old ?? oldRow
      let isHeader = report.shownBlock(block)?.nesting.cell?.isHeader == true
      rows[rows.count - 1].append(
        .tag(
          isHeader ? "th" : "td", place(of: block, number: first + index) + [.autoDirection], content(block)))
    }
    // Every row of a valid table is as wide as the first; one wide cell fills it up, whatever the table is like.
    let width = rows.lazy.map(\.count).max() ?? 0
    return .tag(
      "table", [],
      [
        .tag(
          "tbody", [],
          rows.map { cells in
            guard cells.count < width else { return .tag("tr", [], cells) }
            let filler = HTMLAttribute("colspan", String(min(width - cells.count, Self.widestCell)))
            return .tag("tr", [], cells + [.tag("td", [filler])])
          })
      ])
  }

  /// The most columns that a cell may span (HTML, 4.9.11).
  private static let widestCell = 1000

  // MARK: Two columns

  /// The versions beside each other, a row a block.
  func pairs(_ redline: Redline) -> [HTMLNode] {
    var rows: [HTMLNode] = []
    var number = 0
    var pending: [RedlineBlock] = []
    func flush(_ rows: inout [HTMLNode]) {
      rows += self.rows(pending, from: number)
      number += pending.count
      pending.removeAll()
    }
    for item in RedlineContext.items(of: redline, in: report) {
      switch item {
      case .shown(let block): pending.append(block)
      case .elided(let hidden):
        flush(&rows)
        let words = Wording.unchangedBlocks(hidden.map(report.shownBlock))
        let folded = HTMLNode.tag(
          "details", [.css("same")] + (isWhole ? [.open] : []),
          [.tag("summary", [.english], [.isolated(words)])] + blocks(hidden, from: number))
        rows.append(.tag("tr", [], [.tag("td", [HTMLAttribute("colspan", "2")], [folded])]))
        number += hidden.count
      }
    }
    flush(&rows)
    guard !rows.isEmpty else { return [] }
    let language: [HTMLAttribute] = report.works == nil ? [.english] : [.autoDirection]
    let head = HTMLNode.tag(
      "tr", [],
      [
        .tag("th", [HTMLAttribute("scope", "col")] + language, text: report.sideTitles.old),
        .tag("th", [HTMLAttribute("scope", "col")] + language, text: report.sideTitles.new),
      ])
    return [.tag("table", [.css("pairs")], [.tag("thead", [], [head]), .tag("tbody", [], rows)])]
  }

  /// One row a block; what was taken out stands beside what was put in its place.
  private func rows(_ blocks: [RedlineBlock], from first: Int) -> [HTMLNode] {
    var rows: [HTMLNode] = []
    var index = 0
    while index < blocks.count {
      let middle = blocks[index...].firstIndex { $0.new != nil } ?? blocks.count
      let end = blocks[middle...].firstIndex { $0.old != nil } ?? blocks.count
      guard middle > index, end > middle else {
        rows.append(row(blocks[index], blocks[index], number: first + index))
        index += 1
        continue
      }
      for offset in 0..<max(middle - index, end - middle) {
        let (old, new) = (index + offset, middle + offset)
        rows.append(
          row(old < middle ? blocks[old] : nil, new < end ? blocks[new] : nil, number: first + min(old, end - 1)))
      }
      index = end
    }
    return rows
  }

  private func row(_ old: RedlineBlock?, _ new: RedlineBlock?, number: Int) -> HTMLNode {
    func cell(_ block: RedlineBlock?, _ side: RedlineRun.Operation) -> HTMLNode {
      guard let block, side == .deleted ? block.old != nil : block.new != nil else {
        return .tag("td", [.css("none")])
      }
      let words = content(block, side: side)
      guard !words.isEmpty else { return .tag("td", [.css("none")]) }
      let wrapped = wrap(block, words, attributes: old == new ? [] : place(of: block, number: nil))
      return .tag("td", [], [isItem(report.shownBlock(block)) ? .tag("ul", [], [wrapped]) : wrapped])
    }
    let block = old ?? new
    let isSame = old == new && block.map { !$0.hasChanges && $0.old != nil && $0.new != nil } == true
    // A row of two blocks has one name; the places that moves lead to are named on the blocks.
    let name = block.map { old == new || $0.move == nil ? place(of: $0, number: number) : [] } ?? []
    return .tag("tr", name + (isSame ? [.css("same")] : []), [cell(old, .deleted), cell(new, .inserted)])
  }
}
