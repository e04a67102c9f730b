import PolicyModel
import Testing

@testable import SectionDifference

/// A case on either side of the limits that decide what is the same text, of words that nobody can mistake.
@Suite struct ThresholdTests {
  /// Different words of five letters: `abaza`, `abaze`, …
  private static func words(_ count: Int, from first: Int) -> String {
    let (consonants, vowels) = (Array("bcdfghjklmnpqrstvwz"), Array("aeiou"))
    return (first..<first + count).map { number in
      let (a, b, c) = (number % 19, number / 19 % 19, number / 361 % 19)
      return String([consonants[a], vowels[number % 5], consonants[b], vowels[number / 5 % 5], consonants[c]])
    }.joined(separator: " ")
  }

  private static func sentence(_ count: Int, from first: Int) -> String {
    let text = words(count, from: first)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func kinds(_ report: ComparisonReport, _ kind: ChangeKind) -> Int {
    report.sections.count { $0.kinds.contains(kind) }
  }

  // MARK: Blocks

  @Test(arguments: [(3, false), (5, true)])
  func `paragraphs are one from two fifths in common`(shared: Int, isOne: Bool) throws {
    let common = ThresholdTests.words(shared, from: 0)
    let report = try compared(
      "# A\n\n\(ThresholdTests.words(10 - shared, from: 100)) \(common).\n",
      "# A\n\n\(ThresholdTests.words(10 - shared, from: 200)) \(common).\n")
    let pairs = report.redlines.flatMap(\.blocks).filter { $0.old?.block != nil && $0.new?.block != nil }
    #expect(pairs.isEmpty == !isOne)
  }

  @Test(arguments: [(12, false), (4, true)])
  func `a text that moved keeps three fifths of its words`(others: Int, hasMoved: Bool) throws {
    let stays = ThresholdTests.sentence(12, from: 0)
    func code(_ first: String, _ second: String) -> String {
      "# A\n\n## B\n\nOne is here.\(first)\n\n## C\n\nTwo is here.\(second)\n"
    }
    let report = try compared(
      code("\n\n\(stays) \(ThresholdTests.sentence(others, from: 100))", ""),
      code("", "\n\n\(stays) \(ThresholdTests.sentence(others, from: 200))"))
    #expect(report.movedBlocks.isEmpty == !hasMoved)
  }

  // MARK: Words

  /// What is marked of a sentence between two that stay.
  private func marked(_ old: String, _ new: String) throws -> String {
    let (before, after) = ("Everybody who works in the house by day may read it.", "And nobody has to pay for it.")
    let report = try compared("# A\n\n\(before) \(old) \(after)\n", "# A\n\n\(before) \(new) \(after)\n")
    return SectionDifferenceTests.marked(report).joined().replacing(before, with: "").replacing(after, with: "")
      .filter { $0 != " " }
  }

  @Test(arguments: [(3, false), (5, true)])
  func `of a sentence a third has to stay`(shared: Int, isEdit: Bool) throws {
    let common = ThresholdTests.words(shared, from: 0)
    let found = try marked(
      "\(ThresholdTests.words(6, from: 100)) \(common) \(ThresholdTests.words(6 - shared, from: 120)).",
      "\(ThresholdTests.words(6, from: 200)) \(common) \(ThresholdTests.words(6 - shared, from: 220)).")
    #expect(found.split(separator: "[-").count == (isEdit ? 2 : 1), "\(found)")
  }

  @Test func `a scrap has three letters`() throws {
    let (head, tail) = ("In the long run we all", "as often as we can.")
    #expect(try marked("\(head) go to us \(tail)", "\(head) no to me \(tail)").contains("[-gotous-]{+notome+}"))
    #expect(try marked("\(head) go among us \(tail)", "\(head) no among me \(tail)").contains("among["))
  }

  @Test(arguments: [(2, 3, true), (1, 1, false)])
  func `an island is small beside the changes around it`(old: Int, new: Int, isDropped: Bool) throws {
    let (head, tail) = ("In the long run everybody in this old house by the sea", "as often as anybody of us ever can.")
    let island = ThresholdTests.words(1, from: 0)
    func text(_ count: Int, _ first: Int) -> String {
      "\(head) \(ThresholdTests.words(count, from: first)) \(island) \(ThresholdTests.words(count, from: first + 9)) \(tail)"
    }
    // Five letters against ten, or twenty-five, on either side.
    let found = try marked(text(old, 100), text(new, 200))
    #expect(found.split(separator: "[-").count == (isDropped ? 2 : 3), "\(found)")
  }

  @Test(arguments: [(2, true), (3, false)])
  func `an island has two words`(count: Int, isDropped: Bool) throws {
    let ends = (ThresholdTests.words(16, from: 300), ThresholdTests.words(16, from: 330))
    let island = ThresholdTests.words(count, from: 0)
    func text(_ first: Int) -> String {
      "\(ends.0) \(ThresholdTests.words(7, from: first)) \(island) \(ThresholdTests.words(7, from: first + 9)) \(ends.1)."
    }
    let found = try marked(text(100), text(200))
    #expect(found.split(separator: "[-").count == (isDropped ? 2 : 3), "\(found)")
  }

  // MARK: Sections

  @Test(arguments: [(9, true), (6, false)])
  func `a text of eight words is known without its title`(count: Int, isKnown: Bool) throws {
    let text = ThresholdTests.sentence(count, from: 0)
    let report = try compared(
      "# A\n\n## Oak\n\n\(text)\n\n## Elm\n\nIt is old.\n", "# A\n\n## Ash\n\n\(text)\n\n## Elm\n\nIt is old.\n")
    #expect(report.sections.contains { $0.evidence?.phase == "identical-text" } == isKnown)
  }

  /// Ten sentences, of which some are those of another.
  private static func body(_ kept: Int, of first: Int, others: Int) -> String {
    (0..<10).map { sentence(6, from: $0 < kept ? first + 6 * $0 : others + 6 * $0) }.joined(separator: " ")
  }

  /// A section that stands elsewhere under another title.
  @Test(arguments: [(2, false), (4, true)])
  func `a section keeps a third of its words`(kept: Int, isSame: Bool) throws {
    let (b, c) = ("## B\n\nThe second part is about the yard.\n\n", "## C\n\nThe third part is about the crane.\n\n")
    let report = try compared(
      "# A\n\n## Oak\n\n\(ThresholdTests.body(10, of: 0, others: 0))\n\n" + b + c,
      "# A\n\n" + b + c + "## Ash\n\n\(ThresholdTests.body(kept, of: 0, others: 100))\n")
    #expect(kinds(report, .removed) == (isSame ? 0 : 1) && kinds(report, .added) == (isSame ? 0 : 1))
  }

  @Test(arguments: [(4, "title"), (6, "similar-text")])
  func `from half of the words on no title is needed`(kept: Int, phase: String) throws {
    let report = try compared(
      "# A\n\n## Oak\n\n\(ThresholdTests.body(10, of: 0, others: 0))\n",
      "# A\n\n## Oak\n\n\(ThresholdTests.body(kept, of: 0, others: 100))\n")
    #expect(report.sections.contains { $0.evidence?.phase == phase })
  }

  /// A section whose second paragraph became a section of its own, with some words of its own.
  @Test(arguments: [(7, 0, false), (12, 0, true), (14, 20, false), (14, 8, true)])
  func `a part has ten words, and half of its words from the whole`(went: Int, added: Int, isSplit: Bool) throws {
    let (first, second) = (ThresholdTests.sentence(20, from: 0), ThresholdTests.sentence(went, from: 50))
    let more = added > 0 ? " " + ThresholdTests.sentence(added, from: 100) : ""
    let report = try compared(
      "# A\n\n## Oak\n\n\(first)\n\n\(second)\n", "# A\n\n## Oak\n\n\(first)\n\n## Ash\n\n\(second)\(more)\n")
    #expect(kinds(report, .split) == (isSplit ? 1 : 0))
  }
}
