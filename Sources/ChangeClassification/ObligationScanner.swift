internal import PolicyModel

/// Finds who must, may or must not do what.
///
/// Each find has to make sense when it is read aloud: somebody who is bound, a verb, and what is to be done. Where the
/// words do not show one of them, nothing is said: a ledger that names “which” or “of expenses” as bound is worse than
/// one with a gap.
enum ObligationScanner {
  /// A party or act is shown with at most as many words; the sentence stands in the redline. A longer party is no party
  /// but half a sentence.
  static let longestPart = 14
  /// A negation this near behind the verb belongs to it: “may at no time”.
  static let nearNegation = 3

  /// The obligations of a sentence, in order.
  static func obligations(in sentence: [Word], _ rules: LanguageRules) -> [Obligation] {
    if let last = sentence.last, "?\u{FF1F}\u{61F}".contains(last.text) { return [] }
    switch rules.order {
    case .middle:
      var found: [Found] = []
      for var clause in clauses(of: sentence, rules) {
        // “Members must tell and must not record”: the second verb has the subject of the first.
        let isJoint = clause.party.allSatisfy { $0.kind == .punctuation || rules.joints.contains($0.folded) }
        if isJoint, !clause.party.isEmpty, let last = found.last { clause.party = last.words[...] }
        if let next = obligation(clause, rules) { found.append(next) }
      }
      return found.map(\.obligation)
    case .final: return verbFinal(sentence, rules)
    case .initial: return verbInitial(sentence, rules)
    }
  }

  /// True if a sentence has a verb that binds or allows, whoever is meant by it.
  static func binds(_ sentence: [Word], _ rules: LanguageRules) -> Bool {
    sentence.indices.contains { at in
      guard let modal = rules.modals.match(sentence, at: at), let strength = ObligationStrength(rawValue: modal.value)
      else { return false }
      return strength != .permission || !isEvent(sentence, at + modal.count, rules)
    }
  }

  // MARK: Clauses

  /// An obligation, and the words that name who is bound.
  private struct Found {
    var obligation: Obligation
    var words: [Word]
  }

  /// A verb that binds, and the words of its clause on either side.
  private struct Clause {
    var party: ArraySlice<Word>
    var strength: ObligationStrength
    var modal: ArraySlice<Word>
    var action: ArraySlice<Word>
  }

