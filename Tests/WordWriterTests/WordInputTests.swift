import DocumentReaders
import PolicyDiff
import PolicyModel
import Testing

@testable import WordWriter

/// Word and OpenDocument files as input: what word processors write, and what was made to do harm.
@Suite struct WordInputTests {
  private static let namespaces = "xmlns:w=\"w\" xmlns:r=\"r\""

  /// A Word file of a body, styles and lists.
  private func file(_ body: String, styles: String = "", numbering: String = "", _ more: [(String, String)] = [])
    -> [UInt8]
  {
    var container = ZipContainer()
    container.add(
      "word/document.xml", Array("<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>".utf8))
    container.add("word/styles.xml", Array("<w:styles \(Self.namespaces)>\(styles)</w:styles>".utf8))
    container.add("word/numbering.xml", Array("<w:numbering \(Self.namespaces)>\(numbering)</w:numbering>".utf8))
    for (name, content) in more { container.add(name, Array(content.utf8)) }
    return container.finish()
  }

  private func read(_ bytes: [UInt8], _ changes: TrackedChanges = .accept, name: String = "x.docx") throws
    -> PolicyDocument
  {
    var options = ReadingOptions()
    options.trackedChanges = changes
    return try DocumentReader.read(bytes, name: name, options: options)
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func style(_ id: String, _ name: String, base: String? = nil, _ properties: String = "") -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "") + "<w:pPr>\(properties)</w:pPr></w:style>"
  }

  private func texts(_ document: PolicyDocument) -> [String] {
    document.allSections.flatMap { ($0.heading.map { [$0.text] } ?? []) + $0.blocks.map(\.text) }
  }

  @Test func `styles of any language are headings by their outline level, also where they inherit it`() throws {
    let styles =
      style("u1", "heading 1", "<w:outlineLvl w:val=\"0\"/>")
      + style("u2", "Kapitel", base: "u1", "<w:outlineLvl w:val=\"1\"/>")
      + style("u3", "Teil", base: "u2")
    let body =
      paragraph("Rules", "<w:pStyle w:val=\"u1\"/>") + paragraph("Scope", "<w:pStyle w:val=\"u3\"/>")
      + paragraph("All.")
    let document = try read(file(body, styles: styles))
    #expect(document.sections.map(\.title) == ["Rules", "Scope"])
    #expect(document.sections.map(\.level) == [1, 2])
    #expect(document.sections[1].heading?.range.start == SourcePosition(line: 2, column: 1))
    #expect(document.sections[1].blocks.map(\.text) == ["All."])
  }

  @Test func `numbers that Word counts are printed before headings and kept in lists`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>\
      <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/>\
      <w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0">\
      <w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      """
    func numbered(_ list: Int, _ level: Int) -> String {
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }
    let body =
      paragraph("Scope", numbered(1, 0) + "<w:outlineLvl w:val=\"0\"/>")
      + paragraph("Halls", numbered(1, 1) + "<w:outlineLvl w:val=\"1\"/>") + paragraph("first", numbered(2, 0))
      + paragraph("second", numbered(2, 0)) + paragraph("Reports", numbered(1, 0) + "<w:outlineLvl w:val=\"0\"/>")
      + paragraph("To whom", numbered(1, 1) + "<w:outlineLvl w:val=\"1\"/>")
    let document = try read(file(body, numbering: numbering))
    #expect(
      document.sections.map { $0.heading?.text ?? "" } == ["I. Scope", "1.1 Halls", "II. Reports", "2.1 To whom"])
    #expect(document.sections[1].blocks.map { $0.nesting.printedMarker ?? "" } == ["a", "b"])
  }

  @Test func `an item in bold that counts on with headings is one, others of the list are not`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      """
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let bold = "<w:p><w:pPr>\(list)</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Name and seat</w:t></w:r></w:p>"
    let body =
      bold + paragraph("Here.") + paragraph("Scope", list + "<w:outlineLvl w:val=\"1\"/>")
      + paragraph("Plain item", list)
    let document = try read(file(body, numbering: numbering))
    #expect(document.sections.map { $0.heading?.text ?? "" } == ["1. Name and seat", "2. Scope"])
    #expect(document.sections[1].blocks.map(\.text) == ["Plain item"])
  }

  private static let revised = """
    <w:p><w:r><w:t>Keepers </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>\
    <w:ins><w:r><w:t>must</w:t></w:r></w:ins><w:r><w:t> answer.</w:t></w:r></w:p>\
    <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t> line.</w:t></w:r></w:p>
    """

  @Test func `tracked changes are accepted, rejected or refused`() throws {
    let bytes = file(Self.revised)
    let accepted = try read(bytes)
    #expect(texts(accepted) == ["Keepers must answer.", "One line."])
    #expect(accepted.diagnostics.map(\.id) == ["tracked-changes"])
    #expect(texts(try read(bytes, .reject)) == ["Keepers may answer.", "One", "line."])
    #expect(throws: ReadingError.trackedChanges(name: "x.docx", insertions: 1, deletions: 2)) {
      try read(bytes, .refuse)
    }
    #expect(throws: Never.self) { try read(file(paragraph("Quiet.")), .refuse) }
  }

  @Test(arguments: [
    (
      "# House rules\n\n## Scope\n\nAll who come in.\n\n- Be kind.\n- Be fair.\n\nWrite to us.\n",
      "# House rules\n\n## Scope\n\nAll who come in or write.\n\n- Be kind.\n- Be early.\n- Be fair.\n\n## Reports\n\nTo the keepers.\n"
    ),
    ("# A\n\n1. one\n2. two\n\n> said\n\nEnd.\n", "# A\n\n1. one\n2. two and more\n3. three\n\nEnd of it.\n"),
    ("# A\n\n| a | b |\n|---|---|\n| c | d |\n", "# A\n\n| a | b |\n|---|---|\n| c | other |\n"),
  ])
  func `a redline of ours read back is the new text, and the old one without its changes`(old: String, new: String)
    throws
  {
    let documents = try (
      DocumentReader.read(Array(old.utf8), name: "a.md"), DocumentReader.read(Array(new.utf8), name: "b.md")
    )
    let report = try CompareVersions.report(documents.0, documents.1)
    let bytes = WordReportWriter().write(report)
    for (changes, expected) in [(TrackedChanges.accept, documents.1), (.reject, documents.0)] {
      let back = try read(bytes, changes)
      let difference = try CompareVersions.report(expected, back)
      #expect(!difference.hasChanges, "\(changes)")
    }
  }

  @Test func `links, tables, notes and fields show their text, contents and hidden words do not`() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Scope 1</w:t></w:r></w:p>\
      <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
      <w:p><w:hyperlink r:id="r1"><w:r><w:t>Ask</w:t></w:r></w:hyperlink><w:r><w:t> us</w:t></w:r>\
      <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> never</w:t></w:r>\
      <w:r><w:t>.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>\(paragraph("one"))</w:tc><w:tc>\(paragraph("two"))</w:tc></w:tr></w:tbl>
      """
    let document = try read(
      file(
        body,
        [
          (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://a.example/?b=1&amp;c=2\"/></Relationships>"
          ),
          (
            "word/footnotes.xml",
            "<w:footnotes \(Self.namespaces)><w:footnote w:id=\"2\">\(paragraph("By post."))</w:footnote></w:footnotes>"
          ),
        ]))
    let blocks = document.allSections.flatMap(\.blocks)
    #expect(blocks.map(\.text) == ["Ask us.", "one", "two", "By post."])
    #expect(blocks[0].links.map(\.target) == ["https://a.example/?b=1&c=2"])
    #expect(blocks[2].nesting.cell?.column == 1)
    #expect(blocks[3].kind == .footnote)
    #expect(Set(document.omitted.map(\.reason)) == ["table-of-contents", "hidden"])
  }

  @Test func `rings of styles and lists that are not defined end`() throws {
    let styles = style("a", "x", base: "b") + style("b", "y", base: "a") + style("c", "z", base: "c")
    let body =
      paragraph("One", "<w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"99\"/></w:numPr>")
      + paragraph("Two", "<w:pStyle w:val=\"c\"/><w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"1\"/></w:numPr>")
    #expect(texts(try read(file(body, styles: styles))) == ["One", "Two"])
  }

  @Test func `containers that are damaged, protected or made to fill the memory are refused`() throws {
    let sound = file(paragraph("Rules"))
    for length in [10, 40, sound.count / 2, sound.count - 10] {
      #expect(throws: ReadingError.self) { try read(Array(sound[..<length])) }
    }
    var flipped = sound
    flipped[60] ^= 0xFF
    #expect(throws: ReadingError.self) { try read(flipped) }
    let bomb = file(paragraph(String(repeating: "a", count: 8 << 20)))
    #expect(throws: ReadingError.damaged(name: "x.docx", what: "it would unpack to far more than any document has")) {
      try read(bomb)
    }
    #expect(throws: Never.self) { try read(file(paragraph(String(repeating: "a", count: 200_000)))) }
    let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 10_000)
    #expect(throws: ReadingError.self) { try read(file(deep)) }
    for name in ["../x", "/x", "a/../../x", "word\\x"] {
      #expect(throws: ReadingError.self) { try read(file(paragraph("a"), [(name, "x")])) }
    }
    #expect(throws: ReadingError.self) { try read(file(paragraph("a"), [("word/document.xml", "<a/>")])) }
    #expect(throws: ReadingError.self) {
      try read(file("<!DOCTYPE a [<!ENTITY b \"c\">]>\(paragraph("&b;"))"))
    }
  }

  @Test func `old formats are named with what to do, and a page with the name of a Word file is read`() throws {
    #expect(throws: ReadingError.oldFormat(name: "x.rtf", format: "RTF")) {
      try read(Array("{\\rtf1 text}".utf8), name: "x.rtf")
    }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(throws: ReadingError.oldFormat(name: "x.doc", format: "Word 97")) { try read(old, name: "x.doc") }
    let mark = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(throws: ReadingError.encrypted(name: "x.docx")) { try read(old + mark) }
    let page = try read(Array("<!doctype html><h1>Rules</h1><p>Be kind.</p>".utf8))
    #expect(page.sections.map(\.title) == ["Rules"])
    #expect(page.diagnostics.map(\.id) == ["misnamed"])
  }

  @Test func `OpenDocument headings, lists, links and notes are read`() throws {
    let content = """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:xlink="x" xmlns:table="tb" xmlns:style="s" \
      xmlns:fo="f"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number \
      text:level="1" style:num-format="a"/></text:list-style></office:automatic-styles><office:body><office:text>\
      <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes><text:h text:outline-level="1">Rules</text:h>\
      <text:p>See <text:a xlink:href="https://a.example">us</text:a><text:note><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>By post.</text:p></text:note-body></text:note>.</text:p>\
      <text:list text:style-name="L1"><text:list-item><text:p>one</text:p></text:list-item></text:list>\
      </office:text></office:body></office:document-content>
      """
    var container = ZipContainer()
    container.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    container.add("content.xml", Array(content.utf8))
    let document = try read(container.finish(), name: "x.odt")
    let blocks = document.allSections.flatMap(\.blocks)
    #expect(document.sections.map(\.title) == ["Rules"])
    #expect(blocks.map(\.text) == ["See us.", "one", "By post."])
    #expect(blocks[0].links.map(\.target) == ["https://a.example"])
    #expect(blocks[1].nesting.printedMarker == "a")
    #expect(document.diagnostics.map(\.id) == ["tracked-changes"])
    #expect(throws: ReadingError.trackedChanges(name: "x.odt", insertions: 0, deletions: 1)) {
      try read(container.finish(), .refuse, name: "x.odt")
    }
  }
}
