internal import PolicyModel

/// Makes a `Flow` from the events of `HTMLEventSource`: keeps the open elements, cuts text into leaves at block
/// boundaries, and gives every leaf its kind, nesting, marks, anchors and position.
final class HTMLFlowBuilder {
  private(set) var flow = Flow()

  private let source: UnsafeBufferPointer<UInt8>
  private let lines: LineIndex
  private let mode: ReadingMode
  private var stack = HTMLElementStack()
  private var run = HTMLTextRun()
  private var metadata = HTMLMetadataReader()
  /// What the run's leaf will be: the innermost block when its first character came.
  private var owner: HTMLElement?
  private var skipped = 0
  private var attributes: [FlowAttributes] = []
  private var anchors: [String] = []
  private var lists: Int32 = 0
  private var tables: Int32 = 0
  private var startedItems: [Bool] = []
  /// The leaf of the last heading, which goes on if a block inside the heading broke it.
  private var lastHeading: (serial: Int32, leaf: Int) = (-1, -1)
  /// A reference may be cut by libxml2's buffer: characters wait here for the rest.
  private var carry: [UInt8] = []
  private var carryStart = 0
  /// Length of the run at the last `br`, to see two in a row.
  private var breakAt = -1

  init(source: UnsafeBufferPointer<UInt8>, lines: LineIndex, mode: ReadingMode) {
    self.source = source
    self.lines = lines
    self.mode = mode
  }

  // MARK: Text

