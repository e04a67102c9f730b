import PolicyModel
import Testing

@testable import DocumentReaders

/// What the Markdown reader makes of a source, through the public entry.
@Suite struct MarkdownReadingTests {
  private func read(_ source: String, _ mode: ReadingMode = .policy) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: "x.md", options: ReadingOptions(mode: mode))
  }

  @Test func sectionsAndStyles() throws {
    let document = try read("Before.\n\n# One #\n\nText\nwrapped.\n\nTwo\n---\n\n### \n\nMore.\n")
    #expect(document.preamble.blocks.map(\.text) == ["Before."])
    #expect(document.sections.map(\.name) == ["One", "Two"])
    #expect(document.sections.map(\.level) == [1, 2])
    #expect(document.sections.map { $0.heading?.style } == [.atx, .setext])
    #expect(document.sections[0].blocks.map(\.text) == ["Text wrapped."])
    // A heading without text does not count.
    #expect(document.sections[1].blocks.map(\.text) == ["More."])
  }

  @Test func positionsAreLineAndByteColumn() throws {
    let document = try read("# Ä\n\n> - **b** c\n>   d\n\n| h |\n|---|\n| é *x* |\n")
    #expect(document.sections[0].heading?.range.start == SourcePosition(line: 1, column: 1))
    let blocks = document.sections[0].blocks
    #expect(blocks[0].text == "b c d")
    #expect(blocks[0].range == SourceRange(SourcePosition(line: 3, column: 5), SourcePosition(line: 4, column: 6)))
    #expect(blocks[2].range.start == SourcePosition(line: 8, column: 3))
    #expect(blocks[2].nesting.cell == TableCell(table: 1, row: 1, column: 0, isHeader: false))
  }

  @Test func listsTellMarkersAndItemStarts() throws {
    let blocks = try read("3. a\n\n   b\n   - c\n4. d\n").preamble.blocks
    #expect(blocks.map(\.text) == ["a", "b", "c", "d"])
    #expect(blocks.map(\.kind) == [.listItem, .paragraph, .listItem, .listItem])
    #expect(blocks.map(\.nesting.marker) == [.ordered(3), .ordered(3), .bullet, .ordered(4)])
    #expect(blocks.map(\.nesting.startsItem) == [true, false, true, true])
    #expect(blocks.map(\.nesting.list) == [1, 1, 2, 1])
  }

  @Test func linksImagesAndEmphasis() throws {
    let block = try #require(
      try read("See [**our** page](/a&amp;b \"t\") ![alt text](i.png) <a href='x' rel=license>y</a> <b>z</b> a@b.org.")
        .preamble.blocks.first)
    #expect(block.text == "See our page y z a@b.org.")
    #expect(block.links.map(\.text) == ["our page", "y", "a@b.org"])
    #expect(block.links.map(\.target) == ["/a&b", "x", "mailto:a@b.org"])
    #expect(block.marks.contains { $0.kind == .image(source: "i.png", alternative: "alt text") })
    #expect(block.marks.filter { $0.kind == .strong }.map { block.text(in: $0.range) } == ["our", "z"])
    #expect(block.marks.contains { $0.kind == .link(target: "x", relation: "license") })
  }

  @Test(arguments: [
    ("**Label: **text", "Label: text", "Label:"), ("- **Label:  **text", "Label: text", "Label:"),
    ("2. > **Label **", "Label", "Label"), ("[^1] and\n**Label: **text", "[^1] and Label: text", "Label:"),
  ])
  func asterisksAfterASpaceEndALabel(source: String, text: String, label: String) throws {
    let block = try #require(read(source).preamble.blocks.first)
    #expect(block.text == text)
    let strong = try #require(block.marks.first { $0.kind == .strong })
    #expect(block.text(in: strong.range) == label)
  }

  @Test(arguments: [
    "**a* b **c", "a ** b ** c", "***Label: ***text", "**Label: \\**text", "```\n**Label: **text\n```",
    "a\n\n    **Label: **text",
  ])
  func otherAsterisksStandAsTheyAre(source: String) throws {
    let blocks = try read(source).preamble.blocks
    let markup = try read(source, .markup).preamble.blocks
    #expect(blocks.map(\.text) == markup.map(\.text))
  }

  @Test func spacesOfUnicodeEndNoText() throws {
    let document = try read("# \u{A0}1. **Code**\u{A0}\n\n\u{2003}Write to [us](https://a.example)\u{3000}\n")
    let heading = try #require(document.sections.first?.heading)
    #expect(heading.text == "1. Code" && heading.title == "Code" && heading.number?.printed == "1.")
    #expect(heading.marks.map(\.range) == [3..<7])
    let block = try #require(document.sections.first?.blocks.first)
    #expect(block.text == "Write to us" && block.marks.map(\.range) == [9..<11])
    // Inside, they are the author's own.
    #expect(try read("Section\u{A0}2 ends\n").preamble.blocks.first?.text == "Section\u{A0}2 ends")
  }

  @Test func footnotes() throws {
    let source = "A[^1] b.\n\n[^1]: https://x.example\n[^two]: Two *words*.\n"
    let policy = try read(source).preamble.blocks
    // Nothing cites the second note: it stays where it is.
    #expect(policy.map(\.text) == ["A b.", "Two words.", "https://x.example"])
    #expect(policy.map(\.kind) == [.paragraph, .footnote, .footnote])
    #expect(policy[1].range.start == SourcePosition(line: 4, column: 1))
    let markup = try read(source, .markup).preamble.blocks
    #expect(markup.map(\.text) == ["A[^1] b.", "[^1]: https://x.example [^two]: Two words."])
  }

  @Test func attributeListsAndTemplateTagsAreNoText() throws {
    let source = """
      # Title {#top}

      Text.
      {: #note .x}

      {% include a.html %}

      ## {% translate "Scope" %} {: .y}

      {{< note >}}
      Inside `{% raw %}` {{ site.name }}.
      {{< /note >}}
      """
    let document = try read(source)
    #expect(document.sections.map(\.name) == ["Title", "Scope"])
    #expect(document.sections[0].anchors == ["top", "note"])
    #expect(document.sections[0].blocks.map(\.text) == ["Text."])
    #expect(document.sections[1].blocks.map(\.text) == ["Inside {{ site.name }}."])
    #expect(try read("# Title {#top}", .markup).sections[0].name == "Title {#top}")
  }

  @Test func conflictMarkersAreDiagnosedAndBothSidesRead() throws {
    let document = try read("Intro.\n\n<<<<<<< HEAD\nOld words.\n=======\nNew words.\n>>>>>>> branch\n")
    #expect(document.sections.isEmpty)
    #expect(document.preamble.blocks.map(\.text) == ["Intro.", "Old words.", "New words."])
    #expect(document.diagnostics.map(\.id) == ["conflict-marker"])
    #expect(document.diagnostics.first?.position == SourcePosition(line: 3, column: 1))
    #expect(try read("Title\n=======\n\n> q\n").sections.map(\.name) == ["Title"])
  }

  @Test func hardWrapsBetweenIdeographsVanish() throws {
    #expect(try read("我们的\n承诺 a\nb").preamble.blocks.map(\.text) == ["我们的承诺 a b"])
    #expect(try read("한국\n말").preamble.blocks.map(\.text) == ["한국 말"])
    #expect(try read("我们\n的", .markup).preamble.blocks.map(\.text) == ["我们 的"])
  }

  @Test(arguments: [
    "---\ntitle: 'It''s'\nauthor:\n  name: X # c\ntags: [a, \"b, c\"]\nlist:\n- p\n- q\n---\nText.",
    "+++\ntitle = \"It's\"\ntags = [ \"a\",\n  \"b, c\" ]\nlist = ['p', 'q']\n[author]\nname = \"X\"\n+++\nText.",
    "{\n \"title\": \"It's\", \"author\": {\"name\": \"X\"}, \"tags\": [\"a\", \"b, c\"], \"list\": [\"p\", \"q\"]\n}\nText.",
  ])
  func frontMatterIsNoText(source: String) throws {
    let document = try read(source)
    #expect(document.preamble.blocks.map(\.text) == ["Text."])
    let fields = document.metadata.fields
    #expect(fields.filter { $0.name == "title" }.map(\.value) == ["It's"])
    #expect(fields.filter { $0.name == "author.name" }.map(\.value) == ["X"])
    #expect(fields.filter { $0.name == "tags" }.map(\.value) == ["a", "b, c"])
    #expect(fields.filter { $0.name == "list" }.map(\.value) == ["p", "q"])
    #expect(fields.allSatisfy { $0.source == .frontMatter })
  }

  @Test func twoRulesAreNoFrontMatter() throws {
    #expect(
      try read("---\nOnly text.\n\n---\nMore.").preamble.blocks.count + read("---\nA.\n\n---\n").sections.count > 0)
    #expect(try read("---\nJust words here\n\n---\n\nMore.").metadata.fields.isEmpty)
    #expect(try read("---\nJust words here\n\n---\n\nMore.").preamble.blocks.count == 2)
  }

  @Test func commentsAreFields() throws {
    let document = try read("<!-- SPDX-License-Identifier: MIT -->\n\nText <!-- note --> on.\n")
    #expect(document.metadata.fields.map(\.value) == ["SPDX-License-Identifier: MIT", "note"])
    #expect(document.metadata.fields.map(\.position.line) == [1, 3])
    #expect(document.preamble.blocks.map(\.text) == ["Text on."])
  }

  @Test func unreadableSourcesSayWhatToDo() {
    #expect(throws: ReadingError.empty(name: "a.md")) { try DocumentReader.read([0x20, 0x0A], name: "a.md") }
    #expect(throws: ReadingError.unsupportedFormat(name: "a.pdf", format: "PDF")) {
      try DocumentReader.read(Array("%PDF-1.7 x".utf8), name: "a.pdf")
    }
    #expect(throws: ReadingError.tooLarge(name: "a.md", size: 3, limit: 2)) {
      try DocumentReader.read([65, 65, 65], name: "a.md", options: ReadingOptions(sizeLimit: 2))
    }
    #expect(ReadingError.empty(name: "a.md").description.hasPrefix("a.md: "))
  }

  @Test(arguments: [
    String(repeating: ">", count: 20_000) + String(repeating: "a*", count: 20_000),
    String(repeating: "[", count: 50_000), String(repeating: "_", count: 50_000),
    String(repeating: "<!--", count: 50_000), String(repeating: "[^", count: 50_000),
    String(repeating: "{", count: 50_000) + "}", String(repeating: "{% ", count: 20_000),
    (0..<1000).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(),
    "[a]: " + String(repeating: "x", count: 10_000) + "\n\n" + String(repeating: "[a] ", count: 20_000),
    (0..<5000).map { "**b\($0)**\n\n" }.joined(), String(repeating: "<b>", count: 20_000),
    String(repeating: "a@", count: 20_000), String(repeating: "http://", count: 20_000),
  ])
  func hostileSourcesEndSoon(source: String) throws {
    #expect(try read("x\n\n" + source).preamble.blocks.first?.text.isEmpty == false)
  }
}
