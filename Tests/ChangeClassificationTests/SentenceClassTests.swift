import PolicyModel
import Testing

@testable import ChangeClassification

/// One sentence before and after, the class it must get and a rule that must be among the reasons.
struct SentenceCase: CustomTestStringConvertible {
  var old: String
  var new: String
  var rule: String
  var language = "en"
  var testDescription: String { "\(old) → \(new)" }
}

struct SentenceClassTests {
  static let substantive: [SentenceCase] = [
    // Modal verbs: strength and polarity.
    .init(old: "Members may report incidents.", new: "Members must report incidents.", rule: "modal-changed"),
    .init(old: "Members should report incidents.", new: "Members must report incidents.", rule: "modal-changed"),
    .init(old: "We will not share your name.", new: "We will share your name.", rule: "polarity-changed"),
    .init(old: "The member cannot appeal.", new: "The member can appeal.", rule: "polarity-changed"),
    .init(old: "You can't appeal.", new: "You can appeal.", rule: "polarity-changed"),
    .init(old: "Leaders must not retaliate.", new: "Leaders should not retaliate.", rule: "modal-changed"),
    .init(old: "Members are expected to help.", new: "Members are encouraged to help.", rule: "modal-changed"),
    .init(old: "Photography is permitted.", new: "Photography is not permitted.", rule: "polarity-changed"),
    .init(
      old: "The reporter must be told the outcome and may share it.",
      new: "The reporter may be told the outcome and must share it.", rule: "modal-changed"),
    .init(old: "Do not record others.", new: "Record others.", rule: "polarity-changed"),
    .init(old: "Participants are expected to treat others well.", new: "Treat others well.", rule: "modal-removed"),
    // Who is bound.
    .init(old: "Attendees must obey the law.", new: "Members must obey the law.", rule: "bound-party-changed"),
    .init(old: "The board decides on appeals.", new: "The committee decides on appeals.", rule: "wording"),
    // Numbers, deadlines, amounts, dates.
    .init(old: "We reply within 7 days.", new: "We reply within 14 days.", rule: "deadline-changed"),
    .init(old: "We reply within 7 days.", new: "We reply within 7 business days.", rule: "deadline-changed"),
    .init(old: "We reply within five days.", new: "We reply within five weeks.", rule: "deadline-changed"),
    .init(old: "The panel has three members.", new: "The panel has five members.", rule: "number-changed"),
    .init(old: "A fine of $100 is due.", new: "A fine of $500 is due.", rule: "amount-changed"),
    .init(old: "At most 10% of the seats.", new: "At most 20% of the seats.", rule: "amount-changed"),
    .init(
      old: "Those who joined before 1 March 2020 keep it.", new: "Those who joined before 1 May 2020 keep it.",
      rule: "date-changed"),
    .init(old: "It needs a majority of votes.", new: "It needs two thirds of votes.", rule: "number-changed"),
    // Scope.
    .init(old: "This covers all events.", new: "This covers some events.", rule: "scope-changed"),
    .init(old: "This covers events.", new: "This covers only events.", rule: "scope-changed"),
    .init(
      old: "Examples include threats.", new: "Examples include, but are not limited to, threats.", rule: "scope-changed"
    ),
    .init(old: "No one is exempt.", new: "No one except staff is exempt.", rule: "scope-changed"),
    .init(old: "Report any incident.", new: "Report every incident.", rule: "scope-changed"),
    .init(
      old: "Regardless of age, race or religion.", new: "Regardless of age, race, caste or religion.",
      rule: "protected-characteristic"),
    .init(old: "Deliberate insults.", new: "Deliberate insults and threats.", rule: "wording"),
    .init(old: "Threats and insults.", new: "Threats or insults.", rule: "wording"),
    // Contacts and license.
    .init(old: "Write to a@example.org today.", new: "Write to b@example.org today.", rule: "contact-changed"),
    .init(old: "Call +1 555 123 4567 now.", new: "Call +1 555 123 9999 now.", rule: "contact-changed"),
    .init(
      old: "The text is licensed under CC BY 4.0.", new: "The text is licensed under CC BY-SA 4.0.",
      rule: "license-changed"),
    // Words near each other that mean different things.
    .init(old: "Legal conduct is punished.", new: "Illegal conduct is punished.", rule: "wording"),
    .init(old: "Contact the office.", new: "Contract the office.", rule: "wording"),
    .init(old: "Acceptable behavior.", new: "Unacceptable behavior.", rule: "wording"),
    .init(old: "Meet us on Discord.", new: "Meet us on Matrix.", rule: "wording"),
    .init(old: "Members may sue leaders.", new: "Leaders may sue members.", rule: "bound-party-changed"),
    // Other languages.
    .init(
      old: "Mitglieder dürfen das melden.", new: "Mitglieder müssen das melden.", rule: "modal-changed", language: "de"),
    .init(
      old: "Wir geben Namen nicht weiter.", new: "Wir geben Namen weiter.", rule: "polarity-changed", language: "de"),
    .init(
      old: "Antwort innerhalb von 7 Tagen.", new: "Antwort innerhalb von 14 Tagen.", rule: "deadline-changed",
      language: "de"),
    .init(
      old: "Les membres peuvent signaler.", new: "Les membres doivent signaler.", rule: "modal-changed", language: "fr"),
    .init(old: "Tous les membres.", new: "Certains membres.", rule: "scope-changed", language: "fr"),
    .init(
      old: "Los miembros pueden informar.", new: "Los miembros deben informar.", rule: "modal-changed", language: "es"),
    .init(old: "Os membros podem relatar.", new: "Os membros devem relatar.", rule: "modal-changed", language: "pt"),
    .init(old: "I membri possono segnalare.", new: "I membri devono segnalare.", rule: "modal-changed", language: "it"),
    .init(old: "会员可以举报。", new: "会员必须举报。", rule: "modal-changed", language: "zh"),
    .init(old: "在7天内回复。", new: "在14天内回复。", rule: "deadline-changed", language: "zh"),
    .init(old: "報告することができます。", new: "報告しなければなりません。", rule: "modal-changed", language: "ja"),
    .init(old: "يجوز للأعضاء الإبلاغ.", new: "يجب للأعضاء الإبلاغ.", rule: "modal-changed", language: "ar"),
    // No words of the language are known: doubt.
    .init(old: "Deltakere kan melde fra.", new: "Deltakere skal melde fra.", rule: "wording", language: "nb"),
  ]