  /// Characters that end at an offset.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int) {
    if skipped > 0 {
      metadata.text(bytes)
      return
    }
    let start = offset - bytes.count
    if carry.isEmpty {
      consume(bytes, startingAt: start)
    } else {
      let joined = carry + bytes
      let joinedStart = carryStart
      carry.removeAll(keepingCapacity: true)
      joined.withUnsafeBufferPointer { consume($0, startingAt: joinedStart) }
    }
  }

  private func consume(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int) {
    var length = bytes.count
    let tail = max(0, length - HTMLEntities.longestReference)
    if let reference = bytes[tail...].lastIndex(of: HTMLEntities.ampersand) {
      length = reference
      carry.append(contentsOf: bytes[reference...])
      carryStart = start + reference
    }
    if length > 0 { append(UnsafeBufferPointer(rebasing: bytes[..<length]), startingAt: start) }
  }

  private func flushCarry() {
    guard !carry.isEmpty else { return }
    let bytes = carry
    carry.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { append($0, startingAt: carryStart) }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int) {
    let isNew = run.hasNoText
    if isNew { run.isPreformatted = stack.last?.kind == .code }
    run.append(bytes, startingAt: start)
    if isNew, !run.hasNoText { owner = innermostBlock }
  }

  private var innermostBlock: HTMLElement? {
    guard let top = stack.last, top.owner >= 0 else { return stack.elements.first }
    return stack[Int(top.owner)]
  }

  // MARK: Elements

  /// A start tag whose `>` or `/` lies at an offset.
  func start(_ tag: HTMLTag, name: UnsafePointer<UInt8>, _ values: HTMLAttributes, at offset: Int) {
    flushCarry()
    let tagStart = startOfTag(endingAt: offset)
    metadata.start(
      tag, values, isInHead: skipped == 0 || stack.last?.tag == .head, at: lines.position(of: tagStart), into: &flow)
    if stack.last?.tag == .head, !tag.isHeadContent { close(1) }
    if skipped > 0 {
      push(tag, name: name, values, tagStart, isSkipped: true)
      return
    }
    if tag.isBlock || (tag == .button && mode == .policy) { flush() }
    close(stack.countClosed(byStartOf: tag))
    while true {
      let implied = stack.countImplied(byStartOf: tag)
      if implied == 0 { break }
      close(implied)
    }
    noteAnchors(tag, values)
    let isHidden = mode == .policy && !tag.isBlock && values.hides
    let isSkipped = tag.isSkipped || isHidden || (mode == .policy && tag.isFallback)
    switch tag {
    case .br: lineBreak()
    case .img: image(values, at: tagStart)
    case .html, .body: root(values)
    default: break
    }
    push(tag, name: name, values, tagStart, isSkipped: isSkipped)
  }

  /// The end of the innermost element that libxml2 holds open.
  func end(at offset: Int) {
    flushCarry()
    guard let serial = stack.parserEnd(), let top = stack.last, top.serial >= serial else { return }
    var count = 0
    var index = stack.count - 1
    while index >= 0, stack[index].serial >= serial {
      count += 1
      index -= 1
    }
    close(count)
  }

  /// The end of the source.
  func finish() {
    flushCarry()
    close(stack.count)
    flush()
  }

  /// A comment, without its delimiters.
  func comment(_ text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) {
    metadata.comment(text, at: lines.position(of: max(0, offset - text.count - 7)), into: &flow)
  }

  /// Closes a number of elements, innermost first.
  private func close(_ count: Int) {
    for _ in 0..<count {
      guard let top = stack.last else { return }
      if top.tag.isBlock || (top.tag == .button && mode == .policy) {
        completeField(of: top)
        flush()
      } else if top.field >= 0 {
        completeField(of: top)
      }
      if top.hasMark { closeMark(of: top) }
      metadata.end(top.tag, into: &flow)
      if top.isSkipped { skipped -= 1 }
      _ = stack.pop()
    }
  }

  private func closeMark(of element: HTMLElement) {
    if mode == .policy, element.tag == .a, isPermalink(element) {
      run.dropMark(serial: element.serial)
      if run.isEmpty { owner = nil }
    } else {
      run.closeMark(serial: element.serial)
    }
  }

  /// True for the sign beside a heading that links to the heading: `#`, `¶`, `Permalink`, by shape, not by class,
  /// since every generator has its own.
  private func isPermalink(_ element: HTMLElement) -> Bool {
    guard element.headingLevel > 0, element.attributes >= 0, attributes[Int(element.attributes)].style == "#" else {
      return false
    }
    let text = run.text(sinceMarkOf: element.serial)
    return !text.isEmpty && !text.contains { HTMLEntities.isAlphanumeric($0) } && text.count <= 4
  }

  /// Completes a metadata field whose value is an element's text.
  private func completeField(of element: HTMLElement) {
    guard element.field >= 0, flow.fields[Int(element.field)].value.isEmpty else { return }
    let text = element.hasMark ? run.text(sinceMarkOf: element.serial) : run.text[...]
    flow.fields[Int(element.field)].value = String(
      decoding: text.prefix(HTMLMetadataReader.longestValue), as: UTF8.self)
  }

  private func push(
    _ tag: HTMLTag, name: UnsafePointer<UInt8>, _ values: HTMLAttributes, _ start: Int, isSkipped: Bool
  ) {
    let parent = stack.last
    var element = HTMLElement(
      tag: tag, serial: stack.takeSerial(), start: start, container: parent?.container ?? -1,
      owner: parent?.owner ?? -1, kind: parent?.kind ?? .paragraph, nesting: parent?.nesting ?? Nesting(),
      item: parent?.item ?? -1, headingLevel: parent?.headingLevel ?? 0, headingSerial: parent?.headingSerial ?? -1,
      attributes: -1, hasMark: false, isSkipped: isSkipped, field: -1, counter: 0, column: 0, step: 0)
    if isSkipped {
      skipped += 1
      stack.push(element)
      return
    }
    if tag.isBlock || tag == .button {
      if tag.isBlock || mode == .policy { element.owner = Int32(stack.count) }
    }
    setAttributes(of: &element, name: name, values)
    setKind(of: &element, values)
    element.field = metadata.attributeField(values, at: lines.position(of: start), into: &flow)
    if let mark = inlineMark(tag, values) {
      element.hasMark = true
      run.openMark(mark, serial: element.serial)
    }
    stack.push(element)
  }

  /// Keeps the element's attributes and, if it holds leaves, makes it a container.
  private func setAttributes(of element: inout HTMLElement, name: UnsafePointer<UInt8>, _ values: HTMLAttributes) {
    let isContainer = element.tag.isContainer
    guard isContainer || !values.isEmpty else { return }
    var own = FlowAttributes()
    own.element = elementName(element.tag, name)
    if !values.isEmpty {
      own.id = values["id"] ?? ""
      own.classes = values["class"] ?? ""
      own.role = values["role"] ?? ""
      own.label = values["aria-label"] ?? ""
      own.isHidden = values.hides
      own.style = element.tag == .a ? (values["href"]?.first == "#" ? "#" : "") : values["style"] ?? ""
    }
    if isContainer {
      let position = lines.position(of: element.start)
      flow.containers.append(
        FlowContainer(attributes: own, parent: Int(element.container), range: SourceRange(position, position)))
      element.container = Int32(flow.containers.count - 1)
    }
    element.attributes = Int32(attributes.count)
    attributes.append(own)
  }

  private func elementName(_ tag: HTMLTag, _ name: UnsafePointer<UInt8>) -> String {
    tag == .other ? String(cString: name) : tag.name
  }

  /// What leaves in the element are, and where in lists, quotes and tables they stand.
  private func setKind(of element: inout HTMLElement, _ values: HTMLAttributes) {
    let parent = stack.last
    switch element.tag {
    case .ul, .menu, .dir, .ol:
      lists += 1
      element.nesting.list = lists
      element.nesting.listDepth = element.nesting.listDepth == .max ? .max : element.nesting.listDepth + 1
      element.nesting.marker = .bullet
      element.kind = .paragraph
      if element.tag == .ol {
        element.step = values.has("reversed") ? -1 : 1
        element.counter = values["start"].flatMap(Int32.init) ?? 1
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

  private func isFootnote(_ element: HTMLElement) -> Bool {
    guard element.tag.isBlock, element.attributes >= 0 else { return false }
    let own = attributes[Int(element.attributes)]
    if own.role == "doc-endnotes" || own.role == "doc-footnote" { return true }
    return own.classes.split(separator: " ").contains { $0 == "footnotes" || $0 == "footnote" }
  }

  private func numberItem(_ element: inout HTMLElement, _ values: HTMLAttributes) {
    guard let list = stack.elements.lastIndex(where: { $0.isList }), stack[list].step != 0 else {
      element.nesting.marker = .bullet
      return
    }
    if let value = values["value"].flatMap(Int32.init) { stack[list].counter = value }
    element.nesting.marker = .ordered(Int(stack[list].counter))
    stack[list].counter &+= Int32(stack[list].step)
  }

  private var innermostTable: Int? { stack.elements.lastIndex { $0.tag == .table } }

  private func startRow() {
    guard let table = innermostTable else { return }
    stack[table].counter += 1
    stack[table].column = -1
  }

  private func startCell(_ element: inout HTMLElement) {
    element.kind = .tableCell
    guard let table = innermostTable, let cell = stack[table].nesting.cell else { return }
    stack[table].column += 1
    element.nesting.cell = TableCell(
      table: Int(cell.table), row: Int(max(stack[table].counter, 0)), column: Int(stack[table].column),
      isHeader: element.tag == .th)
  }

  private func inlineMark(_ tag: HTMLTag, _ values: HTMLAttributes) -> InlineMark.Kind? {
    switch tag {
    case .a: values["href"].map { .link(target: $0, relation: values["rel"]) }
    case .strong, .b: .strong
    case .em, .i: .emphasis
    case .code, .kbd, .samp, .tt: .code
    case .del, .s, .strike: .strikethrough
    default: nil
    }
  }

  private func noteAnchors(_ tag: HTMLTag, _ values: HTMLAttributes) {
    guard !values.isEmpty else { return }
    if let id = values["id"], !id.isEmpty { anchors.append(id) }
    if tag == .a, let name = values["name"], !name.isEmpty, anchors.last != name { anchors.append(name) }
  }

  private func lineBreak() {
    guard !run.isEmpty else { return }
    // Two in a row are how old pages part paragraphs.
    if mode == .policy, breakAt == run.length, !run.isPreformatted, owner?.headingLevel == 0 {
      flush()
      return
    }
    run.lineBreak()
    breakAt = run.length
  }

  private func image(_ values: HTMLAttributes, at offset: Int) {
    if run.isEmpty { owner = innermostBlock }
    run.image(source: values["src"] ?? "", alternative: values["alt"] ?? "", at: offset)
  }

  private func root(_ values: HTMLAttributes) {
    if flow.language == nil, let language = values["lang"] ?? values["xml:lang"], !language.isEmpty {
      flow.language = language
    }
    if values["dir"]?.lowercased() == "rtl" { flow.isRightToLeft = true }
  }

  /// Offset of the `<` of the tag that ends at an offset.
  private func startOfTag(endingAt offset: Int) -> Int {
    var index = min(offset, source.count - 1)
    while index > 0, source[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }

  // MARK: Leaves

  /// Makes a leaf of the run, if it holds anything.
  private func flush() {
    breakAt = -1
    defer { owner = nil }
    guard !run.isEmpty, let owner else {
      run.clear()
      return
    }
    let start = run.start
    let end = run.end
    let (text, marks) = run.take()
    let isMarkedHeading = owner.tag.headingLevel > 0
    if owner.headingLevel > 0, isMarkedHeading || mode == .policy {
      addHeading(text, marks, owner: owner, end: end)
    } else {
      addBlock(text, marks, owner: owner, range: lines.range(start, end))
    }
  }

  private func addHeading(_ text: String, _ marks: [InlineMark], owner: HTMLElement, end: Int) {
    if lastHeading.serial == owner.headingSerial {
      let shift = flow.leaves[lastHeading.leaf].text.utf8.count + 1
      flow.leaves[lastHeading.leaf].text += " " + text
      flow.leaves[lastHeading.leaf].marks += marks.map {
        InlineMark($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.kind)
      }
      flow.leaves[lastHeading.leaf].range.end = lines.position(of: end)
      return
    }
    let title = HTMLFlowBuilder.withoutPermalinkSign(text)
    let length = title.utf8.count
    guard length > 0 else {
      // An image alone is no heading, but what it shows must not get lost.
      if text.isEmpty { addBlock("", marks, owner: owner, range: lines.range(owner.start, end)) }
      return
    }
    var leaf = FlowLeaf(
      kind: .heading(level: Int(owner.headingLevel), style: owner.tag.headingLevel > 0 ? .html : .div), text: title,
      marks: marks.compactMap { mark in
        mark.range.lowerBound < length || (mark.range.isEmpty && mark.range.lowerBound == length)
          ? InlineMark(mark.range.lowerBound..<min(mark.range.upperBound, length), mark.kind) : nil
      },
      nesting: owner.nesting, range: lines.range(owner.start, end))
    if owner.headingSerial != owner.serial { leaf.kind = .heading(level: Int(owner.headingLevel), style: .html) }
    finish(&leaf, owner: owner)
    lastHeading = (owner.headingSerial, flow.leaves.count)
    flow.leaves.append(leaf)
  }

  /// A heading without the sign that links to it, as generators put it at the end.
  private static func withoutPermalinkSign(_ text: String) -> String {
    guard let last = text.unicodeScalars.last, last == "¶" || last == "§" || last == "#" else { return text }
    var scalars = text.unicodeScalars
    scalars.removeLast()
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private func addBlock(_ text: String, _ marks: [InlineMark], owner: HTMLElement, range: SourceRange) {
    var leaf = FlowLeaf(kind: .block(owner.kind), text: text, marks: marks, nesting: owner.nesting, range: range)
    if owner.item >= 0, !startedItems[Int(owner.item)] {
      startedItems[Int(owner.item)] = true
      leaf.nesting.startsItem = true
    } else if owner.kind == .listItem {
      leaf.kind = .block(.paragraph)
    }
    finish(&leaf, owner: owner)
    flow.leaves.append(leaf)
  }

  private func finish(_ leaf: inout FlowLeaf, owner: HTMLElement) {
    if owner.tag != .table, owner.kind != .tableCell, leaf.nesting.cell != nil,
      stack.elements.last(where: { $0.tag == .td || $0.tag == .th || $0.tag == .table })?.tag == .table
    {
      leaf.nesting.cell = nil
    }
    leaf.anchors = anchors
    anchors.removeAll(keepingCapacity: true)
    leaf.container = Int(owner.container)
    if owner.attributes >= 0 {
      leaf.attributes = attributes[Int(owner.attributes)]
    } else {
      leaf.attributes.element = owner.tag.name
    }
    if owner.container >= 0 { flow.containers[Int(owner.container)].range.end = leaf.range.end }
  }
}

extension HTMLElement {
  /// True for an element whose items are counted or marked.
  var isList: Bool { tag == .ul || tag == .ol || tag == .menu || tag == .dir }
}
