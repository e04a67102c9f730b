import PolicyModel

/// Reads an OpenDocument text (`.odt`) into a flow.
///
/// A place in it is the number of a paragraph, which stands where other formats have a line. O(*n*).
enum OpenDocumentFlowReader {
  /// True for a container that holds an OpenDocument text.
  static func isOne(_ archive: ZipArchive) -> Bool { archive.has("content.xml") && archive.has("mimetype") }

  /// The flow of an opened file.
  static func flow(
    of archive: inout ZipArchive, mode: ReadingMode, changes: TrackedChanges
  ) throws(OfficeFault) -> Flow {
    if let manifest = try archive.part("META-INF/manifest.xml"),
      String(decoding: manifest, as: UTF8.self).contains("encryption-data")
    {
      throw .encrypted
    }
    guard let body = try archive.part("content.xml") else { throw .missing("content.xml") }
    let styles = OpenDocumentStyles()
    if let part = try archive.part("styles.xml"), !XMLEventSource.parse(part, for: styles) {
      throw .damaged("styles.xml is no XML")
    }
    // Styles of the text's own stand at its beginning.
    guard XMLEventSource.parse(body, for: styles) else { throw .damaged("content.xml is no XML, or nests too deep") }
    let reader = OpenDocumentBodyReader(styles: styles, mode: mode, changes: changes)
    _ = XMLEventSource.parse(body, for: reader)
    if changes == .refuse, reader.changedRegions > 0 {
      throw .hasRevisions(insertions: reader.insertions, deletions: reader.changedRegions - reader.insertions)
    }
    reader.finish()
    return reader.out.flow
  }
}

/// The styles of an OpenDocument text, and how its lists and headings are counted.
final class OpenDocumentStyles: XMLEventReceiver {
  struct Style {
    var parent: String?
    var isBold: Bool?
    var isItalic: Bool?
    var isStruck: Bool?
    var isHidden: Bool?
    var outlineLevel: Int?
  }

  /// A level of a list: what stands before and after its count, and how many levels are printed.
  struct Level {
    var isBullet = false
    var style: SectionNumber.Style?
    var prefix = ""
    var suffix = ""
    var shown = 1
    var start = 1
  }

  private var styles: [String: Style] = [:]
  private(set) var lists: [String: [Int: Level]] = [:]
  private(set) var outline: [Int: Level] = [:]
  private var name: String?
  private var list: String?
  private var isOutline = false

  func start(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "style":
      name = attributes["name"]
      if let name {
        styles[name] = Style(
          parent: attributes["parent-style-name"],
          outlineLevel: attributes["default-outline-level"].flatMap { Int($0) })
      }
    case "text-properties": readText(attributes)
    case "outline-style": isOutline = true
    case "list-style": list = attributes["name"]
    case "outline-level-style", "list-level-style-number", "list-level-style-bullet":
      readLevel(element, attributes)
    default: break
    }
  }

  func end(_ element: String) {
    switch element {
    case "style": name = nil
    case "outline-style": isOutline = false
    case "list-style": list = nil
    default: break
    }
  }

  func text(_ run: UnsafeBufferPointer<UInt8>) {}

  private func readText(_ attributes: XMLAttributes) {
    guard let name, var style = styles[name] else { return }
    if let weight = attributes["font-weight"] { style.isBold = weight == "bold" || weight >= "600" && weight < "a" }
    if let slant = attributes["font-style"] { style.isItalic = slant == "italic" || slant == "oblique" }
    if let line = attributes["text-line-through-style"] { style.isStruck = line != "none" }
    if let display = attributes["display"] { style.isHidden = display == "none" }
    styles[name] = style
  }

  private func readLevel(_ element: String, _ attributes: XMLAttributes) {
    guard let number = attributes["level"].flatMap({ Int($0) }) else { return }
    var level = Level(isBullet: element == "list-level-style-bullet")
    switch attributes["num-format"] {
    case "1": level.style = .decimal
    case "a": level.style = .lowerLetter
    case "A": level.style = .upperLetter
    case "i": level.style = .lowerRoman
    case "I": level.style = .upperRoman
    default: break
    }
    level.prefix = attributes["num-prefix"] ?? ""
    level.suffix = attributes["num-suffix"] ?? ""
    level.shown = attributes["display-levels"].flatMap { Int($0) } ?? 1
    level.start = attributes["start-value"].flatMap { Int32($0) }.map { Int($0) } ?? 1
    if isOutline { outline[number] = level } else if let list { lists[list, default: [:]][number] = level }
  }

  /// Styles are seldom based on more than three others; a ring of them ends here.
  private static let longestChain = 32

  /// A style with what it inherits.
  subscript(_ name: String?) -> Style {
    guard let name, var result = styles[name] else { return Style() }
    var next = result.parent
    var steps = 0
    while let parent = next, let style = styles[parent], steps < OpenDocumentStyles.longestChain {
      result.isBold = result.isBold ?? style.isBold
      result.isItalic = result.isItalic ?? style.isItalic
      result.isStruck = result.isStruck ?? style.isStruck
      result.isHidden = result.isHidden ?? style.isHidden
      next = style.parent
      steps += 1
    }
    return result
  }
}

