import PolicyModel

/// Reads reStructuredText into a flow, as docutils understands it, and what Sphinx adds to it.
///
/// One pass over the lines with a stack of the containers around them, told by indentation; a line is looked at once
/// for what it begins and once for its text. Nothing is included or run. O(*n*).
final class RestructuredTextFlowReader {
  /// The flow of a decoded source.
  static func flow(of source: [UInt8], mode: ReadingMode) -> Flow {
    let reader = RestructuredTextFlowReader(MarkupLines(source), mode: mode)
    reader.read()
    return reader.out.flow
  }

  /// What holds lines that are indented as far as its first.
  struct Container {
    enum Kind: Equatable {
      case quote, plain, definition, footnote
      case item(list: Int, column: Int, style: ItemStyle)
    }
    var kind: Kind
    var indent: Int
    /// The marker of an item, and whether nothing of it was written yet.
    var marker: Nesting.Marker?
    var isFresh = false
  }

  /// Items of one style that follow each other make a list.
  enum ItemStyle: Equatable {
    case bullet(UInt8)
    case ordered(SectionNumber.Style)
  }

  var lines: MarkupLines
  let names: RestructuredTextNames
  var out: FlowWriter
  var containers: [Container] = []
  /// Adornments in order of their first use: the sign, and whether it stands above the title too.
  private var adornments: [[UInt8]] = []
  var nextAnonymous = 0
  var substitutedLeft = 0
  var nextNote = 1
  var nextCitedNote = 1

  private init(_ lines: MarkupLines, mode: ReadingMode) {
    self.lines = lines
    names = RestructuredTextNames(lines)
    out = FlowWriter(mode: mode)
    substitutedLeft = RestructuredTextNames.leastSubstitutedBytes + 4 * lines.source.count
  }

  private func read() {
    var number = readDocumentFields()
    while number < lines.count {
      if lines[number].isBlank {
        number += 1
      } else {
        let next = readBlock(at: number)
        number = max(next, number + 1)
      }
    }
    out.close()
  }

  /// Fields at the very top that say something of the file, not to its reader: `:orphan:`.
  private func readDocumentFields() -> Int {
    var number = lines.firstFilled(from: 0)
    while number < lines.count, let field = RestructuredTextFlowReader.field(lines.bytes(number)), field.value.isEmpty {
      number += 1
    }
    return number
  }

  /// Reads what begins at a line that is not blank, and gives the line after it.
  private func readBlock(at number: Int) -> Int {
    let line = lines[number]
    leaveContainers(at: line, number)
    let base = containers.last?.indent ?? 0
    if containers.isEmpty, let next = readTitle(at: number) { return next }
    if line.indent > base {
      containers.append(Container(kind: .quote, indent: line.indent))
    }
    return readContent(at: number, from: line.start, column: line.indent)
  }

  /// Leaves the containers that a line is not indented far enough for.
  private func leaveContainers(at line: MarkupLines.Line, _ number: Int) {
    while let container = containers.last, line.indent < container.indent {
      if case .item(_, let column, let style) = container.kind, line.indent == column,
        let marker = itemMarker(at: line.start, lineEnd: line.end, column: column, number), isOneList(style, marker)
      {
        // The next item of the same list replaces this one.
        return
      }
      containers.removeLast()
    }
  }

  /// Reads what begins at an offset in a line: after the marker of an item, that is the rest of its line.
  func readContent(at number: Int, from start: Int, column: Int) -> Int {
    let rest = lines.source[start..<lines[number].end]
    if let next = readMarkup(at: number, rest, start: start, column: column) { return next }
    if isTransition(rest, number) { return number + 1 }
    if containers.count < MarkdownFlowReader.deepestNesting,
      let marker = itemMarker(at: start, lineEnd: lines[number].end, column: column, number)
    {
      return readItem(marker, at: number, start: start, column: column)
    }
    if let next = readTable(at: number, rest) { return next }
    if rest.starts(with: Array("| ".utf8)) || rest.elementsEqual([UInt8(ascii: "|")]) {
      return readLineBlock(at: number)
    }
    if rest.starts(with: Array(">>> ".utf8)) {
      var end = number
      while end < lines.count, !lines[end].isBlank { end += 1 }
      out.code(lines.verbatim(number..<end), nesting: takeNesting(), range: lines.range(from: start, toLine: end - 1))
      return end
    }
    return readParagraph(at: number, from: start, column: column)
  }

