import Testing

@testable import PolicyText

@Suite struct WordTokenizerTests {
  private func words(_ text: String) -> [String] {
    var tokenizer = WordTokenizer()
    var tokens: [Token] = []
    tokenizer.tokenize(text, into: &tokens)
    let utf8 = Array(text.utf8)
    return tokens.map { String(decoding: utf8[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  private func haveSameTokens(_ left: String, _ right: String) -> Bool {
    var tokenizer = WordTokenizer()
    var (a, b): ([Token], [Token]) = ([], [])
    tokenizer.tokenize(left, into: &a)
    tokenizer.tokenize(right, into: &b)
    return a.map(\.id) == b.map(\.id)
  }

  @Test(arguments: [
    ("Be kind.", ["Be", "kind", "."]), ("well-being isn't", ["well-being", "isn't"]),
    ("isn’t", ["isn’t"]), ("-a- --", ["-", "a", "-", "-", "-"]), ("a_b 4.2", ["a_b", "4", ".", "2"]),
    ("Café crème", ["Café", "crème"]), ("行動規範、第3条", ["行", "動", "規", "範", "、", "第", "3", "条"]),
    ("  ", []), ("", []), ("نص قصير", ["نص", "قصير"]), ("a\u{200B}b", ["a\u{200B}b"]), ("a\u{200B} b", ["a", "b"]),
    ("x’", ["x", "’"]), ("😀!", ["😀", "!"]), ("a\u{00AD}", ["a"]),
  ])
  func cutsWordsAndMarks(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("isn’t", "isn't"), ("“x”", "\"x\""), ("Cafe\u{301}", "Café"), ("so\u{AD}lo", "solo"), ("a\u{A0}b", "a  b"),
    ("\u{FEFF}a", "a"), ("7.\u{200E} \u{200F}a", "7. a"),
  ])
  func restyledTextHasTheSameTokens(left: String, right: String) {
    #expect(haveSameTokens(left, right))
  }

  @Test(arguments: [("May", "may"), ("a-b", "a b"), ("a,b", "a;b"), ("resume", "résumé")])
  func differentTextHasOtherTokens(left: String, right: String) {
    #expect(!haveSameTokens(left, right))
  }

  @Test func wordsFoldToLowerCase() {
    var tokenizer = WordTokenizer()
    var tokens: [Token] = []
    tokenizer.tokenize("MAY may École école", into: &tokens)
    let folded = tokens.map { tokenizer.interner.entries[Int($0.id)].folded }
    #expect(folded[0] == folded[1])
    #expect(folded[2] == folded[3])
    #expect(folded[0] != folded[2])
  }

  @Test func manyWordsKeepTheirNumbers() {
    var tokenizer = WordTokenizer()
    var first: [Token] = []
    let text = (0..<5_000).map { "w\($0) é\($0)" }.joined(separator: " ")
    tokenizer.tokenize(text, into: &first)
    var second: [Token] = []
    tokenizer.tokenize(text, into: &second)
    #expect(first.map(\.id) == second.map(\.id))
    #expect(Set(first.map(\.id)).count == 10_000)
  }
}
