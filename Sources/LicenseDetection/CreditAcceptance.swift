internal import PolicyModel

/// Decides whether a sentence that names a source says it of this document.
struct CreditAcceptance {
  let title: DocumentTitle

  func accepts(
    _ subject: Range<Int>, _ passage: Passage, _ relation: AttributionRelation,
    _ sources: [AttributionSource], isFirst: Bool, isBefore: Bool = false
  ) -> Bool {
    guard sources.contains(where: { $0.isNamed }) else { return false }
    guard isLinkedOrPlain(sources, relation, passage, subject, isBefore: isBefore) else { return false }
    let isAgent = relation.relationClass == .agent
    let credit = passage.isUnderCreditHeading || passage.region == .footer || passage.isUnderLicenseHeading
    let hasLink = sources.contains { $0.url != nil }
    var words = subject
    while let first = words.first, passage.tokens[first].kind == .punctuation { words = first + 1..<words.upperBound }
    let lead = passage.tokens[words].filter(\.isWord)
    let isBare = lead.allSatisfy {
      [
        "originally", "partly", "heavily", "loosely", "text", "largely", "also", "initially", "was", "is", "and",
        "portions", "parts", "with", "special", "many", "we", "we'd", "our", "i", "gratefully", "would", "like", "to",
        "d", "thank", "thanks", "it", "who", "page", "last", "e", "y", "et", "und",
      ].contains($0.form)
    }
    // "You must give appropriate credit to": what adopters are asked for.
    if relation == .thanksTo,
      passage.tokens[subject].contains(where: { ["you", "must", "give", "should"].contains($0.form) })
    {
      return false
    }
    // "These bylaws may be amended by", "shall be reviewed by": a rule, no history.
    if isAgent, !isBefore,
      passage.tokens[subject].suffix(4).contains(where: { CreditAcceptance.modals.contains($0.form) })
    {
      return false
    }
    // "We were inspired by" tells of persons, not of the text.
    if !isAgent, lead.count >= 2, lead[lead.endIndex - 2].form == "we",
      ["were", "are", "was", "been"].contains(lead.last?.form ?? "")
    {
      return false
    }
    if let selfCue = passage.cues([.selfDeterminer], in: words).first(where: { cue in
      let after = cue.range.upperBound
      return passage.has(.documentNoun, in: after..<min(after + 6, max(after, passage.tokens.count)))
    }) {
      _ = selfCue
      return relation != .source || hasLink
    }
    let copulas: Set<String> = [
      "está", "ist", "est", "es", "è", "é", "jest", "je", "er", "sie", "il", "elle", "het", "den", "det", "wurde",
      "fue",
      "foi", "été", "a", "ha", "stato", "stata", "är", "este", "wordt", "это", "он",
    ]
    if isBare || lead.count <= 3 && lead.allSatisfy({ copulas.contains($0.form) }) {
      if relation == .thanksTo || relation == .consulted {
        return credit || hasLink && !passage.has(.behaviour, in: words) && credit
          || lead.contains { $0.form == "special" || $0.form == "thanks" } || isFirst && lead.isEmpty
      }
      if isAgent {
        return credit || lead.isEmpty
          || lead.allSatisfy {
            $0.form == "originally" || $0.form == "it" || $0.form == "and" || $0.form == "was" || $0.form == "is"
          }
      }
      return hasLink || credit || lead.count <= 2
    }
    // "A, B and C contributed to this work": persons before the verb.
    if isAgent, isBefore {
      let after = subject.upperBound..<passage.sentence(of: max(subject.lowerBound, subject.upperBound - 1)).upperBound
      return credit || passage.has(.documentNoun, in: after)
    }
    if title.matches(passage, words) { return true }
    if passage.has(.behaviour, in: words), !credit { return false }
    if credit, !isAgent { return true }
    if passage.has(.part, in: words), hasLink || !isAgent { return true }
    if isAgent {
      if credit { return lead.count < 25 }
      // "The Citizen Code of Conduct is distributed by …".
      return passage.has(.documentNoun, in: words)
        && passage.tokens[words].contains {
          $0.isCapital && $0.link < 0 && !passage.has(.starter, in: words.lowerBound..<words.lowerBound + 1)
            || $0.isCaseless
        } && lead.count < 10
        || !isFirst
        || passage.has(.documentNoun, in: words) && lead.count < 8
          && passage.tokens[words].filter(\.isCapital).count > 2
    }
    if passage.has(.documentNoun, in: words), lead.count < 25 { return hasLink || sources.contains { $0.title != nil } }
    if passage.cue(.pronoun, at: words.lowerBound) != nil { return hasLink }
    return hasLink && lead.count < 12 && (relation.claimsText || relation.relationClass == .influence)
      && passage.tokens[words].contains { $0.isCaseless || ["was", "were", "is", "are", "been"].contains($0.form) }
  }

