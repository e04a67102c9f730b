internal import PolicyModel

/// Makes a `Flow` from the events of `HTMLEventSource`: keeps the open elements, cuts text into leaves at block
/// boundaries, and gives every leaf its kind, nesting, marks, anchors and position.
struct HTMLFlowBuilder {
  var flow = Flow()

  let source: UnsafeBufferPointer<UInt8>
  var lines: LineIndex
  let mode: ReadingMode
  /// True if empty lines part paragraphs of text that stands in no element of its own: editors that add the paragraphs
  /// when they publish store their pages so, and such a source has next to no `p`.
  let partsLooseText: Bool
  var stack = HTMLElementStack()
  var run = HTMLTextRun()
  var metadata = HTMLMetadataReader()
  /// What the run's leaf will be: the innermost block when its first character came.
  var owner: HTMLElement?
  var skipped = 0
  var attributes: [FlowAttributes] = []
  var anchors: [String] = []
  var lists: Int32 = 0
  var tables: Int32 = 0
  var startedItems: [Bool] = []
  /// Lists that count down to 1, from as many as they have items.
  var reversedLists: Set<Int32> = []
  /// The leaf of the last heading, which goes on if a block inside the heading broke it.
  var lastHeading: (serial: Int32, leaf: Int, isOfControl: Bool) = (-1, -1, false)
  /// A reference may be cut by libxml2's buffer: characters wait here for the rest.
  var carry: [UInt8] = []
  var carryStart = 0
  /// The `id` of the last checkbox or radio button.
  var lastBox = ""
  /// Length of the run at the last `br`, to see two in a row.
  var breakAt = -1
  /// The text that is being withheld, and why.
  var withheldRun = HTMLTextRun()
  var withheldAs: Int16 = -1
  var withholdings: [Withholding] = []
  var colours: [TextColours] = []
  /// The lists of Word, which are paragraphs.
  var wordLists = WordLists()
  /// True if a style sheet may say how elements look.
  var hasStyleSheet = false

  init(source: UnsafeBufferPointer<UInt8>, lines: LineIndex, mode: ReadingMode) {
    self.source = source
    self.lines = lines
    self.mode = mode
    partsLooseText = mode == .policy && !HTMLFlowBuilder.marksParagraphs(source)
    // Pages have about so many; memory that is reserved and not used costs nothing.
    flow.leaves.reserveCapacity(source.count / 256)
    flow.containers.reserveCapacity(source.count / 256)
    attributes.reserveCapacity(source.count / 256)
  }

  // MARK: Text

