import PolicyModel
import Testing

@testable import ChangeClassification

/// The same said with the words elsewhere, or spelled for everybody to be meant, or better.
struct SameWordsTests {
  private func rules(_ old: String, _ new: String, _ language: String = "en") throws -> [ChangeRule] {
    try verdict(old, new, language: language)?.reasons.map(\.rule) ?? []
  }

  @Test func clausesThatChangePlacesTakeTheirVerbsAlong() throws {
    #expect(
      try rules(
        "Rowers must not race at night and must carry a lamp.", "Rowers must carry a lamp and must not race at night.")
        == [.reordered])
    // Here the verbs changed places, and not the clauses.
    let swapped = try verdict(
      "Rowers must not race at night and must carry a lamp.", "Rowers must race at night and must not carry a lamp.")
    #expect(swapped?.reasons.contains { $0.rule == .polarityChanged } == true)
    #expect(
      try verdict("Rowers may race and must carry a lamp.", "Rowers must race and may carry a lamp.")?.changeClass
        == .substantive)
  }

  @Test(arguments: [
    ("No rower may race at night.", "Rowers may not race at night."),
    ("Nobody must feed the swans.", "Nobody may feed the swans."),
  ])
  func nobodyDeniesTheVerbBehindIt(_ old: String, _ new: String) throws {
    #expect(try verdict(old, new)?.changeClass == .editorial)
  }

  @Test(arguments: [
    ("No rower may race at night.", "Rowers may race at night."),
    ("Nobody may feed the swans.", "Everybody may feed the swans."),
  ])
  func nobodyThatGoesTurnsTheRuleRound(_ old: String, _ new: String) throws {
    #expect(try rules(old, new).contains(.polarityChanged))
  }

  @Test(arguments: [
    ("Die Ruderer tragen eine Lampe.", "Die Ruderer:innen tragen eine Lampe.", "de"),
    ("Ein Gast zahlt.", "Ein*e Gast zahlt.", "de"),
    ("Die Besucher zahlen.", "Die Besucher/innen zahlen.", "de"),
    ("Les étudiants rament.", "Les étudiant\u{B7}e\u{B7}s rament.", "fr"),
  ])
  func endingsForAllGendersChangeNobody(_ old: String, _ new: String, _ language: String) throws {
    #expect(try verdict(old, new, language: language)?.changeClass == .editorial)
  }

  @Test func aMarkInsideOtherWordsIsNoEnding() {
    let words = WordScanner.words(of: "Fees: in May and/or June, re:paint").filter { $0.kind != .punctuation }
    #expect(words.map(\.folded) == ["fees", "in", "may", "and", "or", "june", "re", "paint"])
  }

  @Test(arguments: [
    ("Los socios seran avisados.", "Los socios serán avisados."),
    ("Ademas el codigo esta en la pared.", "Además el código está en la pared."),
  ])
  func accentsPutRightChangeNoVerb(_ old: String, _ new: String) throws {
    #expect(try verdict(old, new, language: "es")?.changeClass == .editorial)
  }

  @Test(arguments: [
    ("bring the oars back", "b. bring the oars back", ChangeClass.editorial),
    ("We lend: oars for a day.", "We lend: a. oars for a day.", .editorial),
    ("(i) bring the oars back", "(ii) bring the oars back", .editorial),
    ("J. Brook brings the oars back", "K. Brook brings the oars back", .substantive),
  ])
  func theLetterOfAnItemIsNoSubstance(_ old: String, _ new: String, _ expected: ChangeClass) throws {
    #expect(try verdict(old, new)?.changeClass == expected)
  }

  @Test(arguments: [
    ("A 24-months lease.", "A 24-month lease.", ChangeClass.editorial),
    ("A 24-month lease.", "A 12-month lease.", .substantive),
  ])
  func aNumberWithItsNoun(_ old: String, _ new: String, _ expected: ChangeClass) throws {
    #expect(try verdict(old, new)?.changeClass == expected)
  }

  @Test func whomToWriteToIsNoRecord() throws {
    func text(_ line: String) -> String {
      "# Harbour\n\nBe kind.\n\n## Version history\n\n\(line)First version of 2019.\n"
    }
    let report = try classified(
      text("Please email harbour@example.org with questions.\n\n"), text(""))
    #expect(report.change(of: "Version history")?.verdict?.changeClass == .substantive)
    let entry = try classified(text("Third version of 2021.\n\n"), text(""))
    #expect(entry.change(of: "Version history")?.verdict?.changeClass == .editorial)
  }

  // MARK: Gravity

  @Test func whatOnlyStandsBesideConsequencesIsNone() throws {
    func verdict(_ old: String, _ new: String, words: String) throws -> ChangeVerdict? {
      func document(_ text: String) -> PolicyDocument {
        let role = RoleAssignment(.consequences, weight: 1, evidence: RoleEvidence(cue: "test", words: words))
        return PolicyDocument(
          metadata: DocumentMetadata(language: .init("en", source: "test")),
          sections: [
            Section(
              ordinal: 0, heading: Heading(text: "Consequences"), level: 1,
              blocks: [Block(.paragraph, text, roles: [role])])
          ])
      }
      return try ChangeClassificationTests.verdict(between: document(old), document(new))
    }
    let (old, new) = ("A gull was drawn by Ann.", "A heron was drawn by Ann.")
    #expect(try verdict(old, new, words: "")?.severity == .low)
    #expect(try verdict(old, new, words: "drawn")?.severity == .medium)
    // What binds is of its place all the same.
    #expect(
      try verdict("The warden may ban a gull.", "The warden may ban a heron.", words: "")?.severity == .medium)
  }
}
