import Testing

@testable import PolicyText

@Suite struct LatinLettersTests {
  @Test(arguments: [
    ("código", "codigo"), ("cafe\u{301}", "cafe"), ("été", "ete"), ("garçon", "garcon"),
  ])
  func accentsAreLeftOut(_ word: String, _ bare: String) {
    #expect(LatinLetters.withoutAccents(word) == bare)
  }

  @Test(arguments: ["plain", "fördern", "año", "слово", "straße"])
  func wordsWithoutAccentsAndThoseOfOtherLettersHaveNone(_ word: String) {
    #expect(LatinLetters.withoutAccents(word) == nil)
  }
}
