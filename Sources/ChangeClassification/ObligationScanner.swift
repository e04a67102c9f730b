internal import PolicyModel

/// Finds who must, may or must not do what.
enum ObligationScanner {
  /// A party or act is shown with at most as many words; the sentence stands in the redline.
  static let longestPart = 14

  /// The obligations of a sentence, in order.
  static func obligations(in sentence: [Word], _ rules: LanguageRules) -> [Obligation] {
    var found: [Obligation] = []
    var clauseStart = 0
    var lastModal = 0
    var at = 0
    while at < sentence.count {
      if sentence[at].kind == .punctuation, ",;:\u{3001}\u{FF0C}".contains(sentence[at].text) { clauseStart = at + 1 }
      guard let modal = rules.modals.match(sentence, at: at), let strength = ObligationStrength(rawValue: modal.value)
      else {
        at += 1
        continue
      }
      let start = at + modal.count
      guard strength != .permission || !isEvent(sentence, start, rules) else {
        at = start
        continue
      }
      var end = start
      while end < sentence.count, end - start < longestPart, !isBreak(sentence, end, rules) { end += 1 }
      let party = sentence[(clauseStart > at ? lastModal : clauseStart)..<at].drop {
        ["and", "or", "but", "that"].contains($0.folded)
      }
      found.append(
        Obligation(
          party: party.suffix(longestPart).text, strength: strength, modal: sentence[at..<start].text,
          action: sentence[start..<end].text))
      clauseStart = end
      lastModal = start
      at = start
    }
    return found
  }

  /// True for a verb of what happens by itself: “harassment may include threats” permits nothing.
  private static func isEvent(_ sentence: [Word], _ at: Int, _ rules: LanguageRules) -> Bool {
    at < sentence.count && rules.events.contains(sentence[at].folded)
  }

  /// True where the act ends: at a mark, or before the next binding verb.
  private static func isBreak(_ words: [Word], _ at: Int, _ rules: LanguageRules) -> Bool {
    if words[at].kind == .punctuation { return ",;.:!?\u{3002}\u{FF0C}\u{FF1B}".contains(words[at].text) }
    if ["and", "or", "but"].contains(words[at].folded), at + 1 < words.count {
      return rules.modals.match(words, at: at + 1) != nil
    }
    return false
  }
}

/// Tells what became of the obligations of edited sentences.
enum ObligationComparison {
  /// The same act from this share of common words on.
  static let sameAct = 0.4

  /// The changes of one sentence.
  static func changes(_ pair: SentencePair, old: Int?, new: Int?, _ rules: LanguageRules) -> [ObligationChange] {
    var before = ObligationScanner.obligations(in: pair.old, rules)
    var after = ObligationScanner.obligations(in: pair.new, rules)
    var result: [ObligationChange] = []
    var left: [Obligation] = []
    for was in before {
      let scored = after.indices.map { ($0, similarity(was.action, after[$0].action)) }
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 >= sameAct else {
        left.append(was)
        continue
      }
      let now = after.remove(at: best.0)
      if let kind = kind(was, now) {
        result.append(ObligationChange(kind, old: old, new: new, before: was, after: now))
      }
    }
    before = left
    for was in before {
      if let place = after.firstIndex(where: { $0.strength == was.strength && plain($0.party) == plain(was.party) }) {
        let now = after.remove(at: place)
        result.append(ObligationChange(.actionChanged, old: old, new: new, before: was, after: now))
      } else {
        result.append(ObligationChange(.removed, old: old, new: new, before: was))
      }
    }
    result += after.map { ObligationChange(.added, old: old, new: new, after: $0) }
    return result
  }

  private static func kind(_ was: Obligation, _ now: Obligation) -> ObligationChange.Kind? {
    if was.strength != now.strength {
      let isReversed = was.strength.reversed == now.strength || now.strength.reversed == was.strength
      return isReversed ? .reversed : .strengthChanged
    }
    if plain(was.party) != plain(now.party) { return .partyChanged }
    return plain(was.action) == plain(now.action) ? nil : .actionChanged
  }

  private static func plain(_ text: String) -> [String] {
    WordScanner.words(of: text).filter { $0.kind != .punctuation }.map { Spelling.stem($0.folded) }
  }

  private static func similarity(_ old: String, _ new: String) -> Double {
    SentencePairing.similarity(WordScanner.words(of: old), WordScanner.words(of: new))
  }
}
