/// What a word or phrase tells.
enum CueKind: UInt8 {
  /// Relation to a source; the source follows.
  case relation
  /// Relation to a source; the source stands before it, as in verb-final languages.
  case relationAfter
  /// A predicate that puts its subject under a license.
  case grant
  /// The word for license.
  case licenseWord
  /// Opens a relative clause.
  case relative
  /// Points at this document (`this`, `our`).
  case selfDeterminer
  /// Names a kind of document.
  case documentNoun
  /// Names a kind of work other than this document.
  case workNoun
  case software, image, contribution, site, repository, userContent, collection
  /// What is only recommended, asked or supposed.
  case hypothetical
  /// Introduces a sample.
  case sample
  /// Offers words to adopters.
  case template
  /// Words of an organisation's name.
  case organisation
  /// Follows a title: where it is to be found.
  case availability
  case versionWord
  case articleWord
  case conjunction
  /// Cannot be what a derivation is said of.
  case behaviour
  case part
  case starter
  case ccTrigger, ccElement, ccFiller, port
  case license
  case pronoun
  case allRightsReserved
  case copyright
  case permission
  case creditHeading
  case licenseHeading
  case preposition
  case orLater
  case negation
}

/// A phrase found in a text.
struct Cue {
  var kind: CueKind
  /// What it stands for: a relation, a license element, a port.
  var value: String
  /// Indices of its tokens.
  var range: Range<Int>
}

/// The words of license statements and credits in the languages policies are written in.
///
/// Phrases are looked up by their first word in a table that lies sorted in the program, so that starting costs
/// nothing and a document only what its own words ask for. A phrase word that ends in `*` matches every word it begins.
/// Words that only strengthen or weaken (`heavily based on`) may stand inside phrases of two words and more.
struct Lexicon: Sendable {
  /// The phrases that can begin with a word, for words seen before in a document.
  typealias Memory = [String: [Phrase]]

  /// A phrase behind its first word, which has been found.
  struct Phrase: Sendable, Equatable {
    var kind: CueKind
    var value: String
    /// The words behind the first.
    var rest: [Word]
  }

  /// A word of a phrase, or what it begins with.
  struct Word: Sendable, Equatable {
    var form: String
    var isStem: Bool

    init(form: String, isStem: Bool) {
      self.form = form
      self.isStem = isStem
    }

    /// As it is written in the table.
    init(_ text: Substring) {
      isStem = text.utf8.count > 1 && text.utf8.last == 0x2A
      form = String(isStem ? text.dropLast() : text)
    }

    func matches(_ token: String) -> Bool { isStem ? token.hasPrefix(form) : token == form }
  }

  /// The lexicon this program carries.
  static let shared = Lexicon()

  private let words = SortedTable(LexiconTable.words)
  private let stems = SortedTable(LexiconTable.stems)

  private static let adverbs: Set<String> = [
    "heavily", "largely", "partly", "partially", "loosely", "in", "part", "directly", "closely", "primarily",
    "mainly", "strongly", "originally", "very", "entirely", "mostly", "liberally", "with", "permission", "large",
    "extensively", "verbatim", "substantially", "initially", "roughly", "and", "expanded", "modified", "slightly",
    "lightly", ",", "of", "a", "lot", "lots", "great", "deal", "bit", "some", "much", "many", "ideas", "content",
    "words",
    "elements", "sections", "concepts", "structure", "phrases", "pieces", "freely", "almost", "word", "for", "fall",
    "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "con", "com", "avec", "modificaciones", "modificações",
    "modifications", "cambios", "gran", "parte", "grande", "partie", "ampliamente", "amplamente", "largement",
    "fortement", "librement", "weitgehend",
    "minor", "changes", "small", "slight", "amendments", "edits", "adaptations", "kind", "alterations", "additions",
    "teilweise", "stark", "grotendeels", "delvis", "fritt", "largamente",
    "liberamente",
  ]

