import PolicyModel
import Testing

@testable import DocumentReaders

/// Marks of notes, and the notes they lead to.
@Suite struct FootnotesTests {
  private func blocks(_ source: String, _ name: String = "x.html") throws -> [String] {
    try DocumentReader.read(Array(source.utf8), name: name).allSections.flatMap(\.blocks).map {
      ($0.kind == .footnote ? "note: " : "") + $0.text
    }
  }

  @Test func aNoteBelongsToTheSectionThatCitesIt() throws {
    let document = try DocumentReader.read(
      Array("# A\n\nOne[^1] two.\n\n- item\n\n# B\n\nText.\n\n[^1]: The note.\n".utf8), name: "x.md")
    #expect(document.sections[0].blocks.map(\.text) == ["One two.", "item", "The note."])
    #expect(document.sections[1].blocks.map(\.text) == ["Text."])
  }

  /// A link is a mark if what it leads to leads back; the number alone is a reference to a clause.
  @Test func aReferenceToAClauseIsNoMark() throws {
    let clauses = "<p>See clause <a href='#c2'>2</a>.</p><p id=c2>2 Members pay.</p>"
    #expect(try blocks(clauses) == ["See clause 2.", "2 Members pay."])
    let note = "<p>See<a href='#c2' id=r2>2</a>.</p><p id=c2><a href='#r2'>2</a> Members pay.</p>"
    #expect(try blocks(note) == ["See.", "note: Members pay."])
  }

  /// A mark inside a note stays where it is: the text that it would leave is a note already.
  @Test func aNoteDoesNotCiteWhatCitesIt() throws {
    let source =
      "<p>Pay<sup id=r1><a href='#n1'>1</a></sup> now<sup id=r2><a href='#n2'>2</a></sup>.</p><p>Text.</p>"
      + "<ol><li id=n1>In May<sup><a href='#n2'>2</a></sup>. <a href='#r1'>↩</a></li>"
      + "<li id=n2>Or June. <a href='#r2'>↩</a></li></ol>"
    let found = try blocks(source)
    #expect(
      found.contains("Pay now.") && found.contains("note: In May2.") && found.contains("note: Or June."), "\(found)")
  }

  @Test func aRaisedMarkNeedsANoteThatBeginsWithIt() throws {
    #expect(
      try blocks("<p>Pay<sup><a href='#n1'>1</a></sup> now.</p><p id=n1>1) In May.</p>") == [
        "Pay now.", "note: In May.",
      ])
    #expect(
      try blocks("<p>Pay<sup><a href='#n1'>1</a></sup> now.</p><p id=n1>In May.</p>") == ["Pay1 now.", "In May."])
  }

  @Test func aMarkWithoutNoteIsText() throws {
    #expect(try blocks("One[^1] two [3].\n", "x.md") == ["One[^1] two [3]."])
    #expect(try blocks("Rooms have 3 m² each.\n\nAll pay.\n", "x.md") == ["Rooms have 3 m² each.", "All pay."])
    #expect(try blocks("Use `[^1]` so.\n\n[^1]: Note.\n", "x.md") == ["Use [^1] so.", "note: Note."])
  }

  @Test func theWordsBeforeAMarkLoseALinkThatLeadsNowhere() throws {
    let document = try DocumentReader.read(
      Array("All [pay](#user-content-fn-1)[^1] in [May](#x) [^2].\n\n[^1]: Or not.\n[^2]: Late.\n".utf8), name: "x.md")
    let block = try #require(document.preamble.blocks.first)
    #expect(block.text == "All pay in May." && block.links.map(\.target) == ["#x"])
  }

  @Test func aNoteCitedTwiceStandsOnce() throws {
    #expect(try blocks("One[^a], two[^a].\n\n[^a]: Note.\n", "x.md") == ["One, two.", "note: Note."])
  }

  @Test(arguments: [
    ("1", true), ("[12]", true), ("a", true), ("iv", true), ("*", true), ("†", true), ("[note 2]", true), ("(3)", true),
    ("1234", false), ("see", false), ("members", false), ("", false), ("[AB1]", false), ("note two", false),
  ])
  func signs(text: String, isSign: Bool) {
    #expect((NoteSign.core(of: Array(text.utf8)[...]) != nil) == isSign)
  }

  /// Many marks to one note with many ways back, and many typed marks among many links.
  @Test func marksOfOneNoteStayLinear() throws {
    let marks = (1...4000).map { "<a id=r\($0) href='#n'>1</a>" }.joined(separator: " ")
    let ways = (1...4000).map { "<a href='#r\($0)'>^</a>" }.joined(separator: " ")
    #expect(try blocks("<p>Pay \(marks) now.</p><p id=n>1 \(ways) In May.</p>") == ["Pay now.", "note: In May."])
    let typed = (1...4000).map { "[w](/\($0)) x[1]" }.joined(separator: " ")
    #expect(try blocks("\(typed)\n\n[1] Note.\n", "x.md").count == 2)
  }

  @Test func manyMarksStayLinear() throws {
    let marks = (1...3000).map { "word[^\($0)] " }.joined()
    let notes = (1...3000).map { "[^\($0)]: Note \($0).\n" }.joined()
    let document = try DocumentReader.read(Array((marks + "\n\n" + notes).utf8), name: "x.md")
    #expect(document.allSections.flatMap(\.blocks).count == 3001)
  }
}
