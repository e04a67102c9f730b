import PolicyModel
import Testing

@testable import DocumentReaders

/// Lists that somebody typed.
@Suite struct EnumeratorsTests {
  private func blocks(_ source: String, _ name: String = "x.md") throws -> [Block] {
    try DocumentReader.read(Array(source.utf8), name: name).allSections.flatMap(\.blocks)
  }

  private func listing(_ blocks: [Block]) -> [String] {
    blocks.map { block in
      (block.nesting.printedMarker.map { "\(block.nesting.listDepth) \($0) " } ?? "") + block.text
    }
  }

  @Test func `letters, numerals and a list of HTML are the same items`() throws {
    let typed = try blocks("# T\n\nYou must\n\n(a) sweep;\n\n(b) lock.\n")
    let marked = try blocks("<h1>T</h1><p>You must</p><ol type=a><li>sweep;</li><li>lock.</li></ol>", "x.html")
    #expect(listing(typed) == ["You must", "1 a sweep;", "1 b lock."])
    #expect(listing(typed) == listing(marked))
    #expect(typed.map(\.kind) == [.paragraph, .listItem, .listItem])
  }

  @Test func `lists in lists have their depth`() throws {
    let source = "# T\n\n(a) one:\n\n(i) sub;\n\n(ii) sub.\n\n(b) two.\n\n(a) again.\n\n(b) again.\n"
    #expect(
      try listing(blocks(source)) == [
        "1 a one:", "2 i sub;", "2 ii sub.", "1 b two.", "1 a again.", "1 b again.",
      ])
  }

  @Test func `h goes on as i, and i alone begins with ii`() throws {
    #expect(try listing(blocks("# T\n\n(h) eight\n\n(i) nine\n")) == ["1 h eight", "1 i nine"])
    #expect(try listing(blocks("# T\n\n(i) one\n\n(ii) two\n")) == ["1 i one", "1 ii two"])
  }

  @Test func `bullets with a typed sign count by the sign`() throws {
    #expect(try listing(blocks("# T\n\n- a. one\n- b. two\n")) == ["1 a one", "1 b two"])
  }

  @Test func `one paragraph may be a whole list`() throws {
    let html = "<h1>T</h1><p>(a) label it;<br>(b) wear gloves; and<br>(c) note it.</p>"
    #expect(try listing(blocks(html, "x.html")) == ["1 a label it;", "1 b wear gloves; and", "1 c note it."])
  }

  @Test(arguments: [
    "A. Weir keeps the book.\n\nThe reeds are cut.", "(a) alone stands.\n\nMore.", "(a) under (b) and (c) here.",
    "(a) one\n\n## H\n\n(b) two", "(a) one\n\n(c) three", "(a) one\n\nb) two",
  ])
  func `a sign without its next stays text`(body: String) throws {
    let blocks = try blocks("# T\n\n" + body + "\n")
    #expect(blocks.allSatisfy { $0.kind == .paragraph })
    #expect(blocks[0].text.hasPrefix(String(body.prefix(2))))
  }

  @Test func `links and emphasis keep their places`() throws {
    let blocks = try blocks("# T\n\n(a) see [here](x.html) **now**\n\n(b) no\n")
    #expect(blocks[0].links.map(\.text) == ["here"])
    #expect(blocks[0].text == "see here now")
  }

  @Test func `lists count down, from a start, and as their style says`() throws {
    let html = """
      <h1>T</h1><ol reversed><li>x</li><li>y</li></ol><ol type=I start=3><li><h2>Votes</h2><p>v</p></li></ol>
      <ol style="list-style-type: lower-roman"><li>z</li></ol>
      """
    let document = try DocumentReader.read(Array(html.utf8), name: "x.html")
    #expect(listing(document.sections[0].blocks) == ["1 2 x", "1 1 y"])
    #expect(document.sections[1].number?.printed == "III.")
    #expect(document.sections[1].title == "Votes")
    #expect(document.sections[1].blocks.last?.nesting.printedMarker == "i")
  }

  @Test func `ten thousand first signs are read in linear time`() throws {
    let source = "# T\n\n" + String(repeating: "(a) one\n\n(1) two\n\n(i) three\n\n", count: 5000)
    #expect(try blocks(source).count == 15000)
  }
}
