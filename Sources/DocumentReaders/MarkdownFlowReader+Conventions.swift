import PolicyModel

/// What policies write besides CommonMark: footnotes, attribute lists, template tags; and blocks of HTML.
extension MarkdownFlowReader {
  /// Takes out of a leaf what is no text, in policy reading.
  func applyConventions(to leaf: inout Leaf) {
    if let label = text.footnoteLabel, case .block(let kind) = leaf.kind, kind == .paragraph || kind == .listItem {
      leaf.kind = .block(.footnote)
      anchors.append("fn:" + label.name)
      text.remove([0..<label.end])
    }
    guard text.mayHoldTags else { return }
    let (ranges, ids) = text.bytes.withUnsafeBufferPointer { TemplateTag.find(in: $0, isHeading: leaf.isHeading) }
    anchors += ids
    text.remove(ranges)
  }

  /// Reads a block of HTML by the HTML reader and adds what it holds, in the containers around it.
  func readHTML(_ fragment: [UInt8], at offset: Int) {
    guard offset >= 0 else { return }
    let comment = fragment.withUnsafeBufferPointer { bytes -> Bool in
      let html = bytes.trimmed
      guard html.starts(with: "<!--"), html.count >= 7, html.starts(with: "-->", at: html.count - 3),
        UnsafeBufferPointer(rebasing: html[4...]).count(of: "-->") == 1
      else { return false }
      addComment(UnsafeBufferPointer(rebasing: html[4..<html.count - 3]), at: offset)
      return true
    }
    if comment { return }
    attachPreparedAnchors(before: preparation.originalOffset(of: offset))
    var part = fragment.withUnsafeBufferPointer {
      HTMLFlowReader.flow(ofFragment: $0, startingAt: position(of: offset), mode: mode)
    }
    if mode == .policy { withholdHidden(&part) }
    if part.leaves.isEmpty { anchors += names(in: fragment) }
    let (lists, tables) = (listCount, tableCount)
    for i in part.leaves.indices {
      place(&part.leaves[i], lists: lists, tables: tables)
    }
    let folds = mode == .policy ? unclosedFolds(in: fragment) : []
    let (outer, shift) = (openFolds.last ?? -1, flow.containers.count)
    for container in part.containers {
      var container = container
      container.parent = container.parent >= 0 ? container.parent + shift : outer
      flow.containers.append(container)
    }
    for index in part.leaves.indices where part.leaves[index].container < 0 { part.leaves[index].container = outer }
    let details = part.containers.indices.filter { part.containers[$0].attributes.element == "details" }
    for fold in folds where fold < details.count { openFolds.append(details[fold] + shift) }
    flow.folds = flow.folds || part.folds
    let withholding = openWithholding
    if mode == .policy, noteElements(of: fragment), let withholding {
      for leaf in part.leaves { withhold(leaf, withholding) }
    } else {
      flow.leaves += part.leaves
    }
    flow.forms += part.forms
    flow.omitted += part.omitted
    flow.insertions += part.insertions
    flow.fields += part.fields
    flow.diagnostics += part.diagnostics
  }

  /// Closes the `details` elements that a block of HTML closes, and tells which of those that it opens stay open.
  private func unclosedFolds(in fragment: [UInt8]) -> [Int] {
    var (opened, open): (Int, [Int]) = (0, [])
    fragment.withUnsafeBufferPointer { html in
      var i = 0
      while let start = html[i...].firstIndex(of: UInt8(ascii: "<")) {
        i = start + 1
        if html.startsFolded(with: "details", at: i) {
          open.append(opened)
          opened += 1
        } else if html.startsFolded(with: "/details", at: i) {
          if open.isEmpty { _ = openFolds.popLast() } else { open.removeLast() }
        }
      }
    }
    return open
  }

  /// Puts a leaf of an HTML block into the containers around the block.
  private func place(_ leaf: inout FlowLeaf, lists: Int, tables: Int) {
    let outer = takeNesting()
    if leaf.container >= 0 { leaf.container += flow.containers.count }
    if leaf.nesting.list > 0 {
      leaf.nesting.list += Int32(clamping: lists)
      listCount = max(listCount, Int(leaf.nesting.list))
      leaf.nesting.listDepth = UInt8(clamping: Int(leaf.nesting.listDepth) + Int(outer.listDepth))
    } else {
      leaf.nesting.list = outer.list
      leaf.nesting.listDepth = outer.listDepth
      leaf.nesting.marker = outer.marker
      leaf.nesting.startsItem = outer.startsItem
      if outer.startsItem, leaf.kind == .block(.paragraph) { leaf.kind = .block(.listItem) }
    }
    leaf.nesting.quoteDepth = UInt8(clamping: Int(leaf.nesting.quoteDepth) + Int(outer.quoteDepth))
    if var cell = leaf.nesting.cell {
      cell.table += Int32(clamping: tables)
      leaf.nesting.cell = cell
      tableCount = max(tableCount, Int(cell.table))
    }
    leaf.anchors = anchors + leaf.anchors
    anchors.removeAll(keepingCapacity: true)
  }

