internal import PolicyModel

/// Decides whose a license is before it matters which it is.
struct LicenseOwnership {
  enum Verdict {
    case own(LicenseScope, rule: String)
    case other(OtherLicense.Role, appliesTo: String?)
    case nothing
  }

  let title: DocumentTitle
  let sources: [FoundCredit]
  /// The headings of sections that are about one source, by the section's number.
  private let sourceOfSection: [Int: String]

  init(title: DocumentTitle, sources: [FoundCredit], passages: [Passage]) {
    self.title = title
    self.sources = sources.filter { $0.attribution.relation.relationClass != .agent }
    sourceOfSection = LicenseOwnership.sections(of: self.sources, passages, title)
  }

  /// Labels of the license of a text, in a list of licenses.
  private static let textLabels: Set<String> = [
    "documentation", "docs", "content", "contents", "text", "texts", "document", "documents", "inhalte", "texte",
  ]

  func verdict(_ mention: LicenseMention, _ passage: Passage, after lead: Passage? = nil) -> Verdict {
    if passage.isCode || passage.isSample { return .other(.sample, appliesTo: nil) }
    guard let first = mention.tokens.first else {
      return .own(.document, rule: mention.isBadge ? "badge" : "link")
    }
    let sentence = passage.sentence(of: first)
    let place = passage.tokens[first].range.lowerBound
    if passage.codeRanges.contains(where: { $0.contains(place) }) { return .other(.sample, appliesTo: nil) }
    switch passage.listLead {
    case .contributions: return .other(.contributions, appliesTo: nil)
    case .choices: return .other(.quoted, appliesTo: nil)
    case .none: break
    }
    let statement = LicenseSentence(mention: mention, passage: passage, sentence: sentence)
    // A bold line behind a lead-in is taken for a heading; any other heading says nothing of a license.
    if passage.region == .heading { return announced(statement, by: lead) ?? .nothing }
    if let source = sourceOfSection[passage.section], !LicenseSubject.namesItself(passage, statement.before),
      !title.matches(passage, statement.before)
    {
      return .other(.sourceLicense, appliesTo: source)
    }
    if let object = LicenseWaiver.object(mention, passage, sentence),
      LicenseSubject.namesItself(passage, object) || title.matches(passage, object),
      !isNegated(passage, statement.before)
    {
      return .own(.document, rule: "waived")
    }
    let clause = LicenseClauseReader(passage: passage, sentence: sentence, title: title, first: first).clause()
    switch clause {
    case .source(let words): return .other(.sourceLicense, appliesTo: words.isEmpty ? nil : passage.words(words))
    case .entry(let words): return .other(.sourceLicense, appliesTo: passage.words(words))
    case .statement(let subject): return classify(subject, statement)
    case .bare(let relation):
      if let announced = announced(statement, by: lead) { return announced }
      return bare(statement, relation)
    }
  }

  /// A license with the sentence it stands in.
  private struct LicenseSentence {
    let mention: LicenseMention
    let passage: Passage
    let sentence: Range<Int>
    var first: Int { mention.tokens.lowerBound }
    var before: Range<Int> { sentence.lowerBound..<max(sentence.lowerBound, first) }
    var after: Range<Int> { min(mention.tokens.upperBound, sentence.upperBound)..<sentence.upperBound }
  }

  // MARK: Around the sentence

  /// Sections whose heading names a source that is credited in them: a license line there is of the source.
  private static func sections(
    of sources: [FoundCredit], _ passages: [Passage], _ title: DocumentTitle
  ) -> [Int: String] {
    var headings: [Int: Int] = [:]
    for (index, passage) in passages.enumerated() where passage.region == .heading { headings[passage.section] = index }
    var found: [Int: String] = [:]
    for credit in sources where credit.passage >= 0 {
      let section = passages[credit.passage].section
      guard let index = headings[section], let name = credit.attribution.title else { continue }
      let heading = passages[index]
      let whole = 0..<heading.tokens.count
      let words = DocumentTitle(name)
      if words.words.count > 1, words.equals(heading, whole), !title.matches(heading, whole),
        !title.equals(heading, whole)
      {
        found[section] = name
      }
    }
    return found
  }

