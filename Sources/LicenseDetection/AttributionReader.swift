internal import PolicyModel

/// Finds sentences that credit sources and persons, and reads whom.
struct AttributionReader {
  let passages: [Passage]
  let title: DocumentTitle
  private var acceptance: CreditAcceptance { CreditAcceptance(title: title) }
  /// Passages that only offer words to adopters, or show samples.
  let skipped: Set<Int>

  /// The credits, each once, and whether some were left unread.
  func attributions() -> (found: [Attribution], isCut: Bool) {
    var found: [Attribution] = []
    for index in passages.indices where !skipped.contains(index) && !passages[index].isCode {
      let passage = passages[index]
      guard found.count < LicenseBounds.mostCredits else { break }
      for sentence in passage.sentences where found.count < LicenseBounds.mostCredits {
        read(sentence, index, &found)
      }
      LinkCredits.annotated(passage, &found)
      LinkCredits.badges(passage, &found)
    }
    return (unique(found), found.count >= LicenseBounds.mostCredits)
  }

  private static let agents: Set<String> = Set(
    AttributionRelation.allCases.filter { $0.relationClass == .agent }.map(\.rawValue))

  private func read(_ sentence: Range<Int>, _ index: Int, _ found: inout [Attribution]) {
    let passage = passages[index]
    let after = passage.cues([.relationAfter], in: sentence)
    let relations = passage.cues([.relation, .relationAfter], in: sentence).filter { cue in
      LicenseAddress.identity(of: link(passage, cue.range.lowerBound) ?? "") == nil
        // "を参考に": the source stands before, whatever the same characters mean in Chinese.
        && (cue.kind == .relationAfter
          || !after.contains { $0.range.overlaps(cue.range) && $0.range.lowerBound < cue.range.lowerBound })
    }
    guard !relations.isEmpty else { return }
    let listed = endsInColon(passage, sentence) || isLast(sentence, passage) && leadsList(index)
    var done = sentence.lowerBound
    var first = true
    var previous: Attribution?
    for (number, cue) in relations.enumerated() where cue.range.lowerBound >= done {
      guard let relation = AttributionRelation(rawValue: cue.value) else { continue }
      let isAgent = AttributionReader.agents.contains(cue.value)
      // "acknowledge the efforts of the editors of …": the nearer relation tells more.
      if relation == .thanksTo, number + 1 < relations.count, relations[number + 1].kind == .relation,
        (0..<6).contains(relations[number + 1].range.lowerBound - cue.range.upperBound),
        AttributionReader.agents.contains(relations[number + 1].value),
        !passage.tokens[cue.range.upperBound..<relations[number + 1].range.lowerBound].contains(where: {
          $0.isCapital || $0.link >= 0
        })
      {
        continue
      }
      // "adapted by us from", "adapted and inspired by": two relations, one list.
      if number + 1 < relations.count, relations[number + 1].kind == .relation, cue.kind == .relation,
        relations[number + 1].range.lowerBound == cue.range.upperBound + 1, number + 1 < relations.count,
        passage.cue(.conjunction, at: cue.range.upperBound) != nil, !isAgent
      {
        // Keep the first relation, read the list after the second.
        let reader = AttributionSourceReader(passage: passage, isAgent: false)
        let list = reader.list(from: relations[number + 1].range.upperBound, to: sentence.upperBound)
        if acceptance.accepts(
          sentence.lowerBound..<cue.range.lowerBound, passage, relation, list.sources, isFirst: first)
        {
          for source in list.sources { append(source, relation, cue, nil, 1, sentence, passage, &found, &previous) }
        }
        done = max(list.end, relations[number + 1].range.upperBound)
        first = false
        continue
      }
      let reader = AttributionSourceReader(passage: passage, isAgent: isAgent)
      var sources: [AttributionSource]
      var fromItems = false
      var end = cue.range.upperBound
      let clause = clauseStart(passage, sentence, cue.range.lowerBound, after: done)..<cue.range.lowerBound
      if cue.kind == .relationAfter {
        sources = before(cue, passage, clause, reader)
        if sources.allSatisfy({ !$0.isNamed }), !passage.isListItem, listed {
          fromItems = true
          sources = items(after: index, isAgent: isAgent).map(\.source)
        }
        end = max(end, sources.last?.tokens.upperBound ?? end)
        if !isAgent, sources.allSatisfy({ $0.url == nil && $0.title == nil }) { continue }
        if isAgent, sources.allSatisfy({ $0.persons.isEmpty && $0.organisations.isEmpty }) { continue }
      } else {
        let start = objectStart(cue, passage, sentence)
        (sources, end) = reader.list(from: start, to: sentence.upperBound)
        if !listed, !isAgent, !sources.contains(where: { $0.isNamed }),
          let link = linkBehindWork(from: start, passage, sentence)
        {
          (sources, end) = reader.list(from: link, to: sentence.upperBound)
        }
        let named = sources.contains { $0.isNamed }
        if !named, relation == .thanksTo, !listed {
          // "Thanks to the maintainers of [X] for …": the first link tells whom.
          let link = passage.links.first { link in
            link.tokens.lowerBound >= start && sentence.overlaps(link.tokens)
              && LicenseAddress.identity(of: link.target) == nil
          }
          if let link { (sources, end) = reader.list(from: link.tokens.lowerBound, to: sentence.upperBound) }
        }
        if !named, listed,
          !(relation == .thanksTo
            && relations.suffix(from: number + 1).contains { !AttributionReader.agents.contains($0.value) })
        {
          for item in items(after: index, isAgent: isAgent) {
            let isLinked = item.source.url != nil && !passage.has(.behaviour, in: clause)
            guard isLinked || acceptance.accepts(clause, passage, relation, [item.source], isFirst: first) else {
              continue
            }
            let isInspired = relation == .thanksTo && passage.tokens[sentence].contains { $0.form.hasPrefix("inspir") }
            append(
              item.source, isInspired ? .inspiredBy : relation, cue, part(clause, passage), 1, item.sentence,
              item.passage, &found, &previous)
          }
          done = sentence.upperBound
          continue
        }
      }
      // A chain: "…, which was itself adapted from …".
      let chain = isAgent ? nil : chainSource(clause, passage, previous)
      // "published by the Free Software Foundation" is said of the license.
      if isAgent,
        !passage.cues(
          [.license, .orLater], in: max(sentence.lowerBound, cue.range.lowerBound - 12)..<cue.range.lowerBound
        ).isEmpty
      {
        continue
      }
      guard
        chain != nil
          || acceptance.accepts(
            clause, passage, relation, sources, isFirst: first, isBefore: cue.kind == .relationAfter)
          || follows(clause, passage, relation, sources, found)
      else { continue }
      if chain == nil, isAgent, cue.kind == .relation, let owner = ownerOfSource(clause, passage, found) {
        for source in sources where source.isNamed {
          append(source, relation, cue, nil, 1, sentence, passage, &found, &previous, of: owner)
        }
        done = end
        first = false
        continue
      }
      let relationOfReason = sources.contains { $0.part?.lowercased().contains("inspir") ?? false }
      let group = isAgent && !fromItems && sources.filter { $0.url != nil }.isEmpty
      if group,
        endsInGroups(passage, cue.kind == .relationAfter ? sources.last?.tokens.upperBound ?? end : end, sentence)
      {
        for index in sources.indices {
          sources[index].organisations += sources[index].persons
          sources[index].persons = []
        }
      }
      if group { sources = grouped(sources) }
      for source in sources {
        let isInspired =
          relation == .thanksTo && relationOfReason && (source.part?.lowercased().contains("inspir") ?? false)
        append(
          source, isInspired ? .inspiredBy : relation, cue, part(clause, passage),
          chain == nil ? 1 : (previous?.depth ?? 1) + 1, sentence,
          passage, &found, &previous, of: chain, keepPrevious: chain != nil)
      }
      done = max(done, end)
      first = false
    }
  }

