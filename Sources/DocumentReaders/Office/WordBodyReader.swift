import PolicyModel

/// Goes through the text of a Word file, element by element.
final class WordBodyReader: XMLEventReceiver {
  /// What a paragraph says of itself.
  struct Properties {
    var style: String?
    var outlineLevel: Int?
    var numbering: Int?
    var level: Int?
    var isCentred = false
    /// The mark at its end is deleted or inserted: without it the paragraph goes on in the next.
    var losesMark = false
  }

  /// A paragraph that is being read; text boxes stand inside of others.
  struct Paragraph {
    var properties = Properties()
    var text = OfficeText()
    var number = 0
  }

  let styles: WordStyles
  let numbering: WordNumbering
  let addresses: [String: String]
  let changes: TrackedChanges
  var out: FlowWriter
  var omitted: [OmittedPart] = []
  private(set) var insertions = 0
  private(set) var deletions = 0
  private(set) var citesNotes = false

  private var paragraphs: [Paragraph] = []
  private var paragraphCount = 0
  private var pending: OfficeText?
  private var run = OfficeText.Style()
  private var isInRunProperties = false
  private var isInParagraphProperties = false
  private var isText = false
  private var inserted = 0
  private var deleted = 0
  private var skipped = 0
  private var links: [String?] = []
  private var fields: [Field] = []
  private var contents = 0
  private var contentsLeaves: [Block] = []
  private var contentControls: [Bool] = []
  // Tables, innermost last.
  private var tables: [(number: Int, row: Int, column: Int)] = []
  /// The list that the last paragraph was an item of.
  private var openList: (numbering: Int, number: Int)?
  /// The levels of headings by the list and the level in it that count them.
  private var headingLevels: [String: Int] = [:]
  /// Items in bold that may be headings without the style of one: their leaf, and what counts them.
  private var boldItems: [(leaf: Int, list: String, printed: String)] = []
  private var noteKind: String?
  private var noteID = ""
  private var isFirstOfNote = false
  private var hasTitle = false

  /// A field: what it computes, and its result, of which only the latter is text.
  private struct Field {
    var instruction = ""
    var showsResult = false
    var isContents = false
    var link: String?
  }

  init(
    styles: WordStyles, numbering: WordNumbering, addresses: [String: String], mode: ReadingMode,
    changes: TrackedChanges
  ) {
    self.styles = styles
    self.numbering = numbering
    self.addresses = addresses
    self.changes = changes
    out = FlowWriter(mode: mode)
  }

  /// The part that comes next holds notes.
  func beginNotes(_ kind: String) {
    noteKind = kind
    openList = nil
  }

  // MARK: Events

  func start(_ name: String, _ attributes: XMLAttributes) {
    if skipped > 0 || name == "Fallback" {
      skipped += 1
      return
    }
    switch name {
    case "p":
      paragraphCount += 1
      paragraphs.append(Paragraph(number: paragraphCount))
    case "pPr": isInParagraphProperties = true
    case "rPr": isInRunProperties = true
    case "r": if !isInParagraphProperties { run = OfficeText.Style() }
    case "ins", "moveTo", "del", "moveFrom": startChange(name)
    case "tbl": tables.append((out.newTable(), -1, -1))
    case "tr" where !tables.isEmpty:
      tables[tables.count - 1].row += 1
      tables[tables.count - 1].column = -1
    case "tc" where !tables.isEmpty: tables[tables.count - 1].column += 1
    case "hyperlink": links.append(target(attributes))
    case "footnote", "endnote": startNote(attributes)
    case "sdt": contentControls.append(false)
    case "docPartGallery": startContents(attributes["val"])
    default:
      if isInRunProperties || isInParagraphProperties { property(name, attributes) } else { content(name, attributes) }
    }
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "p": endParagraph()
    case "pPr": isInParagraphProperties = false
    case "rPr": isInRunProperties = false
    case "t", "delText", "instrText": isText = false
    case "ins", "moveTo": if !isInParagraphProperties { inserted -= 1 }
    case "del", "moveFrom": if !isInParagraphProperties { deleted -= 1 }
    case "tbl": _ = tables.popLast()
    case "hyperlink": _ = links.popLast()
    case "fldSimple": endField()
    case "sdt": if contentControls.popLast() == true { contents -= 1 }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText, skipped == 0 else { return }
    if let last = fields.indices.last, !fields[last].showsResult {
      fields[last].instruction += String(decoding: bytes, as: UTF8.self)
    } else {
      append(bytes)
    }
  }

