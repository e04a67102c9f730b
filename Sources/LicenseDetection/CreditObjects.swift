internal import PolicyModel

/// Whom or what a clause credits: what the second phase of reading credits finds.
struct CreditObjects {
  /// One name, with the place its words stand in.
  struct Entry {
    var source: AttributionSource
    var passage: Int
    var sentence: Range<Int>
  }

  var entries: [Entry]
  /// The token behind the words read.
  var end: Int
  /// True if they are the items of a list behind the sentence.
  var areItems = false

  var sources: [AttributionSource] { entries.map(\.source) }
}

/// Reads the objects of clauses: behind the relation, before it, or in the list the sentence leads into.
struct CreditObjectReader {
  let passages: [Passage]
  /// Which passage the clause is in.
  let index: Int

  private var passage: Passage { passages[index] }

  func objects(of clause: CreditClause) -> CreditObjects {
    clause.standsAfter ? objectsBefore(clause) : objectsBehind(clause)
  }

  // MARK: Behind the relation

  private func objectsBehind(_ clause: CreditClause) -> CreditObjects {
    let reader = AttributionSourceReader(passage: passage, isAgent: clause.isAgent)
    let limit = clause.sentence.upperBound
    var (sources, end) = reader.list(from: clause.objectStart, to: limit)
    if !clause.isListed, !clause.isAgent, !sources.contains(where: \.isNamed),
      let link = linkBehindWork(from: clause.objectStart, limit)
    {
      (sources, end) = reader.list(from: link, to: limit)
    }
    let isNamed = sources.contains(where: \.isNamed)
    if clause.isListed, leadsOn(clause), !isNamed || announces(clause, sources) {
      let items = items(isAgent: clause.isAgent)
      if !items.isEmpty { return CreditObjects(entries: items, end: limit, areItems: true) }
    }
    if !isNamed, clause.relation == .thanksTo, !clause.isListed, let link = firstLink(from: clause) {
      // "Thanks to the maintainers of [X] for …": the first link tells whom.
      (sources, end) = reader.list(from: link, to: limit)
    }
    if clause.relation == .thanksTo, let further = furtherThanked(behind: end, limit) {
      let more = reader.list(from: further, to: limit)
      sources += more.sources
      end = more.end
    }
    return found(sources, end, clause)
  }

  /// "Thanks to [A] for this, and to [B] for that."
  private func furtherThanked(behind end: Int, _ limit: Int) -> Int? {
    guard end + 2 < limit else { return nil }
    return (end + 2..<limit).first { at in
      passage.tokens[at].link >= 0 && passage.tokens[at - 1].form == "to"
        && passage.cue(.conjunction, at: at - 2) != nil
    }
  }

  /// "from the following Codes of Conduct:": common nouns, though some are written with capitals.
  private func announces(_ clause: CreditClause, _ sources: [AttributionSource]) -> Bool {
    let words = passage.tokens[clause.objectStart..<clause.sentence.upperBound]
    return sources.allSatisfy { $0.url == nil }
      && words.contains { CreditObjectReader.announcements.contains($0.form) }
  }

  /// True if nothing stands between the relation and the list but words for what the list is of: "authored by a
  /// member may be removed by another, who shall:" leads into duties.
  private func leadsOn(_ clause: CreditClause) -> Bool {
    let words = passage.tokens[clause.objectStart..<clause.sentence.upperBound]
    return words.count <= CreditObjectReader.longestAnnouncement
      && !words.contains { CreditAcceptance.modals.contains($0.form) || $0.form == "who" }
  }

  /// Words that point at the list behind them.
  private static let announcements: Set<String> = [
    "following", "several", "various", "folgenden", "folgende", "suivants", "suivantes", "siguientes", "seguintes",
    "seguenti", "volgende", "följande", "følgende", "works", "these",
  ]
  /// "the following excellent codes of conduct and policies:"; a longer clause has more to say than that.
  private static let longestAnnouncement = 20

  private func firstLink(from clause: CreditClause) -> Int? {
    passage.links.first { link in
      link.tokens.lowerBound >= clause.objectStart && clause.sentence.overlaps(link.tokens)
        && LicenseAddress.identity(of: link.target) == nil
    }?.tokens.lowerBound
  }

