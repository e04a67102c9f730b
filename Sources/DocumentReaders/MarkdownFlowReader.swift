internal import CMD4C
import PolicyModel

/// Reads Markdown into a flow: CommonMark with tables and strikethrough by md4c, and around it what policies use
/// besides: front matter, footnotes, attribute lists, directives, template tags.
///
/// md4c calls back with pointers into the source, so every leaf's position is exact. O(*n*) for any input: md4c's
/// own bounds hold, and containers nested deeper than `deepestNesting` share the depth of the deepest.
final class MarkdownFlowReader {
  /// The flow of a decoded source.
  ///
  /// - Parameter mode: with `.markup`, footnotes, attribute lists and template tags stay text, and links are those
  ///   of Markdown itself and addresses that begin with `http`.
  static func flow(of source: [UInt8], mode: ReadingMode) -> Flow {
    source.withUnsafeBufferPointer { original in
      let front = FrontMatter(original, mode: mode)
      let preparation = MarkdownPreparation(original, from: front?.end ?? 0, mode: mode)
      let lines = LineIndex(original)
      return preparation.withSource(original) { prepared in
        let reader = MarkdownFlowReader(prepared, of: original, preparation: preparation, lines: lines, mode: mode)
        if let front { reader.flow.fields = front.fields(positionedBy: &reader.lines) }
        for (offset, diagnostic) in preparation.diagnostics {
          var diagnostic = diagnostic
          diagnostic.position = reader.lines.position(of: offset)
          reader.flow.diagnostics.append(diagnostic)
        }
        reader.parse(from: front?.end ?? 0)
        if mode == .policy { Disclosures.apply(to: &reader.flow) }
        return reader.flow
      }
    }
  }

  /// Lists and quotes nested deeper than this are counted no further; no policy nests a tenth as deep.
  static let deepestNesting = 100
  /// A document may have so many bytes of link targets, and four times its own length more. Only links by reference,
  /// all to one long address, have more: they would take the square of the document's length.
  static let leastTargetBytes = 1 << 16

  let mode: ReadingMode
  let source: UnsafeBufferPointer<UInt8>
  /// The source before its preparation.
  private let original: UnsafeBufferPointer<UInt8>
  let preparation: MarkdownPreparation
  var lines: LineIndex
  var flow = Flow()

  // The leaf being read.
  var leaf: Leaf?
  var text: TextAccumulator
  var anchors: [String] = []
  var spans: [Span] = []
  /// Depth of images open; their text is alternative text.
  var imageDepth = 0
  var alternative: [UInt8] = []
  /// A raw tag or comment of which the end is not yet seen.
  var rawHTML: [UInt8] = []
  var rawHTMLStart = 0
  var openTags: [OpenTag] = []
  /// Elements of HTML blocks that are still open and withhold what stands between the blocks.
  var openElements: [OpenElement] = []
  var nextPreparedAnchor = 0
  /// The last plain attribute. Many links to one long reference share its storage, or a small file needs gigabytes.
  var lastAttribute = ""
  /// Bytes of link targets that may still be read.
  var targetBytesLeft = 0

  // The containers around it.
  private var lists: [List] = []
  private var items: [Item] = []
  private var quoteDepth = 0
  var listCount = 0
  var tableCount = 0
  private var row = -1
  private var column = -1
  private var isHeaderRow = false
  /// Containers of `details` elements that one block of HTML opens and another closes.
  var openFolds: [Int] = []
  private var htmlBlock: [UInt8]?
  private var htmlBlockStart = -1

  struct Leaf {
    var kind: FlowLeaf.Kind
    var nesting: Nesting
    /// Offsets of the first and after the last byte of text.
    var first = -1
    var end = -1
    /// Opened by text itself, as in a tight list.
    var isImplicit = false
    var isCode = false
    /// Name after a fence; nil for an indented block.
    var fence: String?
  }

  struct Span {
    var type: MD_SPANTYPE
    var mark: Int
    var target = ""
  }

  private struct List {
    var number: Int
    /// The next ordinal; nil for bullets.
    var next: Int?
  }

  private struct Item {
    var marker: Nesting.Marker
    var isFresh = true
  }

  private init(
    _ source: UnsafeBufferPointer<UInt8>, of original: UnsafeBufferPointer<UInt8>, preparation: MarkdownPreparation,
    lines: LineIndex, mode: ReadingMode
  ) {
    self.source = source
    self.original = original
    self.preparation = preparation
    self.lines = lines
    self.mode = mode
    text = TextAccumulator(joinsIdeographs: mode == .policy)
    targetBytesLeft = MarkdownFlowReader.leastTargetBytes + 4 * source.count
  }

