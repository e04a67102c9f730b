internal import PolicyModel

/// Making leaves of runs of text.
extension HTMLFlowBuilder {
  /// Makes a leaf of the run, if it holds anything.
  mutating func flush() {
    breakAt = -1
    finishWithheld()
    defer { owner = nil }
    guard !run.isEmpty, let owner else {
      run.clear()
      return
    }
    let start = run.start
    let end = run.end
    let (isUnderlined, marker) = (run.isUnderlined, run.marker)
    let (breaks, lineBreak) = (run.breaks, run.firstBreak)
    let (text, marks, controls) = run.take()
    let isMarkedHeading = owner.tag.headingLevel > 0
    if owner.headingLevel > 0, isMarkedHeading || mode == .policy {
      addHeading(text, marks, controls, marker: marker, owner: owner, end: end)
    } else {
      let own = InlineControls.sentence(text, marks, controls)
      // Where words were taken out the offsets no longer fit.
      let kept = own.text.utf8.count == text.utf8.count ? breaks : []
      addBlock(own.text, own.marks, breaks: kept, owner: owner, range: lines.range(start, end))
      if mode == .policy { wordLists.take(&flow.leaves[flow.leaves.count - 1], marker: marker, lists: &lists) }
      flow.leaves[flow.leaves.count - 1].lineBreak = Int32(clamping: lineBreak)
      flow.leaves[flow.leaves.count - 1].isUnderlined = isUnderlined
    }
  }

  mutating func addHeading(
    _ text: String, _ marks: [InlineMark], _ controls: [InlineControls.Control], marker: Int, owner: HTMLElement,
    end: Int
  ) {
    let isFurtherPiece = lastHeading.serial == owner.headingSerial
    let counted = WordLists.title(text, marks, marker: marker)
    let own = InlineControls.title(
      counted.text, counted.marks, controls, followsTitle: isFurtherPiece && !lastHeading.isOfControl)
    if isFurtherPiece {
      extendHeading(by: own, end: end)
      return
    }
    let (text, marks) = mode == .policy ? EditLink.removed(from: own.text, own.marks) : (own.text, own.marks)
    let title = HTMLFlowBuilder.withoutPermalinkSign(text, marks)
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
    if mode == .policy, case .ordered = owner.nesting.marker, owner.item >= 0, !startedItems[Int(owner.item)] {
      startedItems[Int(owner.item)] = true
      leaf.nesting.startsItem = true
    }
    if owner.headingSerial != owner.serial { leaf.kind = .heading(level: Int(owner.headingLevel), style: .html) }
    finish(&leaf, owner: owner)
    if let opener = controls.first(where: { $0.opens != nil }) {
      leaf.attributes = leaf.attributes.toggling(opener.opens ?? "")
      flow.folds = true
    }
    lastHeading = (owner.headingSerial, flow.leaves.count, own.isOfControl)
    flow.leaves.append(leaf)
  }

  /// Adds a piece to the last heading, which a block inside it broke.
  private mutating func extendHeading(by piece: InlineControls.Title, end: Int) {
    guard !piece.text.isEmpty else { return }
    let leaf = lastHeading.leaf
    if lastHeading.isOfControl, !piece.isOfControl {
      flow.leaves[leaf].text = piece.text
      flow.leaves[leaf].marks = piece.marks
      lastHeading.isOfControl = false
    } else {
      let shift = flow.leaves[leaf].text.utf8.count + 1
      flow.leaves[leaf].text += " " + piece.text
      flow.leaves[leaf].marks += piece.marks.map {
        InlineMark($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.kind)
      }
    }
    flow.leaves[leaf].range.end = lines.position(of: end)
  }

  /// A heading without the sign that links to it, as generators put it at the end.
  private static func withoutPermalinkSign(_ text: String, _ marks: [InlineMark]) -> String {
    guard let last = text.unicodeScalars.last, last == "¶" || last == "§" || last == "#" else { return text }
    var scalars = text.unicodeScalars
    scalars.removeLast()
    // `C#` is a name, unless its sign alone is a link.
    let length = text.utf8.count
    let isLink = marks.contains { $0.linkTarget != nil && $0.range == length - 1..<length }
    if last == "#", !isLink, let before = scalars.last, !before.properties.isWhitespace { return text }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  mutating func addBlock(
    _ text: String, _ marks: [InlineMark], breaks: [Int] = [], owner: HTMLElement, range: SourceRange
  ) {
    var leaf = FlowLeaf(
      kind: .block(owner.kind), text: text, marks: marks, breaks: breaks, nesting: owner.nesting, range: range)
    if owner.item >= 0, !startedItems[Int(owner.item)] {
      startedItems[Int(owner.item)] = true
      leaf.nesting.startsItem = true
    } else if owner.kind == .listItem {
      leaf.kind = .block(.paragraph)
    }
    finish(&leaf, owner: owner)
    flow.leaves.append(leaf)
  }

  mutating func finish(_ leaf: inout FlowLeaf, owner: HTMLElement) {
    if owner.tag != .table, owner.kind != .tableCell, leaf.nesting.cell != nil,
      stack.elements.last(where: { $0.tag == .td || $0.tag == .th || $0.tag == .table })?.tag == .table
    {
      leaf.nesting.cell = nil
    }
    leaf.anchors = anchors
    anchors.removeAll(keepingCapacity: true)
    leaf.container = Int(owner.container)
    leaf.isCentred = owner.isCentred
    leaf.attributes =
      owner.attributes >= 0
      ? attributes[Int(owner.attributes)] : HTMLFlowBuilder.plainAttributes[Int(owner.tag.rawValue)]
    if owner.container >= 0 { flow.containers[Int(owner.container)].range.end = leaf.range.end }
  }
}
