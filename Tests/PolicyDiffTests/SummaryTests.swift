import DocumentReaders
import PolicyDiffTestSupport
import PolicyModel
import SummaryComposition
import Testing

@testable import PolicyDiff

/// Summaries of whole documents: what is told, in which words, and what it rests on.
@Suite struct SummaryTests {
  static let old = """
    # Code of Conduct

    Version 1.2

    ## 1. Scope

    It applies to members at meetings.

    ## 2. Unacceptable behaviour

    The following is not acceptable and prohibited:

    - Harassment of any person
    - Threats of violence

    ## 3. Reporting

    Members should report violations to [the office](mailto:office@example.org) within 30 days.

    ## 4. Uptake

    Every chapter posts this code on its wall for all to see.
    """
  static let new = """
    # Code of Conduct

    Version 2.0, effective 1 May 2026

    ## 1. Scope

    It applies to members at meetings.

    ## 2. Unacceptable behaviour

    The following is not acceptable and prohibited:

    - Harassment of any person
    - Threats of violence
    - Publishing private photographs
    - Following somebody home

    ## 3. Reporting

    Members must report violations to [the office](mailto:ethics@example.org) within 14 days.

    ## 4. Appeals

    A person found in breach may appeal to the board.
    """

  private func summary(
    _ old: String = SummaryTests.old, _ new: String = SummaryTests.new, _ language: SummaryLanguage? = nil
  ) throws -> ChangeSummary {
    func read(_ text: String) throws -> PolicyDocument {
      try LoadDocument.named("a.md", in: InMemoryEnvironment(files: ["a.md": text]))
    }
    return SummarizeChanges.summary(
      of: try CompareVersions.report(try read(old), try read(new)), language: language)
  }

  private func text(_ summary: ChangeSummary, _ kind: SummaryChapter.Kind) -> String {
    summary.chapters.filter { $0.kind == kind }.flatMap(\.groups).flatMap(\.statements)
      .map { $0.text.plain(summary.quotes) }.joined(separator: "\n")
  }

  @Test func `what matters is told with the words`() throws {
    let summary = try summary()
    let substance = text(summary, .substance)
    #expect(
      substance.contains("The address behind “the office” changes from office@example.org to ethics@example.org."))
    #expect(substance.contains("“Publishing private photographs” and “Following somebody home”"))
    #expect(substance.contains("30 days") && substance.contains("14 days"))
    #expect(substance.contains("should") && substance.contains("must"))
    #expect(text(summary, .structure).contains("There is a new section, “4. Appeals”."))
    #expect(text(summary, .structure).contains("The section “4. Uptake” is gone."))
    let lead = summary.lead.map { $0.text.plain(summary.quotes) }.joined(separator: " ")
    #expect(lead.contains("from version 1.2 to version 2.0"))
    #expect(lead.contains("two points are added to what is not acceptable"))
    #expect(lead.contains("the address to turn to changes"))
  }

  @Test func `the gravest comes first`() throws {
    let sections = try summary().chapters.first { $0.kind == .substance }?.groups.compactMap(\.section)
    #expect(sections?.first == "3. Reporting")
  }

  @Test func `every sentence about a change rests on something`() throws {
    for chapter in try summary().chapters where chapter.kind != .editorial && chapter.kind != .version {
      for statement in chapter.groups.flatMap(\.statements) { #expect(!statement.evidence.isEmpty, "\(statement)") }
    }
  }

  @Test func `a major change suggests a major number`() throws {
    let suggestion = try summary().suggestedVersion
    #expect(suggestion == VersionSuggestion(step: .major, label: "2.0"))
    let spelling = try summary(SummaryTests.old.replacing("behaviour", with: "behavior"), SummaryTests.old)
    #expect(spelling.suggestedVersion == VersionSuggestion(step: .patch, label: "1.2.1"))
    #expect(spelling.chapters.allSatisfy { $0.kind != .substance })
  }

  @Test func `nothing is said of equal documents`() throws {
    let summary = try summary(SummaryTests.old, SummaryTests.old)
    #expect(summary.chapters.isEmpty && summary.table.rows.isEmpty)
    #expect(summary.lead.last?.text.plain(summary.quotes) == "Nothing has changed.")
  }

  @Test(arguments: [
    (SummaryLanguage.german, "Neu unter dem, was nicht hingenommen wird: „Publishing private photographs“ und"),
    (.french, "« Publishing private photographs » et « Following somebody home »"),
    (.spanish, "«Publishing private photographs» y «Following somebody home»"),
  ])
  func `our words are in the language asked for, the document's stay`(language: SummaryLanguage, expected: String)
    throws
  {
    let summary = try summary(SummaryTests.old, SummaryTests.new, language)
    #expect(
      text(summary, .substance).contains(expected.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")))
  }

  @Test func `long documents are bounded, and what is left out is counted`() throws {
    func document(_ word: String) -> String {
      (1...200).map { "## Part \($0)\n\nMembers must bring \(word) item\($0) to the office.\n" }.joined(separator: "\n")
    }
    let summary = try summary(document("one large"), document("no small"))
    let substance = try #require(summary.chapters.first { $0.kind == .substance })
    #expect(substance.groups.count <= 25)
    #expect(substance.groups.last?.statements.first?.kind == .omitted)
    #expect(summary.table.rows.count == 150)
    #expect(summary.table.omitted == "50 more sections that changed are not listed here.")
  }
}
