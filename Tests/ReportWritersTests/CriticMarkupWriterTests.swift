import Foundation
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct CriticMarkupWriterTests {
  @Test func `the sample is marked in Markdown`() {
    let text = CriticMarkupWriter.write(SampleReport.report)
    // What is warned of belongs to neither text.
    #expect(
      text.hasPrefix(
        "{>>warning: bound reached in section 4<<}\n\nDraft of {--2023--}{++2024++}.\n\n# Code of {--Conduct--}{++Ethics++}\n"
      ))
    #expect(text.contains("## {++2. Aims++}\n\n{++We aim high.++}\n\n- {++By form++}\n"))
    #expect(
      text.contains("Write to {--us--}{++the Chair++} within {--30--}{++14++} days.\n\n- By post\n- {--By form--}\n"))
  }

  @Test(arguments: [
    (["30 ", "14 "], ["30", "14", " "]), ([" a", " b"], [" ", "a", "b"]), ([" ", " b"], [" ", " b"]),
    (["a", "b "], ["a", "b "]), ([" a ", " b "], [" ", "a", "b", " "]),
  ])
  func `marks end at words`(runs: [String], tidied: [String]) {
    let result = RedlineText.tidied([RedlineRun(.deleted, runs[0]), RedlineRun(.inserted, runs[1])])
    #expect(result.map(\.text) == tidied)
    for dropped in [RedlineRun.Operation.deleted, .inserted] {
      let side = result.filter { $0.operation != dropped }.map(\.text).joined()
      #expect(side == runs[dropped == .deleted ? 1 : 0])
    }
  }

  @Test func `signs of a document are escaped`() {
    let text = CriticMarkupWriter.write(SampleReport.hostile("{++a++} <b> *x* [l](u) - {--b--}"))
    // Outside our own marks no opening or closing sign is left.
    let own = text.replacingOccurrences(of: "{--\\{", with: "").replacingOccurrences(of: "{++\\{", with: "")
    #expect(!own.contains("{++") && !own.contains("{--") && !own.contains("<b>") && !own.contains("[l]"))
  }
}
