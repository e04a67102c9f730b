internal import PolicyModel

/// Reads the credits of one sentence.
struct CreditSentenceReader {
  let passages: [Passage]
  let index: Int
  let sentence: Range<Int>
  let title: DocumentTitle
  /// The credit read last in this sentence, whose own source a relative clause may name.
  private var previous: Attribution?

  init(passages: [Passage], index: Int, sentence: Range<Int>, title: DocumentTitle) {
    self.passages = passages
    self.index = index
    self.sentence = sentence
    self.title = title
  }

  private var passage: Passage { passages[index] }

  mutating func read(_ found: inout [FoundCredit]) {
    var clauses = CreditClauseReader(passage: passage, sentence: sentence, isListed: isListed)
    while let clause = clauses.clause() {
      if isOfLicense(clause) { continue }
      let objects = CreditObjectReader(passages: passages, index: index).objects(of: clause)
      guard !objects.entries.isEmpty, read(clause, objects, &found) else { continue }
      clauses.advance(to: objects.end)
    }
  }

  /// True if a list or line behind the sentence belongs to it.
  private var isListed: Bool {
    guard sentence.upperBound == passage.tokens.count else { return false }
    if let last = passage.tokens.last, [":", "："].contains(last.form) { return true }
    return index + 1 < passages.count && passages[index + 1].isListItem && !passage.isListItem
  }

  /// "published by the Free Software Foundation" is said of the license before it.
  private func isOfLicense(_ clause: CreditClause) -> Bool {
    let start = clause.cue.range.lowerBound
    let before = max(clause.sentence.lowerBound, start - 12)..<start
    return clause.isAgent && !passage.cues([.license, .orLater], in: before).isEmpty
  }

  /// Keeps the credits of a clause; false if it gives none.
  private mutating func read(_ clause: CreditClause, _ objects: CreditObjects, _ found: inout [FoundCredit]) -> Bool {
    let chain = chainSource(clause)
    if chain == nil {
      if objects.areItems { return readItems(clause, objects, &found) }
      guard accepts(clause, objects) || follows(clause, objects.sources, found) else { return false }
      if let owner = ownerOfSource(clause, found) {
        for entry in objects.entries { append(entry, clause, of: owner, to: &found) }
        return true
      }
    }
    let depth = chain == nil ? 1 : (previous?.depth ?? 1) + 1
    for entry in grouped(objects, clause) {
      append(entry, clause, part: part(clause), depth: depth, of: chain, to: &found)
    }
    return true
  }

  private func accepts(_ clause: CreditClause, _ objects: CreditObjects) -> Bool {
    CreditAcceptance(title: title).accepts(clause, objects, in: passage)
  }

  /// Each item of a list is judged by itself.
  private mutating func readItems(
    _ clause: CreditClause, _ objects: CreditObjects, _ found: inout [FoundCredit]
  ) -> Bool {
    let speaksOfBehaviour = passage.has(.behaviour, in: clause.subject)
    let isInspired =
      clause.relation == .thanksTo && passage.tokens[sentence].contains { $0.form.hasPrefix("inspir") }
    for entry in objects.entries {
      let single = CreditObjects(entries: [entry], end: objects.end, areItems: true)
      guard entry.source.url != nil && !speaksOfBehaviour || accepts(clause, single) else { continue }
      append(entry, clause, as: isInspired ? .inspiredBy : nil, part: part(clause), to: &found)
    }
    return true
  }

  // MARK: What a clause is said of

  /// A chain: "…, which was itself adapted from …" is said of the source before it.
  private func chainSource(_ clause: CreditClause) -> String? {
    guard let previous, !clause.isAgent, clause.subject.count <= 8,
      passage.has(.relative, in: clause.subject)
        || passage.tokens[clause.subject].contains(where: { $0.form == "itself" })
    else { return nil }
    return previous.name
  }

  /// A sentence right behind a credit that names a further source of some part: "… Its ladder is inspired by the …".
  private func follows(_ clause: CreditClause, _ sources: [AttributionSource], _ found: [FoundCredit]) -> Bool {
    guard [.influence, .derivation].contains(clause.relation.relationClass), clause.subject.count <= 8,
      !clause.subject.isEmpty, let last = found.last?.attribution, last.depth == 1,
      last.relation.relationClass != .agent, let number = passage.sentences.firstIndex(of: sentence), number > 0,
      last.evidence == passage.evidence(passage.sentences[number - 1])
    else { return false }
    return sources.contains { $0.isNamed && ($0.title?.contains(" ") ?? false) }
  }

