import Testing

@testable import RoleClassification

struct WordScannerTests {
  private func scan(_ string: String) -> (text: ScannedText, words: [String]) {
    var memo = WordMemo(pack: .english)
    var text = ScannedText()
    WordScanner.scan(string, memo: &memo, into: &text)
    let utf8 = Array(string.utf8)
    let words = text.spans.map { ($0.start, $0.end) }.filter { $0 < $1 }.map {
      String(decoding: utf8[Int($0)..<Int($1)], as: UTF8.self)
    }
    return (text, words)
  }

  @Test(
    "sentences end where a reader would end them",
    arguments: [
      ("One. Two! Three?", 3), ("See e.g. the list, i.e. all of it.", 1), ("版本一。版本二！", 2), ("No stop", 1),
      ("at example.org today", 1), ("", 0), ("...", 0), ("هل هذا؟ نعم.", 2),
    ])
  func sentences(_ string: String, _ count: Int) {
    #expect(scan(string).text.sentences.count == count)
  }

  @Test("addresses, dates and numbers are words of their own")
  func shapes() {
    let (text, words) = scan("Write to a.b@example.org, see https://example.org/x. by 2024-05-01 or May 1, 2024 (12)")
    #expect(words.contains("a.b@example.org"))
    #expect(words.contains("https://example.org/x"))
    #expect(words.contains("2024-05-01"))
    #expect(words.contains("May 1, 2024"))
    #expect(text.words.contains(WordMemo.number))
  }

  @Test(
    "a colon inside a word leads nothing in", arguments: [("Sänger:innen singen", 0), ("Wer: alle", 1), ("a: b", 1)])
  func colons(_ string: String, _ count: Int) {
    #expect(scan(string).text.words.count { $0 == WordMemo.colon } == count)
  }

  @Test("Han is cut into characters, Latin words inside it are kept")
  func han() {
    #expect(scan("适用于GitHub社区").words == ["适", "用", "于", "GitHub", "社", "区"])
  }

  @Test(
    "folding makes spellings equal",
    arguments: [
      ("RÔLE", "role"), ("ro\u{302}le", "role"), ("Straße", "strasse"), ("œuvre", "oeuvre"), ("السُّلوك", "سلوك"),
      ("والسلوك", "سلوك"), ("إذا", "اذا"), ("ПРАВИЛА", "правила"),
    ])
  func folding(_ word: String, _ folded: String) {
    var copy = word
    let result = copy.withUTF8 { String(decoding: WordFolding.fold($0), as: UTF8.self) }
    #expect(result == folded)
  }
}
