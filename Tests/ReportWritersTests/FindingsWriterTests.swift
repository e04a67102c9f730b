import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import ReportWriters

/// One report, written in every form.
@Suite struct FindingsWriterTests {
  let report: ValidationReport = {
    let line = "Écrivez à [INSERT CONTACT METHOD] <b>&\u{1B}[31m"
    let start = SourcePosition(line: 41, column: 14)
    let placeholder = Finding(
      rule: "placeholder", severity: .error,
      place: FindingPlace(
        range: SourceRange(start, SourcePosition(line: 41, column: 37)), section: 3, sectionName: "VI. Reporting"),
      message: "placeholder “[INSERT CONTACT METHOD]” was left: 50%, in the text",
      reason: "Nobody can report.", remedy: "Put in what it asks for.", evidence: ["[INSERT CONTACT METHOD]"],
      related: [RelatedPlace("announced here", at: SourcePosition(line: 3, column: 1))],
      fingerprint: "0123456789abcdef", sourceLine: line, baseline: .new)
    let license = Finding(
      rule: "missing-license", severity: .warning, place: FindingPlace(), message: "no licence is stated",
      remedy: "Add one.", fingerprint: "fedcba9876543210", baseline: .unchanged)
    var allowed = license
    allowed.rule = "dead-anchor"
    allowed.suppression = FindingSuppression(
      kind: .external, reason: "known & agreed", approver: "The Board", expires: "2030-01-01")
    let checklist = [
      ChecklistItem(title: "Scope", isRequired: true, state: .present, sections: ["2 *Scope*"]),
      ChecklistItem(title: "Reporting", isRequired: true, state: .missing),
      ChecklistItem(title: "Licence", isRequired: false, state: .hinted),
    ]
    let rules = ["dead-anchor", "missing-license", "placeholder"].map {
      RuleDescription(id: $0, summary: "S.", page: "S.\n\nMore.", severity: .error, effectiveSeverity: .error)
    }
    return ValidationReport(
      profile: "auto",
      documents: [
        ValidatedDocument(
          name: "a dir/conduct,é.md", title: "Conduct",
          profile: AppliedProfile(id: "code-of-ethics", title: "Code of Ethics", reason: "its title says so"),
          findings: [license, placeholder, allowed],
          checklist: checklist),
        ValidatedDocument(name: "gone.md", troubles: ["gone.md: there is no such file; check the path"]),
      ], rules: rules)
  }()

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "word ", count: 60) + "HERE" + String(repeating: " more", count: 60)
    let excerpt = SourceExcerpt(line, column: 301, width: 60)
    #expect(excerpt.text.hasPrefix("…"))
    #expect(DisplayText.width(excerpt.text) <= 60)
    #expect(excerpt.text.dropFirst(excerpt.caretColumn).hasPrefix("HERE"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func jsonHoldsEverything() throws {
    let json = try object(FindingsJSONWriter().write(report))
    let documents = try #require(json["documents"] as? [[String: Any]])
    let findings = try #require(documents[0]["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["missing-license", "placeholder", "dead-anchor"])
    #expect((findings[0]["place"] as? [String: Any])?["line"] == nil)
    #expect((findings[1]["place"] as? [String: Any])?["column"] as? Int == 14)
    #expect((findings[2]["suppression"] as? [String: Any])?["approver"] as? String == "The Board")
    #expect(documents[1]["troubles"] as? [String] == ["gone.md: there is no such file; check the path"])
  }

  @Test func sarifCountsInCodePoints() throws {
    let json = try object(FindingsSARIFWriter(toolVersion: "1.0.0").write(report))
    #expect(json["version"] as? String == "2.1.0")
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 2, 0])
    #expect(results.map { $0["baselineState"] as? String } == ["unchanged", "new", "unchanged"])
    let place = try #require(
      (results[1]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: String])?["uri"] == "a%20dir/conduct%2C%C3%A9.md")
    // É and à are two bytes each and one code point each.
    #expect(place["region"] as? [String: Int] == ["startLine": 41, "startColumn": 12, "endColumn": 35])
    #expect((results[2]["suppressions"] as? [[String: Any]])?.first?["kind"] as? String == "external")
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
  }

  @Test func junitHasASuiteForEachDocument() {
    let text = FindingsJUnitWriter(threshold: .error).write(report)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="policydiff validate">
          <testsuite name="a dir/conduct,é.md" tests="3" failures="1" errors="0" skipped="1">
            <properties>
              <property name="profile" value="code-of-ethics"/>
            </properties>
            <testcase name="dead-anchor" classname="a dir/conduct,é.md">
              <skipped message="known &amp; agreed"/>
            </testcase>
            <testcase name="missing-license" classname="a dir/conduct,é.md"/>
            <testcase name="placeholder" classname="a dir/conduct,é.md">
              <failure message="placeholder “[INSERT CONTACT METHOD]” was left: 50%, in the text" type="error">\
        a dir/conduct,é.md:41:14: error: placeholder “[INSERT CONTACT METHOD]” was left: 50%, in the text [placeholder]
        Put in what it asks for.</failure>
            </testcase>
            <system-out>a dir/conduct,é.md:1:1: warning: no licence is stated [missing-license]</system-out>
          </testsuite>
          <testsuite name="gone.md" tests="1" failures="0" errors="1" skipped="0">
            <testcase name="read" classname="gone.md">
              <error message="gone.md: there is no such file; check the path" type="trouble"/>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    #expect(XMLText.attribute("a\"b\tc\nd<'&") == "a&quot;b&#9;c&#10;d&lt;'&amp;")
    #expect(XMLText.content("a\"b\tc") == "a\"b\tc")
    #expect(XMLText.content("a\u{0}b\u{1B}<\u{FFFE}") == "a&lt;U+0000&gt;b&lt;U+001B&gt;&lt;\u{FFFD}")
  }

  @Test func githubEscapesWhatItWouldObey() {
    #expect(
      FindingsGitHubWriter().write(report) == """
        policydiff: a dir/conduct,é.md: held to profile code-of-ethics, since its title says so
        ::warning file=a dir/conduct%2Cé.md,line=1,title=missing-license::no licence is stated. Add one.
        ::error file=a dir/conduct%2Cé.md,line=41,col=14,title=placeholder::placeholder “[INSERT CONTACT METHOD]” was left: 50%25, in the text. Put in what it asks for.
        ::error title=policydiff::gone.md: there is no such file; check the path

        """)
  }

  @Test func markdownIsAChecklist() {
    #expect(
      FindingsMarkdownWriter().write(report) == """
        # Conduct

        Checked: `a dir/conduct,é.md`, against: Code of Ethics, since its title says so.

        ## What it must and should have

        - [x] Scope: “2 \\*Scope\\*”
        - [ ] **Reporting**: missing
        - [ ] Licence (recommended): only hinted at

        ## To be mended

        - placeholder “\\[INSERT CONTACT METHOD\\]” was left: 50%, in the text (line 41). Put in what it asks for.

        ## To be looked at

        - no licence is stated. Add one.

        ## Allowed to stay

        - no licence is stated: known \\& agreed, decided by The Board, until 2030-01-01.

        # gone.md

        ## Not checked

        - gone.md: there is no such file; check the path

        """)
  }
}
