import PolicyModel
import SectionDifference
import Testing

@testable import ChangeClassification

struct SectionClassTests {
  @Test func changedMailAddressBehindALinkIsGravest() throws {
    let report = try classified(
      "# Reporting\n\nWrite to [the team](mailto:a@example.org) at once.\n",
      "# Reporting\n\nWrite to [the team](mailto:b@example.org) at once.\n")
    let verdict = try #require(report.sections.first?.verdict)
    #expect(verdict.changeClass == .substantive)
    #expect(verdict.severity == .highest)
    #expect(verdict.reasons.first?.rule == .contactChanged)
    #expect(report.contacts.replacements.map { $0.before.value } == ["a@example.org"])
    #expect(report.contacts.replacements.map { $0.after.value } == ["b@example.org"])
  }

  /// A heading is no block: where one becomes the other, every judge has to look at what is there.
  @Test(arguments: [
    // Dissolved, run in, raised, and raised with other words.
    ("## Deadlines\n\nReports wait 14 days.\n", "Deadlines\n\nReports wait 14 days.\n", nil),
    ("## Deadlines\n\nReports wait 14 days.\n", "**Deadlines.** Reports wait 30 days.\n", ChangeClass.substantive),
    ("Members may appeal.\n\nWithin a week.\n", "## Members may appeal\n\nWithin a week.\n", nil),
    (
      "We meet on Fridays.\n\nMembers may appeal to the board.\n",
      "We meet on Fridays.\n\n## Members must appeal to the board\n", .substantive
    ),
  ])
  func aHeadingThatBecomesTextAndTheReverse(_ old: String, _ new: String, _ expected: ChangeClass?) throws {
    for (before, after) in [(old, new), (new, old)] {
      let report = try classified("# Rules\n\n" + before, "# Rules\n\n" + after)
      let verdicts = report.sections.compactMap(\.verdict)
      #expect(!verdicts.isEmpty)
      if let expected { #expect(verdicts.contains { $0.changeClass == expected }, "\(verdicts)") }
    }
  }

  @Test(arguments: [
    ("http://example.org/a", "https://example.org/a", ChangeClass.markup),
    ("http://www.example.org/a", "http://example.org/a/", .markup),
    ("https://example.org/old/rules", "https://example.org/new/rules", .editorial),
    ("https://goo.gl/forms/abc", "https://forms.gle/xyz", .substantive),
    ("https://one.example/a", "https://other.example/b", .substantive),
  ])
  func linkTargets(_ old: String, _ new: String, _ expected: ChangeClass) throws {
    let report = try classified("# A\n\nRead [the page](\(old)) first.\n", "# A\n\nRead [the page](\(new)) first.\n")
    #expect(report.sections.first?.verdict?.changeClass == expected)
  }

  @Test func renumberingIsEditorialAndReferencesFollow() throws {
    let old =
      "# Code\n\n## 1. Scope\n\nAll members.\n\n## 2. Rules\n\nBe kind to others here.\n\n## 3. Appeals\n\nAs in section 2, members may appeal.\n"
    let new =
      "# Code\n\n## 1. Scope\n\nAll members.\n\n## 2. Terms\n\nA member is whoever joined us.\n\n## 3. Rules\n\nBe kind to others here.\n\n## 4. Appeals\n\nAs in section 3, members may appeal.\n"
    let report = try classified(old, new)
    #expect(report.change(of: "Rules")?.verdict?.changeClass == .editorial)
    let appeals = try #require(report.change(of: "Appeals")?.verdict)
    #expect(appeals.changeClass == .editorial, "\(appeals.reasons)")
    #expect(appeals.reasons.contains { $0.rule == .referenceRenumbered })
    #expect(report.change(of: "Terms")?.verdict?.changeClass == .substantive)
    #expect(report.references.changes.map(\.kind) == [.follows])
  }

  @Test func staleReferencePointsElsewhere() throws {
    let old =
      "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Consequences\n\nA warning, then a ban.\n\n## 3. Appeals\n\nSee section 2 for more.\n"
    let new =
      "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Thanks\n\nWe thank the many authors.\n\n## 3. Consequences\n\nA warning, then a ban.\n\n## 4. Appeals\n\nSee section 2 for more.\n"
    let report = try classified(old, new)
    let change = try #require(report.references.changes.first)
    #expect(change.kind == .pointsElsewhere)
    #expect(change.severity == .high)
    #expect(change.oldTarget.map { report.old[section: $0].title } == "Consequences")
    #expect(change.newTarget.map { report.new[section: $0].title } == "Thanks")
  }

  @Test func reorderedListIsEditorial() throws {
    let report = try classified(
      "# Rules\n\n- Be kind to every other person\n- Listen to what others tell you\n- Ask before you take a picture\n",
      "# Rules\n\n- Ask before you take a picture\n- Be kind to every other person\n- Listen to what others tell you\n")
    #expect(report.sections.first?.verdict?.changeClass == .editorial)
  }

  @Test func itemMovedToProhibitedIsSubstantive() throws {
    let item = "Recording talks and sharing them with your friends"
    let report = try classified(
      "# Expected behaviour\n\n- Be kind to every person\n- \(item)\n\n# Prohibited behaviour\n\n- Insulting other people\n",
      "# Expected behaviour\n\n- Be kind to every person\n\n# Prohibited behaviour\n\n- Insulting other people\n- \(item)\n"
    )
    for change in report.sections where !change.kinds.isEmpty {
      #expect(change.verdict?.changeClass == .substantive)
      #expect(change.verdict?.severity == .high)
    }
    #expect(report.sections.contains { $0.verdict?.reasons.first?.rule == .movedToOtherPurpose })
  }

  @Test func addedAndRemovedItems() throws {
    let report = try classified(
      "# Rules\n\n- Be kind\n- Stalking other people\n", "# Rules\n\n- Be kind\n- Publishing private addresses\n")
    let rules = report.sections.first?.verdict?.reasons.map(\.rule) ?? []
    #expect(report.sections.first?.verdict?.changeClass == .substantive)
    #expect(!rules.isEmpty)
  }

  @Test func emptyHeadingAndRecordsAreEditorial() throws {
    let report = try classified(
      "# Code\n\n## Change log\n\n- 2020: first version\n",
      "# Code\n\n## Annex\n\n## Change log\n\n- 2021: five rules must be kept\n- 2020: first version\n")
    #expect(report.change(of: "Annex")?.verdict?.changeClass == .editorial)
    #expect(report.change(of: "Change log")?.verdict?.changeClass == .editorial)
  }

  @Test(arguments: [
    ("Maintained by Ann and Bob since the first year.", ChangeClass.editorial),
    ("The chair must thank every sponsor in public.", .substantive),
  ])
  func removedCreditsBindNobody(_ text: String, _ expected: ChangeClass) throws {
    let evidence = RoleEvidence(cue: "test", words: "")
    let credits = Section(
      ordinal: 0, heading: Heading(text: "Who made this"), level: 1,
      blocks: [Block(.paragraph, text, roles: [RoleAssignment(.attribution, weight: 1, evidence: evidence)])])
    let rules = Section(
      ordinal: 0, heading: Heading(text: "Rules"), level: 1, blocks: [Block(.paragraph, "Be kind to one another.")])
    let language = DocumentMetadata(language: .init("en", source: "test"))
    var report = try SectionComparison.compare(
      PolicyDocument(metadata: language, sections: [rules, credits]),
      PolicyDocument(metadata: language, sections: [rules]))
    ChangeClassifier.classify(&report)
    #expect(report.change(of: "Who made this")?.verdict?.changeClass == expected)
  }

  @Test func licenseCountsInRecords() throws {
    let report = try classified(
      "# Attribution\n\nBy Ann, under CC BY 4.0.\n", "# Attribution\n\nBy Ann, under CC BY-SA 4.0.\n")
    #expect(report.sections.first?.verdict?.reasons.first?.rule == .licenseChanged)
  }

  @Test func sectionsComeAndGo() throws {
    let report = try classified(
      "# Code\n\n## Aims\n\nWe want to meet in peace.\n\n## Old\n\nOnly friends of the board may speak here.\n",
      "# Code\n\n## Aims\n\nWe want to meet in peace.\n\n## New\n\nWhoever insults others must leave the room.\n")
    for title in ["Old", "New"] { #expect(report.change(of: title)?.verdict?.changeClass == .substantive) }
  }

  @Test func retitlingIsEditorial() throws {
    let report = try classified(
      "# Unacceptable behaviour\n\nInsults and threats of all kinds.\n",
      "# Unacceptable Behaviour\n\nInsults and threats of all kinds.\n")
    #expect(report.sections.first?.kinds == [.retitled])
    #expect(report.sections.first?.verdict?.changeClass == .editorial)
  }
}