  private static func clauses(of sentence: [Word], _ rules: LanguageRules) -> [Clause] {
    var found: [Clause] = []
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
      // In scripts without spaces the verb before may be part of a noun (`会员`), and what follows it half a word.
      if rules.isIdeographic, clauseStart > at {
        lastModal = start
        at = start
        continue
      }
      var end = start
      while end < sentence.count, end - start < longestPart, !isBreak(sentence, end, rules) { end += 1 }
      found.append(
        Clause(
          party: sentence[(clauseStart > at ? lastModal : clauseStart)..<at], strength: strength,
          modal: sentence[at..<start], action: sentence[start..<end]))
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

  // MARK: What makes sense

  /// The obligation of a clause; nil where it isn't sure who is bound, to what, or how.
  private static func obligation(_ clause: Clause, _ rules: LanguageRules) -> Found? {
    guard !rules.hypothetical.contains(clause.modal.text.lowercased()) else { return nil }
    var party = bearer(of: clause.party, rules)
    if rules.bare.match(Array(clause.modal), at: 0)?.count == clause.modal.count {
      guard let copula = party.lastIndex(where: { isBe($0, rules) }), party.endIndex - copula <= nearCopula else {
        return nil
      }
      party = party[..<copula]
    }
    guard isBearer(party, rules), clause.action.contains(where: { $0.kind != .punctuation }) else { return nil }
    var strength = clause.strength
    if let denied = negation(in: clause.action, rules) {
      guard rules.isEnglish, denied < nearNegation, isPositive(strength) else { return nil }
      strength = strength.reversed
    }
    if rules.nobody.match(Array(party), at: 0) != nil {
      guard isPositive(strength) else { return nil }
      strength = strength.reversed
    }
    return Found(
      obligation: Obligation(
        party: party.text, strength: strength, modal: clause.modal.text, action: clause.action.text),
      words: Array(party))
  }

  /// Between a form of *be* and its participle stands an adverb at most.
  private static let nearCopula = 2

  private static func isBe(_ word: Word, _ rules: LanguageRules) -> Bool {
    ["be", "was"].contains(rules.agreement.value(of: word.folded)) || word.folded == "be"
  }

  private static func isPositive(_ strength: ObligationStrength) -> Bool {
    switch strength {
    case .obligation, .recommendation, .expectation, .permission, .commitment, .ability: true
    case .prohibition, .dissuasion, .exemption, .refusal, .inability: false
    }
  }

  /// How many words behind the verb a negation stands; nil without one.
  private static func negation(in action: ArraySlice<Word>, _ rules: LanguageRules) -> Int? {
    let words = action.filter { $0.kind != .punctuation }
    return words.indices.first { rules.modals.match(words, at: $0)?.value == "not" }
  }

  /// The words of a clause that name who is bound: behind the last conjunction, without marks and *and*.
  private static func bearer(of words: ArraySlice<Word>, _ rules: LanguageRules) -> ArraySlice<Word> {
    var party = words
    let all = Array(words)
    if let last = all.indices.last(where: { rules.conjunctions.match(all, at: $0) != nil }),
      let count = rules.conjunctions.match(all, at: last)?.count
    {
      party = words.dropFirst(last + count)
    }
    party = party.drop { $0.kind == .punctuation || rules.joints.contains($0.folded) || $0.folded == "but" }
    while let last = party.last, last.kind == .punctuation { party = party.dropLast() }
    return party
  }

  /// True for words that can name somebody: not too many, no stray bracket, and none of those that stand for something
  /// said before or lead on from it.
  private static func isBearer(_ party: ArraySlice<Word>, _ rules: LanguageRules) -> Bool {
    guard let first = party.first, party.count <= longestPart, first.kind != .punctuation else { return false }
    if party.count == 1, rules.vague.contains(first.folded) { return false }
    if rules.nobody.match(Array(party), at: 0) != nil { return true }
    if rules.openers.match(Array(party), at: 0) != nil { return false }
    let brackets = party.filter { "()[]\"\u{201C}\u{201D}".contains($0.text) }
    return brackets.count.isMultiple(of: 2)
  }

  // MARK: Other orders

  /// `会員は会費を払わなければならない`: who is bound stands before は, the act before the verb.
  private static func verbFinal(_ sentence: [Word], _ rules: LanguageRules) -> [Obligation] {
    guard let topic = sentence.firstIndex(where: { $0.folded == "\u{306F}" }), topic > 0,
      sentence[..<topic].allSatisfy({ $0.kind != .punctuation }), topic <= longestFinalPart
    else { return [] }
    var at = topic + 1
    while at < sentence.count {
      if let modal = rules.modals.match(sentence, at: at), let strength = ObligationStrength(rawValue: modal.value) {
        let action = sentence[(topic + 1)..<at]
        // Several clauses before the verb may have other subjects.
        guard !action.isEmpty, !action.contains(where: { $0.kind == .punctuation || $0.folded == "\u{304C}" }) else {
          return []
        }
        return [
          Obligation(
            party: sentence[..<topic].text, strength: strength, modal: sentence[at..<(at + modal.count)].text,
            action: action.text)
        ]
      }
      at += 1
    }
    return []
  }

  /// Scripts that are cut into single characters have more words.
  private static let longestFinalPart = 24

  /// `يجب على الأعضاء أن …`: who is bound stands between *upon* and *that*.
  private static func verbInitial(_ sentence: [Word], _ rules: LanguageRules) -> [Obligation] {
    for at in sentence.indices {
      guard let modal = rules.modals.match(sentence, at: at), let strength = ObligationStrength(rawValue: modal.value)
      else { continue }
      var rest = sentence[(at + modal.count)...]
      // Words are folded: alif without its hamza, ya for the dotless one.
      let upon = "\u{639}\u{644}\u{64A}"
      if sentence[at + modal.count - 1].folded != upon {
        guard rest.first?.folded == upon else { continue }
        rest = rest.dropFirst()
      }
      guard let that = rest.prefix(longestPart + 1).firstIndex(where: { isThat($0) }) else { continue }
      let party = rest[..<that]
      let end = rest[that...].firstIndex { $0.kind == .punctuation } ?? rest.endIndex
      let action = rest[(that + 1)..<max(end, that + 1)].prefix(longestPart)
      guard !party.isEmpty, party.count <= longestPart, !action.isEmpty,
        !party.contains(where: { $0.kind == .punctuation })
      else { continue }
      let isDenied = rest[that].folded.unicodeScalars.last == "\u{627}"
      return [
        Obligation(
          party: party.text, strength: isDenied ? strength.reversed : strength,
          modal: sentence[at..<(at + modal.count)].text, action: action.text)
      ]
    }
    return []
  }

  /// *That*, and *that not*.
  private static func isThat(_ word: Word) -> Bool {
    ["\u{623}\u{646}", "\u{627}\u{646}", "\u{623}\u{644}\u{627}", "\u{627}\u{644}\u{627}"].contains(word.folded)
  }
}