  static let editorial: [SentenceCase] = [
    .init(old: "Good behaviour is honoured.", new: "Good behavior is honored.", rule: "spelling-variant"),
    .init(old: "We organise and recognise.", new: "We organize and recognize.", rule: "spelling-variant"),
    .init(old: "The licence of the centre.", new: "The license of the center.", rule: "spelling-variant"),
    .init(old: "This applies in all community spaces.", new: "This applies in all community space.", rule: "grammar"),
    .init(old: "Harrassment is punished.", new: "Harassment is punished.", rule: "typing-error"),
    .init(old: "Be kind, and listen.", new: "Be kind and listen.", rule: "punctuation"),
    .init(old: "Be kind", new: "Be kind.", rule: "punctuation"),
    .init(old: "The code applies.", new: "The Code applies.", rule: "case"),
    .init(old: "Send an e-mail to us.", new: "Send an email to us.", rule: "spacing"),
    .init(old: "Non compliance is rare.", new: "Noncompliance is rare.", rule: "spacing"),
    .init(old: "DifferencesWe value.", new: "Differences We value.", rule: "spacing"),
    .init(old: "Don't shout.", new: "Do not shout.", rule: "contraction"),
    .init(old: "The list of rules are short.", new: "The list of rules is short.", rule: "grammar"),
    .init(old: "Follow rules of the house.", new: "Follow the rules of the house.", rule: "grammar"),
    .init(old: "They try challenging it.", new: "They try to challenge it.", rule: "grammar"),
    .init(old: "The reporter knows his rights.", new: "The reporter knows their rights.", rule: "gender-neutral"),
    .init(old: "The chairman decides.", new: "The chairperson decides.", rule: "gender-neutral"),
    .init(old: "He or she decides.", new: "They decides.", rule: "gender-neutral"),
    .init(old: "The panel has five members.", new: "The panel has 5 members.", rule: "number-written-out"),
    .init(old: "Within ten days.", new: "Within ten (10) days.", rule: "punctuation"),
    .init(old: "Last updated: 1 May 2020", new: "Last updated: 3 June 2021", rule: "version-date"),
    .init(old: "Version 1.2 of 2020-01-01.", new: "Version 1.3 of 2021-02-02.", rule: "version-date"),
    .init(old: "Copyright © 2017 Us.", new: "Copyright © 2018 Us.", rule: "version-date"),
    .init(old: "Members shall be kind.", new: "Members must be kind.", rule: "modal-synonym"),
    .init(old: "Ask prior to filming.", new: "Ask before filming.", rule: "set-phrase"),
    .init(old: "Use kind words.", new: "Please use kind words.", rule: "filler"),
    .init(old: "Age, race and religion matter.", new: "Race, religion and age matter.", rule: "reordered"),
    .init(old: "Write to [INSERT EMAIL].", new: "Write to [YOUR CONTACT].", rule: "placeholder"),
    .init(old: "Ask GOVERNING_BODY for help.", new: "Ask [GOVERNING_BODY] for help.", rule: "placeholder"),
    .init(old: "We sell Woo Shipping.", new: "We sell WooCommerce Shipping.", rule: "name-variant"),
    .init(old: "Ask the Diversity Committee.", new: "Ask the Diversity Committee (DC).", rule: "abbreviation"),
    .init(old: "This can be, or be, rude.", new: "This can be rude.", rule: "repeated-word"),
    .init(old: "Use r leave it.", new: "Use or leave it.", rule: "typing-error"),
    .init(old: "Dies gilt für Mitglieder.", new: "Dies gilt für die Mitglieder.", rule: "grammar", language: "de"),
    .init(old: "这是规则。", new: "这是规则:", rule: "punctuation", language: "zh"),
  ]