  /// "This handbook is licensed under:" and, in a line of its own, the license.
  private func announced(_ statement: LicenseSentence, by lead: Passage?) -> Verdict? {
    guard let lead, lead.region == statement.passage.region || statement.passage.region == .heading,
      statement.before.isEmpty, lead.endsInColon, let sentence = lead.sentences.last,
      let grant = lead.cues([.grant], in: sentence).last, lead.tokens.count - grant.range.upperBound <= 6
    else { return nil }
    let reader = LicenseClauseReader(
      passage: lead, sentence: sentence, title: title, first: lead.tokens.count - 1)
    guard case .statement(let subject) = reader.clause() else { return nil }
    let mention = LicenseMention(
      identity: statement.mention.identity, tokens: lead.tokens.count - 1..<lead.tokens.count, name: nil, url: nil,
      isExplicit: false)
    return classify(subject, LicenseSentence(mention: mention, passage: lead, sentence: sentence))
  }

  // MARK: Without a predicate

  private func bare(_ statement: LicenseSentence, _ relation: Cue?) -> Verdict {
    let (passage, sentence, before) = (statement.passage, statement.sentence, statement.before)
    if relation != nil { return .other(.sourceLicense, appliesTo: nil) }
    if statement.mention.isLicenseRelation { return .own(.document, rule: "rel-license") }
    if let labelled = labelled(statement) { return labelled }
    if let last = predicateBehind(statement) { return last }
    // "The text of this page is CC BY 4.0".
    if let copula = before.last(where: { passage.cue(.articleWord, at: $0) == nil }),
      ["is", "are", "ist", "est", "es", "è"].contains(passage.tokens[copula].form)
    {
      return classify(before.lowerBound..<copula, statement)
    }
    // "You are free to copy and adapt this policy (CC BY 4.0)".
    if LicenseSubject.namesItself(passage, before), passage.has(.permission, in: before) {
      return classify(before, statement)
    }
    let others =
      passage.tokens[sentence].filter(\.isWord).count
      - passage.tokens[statement.mention.tokens].filter(\.isWord).count
    let isLabelled =
      before.contains { [":", "："].contains(passage.tokens[$0].form) } && passage.has(.licenseWord, in: before)
    let isShort = others <= 4 && !passage.isListItem && !passage.isEntry
    let isPlace = passage.region == .footer || passage.isUnderLicenseHeading
    if isLabelled || isShort || others <= 12 && isPlace {
      if passage.has(.hypothetical, in: sentence) { return .other(.quoted, appliesTo: nil) }
      // "Do not post code that breaks the MIT licence": a rule, which a license stands in as anything may.
      if !isLabelled, !isPlace, others > 0, LicenseOwnership.isRule(passage, sentence) { return .nothing }
      return classify(before, statement, isBare: !isLabelled && !isPlace)
    }
    if statement.first == sentence.lowerBound, passage.has(.hypothetical, in: statement.after) {
      return .other(.quoted, appliesTo: nil)
    }
    if passage.has(.hypothetical, in: before) { return .other(.subject, appliesTo: passage.words(before)) }
    return .nothing
  }

  /// "Documentation: CC BY 4.0" beside "Code: MIT": the label says what of.
  private func labelled(_ statement: LicenseSentence) -> Verdict? {
    let (passage, before) = (statement.passage, statement.before)
    guard before.count <= 4, let colon = before.last, [":", "："].contains(passage.tokens[colon].form) else {
      return nil
    }
    let label = before.lowerBound..<colon
    if passage.tokens[label].contains(where: { LicenseOwnership.textLabels.contains($0.form) }) {
      return .own(.document, rule: "labelled")
    }
    if passage.has(.software, in: label) || passage.tokens[label].contains(where: { $0.form == "code" }) {
      return .other(.software, appliesTo: passage.words(label))
    }
    return nil
  }

  /// Languages that put the predicate last, and plain "License: …".
  private func predicateBehind(_ statement: LicenseSentence) -> Verdict? {
    let (passage, before, after) = (statement.passage, statement.before, statement.after)
    guard passage.has(.grant, in: after), passage.cue(.relative, at: after.lowerBound) == nil,
      passage.tokens[after].filter(\.isWord).count < 40
    else { return nil }
    let lead = passage.tokens[before].filter { $0.isWord && !["the", "a", "an"].contains($0.form) }
    let isEnglish =
      lead.isEmpty && !passage.tokens[after].contains { ["applies", "apply", "covers", "governs"].contains($0.form) }
    return isEnglish ? nil : classify(before, statement)
  }

