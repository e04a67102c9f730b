internal import PolicyModel

/// A relation in a sentence with the words it is said of: what the first phase of reading credits finds.
///
///     The enforcement guide | was adapted from | the Tide Rules.
///     subject                 cue                object, read by the next phase
struct CreditClause {
  var relation: AttributionRelation
  /// The words of the relation; with a second relation joined to it ("adapted and inspired by"), its own only.
  var cue: Cue
  /// What the relation is said of, back to the clause before.
  var subject: Range<Int>
  var sentence: Range<Int>
  /// Where the words of the object begin; the object of a relation at the end of its clause stands before it.
  var objectStart: Int
  /// True for the first clause of its sentence.
  var isFirst: Bool
  /// True if a list behind the sentence may name what it does not.
  var isListed: Bool
  /// True for makers and helpers, who are persons and organisations, not texts.
  var isAgent: Bool { relation.relationClass == .agent }
  /// True for relations whose object stands before them, as in verb-final languages.
  var standsAfter: Bool { cue.kind == .relationAfter }
}

/// Finds the clauses of a sentence that may credit somebody, one after the other.
struct CreditClauseReader {
  let passage: Passage
  let sentence: Range<Int>
  let isListed: Bool
  private let cues: [Cue]
  private var next = 0
  private var isFirst = true
  /// Tokens before this one have been read.
  private(set) var done: Int

  init(passage: Passage, sentence: Range<Int>, isListed: Bool) {
    self.passage = passage
    self.sentence = sentence
    self.isListed = isListed
    cues = CreditClauseReader.relations(passage, sentence)
    done = sentence.lowerBound
  }

  /// The relations of a sentence, of which each word belongs to one.
  private static func relations(_ passage: Passage, _ sentence: Range<Int>) -> [Cue] {
    let found = passage.cues([.relation, .relationAfter], in: sentence).filter { cue in
      let index = passage.tokens[cue.range.lowerBound].link
      guard index >= 0 else { return true }
      // A clause that is a link's text tells what the link leads to: "[we were inspired by their choice](…)".
      let link = passage.links[index]
      return link.tokens.lowerBound == cue.range.lowerBound && LicenseAddress.identity(of: link.target) == nil
    }
    return found.filter { cue in
      // "を参考に": the source stands before, whatever the same characters mean in Chinese; and of two relations
      // that begin with one word the longer is meant.
      !found.contains { other in
        guard other.kind != cue.kind, other.range.overlaps(cue.range) else { return false }
        if other.range.lowerBound == cue.range.lowerBound { return other.range.count > cue.range.count }
        return other.kind == .relationAfter && other.range.lowerBound < cue.range.lowerBound
      }
    }
  }

  /// Goes on behind a token, whose words have been read as somebody's name.
  mutating func advance(to token: Int) {
    done = max(done, token)
    isFirst = false
  }

  /// The next clause; nil behind the last.
  mutating func clause() -> CreditClause? {
    while next < cues.count {
      let cue = cues[next]
      let following = next + 1 < cues.count ? cues[next + 1] : nil
      next += 1
      guard cue.range.lowerBound >= done, let relation = AttributionRelation(rawValue: cue.value) else { continue }
      if relation == .thanksTo, let following, leads(cue, to: following) || isListed && hasWorkAhead { continue }
      guard var start = objectStart(cue) else { continue }
      if let following, joins(cue, following), relation.relationClass != .agent {
        start = following.range.upperBound
        next += 1
      }
      return CreditClause(
        relation: relation, cue: cue, subject: done..<cue.range.lowerBound, sentence: sentence, objectStart: start,
        isFirst: isFirst, isListed: isListed)
    }
    return nil
  }

  /// "acknowledge the efforts of the editors of …": the nearer relation tells more.
  private func leads(_ cue: Cue, to following: Cue) -> Bool {
    let gap = following.range.lowerBound - cue.range.upperBound
    return following.kind == .relation && (0..<6).contains(gap)
      && AttributionRelation(rawValue: following.value)?.relationClass == .agent
      && !passage.tokens[cue.range.upperBound..<following.range.lowerBound].contains { $0.isCapital || $0.link >= 0 }
  }

  /// "We thank the groups behind these texts, from which we drew:": the list names what the later relation is of.
  private var hasWorkAhead: Bool {
    cues[next...].contains { AttributionRelation(rawValue: $0.value)?.relationClass != .agent }
  }

  /// "adapted and inspired by": two relations to one list.
  private func joins(_ cue: Cue, _ following: Cue) -> Bool {
    cue.kind == .relation && following.kind == .relation && following.range.lowerBound == cue.range.upperBound + 1
      && passage.cue(.conjunction, at: cue.range.upperBound) != nil
  }

  /// Where the object begins; nil if the words that have to lead to it are lacking.
  private func objectStart(_ cue: Cue) -> Int? {
    let end = cue.range.upperBound
    let last = passage.tokens[end - 1].form
    func behind(_ forms: Set<String>, in range: Range<Int>) -> Int? {
      range.first { forms.contains(passage.tokens[$0].form) }.map { $0 + 1 }
    }
    // Arabic "adapted, the code, from X": the object follows the preposition.
    if last.hasPrefix("تكييف") { return behind(["من"], in: end..<sentence.upperBound) ?? end }
    // "Language was added by A from B": B is the source.
    if last == "by", cue.value == "uses-text-from" { return behind(["from"], in: end..<sentence.upperBound) ?? end }
    guard cue.kind == .relation, ["of", "to"].contains(last), ["contributed-by", "edited-by"].contains(cue.value)
    else { return end }
    // "Contributors to the initial document are …"; "Contributors to the field promote …" names nobody.
    return behind(["are", "were", "include", "includes", "is", ":", ","], in: end..<sentence.upperBound)
  }
}
