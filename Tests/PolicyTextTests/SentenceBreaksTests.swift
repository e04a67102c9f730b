import Testing

@testable import PolicyText

@Suite struct SentenceBreaksTests {
  private func sentences(_ text: String, _ language: String? = nil) -> [String] {
    let utf8 = Array(text.utf8)
    var start = 0
    return SentenceBreaks(language: language).ends(in: text).map { end in
      defer { start = end }
      return String(decoding: utf8[start..<end], as: UTF8.self).trimmingPrefix { $0.isWhitespace }.description
    }
  }

  @Test(arguments: [
    ("Be kind. Listen! Why not? Then go on", ["Be kind.", "Listen!", "Why not?", "Then go on"]),
    ("St. Anne's band, e.g. Dr. Reed, plays.", ["St. Anne's band, e.g. Dr. Reed, plays."]),
    ("Ask J. Doe. She knows.", ["Ask J. Doe.", "She knows."]), ("So do I. You too.", ["So do I.", "You too."]),
    ("See No. 7 and Art. IV. We say no. 7 of us left.", ["See No. 7 and Art. IV.", "We say no. 7 of us left."]),
    ("We answer no. Nobody may stay.", ["We answer no.", "Nobody may stay."]),
    (
      "Paint, glue, etc. are kept. Paint, glue, etc. We count.",
      ["Paint, glue, etc. are kept.", "Paint, glue, etc.", "We count."]
    ),
    (
      "Write to a@b.example.org. Version 3.5 of 2024. Next.",
      ["Write to a@b.example.org.", "Version 3.5 of 2024.", "Next."]
    ),
    ("(This ends.) “So does this.” And this…", ["(This ends.)", "“So does this.”", "And this…"]),
    ("Wait... what? Really?! Yes.", ["Wait...", "what?", "Really?!", "Yes."]),
    ("1. First rule. 2. Second", ["1. First rule.", "2. Second"]),
    ("守ります。報告！本当？はい", ["守ります。", "報告！", "本当？", "はい"]),
    ("هل هذا مقبول؟ لا. نعم", ["هل هذا مقبول؟", "لا.", "نعم"]), ("let x = 1\nlet y = 2\n", ["let x = 1", "let y = 2"]),
    ("   ", []), ("", []), (". . .", []),
  ])
  func shared(_ text: String, _ expected: [String]) { #expect(sentences(text) == expected) }

  @Test(arguments: [
    ("de", "Am 3. Mai, d.h. bzw. vgl. Abs. 2, gilt § 4 Abs. 1. Danach nicht.", 2),
    ("de", "So Artikel 3. Danach § 4. Am 3. Tag.", 3),
    ("de", "Bänke, Tische usw. Wir zählen. Im Jahr 2024. Dann", 4), ("en", "On the 3. Mai of it.", 2),
    ("fr", "M. Roux et Mme. Blanc, p.ex. ici. Fin.", 2), ("es", "El Sr. Ruiz, p.ej. hoy. Fin.", 2),
    ("nl", "Dhr. Bos, bijv. morgen, enz. Wij tellen.", 2),
    ("pl", "Dnia 5. maja, np. rano, wg art. 3 ust. 2. Koniec.", 2),
  ])
  func languages(_ language: String, _ text: String, _ count: Int) {
    #expect(sentences(text, language).count == count, "\(sentences(text, language))")
  }

  @Test func `sentences cover the text in order, whatever it holds`() {
    var state: UInt64 = 7
    let parts = ["a", ".", " ", "!", "。", "“", "”", ")", "\n", "é", "3", "I", "e.g.", "\u{A0}", "…", "؟", "\u{1F600}"]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      let ends = SentenceBreaks().ends(in: text)
      #expect(ends == ends.sorted() && Set(ends).count == ends.count)
      #expect(ends.allSatisfy { $0 > 0 && $0 <= text.utf8.count })
      #expect(
        ends.allSatisfy { text.utf8.index(text.startIndex, offsetBy: $0).samePosition(in: text.unicodeScalars) != nil })
    }
  }
}
