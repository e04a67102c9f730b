internal import PolicyModel

/// Tells what became of the obligations of edited sentences.
enum ObligationComparison {
  /// The same act from this share of common words on.
  static let sameAct = 0.4

  /// The changes of one sentence.
  static func changes(_ pair: SentencePair, old: Int?, new: Int?, _ rules: LanguageRules) -> [ObligationChange] {
    let before = ObligationScanner.obligations(in: pair.old, rules)
    var after = ObligationScanner.obligations(in: pair.new, rules)
    guard !before.isEmpty || !after.isEmpty else { return [] }
    var result: [ObligationChange] = []
    var left: [Obligation] = []
    for was in before {
      let scored = after.indices.map { ($0, similarity(was.action, after[$0].action)) }
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 >= sameAct else {
        left.append(was)
        continue
      }
      let now = after.remove(at: best.0)
      if let kind = kind(was, now, rules) {
        result.append(ObligationChange(kind, old: old, new: new, before: was, after: now))
      }
    }
    for was in left {
      if let place = after.firstIndex(where: {
        $0.strength == was.strength && plain($0.party, rules) == plain(was.party, rules)
      }) {
        let now = after.remove(at: place)
        result.append(ObligationChange(.actionChanged, old: old, new: new, before: was, after: now))
      } else if binds(was) {
        result.append(ObligationChange(.removed, old: old, new: new, before: was))
      }
    }
    result += after.filter(binds).map { ObligationChange(.added, old: old, new: new, after: $0) }
    return result
  }

  /// What somebody can do is no duty and no right; it counts only where it took the place of one.
  private static func binds(_ obligation: Obligation) -> Bool { obligation.strength != .ability }

  private static func kind(_ was: Obligation, _ now: Obligation, _ rules: LanguageRules) -> ObligationChange.Kind? {
    if was.strength != now.strength {
      let isReversed = was.strength.reversed == now.strength || now.strength.reversed == was.strength
      return isReversed ? .reversed : .strengthChanged
    }
    if plain(was.party, rules) != plain(now.party, rules) { return .partyChanged }
    return plain(was.action, rules) == plain(now.action, rules) ? nil : .actionChanged
  }

  /// The words that tell, levelled: articles, spelling, endings and whether it is *he* or *they* make no other party.
  private static func plain(_ text: String, _ rules: LanguageRules) -> [String] {
    let words = WordScanner.words(of: text).filter { $0.kind != .punctuation && !rules.articles.contains($0.folded) }
    var result: [String] = []
    var at = 0
    while at < words.count {
      if let pronoun = rules.pronouns.match(words, at: at) {
        result.append("@" + pronoun.value)
        at += pronoun.count
      } else {
        let word = Spelling.plain(words[at].folded, isEnglish: rules.isEnglish)
        result.append(rules.isEnglish ? Spelling.stem(word) : word)
        at += 1
      }
    }
    return result
  }

  private static func similarity(_ old: String, _ new: String) -> Double {
    SentencePairing.similarity(WordScanner.words(of: old), WordScanner.words(of: new))
  }
}
