import PolicyModel
import Testing

@testable import SectionDifference

/// Which sections and blocks are said to have moved, where several answers would be true.
@Suite struct MoveTests {
  private static func part(_ name: String, _ level: Int = 2, _ words: String = "of the house") -> String {
    String(repeating: "#", count: level)
      + " \(name)\n\nWhat \(name.lowercased()) means to all \(words) is told in here.\n\n"
  }

  @Test func `the short ones moved past the long one`() throws {
    let long =
      "## Rules\n\n" + String(repeating: "Nobody leaves a window open at night when it rains. ", count: 8) + "\n\n"
    let (a, b) = (MoveTests.part("Keys"), MoveTests.part("Bins"))
    #expect(
      Set(try facts("# House\n\n" + long + a + b, "# House\n\n" + a + b + long)) == ["Keys: moved", "Bins: moved"])
    #expect(try facts("# House\n\n" + a + long, "# House\n\n" + long + a) == ["Keys: moved"])
  }

  /// Three sections go to another part; the part that they went to has not moved because they are many.
  @Test func `what changed its parent moved, and not what kept it`() throws {
    let few = ["Oars", "Ropes", "Sails"].map { MoveTests.part($0, 3) }.joined()
    let (yard, quay, crane) = (MoveTests.part("Yard"), MoveTests.part("Quay"), MoveTests.part("Crane", 3))
    let found = try facts("# Club\n\n" + yard + few + quay + crane, "# Club\n\n" + yard + quay + crane + few)
    #expect(Set(found) == ["Oars: moved", "Ropes: moved", "Sails: moved"])
  }

  @Test func `only the top of a part that went down has another level`() throws {
    let (yard, quay) = (MoveTests.part("Yard"), MoveTests.part("Quay"))
    let crane = MoveTests.part("Crane", 3)
    let lower = MoveTests.part("Quay", 3) + MoveTests.part("Crane", 4)
    #expect(try facts("# Club\n\n" + yard + quay + crane, "# Club\n\n" + yard + lower) == ["Quay: releveled"])
  }

  @Test func `words that stand anywhere have not moved`() throws {
    func code(_ first: String, _ second: String) -> String {
      "# Club\n\n## Fees\n\nFees are due in May.\(first)\n\n## Guests\n\nGuests sign the book.\(second)\n"
    }
    func moves(_ text: String) throws -> Int {
      try compared(code("\n\n" + text, ""), code("", "\n\n" + text)).movedBlocks.count
    }
    #expect(try moves("None at all.") == 0)
    #expect(try moves("None at all of them here.") == 1)
  }

  @Test func `a link is followed in a text that moved and was edited`() throws {
    let text = "Members who see a leak write to the warden at once and close the main tap."
    func code(_ first: String, _ second: String) -> String {
      "# Club\n\n## Fees\n\nFees are due in May.\(first)\n\n## Guests\n\nGuests sign the book.\(second)\n"
    }
    let before = text.replacing("the warden", with: "[the warden](mailto:warden@club.example)")
    let after = text.replacing("the warden", with: "[the warden](mailto:board@club.example)")
      .replacing("main", with: "outer")
    let report = try compared(code("\n\n" + before, ""), code("", "\n\n" + after))
    #expect(report.movedBlocks.map { $0.similarity < 1 } == [true])
    let link = try #require(report.sections.flatMap(\.links).first)
    #expect(link.oldTarget == "mailto:warden@club.example" && link.newTarget == "mailto:board@club.example")
    #expect(link.text == "the warden")
  }
}