  /// "the contribution guidelines for [Draft]", "el código de [Berlin]": a common noun, then whose it is, as a link.
  private func linkBehindWork(from start: Int, _ end: Int) -> Int? {
    var hasWork = false
    for at in start..<max(start, min(end, start + CreditAcceptance.reach)) {
      let token = passage.tokens[at]
      if token.link >= 0 {
        return hasWork && LicenseAddress.identity(of: passage.links[token.link].target) == nil ? at : nil
      }
      guard token.isWord, !token.isCapital, passage.cue(.relative, at: at) == nil else { return nil }
      hasWork = hasWork || passage.cue(.workNoun, at: at) != nil || passage.cue(.documentNoun, at: at) != nil
    }
    return nil
  }

  // MARK: Before the relation

  private func objectsBefore(_ clause: CreditClause) -> CreditObjects {
    let reader = AttributionSourceReader(passage: passage, isAgent: clause.isAgent)
    var sources = clause.isAgent ? agents(before: clause, reader) : works(before: clause, reader)
    if sources.allSatisfy({ !$0.isNamed }), !passage.isListItem, clause.isListed {
      return CreditObjects(
        entries: items(isAgent: clause.isAgent), end: clause.sentence.upperBound, areItems: true)
    }
    // "… aus dem Tide-Kodex übernommen (https://…), Version 2": what is said of the source goes on behind the verb.
    var end = clause.cue.range.upperBound
    if !clause.isAgent, let last = sources.indices.last {
      end = AttributionModifierReader(passage: passage, isAgent: false).modifiers(
        &sources[last], from: end, to: clause.sentence.upperBound)
    }
    if clause.isAgent {
      sources.removeAll { $0.persons.isEmpty && $0.organisations.isEmpty }
    } else {
      sources.removeAll { $0.url == nil && $0.title == nil }
    }
    return found(sources, end, clause)
  }

  /// "A, B and C contributed to this work".
  private func agents(before clause: CreditClause, _ reader: AttributionSourceReader) -> [AttributionSource] {
    let subject = clause.subject
    if let last = subject.last, CreditObjectReader.copulas.contains(passage.tokens[last].form) { return [] }
    let name = subject.first { at in
      let token = passage.tokens[at]
      return (token.isCapital || token.link >= 0) && passage.cue(.selfDeterminer, at: at) == nil
        && passage.cue(.starter, at: at) == nil
        && (token.link >= 0 || at > clause.sentence.lowerBound
          || at + 1 < passage.tokens.count && passage.tokens[at + 1].isCapital)
        && !CreditObjectReader.quantities.contains(token.form)
    }
    return name.map { reader.list(from: $0, to: clause.cue.range.lowerBound).sources } ?? []
  }

  private static let copulas: Set<String> = ["is", "are", "be", "been", "was", "were", "being"]
  /// Words that may open a sentence in front of those it speaks of.
  private static let quantities: Set<String> = [
    "many", "several", "some", "most", "members", "contributors", "i", "thanks", "also", "additional",
  ]

  /// Verb-final languages: the source stands between the topic and the relation; a link decides where.
  private func works(before clause: CreditClause, _ reader: AttributionSourceReader) -> [AttributionSource] {
    let (subject, end) = (clause.subject, clause.cue.range.lowerBound)
    let links = passage.links.filter {
      subject.overlaps($0.tokens) && LicenseAddress.identity(of: $0.target) == nil
    }
    if let first = links.first {
      var sources = reader.list(from: first.tokens.lowerBound, to: end).sources
      // "[https://…]で利用可能な[Title]": the address first, then the name.
      if let second = links.dropFirst().first, sources.count == 1, sources[0].title == nil,
        sources[0].persons.isEmpty, sources[0].organisations.isEmpty,
        var source = reader.list(from: second.tokens.lowerBound, to: end).sources.first, source.title != nil
      {
        source.homepage = source.url
        source.url = sources[0].url
        sources = [source]
      }
      return sources
    }
    if let url = subject.first(where: { passage.tokens[$0].kind == .url }) {
      var source = AttributionSource(tokens: url..<url + 1)
      source.url = passage.tokens[url].form
      source.isNamed = true
      return [source]
    }
    let start = (subject.last(where: isTopic) ?? subject.lowerBound - 1) + 1
    if let korean = koreanName(start..<end) { return [korean] }
    guard let name = (start..<end).first(where: { passage.tokens[$0].isCapital }) else { return [] }
    return reader.list(from: name, to: end).sources
  }

