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
/// Phrases are looked up by their first word; a phrase word that ends in `*` matches every word it begins. Words
/// that only strengthen or weaken (`heavily based on`) may stand inside phrases of two words and more.
struct Lexicon: Sendable {
  private struct Phrase: Sendable {
    var kind: CueKind
    var value: String
    var words: [Word]
  }
  private struct Word: Sendable {
    var form: String
    var isStem: Bool
    func matches(_ token: String) -> Bool { isStem ? token.hasPrefix(form) : token == form }
  }

  private var phrases: [Phrase] = []
  private var byFirstWord: [String: [Int]] = [:]
  private var byStem: [String: [Int]] = [:]
  private var longestStem = 0

  /// All tables.
  static let shared = Lexicon(tables: [
    LexiconData.general, LexiconData.relations, LexiconData.worldRelations, LexiconData.licenses,
    LexiconData.creativeCommons,
  ])

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

  init(tables: [StaticString]) {
    for table in tables {
      for line in table.description.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let head = line[..<colon].split(separator: " ")
        guard let name = head.first, let kind = Lexicon.kinds[String(name)] else { continue }
        let value = head.count > 1 ? String(head[1]) : ""
        for phrase in line[line.index(after: colon)...].split(separator: "|") {
          add(kind, value, phrase)
        }
      }
    }
  }

  private mutating func add(_ kind: CueKind, _ value: String, _ text: Substring) {
    if let words = plainWords(text) {
      insert(Phrase(kind: kind, value: value, words: words))
      return
    }
    var words: [Word] = []
    for token in TextTokens.tokens(of: String(text)) {
      if token.form == "*", token.isGlued, !words.isEmpty {
        words[words.count - 1].isStem = true
      } else {
        words.append(Word(form: token.form, isStem: false))
      }
    }
    guard !words.isEmpty else { return }
    insert(Phrase(kind: kind, value: value, words: words))
  }

  /// The words of a phrase of small ASCII letters and digits, which most are; nil for others.
  private func plainWords(_ text: Substring) -> [Word]? {
    var words: [Word] = []
    for part in text.utf8.split(separator: 0x20) {
      let isStem = part.last == 0x2A
      let form = isStem ? part.dropLast() : part
      guard !form.isEmpty, form.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }) else {
        return nil
      }
      words.append(Word(form: String(Substring(form)), isStem: isStem))
    }
    return words.isEmpty ? nil : words
  }

  private mutating func insert(_ phrase: Phrase) {
    guard let first = phrase.words.first else { return }
    phrases.append(phrase)
    if first.isStem {
      byStem[first.form, default: []].append(phrases.count - 1)
      longestStem = max(longestStem, first.form.utf8.count)
    } else {
      byFirstWord[first.form, default: []].append(phrases.count - 1)
    }
  }

  /// Of each phrase of some kinds its words, stems with a star; the words of elements but attribution count too, as a
  /// row of them names a license.
  func words(of kinds: Set<CueKind>) -> [[String]] {
    phrases.filter {
      kinds.contains($0.kind) || kinds.contains(.ccTrigger) && $0.kind == .ccElement && $0.value != "BY"
    }
    .map { $0.words.map { $0.isStem ? $0.form + "*" : $0.form } }
  }

  /// Phrases that can begin with a word.
  private func candidates(for form: String) -> [Int] {
    var found = byFirstWord[form] ?? []
    var end = form.startIndex
    while end < form.endIndex {
      end = form.index(after: end)
      let stem = String(form[..<end])
      if stem.utf8.count > longestStem { break }
      if let more = byStem[stem] { found += more }
    }
    return found
  }

  /// The cues in a sequence of tokens, by start; of each kind only the longest at a place.
  ///
  /// `memory` keeps the candidates of words seen before in the document.
  func cues(in tokens: [Token], memory: inout [String: [Int]]) -> [Cue] {
    var result: [Cue] = []
    for start in tokens.indices where tokens[start].kind != .url {
      let form = tokens[start].form
      let options: [Int]
      if let known = memory[form] {
        options = known
      } else {
        options = candidates(for: form)
        memory[form] = options
      }
      guard !options.isEmpty else { continue }
      let first = result.count
      for option in options {
        let phrase = phrases[option]
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
    guard phrase.words.count > 1 else { return at }
    let mayGap = phrase.kind == .relation
    var gap = 0
    var next = 1
    while next < phrase.words.count {
      guard at < tokens.count else { return nil }
      if phrase.words[next].matches(tokens[at].form) {
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

  private static let kinds: [String: CueKind] = [
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
