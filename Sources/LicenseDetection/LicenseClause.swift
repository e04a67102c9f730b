internal import PolicyModel

/// What the sentence around a license says the license is of: what the first phase of reading a statement finds.
enum LicenseClause {
  /// "[this text] is licensed under …": a predicate and its subject, which may be empty.
  case statement(subject: Range<Int>)
  /// "…, adapted from [the Tide Rules] (CC BY 3.0)": of the source before it.
  case source(Range<Int>)
  /// "[Tide Rules](…): CC BY": of the linked work at the head of an item.
  case entry(Range<Int>)
  /// A name without a predicate.
  case bare(relation: Cue?)
}

/// Finds the clause a license stands in.
struct LicenseClauseReader {
  let passage: Passage
  let sentence: Range<Int>
  let title: DocumentTitle
  /// The license's first token.
  let first: Int

  private var before: Range<Int> { sentence.lowerBound..<max(sentence.lowerBound, first) }

  /// Words that open a predicate before the word that licenses.
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "also", "hereby", "now", "made", "currently",
    "all", "both", "itself", "to", "you", "use", "used", "freely", "ist", "sind", "wird", "werden", "est", "sont",
    "es", "está", "están", "è", "sono", "je", "jest", "er", "är", "itself", "then", "re", "may", "can", "re-use",
  ]

  func clause() -> LicenseClause {
    let relation = passage.cues([.relation], in: before).last { !isAgent($0) }
    if let aside = aside(behind: relation) { return aside }
    if let entry = entry(relation) { return entry }
    let grants = passage.cues([.grant], in: before).filter { $0.range.upperBound <= first }
    guard let grant = grants.last(where: { first - $0.range.upperBound < 14 })?.range.lowerBound else {
      return .bare(relation: relation)
    }
    let start = predicate(from: grant)
    // "…, which is under …": the clause speaks of the word before it.
    if start > sentence.lowerBound, passage.cue(.relative, at: start - 1) != nil {
      if let relation { return .source(relation.range.upperBound..<max(relation.range.upperBound, start - 1)) }
      return .statement(subject: sentence.lowerBound..<start - 1)
    }
    if let relation, relation.range.upperBound <= start { return joined(to: relation, start) }
    return .statement(subject: subject(before: start))
  }

  /// In parentheses or behind a bar after a source.
  private func aside(behind relation: Cue?) -> LicenseClause? {
    guard let relation,
      let open = before.last(where: { ["(", "/", "|", "—", "–"].contains(passage.tokens[$0].form) }),
      open > relation.range.upperBound, !LicenseSubject.namesItself(passage, open..<first),
      !before.suffix(from: open).contains(where: { passage.tokens[$0].form == ")" })
    else { return nil }
    return .source(relation.range.upperBound..<open)
  }

  /// An item of a list of works begins with a link to the work.
  private func entry(_ relation: Cue?) -> LicenseClause? {
    guard passage.isListItem || passage.isUnderCreditHeading,
      let link = passage.links.first(where: {
        before.overlaps($0.tokens) && LicenseAddress.identity(of: $0.target) == nil
      }),
      !LicenseSubject.namesItself(passage, before), !title.equals(passage, link.tokens),
      passage.isListItem || !title.matches(passage, before), link.tokens.lowerBound < first,
      passage.isListItem || relation == nil && link.tokens.lowerBound <= sentence.lowerBound + 1
    else { return nil }
    return .entry(link.tokens)
  }

  /// Where the predicate begins that has a licensing word at a token.
  private func predicate(from grant: Int) -> Int {
    var start = grant
    while start > sentence.lowerBound, passage.tokens[start - 1].isWord,
      LicenseClauseReader.auxiliaries.contains(passage.tokens[start - 1].form)
        || passage.cue(.grant, at: start - 1)?.range.count == 1
    { start -= 1 }
    return start
  }

  /// A predicate behind a relation is of the source, or of what the relation is said of.
  private func joined(to relation: Cue, _ start: Int) -> LicenseClause {
    let between = relation.range.upperBound..<start
    if joinsPredicate(between, start) {
      return .statement(subject: sentence.lowerBound..<relation.range.lowerBound)
    }
    if let fresh = freshSubject(between) { return .statement(subject: fresh) }
    return .source(between)
  }

  /// True if a conjunction joins the predicate to the relation: "is based on X and is licensed". A name or link
  /// behind the conjunction is a further source; and in "adapted from X, available at Y and licensed under" both
  /// participles are of X, unless the second has a verb of its own.
  private func joinsPredicate(_ range: Range<Int>, _ start: Int) -> Bool {
    guard let conjunction = range.last(where: { passage.cue(.conjunction, at: $0) != nil }),
      passage.tokens[conjunction].link < 0
    else { return false }
    let hasVerb = passage.tokens[start].isWord && LicenseClauseReader.verbs.contains(passage.tokens[start].form)
    if !hasVerb, passage.has(.availability, in: range.lowerBound..<conjunction) { return false }
    return !(conjunction + 1..<range.upperBound).contains { at in
      let token = passage.tokens[at]
      return token.link >= 0 || token.isCapital || token.kind == .punctuation
        || passage.cue(.articleWord, at: at) != nil && token.form != "a"
    }
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "ist", "sind", "wird", "est", "sont", "es", "está", "è", "sono", "é",
  ]

  private func isAgent(_ cue: Cue) -> Bool {
    AttributionRelation(rawValue: cue.value)?.relationClass == .agent || cue.value == "source"
  }

  /// A subject of its own between a source and the predicate: "…; this text is licensed".
  private func freshSubject(_ range: Range<Int>) -> Range<Int>? {
    let opened = passage.cues([.documentNoun], in: range).last { cue in
      let at = cue.range.lowerBound
      return at > 0 && passage.tokens[at].link < 0 && passage.tokens[at - 1].link >= 0
    }
    if let opened { return opened.range.lowerBound..<range.upperBound }
    guard let cue = passage.cues([.selfDeterminer, .software, .image, .contribution], in: range).last,
      cue.range.lowerBound > 0
    else { return nil }
    let isOpened =
      passage.tokens[cue.range.lowerBound - 1].kind == .punctuation
      || passage.cue(.conjunction, at: cue.range.lowerBound - 1) != nil
    return isOpened ? cue.range.lowerBound..<range.upperBound : nil
  }

  /// From the last boundary after which a predicate of its own begins.
  private func subject(before end: Int) -> Range<Int> {
    var start = end
    while start > sentence.lowerBound {
      let token = passage.tokens[start - 1]
      if [";", ":", "：", "—", "–"].contains(token.form), token.kind == .punctuation { break }
      if passage.cue(.conjunction, at: start - 1) != nil || token.form == ",", start < end {
        // A boundary only if a whole statement or an exception stands before it.
        let head = sentence.lowerBound..<start - 1
        if !passage.cues([.license, .ccTrigger], in: head).isEmpty, passage.has(.grant, in: head) { break }
        if token.form == ",", let opener = head.first,
          LicenseClauseReader.openers.contains(passage.tokens[opener].form)
        {
          break
        }
      }
      start -= 1
    }
    return start..<end
  }

  /// Words that open an aside at the head of a sentence: "Except for the badge, …".
  private static let openers: Set<String> = [
    "except", "unless", "where", "to", "if", "for", "in", "under", "apart", "besides", "excluding", "with", "other",
    "soweit", "sofern", "wenn", "außer", "mit", "bis", "sauf", "hormis", "salvo", "excepto", "a", "tranne", "eccetto",
    "tenzij", "behalve", "om", "med",
  ]
}