  /// The topic's particle is a word of its own in Japanese and glued to the noun in Korean; German's preposition
  /// stands before the name.
  private func isTopic(_ at: Int) -> Bool {
    let token = passage.tokens[at]
    return ["は", "은", "는", "：", "、", ",", "an", "aus", "nach", "受", "受到"].contains(token.form)
      || token.isCaseless && token.form.utf8.count > 3 && (token.form.hasSuffix("은") || token.form.hasSuffix("는"))
  }

  /// "루비 커뮤니티의 행동 강령을": all words up to the particle of the object.
  private func koreanName(_ range: Range<Int>) -> AttributionSource? {
    guard range.count > 1, let last = range.last, passage.tokens[last].isCaseless else { return nil }
    let text = passage.words(range)
    guard let particle = ["에서", "으로", "을", "를", "의"].first(where: { text.hasSuffix($0) }),
      text.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) || $0.value < 0x80 })
    else { return nil }
    var source = AttributionSource(tokens: range)
    source.title = String(text.dropLast(particle.count))
    source.isNamed = true
    return source
  }

  // MARK: In a list

  /// The sources that the lines behind the sentence name, one each: the items of a list, or behind a colon a
  /// paragraph that is nothing but a name.
  private func items(isAgent: Bool) -> [CreditObjects.Entry] {
    guard index + 1 < passages.count else { return [] }
    let first = passages[index + 1]
    if !first.isListItem { return followingLine(isAgent: isAgent) }
    var entries: [CreditObjects.Entry] = []
    for at in index + 1..<passages.count {
      let item = passages[at]
      guard item.isListItem, item.list == first.list else { break }
      if let entry = entry(at, isAgent: isAgent) { entries.append(entry) }
    }
    return entries
  }

  private func entry(_ at: Int, isAgent: Bool) -> CreditObjects.Entry? {
    let item = passages[at]
    let reader = AttributionSourceReader(passage: item, isAgent: isAgent)
    let start = reader.behindShare(0, item.tokens.count)
    guard var source = reader.one(from: start, to: item.tokens.count), !source.isEmpty else { return nil }
    // A work's item is its name; whom an item thanks has to have one.
    source.isNamed = source.isNamed || !isAgent || source.url != nil
    return CreditObjects.Entry(source: source, passage: at, sentence: 0..<item.tokens.count)
  }

  /// "It is adapted from the article:" and, in paragraphs of their own, its title and its address.
  private func followingLine(isAgent: Bool) -> [CreditObjects.Entry] {
    let line = passages[index + 1]
    let whole = 0..<line.tokens.count
    guard !isAgent, line.region == passage.region || line.region == .heading, !line.isCode, line.sentences.count == 1,
      line.wordCount <= CreditObjectReader.longestLine, line.cues([.relation, .grant], in: whole).isEmpty,
      line.tokens.first.map({ $0.isCapital || $0.isCaseless || $0.link >= 0 || !$0.isWord }) ?? false
    else { return [] }
    var source = AttributionSource(tokens: whole)
    source.title = line.words(whole)
    source.isNamed = true
    source.url = line.links.first { LicenseAddress.identity(of: $0.target) == nil }?.target
    var entry = CreditObjects.Entry(source: source, passage: index + 1, sentence: whole)
    if entry.source.url == nil, index + 2 < passages.count, let only = passages[index + 2].tokens.first,
      passages[index + 2].tokens.count == 1, only.kind == .url
    {
      entry.source.url = only.link >= 0 ? passages[index + 2].links[only.link].target : only.form
    }
    return [entry]
  }

  /// A title has about so many words at most; more are a sentence.
  private static let longestLine = 14

  private func found(_ sources: [AttributionSource], _ end: Int, _ clause: CreditClause) -> CreditObjects {
    let sources = clause.isAgent ? sources : sources.filter { !CreditAcceptance.isLegalBasis($0) }
    return CreditObjects(
      entries: sources.map { CreditObjects.Entry(source: $0, passage: index, sentence: clause.sentence) },
      end: max(end, clause.cue.range.upperBound))
  }
}