  /// The name of a known source that is the subject of an agent's sentence.
  private func ownerOfSource(_ clause: CreditClause, _ found: [FoundCredit]) -> String? {
    guard clause.isAgent, !clause.standsAfter, !clause.subject.isEmpty, !title.matches(passage, clause.subject) else {
      return nil
    }
    let words = passage.words(clause.subject).lowercased()
    return found.last { credit in
      guard credit.attribution.depth == 1, let name = credit.attribution.title?.lowercased(), name.utf8.count > 5
      else { return false }
      return words.contains(name)
    }?.attribution.title
  }

  private func part(_ clause: CreditClause) -> String? {
    passage.cues([.part], in: clause.subject).first.map { passage.words($0.range) }
  }

  // MARK: Grouping

  /// Persons named together are one credit, organisations another.
  private func grouped(_ objects: CreditObjects, _ clause: CreditClause) -> [CreditObjects.Entry] {
    guard clause.isAgent, !objects.areItems, objects.sources.allSatisfy({ $0.url == nil }) else {
      return objects.entries
    }
    var entries = objects.entries
    let end = clause.standsAfter ? objects.sources.last?.tokens.upperBound ?? objects.end : objects.end
    if endsInGroups(end) {
      for at in entries.indices {
        entries[at].source.organisations += entries[at].source.persons
        entries[at].source.persons = []
      }
    }
    let titled = entries.filter { $0.source.title != nil }
    let rest = entries.filter { $0.source.title == nil && $0.source.isNamed }
    if rest.contains(where: { !$0.source.persons.isEmpty && !$0.source.organisations.isEmpty }) { return titled + rest }
    var result = titled
    if var persons = rest.first(where: { !$0.source.persons.isEmpty }) {
      persons.source.persons = rest.flatMap(\.source.persons)
      result.append(persons)
    }
    let others = rest.filter { $0.source.persons.isEmpty }
    if var organisations = others.first(where: { !$0.source.organisations.isEmpty }) {
      organisations.source.organisations = others.flatMap(\.source.organisations)
      result.append(organisations)
    }
    return result
  }

  /// "LinuxChix, Geek Feminism and other groups": what the others are, the named ones are too.
  private func endsInGroups(_ end: Int) -> Bool {
    let rest = passage.tokens[min(end, sentence.upperBound)..<min(end + 4, sentence.upperBound)]
    return rest.contains { $0.form == "other" }
      && rest.contains { ["groups", "organizations", "organisations", "communities", "projects"].contains($0.form) }
  }

  // MARK: Making credits

  private mutating func append(
    _ entry: CreditObjects.Entry, _ clause: CreditClause, as relation: AttributionRelation? = nil,
    part: String? = nil, depth: Int = 1, of: String? = nil, to found: inout [FoundCredit]
  ) {
    let source = entry.source
    guard source.isNamed, !source.isEmpty, source.url.map(CreditSentenceReader.isSource) ?? true else { return }
    let place = passages[entry.passage]
    let isInspired = clause.relation == .thanksTo && source.part?.lowercased().contains("inspir") ?? false
    let attribution = Attribution(
      relation: relation ?? (isInspired ? .inspiredBy : clause.relation),
      relationText: passage.words(clause.cue.range), title: source.title, url: source.url,
      homepage: source.homepage, version: source.version, license: source.license, persons: source.persons,
      organisations: source.organisations, part: source.part ?? part, of: of, depth: depth,
      evidence: place.evidence(entry.sentence))
    found.append(FoundCredit(attribution: attribution, passage: entry.passage, tokens: source.tokens))
    previous = attribution
    for maker in source.makers where maker.isNamed && !maker.isEmpty {
      let made = Attribution(
        relation: .createdBy, title: maker.title, url: maker.url, persons: maker.persons,
        organisations: maker.organisations, of: attribution.name, depth: depth + 1,
        evidence: place.evidence(entry.sentence))
      found.append(FoundCredit(attribution: made, passage: entry.passage, tokens: maker.tokens))
    }
  }

  /// A place in this page, a license and the license beside the document are no sources.
  private static func isSource(_ url: String) -> Bool {
    if url.hasPrefix("#") || !url.contains("://") && url.contains("#") { return false }
    return LicenseAddress.identity(of: url) == nil && !LicenseAddress.isLicenseFile(url)
  }
}