  // MARK: Tracked changes

  /// True if what is read now is part of the text that was asked for.
  private var isShown: Bool { changes == .reject ? inserted == 0 : deleted == 0 }

  private func startChange(_ name: String) {
    let isInsertion = name == "ins" || name == "moveTo"
    if isInsertion { insertions += 1 } else { deletions += 1 }
    guard !isInParagraphProperties else {
      if isInsertion == (changes == .reject), let last = paragraphs.indices.last {
        paragraphs[last].properties.losesMark = true
      }
      return
    }
    if isInsertion { inserted += 1 } else { deleted += 1 }
  }

  // MARK: Properties

  private func property(_ name: String, _ attributes: XMLAttributes) {
    guard let last = paragraphs.indices.last else { return }
    if isInRunProperties, !isInParagraphProperties {
      switch name {
      case "b": run.isBold = attributes.isOn
      case "i": run.isItalic = attributes.isOn
      case "strike", "dstrike": run.isStruck = attributes.isOn
      case "vanish": run.isHidden = attributes.isOn
      default: break
      }
      return
    }
    switch name {
    case "pStyle": paragraphs[last].properties.style = attributes["val"]
    case "outlineLvl": paragraphs[last].properties.outlineLevel = attributes["val"].flatMap { Int($0) }
    case "numId": paragraphs[last].properties.numbering = attributes["val"].flatMap { Int($0) }
    case "ilvl": paragraphs[last].properties.level = attributes["val"].flatMap { Int($0) }
    case "jc": paragraphs[last].properties.isCentred = attributes["val"] == "center"
    default: break
    }
  }

  // MARK: Content

