import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct SummaryWriterTests {
  /// A summary in which a text stands wherever a document's words can stand.
  private static func summary(_ text: String, _ length: SummaryLength = .full) -> ChangeSummary {
    let evidence = SummaryEvidence(
      old: 1, new: 2, section: text, rule: "wording", changeClass: .substantive, severity: .high, before: text,
      after: text)
    let sentence = SummaryText([.words("It says "), .quotation(text), .words(" at "), .address(text), .name(text)])
    let statements = [
      SummaryStatement(.itemsAdded, sentence, evidence: [evidence]),
      SummaryStatement(.sectionRemoved, sentence, evidence: [evidence]),
      SummaryStatement(.wording, sentence, evidence: [evidence]),
    ]
    return ChangeSummary(
      language: "en", quotes: QuotationMarks(open: "“", close: "”"), isRightToLeft: false, title: text,
      headline: SummaryText([.words("What changed in "), .name(text)]), subject: SummaryText([.name(text)]),
      editions: [
        SummaryEdition(caption: "Before", name: text, version: text),
        SummaryEdition(caption: "Now", name: text, version: text, dated: "2026-01-01"),
      ],
      length: length, lead: [SummaryStatement(.about, sentence)],
      bands: [
        SummaryBand(groups: [SummaryGroup(section: text, statements: statements)]),
        SummaryBand(heading: "Also", groups: [SummaryGroup(statements: statements)]),
      ], closing: [SummaryStatement(.editorial, sentence), SummaryStatement(.about, sentence)],
      chapters: [
        SummaryChapter(
          .substance, heading: "What matters", groups: [SummaryGroup(section: text, statements: statements)]),
        SummaryChapter(
          .editorial, heading: "Wording",
          groups: [
            SummaryGroup(statements: [
              SummaryStatement(.editorial, SummaryText("Wording."), evidence: [evidence]),
              SummaryStatement(.editorial, SummaryText("One section is unchanged.")),
            ])
          ]),
      ],
      notes: [SummaryStatement(.version, sentence, evidence: [evidence])],
      suggestedVersion: VersionSuggestion(step: .major, label: "2.0"),
      table: SummaryTable(
        heading: "Section by section", columns: ["Section", "What happened", "Meaning"],
        rows: [.init(section: text, happened: "reworded", matters: "changes", evidence: evidence)]),
      counts: [.substantive: 1],
      changelog: ChangelogWords(
        unreleased: "Unreleased", added: "Added", changed: "Changed", removed: "Removed", fixed: "Fixed"),
      notesHeading: "For the editor", colophon: "By hand.")
  }

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style>", "[a](javascript:alert(1))",
    "https://evil.example/ www.evil.example mailto:a@evil.example", "`code` *b* _i_ ~~s~~ | cell",
    "\u{0}\u{1B}[31m\u{9B}",
    "\u{202E}abc\u{2066}", "line\nbreak\r\n# heading\n- item", String(repeating: "w ", count: 5_000), "שלום עולם",
  ]

  @Test(arguments: hostile, SummaryLength.allCases)
  func `a page shows words and obeys none`(text: String, length: SummaryLength) {
    let page = SummaryHTMLWriter().write(SummaryWriterTests.summary(text, length))
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("href="))
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(page.contains("default-src 'none'; style-src '\(HTMLStyleSheet.contentHash)'"))
    #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" })
  }

  @Test(arguments: hostile, SummaryLength.allCases)
  func `Markdown shows words and obeys none`(text: String, length: SummaryLength) throws {
    for markdown in [
      SummaryMarkdownWriter().write(SummaryWriterTests.summary(text, length)),
      SummaryMarkdownWriter().notes(SummaryWriterTests.summary(text, length)),
      SummaryChangelogWriter().write(SummaryWriterTests.summary(text, length)),
    ] {
      #expect(!markdown.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      #expect(!markdown.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x2066 })
      // Outside of code spans nothing of a document is left unescaped.
      guard !text.contains("`") else { continue }
      let prose = markdown.split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
      let unescaped = prose.split(separator: "\\").map { $0.dropFirst() }.joined()
      for mark in ["<", ">", "[a](", "https:", "www.", "mailto:", "@", "*b", "~~"] {
        #expect(!unescaped.contains(mark), "\(mark)")
      }
      #expect(!markdown.contains("\n# heading") && !markdown.contains("\n- item"))
    }
  }

  @Test(arguments: hostile, SummaryLength.allCases)
  func `plain text and mail have no controls and one subject`(text: String, length: SummaryLength) {
    for form in [SummaryTextWriter.Form.text, .email] {
      let plain = SummaryTextWriter(form).write(SummaryWriterTests.summary(text, length))
      #expect(!plain.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      #expect(!plain.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      if form == .email {
        let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0].hasPrefix("Subject: ") && lines[1].isEmpty)
      }
    }
  }

  @Test(arguments: hostile, SummaryLength.allCases)
  func `JSON keeps to its schema`(text: String, length: SummaryLength) throws {
    let file = SharedDocuments.package.appendingPathComponent("Documentation/schemas/change-summary.schema.json")
    let check = try JSONSchemaCheck(schema: Data(contentsOf: file))
    let json = SummaryJSONWriter().write(SummaryWriterTests.summary(text, length))
    #expect(try check.problems(of: Data(json.utf8)).isEmpty)
    #expect(try !check.problems(of: Data(json.replacing("\"major\"", with: "\"huge\"").utf8)).isEmpty)
  }

  @Test func `a change log keeps its sections apart`() {
    let entry = SummaryChangelogWriter().write(SummaryWriterTests.summary("Aim"))
    #expect(
      entry == """
        ## [Aim] - 2026-01-01

        ### Added

        - **Aim**: It says “Aim” at `Aim`Aim

        ### Changed

        - **Aim**: It says “Aim” at `Aim`Aim

        ### Removed

        - **Aim**: It says “Aim” at `Aim`Aim

        ### Fixed

        - Wording.

        """)
  }
}