  /// Characters that end at an offset.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int) {
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

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int) {
    var length = bytes.count
    let tail = max(0, length - HTMLEntities.longestReference)
    if let reference = bytes[tail...].lastIndex(of: HTMLEntities.ampersand) {
      length = reference
      carry.append(contentsOf: bytes[reference...])
      carryStart = start + reference
    }
    if length > 0 { append(UnsafeBufferPointer(rebasing: bytes[..<length]), startingAt: start) }
  }

  mutating func flushCarry() {
    guard !carry.isEmpty else { return }
    let bytes = carry
    carry.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { append($0, startingAt: carryStart) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int) {
    if partsLooseText, innermostBlock.map({ $0.tag == .body || $0.tag == .html }) ?? true, !(stack.last?.kind == .code)
    {
      var from = 0
      while let line = bytes.emptyLine(from: from) {
        add(UnsafeBufferPointer(rebasing: bytes[from..<line]), startingAt: start + from)
        flush()
        from = line
        while from < bytes.count, HTMLTextRun.isSpace(bytes[from]) { from += 1 }
      }
      add(UnsafeBufferPointer(rebasing: bytes[from...]), startingAt: start + from)
    } else {
      add(bytes, startingAt: start)
    }
  }

  /// Where empty lines part the text, a `p` slips in now and then: up to one for so many of them.
  private static let emptyLinesPerParagraph = 4

  /// True if a source marks its paragraphs by `p`.
  private static func marksParagraphs(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var paragraphs = 0
    var index = 0
    while let tag = source[index...].firstIndex(of: UInt8(ascii: "<")), tag + 2 < source.count {
      index = tag + 1
      if source[index] | 0x20 == UInt8(ascii: "p"),
        source[index + 1] == UInt8(ascii: ">") || HTMLTextRun.isSpace(source[index + 1])
      {
        paragraphs += 1
      }
    }
    guard paragraphs > 0 else { return false }
    var left = paragraphs * emptyLinesPerParagraph
    index = 0
    while let line = source.emptyLine(from: index) {
      left -= 1
      if left <= 0 { return false }
      index = line + 2
    }
    return true
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int) {
    guard !bytes.isEmpty else { return }
    if let top = stack.last, top.withholding >= 0 {
      return withhold(bytes, startingAt: start, as: top.withholding)
    }
    if withheldAs >= 0 { finishWithheld() }
    let isNew = run.hasNoText
    if isNew { run.isPreformatted = stack.last?.kind == .code }
    run.append(bytes, startingAt: start)
    if isNew, !run.hasNoText { owner = innermostBlock }
  }

  var innermostBlock: HTMLElement? {
    guard let top = stack.last, top.owner >= 0 else { return stack.elements.first }
    return stack[Int(top.owner)]
  }

  // MARK: Elements

  /// A start tag whose `>` or `/` lies at an offset.
  mutating func start(_ tag: HTMLTag, name: UnsafePointer<UInt8>, _ values: HTMLAttributes, at offset: Int) {
    flushCarry()
    let tagStart = startOfTag(endingAt: offset)
    metadata.start(
      tag, values, isInHead: skipped == 0 || stack.last?.tag == .head, at: lines.position(of: tagStart), into: &flow)
    if stack.last?.tag == .head, !tag.isHeadContent { close(1) }
    noteStyleSheet(tag, values)
    if skipped > 0 {
      push(tag, name: name, values, tagStart, control: .none, isSkipped: true)
      return
    }
    let control = control(tag, values)
    if tag.isBlock || control == .parting { flush() }
    close(stack.countClosed(byStartOf: tag))
    while true {
      let implied = stack.countImplied(byStartOf: tag)
      if implied == 0 { break }
      close(implied)
    }
    noteAnchors(tag, values)
    let isSkipped = tag.isSkipped || (mode == .policy && tag.isFallback)
    switch tag {
    case .br: lineBreak()
    case .img: image(values, at: tagStart)
    case .input:
      nameForm(by: values)
      lastBox = ["checkbox", "radio"].contains(values["type"] ?? "") ? values["id"] ?? "" : ""
    case .html, .body: root(values)
    case .iframe: noteFrame(values, at: tagStart)
    default: break
    }
    push(tag, name: name, values, tagStart, control: control, isSkipped: isSkipped)
  }

  /// Whether an element is a button, and of which kind.
  private func control(_ tag: HTMLTag, _ values: HTMLAttributes) -> HTMLElement.Control {
    guard mode == .policy, !tag.isBlock, tag == .button || !tag.isVoid && toggles(tag, values) else { return .none }
    if stack.last.map({ $0.headingLevel > 0 }) ?? false { return .inline }
    let explains = !run.hasNoText && (tag != .button || values.has("aria-expanded") || values.has("aria-haspopup"))
    return explains && values.openedNames.isEmpty ? .inline : .parting
  }

  /// True if an element opens and closes a part of the page. Pages without a script let the label of a checkbox do it.
  private func toggles(_ tag: HTMLTag, _ values: HTMLAttributes) -> Bool {
    if tag == .label { return !lastBox.isEmpty && values["for"] == lastBox && stack.forms == 0 }
    return values.togglesPart
  }

  /// The end of the innermost element that libxml2 holds open.
  mutating func end(at offset: Int) {
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
  mutating func finish() {
    flushCarry()
    close(stack.count)
    flush()
    finishWithheld()
    OrderedListStyle.countDown(&flow.leaves, in: reversedLists)
  }

  /// A comment, without its delimiters.
  mutating func comment(_ text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) {
    flushCarry()
    metadata.comment(text, at: lines.position(of: max(0, offset - text.count - 7)), into: &flow)
  }

  /// Closes a number of elements, innermost first.
  mutating func close(_ count: Int) {
    for _ in 0..<count {
      guard let top = stack.last else { return }
      if top.tag.isBlock || top.control == .parting {
        completeField(of: top)
        flush()
        if top.tag == .button { nameForm(byButtonIn: top) }
      } else if top.field >= 0 {
        completeField(of: top)
      }
      if top.control == .inline { run.closeControl(serial: top.serial) }
      if top.raised.start >= 0 { closeRaised(top) }
      if top.hasMark { closeMark(of: top) }
      if top.isUnderlining { run.closeUnderline(serial: top.serial) }
      if top.isMarker { run.endMarker() }
      metadata.end(top.tag, into: &flow)
      if top.isSkipped { skipped -= 1 }
      _ = stack.pop()
    }
  }

  mutating func closeRaised(_ element: HTMLElement) {
    guard mode == .policy, element.raised.run == run.number, element.withholding < 0 else { return }
    run.raise(from: Int(element.raised.start), isRaised: element.tag == .sup)
  }

  mutating func closeMark(of element: HTMLElement) {
    if mode == .policy, element.tag == .a, isPermalink(element) {
      run.dropMark(serial: element.serial)
      if run.isEmpty { owner = nil }
    } else {
      run.closeMark(serial: element.serial)
    }
  }

  /// True for the sign beside a heading that links to the heading: `#`, `¶`, `Permalink`, by shape, not by class,
  /// since every generator has its own.
  func isPermalink(_ element: HTMLElement) -> Bool {
    guard element.headingLevel > 0, element.linksInside else { return false }
    let text = run.text(sinceMarkOf: element.serial)
    return !text.isEmpty && !text.contains { HTMLEntities.isAlphanumeric($0) } && text.count <= 4
  }

  /// Completes a metadata field whose value is an element's text.
  mutating func completeField(of element: HTMLElement) {
    guard element.field >= 0, flow.fields[Int(element.field)].value.isEmpty else { return }
    let text = element.hasMark ? run.text(sinceMarkOf: element.serial) : run.text[...]
    flow.fields[Int(element.field)].value = String(
      decoding: text.prefix(HTMLMetadataReader.longestValue), as: UTF8.self)
  }

  mutating func push(
    _ tag: HTMLTag, name: UnsafePointer<UInt8>, _ values: HTMLAttributes, _ start: Int, control: HTMLElement.Control,
    isSkipped: Bool
  ) {
    let parent = stack.last
    let style = values.isEmpty ? InlineStyle() : values.style(isBlock: tag.isBlock)
    var element = HTMLElement(
      tag: tag, serial: stack.takeSerial(), start: start, container: parent?.container ?? -1,
      owner: parent?.owner ?? -1, kind: parent?.kind ?? .paragraph, nesting: parent?.nesting ?? Nesting(),
      item: parent?.item ?? -1, headingLevel: parent?.headingLevel ?? 0, headingSerial: parent?.headingSerial ?? -1,
      attributes: -1, control: control,
      isCentred: (values.isEmpty ? nil : values.isCentred(style)) ?? (tag == .center || parent?.isCentred ?? false),
      hasMark: false, isUnderlining: false, linksInside: false, isSkipped: isSkipped, field: -1, counter: 0, column: 0,
      step: 0)
    if isSkipped {
      skipped += 1
      stack.push(element)
      return
    }
    setWithholding(of: &element, values, style)
    if tag.isBlock || control == .parting { element.owner = Int32(stack.count) }
    if control == .inline {
      run.openControl(opens: values.togglesPart ? values.openedNames : nil, serial: element.serial)
    }
    setAttributes(of: &element, name: name, values, style)
    setKind(of: &element, values)
    noteForm(element, values, at: start)
    element.field = metadata.attributeField(values, at: lines.position(of: start), into: &flow)
    if tag == .sup || tag == .sub { element.raised = (Int32(clamping: run.length), run.number) }
    if mode == .policy, tag == .span { element.isMarker = style.wordList == WordLists.marker || style.isGapOfMarker }
    if tag == .ins, element.withholding < 0 { flow.insertions += 1 }
    if control == .none || tag != .a, let mark = inlineMark(tag, values, style) {
      element.hasMark = true
      if case .link(let target, _) = mark { element.linksInside = target.utf8.first == UInt8(ascii: "#") }
      run.openMark(mark, serial: element.serial)
    }
    if mode == .policy, tag == .u || tag == .span && style.underlines {
      element.isUnderlining = true
      run.openUnderline(serial: element.serial)
    }
    if mode == .policy, element.withholding < 0, let address = ProtectedAddress.address(in: values) {
      show(address, insteadOf: &element)
    }
    stack.push(element)
  }

  /// Takes a text in place of what stands in an element.
  private mutating func show(_ text: String, insteadOf element: inout HTMLElement) {
    var text = text
    let start = element.start
    text.withUTF8 { add($0, startingAt: start) }
    element.isSkipped = true
    skipped += 1
  }

  /// Keeps the element's attributes and, if it holds leaves, makes it a container.
  mutating func setAttributes(
    of element: inout HTMLElement, name: UnsafePointer<UInt8>, _ values: HTMLAttributes, _ style: InlineStyle
  ) {
    let isContainer = (element.tag.isContainer && element.control != .inline) || element.control == .parting
    guard isContainer || (!values.isEmpty && element.tag.isBlock) else { return }
    let own =
      values.isEmpty && element.tag != .other
      ? HTMLFlowBuilder.plainAttributes[Int(element.tag.rawValue)]
      : FlowAttributes(
        element: elementName(element.tag, name), id: values["id"] ?? "", classes: values["class"] ?? "",
        role: values["role"] ?? "", style: values["style"] ?? "", label: values["aria-label"] ?? "",
        hiding: values.hiding(style) ?? "",
        isAriaHidden: values["aria-hidden"] == "true", toggles: mode == .policy && toggles(element.tag, values),
        opens: mode == .policy ? values.openedNames : "")
    if mode == .policy, !flow.folds {
      flow.folds =
        own.toggles || own.isHidden || element.tag == .button || element.tag == .summary
        || FoldVocabulary.mayName(own.classes)
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

  /// Those of an element without attributes, by its tag.
  static let plainAttributes = HTMLTag.allCases.map { FlowAttributes(element: $0.name) }

  func elementName(_ tag: HTMLTag, _ name: UnsafePointer<UInt8>) -> String {
    tag == .other ? String(cString: name) : tag.name
  }

  func inlineMark(_ tag: HTMLTag, _ values: HTMLAttributes, _ style: InlineStyle) -> InlineMark.Kind? {
    switch tag {
    case .a: link(values)
    case .strong, .b: .strong
    case .em, .i: .emphasis
    case .code, .kbd, .samp, .tt: .code
    case .del, .s, .strike: mode == .markup ? .strikethrough : nil
    case .span, .font: mode == .policy && style.isBold == true ? .strong : nil
    default: nil
    }
  }

  private func link(_ values: HTMLAttributes) -> InlineMark.Kind? {
    if mode == .policy, let target = ProtectedAddress.target(of: values) {
      return .link(target: target, relation: values["rel"])
    }
    guard let target = values["href"], mode == .markup || !TemplateLanguage.makesTarget(target) else { return nil }
    return .link(target: target, relation: values["rel"])
  }

  mutating func noteAnchors(_ tag: HTMLTag, _ values: HTMLAttributes) {
    guard !values.isEmpty else { return }
    if let id = values["id"], !id.isEmpty { anchors.append(id) }
    if tag == .a, let name = values["name"], !name.isEmpty, anchors.last != name { anchors.append(name) }
  }

  mutating func lineBreak() {
    if let top = stack.last, top.withholding >= 0 { return withheldRun.lineBreak() }
    guard !run.isEmpty else { return }
    // Two in a row are how old pages part paragraphs.
    if mode == .policy, breakAt == run.length, !run.isPreformatted, owner?.headingLevel == 0 {
      flush()
      return
    }
    run.lineBreak()
    breakAt = run.length
  }

  mutating func image(_ values: HTMLAttributes, at offset: Int) {
    if let top = stack.last, top.withholding >= 0 { return }
    if run.isEmpty { owner = innermostBlock }
    run.image(source: values["src"] ?? "", alternative: values["alt"] ?? "", at: offset)
  }

  mutating func root(_ values: HTMLAttributes) {
    if flow.language == nil, let language = values["lang"] ?? values["xml:lang"], !language.isEmpty {
      flow.language = language
    }
    if values["dir"]?.lowercased() == "rtl" { flow.isRightToLeft = true }
  }

  /// Offset of the `<` of the tag that ends at an offset.
  func startOfTag(endingAt offset: Int) -> Int {
    var index = min(offset, source.count - 1)
    while index > 0, source[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }
}

extension HTMLElement {
  /// True for an element whose items are counted or marked.
  var isList: Bool { tag == .ul || tag == .ol || tag == .menu || tag == .dir }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a line end and another with only white space between them begin.
  fileprivate func emptyLine(from start: Int) -> Int? {
    var index = start
    while let line = self[index...].firstIndex(of: 0x0A) {
      index = line + 1
      while index < count, self[index] == 0x20 || self[index] == 0x09 { index += 1 }
      if index < count, self[index] == 0x0A { return line }
    }
    return nil
  }
}