  private func content(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "t", "delText", "instrText": isText = true
    case "tab", "ptab": append(" ".utf8)
    case "br", "cr":
      if isShown, let last = paragraphs.indices.last, fields.allSatisfy(\.showsResult) {
        paragraphs[last].text.appendBreak()
      }
    case "noBreakHyphen": append("\u{2011}".utf8)
    case "sym": symbol(attributes)
    case "fldChar": field(attributes["fldCharType"])
    case "fldSimple":
      fields.append(Field(instruction: attributes["instr"] ?? ""))
      field("separate")
    case "footnoteReference", "endnoteReference": cite(name, attributes["id"])
    case "bookmarkStart":
      if let anchor = attributes["name"], let last = paragraphs.indices.last, anchor != "_GoBack" {
        paragraphs[last].text.anchors.append(anchor)
      }
    default: break
    }
  }

  private func append(_ bytes: some Sequence<UInt8>) {
    guard isShown, let last = paragraphs.indices.last, fields.allSatisfy(\.showsResult) else { return }
    var style = run
    style.link = links.last ?? fields.last { $0.link != nil }?.link
    paragraphs[last].text.append(bytes, style)
  }

  /// A sign of a font of symbols; Word puts them where Unicode keeps room for private use.
  private func symbol(_ attributes: XMLAttributes) {
    guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }), let sign = Unicode.Scalar(code) else {
      return
    }
    append(String(Character(sign)).utf8)
  }

  private func target(_ attributes: XMLAttributes) -> String? {
    let fragment = attributes["anchor"].map { "#" + $0 } ?? ""
    guard let id = attributes["id"], let address = addresses[id] else { return fragment.isEmpty ? nil : fragment }
    return address + (address.contains("#") ? "" : fragment)
  }

  private func cite(_ name: String, _ id: String?) {
    guard let id else { return }
    citesNotes = true
    guard isShown, let last = paragraphs.indices.last else { return }
    let kind = name.replacing("Reference", with: "")
    paragraphs[last].text.append("[\(id)]".utf8, OfficeText.Style(link: "#\(kind)-\(id)"))
  }

  private func startNote(_ attributes: XMLAttributes) {
    guard noteKind != nil else { return }
    noteID = attributes["id"] ?? ""
    isFirstOfNote = true
  }

  // MARK: Fields and contents

  private func field(_ part: String?) {
    switch part {
    case "begin": fields.append(Field())
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].showsResult = true
      let words = fields[last].instruction.split(separator: " ")
      if words.first == "TOC" {
        fields[last].isContents = true
        contents += 1
      } else if words.first == "HYPERLINK" {
        let address = words.dropFirst().first { $0.hasPrefix("\"") }?.filter { $0 != "\"" }
        let isInternal = words.contains("\\l")
        fields[last].link = address.map { isInternal ? "#" + $0 : $0 }
      }
    case "end": endField()
    default: break
    }
  }

  private func endField() {
    guard let field = fields.popLast() else { return }
    if field.isContents { contents -= 1 }
  }

  private func startContents(_ gallery: String?) {
    guard gallery == "Table of Contents", let last = contentControls.indices.last, !contentControls[last] else {
      return
    }
    contentControls[last] = true
    contents += 1
  }

  // MARK: Paragraphs

  private func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    if let before = pending {
      var joined = before
      joined.append(paragraph.text)
      paragraph.text = joined
      pending = nil
    }
    if paragraph.properties.losesMark, paragraphs.isEmpty {
      pending = paragraph.text
      return
    }
    write(paragraph)
  }

  /// Ends the document: a last paragraph may have lost its mark.
  func finish() {
    if let pending { write(Paragraph(text: pending, number: paragraphCount)) }
    pending = nil
    out.close()
    promoteItems()
    if hasTitle { lowerHeadings() }
    if !contentsLeaves.isEmpty {
      omitted.append(
        OmittedPart(reason: "table-of-contents", blocks: contentsLeaves, range: contentsLeaves[0].range))
      out.flow.diagnostics.append(MainContent.diagnostic(omitted))
    }
    guard insertions + deletions > 0 else { return }
    out.flow.diagnostics.append(
      Diagnostic(
        "tracked-changes", .note,
        "the document tracks changes (\(insertions) inserted, \(deletions) deleted) and is read as if all were "
          + (changes == .reject ? "rejected" : "accepted; --revisions reject reads what was before")))
  }

  private func write(_ paragraph: Paragraph) {
    let position = SourcePosition(line: paragraph.number, column: 1)
    let range = SourceRange(position, position)
    let properties = paragraph.properties
    let style = (properties.style ?? styles.defaultStyle).map { styles[$0] } ?? WordStyles.Style()
    if contents > 0 {
      let text = paragraph.text.plain.trimmingSpaces
      if !text.isEmpty { contentsLeaves.append(Block(.paragraph, text, range: range)) }
      return
    }
    let outline = properties.outlineLevel ?? style.outlineLevel ?? WordStyles.level(ofName: style.name)
    let isEmpty = paragraph.text.plain.trimmingSpaces.isEmpty
    var label: WordNumbering.Label?
    if !isEmpty, let number = properties.numbering ?? style.numbering, number > 0 {
      label = numbering.count(number, properties.level ?? style.level ?? 0)
    }
    guard !isEmpty else {
      out.anchors += paragraph.text.anchors
      return
    }
    var nesting = Nesting()
    if let table = tables.last {
      nesting.cell = TableCell(
        table: table.number, row: max(0, table.row), column: max(0, table.column), isHeader: false)
    }
    if noteKind != nil { return writeNote(paragraph, range) }
    out.anchors += paragraph.text.anchors
    var kind = self.kind(of: style, in: nesting)
    if let outline, (0...8).contains(outline), nesting.cell == nil {
      kind = .heading(level: outline + 1, style: .html)
      if let label, !label.printed.isEmpty {
        out.text.append(label.printed + " ")
        headingLevels["\(label.list).\(label.level)"] = outline + 1
      }
      openList = nil
    } else if style.name == "title", nesting.cell == nil {
      kind = .heading(level: 1, style: .html)
      hasTitle = true
    } else if let label, nesting.cell == nil {
      setItem(label, &nesting, &kind)
    } else {
      openList = nil
      if style.name.contains("quote") || style.name == "block text" { nesting.quoteDepth = 1 }
    }
    var isHeading = false
    if case .heading = kind { isHeading = true }
    var text = paragraph.text
    if style.isBold == true, !isHeading { text = text.inBold }
    withhold(text.write(to: &out, keepsBold: !isHeading), range)
    let count = out.flow.leaves.count
    out.finish(kind, nesting: nesting, range: range)
    guard out.flow.leaves.count > count else { return }
    if properties.isCentred { out.flow.leaves[count].isCentred = true }
    if let label, out.flow.leaves[count].isItem, out.flow.leaves[count].isBold {
      boldItems.append((count, "\(label.list).\(label.level)", label.printed))
    }
  }

  private func kind(of style: WordStyles.Style, in nesting: Nesting) -> FlowLeaf.Kind {
    if nesting.cell != nil { return .block(.tableCell) }
    switch style.name {
    case "caption": return .block(.caption)
    case "code", "source code", "html preformatted", "preformatted text": return .block(.code)
    case "definition term": return .block(.definitionTerm)
    case "definition": return .block(.definitionDescription)
    default: return .block(.paragraph)
    }
  }

  /// Makes a paragraph an item, or puts its number before its text where it is more than a count: `1.2`, `§ 4`.
  private func setItem(_ label: WordNumbering.Label, _ nesting: inout Nesting, _ kind: inout FlowLeaf.Kind) {
    if !label.printed.isEmpty, label.count == nil {
      out.text.append(label.printed + " ")
      openList = nil
      return
    }
    if openList?.numbering != label.list { openList = (label.list, out.newList()) }
    nesting.listDepth = UInt8(clamping: label.level + 1)
    nesting.list = Int32(clamping: (openList?.number ?? 0))
    nesting.marker = label.count.map { .ordered($0) } ?? .bullet
    nesting.markerStyle = label.style
    nesting.startsItem = true
    kind = .block(.listItem)
  }

  private func writeNote(_ paragraph: Paragraph, _ range: SourceRange) {
    if isFirstOfNote {
      out.anchors.append("\(noteKind ?? "")-\(noteID)")
      out.text.append("[\(noteID)] ")
      isFirstOfNote = false
    }
    withhold(paragraph.text.write(to: &out), range)
    out.finish(.block(.footnote), range: range)
  }

  private func withhold(_ parts: [(text: String, reason: Withholding)], _ range: SourceRange) {
    for part in parts {
      out.flow.omitted.append(
        OmittedPart(
          reason: part.reason.reason.rawValue, cause: part.reason.cause,
          blocks: [Block(.paragraph, part.text, range: range)],
          range: range))
    }
  }

  /// Items in bold that one list counts together with headings are headings whose style somebody forgot.
  private func promoteItems() {
    for item in boldItems {
      guard let level = headingLevels[item.list], !TextShape(out.flow.leaves[item.leaf].text).endsLikeSentence else {
        continue
      }
      out.flow.leaves[item.leaf].kind = .heading(level: level, style: .bold)
      out.flow.leaves[item.leaf].nesting = Nesting()
      if !item.printed.isEmpty { out.flow.leaves[item.leaf].insert(item.printed + " ") }
    }
  }

  /// A title stands above all headings, which in Word begin at the first level too.
  private func lowerHeadings() {
    let isFirst = out.flow.leaves.first { $0.isHeading }?.level == 1
    guard isFirst, let title = out.flow.leaves.firstIndex(where: \.isHeading) else { return }
    for index in out.flow.leaves.indices where index != title {
      if case .heading(let level, let style) = out.flow.leaves[index].kind {
        out.flow.leaves[index].kind = .heading(level: level + 1, style: style)
      }
    }
  }
}

extension OfficeText {
  /// The same in bold, as a style may ask for.
  var inBold: OfficeText { changed { $0.isBold = true } }
}