  @Test(arguments: substantive)
  func meaningChanges(_ example: SentenceCase) throws {
    let verdict = try #require(try verdict(example.old, example.new, language: example.language))
    #expect(verdict.changeClass == .substantive)
    #expect(verdict.reasons.contains { $0.rule.rawValue == example.rule }, "\(verdict.reasons.map(\.rule))")
    #expect(verdict.reasons.first?.changeClass == .substantive, "the gravest reason stands first")
  }

  @Test(arguments: editorial)
  func meaningStays(_ example: SentenceCase) throws {
    let verdict = try #require(try verdict(example.old, example.new, language: example.language))
    #expect(verdict.changeClass == .editorial, "\(verdict.reasons)")
    #expect(verdict.reasons.contains { $0.rule.rawValue == example.rule }, "\(verdict.reasons.map(\.rule))")
    #expect(verdict.severity == .low)
  }

  @Test func twoOppositeChangesAreTold() throws {
    let verdict = try #require(
      try verdict(
        "The reporter must be told the outcome and may share it.",
        "The reporter may be told the outcome and must share it."))
    let modal = verdict.reasons.filter { $0.rule == .modalChanged }
    #expect(modal.map(\.before) == ["must", "may"])
    #expect(modal.map(\.after) == ["may", "must"])
  }

  @Test func nothingIsNothing() throws {
    #expect(try verdict("Be kind.", "Be kind.") == nil)
  }
}
