import DocumentReaders
import PolicyModel
import Testing

@testable import SectionDifference

/// Documents made to be hard to compare: each is done in bounded work, the laws hold (the comparison checks them itself
/// and throws), and a bound that was reached is stated.
@Suite struct HostileInputTests {
  private func fallbacks(_ report: ComparisonReport) -> Int {
    report.diagnostics.count { $0.id == "alignment-fallback" }
  }

  /// Words that hardly repeat.
  private func words(_ count: Int, salt: UInt64) -> [String] {
    var state = salt
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return "w" + String((state >> 33) % 1_000_003, radix: 36)
    }
  }

  private func paragraphs(_ count: Int, salt: UInt64) -> String {
    let all = words(count * 4, salt: salt)
    return (0..<count).map { all[($0 * 4)..<($0 * 4 + 4)].joined(separator: " ") }.joined(separator: "\n\n")
  }

  @Test func oneWordRepeated() throws {
    let (long, short) = (String(repeating: "word ", count: 20_000), String(repeating: "word ", count: 18_000))
    let report = try compared(long, short)
    #expect(report.sections.flatMap(\.kinds) == [.modified])
    #expect(report.redlines[0].blocks.flatMap(\.runs).contains { $0.operation == .deleted })
    #expect(!report.redlines[0].blocks.flatMap(\.runs).contains { $0.operation == .inserted })
  }

  @Test func tenThousandEqualHeadings() throws {
    let headings = { (count: Int) in String(repeating: "## Note\n\n", count: count) }
    #expect(try !compared(headings(10_000), headings(10_000)).hasChanges)
    let report = try compared(headings(10_000), headings(9_000))
    #expect(report.sections.count { $0.kinds == [.removed] } == 1_000)
    #expect(report.sections.count { $0.kinds.isEmpty } == 9_000)
  }

  @Test func equalHeadingsOverOtherTextsArePairedInOrderAndThisIsSaid() throws {
    func document(_ count: Int, _ text: (Int) -> String) -> String {
      (0..<count).map { "## Note\n\n\(text($0))" }.joined(separator: "\n\n")
    }
    // Up to sixteen of one title each is compared with each; from seventeen on they are taken in order.
    let (a, b) = (words(200, salt: 1), words(200, salt: 2))
    let few = try compared(document(16) { a[$0] }, document(16) { b[$0] })
    let many = try compared(document(17) { a[$0] }, document(17) { b[$0] })
    #expect(fallbacks(few) == 0)
    #expect(fallbacks(many) == 1)
    #expect(many.sections.allSatisfy { $0.kinds == [.modified] })
  }

  @Test func aSectionOfManyOtherParagraphsIsShownAsTakenOutAndPutIn() throws {
    // 200 paragraphs against 200 others are compared each with each, 201 are not.
    let few = try compared("## One\n\n" + paragraphs(200, salt: 1), "## One\n\n" + paragraphs(200, salt: 2))
    let many = try compared("## One\n\n" + paragraphs(201, salt: 1), "## One\n\n" + paragraphs(201, salt: 2))
    #expect(fallbacks(few) == 0)
    #expect(fallbacks(many) == 1)
    #expect(many.sections.map(\.kinds) == [[.modified]])
    let most = try compared("## One\n\n" + paragraphs(2_000, salt: 1), "## One\n\n" + paragraphs(2_000, salt: 2))
    #expect(fallbacks(most) == 1)
    #expect(most.redlines[0].blocks.allSatisfy { $0.old == nil || $0.new == nil || $0.old?.isHeading == true })
  }

  @Test func manyOtherSectionsAreNotComparedEachWithEach() throws {
    func document(_ count: Int, salt: UInt64) -> String {
      let all = words(count * 9, salt: salt)
      return (0..<count).map { "## \(all[$0 * 9])\n\n" + all[($0 * 9 + 1)..<($0 * 9 + 9)].joined(separator: " ") }
        .joined(separator: "\n\n")
    }
    let few = try compared(document(50, salt: 1), document(50, salt: 2))
    let many = try compared(document(51, salt: 1), document(51, salt: 2))
    #expect(fallbacks(few) == 0)
    #expect(fallbacks(many) == 1)
    #expect(many.sections.count { $0.kinds == [.added] } == 51)
  }

  @Test func headingsOfEveryDepth() throws {
    func document(_ word: String) throws -> PolicyDocument {
      let body = (0..<400).map {
        "<section><h\(min(6, $0 + 1))>H \($0) \(word)</h\(min(6, $0 + 1))><p>Text \($0) of a long row, told apart by its number.</p>"
      }
      return try DocumentReader.read(Array(("<html><body>" + body.joined()).utf8), name: "deep.html")
    }
    let report = try SectionComparison.compare(document("a"), document("b"))
    #expect(report.sections.allSatisfy { $0.kinds == [.retitled] || $0.old == -1 })
    #expect(report.sections.count >= 400)
  }
}
