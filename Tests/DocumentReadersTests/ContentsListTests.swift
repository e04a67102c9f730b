import DocumentReaders
import PolicyModel
import Testing

@Suite struct ContentsListTests {
  private func read(_ text: String, _ name: String = "a.md", mode: ReadingMode = .policy) throws -> PolicyDocument {
    try DocumentReader.read(Array(text.utf8), name: name, options: ReadingOptions(mode: mode))
  }

  private let sections = "\n\n## Scope\n\nAll.\n\n## Reports\n\nWrite.\n\n## Appeals\n\nAsk.\n\n## Notes\n\nNone.\n"

  @Test func `a list of links to most headings is no policy text, nor is the line that names it`() throws {
    let list = "# Code\n\n**Contents**\n\n- [Scope](#scope)\n- [Reports](#reports)\n- [Appeals](#appeals)"
    let document = try read(list + sections)
    #expect(document.sections.map(\.title) == ["Code", "Scope", "Reports", "Appeals", "Notes"])
    #expect(document.omitted.map(\.reason) == ["table-of-contents"])
    #expect(document.omitted.first?.blocks.map(\.text) == ["Contents", "Scope", "Reports", "Appeals"])
    #expect(document.omitted.first?.range.start.line == 3)
    #expect(try read(list + sections, mode: .markup).omitted.isEmpty)
  }

  @Test func `a list of fewer links, or of links among words, stays`() throws {
    let few = try read("# Code\n\nRead on:\n\n- [Scope](#scope)\n- [Reports](#reports)" + sections)
    #expect(few.omitted.isEmpty)
    let words = try read(
      "# Code\n\n- [Scope](#scope) says where\n- [Reports](#reports) says how\n- [Appeals](#appeals) comes last"
        + sections)
    #expect(words.omitted.isEmpty)
  }

  @Test func `a list that names a small part of the headings stays`() throws {
    let more = (1...8).map { "## Part \($0)\n\nText.\n\n" }.joined()
    let document = try read("# Code\n\n- [One](#part-1)\n- [Two](#part-2)\n- [Three](#part-3)\n\n" + more)
    #expect(document.omitted.isEmpty)
  }

  @Test func `one paragraph by mistake does not keep loose text together`() throws {
    let loose = "<p>One.</p>\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n"
    #expect(
      try read(loose, "a.html").preamble.blocks.map(\.text) == ["One.", "Two.", "Three.", "Four.", "Five.", "Six."])
    let marked = "<p>One.</p>\nTwo.\n\nThree.\n"
    #expect(try read(marked, "a.html").preamble.blocks.map(\.text) == ["One.", "Two. Three."])
  }

  @Test func `empty lines part loose text of a page without paragraphs`() throws {
    let loose = try read(
      "<h2>Changes</h2>\nWe may change it.\n\n<strong>Log:</strong>\n<ul><li>May: made</li></ul>", "a.html")
    #expect(loose.sections.map(\.title) == ["Changes", "Log:"])
    #expect(loose.sections.map { $0.blocks.map(\.text) } == [["We may change it."], ["May: made"]])
    let marked = try read("<h2>Changes</h2>\nWe may\n\nchange it.<p>Today.</p>", "a.html")
    #expect(marked.sections[0].blocks.map(\.text) == ["We may change it.", "Today."])
  }

  @Test func `an item that numbers a list is no heading of the level that the sections count on`() throws {
    let document = try read(
      "<h1>Code</h1><h2>1. One</h2><p>A.</p><h3>1.1. Deep</h3><dl><dt><ol><li>First kind</li></ol></dt><dd>Text.</dd>"
        + "<dt><ol start=2><li>Second kind</li></ol></dt><dd>Text.</dd></dl><h2>2. Two</h2><p>B.</p>", "a.html")
    #expect(document.sections.map(\.title) == ["Code", "One", "Deep", "Two"])
  }

  @Test func `the date of publication comes before the date of the decision`() throws {
    let both = try read("# Code\n\nText.\n\nAdopted on 10 January 2013. Posted 17 March 2013.\n")
    #expect(both.metadata.published?.value == "2013-03-17")
    #expect(try read("# Code\n\nText.\n\nAdopted on 10 January 2013.\n").metadata.published?.value == "2013-01-10")
  }

  @Test func `a notice inside a sentence names the holder of a source, not the publisher`() throws {
    let source = try read(
      "# Code\n\nText.\n\nIt holds parts of a list. Copyright © 2004 Others.\n\nCopyright © 2020 Us.\n")
    #expect(source.metadata.publisher?.value == "Us")
  }

  @Test func `a lesser heading below an introduction is not the title`() throws {
    #expect(try read("We do this, and this is why.\n\n## Terms\n\nText.\n").metadata.title == nil)
    #expect(try read("## Terms\n\nText.\n").metadata.title?.value == "Terms")
  }
}
