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

  private static func found(_ text: String, _ language: String = "en") -> [String] {
    ObligationScanner.obligations(in: WordScanner.words(of: text), LanguageRules.of(language)).map {
      "\($0.party) | \($0.strength.rawValue) | \($0.action)"
    }
  }

  @Test(arguments: [
    ("Rowers must carry a lamp and must not race.", ["Rowers | must | carry a lamp", "Rowers | must-not | race"]),
    ("If it rains, the warden may close the gate.", ["the warden | may | close the gate"]),
    ("No guest may feed the swans.", ["No guest | must-not | feed the swans"]),
    ("Guests may under no circumstances swim.", ["Guests | must-not | under no circumstances swim"]),
    ("Dogs are strictly prohibited from the quay.", ["Dogs | must-not | the quay"]),
  ])
  func obligationsReadAloud(_ text: String, _ expected: [String]) {
    #expect(Self.found(text) == expected)
  }

  @Test(arguments: [
    "which may be paid later", "of expenses shall be paid", "Must the gate be closed?", "We would close the gate.",
    "A boat permitted on the lake is small.", "Members must.",
  ])
  func nothingIsSaidWhereTheWordsDoNotShowWhoIsBoundToWhat(_ text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: [
    ("Gäste dürfen keine Boote mieten.", "de", ["Gäste | must-not | Boote mieten"]),
    ("Im Winter dürfen Gäste nicht rudern.", "de", []),
    ("Gäste müssen den Steg räumen.", "de", ["Gäste | must | den Steg räumen"]),
    ("Les membres doivent fermer la porte.", "fr", ["Les membres | must | fermer la porte"]),
    ("Nadie puede pescar en el muelle.", "es", ["Nadie | must-not | pescar en el muelle"]),
    ("Os sócios devem fechar o portão.", "pt", ["Os sócios | must | fechar o portão"]),
    ("I soci devono chiudere il cancello.", "it", ["I soci | must | chiudere il cancello"]),
    ("会員は会費を払わなければなりません。", "ja", ["会員 | must | 会費を払わ"]),
    ("成员必须关好大门。", "zh", ["成员 | must | 关好大门"]), ("会员必须关好大门。", "zh", []),
    ("يجب على الأعضاء أن يغلقوا الباب.", "ar", ["الأعضاء | must | يغلقوا الباب"]),
  ])
  func obligationsInNineLanguages(_ text: String, _ language: String, _ expected: [String]) {
    #expect(Self.found(text, language) == expected)
  }

  @Test(arguments: [
    ("Members must leave.", "Members must leave now and then."), ("Guests can swim here.", "Be quiet."),
    ("He must honour the rule on boats.", "They must honor the rule on boats."),
  ])
  func whatBindsNobodyOtherwiseIsNoChangeOfParty(_ old: String, _ new: String) {
    let pair = SentencePair(old: WordScanner.words(of: old), new: WordScanner.words(of: new))
    let kinds = ObligationComparison.changes(pair, old: 0, new: 0, LanguageRules.of("en")).map(\.kind)
    #expect(!kinds.contains(.partyChanged) && !kinds.contains(.removed))
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