  private func parse(from start: Int) {
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { type, detail, user in
      Unmanaged<MarkdownFlowReader>.fromOpaque(user!).takeUnretainedValue().enterBlock(type, detail)
      return 0
    }
    parser.leave_block = { type, detail, user in
      Unmanaged<MarkdownFlowReader>.fromOpaque(user!).takeUnretainedValue().leaveBlock(type, detail)
      return 0
    }
    parser.enter_span = { type, detail, user in
      Unmanaged<MarkdownFlowReader>.fromOpaque(user!).takeUnretainedValue().enterSpan(type, detail)
      return 0
    }
    parser.leave_span = { type, _, user in
      Unmanaged<MarkdownFlowReader>.fromOpaque(user!).takeUnretainedValue().leaveSpan(type)
      return 0
    }
    parser.text = { type, characters, size, user in
      guard let characters else { return 0 }
      let reader = Unmanaged<MarkdownFlowReader>.fromOpaque(user!).takeUnretainedValue()
      characters.withMemoryRebound(to: UInt8.self, capacity: Int(size)) {
        reader.text(type, UnsafeBufferPointer(start: $0, count: Int(size)))
      }
      return 0
    }
    guard start < source.count, let base = source.baseAddress else { return }
    let status = base.withMemoryRebound(to: CChar.self, capacity: source.count) {
      md_parse($0 + start, MD_SIZE(source.count - start), &parser, Unmanaged.passUnretained(self).toOpaque())
    }
    if status != 0 {
      flow.diagnostics.append(
        Diagnostic("reader-stopped", .error, "Markdown could not be read to its end: out of memory"))
    }
    attachPreparedAnchors(before: Int.max)
    if !anchors.isEmpty, !flow.leaves.isEmpty { flow.leaves[flow.leaves.count - 1].anchors += anchors }
  }

  // MARK: Blocks