  /// Phrases that can begin with a word: those of the word itself, then those of the stems it begins with. O(length ×
  /// log *n*).
  func candidates(for form: String) -> [Phrase] {
    var found = Lexicon.phrases(words.columns(of: form))
    var end = form.startIndex
    while end < form.endIndex {
      end = form.index(after: end)
      let stem = String(form[..<end])
      if stem.utf8.count > LexiconTable.longestStem { break }
      found += Lexicon.phrases(stems.columns(of: stem))
    }
    return found
  }

  /// Columns as the table has them: kind, value and further words, between bars.
  private static func phrases(_ columns: [Substring]?) -> [Phrase] {
    (columns ?? []).compactMap { column in
      let parts = column.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 3, let kind = kinds[String(parts[0])] else { return nil }
      return Phrase(kind: kind, value: String(parts[1]), rest: parts[2].split(separator: " ").map(Word.init))
    }
  }

  /// The cues in a sequence of tokens, by start; of each kind only the longest at a place.
  ///
  /// `memory` keeps the candidates of words seen before in the document.
  func cues(in tokens: [Token], memory: inout Memory) -> [Cue] {
    var result: [Cue] = []
    for start in tokens.indices where tokens[start].kind != .url {
      let form = tokens[start].form
      let options: [Phrase]
      if let known = memory[form] {
        options = known
      } else {
        options = candidates(for: form)
        memory[form] = options
      }
      guard !options.isEmpty else { continue }
      let first = result.count
      for phrase in options {
        guard let end = match(phrase, tokens, start) else { continue }
        if let same = result[first...].firstIndex(where: { $0.kind == phrase.kind }) {
          if result[same].range.upperBound < end {
            result[same] = Cue(kind: phrase.kind, value: phrase.value, range: start..<end)
          }
        } else {
          result.append(Cue(kind: phrase.kind, value: phrase.value, range: start..<end))
        }
      }
    }
    return result
  }

  private func match(_ phrase: Phrase, _ tokens: [Token], _ start: Int) -> Int? {
    var at = start + 1
    guard !phrase.rest.isEmpty else { return at }
    let mayGap = phrase.kind == .relation
    var gap = 0
    var next = 0
    while next < phrase.rest.count {
      guard at < tokens.count else { return nil }
      if phrase.rest[next].matches(tokens[at].form) {
        next += 1
        at += 1
      } else if mayGap, gap < Lexicon.widestGap, Lexicon.adverbs.contains(tokens[at].form) || Lexicon.isYear(tokens[at])
      {
        gap += 1
        at += 1
      } else {
        return nil
      }
    }
    return at
  }

  /// "taken, with some minor changes, from": no phrase is stretched further.
  private static let widestGap = 6

  /// "updated 2024 by": when a thing was done may stand inside the words for it.
  private static func isYear(_ token: Token) -> Bool { token.startsWithDigit && token.form.utf8.count == 4 }

  static let kinds: [String: CueKind] = [
    "relation": .relation, "relation<": .relationAfter, "grant": .grant, "license-word": .licenseWord,
    "relative": .relative, "self": .selfDeterminer, "document": .documentNoun, "work": .workNoun,
    "software": .software, "image": .image, "contribution": .contribution, "site": .site, "repository": .repository,
    "user-content": .userContent, "collection": .collection, "hypothetical": .hypothetical, "sample": .sample,
    "template": .template, "organisation": .organisation, "availability": .availability, "version": .versionWord,
    "article": .articleWord, "conjunction": .conjunction, "behaviour": .behaviour, "part": .part,
    "starter": .starter, "cc": .ccTrigger, "cc-element": .ccElement, "cc-filler": .ccFiller, "port": .port,
    "license": .license, "pronoun": .pronoun, "all-rights-reserved": .allRightsReserved, "copyright": .copyright,
    "permission": .permission, "credit-heading": .creditHeading, "license-heading": .licenseHeading,
    "preposition": .preposition, "or-later": .orLater, "negation": .negation,
  ]
}