  /// A sentence right behind a credit that names a further source of some part: "… Its ladder is inspired by the …".
  private func follows(
    _ clause: Range<Int>, _ passage: Passage, _ relation: AttributionRelation, _ sources: [AttributionSource],
    _ found: [Attribution]
  ) -> Bool {
    guard relation.relationClass == .influence || relation.relationClass == .derivation, clause.count <= 8,
      let last = found.last, last.depth == 1, last.relation.relationClass != .agent, !clause.isEmpty,
      let index = passage.sentences.firstIndex(where: { $0.contains(clause.lowerBound) }), index > 0,
      last.evidence == passage.evidence(passage.sentences[index - 1])
    else { return false }
    return sources.contains { source in source.isNamed && (source.title?.contains(" ") ?? false) }
  }

  /// "LinuxChix, Geek Feminism and other groups": what the others are, the named ones are too.
  private func endsInGroups(_ passage: Passage, _ end: Int, _ sentence: Range<Int>) -> Bool {
    let rest = passage.tokens[min(end, sentence.upperBound)..<min(end + 4, sentence.upperBound)]
    return rest.contains { $0.form == "other" }
      && rest.contains { ["groups", "organizations", "organisations", "communities", "projects"].contains($0.form) }
  }

  /// Persons named together are one credit, organisations another.
  private func grouped(_ sources: [AttributionSource]) -> [AttributionSource] {
    var titled = sources.filter { $0.title != nil }
    let rest = sources.filter { $0.title == nil && $0.isNamed }
    let isMixed = rest.contains { !$0.persons.isEmpty && !$0.organisations.isEmpty }
    if isMixed { return titled + rest }
    if let first = rest.first(where: { !$0.persons.isEmpty }) {
      var persons = first
      persons.persons = rest.flatMap(\.persons)
      titled.append(persons)
    }
    if let first = rest.first(where: { $0.persons.isEmpty && !$0.organisations.isEmpty }) {
      var organisations = first
      organisations.organisations = rest.filter { $0.persons.isEmpty }.flatMap(\.organisations)
      titled.append(organisations)
    }
    return titled
  }

