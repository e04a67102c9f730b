internal import PolicyModel

/// Kinds, lists and tables.
extension HTMLFlowBuilder {
  /// What leaves in the element are, and where in lists, quotes and tables they stand.
  mutating func setKind(of element: inout HTMLElement, _ values: HTMLAttributes) {
    let parent = stack.last
    switch element.tag {
    case .ul, .menu, .dir, .ol:
      lists += 1
      element.nesting.list = lists
      element.nesting.listDepth = element.nesting.listDepth == .max ? .max : element.nesting.listDepth + 1
      if let level = HTMLFlowBuilder.levelOfGoogle(values) { element.nesting.listDepth = level + 1 }
      element.nesting.marker = .bullet
      element.nesting.markerStyle = .decimal
      element.kind = .paragraph
      if element.tag == .ol {
        let start = values["start"].flatMap(Int32.init)
        element.step = values.has("reversed") ? -1 : 1
        element.counter = start ?? 1
        element.nesting.markerStyle = OrderedListStyle.style(type: values["type"], css: values["style"])
        if element.step < 0, start == nil { reversedLists.insert(lists) }
      }
    case .li:
      element.item = Int32(startedItems.count)
      startedItems.append(false)
      element.kind = .listItem
      element.nesting.listDepth = max(element.nesting.listDepth, 1)
      element.nesting.cell = nil
      numberItem(&element, values)
    case .dl:
      element.kind = .paragraph
    case .dt: element.kind = .definitionTerm
    case .dd: element.kind = .definitionDescription
    case .blockquote:
      element.nesting.quoteDepth = element.nesting.quoteDepth == .max ? .max : element.nesting.quoteDepth + 1
      element.kind = .paragraph
    case .table:
      tables += 1
      element.nesting.cell = TableCell(table: Int(tables), row: 0, column: 0, isHeader: false)
      (element.counter, element.column) = (-1, -1)
    case .tr: startRow()
    case .td, .th: startCell(&element)
    case .caption, .figcaption, .legend:
      element.kind = .caption
      element.nesting.cell = nil
    case .pre, .xmp: element.kind = .code
    default:
      if element.tag.headingLevel > 0 {
        (element.headingLevel, element.headingSerial) = (Int8(element.tag.headingLevel), element.serial)
      } else if mode == .policy, element.attributes >= 0, attributes[Int(element.attributes)].role == "heading" {
        let level = values["aria-level"].flatMap(Int8.init) ?? 2
        (element.headingLevel, element.headingSerial) = (min(max(level, 1), 6), element.serial)
      }
      if isFootnote(element) { element.kind = .footnote }
    }
    if parent?.kind == .footnote, element.kind != .code { element.kind = .footnote }
  }

  /// The level in `lst-kix_ab12-1`, as Google Docs names lists: deeper ones stand behind the outer one, not in it.
  static func levelOfGoogle(_ values: HTMLAttributes) -> UInt8? {
    guard let classes = values["class"], let start = classes.firstRange(of: "lst-kix_") else { return nil }
    let name = classes[start.upperBound...].prefix { $0 != " " }
    return name.lastIndex(of: "-").flatMap { UInt8(name[name.index(after: $0)...]) }.flatMap { $0 < 9 ? $0 : nil }
  }

  func isFootnote(_ element: HTMLElement) -> Bool {
    guard element.tag.isBlock, element.attributes >= 0 else { return false }
    let own = attributes[Int(element.attributes)]
    if own.role == "doc-endnotes" || own.role == "doc-footnote" { return true }
    return own.classes.split(separator: " ").contains { $0 == "footnotes" || $0 == "footnote" }
  }

  mutating func numberItem(_ element: inout HTMLElement, _ values: HTMLAttributes) {
    guard let list = stack.elements.lastIndex(where: { $0.isList }), stack[list].step != 0 else {
      element.nesting.marker = .bullet
      return
    }
    if let value = values["value"].flatMap(Int32.init) { stack[list].counter = value }
    element.nesting.marker = .ordered(Int(stack[list].counter))
    stack[list].counter &+= Int32(stack[list].step)
  }

  var innermostTable: Int? { stack.elements.lastIndex { $0.tag == .table } }

  mutating func startRow() {
    guard let table = innermostTable else { return }
    stack[table].counter += 1
    stack[table].column = -1
  }

  mutating func startCell(_ element: inout HTMLElement) {
    element.kind = .tableCell
    guard let table = innermostTable, let cell = stack[table].nesting.cell else { return }
    stack[table].column += 1
    element.nesting.cell = TableCell(
      table: Int(cell.table), row: Int(max(stack[table].counter, 0)), column: Int(stack[table].column),
      isHeader: element.tag == .th)
  }
}
