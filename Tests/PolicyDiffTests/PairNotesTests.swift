import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff

/// What is said first: that two documents are no versions in this order.
struct PairNotesTests {
  private func notes(_ old: String, _ new: String) throws -> [String] {
    func read(_ text: String) throws -> PolicyDocument {
      try LoadDocument.named("a.md", in: InMemoryEnvironment(files: ["a.md": text]))
    }
    let report = try CompareVersions.report(read(old), read(new))
    let ids = report.diagnostics.compactMap(\.pairDoubt?.rawValue)
    #expect(ReadingNotes.lines(for: report).count >= ids.count)
    return ids
  }

  private static func code(_ date: String, _ rule: String = "Members row in pairs.") -> String {
    "# Code of the Rowers\n\nLast updated: \(date)\n\n## Rules\n\n\(rule)\n"
  }

  @Test func theOlderVersionNamedAsNewIsTold() throws {
    #expect(try notes(Self.code("6 March 2019"), Self.code("5 March 2017")) == ["versions-swapped"])
    #expect(try notes(Self.code("5 March 2017"), Self.code("6 March 2019")) == [])
    #expect(try notes(Self.code("5 March 2017"), Self.code("5 March 2017", "Members row alone.")) == [])
  }

  @Test func numbersTellTheOrderWhereNoDateDoes() throws {
    func code(_ version: String) -> String { "# Code of the Rowers\n\nVersion \(version)\n\nMembers row in pairs.\n" }
    #expect(try notes(code("2.10"), code("2.9")) == ["versions-swapped"])
    #expect(try notes(code("2.9"), code("2.10")) == [])
  }

  @Test func aPageThatOnlyLeadsElsewhereIsTold() throws {
    let rules = (1...20).map { "- Rule \($0) asks rowers to look after boat \($0).\n" }.joined()
    let code = "# Code of the Rowers\n\n## Rules\n\n" + rules
    let page = "# Redirecting\n\nThis page has moved.\n"
    #expect(try notes(code, page) == ["hardly-any-text"])
    #expect(try notes(page, code) == ["hardly-any-text"])
    // A short code that was shortened further.
    let short = "# Code of the Rowers\n\n## Rules\n\n- Row in pairs.\n- Wash the boats.\n- Close the gate.\n"
    #expect(try notes(short, "# Code of the Rowers\n\n## Rules\n\n- Row in pairs.\n") == [])
  }

  @Test func twoShortTextsWithNothingInCommonAreTold() throws {
    let code = "# Code of the Rowers\n\n## Boats\n\nBoats are washed each week.\n"
    #expect(
      try notes(code, "# Handbook for Bakers\n\n## Ovens\n\nBread leaves at dawn.\n") == ["hardly-any-words-in-common"])
    // The title stayed, or a section did.
    #expect(try notes(code, "# Code of the Rowers\n\n## Oars\n\nOars hang on hooks.\n") == [])
    #expect(try notes(code, "# Handbook for Bakers\n\n## Boats\n\nBoats are washed each week.\n") == [])
  }

  @Test func aBodyRenamedEverywhereIsToldOnceInASummary() throws {
    func code(_ body: String) -> String {
      "# Rules of the Rowers\n\n## Fees\n\nThe \(body) sets the fees.\n\n## Appeals\n\nAppeals go to the \(body).\n\n"
        + "## Deadlock\n\nIn a deadlock the \(body) meets again.\n"
    }
    func read(_ text: String) throws -> PolicyDocument {
      try LoadDocument.named("a.md", in: InMemoryEnvironment(files: ["a.md": text]))
    }
    let report = try CompareVersions.report(read(code("Circle of Elders")), read(code("Board of Stewards")))
    let summary = SummarizeChanges.summary(of: report)
    let told = summary.chapters.flatMap(\.groups).flatMap(\.statements).map { $0.text.plain(summary.quotes) }
      .filter { $0.contains("Board of Stewards") }
    #expect(told.count == 1 && told.first?.contains("Circle of Elders") == true, "\(told)")
  }
}
