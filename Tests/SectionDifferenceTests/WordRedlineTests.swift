import Testing

@testable import SectionDifference

/// Redlines as a careful editor would draw them.
@Suite struct WordRedlineTests {
  private func redline(_ old: String, _ new: String) throws -> [String] {
    try marked(compared("# A\n\n\(old)\n", "# A\n\n\(new)\n"))
  }

  @Test(arguments: [
    ("You must tell us.", "You should tell us.", "You [-must -]{+should +}tell us."),
    ("We respect privacy.", "We respect privacy, always.", "We respect privacy{+, always+}."),
    ("It is in our spaces.", "It is in our space.", "It is in our [-spaces-]{+space+}."),
    (
      "Write to care@example.org today.", "Write to board@example.org today.",
      "Write to [-care@example.org -]{+board@example.org +}today."
    ),
    ("Wait 3.5 days.", "Wait 4.5 days.", "Wait [-3.5 -]{+4.5 +}days."),
    ("One. Two goes on. Three.", "One. Three.", "One. [-Two goes on. -]Three."),
    (
      "Members must be told and staff may share it.", "Members may be told and staff must share it.",
      "Members [-must -]{+may +}be told and staff [-may -]{+must +}share it."
    ),
    // The same words at both ends of what is new: whole sentences and clauses first.
    ("Be kind. Be fair to us.", "Be kind. Be quiet. Be fair to us.", "Be kind. {+Be quiet. +}Be fair to us."),
    ("Be kind. Be quiet. Be fair to us.", "Be kind. Be fair to us.", "Be kind. [-Be quiet. -]Be fair to us."),
    (
      "We look at race and gender when we act.", "We look at race, age and gender when we act.",
      "We look at race{+, age +}and gender when we act."
    ),
  ])
  func reads(old: String, new: String, expected: String) throws {
    // White space at the border of a change belongs to neither side for a reader.
    func plain(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(try redline(old, new).map(plain) == [plain(expected)])
  }

  @Test func threeSmallEditsInALongParagraphAreThreeChanges() throws {
    let old =
      "All members of the association are asked to read this code with care and to act by it at every meeting that we hold, and to tell the board when they see that somebody else does not act by it."
    let new = old.replacing("asked", with: "required").replacing("meeting", with: "event").replacing(
      "board", with: "team")
    let lines = try redline(old, new)
    #expect(lines.count == 1)
    #expect(lines[0].split(separator: "{+").count == 4)
    #expect(lines[0].split(separator: "[-").count == 4)
  }

  @Test func aParagraphCutInTwoAndEditedShowsTheEditAlone() throws {
    let (first, second) = (
      "First we listen to you and to all who were there.", "Then the board decides what to do about it in a week."
    )
    let cut = try redline("\(first) \(second)", "\(first)\n\n\(second.replacing("a week", with: "a month"))")
    #expect(cut.count == 1 && cut[0].contains("[-week") && cut[0].contains("{+month"), "\(cut)")
    let joined = try redline("\(first)\n\n\(second)", "\(first) \(second.replacing("a week", with: "a month"))")
    #expect(joined.count == 1 && joined[0].contains("[-week") && joined[0].contains("{+month"), "\(joined)")
  }

  @Test func aScrapBetweenTwoChangesIsNoHelp() throws {
    let lines = try redline(
      "The board hears complaints of members on Monday, and nobody else may speak.",
      "The board hears requests of guests on Monday, and nobody else may speak.")
    #expect(
      lines.map { $0.filter { $0 != " " } } == [
        "Theboardhears[-complaintsofmembers-]{+requestsofguests+}onMonday,andnobodyelsemayspeak."
      ])
  }

  /// Two short texts that were edited are not worth more than the long one between which they stand.
  @Test func aLongParagraphIsPairedBeforeShortOnes() throws {
    let long =
      "Members who borrow a boat write their names into the book, look at the weather, and tell the warden when they will be back at the quay."
    let report = try compared(
      "# A\n\n\(long)\n\nBring warm coats along.\n\nLeave no food behind.\n",
      "# A\n\nBring warm hats along.\n\nLeave no bags behind.\n\n\(long.replacing("weather", with: "tide"))\n")
    let lines = marked(report).filter { $0.contains("borrow") }
    #expect(lines.count == 1 && lines[0].contains("[-weather"), "\(lines)")
  }

  @Test func paragraphsThatHaveAWordOrTwoInCommonAreTwo() throws {
    func blocks(_ old: String, _ new: String) throws -> [String] { try redline(old, new) }
    let apart = try blocks(
      "The warden opens the yard at nine and sweeps the steps.",
      "The crane lifts boats of two tonnes, and a rope holds them.")
    #expect(apart.count == 2, "\(apart)")
    let edited = try blocks(
      "The warden opens the yard at nine and sweeps the steps.",
      "The warden opens the yard at ten and locks the crane.")
    #expect(edited.count == 1, "\(edited)")
  }

  @Test func aRewrittenSentenceIsShownWhole() throws {
    let lines = try redline(
      "We keep a record of it. The board meets every month to hear the people who have complained.",
      "We keep a record of it. Anyone can ask for the minutes of the board, which are kept for a year.")
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("We keep a record of it. [-The board meets"))
    #expect(lines[0].filter { $0 == "{" }.count == 1)
  }

  @Test func aParagraphCutInTwoHasNoMarks() throws {
    let report = try compared(
      "# A\n\nFirst we listen to you. Then we decide what to do about it.\n\n## B\n\nIt lasts one week.\n",
      "# A\n\nFirst we listen to you.\n\nThen we decide what to do about it.\n\n## B\n\nIt lasts two weeks.\n")
    #expect(marked(report) == ["It lasts [-one week-]{+two weeks+}."])
    #expect(facts(report) == ["B: modified"])
  }
}
