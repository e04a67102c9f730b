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
    _ old: String = SummaryTests.old, _ new: String = SummaryTests.new, _ language: SummaryLanguage? = nil,
    _ options: SummaryComposer.Options = .init()
  ) throws -> ChangeSummary {
    func read(_ text: String) throws -> PolicyDocument {
      try LoadDocument.named("a.md", in: InMemoryEnvironment(files: ["a.md": text]))
    }
    var options = options
    options.language = language
    return SummarizeChanges.summary(of: try CompareVersions.report(try read(old), try read(new)), options: options)
  }

  /// What readers get.
  private func published(_ summary: ChangeSummary) -> String { SummaryFormat.markdown.text(of: summary) }

  private func text(_ summary: ChangeSummary, _ kind: SummaryChapter.Kind) -> String {
    summary.chapters.filter { $0.kind == kind }.flatMap(\.groups).flatMap(\.statements)
      .map { $0.text.plain(summary.quotes) }.joined(separator: "\n")
  }

  @Test func `what matters is told in whole sentences, weightiest first`() throws {
    #expect(
      published(try summary()) == """
        # What changed in Code of Conduct

        From version 1.2 to version 2.0. It takes effect on 1 May 2026.

        - **3. Reporting:** The address behind “the office” changes from `office@example.org` to `ethics@example.org`. “Members must report violations to the office within 14 days” (was “should” and “30 days”).
        - **2. Unacceptable behaviour:** Newly listed as not acceptable: “Publishing private photographs” and “Following somebody home”.

        Also:

        - **Former section 4, Uptake:** Removed. It said: “Every chapter posts this code on its wall for all to see”.
        - **4. Appeals:** New section: “A person found in breach may appeal to the board”.

        Unchanged: scope.

        """)
  }

  @Test func `what only editors need is in their notes`() throws {
    let summary = try summary(SummaryTests.new, SummaryTests.old)
    let notes = SummaryFormat.notes.text(of: summary)
    for words in ["Compared: old with new", "does not say when it takes effect", "major"] {
      #expect(notes.contains(words), "\(words)")
      for format in [SummaryFormat.markdown, .html, .text, .email] {
        #expect(!format.text(of: summary).contains(words), "\(format) \(words)")
      }
    }
  }

  @Test func `names, dates and a link are taken from whoever publishes`() throws {
    let options = SummaryComposer.Options(
      title: "House rules", oldName: "the spring edition", newName: "the autumn edition", effective: "2026-09-01",
      fullLink: "https://example.org/full")
    let text = published(try summary(SummaryTests.old, SummaryTests.new, .english, options))
    #expect(text.contains("# What changed in House rules"))
    #expect(text.contains("From the spring edition to the autumn edition. It takes effect on 1 September 2026."))
    #expect(text.contains("Full comparison: `https://example.org/full`"))
  }

  /// A code of many sections, each with a rule in which a word changes.
  private static func code(_ word: String, sections: Int) -> String {
    "# Code\n\n"
      + (1...sections).map { "## Part \($0)\n\nMembers must bring \(word) item\($0) to the office of the club.\n" }
      .joined(separator: "\n")
  }

  @Test(arguments: [(SummaryLength.short, 5, 150), (.standard, 15, 500)])
  func `a length holds, whatever changed`(length: SummaryLength, points: Int, words: Int) throws {
    let (old, new) = (SummaryTests.code("one large", sections: 40), SummaryTests.code("two small", sections: 40))
    let summary = try summary(old, new, .english, .init(length: length))
    let text = published(summary)
    #expect(summary.bands.flatMap(\.groups).flatMap(\.statements).count == points)
    #expect(text.split(whereSeparator: \.isWhitespace).count <= words)
    // The last five are named, and nobody is told how much is left out.
    #expect(text.contains("and others.") && !text.contains("not told") && !text.contains("more"))
    #expect(summary.notes.contains { $0.kind == .omitted })
    let full = try self.summary(old, new, .english, .init(length: .full))
    #expect(self.text(full, .substance).split(separator: "\n").count == 40)
    #expect(full.notes.allSatisfy { $0.kind != .omitted })
  }

  @Test func `numbers that shift as one are one fact`() throws {
    func code(_ titles: [String]) -> String {
      "# Code\n\n"
        + titles.enumerated().map { "## \($0 + 1). \($1)\n\nThe \($1) is kept clean by all who use it.\n" }
        .joined(separator: "\n")
    }
    let text = published(
      try summary(code(["Hall", "Kitchen", "Yard", "Shed"]), code(["Hall", "Cellar", "Kitchen", "Yard", "Shed"])))
    #expect(text.contains("- **2. Cellar:** New section: “The Cellar is kept clean by all who use it”."))
    #expect(text.contains("Sections 2–4 are now 3–5."))
    #expect(!text.contains("Shed"))
  }

  @Test func `the words of the document's own history come first`() throws {
    func code(_ word: String, _ entry: String) -> String {
      "# Code\n\n## Boats\n\nMembers \(word) lend boats to guests.\n\n## Change log\n\n\(entry)"
        + "- 2 April 2022: the second edition is adopted by all.\n"
    }
    let entry = "- 9 May 2024: boats stay with members, after the loss of two in the spring.\n"
    let summary = try summary(code("may", ""), code("must not", entry))
    #expect(
      summary.lead.contains {
        $0.text.plain(summary.quotes)
          == "In the words of its history: “9 May 2024: boats stay with members, after the loss of two in the spring”."
      })
    let text = published(summary)
    #expect(text.contains("“Members must not lend boats to guests” (was “may”)."))
    #expect(published(try self.summary(code("may", entry), code("must not", entry))).contains("own history") == false)
  }

  @Test func `different works have no summary of changes`() throws {
    func read(_ text: String) throws -> PolicyDocument {
      try LoadDocument.named("a.md", in: InMemoryEnvironment(files: ["a.md": text]))
    }
    var report = try CompareVersions.report(
      try read(SummaryTests.old.replacing("Code", with: "Rules")), try read(SummaryTests.new))
    #expect(published(SummarizeChanges.summary(of: report)).contains("- **"))
    report.works = WorkDifference(wordsInCommon: 0, oldNames: ["Heron"], newNames: ["Gannet"])
    let text = published(SummarizeChanges.summary(of: report))
    #expect(text.contains("“Rules of Conduct” and “Code of Conduct” are different works"))
    #expect(!text.contains("- **") && !text.contains("Unchanged"))
  }

  @Test func `a body with another name everywhere is one fact`() throws {
    func code(_ body: String) -> String {
      "# Code\n\n"
        + ["Reports", "Appeals", "Records", "Fees"].map {
          "## \($0)\n\nThe \(body) decides on \($0.lowercased()) within a month of the day they reach it.\n"
        }.joined(separator: "\n")
    }
    let text = published(try summary(code("Council of Herons"), code("Board of Gannets")))
    #expect(text.contains("- Throughout, “Board of Gannets” takes the place of “Council of Herons”."))
    #expect(text.components(separatedBy: "Gannets").count == 2)
  }

  @Test func `a letter to several people names each`() throws {
    func code(_ target: String) -> String {
      "# Code\n\n## Reporting\n\nReport a breach to [the board](mailto:\(target)) at any time of the day.\n"
    }
    let text = published(try summary(code("ann@a.test,bob@b.test,cy@c.test"), code("board@a.test")))
    #expect(text.contains("changes from `ann@a.test`, `bob@b.test` and `cy@c.test` to `board@a.test`."))
  }

  @Test func `a page that only leads elsewhere has no changes`() throws {
    let stub = "# Moved\n\nThis page has moved. You will find it elsewhere.\n"
    let text = published(try summary(SummaryTests.code("one large", sections: 20), stub))
    #expect(text.contains("The new version holds hardly any text"))
    #expect(!text.contains("- **") && !text.contains("Removed"))
    #expect(
      published(try summary(stub, SummaryTests.code("one large", sections: 20))).contains("The earlier version holds"))
  }

  @Test func `every sentence about a change rests on something`() throws {
    for chapter in try summary().chapters where chapter.kind != .editorial {
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

  @Test func `a part is unchanged if no change touches it, wherever it stands`() throws {
    func code(_ more: String) -> String {
      "# Code\n\n## Scope\n\nThis code applies to all members of the club.\n\n## Reporting\n\nReport violations to "
        + "[the office](mailto:care@club.example) within 30 days.\n\n\(more)## Consequences\n\nMembers who violate this "
        + "code may be suspended or expelled.\n"
    }
    let sanction = "Members who violate this code more than once will be expelled from the club for good.\n\n"
    #expect(published(try summary(code(sanction), code(""))).contains("Unchanged: scope."))
    let notice = "The office is open from Monday to Friday and in the evening of each second Sunday.\n\n"
    #expect(published(try summary(code(notice), code(""))).contains("Unchanged: consequences and scope."))
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
      "A panel of three examines \($0.1)s and writes to whoever sent in a \($0.0), before spring ends in most years."
    }
    let rewritten = text(
      try summary(common + old.joined(separator: "\n\n"), common + new.joined(separator: "\n\n")), .substance)
    #expect(
      rewritten.contains(
        "This section is written anew (126 words before, 120 now). It begins: “A panel of three examines complaints"))
    let half = old.prefix(2) + new.suffix(4)
    let edited = text(
      try summary(common + old.joined(separator: "\n\n"), common + half.joined(separator: "\n\n")), .substance)
    #expect(!edited.contains("written anew"))
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
      return SummarizeChanges.summary(of: report, options: .init(language: .english)).lead
        .first?.text.plain(QuotationMarks(open: "“", close: "”")) ?? ""
    }
    #expect(
      try lead("a/2024-05-01.md", "a/2025-12-31.md")
        == "From the version of 1 May 2024 to the version of 31 December 2025.")
    // What is no date is the name of a file, which readers do not get.
    #expect(try lead("a/2024-05-01.md", "a/2024-13-01.md") == "")
  }

  @Test func `a table of many sections is bounded, and what is left out is counted`() throws {
    let table = try summary(
      SummaryTests.code("one large", sections: 200), SummaryTests.code("no small", sections: 200)
    ).table
    #expect(table.rows.count == 150)
    #expect(table.omitted == "50 more sections that changed are not listed here.")
  }
}
