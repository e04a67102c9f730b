import PolicyModel
import Testing

@testable import DocumentReaders

/// Texts that were set in pages.
@Suite struct PlainTextPagesTests {
  private func read(_ source: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: "x.txt")
  }

  private static let line = "The keepers meet in the hall by the river every week,"

  private func paged(_ first: String, _ second: String) -> String {
    "\(first)\n\nReed Party          Charter         [Page 1]\n\u{0C}\nReed 7          Charter          May\n\n\(second)\n\n"
      + "Reed Party          Charter         [Page 2]\n"
  }

  @Test func `a sentence goes on behind the end of a page`() throws {
    let source = paged("RULES\n\n\(Self.line)\nand whoever comes late to the meeting", "stays at the door.")
    let blocks = try read(source).allSections.flatMap(\.blocks)
    #expect(blocks.last?.text.hasSuffix("whoever comes late to the meeting stays at the door.") ?? false)
    #expect(blocks.allSatisfy { !$0.text.contains("Page") && !$0.text.contains("Reed 7") })
  }

  @Test func `a paragraph that ends with its page stays one`() throws {
    let source = paged(
      "RULES\n\n\(Self.line)\nand nobody is late.", "Whoever leaves gives back the key to the keepers.")
    let texts = try read(source).allSections.flatMap(\.blocks).map(\.text)
    #expect(texts.contains("Whoever leaves gives back the key to the keepers."))
  }

  @Test func `heads and feet are kept among what is left out`() throws {
    let document = try read(paged("RULES\n\n\(Self.line)\nand nobody is late.", "Whoever leaves gives back the key."))
    let omitted = document.omitted.filter { $0.reason == "repeated-text" }
    #expect(
      omitted.flatMap(\.blocks).map(\.text) == [
        "Reed Party Charter [Page 1]", "Reed 7 Charter May", "Reed Party Charter [Page 2]",
      ])
  }

  @Test func `a page in a sentence, a single foot and columns inside stay`() throws {
    let source = "RULES\n\nFill in the form on page 9.\n\nName          Page 1\n\nThe end of it.\n"
    let texts = try read(source).allSections.flatMap { ($0.heading.map { [$0.text] } ?? []) + $0.blocks.map(\.text) }
    #expect(texts.contains { $0.contains("form on page 9") })
    #expect(texts.contains { $0.contains("Page 1") })
  }

  @Test func `a list of contents is left out, with dots or without`() throws {
    for entry in [" ......... 1", ""] {
      let source = """
        CHARTER

        Contents

        1. Purpose\(entry)
        2. Votes\(entry)

        1. Purpose

        It says how we work.

        2. Votes

        Two thirds decide.

        """
      let document = try read(source)
      #expect(document.sections.filter { $0.title == "Purpose" }.count == 1)
      #expect(document.omitted.map(\.reason) == ["table-of-contents"])
    }
  }

  @Test func `words parted at the ends of lines are whole, compounds keep their hyphen`() throws {
    let source = """
      The members of the alliance meet in the hall, and the well-
      known hall is heated. Members who are late wait for the mem-
      bers inside, who keep the minutes of the well-known meetings
      of the alliance in a book that everybody can read all year.

      """
    let text = try read(source).allSections.flatMap(\.blocks).map(\.text).joined(separator: " ")
    #expect(text.contains("the members inside"))
    #expect(text.contains("the well-known hall"))
  }
}
