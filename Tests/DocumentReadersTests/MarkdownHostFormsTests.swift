import PolicyModel
import Testing

@testable import DocumentReaders

/// What hosts render and CommonMark does not know.
@Suite struct MarkdownHostFormsTests {
  private func read(_ source: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: "x.md")
  }

  @Test func `headings of HTML are headings of their level and place`() throws {
    let document = try read("# A\n\n<h2 align=\"center\">B</h2>\n\nText.\n\n<h3>C</h3>\n\nMore.\n")
    #expect(document.sections.map(\.title) == ["A", "B", "C"])
    #expect(document.sections.map(\.level) == [1, 2, 3])
    #expect(document.sections[1].heading?.range.start.line == 3)
  }

  @Test func `code keeps its headings`() throws {
    let document = try read("# A\n\n```\n<h2>B</h2>\n```\n\n    <h3>C</h3>\n")
    #expect(document.sections.count == 1)
    #expect(document.sections[0].blocks.map(\.text) == ["<h2>B</h2>", "<h3>C</h3>"])
  }

  @Test(arguments: ["|-|-|", "| - | :-: |", "-|-", "|--|--:|"])
  func `one hyphen a column makes a table`(row: String) throws {
    let blocks = try read("# A\n\n| x | y |\n\(row)\n| 1 | 2 |\n").sections[0].blocks
    #expect(blocks.map(\.text) == ["x", "y", "1", "2"])
    #expect(blocks[3].range.start == SourcePosition(line: 5, column: 7))
  }

  @Test func `a row of another width makes no table`() throws {
    #expect(try read("# A\n\n| x | y |\n|-|\n").sections[0].blocks.allSatisfy { $0.kind != .tableCell })
    #expect(try read("Loud | quiet\n---\n\nText.\n").sections.map(\.title) == ["Loud | quiet"])
  }

  @Test func `notes of GitHub and of MkDocs are quotes with a name`() throws {
    let source = """
      # A

      > [!NOTE]
      > One.

      !!! warning "Mind the gap"
          Two.

          - three

      ??? tip
          !!! danger
              Four.

      Five.

      """
    let blocks = try read(source).sections[0].blocks
    #expect(
      blocks.map(\.text) == ["Note", "One.", "Mind the gap", "Two.", "three", "Tip", "Danger", "Four.", "Five."])
    #expect(blocks.map(\.nesting.quoteDepth) == [1, 1, 1, 1, 1, 1, 2, 2, 0])
    #expect(blocks[3].range.start.line == 7)
  }

  @Test func `words with such signs stay words`() throws {
    let blocks = try read("# A\n\n!!! note\n\nText.\n\n=== \"x\"\n").sections[0].blocks
    #expect(blocks.map(\.text) == ["!!! note", "Text.", "=== \"x\""])
  }

  @Test func `boxes of tasks and names of headings are no text`() throws {
    let document = try read("# A { #top .wide }\n\n- [ ] one\n- [x] two\n")
    #expect(document.sections[0].title == "A")
    #expect(document.sections[0].blocks.map(\.text) == ["one", "two"])
  }
}
