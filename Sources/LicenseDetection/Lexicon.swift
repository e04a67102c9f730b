internal import PolicyText

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
/// Phrases are looked up by their first word in a table that lies in the program, so that starting costs nothing and a
/// document only what its own words ask for. A phrase word that ends in `*` matches every word it begins. Words that only
/// strengthen or weaken (`heavily based on`) may stand inside phrases of two words and more.
struct Lexicon: Sendable {
  /// A phrase behind its first word, which has been found; its parts are ranges of the table's bytes.
  struct Phrase: Sendable, Equatable {
    var kind: CueKind
    var value: Range<Int>
    /// The words behind the first, separated by spaces.
    var rest: Range<Int>
  }

  /// The lexicon this program carries.
  static let shared = Lexicon()

  private let table = LineTable(LexiconTable.phrases, slots: PackedNumbers(LexiconTable.slots))

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

  /// Phrases that can begin with a word: those of the word itself, then those of the stems it begins with, which the
  /// table ends in a star. O(length of the word).
  func candidates(for form: String, into found: inout [Phrase]) {
    found.removeAll(keepingCapacity: true)
    var form = form
    form.withUTF8 { word in
      let whole = word.reduce(LineTable.seed, LineTable.step)
      if let line = table.line(of: word, hash: whole) { append(line, to: &found) }
      var hash = LineTable.seed
      for length in 1..<max(1, min(word.count, LexiconTable.longestStem) + 1) {
        hash = LineTable.step(hash, word[length - 1])
        let line = table.line(
          of: UnsafeBufferPointer(rebasing: word[..<length]), last: 0x2A, hash: LineTable.step(hash, 0x2A))
        if let line { append(line, to: &found) }
      }
    }
  }

  /// The phrases of a line: columns between tabs, each a character for the kind, the value, a bar and further words.
  private func append(_ line: Range<Int>, to found: inout [Phrase]) {
    let bytes = table.bytes
    var start = line.lowerBound
    while start < line.upperBound {
      var bar = start
      while bytes[bar] != 0x7C { bar += 1 }
      var end = bar
      while end < line.upperBound, bytes[end] != 0x09 { end += 1 }
      if let kind = CueKind(rawValue: bytes[start] &- Lexicon.firstKind) {
        found.append(Phrase(kind: kind, value: start + 1..<bar, rest: bar + 1..<end))
      }
      start = end + 1
    }
  }

  /// The character that the table writes for the first kind; the others follow it.
  static let firstKind: UInt8 = 0x30

  /// A part of a phrase as text.
  func text(_ range: Range<Int>) -> String { String(decoding: table.bytes[range], as: UTF8.self) }

  /// The cues in a sequence of tokens, by start; of each kind only the longest at a place.
  func cues(in tokens: [Token]) -> [Cue] {
    var result: [Cue] = []
    var options: [Phrase] = []
    for start in tokens.indices where tokens[start].kind != .url {
      candidates(for: tokens[start].form, into: &options)
      let first = result.count
      for phrase in options {
        guard let end = match(phrase, tokens, start) else { continue }
        if let same = result[first...].firstIndex(where: { $0.kind == phrase.kind }) {
          if result[same].range.upperBound < end {
            result[same] = Cue(kind: phrase.kind, value: text(phrase.value), range: start..<end)
          }
        } else {
          result.append(Cue(kind: phrase.kind, value: text(phrase.value), range: start..<end))
        }
      }
    }
    return result
  }

  /// Where a phrase ends that begins with a token; nil if its further words do not follow.
  private func match(_ phrase: Phrase, _ tokens: [Token], _ start: Int) -> Int? {
    var at = start + 1
    let mayGap = phrase.kind == .relation
    var gap = 0
    var next = phrase.rest.lowerBound
    while next < phrase.rest.upperBound {
      guard at < tokens.count else { return nil }
      let end = wordEnd(next, phrase.rest.upperBound)
      if matches(next..<end, tokens[at].form) {
        next = end + 1
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

  private func wordEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, table.bytes[end] != 0x20 { end += 1 }
    return end
  }

  /// True if a word of the table, or what it begins with, is a token.
  private func matches(_ word: Range<Int>, _ form: String) -> Bool {
    let bytes = table.bytes
    let isStem = word.count > 1 && bytes[word.upperBound - 1] == 0x2A
    let length = isStem ? word.count - 1 : word.count
    var form = form
    return form.withUTF8 { token in
      guard isStem ? token.count >= length : token.count == length else { return false }
      for index in 0..<length where token[index] != bytes[word.lowerBound + index] { return false }
      return true
    }
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
