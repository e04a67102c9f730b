import PolicyModel
import Testing

@testable import SectionDifference

/// A redline that does not give back both texts never leaves the comparison.
@Suite struct RedlineLawTests {
  private static let old = """
    # House

    ## Doors

    Doors close at ten. Guests ring twice.

    A second door leads to the yard.

    ## Lamps

    Lamps hang in the hall.

    ## Shed

    Tools go back to the shed.
    """
  private static let new = """
    # House

    ## Doors

    Doors close at nine. Guests ring twice.

    A second door leads to the garden.

    ## Shed

    Tools go back to the shed.

    ## Roof

    Nobody walks on the roof.
    """

  private static let damages: [(name: String, damage: @Sendable (inout ComparisonReport) -> Void, said: String)] = [
    ("a deleted word is lost", { remove(.deleted, &$0) }, "old section"),
    ("an inserted word is lost", { remove(.inserted, &$0) }, "new section"),
    ("a kept word is lost", { remove(.kept, &$0) }, "reads differently"),
    ("a block is lost", { $0.redlines[0].blocks.removeLast() }, "missing or out of order"),
    (
      "a block is made up",
      { report in
        var block = report.redlines[0].blocks[0]
        let section = report.redlines[0].old[0]
        (block.old, block.new) = (BlockReference(section: section, block: 9), nil)
        report.redlines[0].blocks.append(block)
      }, "a block too many"
    ),
    ("blocks change places", { $0.redlines[0].blocks.swapAt(1, 2) }, "out of order"),
    ("a section has no redline", { $0.redlines.removeFirst() }, "has no redline"),
    ("a section has two redlines", { $0.redlines.append($0.redlines[0]) }, "stands in two redlines"),
    ("an old section is not listed", { $0.sections.removeAll { $0.kinds == [.removed] } }, "is not listed"),
    ("a new section is not listed", { $0.sections.removeAll { $0.kinds == [.added] } }, "is not listed"),
  ]

  private static func remove(_ operation: RedlineRun.Operation, _ report: inout ComparisonReport) {
    for redline in report.redlines.indices {
      for block in report.redlines[redline].blocks.indices {
        let runs = report.redlines[redline].blocks[block].runs
        guard runs.count > 1, let index = runs.firstIndex(where: { $0.operation == operation }) else { continue }
        report.redlines[redline].blocks[block].runs.remove(at: index)
        return
      }
    }
  }

  @Test(arguments: damages.indices)
  func `a damaged redline is refused`(index: Int) throws {
    let sound = try compared(RedlineLawTests.old, RedlineLawTests.new)
    #expect(RedlineVerification.firstFailure(in: sound) == nil)
    let (name, damage, said) = RedlineLawTests.damages[index]
    var damaged = sound
    damage(&damaged)
    let failure = try #require(RedlineVerification.firstFailure(in: damaged), "\(name)")
    #expect(failure.contains(said), "\(name): \(failure)")
    let error = #expect(throws: ComparisonError.self) {
      try SectionComparison.compare(sound.old, sound.new, damaging: damage)
    }
    #expect(error?.description.contains(failure) == true)
  }
}
