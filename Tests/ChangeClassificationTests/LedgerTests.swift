import PolicyModel
import Testing

@testable import ChangeClassification

struct LedgerTests {
  @Test func obligationsTellPartyStrengthAndAct() {
    let rules = LanguageRules.of("en")
    let found = ObligationScanner.obligations(
      in: WordScanner.words(of: "The board must reply within a week, but members may not appeal."), rules)
    #expect(found.map(\.party) == ["The board", "members"])
    #expect(found.map(\.strength) == [.obligation, .prohibition])
    #expect(found.map(\.action) == ["reply within a week", "appeal"])
  }

  @Test(arguments: [
    ("Members may leave.", "Members must leave.", ObligationChange.Kind.strengthChanged),
    ("We will share names.", "We will not share names.", .reversed),
    ("Members must leave.", "Guests must leave.", .partyChanged),
    ("Members must leave.", "Members must sing loudly.", .actionChanged),
    ("Be quiet.", "Members must be quiet.", .added),
    ("Members must be quiet.", "Be quiet.", .removed),
  ])
  func obligationChanges(_ old: String, _ new: String, _ expected: ObligationChange.Kind) {
    let pair = SentencePair(old: WordScanner.words(of: old), new: WordScanner.words(of: new))
    let changes = ObligationComparison.changes(pair, old: 0, new: 0, LanguageRules.of("en"))
    #expect(changes.map(\.kind) == [expected])
  }

  @Test func anEncodedMailAddressIsTheSameContact() throws {
    let report = try classified(
      "# Reporting\n\nWrite to [our team](mailto:help@example.org).\n",
      "# Reporting\n\nWrite to [our team](mailto:help%40example.org) at once.\n")
    #expect(report.contacts.replacements.isEmpty)
    let values = report.contacts.entries.filter { $0.contact.kind == .email }.map(\.contact.value)
    #expect(values == ["help@example.org"])
  }

  @Test func placeholderFilledIsAReplacement() throws {
    let report = try classified(
      "# Reporting\n\nReport to the community leaders at [INSERT CONTACT METHOD] at once.\n",
      "# Reporting\n\nReport to the community leaders at help@example.org at once.\n")
    let replacement = try #require(report.contacts.replacements.first)
    #expect(replacement.before.kind == .placeholder)
    #expect(replacement.after.value == "help@example.org")
    #expect(report.contacts.entries.contains { $0.contact.kind == .body && $0.contact.value == "community leaders" })
    #expect(report.sections.first?.verdict?.severity == .highest)
  }

  @Test(arguments: [
    ("+49 (0)30 1234567", 1), ("a.b@example.org", 1), ("www.example.org/report", 1), ("e.g. this", 2),
    ("[INSERT NAME]", 1), ("well-being", 1), ("1,000", 1),
  ])
  func wholesAreOneWord(_ text: String, _ count: Int) {
    #expect(WordScanner.words(of: text).filter { $0.kind != .punctuation }.count == count)
  }

  @Test(arguments: [
    ("harrassment", "harassment", true), ("able", "unable", false), ("form", "from", false),
    ("contact", "contract", false), ("adress", "address", true), ("cat", "cut", false),
  ])
  func typingErrors(_ old: String, _ new: String, _ expected: Bool) {
    #expect(Spelling.isTypo(old, new) == expected)
  }
}