  /// A sentence that begins with a verb or tells what persons do, and names no work.
  private static func isRule(_ passage: Passage, _ sentence: Range<Int>) -> Bool {
    passage.cues([.licenseWord, .grant, .copyright], in: sentence).allSatisfy { $0.kind != .copyright }
      && passage.tokens[sentence].contains { ruleWords.contains($0.form) }
  }

  private static let ruleWords: Set<String> = [
    "do", "don", "not", "no", "never", "we", "you", "they", "must", "may", "respect", "banned", "stolen", "against",
  ]

  // MARK: The subject

  private func classify(_ subject: Range<Int>, _ statement: LicenseSentence, isBare: Bool = false) -> Verdict {
    let passage = statement.passage
    let reader = LicenseSubject(passage: passage, title: title)
    let name = subject.isEmpty ? nil : passage.words(subject)
    let isSelf = LicenseSubject.namesItself(passage, subject)
    if isNegated(passage, subject.lowerBound..<max(subject.lowerBound, statement.first)) { return .nothing }
    if let role = rule(subject, statement, reader, isSelf: isSelf) { return .other(role, appliesTo: name) }
    if let role = thing(subject, reader, isSelf: isSelf) { return .other(role, appliesTo: name) }
    if title.matches(passage, subject) { return .own(.document, rule: "names-title") }
    if reader.refersBack(subject) { return reference(statement, name: name) }
    if let source = knownSource(passage, subject), !isSelf { return .other(.sourceLicense, appliesTo: source) }
    if let scope = reader.scope(subject) { return .own(scope, rule: "belongs-to-\(scope.rawValue)") }
    if isSelf { return .own(.document, rule: "this-document") }
    if subject.isEmpty {
      if let role = unnamed(statement) { return .other(role, appliesTo: nil) }
      return .own(.document, rule: isBare ? "bare-name" : "no-subject")
    }
    if let pronoun = subject.first, subject.count <= 3, passage.cue(.pronoun, at: pronoun) != nil {
      return reference(statement, name: name)
    }
    if reader.isWholeSet(subject) { return .own(.collection, rule: "belongs-to-collection") }
    if let role = work(subject, reader) { return .other(role, appliesTo: name) }
    return .own(.document, rule: "names-document")
  }

  /// What only tells how contributions or works of a kind are to be licensed.
  private func rule(
    _ subject: Range<Int>, _ statement: LicenseSentence, _ reader: LicenseSubject, isSelf: Bool
  ) -> OtherLicense.Role? {
    let (passage, before) = (statement.passage, statement.before)
    let isHypothetical = passage.cues([.hypothetical], in: before).contains { cue in
      !["shall", "will be"].contains(passage.words(cue.range).lowercased())
    }
    if passage.has(.contribution, in: subject), !isSelf { return .contributions }
    if passage.has(.contribution, in: before), isHypothetical || passage.has(.userContent, in: before) {
      return .contributions
    }
    if !isSelf, !title.matches(passage, subject), reader.isDeed(subject) { return .subject }
    guard isHypothetical else { return nil }
    return !isSelf && (reader.isBareCode(subject) || reader.opensWithCode(subject)) ? .software : .subject
  }

  /// Software, images and what users write.
  private func thing(_ subject: Range<Int>, _ reader: LicenseSubject, isSelf: Bool) -> OtherLicense.Role? {
    let passage = reader.passage
    if reader.isSoftware(subject) || reader.isBareCode(subject) { return .software }
    let scope = reader.scope(subject)
    if let image = passage.cues([.image], in: subject).first, !isSelf,
      scope == nil || image.range.lowerBound <= subject.lowerBound + 2
        || reader.isOnlyImages(behind: image.range, subject)
    {
      return .image
    }
    if passage.has(.userContent, in: subject), scope == nil, !isSelf { return .contentOfOthers }
    if reader.isShare(subject) { return .sourceLicense }
    return nil
  }

