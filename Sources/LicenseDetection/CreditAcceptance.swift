internal import PolicyModel

/// Decides whether a sentence that names a source says it of this document.
struct CreditAcceptance {
  let title: DocumentTitle

  func accepts(_ clause: CreditClause, _ objects: CreditObjects, in passage: Passage) -> Bool {
    let sources = objects.sources
    guard sources.contains(where: \.isNamed), isLinkedOrPlain(sources, clause, passage) else { return false }
    let object = objects.areItems ? nil : sources.first?.tokens.lowerBound
    let subject = CreditSubject(clause, before: object, passage, title: title)
    if isRule(clause, objects, subject, passage) { return false }
    let hasLink = sources.contains { $0.url != nil }
    // "as provided by the statutes": only what gave a part of the text is meant.
    if clause.isAgent, passage.tokens[clause.cue.range.lowerBound].form == "provided", !subject.isPart { return false }
    if subject.isThisDocument { return clause.relation != .source || hasLink }
    if subject.isBare { return acceptsBare(clause, subject, hasLink: hasLink, passage) }
    // "A, B and C contributed to this work": persons before the verb.
    if clause.isAgent, clause.standsAfter {
      return subject.isCredited
        || passage.has(.documentNoun, in: clause.subject.upperBound..<clause.sentence.upperBound)
    }
    if subject.isTitle { return true }
    if subject.isBehaviour, !subject.isCredited { return false }
    if subject.isCredited, !clause.isAgent { return true }
    if subject.isPart, hasLink || !clause.isAgent { return true }
    if clause.isAgent { return acceptsAgent(clause, subject, passage) }
    if subject.isDocument, subject.wordCount < 25 { return hasLink || sources.contains { $0.title != nil } }
    if subject.isPronoun { return hasLink }
    // "We used [X] as a starting point."
    if clause.standsAfter, hasLink, subject.words.first.map({ passage.tokens[$0].form == "we" }) ?? false {
      return true
    }
    // Of whatever kind its subject is, a linked code is a source where nothing speaks against it.
    if hasLink, subject.wordCount < 12, !subject.isIndefinite,
      sources.contains(where: { source in
        source.url != nil && passage.has(.workNoun, in: source.tokens)
      })
    {
      return true
    }
    return hasLink && subject.wordCount < 12
      && (clause.relation.claimsText || clause.relation.relationClass == .influence)
      && passage.tokens[subject.words].contains {
        $0.isCaseless || ["was", "were", "is", "are", "been"].contains($0.form)
      }
  }

  /// Behind no subject, or one that says nothing.
  private func acceptsBare(
    _ clause: CreditClause, _ subject: CreditSubject, hasLink: Bool, _ passage: Passage
  ) -> Bool {
    let forms = passage.tokens[subject.words].filter(\.isWord).map(\.form)
    // "We were inspired by" tells of persons, unless it stands where texts are credited.
    if !clause.isAgent, forms.count >= 2, forms[forms.count - 2] == "we", ["were", "are"].contains(forms.last) {
      return subject.isCredited && hasLink
    }
    if clause.relation == .thanksTo || clause.relation == .consulted {
      return subject.isCredited || forms.contains("special") || forms.contains("thanks")
        || clause.isFirst && (forms.isEmpty || hasLink && forms.allSatisfy(CreditAcceptance.intensifiers.contains))
        || hasLink && clause.relation == .consulted && forms.contains("we")
    }
    if clause.isAgent {
      return subject.isCredited || forms.allSatisfy { ["originally", "it", "and", "was", "is"].contains($0) }
    }
    return hasLink || subject.isCredited || forms.count <= 2
  }

  /// Makers of something that is neither this document by name nor nothing at all.
  private func acceptsAgent(_ clause: CreditClause, _ subject: CreditSubject, _ passage: Passage) -> Bool {
    if subject.isCredited { return subject.wordCount < 25 }
    guard clause.isFirst else { return subject.isDocument || subject.isPronoun || subject.wordCount <= 4 }
    // "The Citizen Code of Conduct is distributed by …".
    let words = passage.tokens[subject.words]
    let startsPlainly = subject.words.first.map { passage.cue(.starter, at: $0) == nil } ?? false
    return subject.isDocument
      && (subject.wordCount < 10 && words.contains { $0.isCapital && $0.link < 0 && startsPlainly || $0.isCaseless }
        || subject.wordCount < 8 && words.filter(\.isCapital).count > 2)
  }

