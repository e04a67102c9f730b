import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct JSONReportWriterTests {
  private let schema = SharedDocuments.package.appendingPathComponent(
    "Documentation/schemas/comparison-report.schema.json")

  @Test(arguments: [
    SampleReport.report, SampleReport.hostile("\u{1B}\"\\\u{0}</script>"),
    ComparisonReport(old: PolicyDocument(), new: PolicyDocument()),
  ])
  func `reports follow the schema`(report: ComparisonReport) throws {
    let check = try JSONSchemaCheck(schema: Data(contentsOf: schema))
    #expect(try check.problems(of: Data(JSONReportWriter.write(report).utf8)) == [])
  }

  @Test(arguments: [
    ("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"9\""), ("\"level\": 2", "\"level\": -2"),
    ("\"changes\": [\"retitled\"]", "\"changes\": [\"painted\"]"), ("\"rule\":", "\"ruler\":"),
    ("[\"=\", \"Code of \"]", "[\"=\"]"), ("\"ordinal\": 1", "\"ordinal\": 1.5"),
  ])
  func `the schema rejects what is wrong`(right: String, wrong: String) throws {
    let json = JSONReportWriter.write(SampleReport.report)
    #expect(json.contains(right))
    let broken = json.replacingOccurrences(of: right, with: wrong)
    #expect(try !JSONSchemaCheck(schema: Data(contentsOf: schema)).problems(of: Data(broken.utf8)).isEmpty)
  }

  @Test func `an entry tells everything about a section`() {
    let json = JSONReportWriter.write(SampleReport.report)
    #expect(
      json.contains(
        """
            {
              "old": {"ordinal": 2, "number": "2", "title": "Reporting", "heading": "2. Reporting", "level": 2, "line": 1},
              "new": {"ordinal": 4, "number": "3", "title": "Reporting", "heading": "3. Reporting", "level": 2, "line": 1},
              "changes": ["modified", "renumbered", "link"],
              "class": "substantive",
              "severity": "highest",
              "reasons": [
                {"rule": "contact-changed", "class": "substantive", "severity": "highest", "before": "us", "after": "the Chair"}
              ],
              "evidence": {"phase": "same-title", "similarity": 0.5},
              "links": [
                {"text": "form", "old": "https://a.example/", "new": "javascript:alert(1)"}
              ],
              "redline": 4
            },
        """))
  }
}
