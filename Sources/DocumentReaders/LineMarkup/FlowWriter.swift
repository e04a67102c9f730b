import PolicyModel

/// Makes the leaves of a flow for readers that go through a source block by block.
///
/// The reader puts text and marks into `text` and ends the leaf; lists and tables are numbered here.
struct FlowWriter {
  /// What was written so far.
  var flow = Flow()
  /// The text of the leaf that is being written.
  var text: TextAccumulator
  /// Names a link can point to, for the next leaf.
  var anchors: [String] = []
  /// How the source is read.
  let mode: ReadingMode
  private var listCount = 0
  private var tableCount = 0

  init(mode: ReadingMode) {
    self.mode = mode
    text = TextAccumulator(joinsIdeographs: mode == .policy)
  }

  /// The number of a list that begins.
  mutating func newList() -> Int {
    listCount += 1
    return listCount
  }

  /// The number of a table that begins.
  mutating func newTable() -> Int {
    tableCount += 1
    return tableCount
  }

  /// Ends the leaf; nothing is written if it has neither text nor image.
  mutating func finish(
    _ kind: FlowLeaf.Kind, nesting: Nesting = Nesting(), range: SourceRange, findsAddresses: Bool = true
  ) {
    defer { text.reset() }
    text.trimEnds()
    var marks = text.finishedMarks
    if text.bytes.isEmpty, !marks.contains(where: { if case .image = $0.kind { true } else { false } }) { return }
    if findsAddresses {
      text.bytes.withUnsafeBufferPointer { BareAddress.addLinks(to: &marks, in: $0, mode: mode) }
    }
    let breaks = text.breaks.filter { $0 < text.bytes.count }
    flow.leaves.append(
      FlowLeaf(
        kind: kind, text: text.text, marks: marks, breaks: breaks, nesting: nesting, range: range, anchors: anchors,
        lineBreak: Int32(clamping: breaks.first ?? -1), lineEnd: Int32(clamping: text.firstLineEnd)))
    anchors.removeAll(keepingCapacity: true)
  }

  /// Writes a leaf of code: its lines as they are.
  mutating func code(_ lines: [UInt8], nesting: Nesting, range: SourceRange) {
    var end = lines.count
    while end > 0, isSpace(lines[end - 1]) { end -= 1 }
    guard end > 0 else { return }
    flow.leaves.append(
      FlowLeaf(
        kind: .block(.code), text: String(decoding: lines[..<end], as: UTF8.self), nesting: nesting, range: range,
        anchors: anchors))
    anchors.removeAll(keepingCapacity: true)
  }

  /// Gives names that no leaf came for to the last one.
  mutating func close() {
    if !anchors.isEmpty, !flow.leaves.isEmpty { flow.leaves[flow.leaves.count - 1].anchors += anchors }
    anchors = []
  }

  /// Adds text that may hold ends of source lines.
  mutating func append(_ run: ArraySlice<UInt8>) {
    var from = run.startIndex
    while from < run.endIndex {
      let end = run[from...].firstIndex(of: 0x0A) ?? run.endIndex
      run[from..<end].withUnsafeBufferPointer { text.append($0) }
      if end < run.endIndex { text.appendLineEnd() }
      from = end + 1
    }
  }
}

/// The name that converters give to a heading as its address: lower case, everything else a hyphen.
func headingAddress(_ title: some Sequence<UInt8>, separator: UInt8 = UInt8(ascii: "-")) -> [UInt8] {
  var name: [UInt8] = []
  for byte in title {
    if byte >= 0x80 || HTMLEntities.isAlphanumeric(byte) {
      name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    } else if let last = name.last, last != separator {
      name.append(separator)
    }
  }
  if name.last == separator { name.removeLast() }
  return name
}
