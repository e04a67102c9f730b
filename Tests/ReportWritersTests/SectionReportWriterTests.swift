import Foundation
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct SectionReportWriterTests {
  private struct Report: Decodable {
    struct Entry: Decodable {
      var old: Int?
      var new: Int?
      var changes: [String]
    }
    struct Redline: Decodable {
      var old: [Int]
      var new: [Int]
      var runs: [[String]]
    }
    struct Move: Decodable, Equatable {
      var from: Int
      var to: Int
    }
    var format: String
    var sections: [Entry]
    var redlines: [Redline]
    var movedBlocks: [Move]

    private enum CodingKeys: String, CodingKey {
      case format, sections, redlines
      case movedBlocks = "moved_blocks"
    }
  }

  private func written(_ report: ComparisonReport) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(SectionReportWriter.write(report).utf8))
  }

  @Test func `every section is listed once a side`() throws {
    let report = try written(SampleReport.report)
    #expect(report.format == "policy-section-report/1")
    #expect(report.sections.compactMap(\.old).sorted() == [-1, 0, 1, 2, 3, 4])
    #expect(report.sections.compactMap(\.new).sorted() == [-1, 0, 1, 2, 3, 4])
    #expect(report.sections[2].changes == ["modified", "moved"])
    #expect(report.movedBlocks == [Report.Move(from: 2, to: 3)])
  }

  @Test func `an empty preamble is no section`() throws {
    var report = SampleReport.report
    report.old.preamble.blocks = []
    report.new.preamble.blocks = []
    #expect(try written(report).sections.allSatisfy { $0.old != -1 && $0.new != -1 })
    report.new.preamble.blocks = [Block(.paragraph, "New.")]
    #expect(try written(report).sections.contains { $0.new == -1 })
  }

  @Test func `dropping insertions gives the old text and dropping deletions the new`() throws {
    for redline in try written(SampleReport.report).redlines {
      #expect(side(redline, without: "+") == text(SampleReport.old, redline.old))
      #expect(side(redline, without: "-") == text(SampleReport.new, redline.new))
    }
  }

  private func side(_ redline: Report.Redline, without sign: String) -> String {
    redline.runs.filter { $0[0] != sign }.map { $0[1] }.joined()
  }

  private func text(_ document: PolicyDocument, _ ordinals: [Int]) -> String {
    ordinals.flatMap { ordinal -> [String] in
      let section = document[section: ordinal]
      return (section.heading.map { [$0.text] } ?? []) + section.blocks.map(\.text)
    }.map { $0 + "\n" }.joined()
  }
}
