import PolicyModel
import Testing

@testable import ChangeClassification

/// What the place of words makes of them: a right or a duty, this breach or the next, what is wanted or not.
struct StandingTests {
  private static func standing(_ title: String, _ language: String = "en") -> Standing {
    Standing.of(title: WordScanner.words(of: title), LanguageRules.of(language))
  }

  @Test(arguments: [
    ("Rights of guests", "Duties of guests", "en"), ("Rechte der Gäste", "Pflichten der Gäste", "de"),
    ("Droits des membres", "Devoirs des membres", "fr"), ("Derechos", "Deberes", "es"),
    ("Direitos", "Deveres", "pt"), ("Diritti", "Doveri", "it"), ("权利", "义务", "zh"), ("権利", "義務", "ja"),
    ("First breach", "Second breach", "en"), ("Erster Verstoß", "Zweiter Verstoß", "de"),
    ("Première infraction", "Deuxième infraction", "fr"),
  ])
  func titlesThatTurnTheirTextRound(_ old: String, _ new: String, _ language: String) {
    #expect(Self.standing(old, language).isReverse(of: Self.standing(new, language)))
  }

  @Test(arguments: [
    ("Rights and duties", "Duties"), ("First chapter", "Second chapter"), ("Boats", "Duties of guests"),
    ("First breach", "Breach"), ("Rights of guests", "Guests may"),
  ])
  func titlesThatDoNot(_ old: String, _ new: String) {
    #expect(!Self.standing(old).isReverse(of: Self.standing(new)))
  }

  private func moved(_ first: String, _ second: String) throws -> ChangeVerdict? {
    func text(_ a: String, _ b: String) -> String {
      "# Harbour\n\n## Berths\n\n\(first)\n\n- rinse the deck\n\(a)\n\(second)\n\n- coil the ropes\n\(b)"
    }
    let item = "- open the harbour gate at night\n"
    return try classified(text(item, ""), text("", item)).change(of: "Berths")?.verdict
  }

  @Test(arguments: [
    ("Guests have the right to:", "Guests must:"), ("On a first breach, guests:", "On a second breach, guests:"),
  ])
  func anItemMovedInsideItsSectionIsJudgedByWhatLeadsItIn(_ first: String, _ second: String) throws {
    let verdict = try moved(first, second)
    #expect(verdict?.reasons.first?.rule == .movedToOtherPurpose)
    // Both stand in one section, so the reason names the lead-ins.
    #expect(verdict?.reasons.first?.before == first.dropLast() + ": open the harbour gate at night")
    #expect(verdict?.reasons.first?.after == second.dropLast() + ": open the harbour gate at night")
  }

  @Test func anItemMovedBetweenListsOfOneKindIsOnlyReordered() throws {
    #expect(try moved("Guests must:", "Skippers must:")?.changeClass == .editorial)
  }

  @Test func titlesThatSwapTurnTheirTextsRound() throws {
    let (mild, hard) = ("The warden names what has to change.", "The guest leaves the harbour for one whole summer.")
    func text(_ a: String, _ b: String) -> String {
      "# Harbour\n\n## First breach\n\n\(a)\n\n## Second breach\n\n\(b)\n"
    }
    let report = try classified(text(mild, hard), text(hard, mild))
    let verdicts = report.sections.compactMap(\.verdict).filter { $0.changeClass == .substantive }
    #expect(verdicts.count == 2)
    #expect(verdicts.allSatisfy { $0.severity == .high })
  }

  @Test(arguments: [
    ("Guests leave after the second breach.", "Guests leave after the first breach.", ChangeRule.numberChanged),
    ("Guests leave after the second breach.", "Guests leave after the breach.", .wording),
  ])
  func anOrdinalInTheOthersPlaceIsAnotherCount(_ old: String, _ new: String, _ rule: ChangeRule) throws {
    #expect(try verdict(old, new)?.reasons.map(\.rule) == [rule])
  }
}
