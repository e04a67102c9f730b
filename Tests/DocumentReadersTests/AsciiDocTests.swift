import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import DocumentReaders

/// Texts written in AsciiDoc.
@Suite struct AsciiDocTests {
  private func read(_ source: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: "x.adoc")
  }

  private func blocks(_ source: String) throws -> [Block] { try read(source).allSections.flatMap(\.blocks) }

  @Test func `titles of both kinds have their levels, and the header its facts`() throws {
    let document = try read(
      """
      = Rules of the House
      Ann Keeper <ann@house.example>
      v2.1, 2024-05-01
      :owner: The House

      == Scope

      All of {owner}.

      === Halls

      Two.

      Reports
      -------

      To the keepers.
      """)
    #expect(document.sections.map(\.title) == ["Rules of the House", "Scope", "Halls", "Reports"])
    #expect(document.sections.map(\.level) == [1, 2, 3, 2])
    #expect(document.metadata.version?.value == "2.1")
    #expect(document.metadata.published?.value == "2024-05-01")
    #expect(document.sections[1].blocks.map(\.text) == ["All of The House."])
    #expect(document.sections[1].heading?.range.start.line == 6)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func `sections are numbered where the source asks for it`() throws {
    let document = try read("= A\n:sectnums:\n\n== One\n\nx\n\n=== Two\n\nx\n\n== Three\n\nx\n")
    #expect(document.sections.map { $0.number?.printed ?? "" } == ["", "1.", "1.1.", "2."])
  }

  @Test func `lists nest by their signs and go on behind a plus sign`() throws {
    let blocks = try blocks(
      """
      * One
      goes on
      ** Inner
      +
      More of it.
      * Two

      . First
      . Second

      Term:: Its meaning.
      """)
    #expect(
      blocks.map(\.text) == ["One goes on", "Inner", "More of it.", "Two", "First", "Second", "Term", "Its meaning."])
    #expect(blocks.map(\.nesting.listDepth) == [1, 2, 2, 1, 2, 2, 0, 0])
    #expect(blocks[5].nesting.printedMarker == "2")
    #expect(blocks[6].kind == .definitionTerm)
  }

  @Test func `links, quoted text and replacements read as they are shown`() throws {
    let block = try blocks(
      "Be *kind* and _fair_: https://a.example/x[the guide], link:b.html[b], mailto:k@c.example[write], <<scope,here>> -- it's `so`...\n"
    )[0]
    #expect(block.text == "Be kind and fair: the guide, b, write, here — it’s so…")
    #expect(block.links.map(\.target) == ["https://a.example/x", "b.html", "mailto:k@c.example", "#scope"])
    #expect(block.marks.contains { $0.kind == .strong } && block.marks.contains { $0.kind == .code })
  }

  @Test func `a sign beside a word is text, doubled it is not`() throws {
    #expect(try blocks("snake_case_name and 2 * 3 * 4\n")[0].text == "snake_case_name and 2 * 3 * 4")
    #expect(try blocks("un**bear**able\n")[0].text == "unbearable")
  }

  @Test func `blocks of all kinds show their text, comments do not`() throws {
    let source = """
      = A

      // a remark
      NOTE: Mind the gap.

      ____
      Said.
      ____

      ----
      == code
      ----

      ////
      hidden
      ////

      |===
      |Room |Key

      |A |one
      |===

      include::other.adoc[]

      ifdef::missing[]
      Not shown.
      endif::[]
      Shown.
      """
    let blocks = try blocks(source)
    #expect(
      blocks.map(\.text) == ["Note", "Mind the gap.", "Said.", "== code", "Room", "Key", "A", "one", "Shown."])
    #expect(blocks.map(\.nesting.quoteDepth) == [1, 1, 1, 0, 0, 0, 0, 0, 0])
    #expect(blocks[4].nesting.cell == TableCell(table: 1, row: 0, column: 0, isHeader: true))
    #expect(blocks[7].nesting.cell == TableCell(table: 1, row: 1, column: 1, isHeader: false))
    #expect(try read(source).diagnostics.map(\.id) == ["include-not-followed"])
  }

  @Test func `attributes made of attributes do not grow without end`() throws {
    var source = ":a0: \(String(repeating: "x", count: 100))\n"
    for number in 1..<60 { source += ":a\(number): {a\(number - 1)}{a\(number - 1)}\n" }
    let document = try read(source + "\n{a59}\n")
    #expect(document.allSections.flatMap(\.blocks).allSatisfy { $0.text.utf8.count < 1 << 18 })
  }

  @Test func `hostile lines end in time and without a fall`() throws {
    let sources = [
      String(repeating: "*a ", count: 20_000), String(repeating: "_*`", count: 20_000),
      String(repeating: "====\n", count: 5_000), (4..<400).map { String(repeating: "=", count: $0) + "\n" }.joined(),
      String(repeating: "https://a[", count: 10_000), String(repeating: "<<a", count: 20_000),
      String(repeating: "ifdef::a[]\n", count: 5_000), "|===\n" + String(repeating: "|a", count: 20_000),
      String(repeating: "'`", count: 20_000), String(repeating: "* a\n** b\n", count: 10_000), "|===", "----", "[", ".",
      "::",
      "image::", "+", ":a:", "<<", "`", "#",
    ]
    let clock = ContinuousClock()
    for source in sources {
      var document = PolicyDocument()
      let time = try clock.measure { document = try DocumentReader.read(Array(source.utf8), name: "x.adoc") }
      #expect(ReadingLaws.violations(in: document).isEmpty, "\(source.prefix(10))")
      #expect(time < .seconds(10), "\(source.prefix(10))")
    }
  }
}
