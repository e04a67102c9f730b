import PolicyModel
import Testing

@testable import ChangeClassification

/// What a reader has to be told of a change, and what not to be troubled with.
struct MeaningTests {
  // MARK: Records

  @Test(arguments: [
    ("We lend boats to members.", "We lend boats to members and sell them."),
    ("Rowers must return a boat within twenty days.", "Rowers must return a boat within ten days."),
    ("We keep your name. We never pass it on.", "We keep your name."),
  ])
  func aDateLineExcusesNoSentenceBesideIt(_ old: String, _ new: String) throws {
    let report = try classified(
      "# Rowing Terms\n\nLast updated: 2 May 2021\n\n\(old)\n",
      "# Rowing Terms\n\nLast updated: 9 June 2022\n\n\(new)\n")
    #expect(report.sections.first?.verdict?.changeClass == .substantive)
  }

  @Test func aRoleExcusesOnlySentencesThatNameAVersion() throws {
    func report(_ old: String, _ new: String) throws -> ChangeVerdict? {
      func document(_ text: String) -> PolicyDocument {
        let block = Block(
          .paragraph, text,
          roles: [RoleAssignment(.revisionHistory, weight: 1, evidence: RoleEvidence(cue: "test", words: ""))])
        return PolicyDocument(
          metadata: DocumentMetadata(language: .init("en", source: "test")),
          sections: [Section(ordinal: 0, heading: Heading(text: "About"), level: 1, blocks: [block])])
      }
      return try verdict(between: document(old), document(new))
    }
    let entry = try report("Version 2 of 1 May 2020 by Ann.", "Version 3 of 9 May 2022 by Bob.")
    #expect(entry?.changeClass == .editorial)
    let promise = try report("We keep your boat as long as you row.", "We keep your boat for ever and lend it out.")
    #expect(promise?.changeClass == .substantive)
    let majority = try report("It is changed by a simple majority.", "It is changed by a majority of three quarters.")
    #expect(majority?.changeClass == .substantive)
  }