  // MARK: Titles

  /// The signs that may adorn titles.
  private static func isAdornment(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, isASCIIPunctuation(first) else { return false }
    return text.allSatisfy { $0 == first }
  }

  static func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !HTMLEntities.isAlphanumeric(byte)
  }

  /// Shorter adornments count only if they are as long as the title; they may be text: `...`.
  private static let shortestAdornment = 4

  private func adorns(_ adornment: ArraySlice<UInt8>, _ title: ArraySlice<UInt8>) -> Bool {
    RestructuredTextFlowReader.isAdornment(adornment)
      && (adornment.count >= RestructuredTextFlowReader.shortestAdornment
        || adornment.count >= title.count { $0 & 0xC0 != 0x80 })
  }

  private func readTitle(at number: Int) -> Int? {
    let text = lines.bytes(number)
    guard number + 1 < lines.count, !lines[number + 1].isBlank else { return nil }
    let next = lines.bytes(number + 1)
    if RestructuredTextFlowReader.isAdornment(text), number + 2 < lines.count,
      adorns(lines.bytes(number + 2), next), lines.bytes(number + 2).first == text.first, lines[number].indent == 0,
      !RestructuredTextFlowReader.isAdornment(next)
    {
      writeTitle(number + 1, [text[text.startIndex], text[text.startIndex]], from: lines[number].start, to: number + 2)
      return number + 3
    }
    guard lines[number].indent == 0, lines[number + 1].indent == 0, !RestructuredTextFlowReader.isAdornment(text),
      adorns(next, text), !text.starts(with: Array(".. ".utf8))
    else { return nil }
    writeTitle(number, [next[next.startIndex]], from: lines[number].start, to: number + 1)
    return number + 2
  }

  private func writeTitle(_ number: Int, _ adornment: [UInt8], from start: Int, to last: Int) {
    if !adornments.contains(adornment) { adornments.append(adornment) }
    let level = (adornments.firstIndex(of: adornment) ?? 0) + 1
    inlines(lines.joined(number..<number + 1))
    let address = RestructuredTextNames.address(of: out.text.text)
    if !address.isEmpty { out.anchors.append(address) }
    out.finish(.heading(level: level, style: .setext), range: lines.range(from: start, toLine: last))
  }

  /// A line drawn between paragraphs.
  private func isTransition(_ text: ArraySlice<UInt8>, _ number: Int) -> Bool {
    text.count >= RestructuredTextFlowReader.shortestAdornment && RestructuredTextFlowReader.isAdornment(text)
      && (number + 1 >= lines.count || lines[number + 1].isBlank) && text.first != UInt8(ascii: ":")
  }

  // MARK: Paragraphs

  /// The nesting of the next leaf, which thereby starts its item.
  func takeNesting() -> Nesting {
    var nesting = Nesting()
    var (lists, quotes) = (0, 0)
    for index in containers.indices {
      switch containers[index].kind {
      case .quote: quotes += 1
      case .item(let list, _, let style):
        lists += 1
        nesting.list = Int32(clamping: list)
        nesting.marker = containers[index].marker
        nesting.startsItem = containers[index].isFresh
        if case .ordered(let count) = style { nesting.markerStyle = count } else { nesting.markerStyle = .decimal }
        containers[index].isFresh = false
      case .plain, .definition, .footnote: break
      }
    }
    nesting.listDepth = UInt8(clamping: min(lists, MarkdownFlowReader.deepestNesting))
    nesting.quoteDepth = UInt8(clamping: min(quotes, MarkdownFlowReader.deepestNesting))
    return nesting
  }

  /// What a paragraph is where it stands.
  func kind(of nesting: Nesting) -> Block.Kind {
    switch containers.last?.kind {
    case .item: nesting.startsItem ? .listItem : .paragraph
    case .definition: .definitionDescription
    case .footnote: .footnote
    default: .paragraph
    }
  }

  private func readParagraph(at number: Int, from start: Int, column: Int) -> Int {
    var end = number + 1
    let isField = RestructuredTextFlowReader.field(lines.source[start..<lines[number].end]) != nil
    while end < lines.count, !lines[end].isBlank, lines[end].indent >= column,
      !isField || RestructuredTextFlowReader.field(lines.bytes(end)) == nil
    { end += 1 }
    // A single line with deeper ones below is a term; the first line of an item often has its rest hanging deeper.
    let isTerm =
      end > number + 1 && lines[number + 1].indent > column && start == lines[number].start
      && (2..<max(2, end - number)).allSatisfy { lines[number + $0].indent > column }
    if isTerm { end = number + 1 }
    var text = lines.joined(number..<end, from: start)
    let range = lines.range(from: start, toLine: end - 1)
    let leadsInCode = text.suffix(2).elementsEqual("::".utf8)
    if leadsInCode {
      let isBare = text.count == 2 || text[text.count - 3] == 0x20 || text[text.count - 3] == 0x0A
      text.removeLast(isBare ? 2 : 1)
    }
    if isField, let field = RestructuredTextFlowReader.field(text[...]) { write(field, at: start) }
    let nesting = takeNesting()
    inlines(text)
    out.finish(.block(isTerm ? .definitionTerm : kind(of: nesting)), nesting: nesting, range: range)
    if isTerm { containers.append(Container(kind: .definition, indent: lines[number + 1].indent)) }
    return leadsInCode ? readLiteral(after: end, column: column) : end
  }

  /// Code after a paragraph that ends in two colons: what is indented, or else every line that begins with one sign.
  private func readLiteral(after number: Int, column: Int) -> Int {
    let first = lines.firstFilled(from: number)
    guard first < lines.count else { return number }
    var end = lines.end(ofBodyFrom: first, deeperThan: column)
    if end == first {
      guard let sign = lines.bytes(first).first, RestructuredTextFlowReader.isASCIIPunctuation(sign),
        lines[first].indent == column
      else { return number }
      while end < lines.count, !lines[end].isBlank, lines.bytes(end).first == sign { end += 1 }
    }
    out.code(
      lines.verbatim(first..<end), nesting: takeNesting(), range: lines.range(from: lines[first].start, toLine: end - 1)
    )
    return end
  }

  /// A field at the top states something of the document, and is shown besides.
  private func write(_ field: (name: String, value: String), at start: Int) {
    guard
      out.flow.leaves.allSatisfy({ $0.isHeading || RestructuredTextFlowReader.field(Array($0.text.utf8)[...]) != nil })
    else { return }
    out.flow.fields.append(
      MetadataField(.frontMatter, field.name, field.value, position: lines.position(of: start)))
  }

  /// The name and value of `:name: value`.
  static func field(_ text: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard text.first == UInt8(ascii: ":"), text.count > 2 else { return nil }
    var i = text.startIndex + 1
    while i < text.endIndex, text[i] != 0x0A, text[i] != UInt8(ascii: "`") {
      if text[i] == UInt8(ascii: ":"), i + 1 == text.endIndex || isSpace(text[i + 1]) {
        let name = String(decoding: text[(text.startIndex + 1)..<i], as: UTF8.self)
        guard !name.isEmpty, name.first != " " else { return nil }
        return (name, String(decoding: text[(i + 1)...], as: UTF8.self).trimmingSpaces)
      }
      i += 1
    }
    return nil
  }

  private func readLineBlock(at number: Int) -> Int {
    var end = number
    while end < lines.count, !lines[end].isBlank,
      lines.bytes(end).first == UInt8(ascii: "|")
        || end > number && lines[end].indent > lines[number].indent
    { end += 1 }
    let nesting = takeNesting()
    for line in number..<end {
      let text = lines.bytes(line)
      if text.first == UInt8(ascii: "|"), line > number { out.text.appendBreak() } else { out.text.appendLineEnd() }
      inlines(Array(text.first == UInt8(ascii: "|") ? text.dropFirst() : text))
    }
    out.finish(
      .block(kind(of: nesting)), nesting: nesting, range: lines.range(from: lines[number].start, toLine: end - 1))
    return end
  }
}
