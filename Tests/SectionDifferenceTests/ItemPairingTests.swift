import DocumentReaders
import Foundation
import PolicyModel
import Testing

@testable import SectionDifference

/// Which item became which, and which section is which.
struct ItemPairingTests {
  private func compared(_ old: String, _ new: String) throws -> ComparisonReport {
    try SectionComparison.compare(
      DocumentReader.read(Array(old.utf8), name: "old.md"), DocumentReader.read(Array(new.utf8), name: "new.md"))
  }

  private func words(_ report: ComparisonReport, _ operation: RedlineRun.Operation) -> String {
    report.redlines.flatMap(\.blocks).flatMap(\.runs).filter { $0.operation == operation }.map(\.text)
      .joined(separator: "|")
  }

  @Test func itemsOfOneNameAreOneItem() throws {
    let report = try compared(
      "# Desks\n\n- Oak: for mail.\n- Elm Desk: for bookings, help with boats, and talks with guests.\n- Ash: for cards.\n",
      "# Desks\n\n- Oak: for mail.\n- Elm Desk: for bookings.\n- Fir Desk: for bookings, help with boats, and talks with guests.\n- Ash: for cards.\n"
    )
    #expect(!words(report, .deleted).contains("Elm") && !words(report, .inserted).contains("Elm"))
    #expect(words(report, .inserted).contains("Fir Desk"))
  }

  @Test func anItemThatGotAnotherNameIsStillTheItem() throws {
    let report = try compared(
      "# Desks\n\n- Oak: for mail.\n- Elm: for bookings, help with boats, and talks with guests.\n",
      "# Desks\n\n- Oak: for mail.\n- Fir: for bookings, help with boats, and talks with guests.\n")
    #expect(!words(report, .deleted).contains("bookings"))
  }

  @Test func anItemThatGoesOnWasExtended() throws {
    let extended = try compared(
      "# Unwanted\n\n- Threats.\n- Wilful false claims.\n",
      "# Unwanted\n\n- Threats.\n- Wilful false claims or false claims made without care, and sums that nobody checked.\n"
    )
    #expect(!words(extended, .deleted).contains("Wilful"))
    // Two words in common are a formula.
    let other = try compared(
      "# Unwanted\n\n- Threats.\n- Wilful false claims.\n",
      "# Unwanted\n\n- Threats.\n- Wilful false alarms at night, noise of engines, and fires on the beach in summer.\n")
    #expect(words(other, .deleted).contains("Wilful"))
  }

  @Test func whatWasEditedOnTheWayIsMarkedAtTheMove() throws {
    let rest = "The house opens in May and closes in October each year.\n"
    let report = try compared(
      "# A\n\n## Opening\n\n\(rest)\nMembers may use the crane at any time of the day with notice.\n\n## Crane\n\nIt lifts two tonnes.\n",
      "# A\n\n## Opening\n\n\(rest)\n## Crane\n\nIt lifts two tonnes.\n\nMembers may not use the crane at any time of the day with notice.\n"
    )
    let move = try #require(report.movedBlocks.first)
    #expect(
      move.runs.filter { $0.operation == .inserted }.map { $0.text.trimmingCharacters(in: .whitespaces) } == ["not"])
    #expect(!move.runs.contains { $0.operation == .deleted })
    #expect(RedlineVerification.firstFailure(in: report) == nil)
  }

  @Test func aBlockThatOnlyMovedHasNoRuns() throws {
    let report = try compared(
      "# A\n\n## B\n\nOne rule of the house for all guests.\n\nText.\n\n## C\n\nMore.\n",
      "# A\n\n## B\n\nText.\n\n## C\n\nMore.\n\nOne rule of the house for all guests.\n")
    #expect(report.movedBlocks.map(\.runs) == [[]])
  }

  @Test func aSectionKeepsItsTitleThoughItsTextStandsUnderANewOne() throws {
    let report = try compared(
      "# Garden\n\n## Water\n\nMembers fill the tank on Monday, clean the filter by hand and note the level in the book.\n\n## Trees\n\nNo sawing.\n",
      "# Garden\n\n## Water\n\nThe warden alone opens the tap.\n\n## Tank\n\nThe tank stands in the yard, behind the shed and near the gate.\n\nMembers fill the tank on Monday, clean the filter by hand and note the level in the book.\n\n## Trees\n\nNo sawing.\n"
    )
    let water = try #require(report.sections.first { $0.new.map { report.new[section: $0].title } == "Water" })
    #expect(water.old.map { report.old[section: $0].title } == "Water")
    #expect(!report.sections.contains { $0.kinds.contains(.retitled) })
  }

  @Test func sectionsThatSwapTheirTitlesKeepTheirTexts() throws {
    let (a, b) = (
      "Boats are washed every week by the crew that used them last, with fresh water.",
      "Keys hang in the office behind the door, and whoever takes one signs the book."
    )
    let report = try compared(
      "# Club\n\n## Boats\n\n\(a)\n\n## Keys\n\n\(b)\n",
      "# Club\n\n## Keys\n\n\(a) Salt must go.\n\n## Boats\n\n\(b) Guests ask first.\n")
    #expect(report.sections.filter { $0.kinds.contains(.retitled) }.count == 2)
  }

  @Test func aTranslationIsTold() throws {
    let report = try compared(
      "# Code of the Alpine Choir\n\n## Conduct\n\nAll singers treat each other with respect. Harassment will not be tolerated.\n\n## Reporting\n\nReport a violation to the board within ten days.\n",
      "# Kodex des Alpenchors\n\n## Verhalten\n\nAlle begegnen sich mit Respekt. Belästigung wird nicht geduldet.\n\n## Meldung\n\nEin Verstoß ist dem Vorstand binnen zehn Tagen zu melden.\n"
    )
    #expect(report.works?.languages == WorkDifference.Languages(old: "en", new: "de"))
    #expect(report.diagnostics.contains { $0.id == "translation" })
    #expect(report.sections.contains { $0.old == 2 && $0.new == 2 })
  }
}