  /// Link targets in a block of HTML that holds nothing else, such as `<a id="scope"></a>`.
  private func names(in fragment: [UInt8]) -> [String] {
    fragment.withUnsafeBufferPointer { html in
      var found: [String] = []
      var i = 0
      while let start = html[i...].firstIndex(of: UInt8(ascii: "<")),
        let end = html[start...].firstIndex(of: UInt8(ascii: ">"))
      {
        if let tag = InlineTag(UnsafeBufferPointer(rebasing: html[start...end])),
          let name = tag["id"] ?? (tag.name == "a" ? tag["name"] : nil), !name.isEmpty
        {
          found.append(name)
        }
        i = end + 1
      }
      return found
    }
  }
}

extension MarkdownFlowReader.Leaf {
  var isHeading: Bool { if case .heading = kind { true } else { false } }
}

extension TextAccumulator {
  /// The label of a footnote's definition at the start: `[^1]: `.
  var footnoteLabel: (name: String, end: Int)? {
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "["), bytes[1] == UInt8(ascii: "^") else { return nil }
    guard let close = bytes.firstIndex(of: UInt8(ascii: "]")), close > 2, close + 1 < bytes.count,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: bytes[2..<close], as: UTF8.self), close + 2)
  }

  /// True if a brace makes a closer look worth while.
  var mayHoldTags: Bool { bytes.contains(UInt8(ascii: "{")) }

  /// Takes ranges out, ascending and apart, with the white space that is left over; marks follow.
  mutating func remove(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    let removal = TextRemoval(of: ranges, from: bytes)
    replace(bytes: removal.bytes) { removal.moved($0) }
  }
}

/// Tags of template languages and attribute lists inside a leaf.
enum TemplateTag {
  /// The ranges that are no text, and the names that attribute lists give. O(*n*).
  static func find(in text: UnsafeBufferPointer<UInt8>, isHeading: Bool) -> (ranges: [Range<Int>], ids: [String]) {
    var ranges: [Range<Int>] = []
    var ids: [String] = []
    var i = 0
    var nextClose = -1
    while i + 1 < text.count {
      guard text[i] == UInt8(ascii: "{") else {
        i += 1
        continue
      }
      // One search serves all braces before its find, so that many open braces stay linear.
      if nextClose < i {
        guard let close = text[i...].firstIndex(of: UInt8(ascii: "}")) else { break }
        nextClose = close
      }
      let close = nextClose
      var first = i + 1
      // `{ #id }` in headings; template tags have their sign at the brace.
      if isHeading { while text[first] == 0x20, first < close { first += 1 } }
      switch text[first] {
      case UInt8(ascii: "%") where first == i + 1:
        guard let end = tagEnd(text, from: i, close: "%}") else { return (ranges, ids) }
        ranges += translated(text, i..<end)
        i = end
      case UInt8(ascii: "{")
      where first == i + 1 && i + 2 < text.count
        && (text[i + 2] == UInt8(ascii: "<") || text[i + 2] == UInt8(ascii: "%")):
        guard let end = tagEnd(text, from: i, close: "}}") else { return (ranges, ids) }
        ranges.append(i..<end)
        i = end
      case UInt8(ascii: "#") where !isHeading || close < text.count - 1:
        // A comment of Jinja; anything else in braces is text.
        guard text[close - 1] == UInt8(ascii: "#"), close > i + 2 else {
          i += 1
          continue
        }
        ranges.append(i..<close + 1)
        i = close + 1
      case UInt8(ascii: ":"):
        if let id = AttributeList.id(in: UnsafeBufferPointer(rebasing: text[i...close])) { ids.append(id) }
        ranges.append(i..<close + 1)
        i = close + 1
      case UInt8(ascii: "#") where isHeading && close == text.count - 1,
        UInt8(ascii: ".") where isHeading && close == text.count - 1:
        if let id = AttributeList.id(in: UnsafeBufferPointer(rebasing: text[i...close])) { ids.append(id) }
        ranges.append(i..<close + 1)
        i = close + 1
      default:
        i += 1
      }
    }
    return (ranges, ids)
  }

  private static func tagEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, close: StaticString) -> Int? {
    var i = start + 2
    while i + 1 < text.count {
      if text.starts(with: close, at: i) { return i + 2 }
      i += 1
    }
    return nil
  }

  /// Everything of `{% translate "Words" %}` but the words; the whole of any other tag.
  private static func translated(_ text: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> [Range<Int>] {
    let inside = UnsafeBufferPointer(rebasing: text[tag.lowerBound + 2..<tag.upperBound - 2])
    let words = inside.trimmed
    guard words.starts(with: "trans ") || words.starts(with: "translate ") else { return [tag] }
    return quoted(text, tag)
  }

  private static func quoted(_ text: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> [Range<Int>] {
    guard let open = text[tag].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let close = text[open + 1..<tag.upperBound].firstIndex(of: text[open])
    else { return [tag] }
    return [tag.lowerBound..<open + 1, close..<tag.upperBound]
  }
}
