/// A language pack at work on one document: its words as they are met, the text last scanned, and the cues found in it.
struct PackReader {
  private(set) var memo: WordMemo
  private(set) var text = ScannedText()
  var sentenceCues: CueAutomaton
  var headingCues: CueAutomaton
  var voidCues: CueAutomaton
  var kindCues: CueAutomaton
  var ruleCues: CueAutomaton

  init(pack: LanguagePack) {
    memo = WordMemo(pack: pack)
    sentenceCues = CueAutomaton(table: pack.sentenceCues)
    headingCues = CueAutomaton(table: pack.headingCues)
    voidCues = CueAutomaton(table: pack.voidCues)
    kindCues = CueAutomaton(table: pack.kindCues)
    ruleCues = CueAutomaton(table: pack.ruleCues)
  }

  var pack: LanguagePack { memo.pack }

  /// Replaces `text`. O(length).
  mutating func scan(_ string: String) { WordScanner.scan(string, memo: &memo, into: &text) }

  /// The evidence for roles in a sentence of `text`.
  mutating func scores(of sentence: Range<Int>) -> [SentenceScore] {
    sentenceCues.read(sentence, of: text, memo: memo)
    return SentenceScore.scores(sentenceCues.hits)
  }

  /// Whether a sentence of `text` demands or bans something: the stronger of both.
  mutating func rule(of sentence: Range<Int>) -> SentenceScore? {
    ruleCues.read(sentence, of: text, memo: memo)
    return SentenceScore.scores(ruleCues.hits).filter { $0.value >= SectionReading.threshold }
      .max { $0.value < $1.value }
  }
}
