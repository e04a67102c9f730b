import Testing

@testable import PolicyText

@Suite struct LanguageEvidenceTests {
  @Test(arguments: [
    ("We are committed to a community that is open to all of us and to the public.", "en"),
    ("Wir verpflichten uns, die Regeln für alle einzuhalten und nicht zu verletzen.", "de"),
    ("Nous nous engageons pour que les membres de la communauté et le public soient à l'aise dans nos espaces.", "fr"),
    ("Nos comprometemos a que la comunidad y los espacios no sean hostiles para las personas.", "es"),
    ("我们的承诺是让所有人参与。", "zh"), ("私たちの約束は、すべての人に。", "ja"), ("우리의 약속입니다", "ko"), ("تعهدنا أن نكون", "ar"),
    ("ההתחייבות שלנו", "he"), ("Наше обещание всем", "ru"),
  ])
  func languages(text: String, language: String) {
    #expect(LanguageEvidence.language(of: text) == language)
  }

  @Test(arguments: ["OK", "Lorem ipsum dolor sit amet", "v2.1 2020"])
  func doubtfulLanguage(text: String) {
    #expect(LanguageEvidence.language(of: text) == nil)
  }

  @Test func sharedWordsAreNoEvidenceAlone() {
    // "la", "de", "que" stand in four of the languages.
    #expect(LanguageEvidence.language(of: "la de que la de que la de que la") == nil)
  }

  @Test func aLanguageIsRuledOutOnlyByItsAbsence() {
    var german = LanguageEvidence()
    german.add("Wir verpflichten uns, die Regeln für alle einzuhalten und nicht zu verletzen.")
    #expect(german.rulesOut("en"))
    #expect(german.rulesOut("ja"))
    #expect(!german.rulesOut("de"))
    var both = LanguageEvidence()
    both.add("Die Regeln und die Pflichten für alle werden von den Gruppen eingehalten.")
    both.add("The rules of the group and of the members are for all.")
    #expect(!both.rulesOut("en"))
  }

  @Test(arguments: [("Die Würde des Menschen ist unantastbar und", 9), ("我们的承诺是让所有人", 5), ("Обещание всем людям", 3)])
  func sizes(text: String, words: Int) {
    var evidence = LanguageEvidence()
    evidence.add(text)
    #expect(abs(evidence.size - words) <= 2)
  }

  @Test func aSampleMayEndInsideACharacter() {
    var evidence = LanguageEvidence()
    evidence.add("为为为", most: 4)
    #expect(evidence.language == "zh")
  }

  @Test(arguments: SmallWords.languages) func everyLanguageKnowsItself(language: String) {
    #expect(SmallWords.languages.filter { $0 == language }.count == 1)
  }
}