  /// Sentences that tell what is to be, or of any such thing, and not how this text came about.
  private func isRule(
    _ clause: CreditClause, _ objects: CreditObjects, _ subject: CreditSubject, _ passage: Passage
  ) -> Bool {
    let words = passage.tokens[clause.subject]
    // "You must give appropriate credit to": what adopters are asked for.
    if clause.relation == .thanksTo, words.contains(where: { ["you", "must", "give", "should"].contains($0.form) }) {
      return true
    }
    guard clause.isAgent, !clause.standsAfter else { return false }
    // "These bylaws may be amended by", "shall be reviewed by".
    if words.suffix(4).contains(where: { CreditAcceptance.modals.contains($0.form) }) { return true }
    guard !subject.isThisDocument, !subject.isTitle, !subject.isBare, clause.relation != .thanksTo else {
      return false
    }
    // "A proposal is authored by", "any post created by"; but "An early draft was read by" tells what was done.
    if subject.isIndefinite, !subject.isDocument || !words.contains(where: { CreditAcceptance.past.contains($0.form) })
    {
      return true
    }
    // "Statements to the press are made by": what is done, where a credit tells what was done.
    if let last = words.last(where: \.isWord), CreditAcceptance.present.contains(last.form), !subject.isNamed,
      !subject.isPart
    {
      return true
    }
    // "Content authored by Tide is …": which content, in a sentence that tells something else of it.
    guard let last = words.last(where: \.isWord), !CreditAcceptance.past.contains(last.form),
      let verb = passage.tokens[objects.end..<max(objects.end, clause.sentence.upperBound)].first(where: \.isWord)
    else { return false }
    return CreditAcceptance.present.contains(verb.form) || CreditAcceptance.modals.contains(verb.form)
  }

  /// Words that only make thanks greater.
  private static let intensifiers: Set<String> = [
    "big", "huge", "many", "deep", "sincere", "heartfelt", "warm", "very", "extra",
  ]
  private static let present: Set<String> = ["is", "are", "be", "being", "has", "have"]
  private static let past: Set<String> = ["was", "were", "been"]

  /// In running text a name without address counts only right behind the document it is said of, and only if it is
  /// more than one capitalised word.
  private func isLinkedOrPlain(_ sources: [AttributionSource], _ clause: CreditClause, _ passage: Passage) -> Bool {
    let (relation, subject, isBefore) = (clause.relation, clause.subject, clause.standsAfter)
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
        return title.contains(" ") || !source.organisations.isEmpty
          || title.unicodeScalars.contains { TextTokens.isCaseless($0) }
      }
      guard isNamed else { return false }
    }
    // The document's name, then only the predicate.
    let nouns = passage.cues([.documentNoun, .part, .pronoun], in: subject)
    guard let noun = nouns.last else { return true }
    // "… is based on good practice and was adapted from X": measured from the relation before.
    let last = passage.cues([.relation], in: subject).last?.range.upperBound ?? noun.range.upperBound
    return subject.upperBound - max(noun.range.upperBound, min(last, subject.upperBound)) <= CreditAcceptance.reach
  }

  static let modals: Set<String> = [
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

  /// "based on Russian law", "on the standards ISO 27001": what a policy obeys, not what it was made from.
  static func isLegalBasis(_ source: AttributionSource) -> Bool {
    guard source.url == nil, let title = source.title else { return false }
    let words = TextTokens.tokens(of: title).filter(\.isWord)
    guard let first = words.first, let last = words.last else { return false }
    if laws.contains(last.form) || bases.contains(first.form) { return true }
    // "ISO 27001": an organisation's letters with a number are a norm.
    return zip(words, words.dropFirst()).contains { letters, number in
      letters.isCapital && (2...4).contains(letters.form.utf8.count) && number.startsWithDigit
        && number.form.utf8.count >= 4 && !(number.form.utf8.count == 4 && number.form.first == "2")
    }
  }

  private static let laws: Set<String> = [
    "law", "laws", "legislation", "regulation", "regulations", "act", "recht", "gesetz", "gdpr", "dsgvo", "rgpd",
  ]
  /// Words for what is demanded or commended.
  private static let bases: Set<String> = [
    "requirements", "standards", "provisions", "anforderungen", "vorgaben", "bestimmungen", "exigences", "requisitos",
    "requisiti", "eisen", "krav", "wymagania",
  ]

  /// How far a predicate may stand from its subject: "was put forward for open comment by".
  static let reach = 8
}
