internal import PolicyModel

/// What a credit is said of, as far as its words tell.
struct CreditSubject {
  /// The subject without the marks before it.
  let words: Range<Int>
  let wordCount: Int
  /// True for "this code", "our policy".
  let isThisDocument: Bool
  /// True for words that say nothing: "It was", "Originally", none at all.
  let isBare: Bool
  /// True if it names the document by its title.
  let isTitle: Bool
  /// True if the place is one for credits: their section, the license's, the foot of the page.
  let isCredited: Bool
  /// True for deeds, persons and data, which are judged and treated, not written.
  let isBehaviour: Bool
  /// True for a part of a text: "portions", "the wording".
  let isPart: Bool
  /// True if it has a kind of document in it.
  let isDocument: Bool
  /// True for a pronoun.
  let isPronoun: Bool
  /// True for any of its kind: "a proposal", "each post".
  let isIndefinite: Bool
  /// True if it has a name in it, besides the capital of its first word.
  let isNamed: Bool

  init(_ clause: CreditClause, before object: Int?, _ passage: Passage, title: DocumentTitle) {
    var words = clause.subject
    // In verb-final languages the object stands between the subject and the relation.
    if clause.standsAfter, !clause.isAgent, let object, words.contains(object) {
      words = words.lowerBound..<object
    }
    while let first = words.first, passage.tokens[first].kind == .punctuation { words = first + 1..<words.upperBound }
    self.words = words
    let forms = passage.tokens[words].filter(\.isWord).map(\.form)
    wordCount = forms.count
    isThisDocument = passage.cues([.selfDeterminer], in: words).contains { cue in
      let after = cue.range.upperBound
      return passage.has(.documentNoun, in: after..<min(after + 6, max(after, passage.tokens.count)))
    }
    isBare =
      forms.allSatisfy(CreditSubject.empty.contains)
      || forms.count <= 3 && forms.allSatisfy(CreditSubject.copulas.contains)
    isTitle = title.matches(passage, words)
    isCredited = passage.isUnderCreditHeading || passage.region == .footer || passage.isUnderLicenseHeading
    isBehaviour = CreditSubject.tellsOfBehaviour(passage, words)
    isPart = passage.has(.part, in: words)
    isDocument = passage.has(.documentNoun, in: words)
    isPronoun = words.first.map { passage.cue(.pronoun, at: $0) != nil } ?? false
    isIndefinite = forms.first.map(CreditSubject.indefinite.contains) ?? false
    isNamed = words.dropFirst().contains { passage.tokens[$0].isCapital || passage.tokens[$0].link >= 0 }
  }

  /// "Decisions are", but not the conduct in "code of conduct".
  private static func tellsOfBehaviour(_ passage: Passage, _ words: Range<Int>) -> Bool {
    passage.cues([.behaviour], in: words).contains { cue in
      let first = cue.range.lowerBound
      return first < 1 || passage.tokens[first - 1].form != "of" && passage.tokens[first - 1].joint != .hyphen
    }
  }

  private static let empty: Set<String> = [
    "originally", "partly", "heavily", "loosely", "text", "largely", "also", "initially", "was", "is", "and",
    "portions", "parts", "with", "special", "many", "we", "we'd", "our", "i", "gratefully", "would", "like", "to",
    "d", "thank", "thanks", "it", "who", "page", "last", "e", "y", "et", "und", "in", "addition", "additionally",
    "were", "are", "big", "huge", "deep", "sincere", "heartfelt", "warm", "very", "extra", "kind",
  ]
  private static let copulas: Set<String> = [
    "está", "ist", "est", "es", "è", "é", "jest", "je", "er", "sie", "il", "elle", "het", "den", "det", "wurde",
    "fue", "foi", "été", "a", "ha", "stato", "stata", "är", "este", "wordt", "это", "он",
  ]
  private static let indefinite: Set<String> = [
    "a", "an", "any", "each", "every", "no", "some", "such", "another", "all", "ein", "eine", "jede", "jeder", "jedes",
    "un", "une", "una", "um", "uma", "chaque", "cada", "ogni", "een", "elke", "ieder", "en", "ett", "varje",
  ]
}
