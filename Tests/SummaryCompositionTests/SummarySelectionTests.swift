import PolicyModel
import Testing

@testable import SummaryComposition

/// Which facts a short text tells, and in how many words.
@Suite struct SummarySelectionTests {
  private let quotes = QuotationMarks(open: "“", close: "”")

  /// A fact of so many words, in a section of one word.
  private func point(
    _ weight: SummaryPoint.Weight, _ section: String?, words: Int, brief: Int? = nil, order: Int = 0
  ) -> SummaryPoint {
    func text(_ count: Int) -> SummaryText { SummaryText((0..<count).map { "w\($0)" }.joined(separator: " ")) }
    return SummaryPoint(
      chapter: .substance, weight: weight, severity: .low, order: order, section: section,
      statement: SummaryStatement(.wording, text(words)), forms: brief.map { [text($0), text(words)] } ?? [])
  }

  private func told(_ points: [SummaryPoint], spent: Int = 0) -> [SummaryPoint] {
    SummarySelection(points, .short, spent: spent, quotes: quotes).told
  }

  @Test func `more facts in few words come before fewer in many`() {
    let points = (0..<4).map { point(.duty, "s\($0)", words: 60, brief: 15, order: $0) }
    let told = told(points)
    #expect(told.count == 4)
    // 150 words, of which each takes fifteen and two for its section; the first gets what is left.
    let lengths = told.map { $0.statement.text.plain(quotes).split(separator: " ").count }
    #expect(lengths == [60, 15, 15, 15])
  }

  @Test func `what there is room for is told whole`() {
    let told = told([point(.duty, "a", words: 60, brief: 15), point(.scope, "b", words: 60, brief: 15, order: 1)])
    #expect(told.map { $0.statement.text.plain(quotes).split(separator: " ").count } == [60, 60])
  }

  @Test func `another section comes before the second fact of one`() {
    let points = [
      point(.duty, "a", words: 30), point(.duty, "a", words: 31), point(.duty, "a", words: 32),
      point(.scope, "b", words: 33, order: 1), point(.scope, "c", words: 34, order: 2),
    ]
    #expect(told(points).map(\.section) == ["a", "b", "c"].map { $0 } + ["a"])
  }

  @Test func `facts of one section are one point of five`() {
    let points = (0..<7).map { point(.duty, "s\($0 / 2)", words: 5, order: $0 / 2) }
    #expect(told(points).count == 7)
    #expect(told((0..<7).map { point(.duty, "s\($0)", words: 5, order: $0) }).count == SummaryLength.short.mostPoints)
  }

  @Test func `what weighs nothing is told only where nothing else is`() {
    #expect(told([point(.nothing, "a", words: 5), point(.other, "b", words: 5, order: 1)]).map(\.section) == ["b"])
    #expect(told([point(.nothing, "a", words: 5)]).count == 1)
  }

  @Test func `one fact is always told`() { #expect(told([point(.other, "a", words: 400)]).count == 1) }
}