  @Test func aLabelledDateIsARecordInAnyLanguage() throws {
    #expect(
      try verdict("Дата обновления: 18.08.2020", "Дата обновления: 19.09.2022", language: "ru")?.changeClass
        == .editorial)
    // Too much text for a label.
    let rule = try verdict(
      "Членские взносы за этот сезон уплачиваются до: 18.08.2020",
      "Членские взносы за этот сезон уплачиваются до: 19.09.2022",
      language: "ru")
    #expect(rule?.changeClass == .substantive)
  }

  // MARK: The same in other words

  @Test(arguments: [
    ("The warden must warn the guest.", "The guest must be warned by the warden."),
    ("The jury hears every case.", "Every case is heard by the jury."),
  ])
  func voiceIsEditorial(_ active: String, _ passive: String) throws {
    for (old, new) in [(active, passive), (passive, active)] {
      let verdict = try verdict(old, new)
      #expect(verdict?.changeClass == .editorial, "\(verdict?.reasons ?? [])")
      #expect(verdict?.reasons.map(\.rule) == [.voice])
    }
  }

  @Test(arguments: [
    ("The jury hears the case of the warden.", "The case of the jury is heard by the warden."),
    ("The warden must warn the guest.", "The guest should be warned by the warden."),
    ("The warden must warn the guest.", "The guest must be warned by the warden and the board."),
  ])
  func anotherActorIsNoChangeOfVoice(_ old: String, _ new: String) throws {
    #expect(try verdict(old, new)?.changeClass == .substantive)
  }

  @Test(arguments: [
    ("Groups of 10-20 book.", "Groups of 10\u{2013}20 book.", ChangeClass.editorial),
    ("Groups of 10-20 book.", "Groups of 10\u{2013}30 book.", .substantive),
    ("A rest of 1/2 hour.", "A rest of \u{BD} hour.", .editorial),
    ("A rest of 1/2 hour.", "A rest of \u{BC} hour.", .substantive),
    ("The office is first.", "The o\u{FB03}ce is \u{FB01}rst.", .editorial),
    ("Members of theCrew row.", "Members of the Crew row.", .editorial),
    ("See the guide for Wave Desk 3 first.", "See the guide for Wave Desk 4 first.", .editorial),
    ("It ranks at the Safety Level 3 here.", "It ranks at the Safety Level 4 here.", .substantive),
    ("Report any thefts at once.", "Report thefts at once.", .editorial),
    ("Report any process at once.", "Report process at once.", .substantive),
    (
      "Theft includes, but is not limited to, lending keys.", "Theft may include, but is not limited to, lending keys.",
      .editorial
    ),
    ("Theft includes, but is not limited to, lending keys.", "Theft includes lending keys.", .substantive),
  ])
  func whatIsTheSameAndWhatIsNot(_ old: String, _ new: String, _ expected: ChangeClass) throws {
    let verdict = try verdict(old, new)
    #expect(verdict?.changeClass == expected, "\(verdict?.reasons ?? [])")
  }

  @Test func possibilityIsNoPermission() throws {
    let report = try classified("# A\n\nFouling includes shoving.\n", "# A\n\nFouling may include shoving.\n")
    #expect(report.obligations.changes.isEmpty)
    let other = try classified("# A\n\nMembers row.\n", "# A\n\nMembers may row at night.\n")
    #expect(!other.obligations.changes.isEmpty)
  }

  @Test func aShortNameThatTheTextDefinesIsTheSameName() throws {
    let report = try classified(
      "# Boats\n\n## About\n\nThese Rules of the Harbour change.\n\n## Fees\n\nFees follow these Rules of the Harbour.\n",
      "# Boats\n\n## About\n\nThese Rules of the Harbour (\u{201C}Rules\u{201D}) change.\n\n## Fees\n\nFees follow these Rules.\n"
    )
    #expect(report.change(of: "About")?.verdict?.changeClass == .editorial)
    #expect(report.change(of: "Fees")?.verdict?.changeClass == .editorial)
    // Nothing defines it.
    let other = try classified(
      "# Boats\n\n## Fees\n\nFees follow the Rates of the Harbour.\n", "# Boats\n\n## Fees\n\nFees follow the Rates.\n")
    #expect(other.change(of: "Fees")?.verdict?.changeClass == .substantive)
  }

  // MARK: Items

  @Test func anItemUnderTheReverseHeadingTurnsTheRuleRound() throws {
    let report = try classified(
      "# Camp\n\n## Guests may\n\n- swim at night in the lake\n- sing\n\n## Guests must not\n\n- feed the ponies\n",
      "# Camp\n\n## Guests may\n\n- sing\n\n## Guests must not\n\n- feed the ponies\n- swim at night in the lake\n")
    #expect(report.change(of: "Guests must not")?.verdict?.reasons.first?.rule == .movedToOtherPurpose)
    // The same between two lists that ask for the same.
    let same = try classified(
      "# Camp\n\n## Guests may\n\n- swim at night in the lake\n- sing\n\n## Guests can\n\n- feed the ponies\n",
      "# Camp\n\n## Guests may\n\n- sing\n\n## Guests can\n\n- feed the ponies\n- swim at night in the lake\n")
    #expect(same.change(of: "Guests can")?.verdict?.changeClass == .editorial)
  }

  @Test func theLeadInOfAListGoesBeforeItsTitle() throws {
    func text(_ first: String, _ second: String) -> String {
      "# Camp\n\n## At the lake\n\nGuests are expected to:\n\n\(first)- sing\n\n## In the wood\n\nGuests must not:\n\n\(second)- feed ponies\n"
    }
    let item = "- light a fire after ten at night\n"
    let report = try classified(text(item, ""), text("", item))
    #expect(report.change(of: "In the wood")?.verdict?.reasons.first?.rule == .movedToOtherPurpose)
  }

  @Test func aSentenceWithItsOwnVerbSaysTheSameAnywhere() throws {
    let sentence = "Guests may not light a fire in the wood.\n"
    let report = try classified(
      "# Camp\n\n## Expected\n\nSing.\n\n\(sentence)\n## Prohibited\n\nNo noise.\n",
      "# Camp\n\n## Expected\n\nSing.\n\n## Prohibited\n\nNo noise.\n\n\(sentence)")
    #expect(report.change(of: "Prohibited")?.verdict?.changeClass == .editorial)
  }

  @Test func anItemOfTwoSentencesIsOnePoint() throws {
    let report = try classified(
      "# A\n\n## Unwanted\n\n- Mocking.\n",
      "# A\n\n## Unwanted\n\n- Mocking.\n- Selling goods. This does not touch gifts.\n")
    let reasons = try #require(report.change(of: "Unwanted")?.verdict?.reasons)
    #expect(reasons.map(\.rule) == [.listItemAdded])
    #expect(reasons.first?.new.flatMap(report.new.text) == "Selling goods. This does not touch gifts.")
  }

  @Test func aRowIsOnePoint() throws {
    let head = "# A\n\n## Fines\n\n| Breach | Length |\n| --- | --- |\n| Insult | none |\n"
    let report = try classified(head, head + "| Theft of boats | two years |\n")
    let reasons = try #require(report.change(of: "Fines")?.verdict?.reasons)
    #expect(reasons.map(\.rule) == [.listItemAdded])
    #expect(reasons.first?.after == "Theft of boats; two years")
    #expect(reasons.first?.new.flatMap(report.new.text) == "Theft of boats")
  }

  // MARK: One replacement throughout

  private static func bodies(_ name: String, _ places: Int) -> String {
    let all = ["The \(name) sets the fees.", "Appeals go to the \(name).", "In a deadlock the \(name) meets again."]
    return "# A\n\n"
      + all.prefix(places).enumerated().map { "## Part \($0.offset)\n\n\($0.element)\n" }.joined(separator: "\n")
  }

  @Test func aBodyRenamedEverywhereIsOneFact() throws {
    let report = try classified(Self.bodies("Circle of Elders", 3), Self.bodies("Board of Stewards", 3))
    #expect(report.replacements.map(\.before) == ["Circle of Elders"])
    #expect(report.replacements.map(\.after) == ["Board of Stewards"])
    #expect(report.replacements.first?.places.count == 3)
    #expect(report.sections.compactMap(\.verdict).allSatisfy { $0.reasons.map(\.rule) == [.replacedThroughout] })
  }

  @Test func twoPlacesAreNoRule() throws {
    let report = try classified(Self.bodies("Circle of Elders", 2), Self.bodies("Board of Stewards", 2))
    #expect(report.replacements.isEmpty)
    #expect(report.sections.compactMap(\.verdict).contains { $0.reasons.first?.rule != .replacedThroughout })
  }

  @Test func aPhraseThatStaysSomewhereWasNotReplacedThroughout() throws {
    let rest = "\n## Rest\n\nThe Circle of Elders keeps its archive.\n"
    let report = try classified(
      Self.bodies("Circle of Elders", 3) + rest, Self.bodies("Board of Stewards", 3) + rest)
    #expect(report.replacements.isEmpty)
  }

  @Test func aVerbThatBindsIsJudgedAtEveryPlace() throws {
    let old = "# A\n\nMembers should row. Guests should pay. Crews should train.\n"
    let report = try classified(old, "# A\n\nMembers must row. Guests must pay. Crews must train.\n")
    #expect(report.replacements.isEmpty)
    #expect(report.sections.first?.verdict?.reasons.contains { $0.rule == .modalChanged } == true)
  }

  // MARK: Contacts

  @Test(arguments: [
    ("Write to care [at] club.example now.", "Write to help [at] other.example now."),
    ("Write to care (at) club dot example now.", "Write to care (at) club dot test now."),
    ("Call 0800 123 4567 at night.", "Call 0800 123 9999 at night."),
    ("Ask in #help-desk on the chat.", "Ask in #stewards on the chat."),
  ])
  func contactsInEverySpellingAreOneFact(_ old: String, _ new: String) throws {
    let report = try classified("# A\n\n## Reporting\n\n\(old)\n", "# A\n\n## Reporting\n\n\(new)\n")
    let reasons = try #require(report.change(of: "Reporting")?.verdict?.reasons)
    #expect(reasons.filter { $0.rule.isContact }.map(\.rule) == [.contactChanged], "\(reasons)")
    #expect(reasons.first?.severity == .highest)
  }

  @Test func theSameAddressInAnotherSpellingIsTheSame() throws {
    let report = try classified(
      "# A\n\n## Reporting\n\nWrite to care [at] club.example now.\n",
      "# A\n\n## Reporting\n\nWrite to care@club.example now.\n")
    #expect(report.change(of: "Reporting")?.verdict?.changeClass == .editorial)
    #expect(!report.contacts.hasChanges)
  }

  @Test func anAddressThatStandsElsewhereNowIsNotGone() throws {
    let report = try classified(
      "# A\n\n## Reporting\n\nWrite to care@club.example or ring the bell.\n\n## Imprint\n\nA club.\n",
      "# A\n\n## Reporting\n\nRing the bell.\n\n## Imprint\n\nA club. Mail goes to care@club.example always.\n")
    let rules = report.sections.flatMap { $0.verdict?.reasons ?? [] }.map(\.rule)
    #expect(!rules.contains(.contactRemoved) && !rules.contains(.contactAdded), "\(rules)")
  }
}
