import PolicyModel
import Testing

@Suite("The tree of a document")
struct PolicyDocumentTests {
  /// A document with sections of these levels and no text.
  func document(levels: [Int]) -> PolicyDocument {
    PolicyDocument(sections: levels.map { Section(ordinal: 0, heading: Heading(text: "level \($0)"), level: $0) })
  }

  @Test("ordinals, parents and paths follow from the levels")
  func links() {
    let document = document(levels: [1, 2, 3, 2, 1, 2])
    #expect(document.sections.map(\.ordinal) == [0, 1, 2, 3, 4, 5])
    #expect(document.sections.map(\.parent) == [nil, 0, 1, 0, nil, 4])
    #expect(document.sections.map(\.path) == [[1], [1, 1], [1, 1, 1], [1, 2], [2], [2, 1]])
  }

  @Test("a skipped level is a child all the same, and coming back finds the right parent")
  func skippedLevels() {
    let document = document(levels: [2, 4, 3, 1, 3])
    #expect(document.sections.map(\.parent) == [nil, 0, 0, nil, 3])
    #expect(document.sections.map(\.path) == [[1], [1, 1], [1, 2], [2], [2, 1]])
  }

  @Test("a part goes up to the next heading of its level or above", arguments: [(0, 0..<4), (1, 1..<3), (4, 4..<6)])
  func subtree(ordinal: Int, expected: Range<Int>) {
    #expect(document(levels: [1, 2, 3, 2, 1, 2]).subtree(of: ordinal) == expected)
  }

  @Test("the preamble has no part, and counts as a section only where it has text")
  func preamble() {
    var document = document(levels: [1])
    #expect(document.subtree(of: Section.preambleOrdinal).isEmpty)
    #expect(document.allSections.map(\.ordinal) == [0])
    document.preamble.blocks = [Block(.paragraph, "Draft.")]
    #expect(document.allSections.map(\.ordinal) == [Section.preambleOrdinal, 0])
    #expect(document[section: Section.preambleOrdinal].name == "(preamble)")
  }

  @Test("paths stop growing where no real policy reaches", arguments: [0, 1])
  func deepPaths(beyond: Int) {
    let depth = PolicyDocument.deepestPath + beyond
    let document = document(levels: Array(1...depth))
    #expect(document.sections.last?.path.count == PolicyDocument.deepestPath)
    #expect(document.sections.last?.parent == depth - 2)
  }
}
