import PolicyModel

/// Reads AsciiDoc into a flow, as Asciidoctor understands it.
///
/// One pass over the lines with a stack of the delimited blocks and lists around them. Nothing is included or run;
/// attributes stand for what the document itself says. O(*n*).
final class AsciiDocFlowReader {
  /// The flow of a decoded source.
  static func flow(of source: [UInt8], mode: ReadingMode) -> Flow {
    let reader = AsciiDocFlowReader(MarkupLines(source), mode: mode)
    reader.read()
    return reader.out.flow
  }

  /// An open list: what its items begin with, and how many there were.
  struct List {
    var marker: [UInt8]
    var style: SectionNumber.Style?
    var number: Int
    var count: Int
    var isFresh = false
  }

  /// An open delimited block, and the lists around it, which go on behind it.
  struct OpenBlock {
    var delimiter: [UInt8]
    var isQuote: Bool
    var lists: [List]
    var isInTerm: Bool
  }

  var lines: MarkupLines
  var out: FlowWriter
  var attributes = AsciiDocAttributes()
  var lists: [List] = []
  private var blocks: [OpenBlock] = []
  /// The lines belong to what a term means.
  var isInTerm = false
  /// The next block goes on with the item before it.
  private var isContinued = false
  private var wasBlank = false
  /// What lines before a block say of it: the words in brackets, and its title.
  private var style: [String] = []
  private var title: (text: [UInt8], offset: Int)?
  private var sectionCounts: [Int] = []

  private init(_ lines: MarkupLines, mode: ReadingMode) {
    self.lines = lines
    out = FlowWriter(mode: mode)
    attributes.bytesLeft = AsciiDocAttributes.leastBytes + 4 * lines.source.count
  }

  private func read() {
    var number = readHeader()
    while number < lines.count {
      if lines[number].isBlank {
        wasBlank = true
        number += 1
        continue
      }
      let next = readBlock(at: number)
      number = max(next, number + 1)
      wasBlank = false
    }
    out.close()
  }

  // MARK: Header

  /// Reads the title, the author and revision below it, and the attributes around them.
  private func readHeader() -> Int {
    var number = lines.firstFilled(from: 0)
    while number < lines.count {
      if let next = readAttribute(at: number) ?? skipComment(at: number) {
        number = lines.firstFilled(from: next)
      } else if isAnchorLine(number) {
        addAnchors(lines.bytes(number))
        number += 1
      } else {
        break
      }
    }
    guard number < lines.count, titleLevel(at: number) == 1, let next = readTitle(at: number) else { return number }
    number = next
    var isAuthor = true
    while number < lines.count, !lines[number].isBlank {
      if let next = readAttribute(at: number) ?? skipComment(at: number) {
        number = next
        continue
      }
      guard startsHeaderLine(number) else { break }
      let name = isAuthor ? "author" : "revision"
      let text = String(decoding: lines.bytes(number), as: UTF8.self)
      out.flow.fields.append(MetadataField(.frontMatter, name, text, position: lines.position(of: lines[number].start)))
      if !isAuthor { addRevision(text, at: lines[number].start) }
      out.append(lines.bytes(number))
      out.finish(.block(.paragraph), range: lines.range(from: lines[number].start, toLine: number))
      isAuthor = false
      number += 1
    }
    return number
  }

  /// Lines below the title name authors and the revision unless they begin something of their own.
  private func startsHeaderLine(_ number: Int) -> Bool {
    guard let first = lines.bytes(number).first else { return false }
    return HTMLEntities.isAlphanumeric(first) || first >= 0x80
  }

  /// `v1.2, 2024-05-01: remark`.
  private func addRevision(_ text: String, at offset: Int) {
    let parts = text.split(separator: ",", maxSplits: 1)
    let position = lines.position(of: offset)
    if let version = parts.first, version.first == "v", parts.count > 1 || version.dropFirst().first?.isNumber == true {
      out.flow.fields.append(MetadataField(.frontMatter, "version", String(version.dropFirst()), position: position))
    }
    if let date = parts.last, let end = date.split(separator: ":").first, DateText.first(in: String(end)) != nil {
      out.flow.fields.append(MetadataField(.frontMatter, "date", String(end).trimmingSpaces, position: position))
    }
  }