  private func append(
    _ source: AttributionSource, _ relation: AttributionRelation, _ cue: Cue, _ part: String?, _ depth: Int,
    _ sentence: Range<Int>, _ passage: Passage, _ found: inout [Attribution], _ previous: inout Attribution?,
    of: String? = nil, keepPrevious: Bool = false
  ) {
    guard source.isNamed, !source.isEmpty else { return }
    if let url = source.url, !url.contains("://"), url.contains("#") { return }
    if let url = source.url,
      url.hasPrefix("#") || LicenseAddress.identity(of: url) != nil || LicenseAddress.isLicenseFile(url)
    {
      return
    }
    let attribution = Attribution(
      relation: relation, relationText: passage.words(cue.range), title: source.title, url: source.url,
      homepage: source.homepage, version: source.version, persons: source.persons,
      organisations: source.organisations, part: source.part ?? part, of: of, depth: depth,
      evidence: passage.evidence(sentence))
    found.append(attribution)
    if !keepPrevious { previous = attribution }
    for maker in source.makers where maker.isNamed && !maker.isEmpty {
      found.append(
        Attribution(
          relation: .createdBy, title: maker.title, url: maker.url, persons: maker.persons,
          organisations: maker.organisations, of: attribution.name, depth: depth + 1,
          evidence: passage.evidence(sentence)))
    }
  }

  // MARK: Where the source's words begin

