internal import PolicyModel

/// What is known about policies in one language: cues for headings and sentences, headings that promise nothing,
/// titles by kind of document, and how rules are worded.
///
/// Packs are text files under `Data/roles`; `scripts/embed-role-data` writes them into this module. The format is
/// described in `Data/roles/README.md`.
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

  private let literals: SymbolTable
  private let prefixes: SymbolTable

  /// Reads a pack. Unknown roles or kinds and malformed lines are programming errors of the data, found by the tests.
  init(parsing text: String) {
    var source = text
    let parser = source.withUTF8 { LanguagePackParser($0, text: text) }
    language = parser.language
    headingCues = parser.tables[LanguagePackParser.heading]
    sentenceCues = parser.tables[LanguagePackParser.sentence]
    voidCues = parser.tables[LanguagePackParser.void]
    kindCues = parser.tables[LanguagePackParser.kind]
    ruleCues = parser.tables[LanguagePackParser.rule]
    conjunction = parser.conjunction
    genitive = parser.genitive
    literals = parser.literals
    prefixes = parser.prefixes
  }

  /// Replaces `found` by the elements of cues that a folded word satisfies.
  func symbols(of word: UnsafeBufferPointer<UInt8>, into found: inout [Int32]) {
    found.removeAll(keepingCapacity: true)
    literals.appendSymbols(of: word, to: &found)
    guard !prefixes.isEmpty, word.count >= prefixes.shortest else { return }
    for length in prefixes.shortest...min(prefixes.longest, word.count) {
      prefixes.appendSymbols(of: UnsafeBufferPointer(rebasing: word[..<length]), to: &found)
    }
  }
}