  private func enterBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    closeImplicitLeaf()
    switch type {
    case MD_BLOCK_QUOTE:
      quoteDepth += 1
    case MD_BLOCK_UL:
      enterList(start: nil)
    case MD_BLOCK_OL:
      enterList(start: Int(detail!.load(as: MD_BLOCK_OL_DETAIL.self).start))
    case MD_BLOCK_LI:
      if lists.isEmpty { return }
      if let next = lists[lists.count - 1].next {
        items.append(Item(marker: .ordered(next)))
        lists[lists.count - 1].next = next + 1
      } else {
        items.append(Item(marker: .bullet))
      }
    case MD_BLOCK_H:
      open(.heading(level: Int(detail!.load(as: MD_BLOCK_H_DETAIL.self).level), style: .atx))
    case MD_BLOCK_CODE:
      open(.block(.code))
      leaf?.isCode = true
      let code = detail!.load(as: MD_BLOCK_CODE_DETAIL.self)
      if code.fence_char != 0 { leaf?.fence = string(code.info) }
    case MD_BLOCK_HTML:
      htmlBlock = []
      htmlBlockStart = -1
    case MD_BLOCK_P:
      open(.block(.paragraph))
    case MD_BLOCK_TABLE:
      tableCount += 1
      row = -1
    case MD_BLOCK_THEAD:
      isHeaderRow = true
    case MD_BLOCK_TBODY:
      isHeaderRow = false
    case MD_BLOCK_TR:
      row += 1
      column = -1
    case MD_BLOCK_TH, MD_BLOCK_TD:
      column += 1
      open(.block(.tableCell))
      leaf?.nesting.cell = TableCell(table: tableCount, row: row, column: column, isHeader: isHeaderRow)
    default:
      break
    }
  }

  private func leaveBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_H, MD_BLOCK_CODE, MD_BLOCK_P, MD_BLOCK_TH, MD_BLOCK_TD:
      finishLeaf()
    case MD_BLOCK_HTML:
      if let fragment = htmlBlock { readHTML(fragment, at: htmlBlockStart) }
      htmlBlock = nil
    case MD_BLOCK_QUOTE:
      closeImplicitLeaf()
      quoteDepth -= 1
    case MD_BLOCK_UL, MD_BLOCK_OL:
      closeImplicitLeaf()
      if !lists.isEmpty { lists.removeLast() }
    case MD_BLOCK_LI:
      closeImplicitLeaf()
      if !items.isEmpty { items.removeLast() }
    default:
      closeImplicitLeaf()
    }
  }

  private func enterList(start: Int?) {
    if !items.isEmpty { items[items.count - 1].isFresh = false }
    listCount += 1
    lists.append(List(number: listCount, next: start))
  }

  func open(_ kind: FlowLeaf.Kind, isImplicit: Bool = false) {
    text.reset()
    openTags.removeAll(keepingCapacity: true)
    leaf = Leaf(kind: kind, nesting: takeNesting(), isImplicit: isImplicit)
    if leaf?.nesting.startsItem == true, case .block(.paragraph) = kind { leaf?.kind = .block(.listItem) }
  }

  /// The nesting of the next leaf, which thereby starts its item.
  func takeNesting() -> Nesting {
    var nesting = Nesting(
      listDepth: min(lists.count, MarkdownFlowReader.deepestNesting),
      quoteDepth: min(quoteDepth, MarkdownFlowReader.deepestNesting))
    if let list = lists.last, !items.isEmpty {
      nesting.marker = items[items.count - 1].marker
      nesting.list = Int32(clamping: list.number)
      nesting.startsItem = items[items.count - 1].isFresh
      items[items.count - 1].isFresh = false
    }
    return nesting
  }

  func closeImplicitLeaf() {
    if leaf?.isImplicit == true { finishLeaf() }
  }

  // MARK: Text

  private func text(_ type: MD_TEXTTYPE, _ run: UnsafeBufferPointer<UInt8>) {
    let offset = offset(of: run)
    if htmlBlock != nil {
      if htmlBlockStart < 0, offset >= 0 { htmlBlockStart = offset }
      appendSource(run, at: offset) { htmlBlock?.append(contentsOf: $0) }
      return
    }
    if leaf == nil { open(.block(.paragraph), isImplicit: true) }
    if offset >= 0 {
      if leaf!.first < 0 { leaf!.first = offset }
      leaf!.end = offset + run.count
    }
    if leaf!.isCode {
      appendSource(run, at: offset) { text.appendVerbatim($0) }
      return
    }
    if type == MD_TEXT_HTML {
      rawTag(run, at: offset)
      return
    }
    if !rawHTML.isEmpty { finishRawTag() }
    if imageDepth > 0 {
      appendAlternative(type, run)
      return
    }
    switch type {
    case MD_TEXT_BR: text.appendBreak()
    case MD_TEXT_SOFTBR: text.appendLineEnd()
    case MD_TEXT_NULLCHAR: text.append("\u{FFFD}")
    case MD_TEXT_ENTITY: text.append(decodedEntity(run))
    case MD_TEXT_CODE: appendSource(run, at: offset) { text.append($0) }
    default: text.append(run)
    }
  }

  private func appendAlternative(_ type: MD_TEXTTYPE, _ run: UnsafeBufferPointer<UInt8>) {
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR: alternative.append(0x20)
    case MD_TEXT_ENTITY: alternative.append(contentsOf: decodedEntity(run).utf8)
    case MD_TEXT_NULLCHAR: break
    default: alternative.append(contentsOf: run)
    }
  }

  /// Hands on a run without the bytes that preparation inserted; only code and raw HTML would show them.
  private func appendSource(
    _ run: UnsafeBufferPointer<UInt8>, at offset: Int, _ append: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard offset >= 0, !preparation.insertions.isEmpty || !preparation.headingDigits.isEmpty else { return append(run) }
    let digits = preparation.headingDigits(in: offset..<offset + run.count)
    guard digits.isEmpty else {
      // md4c had to take every heading's tag for `h1`.
      var bytes = Array(run)
      for digit in digits { bytes[digit - offset] = original[preparation.originalOffset(of: digit)] }
      return bytes.withUnsafeBufferPointer { appendOwn($0, at: offset, append) }
    }
    appendOwn(run, at: offset, append)
  }

  private func appendOwn(
    _ run: UnsafeBufferPointer<UInt8>, at offset: Int, _ append: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var from = 0
    for insertion in preparation.insertions(in: offset..<offset + run.count) {
      append(UnsafeBufferPointer(rebasing: run[from..<insertion - offset]))
      from = insertion - offset + 1
    }
    append(UnsafeBufferPointer(rebasing: run[from...]))
  }

  /// Offset into the prepared source, or -1 for md4c's own strings.
  private func offset(of run: UnsafeBufferPointer<UInt8>) -> Int {
    guard let address = run.baseAddress, let base = source.baseAddress, address >= base,
      address < base + source.count
    else { return -1 }
    return address - base
  }

  /// Line and column in the original source of an offset into the prepared one.
  func position(of offset: Int) -> SourcePosition {
    lines.position(of: preparation.originalOffset(of: offset))
  }
}