  /// In running text a name without address counts only right behind the document it is said of, and only if it is
  /// more than one capitalised word.
  private func isLinkedOrPlain(
    _ sources: [AttributionSource], _ relation: AttributionRelation, _ passage: Passage, _ subject: Range<Int>,
    isBefore: Bool
  ) -> Bool {
    let credit = passage.isUnderCreditHeading || passage.isUnderLicenseHeading || passage.region == .footer
    if credit || sources.contains(where: { $0.url != nil }) {
      return relation != .generatedWith || passage.has(.selfDeterminer, in: subject)
    }
    if relation == .generatedWith || relation == .revisionOf { return false }
    let names = sources.flatMap { $0.persons + $0.organisations + [$0.title].compactMap(\.self) }
    if !names.isEmpty, names.allSatisfy(isCommonName) { return false }
    if relation.relationClass == .agent {
      if isBefore {
        let after = subject.upperBound..<min(subject.upperBound + CreditAcceptance.reach, passage.tokens.count)
        let names = sources.flatMap(\.persons).count
        return names > 1
          || passage.cues([.selfDeterminer], in: after).contains {
            passage.has(.documentNoun, in: $0.range.upperBound..<after.upperBound)
          }
      }
      guard sources.contains(where: { !$0.persons.isEmpty || !$0.organisations.isEmpty }) else {
        return relation == .thanksTo
      }
    } else {
      let isNamed = sources.contains { source in
        guard let title = source.title else { return !source.organisations.isEmpty || !source.persons.isEmpty }
        if isLegalBasis(title) { return false }
        return title.contains(" ") || !source.organisations.isEmpty
          || title.unicodeScalars.contains { TextTokens.isCaseless($0) }
      }
      guard isNamed else { return false }
    }
    // The document's name, then only the predicate.
    let nouns = passage.cues([.documentNoun, .part, .pronoun], in: subject)
    guard let noun = nouns.last else { return true }
    // "… is based on good practice and was adapted from X": measured from the relation before.
    let relation = passage.cues([.relation], in: subject).last?.range.upperBound ?? noun.range.upperBound
    return subject.upperBound - max(noun.range.upperBound, min(relation, subject.upperBound)) <= CreditAcceptance.reach
  }

  private static let modals: Set<String> = [
    "may", "shall", "must", "can", "will", "should", "might", "could", "would", "cannot", "kann", "können", "muss",
    "müssen", "darf", "dürfen", "peut", "peuvent", "doit", "doivent", "puede", "pueden", "debe", "deben", "pode",
    "podem", "deve", "devem", "può", "possono",
  ]

  /// One word that every organisation has, or that is no name: "the Team", "interest".
  private func isCommonName(_ name: String) -> Bool {
    let words = TextTokens.tokens(of: name).filter { $0.isWord && !["the", "its", "their"].contains($0.form) }
    guard words.count == 1, let word = words.first else { return false }
    return !word.isCapital && !word.isCaseless || CreditAcceptance.commonNames.contains(word.form)
  }

  private static let commonNames: Set<String> = [
    "team", "board", "foundation", "members", "member", "committee", "council", "chair", "chairs", "director",
    "staff", "secretary", "president", "executive", "organization", "organisation", "company", "community", "there",
    "society", "association", "corporation", "management", "submitter",
  ]

  /// "based on Russian law": what a policy obeys, not what it was made from.
  private func isLegalBasis(_ title: String) -> Bool {
    guard let last = TextTokens.tokens(of: title).last(where: \.isWord) else { return false }
    return ["law", "laws", "legislation", "regulation", "regulations", "act", "recht", "gesetz"].contains(last.form)
  }

  /// How far a predicate may stand from its subject: "was put forward for open comment by".
  static let reach = 8
}
