internal import PolicyText

/// What is known about policies in one language: cues for headings and sentences, headings that promise nothing,
/// titles by kind of document, and how rules are worded.
///
/// Packs are files `Data/languages/<tag>/roles.cues`; `scripts/embed-language-data` writes them into this module. The format is
/// described in `Data/languages/README.md`.
final class LanguagePack: Sendable {
  /// BCP 47 primary tag.
  let language: String
  let headingCues: CueTable
  let sentenceCues: CueTable
  let voidCues: CueTable
  let kindCues: CueTable
  /// Cues that tell a demand or a ban by its grammar, whatever it is about.
  let ruleCues: CueTable
  /// Words that join two topics in a heading, as symbols of a one-word element.
  let conjunction: Int32
  /// Words after which a heading's qualification begins: `Consequences of …`.
  let genitive: Int32

  private let words: LineTable
  /// Lengths of the beginnings of words that cues name; empty if there are none.
  private let beginnings: Range<Int>

  /// - Parameters:
  ///   - text: The pack as people write it, for the words of cues.
  ///   - tables: What `LanguagePackParser` makes of it.
  init(language: String, text: String, tables: PackTables) {
    self.language = language
    let numbers = tables.numbers
    func table(_ number: Int) -> CueTable {
      CueTable(source: text, numbers: numbers, header: PackTables.head + CueTableBuilder.parts * number)
    }
    headingCues = table(LanguagePackParser.heading)
    sentenceCues = table(LanguagePackParser.sentence)
    voidCues = table(LanguagePackParser.void)
    kindCues = table(LanguagePackParser.kind)
    ruleCues = table(LanguagePackParser.rule)
    conjunction = Int32(truncatingIfNeeded: numbers[0]) - 1
    genitive = Int32(truncatingIfNeeded: numbers[1]) - 1
    beginnings = numbers[2]..<max(numbers[2], numbers[3] + 1)
    words = tables.words
  }

  /// Reads a pack. Unknown roles or kinds and malformed lines are programming errors of the data, found by the tests.
  convenience init(parsing text: String) {
    let parser = LanguagePackParser(text)
    self.init(language: parser.language, text: text, tables: PackTables(keeping: parser.source))
  }

  /// Replaces `found` by the elements of cues that a folded word satisfies.
  func symbols(of word: UnsafeBufferPointer<UInt8>, into found: inout [Int32]) {
    found.removeAll(keepingCapacity: true)
    if let line = words.line(of: word, hash: word.reduce(LineTable.seed, LineTable.step)) { append(line, to: &found) }
    var hash = LineTable.seed
    for length in 1..<max(1, min(word.count + 1, beginnings.upperBound)) {
      hash = LineTable.step(hash, word[length - 1])
      guard length >= beginnings.lowerBound else { continue }
      let line = words.line(
        of: UnsafeBufferPointer(rebasing: word[..<length]), last: 0x2A, hash: LineTable.step(hash, 0x2A))
      if let line { append(line, to: &found) }
    }
  }

  private func append(_ line: Range<Int>, to found: inout [Int32]) {
    for place in stride(from: line.lowerBound, to: line.upperBound, by: 4) {
      found.append(Int32(truncatingIfNeeded: words.number(at: place)))
    }
  }
}
