import Testing

@testable import RoleClassification

struct CueAutomatonTests {
  private static let pack = LanguagePack(
    parsing: """
      language en

      [sentence]
      scope 3 applies to .. members; applies to
      reporting 3 report it
      """)

  private func found(_ text: String, _ reader: inout PackReader) -> [String] {
    reader.scan(text)
    return reader.text.sentences.flatMap { sentence in
      reader.sentenceCues.read(sentence, of: reader.text, memo: reader.memo)
      return reader.sentenceCues.hits.map { reader.pack.sentenceCues.text(of: $0.cue) }
    }
  }

  @Test("a gap is bridged up to a clause's length, and not further")
  func gap() {
    var reader = PackReader(pack: CueAutomatonTests.pack)
    let widest = String(repeating: "all ", count: CueAutomaton.widestGap)
    #expect(found("It applies to \(widest)members.", &reader) == ["applies to", "applies to .. members"])
    #expect(found("It applies to \(widest)all members.", &reader) == ["applies to"])
  }

  @Test("cues that overlap are found together, and do not reach over the end of a sentence")
  func overlap() {
    var reader = PackReader(pack: CueAutomatonTests.pack)
    #expect(found("It applies to members. Please report. It helps.", &reader).count == 2)
    #expect(found("Report it.", &reader) == ["report it"])
    #expect(found("It applies applies to us.", &reader) == ["applies to"])
  }

  @Test("steps are forgotten when there are too many, also inside a sentence, and found again")
  func bounded() {
    // Each of these words after each other is a step of its own.
    let words = ["xa", "xb", "xc", "xd", "xe", "xf"]
    let cues = words.map { "\($0) end" }.joined(separator: "; ")
    var reader = PackReader(pack: LanguagePack(parsing: "language en\n\n[sentence]\nscope 3 \(cues)\n"))
    var few = CueAutomaton(table: reader.pack.sentenceCues, mostSteps: 10)
    var many = CueAutomaton(table: reader.pack.sentenceCues)
    for first in words {
      // The places where something is forgotten differ from sentence to sentence.
      reader.scan(words.map { "\(first) \($0) end" }.joined(separator: " ") + " \(first) end")
      for sentence in reader.text.sentences {
        few.read(sentence, of: reader.text, memo: reader.memo)
        many.read(sentence, of: reader.text, memo: reader.memo)
        #expect(few.hits.map(\.words) == many.hits.map(\.words))
        #expect(many.hits.count == words.count + 1)
        #expect(few.stepsKept <= 10)
      }
    }
    #expect(many.stepsKept > 36)
  }
}
