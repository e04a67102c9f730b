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

  @Test func `an address that still stands elsewhere is not gone`() throws {
    let old = """
      # Code

      Report a breach to [help](mailto:help@example.org) or to [the chair](mailto:chair@example.org) at any time.

      ## Reporting

      Whoever sees a breach reports it to [help](mailto:help@example.org) or to [the desk](mailto:desk@example.org).
      """
    let new = """
      # Code

      Report a breach as the section on reporting says, at any time of the day that suits you.

      ## Reporting

      Whoever sees a breach reports it to [help](mailto:help@example.org) or to [the desk](mailto:desk@example.org).
      """
    let told = text(try summary(old, new), .substance)
    #expect(told.contains("The address help@example.org no longer stands here, but still in “Reporting”."))
    #expect(told.contains("The address chair@example.org is gone."))
    let back = text(try summary(new, old), .substance)
    #expect(back.contains("The address chair@example.org is new."))
    #expect(back.contains("The address help@example.org now stands here too."))
  }

  @Test func `a section worded anew is told as a whole`() throws {
    let common = "## Scope\n\nIt applies to members.\n\n## Duties\n\n"
    let things = [
      ("letter", "complaint"), ("invoice", "statement"), ("petition", "question"), ("motion", "wish"),
      ("request", "demand"), ("report", "record"),
    ]
    let old = things.map {
      "The officer must answer every \($0.0) within some weeks of its arrival, and the board is told of it at once."
    }
    let new = things.map {
      "The officer shall examine a \($0.1) or \($0.0) before a quarter of its year, and the chair is informed of it "
        + "later on."
    }
    let rewritten = text(
      try summary(common + old.joined(separator: "\n\n"), common + new.joined(separator: "\n\n")), .substance)
    #expect(
      rewritten.contains(
        "Most of this section is worded anew. It now begins: “The officer shall examine a complaint"))
    let half = old.prefix(2) + new.suffix(4)
    let edited = text(
      try summary(common + old.joined(separator: "\n\n"), common + half.joined(separator: "\n\n")), .substance)
    #expect(!edited.contains("worded anew"))
  }

  @Test(arguments: [
    (
      "Effective 6 May 2015 / Updated 9 June 2020", "Effective 6 May 2015 / Updated 2 July 2021", "2 July 2021",
      "6 May 2015"
    ),
    ("In force since 6 May 2015.", "In force since 6 May 2015.", "", "6 May 2015"),
    (
      "In force since 6 May 2015.", "In force since 7 July 2021.", "takes effect on 7 July 2021", "effect on 6 May 2015"
    ),
    (
      "Changed; effective 6 May 2015.", "- Changed; effective 6 May 2015.\n- Changed; effective 7 July 2021.",
      "takes effect on 7 July 2021", "effect on 6 May 2015"
    ),
  ])
  func `a day of taking effect is told if it is new`(old: String, new: String, told: String, silent: String) throws {
    func source(_ line: String, _ word: String) -> String {
      "# Charter\n\n\(line)\n\n## Members\n\nMembers pay \(word) euros each year.\n"
    }
    let summary = try summary(source(old, "ten"), source(new, "twelve"), .english)
    let lead = summary.lead.map { $0.text.plain(summary.quotes) }.joined(separator: " ")
    #expect(told.isEmpty || lead.contains(told))
    #expect(!lead.contains(silent))
  }

  @Test func `versions are called after the dates of their files`() throws {
    func lead(_ old: String, _ new: String) throws -> String {
      func read(_ text: String, _ name: String) throws -> PolicyDocument {
        try LoadDocument.named(name, in: InMemoryEnvironment(files: [name: text]))
      }
      let options = (try read("# Code\n\nBe kind.", old), try read("# Code\n\nBe fair.", new))
      var report = try CompareVersions.report(options.0, options.1)
      (report.oldName, report.newName) = (old, new)
      return SummarizeChanges.summary(of: report, language: .english).lead[0].text.plain(
        QuotationMarks(open: "“", close: "”"))
    }
    #expect(
      try lead("a/2024-05-01.md", "a/2025-12-31.md")
        == "Code goes from the version of 1 May 2024 to the version of 31 December 2025.")
    #expect(try lead("a/2024-05-01.md", "a/2024-13-01.md") == "Code goes from 2024-05-01.md to 2024-13-01.md.")
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
