import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import DocumentReaders

/// Texts written in reStructuredText.
@Suite struct RestructuredTextTests {
  private func read(_ source: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: "x.rst")
  }

  private func texts(_ source: String) throws -> [String] {
    try read(source).allSections.flatMap(\.blocks).map(\.text)
  }

  @Test func `levels are told by the order in which adornments are first used`() throws {
    let document = try read(
      """
      #####
      Rules
      #####

      Scope
      *****

      All rooms.

      Halls
      ^^^^^

      Two.

      Reports
      *******

      To the keepers.

      """)
    #expect(document.sections.map(\.title) == ["Rules", "Scope", "Halls", "Reports"])
    #expect(document.sections.map(\.level) == [1, 2, 3, 2])
    #expect(document.sections[1].heading?.range.start == SourcePosition(line: 5, column: 1))
    #expect(document.diagnostics.isEmpty)
  }

  @Test func `a short line below text is an adornment only if it is as long`() throws {
    #expect(try read("Hats\n----\n\nWear one.\n").sections.map(\.title) == ["Hats"])
    #expect(try read("Hi\n--\n\nWear one.\n").sections.map(\.title) == ["Hi"])
    #expect(try read("A hat\n...\n").sections.isEmpty)
  }

  @Test func `lists keep their numbers, depth and further paragraphs`() throws {
    let blocks = try read(
      """
      - One goes
        on here.

        Still one.

        #. Inner
        #. Second
      - Two

      3. Three
      4. Four

      A. Writer wrote this
      and that.
      """
    ).allSections.flatMap(\.blocks)
    #expect(
      blocks.map(\.text) == [
        "One goes on here.", "Still one.", "Inner", "Second", "Two", "Three", "Four", "A. Writer wrote this and that.",
      ])
    #expect(blocks.map(\.nesting.listDepth) == [1, 1, 2, 2, 1, 1, 1, 0])
    #expect(blocks.map(\.nesting.startsItem) == [true, false, true, true, true, true, true, false])
    #expect(blocks[3].nesting.printedMarker == "2")
    #expect(blocks[5].nesting.printedMarker == "3")
    #expect(blocks[0].nesting.list == blocks[4].nesting.list)
  }

  @Test func `links of all kinds lead where their targets say`() throws {
    let blocks = try read(
      """
      See `the guide <https://a.example/g>`_, `long name`_, short_ and `this one`__ or https://b.example/x.

      .. _long name: https://c.example
      .. _short: mailto:k@d.example
      __ https://e.example
      """
    ).allSections.flatMap(\.blocks)
    #expect(blocks.count == 1)
    #expect(blocks[0].text == "See the guide, long name, short and this one or https://b.example/x.")
    #expect(
      blocks[0].links.map(\.target) == [
        "https://a.example/g", "https://c.example", "mailto:k@d.example", "https://e.example", "https://b.example/x",
      ])
  }

  @Test func `inline signs are marks, and escaped or lone ones are text`() throws {
    let block = try read("Be *kind* and **fair**, use ``a_b*``, \\*not\\* 2 * 3 or snake_case, :strong:`so`.\n")
      .allSections.flatMap(\.blocks)[0]
    #expect(block.text == "Be kind and fair, use a_b*, *not* 2 * 3 or snake_case, so.")
    #expect(block.marks.map(\.kind) == [.emphasis, .strong, .code, .strong])
  }

  @Test func `directives show their text, comments and contents do not`() throws {
    let source = """
      Rules
      =====

      .. contents:: Inside
         :depth: 2

      .. A remark of the
         editors.

      .. note:: Read this
         with care.

      .. code-block:: sh

         run  it

      .. include:: other.rst

      Then::

          as is

      After.
      """
    #expect(try texts(source) == ["Note", "Read this with care.", "run  it", "Then:", "as is", "After."])
    #expect(try read(source).diagnostics.map(\.id) == ["include-not-followed"])
  }

  @Test func `terms, tables, line blocks and notes are kept`() throws {
    let source = """
      Keeper
          Who keeps.

      +------+-----+
      | Room | Key |
      +======+=====+
      | A    | one |
      +------+-----+

      =====  =====
      Day    Hour
      =====  =====
      Mon    ten
      =====  =====

      | First line
      | second

      Pay it [1]_.

      .. [1] In coin.
      """
    let blocks = try read(source).allSections.flatMap(\.blocks)
    #expect(
      blocks.map(\.text) == [
        "Keeper", "Who keeps.", "Room", "Key", "A", "one", "Day", "Hour", "Mon", "ten", "First line second", "Pay it.",
        "In coin.",
      ])
    #expect(blocks[0].kind == .definitionTerm)
    #expect(blocks[2].nesting.cell?.isHeader == true)
    #expect(blocks[4].nesting.cell?.isHeader == false)
    #expect(blocks.last?.kind == .footnote)
  }

  @Test func `hostile lines end in time and without a fall`() throws {
    let sources = [
      String(repeating: "- ", count: 20_000), String(repeating: "*a ", count: 20_000),
      String(repeating: ":", count: 40_000), String(repeating: "|a", count: 20_000),
      String(repeating: "`a` ", count: 20_000),
      (0..<2_000).map { String(repeating: " ", count: $0 % 300) + "a\n" }.joined(),
      ".. |a| replace:: " + String(repeating: "b", count: 4_000) + "\n\n" + String(repeating: "|a| ", count: 5_000),
      "====  ====\n" + String(repeating: "a\n", count: 10_000), "+--+\n", "..\n", "====\n", ".. [", "(a", "1.", "`",
      "..  _",
    ]
    let clock = ContinuousClock()
    for source in sources {
      var document = PolicyDocument()
      let time = try clock.measure { document = try DocumentReader.read(Array(source.utf8), name: "x.rst") }
      #expect(ReadingLaws.violations(in: document).isEmpty, "\(source.prefix(10))")
      #expect(time < .seconds(10), "\(source.prefix(10))")
    }
  }
}