  /// "the contribution guidelines for [Draft]", "el código de [Berlin]": a common noun, then whose it is, as a link.
  private func linkBehindWork(from start: Int, _ passage: Passage, _ sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, start + CreditAcceptance.reach)
    var at = start
    var hasWork = false
    while at < limit {
      let token = passage.tokens[at]
      if token.link >= 0 {
        return hasWork && LicenseAddress.identity(of: passage.links[token.link].target) == nil ? at : nil
      }
      guard token.isWord, !token.isCapital, passage.cue(.relative, at: at) == nil else { return nil }
      hasWork = hasWork || passage.cue(.workNoun, at: at) != nil || passage.cue(.documentNoun, at: at) != nil
      at += 1
    }
    return nil
  }

  private func objectStart(_ cue: Cue, _ passage: Passage, _ sentence: Range<Int>) -> Int {
    let last = passage.tokens[cue.range.upperBound - 1].form
    // Arabic "adapted, the code, from X": the object follows the preposition.
    if last.hasPrefix("تكييف") {
      return (cue.range.upperBound..<sentence.upperBound).first { passage.tokens[$0].form == "من" }.map { $0 + 1 }
        ?? cue.range.upperBound
    }
    // "Language was added by A from B": B is the source.
    if last == "by", cue.value == "uses-text-from" {
      return (cue.range.upperBound..<sentence.upperBound).first { passage.tokens[$0].form == "from" }.map { $0 + 1 }
        ?? cue.range.upperBound
    }
    guard last == "of" || last == "to", ["contributed-by", "edited-by"].contains(cue.value) else {
      return cue.range.upperBound
    }
    // "Contributors to the initial document are …", "editors of the 2020 revision, …".
    for at in cue.range.upperBound..<sentence.upperBound {
      if ["are", "were", "include", "includes", "is", ":", ","].contains(passage.tokens[at].form) { return at + 1 }
    }
    return cue.range.upperBound
  }

  private func before(_ cue: Cue, _ passage: Passage, _ clause: Range<Int>, _ reader: AttributionSourceReader)
    -> [AttributionSource]
  {
    if reader.isAgent {
      if let last = clause.last,
        ["is", "are", "be", "been", "was", "were", "being"].contains(passage.tokens[last].form)
      {
        return []
      }
      guard
        let name = clause.first(where: { at in
          let token = passage.tokens[at]
          return (token.isCapital || token.link >= 0) && passage.cue(.selfDeterminer, at: at) == nil
            && passage.cue(.starter, at: at) == nil
            && (token.link >= 0 || at > passage.sentence(of: at).lowerBound
              || at + 1 < passage.tokens.count && passage.tokens[at + 1].isCapital)
            && !["many", "several", "some", "most", "members", "contributors", "i", "thanks", "also", "additional"]
              .contains(token.form)
        })
      else { return [] }
      return reader.list(from: name, to: cue.range.lowerBound).sources
    }
    // Verb-final languages: the source stands between the topic and the relation; a link decides where.
    let links = passage.links.indices.filter {
      clause.overlaps(passage.links[$0].tokens) && LicenseAddress.identity(of: passage.links[$0].target) == nil
    }
    if let first = links.first {
      var sources = reader.list(from: passage.links[first].tokens.lowerBound, to: cue.range.lowerBound).sources
      // "[https://…]で利用可能な[Title]": the address first, then the name.
      if let second = links.dropFirst().first, sources.count == 1, sources[0].title == nil,
        sources[0].persons.isEmpty, sources[0].organisations.isEmpty
      {
        let named = reader.list(from: passage.links[second].tokens.lowerBound, to: cue.range.lowerBound).sources
        if var source = named.first, source.title != nil {
          source.homepage = source.url
          source.url = sources[0].url
          sources = [source]
        }
      }
      return sources
    }
    if let url = clause.first(where: { passage.tokens[$0].kind == .url }) {
      var source = AttributionSource(tokens: url..<url + 1)
      source.url = passage.tokens[url].form
      source.isNamed = true
      return [source]
    }
    // The topic's particle is a word of its own in Japanese and glued to the noun in Korean; German's preposition
    // stands before the name.
    let topic =
      clause.last { at in
        let form = passage.tokens[at].form
        return ["は", "은", "는", "：", "、", ",", "an", "aus", "nach"].contains(form)
          || passage.tokens[at].isCaseless && form.utf8.count > 3 && (form.hasSuffix("은") || form.hasSuffix("는"))
      } ?? clause.lowerBound - 1
    if let korean = koreanName(topic + 1..<cue.range.lowerBound, passage) { return [korean] }
    guard let name = (topic + 1..<cue.range.lowerBound).first(where: { passage.tokens[$0].isCapital }) else {
      return []
    }
    return reader.list(from: name, to: cue.range.lowerBound).sources
  }

  /// "루비 커뮤니티의 행동 강령을": all words up to the particle of the object.
  private func koreanName(_ range: Range<Int>, _ passage: Passage) -> AttributionSource? {
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

  private func clauseStart(_ passage: Passage, _ sentence: Range<Int>, _ at: Int, after done: Int) -> Int {
    max(sentence.lowerBound, done)
  }

  private func link(_ passage: Passage, _ token: Int) -> String? {
    let link = passage.tokens[token].link
    return link >= 0 ? passage.links[link].target : nil
  }

  // MARK: Lists

  private func endsInColon(_ passage: Passage, _ sentence: Range<Int>) -> Bool {
    guard sentence.upperBound == passage.tokens.count, let last = passage.tokens.last else { return false }
    return last.form == ":" || last.form == "："
  }

  private func isLast(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    sentence.upperBound == passage.tokens.count
  }

  private func leadsList(_ index: Int) -> Bool {
    index + 1 < passages.count && passages[index + 1].isListItem && !passages[index].isListItem
  }

  /// The sources that the items of the list after a passage name, one each.
  private func items(after index: Int, isAgent: Bool) -> [(
    source: AttributionSource, passage: Passage, sentence: Range<Int>
  )] {
    guard index + 1 < passages.count, passages[index + 1].isListItem else { return [] }
    let list = passages[index + 1].list
    var result: [(source: AttributionSource, passage: Passage, sentence: Range<Int>)] = []
    var at = index + 1
    while at < passages.count, passages[at].isListItem, passages[at].list == list {
      let item = passages[at]
      let reader = AttributionSourceReader(passage: item, isAgent: isAgent)
      if let source = reader.one(from: 0, to: item.tokens.count), !source.isEmpty {
        var source = source
        source.isNamed = true
        result.append((source, item, 0..<item.tokens.count))
      }
      at += 1
    }
    return result
  }

  private func part(_ subject: Range<Int>, _ passage: Passage) -> String? {
    guard let part = passage.cues([.part], in: subject).first else { return nil }
    return passage.words(part.range)
  }

  private func chainSource(_ clause: Range<Int>, _ passage: Passage, _ previous: Attribution?) -> String? {
    guard let previous, clause.count <= 8,
      passage.has(.relative, in: clause) || passage.tokens[clause].contains(where: { $0.form == "itself" })
    else { return nil }
    return previous.name
  }

  /// The name of a known source that is the subject of an agent's sentence.
  private func ownerOfSource(_ clause: Range<Int>, _ passage: Passage, _ found: [Attribution]) -> String? {
    guard !clause.isEmpty, !title.matches(passage, clause) else { return nil }
    let words = passage.words(clause).lowercased()
    return found.last { attribution in
      guard attribution.depth == 1, let name = attribution.title?.lowercased(), name.utf8.count > 5 else {
        return false
      }
      return words.contains(name)
    }?.title
  }

  private func unique(_ found: [Attribution]) -> [Attribution] {
    var seen: Set<String> = []
    return found.filter { attribution in
      let key = [
        attribution.relation.rawValue, attribution.of ?? "",
        (attribution.url.map(LicenseAddress.key) ?? (attribution.title ?? "")
          + (attribution.persons + attribution.organisations).joined(separator: ",")),
      ].joined(separator: "|").lowercased()
      return seen.insert(key).inserted
    }
  }
}
