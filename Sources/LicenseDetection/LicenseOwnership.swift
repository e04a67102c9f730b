internal import PolicyModel

/// Decides whose a license is before it matters which it is.
struct LicenseOwnership {
  enum Verdict {
    case own(LicenseScope, rule: String)
    case other(OtherLicense.Role, appliesTo: String?)
    case nothing
  }

  let title: DocumentTitle
  let sources: [Attribution]

  /// What organisations call all that they make.
  private static let products: Set<String> = [
    "work", "works", "content", "material", "materials", "resources", "products", "code", "projects", "software",
  ]

  /// Labels of the license of a text, in a list of licenses.
  private static let textLabels: Set<String> = [
    "documentation", "docs", "content", "contents", "text", "texts", "document", "documents", "inhalte", "texte",
  ]

  /// Words that open a predicate before the word that licenses.
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "also", "hereby", "now", "made", "currently",
    "all", "both", "itself", "to", "you", "use", "used", "freely", "ist", "sind", "wird", "werden", "est", "sont",
    "es", "está", "están", "è", "sono", "je", "jest", "er", "är", "itself", "then", "re", "may", "can", "re-use",
  ]

  func verdict(_ mention: LicenseMention, _ passage: Passage) -> Verdict {
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
    let before = sentence.lowerBound..<max(sentence.lowerBound, first)
    let after = min(mention.tokens.upperBound, sentence.upperBound)..<sentence.upperBound
    let relation = passage.cues([.relation], in: before).last { !isAgentCue($0) }
    let grants = passage.cues([.grant], in: before).filter { $0.range.upperBound <= first }
    // In parentheses or behind a bar after a source.
    if let relation, let open = before.last(where: { ["(", "/", "|", "—", "–"].contains(passage.tokens[$0].form) }),
      open > relation.range.upperBound, !selfName(passage, open..<first),
      !before.suffix(from: open).contains(where: { passage.tokens[$0].form == ")" })
    {
      return .other(.sourceLicense, appliesTo: passage.words(relation.range.upperBound..<open))
    }
    if passage.isListItem || passage.isUnderCreditHeading,
      let link = passage.links.first(where: {
        before.overlaps($0.tokens) && LicenseAddress.identity(of: $0.target) == nil
      }),
      !selfName(passage, before), !title.equals(passage, link.tokens),
      passage.isListItem || !title.matches(passage, before), link.tokens.lowerBound < first,
      passage.isListItem || relation == nil && link.tokens.lowerBound <= sentence.lowerBound + 1
    {
      return .other(.sourceLicense, appliesTo: passage.words(link.tokens))
    }
    // A name inside quotation marks with other words is quoted.
    guard let grant = nearest(grants, to: first, passage) else {
      return bare(mention, passage, sentence, before, after, relation)
    }
    var start = grant
    while start > sentence.lowerBound, passage.tokens[start - 1].isWord,
      LicenseOwnership.auxiliaries.contains(passage.tokens[start - 1].form)
        || passage.cues([.grant], in: start - 1..<start).isEmpty == false
    { start -= 1 }
    let previous = start > sentence.lowerBound ? start - 1 : nil
    // "…, which is under …": the clause speaks of the word before it.
    if let previous, passage.cue(.relative, at: previous) != nil {
      if let relation { return .other(.sourceLicense, appliesTo: passage.words(relation.range.upperBound..<previous)) }
      return classify(sentence.lowerBound..<previous, passage, mention, sentence)
    }
    if let relation, relation.range.upperBound <= start {
      let joined = joinsPredicate(passage, relation.range.upperBound..<start)
      if !joined {
        let fresh = freshSubject(passage, relation.range.upperBound..<start)
        if let fresh { return classify(fresh, passage, mention, sentence) }
        return .other(
          .sourceLicense, appliesTo: passage.words(relation.range.upperBound..<max(relation.range.upperBound, start)))
      }
      return classify(sentence.lowerBound..<relation.range.lowerBound, passage, mention, sentence)
    }
    let subject = subjectRange(passage, sentence, start)
    return classify(subject, passage, mention, sentence)
  }

  /// True if a conjunction joins the predicate to the relation: "is based on X and is licensed". A name or link
  /// behind the conjunction is a further source.
  private func joinsPredicate(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard let conjunction = range.last(where: { passage.cue(.conjunction, at: $0) != nil }),
      passage.tokens[conjunction].link < 0
    else { return false }
    return !(conjunction + 1..<range.upperBound).contains { at in
      let token = passage.tokens[at]
      return token.link >= 0 || token.isCapital || token.kind == .punctuation
        || passage.cue(.articleWord, at: at) != nil && token.form != "a"
    }
  }

  private func isAgentCue(_ cue: Cue) -> Bool {
    AttributionRelation(rawValue: cue.value)?.relationClass == .agent || cue.value == "source"
  }

  private func nearest(_ grants: [Cue], to mention: Int, _ passage: Passage) -> Int? {
    grants.last { cue in mention - cue.range.upperBound < 14 }?.range.lowerBound
  }

  /// A subject of its own between a source and the predicate: "…; this text is licensed".
  private func freshSubject(_ passage: Passage, _ range: Range<Int>) -> Range<Int>? {
    let opened = passage.cues([.documentNoun], in: range).last { cue in
      let at = cue.range.lowerBound
      return at > 0 && passage.tokens[at].link < 0 && passage.tokens[at - 1].link >= 0
    }
    if let opened { return opened.range.lowerBound..<range.upperBound }
    guard let cue = passage.cues([.selfDeterminer, .software, .image, .contribution], in: range).last else {
      return nil
    }
    let isOpened =
      cue.range.lowerBound > 0
      && (passage.tokens[cue.range.lowerBound - 1].kind == .punctuation
        || passage.cue(.conjunction, at: cue.range.lowerBound - 1) != nil)
    return isOpened ? cue.range.lowerBound..<range.upperBound : nil
  }

  /// From the last boundary after which a predicate of its own begins.
  private func subjectRange(_ passage: Passage, _ sentence: Range<Int>, _ end: Int) -> Range<Int> {
    var start = end
    while start > sentence.lowerBound {
      let token = passage.tokens[start - 1]
      if [";", ":", "：", "—", "–"].contains(token.form), token.kind == .punctuation { break }
      if passage.cue(.conjunction, at: start - 1) != nil || token.form == ",", start < end {
        // A boundary only if a whole statement stands before it.
        let head = sentence.lowerBound..<start - 1
        if !passage.cues([.license, .ccTrigger], in: head).isEmpty, passage.has(.grant, in: head) { break }
        if token.form == ",", let opener = head.first,
          ["except", "unless", "where", "to", "if", "for", "in", "under", "soweit", "sauf", "salvo"].contains(
            passage.tokens[opener].form)
        {
          break
        }
      }
      start -= 1
    }
    return start..<end
  }

  private func bare(
    _ mention: LicenseMention, _ passage: Passage, _ sentence: Range<Int>, _ before: Range<Int>, _ after: Range<Int>,
    _ relation: Cue?
  ) -> Verdict {
    if relation != nil { return .other(.sourceLicense, appliesTo: nil) }
    if mention.isLicenseRelation { return .own(.document, rule: "rel-license") }
    if passage.region == .heading { return .nothing }
    // "Documentation: CC BY 4.0" beside "Code: MIT": the label says what of.
    if before.count <= 4, let colon = before.last, [":", "："].contains(passage.tokens[colon].form) {
      let label = before.lowerBound..<colon
      if passage.tokens[label].contains(where: { LicenseOwnership.textLabels.contains($0.form) }) {
        return .own(.document, rule: "labelled")
      }
      if passage.has(.software, in: label) || passage.tokens[label].contains(where: { $0.form == "code" }) {
        return .other(.software, appliesTo: passage.words(label))
      }
    }
    // Languages that put the predicate last, and plain "License: …".
    if passage.has(.grant, in: after) {
      let words = passage.tokens[after].filter(\.isWord).count
      let isPredicate = passage.cue(.relative, at: after.lowerBound) == nil
      let lead = passage.tokens[before].filter { $0.isWord && !["the", "a", "an"].contains($0.form) }
      let isEnglish =
        lead.isEmpty && !passage.tokens[after].contains { ["applies", "apply", "covers", "governs"].contains($0.form) }
      if isPredicate, words < 40, !isEnglish { return classify(before, passage, mention, sentence) }
    }
    // "The text of this page is CC BY 4.0".
    let nouns = before.filter { passage.cue(.articleWord, at: $0) == nil }
    if let copula = nouns.last, ["is", "are", "ist", "est", "es", "è"].contains(passage.tokens[copula].form) {
      return classify(before.lowerBound..<copula, passage, mention, sentence)
    }
    let others = passage.tokens[sentence].filter(\.isWord).count - passage.tokens[mention.tokens].filter(\.isWord).count
    let isLabelled =
      before.contains { passage.tokens[$0].form == ":" || passage.tokens[$0].form == "：" }
      && passage.has(.licenseWord, in: before)
    let isShort = others <= 4 && !passage.isListItem && !passage.isEntry
    if isLabelled || isShort || others <= 12 && (passage.region == .footer || passage.isUnderLicenseHeading) {
      if passage.has(.hypothetical, in: sentence) { return .other(.quoted, appliesTo: nil) }
      return classify(
        before, passage, mention, sentence,
        isBare: !isLabelled && !passage.isUnderLicenseHeading && passage.region != .footer)
    }
    if mention.tokens.lowerBound == sentence.lowerBound, passage.has(.hypothetical, in: after) {
      return .other(.quoted, appliesTo: nil)
    }
    if passage.has(.hypothetical, in: before) { return .other(.subject, appliesTo: passage.words(before)) }
    return .nothing
  }

  /// What a subject is: this document, something it belongs to, or something else.
  private func classify(
    _ subject: Range<Int>, _ passage: Passage, _ mention: LicenseMention, _ sentence: Range<Int>, isBare: Bool = false
  )
    -> Verdict
  {
    let name = subject.isEmpty ? nil : passage.words(subject)
    let start = sentence.lowerBound..<mention.tokens.lowerBound
    let isSelf = selfName(passage, subject)
    let hypothetical = passage.cues([.hypothetical], in: start).contains { cue in
      !["shall", "will be"].contains(passage.words(cue.range).lowercased())
    }
    if isNegated(passage, start) { return .nothing }
    if passage.has(.contribution, in: subject), !isSelf { return .other(.contributions, appliesTo: name) }
    if passage.has(.contribution, in: start), hypothetical || passage.has(.userContent, in: start) {
      return .other(.contributions, appliesTo: name)
    }
    if hypothetical, !isSelf,
      isBareCode(passage, subject)
        || subject.first.map({
          passage.raw($0) == "Code" && passage.tokens.count > $0 + 1 && passage.tokens[$0 + 1].form != "of"
        }) ?? false
    {
      return .other(.software, appliesTo: name)
    }
    if hypothetical { return .other(.subject, appliesTo: name) }
    if let software = passage.cues([.software], in: subject).last, !isSelfPhrase(passage, software, subject),
      // "The program handbook": a document about it.
      passage.cue(.documentNoun, at: software.range.upperBound) == nil
        || software.range.upperBound >= subject.upperBound
    {
      return .other(.software, appliesTo: name)
    }
    if isBareCode(passage, subject) { return .other(.software, appliesTo: name) }
    let inherited = scope(passage, subject) ?? scope(passage, passage.isUnderLicenseHeading ? 0..<0 : subject)
    if let image = passage.cues([.image], in: subject).first,
      inherited == nil || image.range.lowerBound <= subject.lowerBound + 2
        || isOnlyImages(passage, image.range.upperBound..<subject.upperBound, subject), !isSelf
    {
      return .other(.image, appliesTo: name)
    }
    if passage.has(.userContent, in: subject), inherited == nil, !isSelf {
      return .other(.contentOfOthers, appliesTo: name)
    }
    if title.matches(passage, subject) { return .own(.document, rule: "names-title") }
    if let source = knownSource(passage, subject), !isSelf { return .other(.sourceLicense, appliesTo: source) }
    if let inherited { return .own(inherited, rule: "belongs-to-\(inherited.rawValue)") }
    if isSelf { return .own(.document, rule: "this-document") }
    if subject.isEmpty { return .own(.document, rule: isBare ? "bare-name" : "no-subject") }
    if let pronoun = subject.first, subject.count <= 3, passage.cue(.pronoun, at: pronoun) != nil {
      return reference(passage, sentence, mention)
    }
    if passage.tokens[subject].contains(where: { ["their", "its", "original", "respective"].contains($0.form) }) {
      return .other(.contentOfOthers, appliesTo: name)
    }
    if passage.tokens[subject].contains(where: { $0.form == "our" }),
      passage.tokens[subject].contains(where: { LicenseOwnership.products.contains($0.form) })
    {
      return .other(.contentOfOthers, appliesTo: name)
    }
    if passage.tokens[subject].first(where: \.isWord)?.form == "all" {
      return .other(.contentOfOthers, appliesTo: name)
    }
    if passage.has(.licenseWord, in: subject), !passage.has(.documentNoun, in: subject),
      passage.tokens[subject].contains(where: { $0.form == "the" })
    {
      return .other(.subject, appliesTo: name)
    }
    // "Map data © OpenStreetMap contributors, licensed under": of others, if what the © is of is no document.
    if let mark = passage.cues([.copyright], in: subject).first, mark.range.lowerBound > subject.lowerBound,
      passage.tokens[subject.lowerBound..<mark.range.lowerBound].contains(where: \.isWord),
      passage.cues([.documentNoun, .selfDeterminer], in: subject.lowerBound..<mark.range.lowerBound).isEmpty
    {
      return .other(.contentOfOthers, appliesTo: name)
    }
    // "Wikipedia's text": somebody's, and nothing of this document's title.
    if let mark = subject.first(where: { passage.tokens[$0].isPossessive }), mark > subject.lowerBound,
      passage.tokens[mark - 1].isCapital,
      !subject.contains(where: { title.words.contains(passage.tokens[$0].form) })
    {
      return .other(.contentOfOthers, appliesTo: name)
    }
    if isGeneric(passage, subject) { return .other(.subject, appliesTo: name) }
    return .own(.document, rule: "names-document")
  }

  /// A negation, other than in "unless noted otherwise": "wenn nicht anders angegeben".
  private func isNegated(_ passage: Passage, _ range: Range<Int>) -> Bool {
    passage.cues([.negation], in: range).contains { cue in
      let next = cue.range.upperBound
      return next >= passage.tokens.count || !["anders", "otherwise"].contains(passage.tokens[next].form)
    }
  }

  /// "the photos used on this website": of the site only the images, as no text is named after them or before.
  private func isOnlyImages(_ passage: Passage, _ after: Range<Int>, _ subject: Range<Int>) -> Bool {
    guard let site = passage.cues([.site], in: subject).last else { return false }
    return site.range.upperBound <= after.lowerBound
      && !passage.tokens[after].contains { ["texte", "texts", "text", "inhalte", "content"].contains($0.form) }
  }

  /// Plurals without article or `this`: a class of works, not this one.
  private func isGeneric(_ passage: Passage, _ subject: Range<Int>) -> Bool {
    let words = passage.tokens[subject].filter(\.isWord)
    guard let first = words.first, passage.cues([.selfDeterminer], in: subject).isEmpty else { return false }
    if [
      "documents", "standards", "projects", "works", "software", "any", "each", "every", "most", "some", "many",
      "other", "everything", "documentation",
    ].contains(first.form) {
      return true
    }
    let last = subject.upperBound
    let plural = last < passage.tokens.count && ["are", "were"].contains(passage.tokens[last].form)
    if plural, words.count <= 12, first.form != "the", first.form != "all", !passage.has(.selfDeterminer, in: subject),
      passage.tokens[subject].contains(where: \.isCapital),
      !["contents", "content", "texts", "text"].contains(first.form)
    {
      return true
    }
    // A name that is no document's: "The Foo Project is licensed under".
    let ascii = words.allSatisfy { $0.form.utf8.allSatisfy { $0 < 0x80 } }
    return ascii && !passage.has(.documentNoun, in: subject) && words.contains(where: \.isCapital)
      && first.form == "the" && words.count > 1
  }

  func selfName(_ passage: Passage, _ subject: Range<Int>) -> Bool {
    passage.cues([.selfDeterminer], in: subject).contains { cue in
      let next = cue.range.upperBound..<min(subject.upperBound, cue.range.upperBound + 8)
      // "Most of our work": what an organisation makes, not this document.
      let isPossessive = ["our", "notre", "nos", "unser", "unsere"].contains(passage.tokens[cue.range.lowerBound].form)
      if isPossessive, passage.tokens[next].prefix(2).contains(where: { LicenseOwnership.products.contains($0.form) }) {
        return false
      }
      return passage.has(.documentNoun, in: next) || next.isEmpty || isSelfPhraseCode(passage, next)
    }
  }

  private func isSelfPhraseCode(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.contains { passage.tokens[$0].form == "code" && passage.tokens[$0].isCapital }
  }

  private func isSelfPhrase(_ passage: Passage, _ cue: Cue, _ subject: Range<Int>) -> Bool {
    let end = cue.range.upperBound
    return end < passage.tokens.count && passage.tokens[end].form == "of" || passage.raw(end - 1) == "Code"
  }

  private func isBareCode(_ passage: Passage, _ subject: Range<Int>) -> Bool {
    guard let last = subject.last else { return false }
    let tail = subject.last { passage.tokens[$0].isWord } ?? last
    return passage.tokens[tail].form == "code" && !passage.tokens[tail].isCapital && !selfName(passage, subject)
  }

  private func scope(_ passage: Passage, _ subject: Range<Int>) -> LicenseScope? {
    let pages = passage.tokens[subject].contains { $0.form == "page" || $0.form == "document" || $0.form == "policy" }
    if !pages, passage.has(.repository, in: subject) { return .repository }
    if !pages, passage.has(.site, in: subject) { return .site }
    if !pages, let set = passage.cues([.collection], in: subject).first, set.range.lowerBound <= subject.lowerBound + 3
    {
      return .site
    }
    return nil
  }

  private func knownSource(_ passage: Passage, _ subject: Range<Int>) -> String? {
    guard !subject.isEmpty else { return nil }
    let words = passage.words(subject).lowercased()
    for source in sources where source.relation.relationClass != .agent {
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

  /// "It is licensed …": what the sentence before speaks of.
  private func reference(_ passage: Passage, _ sentence: Range<Int>, _ mention: LicenseMention) -> Verdict {
    guard let index = passage.sentences.firstIndex(of: sentence), index > 0 else {
      return .own(.document, rule: "pronoun")
    }
    let previous = passage.sentences[index - 1]
    let verb =
      passage.cues([.relation, .grant], in: previous).first?.range.lowerBound
      ?? min(previous.upperBound, previous.lowerBound + 8)
    let subject = previous.lowerBound..<max(previous.lowerBound, verb)
    if passage.has(.software, in: subject), !selfName(passage, subject) {
      return .other(.software, appliesTo: passage.words(subject))
    }
    if title.matches(passage, subject) || selfName(passage, subject) { return .own(.document, rule: "pronoun") }
    if let source = knownSource(passage, subject) { return .other(.sourceLicense, appliesTo: source) }
    return .own(.document, rule: "pronoun")
  }
}
