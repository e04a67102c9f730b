import PolicyModel
import Testing

@testable import SectionDifference

/// What a reader wants to be told of each kind of edit, one small pair of texts a case.
@Suite struct SectionFactsTests {
  static let code = """
    # Code of Conduct

    Everyone is welcome in our community, whatever their background.

    ## 1. Scope

    This code applies to all spaces managed by the association, online and offline.

    ## 2. Expected behaviour

    We expect all participants to:

    - treat each other with respect and patience;
    - credit the work of others in full;
    - ask before sharing pictures of other people.

    ## 3. Reporting

    Write to [the care team](mailto:care@example.org) about anything that troubles you. We answer within 10 days.

    ## 4. Consequences

    The board may warn a person, suspend them for a time, or end their membership altogether.
    """

  private func edited(_ edits: (String, String)...) -> String {
    edits.reduce(Self.code) { text, edit in
      precondition(text.contains(edit.0), "no such text: \(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
  }

  @Test func aDocumentAgainstItselfChangesNothing() throws {
    let report = try compared(Self.code, Self.code)
    #expect(facts(report) == [])
    #expect(report.redlines.isEmpty)
  }

  @Test func rewrappingAndRestylingChangeNothing() throws {
    let restyled = """
      Code of Conduct
      ===============

      Everyone is *welcome* in our community,
      whatever their background.

      1\\. Scope
      ---------

      This code applies to all spaces managed by the association,
      online and offline.

      ## 2. Expected behaviour ##

      We expect all participants to:

      * treat each other with respect
        and patience;
      * credit the work of others in full;
      * ask before sharing pictures of other people.

      ## 3. Reporting

      Write to [the care team][team] about anything that
      troubles you. We answer within 10 days.

      ## 4. Consequences

      The board may warn a person, suspend them for a time, or end their membership alto&#103;ether.

      [team]: mailto:care@example.org
      """
    #expect(try facts(Self.code, restyled) == [])
  }

  @Test func aParagraphInsertedAtTheTopMovesNothing() throws {
    let new = edited(("# Code of Conduct\n", "# Code of Conduct\n\nAdopted by the members in May.\n"))
    #expect(try facts(Self.code, new) == ["Code of Conduct: modified"])
  }

  @Test func aSectionInsertedBeforeOthersRenumbersThem() throws {
    let new = edited(
      ("## 1. Scope", "## 1. Why we have this code\n\nRules that are written down protect everybody.\n\n## 2. Scope"),
      ("2. Expected", "3. Expected"), ("3. Reporting", "4. Reporting"), ("4. Consequences", "5. Consequences"))
    #expect(
      try facts(Self.code, new) == [
        "+ 1. Why we have this code", "1. Scope -> 2. Scope: renumbered",
        "2. Expected behaviour -> 3. Expected behaviour: renumbered", "3. Reporting -> 4. Reporting: renumbered",
        "4. Consequences -> 5. Consequences: renumbered",
      ])
  }

  @Test func aRetitledSectionKeepsItsIdentity() throws {
    let new = edited(("4. Consequences", "4. What happens then"))
    #expect(try facts(Self.code, new) == ["4. Consequences -> 4. What happens then: retitled"])
  }

  @Test func ofTwoSwappedSectionsOneMovedAndItsDeadlineChanged() throws {
    let old =
      "# A\n\n## Scope\n\nIt applies to all of our events and to all spaces online.\n\n## Reporting\n\nWrite to us. You get an answer within 10 days.\n\n## End\n\nThanks to all who helped to write this.\n"
    let new =
      "# A\n\n## Reporting\n\nWrite to us. You get an answer within 5 days.\n\n## Scope\n\nIt applies to all of our events and to all spaces online.\n\n## End\n\nThanks to all who helped to write this.\n"
    #expect(try facts(old, new) == ["Reporting: modified, moved"])
  }

  @Test func aChangedMailAddressBehindTheSameWordsIsALink() throws {
    let new = edited(("mailto:care@example.org", "mailto:board@example.org"))
    let report = try compared(Self.code, new)
    #expect(facts(report) == ["3. Reporting: link"])
    let link = try #require(report.sections.flatMap(\.links).first)
    #expect(link.oldTarget == "mailto:care@example.org" && link.newTarget == "mailto:board@example.org")
    #expect(link.text == "the care team" && link.keepsWords)
    #expect(link.old.flatMap(report.old.text) == link.text && link.new.flatMap(report.new.text) == link.text)
  }

  @Test func anAddressEncodedInAnotherWayIsTheSame() throws {
    let old = "# Report\n\nWrite to [us](mailto:conduct@example.org) or see [the page](/~conduct/Zürich).\n"
    let encoded =
      "# Report\n\nWrite to [us](mailto:conduct%40example.org) or see [the page](/%7Econduct/Z%c3%bcrich).\n"
    #expect(try facts(old, encoded) == [])
    let other = "# Report\n\nWrite to [us](mailto:conduct%40example.com) or see [the page](/~conduct/Zürich).\n"
    #expect(try facts(old, other) == ["Report: link"])
  }

  @Test func aSplitSectionContinuesInBoth() throws {
    let old =
      "# A\n\n## Reports\n\nYou can tell any member of the committee about what happened, in person or in writing.\n\nThe committee meets within a week, hears both sides, and decides by simple majority of its members.\n"
    let new =
      "# A\n\n## Reports\n\nYou can tell any member of the committee about what happened, in person or in writing.\n\n## How we decide\n\nThe committee meets within a week, hears both sides, and decides by simple majority of its members.\n"
    #expect(try facts(old, new) == ["Reports: modified", "Reports -> How we decide: split"])
    #expect(try facts(new, old) == ["Reports: modified", "How we decide -> Reports: merged"])
  }

  @Test func aCopyOfASectionIsAddedAndKnownAsCopy() throws {
    let copy = "## 1. Scope\n\nThis code applies to all spaces managed by the association, online and offline.\n\n"
    let report = try compared(Self.code, edited(("## 4. Cons", copy + "## 4. Cons")))
    #expect(facts(report) == ["+ 1. Scope"])
    #expect(report.sections.compactMap(\.duplicateOf) == [1])
  }

  @Test func anItemMovedToAnotherSectionIsAMovedBlock() throws {
    let item = "- ask before sharing pictures of other people.\n"
    let new = edited((item, ""), ("altogether.", "altogether.\n\n" + item))
    let report = try compared(Self.code, new)
    #expect(facts(report) == ["2. Expected behaviour: modified", "4. Consequences: modified"])
    #expect(report.movedBlocks.map { [$0.old.section, $0.new.section] } == [[2, 4]])
  }

  @Test func aTextInACodeFenceIsText() throws {
    let old = "# A\n\n```\nname: value one\n```\n"
    #expect(try facts(old, old.replacing("one", with: "two")) == ["A: modified"])
  }

  @Test func oneCellOfATableIsOneChange() throws {
    let table = "# A\n\n| Step | Days |\n| --- | --- |\n| Answer | 10 |\n| Decision | 30 |\n"
    let report = try compared(table, table.replacing("| 30 |", with: "| 20 |"))
    #expect(facts(report) == ["A: modified"])
    #expect(marked(report) == ["[-30-]{+20+}"])
  }

  @Test func swappingTheSidesSwapsTheFacts() throws {
    let new = edited(
      ("## 4. Consequences", "## 4. Appeals\n\nYou may ask the members to look again.\n\n## 5. Consequences"))
    let forward = try facts(Self.code, new)
    let backward = try facts(new, Self.code)
    #expect(forward == ["+ 4. Appeals", "4. Consequences -> 5. Consequences: renumbered"])
    #expect(backward == ["- 4. Appeals", "5. Consequences -> 4. Consequences: renumbered"])
  }

  @Test func emptyAgainstFullIsAllAdded() throws {
    let empty = PolicyDocument()
    let full = try compared(Self.code, Self.code).new
    #expect(try facts(SectionComparison.compare(empty, full)).allSatisfy { $0.hasPrefix("+") })
    #expect(try facts(SectionComparison.compare(full, empty)).allSatisfy { $0.hasPrefix("-") })
    #expect(try !SectionComparison.compare(empty, empty).hasChanges)
  }

  // MARK: Copies and look-alikes

  private static let care =
    "Write to the wardens if something happens to you. They answer within three days. They keep your name to"
    + " themselves unless you agree. They never ask for proof."

  @Test func aCopyBesideItsEditedOriginalIsAdded() throws {
    func text(_ body: String, _ more: String) -> String {
      "# Harbour\n\n## Reports\n\n\(body)\n\n\(more)## Scope\n\nThese rules hold on all quays.\n"
    }
    let edited = Self.care.replacing("three", with: "nine").replacing("proof", with: "witnesses or letters")
    let copy = "## Reports by guests\n\n\(Self.care)\n\n"
    #expect(try facts(text(Self.care, ""), text(edited, copy)) == ["Reports: modified", "+ Reports by guests"])
    #expect(try facts(text(edited, copy), text(Self.care, "")) == ["Reports: modified", "- Reports by guests"])
    // A text that took another title and left nothing behind was retitled.
    #expect(
      try facts(text(Self.care, ""), text(Self.care, "").replacing("Reports", with: "Care")) == [
        "Reports -> Care: retitled"
      ])
  }