  // MARK: Lines that are no blocks

  /// `:name: value`, `:!name:`; the value goes on where a line ends in a backslash.
  private func readAttribute(at number: Int) -> Int? {
    guard let (name, rest) = AsciiDocAttributes.entry(lines.bytes(number)) else { return nil }
    var value = Array(rest)
    var last = number
    while value.last == UInt8(ascii: "\\"), last + 1 < lines.count {
      value.removeLast()
      last += 1
      value += lines.bytes(last)
    }
    attributes.set(name, value)
    if !name.hasPrefix("!"), !value.isEmpty {
      out.flow.fields.append(
        MetadataField(
          .frontMatter, name == "revdate" ? "date" : name == "revnumber" ? "version" : name,
          String(decoding: value, as: UTF8.self), position: lines.position(of: lines[number].start)))
    }
    return last + 1
  }

  private func skipComment(at number: Int) -> Int? {
    let text = lines.bytes(number)
    guard text.starts(with: Array("//".utf8)), lines[number].indent == 0 else { return nil }
    guard text.starts(with: Array("////".utf8)), text.allSatisfy({ $0 == UInt8(ascii: "/") }) else {
      return text.dropFirst(2).first == UInt8(ascii: "/") ? nil : number + 1
    }
    return end(ofDelimited: number) + 1
  }

  /// The line that closes a delimited block, or the last line.
  func end(ofDelimited number: Int) -> Int {
    let delimiter = lines.bytes(number)
    var end = number + 1
    while end < lines.count, !lines.bytes(end).elementsEqual(delimiter) || lines[end].indent > 0 { end += 1 }
    return min(end, lines.count)
  }

  /// Conditions and inclusions; what an unfulfilled condition holds is passed over.
  private func readPreprocessor(at number: Int) -> Int? {
    let text = lines.bytes(number)
    guard text.last == UInt8(ascii: "]"), let colons = AsciiDocFlowReader.macro(text) else { return nil }
    switch colons.name {
    case "include":
      out.flow.diagnostics.append(
        Diagnostic(
          "include-not-followed", .warning, "\(colons.target.prefix(80)) is included here and was not read",
          at: lines.position(of: lines[number].start)))
      return number + 1
    case "ifdef", "ifndef":
      let isSet = colons.target.split(whereSeparator: { $0 == "," || $0 == "+" })
        .contains { attributes.isSet(String($0)) }
      // With text in the brackets, only that is conditional.
      if !colons.text.isEmpty || isSet == (colons.name == "ifdef") { return number + 1 }
      return endOfCondition(from: number)
    case "ifeval": return endOfCondition(from: number)
    case "endif", "toc", "video", "audio": return number + 1
    default: return nil
    }
  }

  private func endOfCondition(from number: Int) -> Int {
    var (depth, line) = (1, number + 1)
    while line < lines.count, depth > 0 {
      let text = lines.bytes(line)
      if text.starts(with: Array("endif::".utf8)) {
        depth -= 1
      } else if text.starts(with: Array("if".utf8)), text.last == UInt8(ascii: "]"),
        let macro = AsciiDocFlowReader.macro(text), macro.name.hasPrefix("if"),
        macro.text.isEmpty || macro.name == "ifeval"
      {
        depth += 1
      }
      line += 1
    }
    return line
  }

  /// The parts of `name::target[text]`.
  static func macro(_ text: ArraySlice<UInt8>) -> (name: String, target: String, text: ArraySlice<UInt8>)? {
    let name = text.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard !name.isEmpty, text[name.endIndex...].starts(with: Array("::".utf8)), text.last == UInt8(ascii: "]"),
      let open = text[name.endIndex...].firstIndex(of: UInt8(ascii: "["))
    else { return nil }
    return (
      String(decoding: name, as: UTF8.self), String(decoding: text[(name.endIndex + 2)..<open], as: UTF8.self),
      text[(open + 1)..<(text.endIndex - 1)]
    )
  }

  // MARK: Blocks

