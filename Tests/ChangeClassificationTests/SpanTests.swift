import PolicyModel
import Testing

@testable import ChangeClassification

/// Every reason says where its words stand.
struct SpanTests {
  @Test func aReasonNamesTheWordsInBothVersions() throws {
    let report = try classified(
      "# Desk\n\nOpen daily. Café guests pay within ten days. Members should sign.\n",
      "# Desk\n\nOpen daily. Café guests pay within 14 days. Members must sign.\n")
    let reasons = try #require(report.sections.first?.verdict?.reasons)
    let deadline = try #require(reasons.first { $0.rule == .deadlineChanged })
    #expect(deadline.old.flatMap(report.old.text) == "ten days")
    #expect(deadline.new.flatMap(report.new.text) == "14 days")
    let modal = try #require(reasons.first { $0.rule == .modalChanged })
    #expect(modal.old.flatMap(report.old.text) == "should")
    #expect(modal.new.flatMap(report.new.text) == "must")
  }

  @Test func aSentenceOfOneSideHasOneSpan() throws {
    let report = try classified("# A\n\nOne rule.\n", "# A\n\nOne rule. Guests must wear a badge.\n")
    let reason = try #require(report.sections.first?.verdict?.reasons.first)
    #expect(reason.old == nil)
    #expect(reason.new.flatMap(report.new.text) == "Guests must wear a badge.")
  }

  @Test func aParagraphCutInTwoIsFoundInItsWhole() throws {
    let report = try classified(
      "# A\n\nThe desk opens at nine every day. Guests sign the book. Members should pay at the desk.\n",
      "# A\n\nThe desk opens at nine every day. Guests sign the book.\n\nMembers must pay at the desk.\n")
    let reason = try #require(report.sections.first?.verdict?.reasons.first { $0.rule == .modalChanged })
    #expect(reason.old.flatMap(report.old.text) == "should")
    #expect(reason.new.flatMap(report.new.text) == "must")
  }

  @Test func titlesAreCountedFromTheStartOfTheirHeading() throws {
    let report = try classified("# A\n\n## 2. What guests eat\n\nSoup.\n", "# A\n\n## 2. What members eat\n\nSoup.\n")
    let reason = try #require(report.change(of: "What members eat")?.verdict?.reasons.first)
    #expect(reason.old.flatMap(report.old.text) == "guests")
    #expect(reason.new.flatMap(report.new.text) == "members")
  }

  @Test func sectionsAndLinksHaveTheirs() throws {
    let report = try classified(
      "# A\n\nSee [our page](https://one.example/a).\n",
      "# A\n\nSee [our page](https://two.example/b).\n\n## Fees\n\nTen euros.\n")
    let link = try #require(report.change(of: "A")?.verdict?.reasons.first { $0.rule == .linkTargetChanged })
    #expect(link.new.flatMap(report.new.text) == "our page")
    let added = try #require(report.change(of: "Fees")?.verdict?.reasons.first)
    #expect(added.new == TextSpan(section: 1))
    #expect(report.new.text(TextSpan(section: 1)) == nil)
  }

  @Test func spansBeyondTheTextAreNone() throws {
    let report = try classified("# A\n\nOne.\n", "# A\n\nTwo.\n")
    let block = BlockReference(section: 0, block: 0)
    #expect(report.new.text(TextSpan(block, 0..<3)) == "Two")
    #expect(report.new.text(TextSpan(block, 2..<9)) == nil)
    #expect(report.new.text(TextSpan(BlockReference(section: 4, block: 0))) == nil)
  }
}