  /// Works that are not this one.
  private func work(_ subject: Range<Int>, _ reader: LicenseSubject) -> OtherLicense.Role? {
    let passage = reader.passage
    let forms = passage.tokens[subject].filter(\.isWord).map(\.form)
    if forms.contains(where: { ["their", "its", "original", "respective"].contains($0) }) { return .contentOfOthers }
    if forms.contains("our"), forms.contains(where: LicenseSubject.products.contains) { return .contentOfOthers }
    if forms.first == "all" { return .contentOfOthers }
    if passage.has(.licenseWord, in: subject), !passage.has(.documentNoun, in: subject), forms.contains("the") {
      return .subject
    }
    if reader.isCopyrightOfOthers(subject) || reader.isSomebodys(subject) { return .contentOfOthers }
    return reader.isGeneric(subject) ? .subject : nil
  }

  /// "The logo is © Ann Lee. Released under …": a sentence without a subject right behind one about a thing.
  private func unnamed(_ statement: LicenseSentence) -> OtherLicense.Role? {
    let passage = statement.passage
    guard !statement.before.isEmpty, let index = passage.sentences.firstIndex(of: statement.sentence), index > 0,
      passage.has(.copyright, in: passage.sentences[index - 1])
    else { return nil }
    let previous = passage.sentences[index - 1]
    let verb =
      previous.first { ["is", "are", "©", "copyright"].contains(passage.tokens[$0].form) } ?? previous.lowerBound
    let subject = previous.lowerBound..<verb
    return thing(
      subject, LicenseSubject(passage: passage, title: title), isSelf: LicenseSubject.namesItself(passage, subject))
  }

  /// A negation, other than in "unless noted otherwise": "wenn nicht anders angegeben".
  private func isNegated(_ passage: Passage, _ range: Range<Int>) -> Bool {
    passage.cues([.negation], in: range).contains { cue in
      let next = cue.range.upperBound
      return next >= passage.tokens.count || !["anders", "otherwise"].contains(passage.tokens[next].form)
    }
  }

  private func knownSource(_ passage: Passage, _ subject: Range<Int>) -> String? {
    guard !subject.isEmpty else { return nil }
    let words = passage.words(subject).lowercased()
    for source in sources.map(\.attribution) {
      for name in [source.title] + source.organisations.map(Optional.some) {
        if let name, name.utf8.count > 4, words.contains(name.lowercased()) { return source.name }
      }
      if let sourceTitle = source.title, isNamedShort(sourceTitle, passage, subject) { return source.name }
    }
    return nil
  }

  /// "The contents of the MOOC" after a credit to the "Open Science MOOC": the last word of a source's title alone.
  private func isNamedShort(_ sourceTitle: String, _ passage: Passage, _ subject: Range<Int>) -> Bool {
    let source = TextTokens.tokens(of: sourceTitle).filter(\.isWord)
    guard source.count > 1, let last = source.last, last.isCapital, last.form.utf8.count >= 4,
      !title.words.contains(last.form), let at = subject.last(where: { passage.tokens[$0].form == last.form }),
      at > subject.lowerBound, passage.tokens[at].isCapital, passage.tokens[at - 1].form == "the"
    else { return false }
    return passage.cue(.workNoun, at: at) == nil && passage.cue(.documentNoun, at: at) == nil
  }

  /// "It is licensed …", "Both of these are licensed …": what the sentence before speaks of.
  private func reference(_ statement: LicenseSentence, name: String?) -> Verdict {
    let passage = statement.passage
    let isPlural = name.map {
      ["both", "these", "they", "each", "all", "the"].contains($0.prefix { $0 != " " }.lowercased())
    }
    guard let index = passage.sentences.firstIndex(of: statement.sentence), index > 0 else {
      return .own(.document, rule: "pronoun")
    }
    let previous = passage.sentences[index - 1]
    let credited = sources.last { credit in
      credit.attribution.evidence == passage.evidence(previous)
    }
    if isPlural == true, let credited { return .other(.sourceLicense, appliesTo: credited.attribution.name) }
    let verb =
      passage.cues([.relation, .grant], in: previous).first?.range.lowerBound
      ?? min(previous.upperBound, previous.lowerBound + 8)
    let subject = previous.lowerBound..<max(previous.lowerBound, verb)
    if passage.has(.software, in: subject), !LicenseSubject.namesItself(passage, subject) {
      return .other(.software, appliesTo: passage.words(subject))
    }
    if title.matches(passage, subject) || LicenseSubject.namesItself(passage, subject) {
      return .own(.document, rule: "pronoun")
    }
    if let source = knownSource(passage, subject) { return .other(.sourceLicense, appliesTo: source) }
    return .own(.document, rule: "pronoun")
  }
}