  @Test func ofTwoCopiesTheOneBetweenItsNeighboursIsTheOriginal() throws {
    let (first, second, third) = (
      "## Oars\n\nOars hang on the wall of the long shed.\n\n", "## Reports\n\n\(Self.care)\n\n",
      "## Ropes\n\nRopes lie dry in the box under the stairs.\n\n"
    )
    let edited = second.replacing("three", with: "nine")
    #expect(
      try facts("# Harbour\n\n" + first + second + third, "# Harbour\n\n" + edited + first + edited + third)
        == ["+ Reports", "Reports: modified"])
  }

  @Test func whatStandsInForASectionThatWasStruckOutIsAdded() throws {
    func text(_ section: String) -> String {
      "# Harbour\n\n## 1. Oars\n\nOars hang on the wall of the shed. Members rinse the oars after a trip.\n\n\(section)"
        + "## 3. Ropes\n\nRopes lie dry in the box. Members coil the ropes after a trip.\n"
    }
    let fees = "## 2. Fees\n\nThe fee is due in March. The treasurer sends a bill to each member by post.\n\n"
    let dogs = "## 2. Dogs\n\nA dog is kept on a lead. Its owner cleans up, and the warden may send both away.\n\n"
    #expect(try facts(text(fees), text(dogs)) == ["- 2. Fees", "+ 2. Dogs"])
    let rewritten =
      "## 2. Fees and bills\n\nIn March each member gets a bill from the treasurer, who wants the fee.\n\n"
    #expect(try facts(text(fees), text(rewritten)) == ["2. Fees -> 2. Fees and bills: modified, retitled"])
  }

  @Test func aTitleThatOnlyGotItsAccentsIsTheSame() throws {
    func text(_ title: String) -> String { "# Puerto\n\n## \(title)\n\n### Barcos\n\nLos barcos se lavan.\n" }
    #expect(try facts(text("Ejecucion"), text("Ejecución")) == ["Ejecucion -> Ejecución: retitled"])
  }
}