/// Goes through the text of an OpenDocument file, element by element.
final class OpenDocumentBodyReader: XMLEventReceiver {
  private struct Paragraph {
    var style: String?
    var level: Int?
    var isNumbered = true
    var text = OfficeText()
    var number = 0
  }

  private struct List {
    var style: String?
    var number: Int
    var count: Int
    var isFresh = false
  }

  let styles: OpenDocumentStyles
  let changes: TrackedChanges
  var out: FlowWriter
  private(set) var changedRegions = 0
  private(set) var insertions = 0
  private var isInBody = false
  private var skipped = 0
  private var paragraphs: [Paragraph] = []
  private var paragraphCount = 0
  private var spans: [OfficeText.Style] = []
  private var links: [String] = []
  private var lists: [List] = []
  private var tables: [(number: Int, row: Int, column: Int, isHeader: Bool)] = []
  private var headingCounts: [Int] = []
  private var notes: [(anchor: String, sign: String, paragraphs: [OfficeText])] = []
  private var isCitation = false
  private var noteDepth = 0
  private var noteCount = 0

  init(styles: OpenDocumentStyles, mode: ReadingMode, changes: TrackedChanges) {
    self.styles = styles
    self.changes = changes
    out = FlowWriter(mode: mode)
  }

  /// What holds no text of the document: changes that were made, remarks, lists of its own headings.
  private static let skippedElements: Set<String> = [
    "tracked-changes", "annotation", "annotation-end", "table-of-content", "sequence-decls", "variable-decls",
    "forms", "user-field-decls", "alphabetical-index", "title", "desc",
  ]

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "insertion" { insertions += 1 }
    if name == "changed-region" { changedRegions += 1 }
    guard isInBody else {
      isInBody = name == "body"
      return
    }
    if skipped > 0 || Self.skippedElements.contains(name) {
      skipped += 1
      return
    }
    switch name {
    case "p", "h": startParagraph(name, attributes)
    case "span": spans.append(style(attributes["style-name"]))
    case "a": links.append(attributes["href"] ?? "")
    case "list":
      let style = attributes["style-name"] ?? lists.last?.style
      lists.append(List(style: style, number: out.newList(), count: (level(style, lists.count + 1)?.start ?? 1) - 1))
    case "list-item" where !lists.isEmpty:
      lists[lists.count - 1].count += 1
      lists[lists.count - 1].isFresh = true
    case "table": tables.append((out.newTable(), -1, -1, false))
    case "table-header-rows" where !tables.isEmpty: tables[tables.count - 1].isHeader = true
    case "table-row" where !tables.isEmpty:
      tables[tables.count - 1].row += 1
      tables[tables.count - 1].column = -1
    case "table-cell" where !tables.isEmpty: tables[tables.count - 1].column += 1
    case "note": startNote()
    case "note-citation": isCitation = true
    default: content(name, attributes)
    }
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "body": isInBody = false
    case "p", "h": endParagraph()
    case "span": _ = spans.popLast()
    case "a": _ = links.popLast()
    case "list": _ = lists.popLast()
    case "table": _ = tables.popLast()
    case "table-header-rows" where !tables.isEmpty: tables[tables.count - 1].isHeader = false
    case "note": noteDepth -= 1
    case "note-citation": isCitation = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInBody, skipped == 0, !isCitation else { return }
    append(bytes)
  }

  private func append(_ bytes: some Sequence<UInt8>) {
    guard let last = paragraphs.indices.last else { return }
    var style = spans.last ?? self.style(paragraphs[last].style)
    if let link = links.last, !link.isEmpty { style.link = link }
    paragraphs[last].text.append(bytes, style)
  }

  private func style(_ name: String?) -> OfficeText.Style {
    let style = styles[name]
    let outer = spans.last
    return OfficeText.Style(
      isBold: style.isBold ?? outer?.isBold ?? false, isItalic: style.isItalic ?? outer?.isItalic ?? false,
      isStruck: style.isStruck ?? outer?.isStruck ?? false, isHidden: style.isHidden ?? outer?.isHidden ?? false)
  }

  private func content(_ name: String, _ attributes: XMLAttributes) {
    guard let last = paragraphs.indices.last else { return }
    switch name {
    case "s", "tab": append(" ".utf8)
    case "line-break": paragraphs[last].text.appendBreak()
    case "bookmark", "bookmark-start":
      if let anchor = attributes["name"] { paragraphs[last].text.anchors.append(anchor) }
    default: break
    }
  }

  // MARK: Notes

  private func startNote() {
    noteDepth += 1
    noteCount += 1
    let sign = "[\(noteCount)]"
    if let last = paragraphs.indices.last {
      paragraphs[last].text.append(sign.utf8, OfficeText.Style(link: "#note-\(noteCount)"))
    }
    notes.append(("note-\(noteCount)", sign, []))
  }

  // MARK: Paragraphs

  private func startParagraph(_ name: String, _ attributes: XMLAttributes) {
    paragraphCount += 1
    var paragraph = Paragraph(style: attributes["style-name"], number: paragraphCount)
    if name == "h" { paragraph.level = attributes["outline-level"].flatMap { Int($0) } ?? 1 }
    paragraph.isNumbered = attributes["is-list-header"] != "true"
    paragraphs.append(paragraph)
  }

  private func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    guard !paragraph.text.plain.trimmingSpaces.isEmpty else {
      out.anchors += paragraph.text.anchors
      return
    }
    if noteDepth > 0, !notes.isEmpty {
      notes[notes.count - 1].paragraphs.append(paragraph.text)
      return
    }
    write(paragraph)
  }

  private func write(_ paragraph: Paragraph) {
    let position = SourcePosition(line: paragraph.number, column: 1)
    let range = SourceRange(position, position)
    var nesting = Nesting()
    var kind = FlowLeaf.Kind.block(.paragraph)
    out.anchors += paragraph.text.anchors
    if let table = tables.last {
      nesting.cell = TableCell(
        table: table.number, row: max(0, table.row), column: max(0, table.column), isHeader: table.isHeader)
      kind = .block(.tableCell)
    } else if let level = paragraph.level, level > 0 {
      kind = .heading(level: min(level, 9), style: .html)
      if paragraph.isNumbered { out.text.append(headingNumber(min(level, 9))) }
    } else if !lists.isEmpty {
      setItem(&nesting, &kind)
    } else if let style = paragraph.style, style.hasPrefix("Quot") {
      nesting.quoteDepth = 1
    }
    let isHeading = paragraph.level != nil && nesting.cell == nil
    for part in paragraph.text.write(to: &out, keepsBold: !isHeading) {
      out.flow.omitted.append(
        OmittedPart(
          reason: part.reason.reason.rawValue, cause: part.reason.cause,
          blocks: [Block(.paragraph, part.text, range: range)], range: range))
    }
    out.finish(kind, nesting: nesting, range: range)
  }

  private func level(_ style: String?, _ depth: Int) -> OpenDocumentStyles.Level? {
    style.flatMap { styles.lists[$0]?[depth] }
  }

  private func setItem(_ nesting: inout Nesting, _ kind: inout FlowLeaf.Kind) {
    guard let list = lists.last else { return }
    nesting.listDepth = UInt8(clamping: lists.count)
    nesting.list = Int32(clamping: list.number)
    let rule = level(list.style, lists.count)
    if let style = rule?.style, rule?.isBullet == false {
      nesting.marker = .ordered(list.count)
      nesting.markerStyle = style
    } else {
      nesting.marker = .bullet
    }
    nesting.startsItem = list.isFresh
    lists[lists.count - 1].isFresh = false
    if nesting.startsItem { kind = .block(.listItem) }
  }

  /// The number that is printed before a heading, with a space after it; empty where headings are not counted.
  private func headingNumber(_ level: Int) -> String {
    while headingCounts.count < level {
      headingCounts.append((styles.outline[headingCounts.count + 1]?.start ?? 1) - 1)
    }
    headingCounts.removeSubrange(level...)
    headingCounts[level - 1] += 1
    guard let rule = styles.outline[level], rule.style != nil else { return "" }
    let shown = max(1, min(rule.shown, level))
    let parts = (level - shown..<level).compactMap { index in
      styles.outline[index + 1]?.style.map { SectionNumber.Component(headingCounts[index], $0).printed }
    }
    return rule.prefix + parts.joined(separator: ".") + rule.suffix + " "
  }

  /// Ends the document: its notes, each behind the text.
  func finish() {
    let position = SourcePosition(line: paragraphCount, column: 1)
    for note in notes {
      for (index, text) in note.paragraphs.enumerated() {
        if index == 0 {
          out.anchors.append(note.anchor)
          out.text.append(note.sign + " ")
        }
        _ = text.write(to: &out)
        out.finish(.block(.footnote), range: SourceRange(position, position))
      }
    }
    out.close()
    guard changedRegions > 0 else { return }
    out.flow.diagnostics.append(
      Diagnostic(
        "tracked-changes", .note,
        "the document tracks \(changedRegions) changes and is read as if all were accepted"))
  }
}