  private func readBlock(at number: Int) -> Int {
    let text = lines.bytes(number)
    if let next = readAttribute(at: number) ?? skipComment(at: number) ?? readPreprocessor(at: number) { return next }
    if let open = blocks.last, text.elementsEqual(open.delimiter) {
      lists = open.lists
      isInTerm = open.isInTerm
      blocks.removeLast()
      return number + 1
    }
    if text.elementsEqual([UInt8(ascii: "+")]), !lists.isEmpty || isInTerm {
      isContinued = true
      return number + 1
    }
    if readBlockAttributes(text, at: number) { return number + 1 }
    if let item = readItem(at: number) { return item }
    if wasBlank, !isContinued, lines[number].indent == 0 || lists.isEmpty { leaveLists() }
    defer { isContinued = false }
    if blocks.isEmpty || style.contains("discrete"), lines[number].indent == 0, let next = readTitle(at: number) {
      return next
    }
    if let next = readDelimited(at: number) { return next }
    if isRule(text) { return number + 1 }
    if let next = readImage(at: number) { return next }
    return readParagraph(at: number)
  }

  func leaveLists() {
    lists = []
    isInTerm = false
  }

  private func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    for rule in ["'''", "<<<", "---", "- - -", "***", "* * *"] where text.elementsEqual(rule.utf8) { return true }
    return false
  }

  private func isAnchorLine(_ number: Int) -> Bool {
    let text = lines.bytes(number)
    return text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: "]")
  }

  /// `[style,…]`, `[[name]]`, `.Title`.
  private func readBlockAttributes(_ text: ArraySlice<UInt8>, at number: Int) -> Bool {
    if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), lines[number].indent == 0 {
      let inner = text.dropFirst().dropLast()
      // Brackets around a whole line of words are text; a list of attributes has no spaces but after commas.
      if inner.first == UInt8(ascii: "[") {
        addAnchors(text)
        return true
      }
      guard inner.isEmpty || AsciiDocFlowReader.isAttributeList(inner) else { return false }
      addAnchors(text)
      style += String(decoding: inner, as: UTF8.self).split(separator: ",").map { $0.lowercased().trimmingSpaces }
      return true
    }
    if text.first == UInt8(ascii: "."), text.count > 1, lines[number].indent == 0, title == nil,
      let second = text.dropFirst().first, !isSpace(second), second != UInt8(ascii: ".")
    {
      title = (Array(text.dropFirst()), lines[number].start)
      return true
    }
    return false
  }

  private static func isAttributeList(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    guard HTMLEntities.isAlphanumeric(first) || "#.%\"{,".utf8.contains(first) else { return false }
    let name = text.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "=") }
    return name.endIndex < text.endIndex || !name.contains(0x20)
  }

  private func addAnchors(_ text: ArraySlice<UInt8>) {
    var inner = text.dropFirst().dropLast()
    if inner.first == UInt8(ascii: "["), inner.last == UInt8(ascii: "]") {
      inner = inner.dropFirst().dropLast()
      out.anchors.append(String(decoding: inner.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self))
    } else if let sign = inner.firstIndex(of: UInt8(ascii: "#")) {
      let name = inner[(sign + 1)...].prefix { !".,%".utf8.contains($0) }
      out.anchors.append(String(decoding: name, as: UTF8.self))
    }
  }

  /// What the lines before a block said of it, told once.
  func takeStyle() -> [String] {
    defer { style = [] }
    return style
  }

  // MARK: Titles

  private func titleLevel(at number: Int) -> Int? {
    let text = lines.bytes(number)
    guard let first = text.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "#") else { return nil }
    let signs = text.prefix { $0 == first }.count
    guard signs <= 6, text.count > signs, isSpace(text[text.startIndex + signs]) else { return nil }
    return signs
  }

  private static let underlines: [UInt8] = Array("=-~^+".utf8)

  /// The level of a title that the next line underlines, with as many signs as it has characters, or one more or less.
  private func underlinedLevel(at number: Int) -> Int? {
    guard number + 1 < lines.count, lines[number + 1].indent == 0, let sign = lines.bytes(number + 1).first,
      let level = Self.underlines.firstIndex(of: sign), lines.bytes(number + 1).allSatisfy({ $0 == sign })
    else { return nil }
    let text = lines.bytes(number)
    let width = text.count { $0 & 0xC0 != 0x80 }
    guard abs(width - lines.bytes(number + 1).count) <= 1, width > 1,
      text.contains(where: { $0 >= 0x80 || HTMLEntities.isAlphanumeric($0) })
    else { return nil }
    return level + 1
  }

  private func readTitle(at number: Int) -> Int? {
    var text = lines.bytes(number)
    var next = number + 1
    let level: Int
    if let marked = titleLevel(at: number) {
      level = marked
      text = text.dropFirst(marked)
      // The signs may close the line as well.
      let sign = lines.bytes(number).first
      let trail = text.reversed().prefix { $0 == sign }.count
      if trail == marked, text.dropLast(trail).last == 0x20 { text = text.dropLast(trail) }
    } else if let underlined = underlinedLevel(at: number) {
      level = underlined
      next = number + 2
    } else {
      return nil
    }
    let styles = takeStyle()
    leaveLists()
    title = nil
    if level > 1, !styles.contains("discrete"), !styles.contains("float"), let printed = sectionNumber(level - 1) {
      out.text.append(printed + " ")
    }
    inlines(Array(text.drop(while: isSpace)))
    out.anchors.append(
      "_" + String(decoding: headingAddress(out.text.bytes, separator: UInt8(ascii: "_")), as: UTF8.self))
    let style: Heading.Style = next == number + 1 ? .atx : .setext
    out.finish(
      .heading(level: level, style: style), range: lines.range(from: lines[number].start, toLine: next - 1))
    return next
  }

  /// The number that Asciidoctor prints before a title while `sectnums` is set.
  private func sectionNumber(_ depth: Int) -> String? {
    guard attributes.isSet("sectnums") || attributes.isSet("numbered") else { return nil }
    guard depth <= attributes.number("sectnumlevels") ?? 3 else { return nil }
    while sectionCounts.count < depth { sectionCounts.append(0) }
    sectionCounts.removeSubrange(depth...)
    sectionCounts[depth - 1] += 1
    return sectionCounts.map { "\($0)." }.joined()
  }

  // MARK: Leaves

  var nesting: Nesting {
    var nesting = Nesting(
      listDepth: min(lists.count + blocks.reduce(0) { $0 + $1.lists.count }, MarkdownFlowReader.deepestNesting),
      quoteDepth: min(blocks.count(where: \.isQuote), MarkdownFlowReader.deepestNesting))
    if let list = lists.last ?? blocks.last(where: { !$0.lists.isEmpty })?.lists.last {
      nesting.list = Int32(clamping: list.number)
      nesting.marker = list.style == nil ? .bullet : .ordered(list.count)
      nesting.markerStyle = list.style ?? .decimal
    }
    if !lists.isEmpty, lists[lists.count - 1].isFresh {
      nesting.startsItem = true
      lists[lists.count - 1].isFresh = false
    }
    return nesting
  }

  /// Writes the title that stands above a block.
  func writeTitle() {
    guard let (text, offset) = title else { return }
    title = nil
    inlines(text)
    let position = lines.position(of: offset)
    let end = SourcePosition(line: position.line, column: position.column + text.count)
    out.finish(.block(.caption), nesting: nesting, range: SourceRange(position, end))
  }

  private static let admonitions = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]

  private func readParagraph(at number: Int) -> Int {
    var end = number + 1
    while end < lines.count, !endsParagraph(end) { end += 1 }
    let styles = takeStyle()
    writeTitle()
    let start = lines[number].start
    let range = lines.range(from: start, toLine: end - 1)
    if lines[number].indent > 0, lists.isEmpty, !isInTerm, !styles.contains("normal") || styles.contains("literal") {
      out.code(lines.verbatim(number..<end), nesting: nesting, range: range)
      return end
    }
    if styles.contains(where: { ["source", "listing", "literal", "stem"].contains($0) }) {
      out.code(lines.verbatim(number..<end), nesting: nesting, range: range)
      return end
    }
    var place = nesting
    var text = lines.joined(number..<end)
    for name in Self.admonitions
    where text.starts(with: Array((name + ": ").utf8)) || styles.contains(name.lowercased()) {
      place.quoteDepth += 1
      write(name, place, range)
      if text.starts(with: Array((name + ": ").utf8)) { text.removeFirst(name.utf8.count + 2) }
    }
    if styles.contains("quote") || styles.contains("verse") { place.quoteDepth += 1 }
    inlines(
      text, keepsLines: styles.contains("%hardbreaks") || styles.contains("verse") || attributes.isSet("hardbreaks"))
    let kind: Block.Kind = isInTerm ? .definitionDescription : place.startsItem ? .listItem : .paragraph
    out.finish(.block(kind), nesting: place, range: range)
    return end
  }

  /// The name of a note that stands out, as its reader sees it.
  func write(_ name: String, _ nesting: Nesting, _ range: SourceRange) {
    out.text.append(name.prefix(1) + name.dropFirst().lowercased())
    out.finish(.block(.paragraph), nesting: nesting, range: range)
  }

  func endsParagraph(_ number: Int) -> Bool {
    let text = lines.bytes(number)
    if text.isEmpty { return true }
    if isDelimiter(text), lines[number].indent == 0 { return true }
    if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), lines[number].indent == 0,
      text.dropFirst().first == UInt8(ascii: "[") || AsciiDocFlowReader.isAttributeList(text.dropFirst().dropLast()),
      text.count > 2
    {
      return true
    }
    if text.starts(with: Array("//".utf8)), text.dropFirst(2).first != UInt8(ascii: "/") { return true }
    if let macro = AsciiDocFlowReader.macro(text),
      ["ifdef", "ifndef", "ifeval", "endif", "include"].contains(macro.name)
    {
      return true
    }
    guard !lists.isEmpty || isInTerm else { return false }
    return text.elementsEqual([UInt8(ascii: "+")]) || itemMarker(text) != nil || AsciiDocFlowReader.term(text) != nil
  }

  private func readImage(at number: Int) -> Int? {
    guard let macro = AsciiDocFlowReader.macro(lines.bytes(number)), macro.name == "image" else { return nil }
    _ = takeStyle()
    writeTitle()
    let alternative = macro.text.prefix { $0 != UInt8(ascii: ",") }.filter { $0 != UInt8(ascii: "\"") }
    out.text.addImage(source: macro.target, alternative: String(decoding: alternative, as: UTF8.self))
    out.finish(.block(.paragraph), nesting: nesting, range: lines.range(from: lines[number].start, toLine: number))
    return number + 1
  }

  // MARK: Delimited blocks

  private func isDelimiter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if text.elementsEqual("--".utf8) { return true }
    if text.starts(with: Array("|===".utf8)) || text.starts(with: Array("```".utf8)) { return true }
    return text.count >= 4 && "-._=*+/".utf8.contains(first) && text.allSatisfy { $0 == first }
  }

  private func readDelimited(at number: Int) -> Int? {
    let text = lines.bytes(number)
    guard isDelimiter(text) else { return nil }
    let styles = takeStyle()
    switch text.first {
    case UInt8(ascii: "|"):
      writeTitle()
      return readTable(at: number, hasHeader: styles.contains { $0.contains("%header") || $0.contains("header") })
    case UInt8(ascii: "`"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard text.count > 2 else { break }
      return readVerbatim(at: number)
    default: break
    }
    writeTitle()
    let name = Self.admonitions.first { styles.contains($0.lowercased()) }
    let isQuote = text.first == UInt8(ascii: "_") || styles.contains("quote") || name != nil
    guard blocks.count < MarkdownFlowReader.deepestNesting else { return number + 1 }
    blocks.append(OpenBlock(delimiter: Array(text), isQuote: isQuote, lists: lists, isInTerm: isInTerm))
    lists = []
    isInTerm = false
    if let name { write(name, nesting, lines.range(from: lines[number].start, toLine: number)) }
    return number + 1
  }

  private func readVerbatim(at number: Int) -> Int {
    let opening = lines.bytes(number)
    var end = end(ofDelimited: number)
    if opening.first == UInt8(ascii: "`") {
      end = number + 1
      while end < lines.count, !lines.bytes(end).elementsEqual("```".utf8) { end += 1 }
    }
    writeTitle()
    // What is passed on as it stands is markup of another format.
    if opening.first != UInt8(ascii: "+"), number + 1 < end {
      out.code(
        lines.verbatim(number + 1..<end), nesting: nesting,
        range: lines.range(from: lines[number + 1].start, toLine: end - 1))
    }
    return end + 1
  }
}
