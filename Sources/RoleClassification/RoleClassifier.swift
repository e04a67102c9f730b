public import PolicyModel

/// Says what each block of a policy is for.
///
/// Blocks are judged by their sentences: cues of the document's language speak for roles, the heading and the
/// sentence that leads in a list give context, and a small fitted model decides which roles of a section are more
/// than a passing mention. Every assignment names its cue and the words it matched.
public struct RoleClassifier {
  /// Sets `roles` of blocks and headings, replacing what was there.
  ///
  /// A block has the roles it is devoted to, weightiest first, with weights in words; blocks without evidence of their
  /// own follow their section. A heading has a role only where its words decide, or where the section has no text. The
  /// language is the document's own statement, or recognised; for a language without a pack a diagnostic
  /// `roles-language` says so and only titles and tables of contents are told. O(length of the text).
  public static func classify(_ document: inout PolicyDocument) {
    var run = RoleClassification(document)
    run.classify(&document)
  }
}

/// A role that a section has evidence for, kept or not: what the model's weights are fitted to.
struct RoleCandidate {
  /// Index into `RoleClassification.sections`.
  var section: Int
  var role: Role
  /// In the order of `RoleModel.names`.
  var values: [Double]
  /// The cues that spoke for it, as the pack writes them.
  var cues: [String]
}

/// One run over a document.
struct RoleClassification {
  /// Filled only if asked for: fitting wants them, readers do not.
  private(set) var candidates: [RoleCandidate] = []
  private let collectsCandidates: Bool
  let kind: DocumentKind?
  private let pack: LanguagePack?
  private let parents: [Int]
  private var children: [[Int]]
  private let isRead: Bool
  private var reader: PackReader
  private var reading = SectionReading()
  private var verdicts: [HeadingVerdict] = []
  private let model = RoleModel.fitted
  /// The best place of each core role that its section did not keep.
  private var dropped: [Int: Dropped] = [:]
  /// Of core roles that no section has, the places that came nearest.
  private var hints: [RoleHint] = []

  private struct Dropped {
    var score: Double
    var section: Int
    var findings: [SectionReading.Finding]
    /// False if the place is only to be looked at.
    var isEnough: Bool
  }

  /// All sections, the preamble first if it has text.
  private var sections: [Section]
  /// The first and the last that has text.
  private let textEnds: ClosedRange<Int>

  init(_ document: PolicyDocument, collectsCandidates: Bool = false) {
    self.collectsCandidates = collectsCandidates
    sections = document.allSections
    let first = sections.firstIndex { !$0.blocks.isEmpty } ?? 0
    textEnds = first...(sections.lastIndex { !$0.blocks.isEmpty } ?? first)
    let shift = document.preamble.blocks.isEmpty ? 0 : 1
    parents = sections.map { $0.isPreamble ? -1 : $0.parent.map { $0 + shift } ?? -1 }
    children = [[Int]](repeating: [], count: sections.count)
    for (index, parent) in parents.enumerated() where parent >= 0 { children[parent].append(index) }
    pack = LanguagePack.of(document)
    isRead = pack != nil
    reader = PackReader(pack: pack ?? LanguagePack.english)
    kind = pack == nil ? nil : DocumentKind.of(sections, title: document.metadata.title?.value, with: &reader)
  }

  mutating func classify(_ document: inout PolicyDocument) {
    if !isRead {
      document.diagnostics.append(
        Diagnostic(
          "roles-language", .note,
          "no role cues for language \(document.metadata.language?.value ?? "unknown"), structure alone is used"))
    }
    // Two owners of the text would make every change of a block a copy of its section.
    let hasPreamble = !document.preamble.blocks.isEmpty
    document.preamble.blocks = []
    document.sections = []
    judgeHeadings()
    for index in sections.indices { read(index) }
    for index in sections.indices.reversed() where sections[index].blocks.isEmpty { judgeContainer(index) }
    for index in sections.indices where !sections[index].blocks.isEmpty && roles(of: index).isEmpty {
      judgeSilent(index)
    }
    if kind == .faq { markQuestions() }
    if kind == .code || kind == nil { keepOnlyPlaces() }
    document.roleHints = hints
    if hasPreamble { document.preamble = sections.removeFirst() }
    document.sections = sections
  }

  private func roles(of index: Int) -> [Role] { sections[index].roles }

  private mutating func judgeHeadings() {
    guard isRead else {
      verdicts = sections.map { _ in HeadingVerdict() }
      return
    }
    for index in sections.indices {
      guard sections[index].heading != nil else {
        verdicts.append(HeadingVerdict())
        continue
      }
      var verdict = HeadingVerdict.judge(sections[index].title, with: &reader)
      if verdict.promises.isEmpty, kind == .code { verdict = HeadingVerdict.rule(sections[index].title, with: &reader) }
      verdicts.append(verdict)
    }
    // The entries of a glossary are headed by the terms, whatever they are about.
    let definitions = Role.allCases.firstIndex(of: .definitions) ?? 0
    for index in sections.indices where parents[index] >= 0 {
      if verdicts[parents[index]].weight(of: definitions) > HeadingVerdict.decisive {
        verdicts[index] = HeadingVerdict()
      }
    }
    // The title names the whole document, so it says nothing about the text right below it.
    if kind != nil, sections.count > 2, let title = sections.firstIndex(where: { $0.heading != nil }),
      sections[title].level == 1, !sections[(title + 1)...].contains(where: { $0.heading != nil && $0.level <= 1 })
    {
      verdicts[title] = HeadingVerdict()
    }
  }

  private mutating func read(_ index: Int) {
    for block in sections[index].blocks.indices { sections[index].blocks[block].roles = [] }
    sections[index].heading?.roles = []
    guard !sections[index].blocks.isEmpty else { return }
    let above = parents[index] >= 0 ? verdicts[parents[index]] : HeadingVerdict()
    reading.begin(
      verdict: verdicts[index], parentVerdict: above, isOfRules: isOfRules(index), isInside: isInside(index))
    var contents: [Int] = []
    var items = 0
    var contentWords = 0
    for number in sections[index].blocks.indices where sections[index].blocks[number].kind != .code {
      let block = sections[index].blocks[number]
      reader.scan(block.text)
      if isRead { reading.read(block, index: number, with: &reader) }
      if block.nesting.listDepth > 0 {
        items += 1
        if linksToOwnSection(block) {
          contents.append(number)
          contentWords += reader.text.sentences.reduce(0) { $0 + reader.text.length(of: $1) }
        }
      }
    }
    // Fewer links are a sentence's cross-references, not a table of contents.
    if contents.count >= 3, contents.count * 5 >= items * 3 {
      reading.addContents(blocks: contents, words: contentWords)
    }
    settle(index)
  }

  /// In a code, the text of a section is rules of conduct unless its heading, or the one above, is about something else.
  private func isOfRules(_ index: Int) -> Bool {
    guard kind == .code else { return false }
    let own = verdicts[index].promises
    let promises = own.isEmpty && parents[index] >= 0 ? verdicts[parents[index]].promises : own
    return promises.allSatisfy {
      $0.weight < HeadingVerdict.decisive || RoleClassification.topicsOfConduct.contains(Role.allCases[$0.role])
    }
  }

  /// What a heading names that rules can be about: "Compliance with laws", "Confidential information", "Our principles".
  private static let topicsOfConduct: Set<Role> = [
    .expectedBehaviours, .prohibitedBehaviours, .values, .legal, .confidentiality, .responsibilities, .records,
    .conflictsOfInterest, .resources, .introduction, .purpose, .summary, .scope,
  ]

  /// A list item that is nothing but a link to an anchor of the same document.
  private func linksToOwnSection(_ block: Block) -> Bool {
    for mark in block.marks {
      if let target = mark.linkTarget {
        return target.hasPrefix("#") && mark.range.count * 10 >= block.text.utf8.count * 7
      }
    }
    return false
  }

  private mutating func settle(_ index: Int) {
    let headings = reading.weighHeading()
    if collectsCandidates {
      for (number, role) in Role.allCases.enumerated() where reading.weights[number] > 0 {
        let values = reading.features(of: number).values(role: role, kind: kind)
        let cues = reading.cues(of: number).map(reader.pack.sentenceCues.text(of:))
        candidates.append(RoleCandidate(section: index, role: role, values: values, cues: cues))
      }
    }
    let kept = reading.keptRoles(model, kind: kind)
    guard let primary = kept.first else { return }
    if kind == .code || kind == nil { rememberDropped(of: index, kept: kept) }
    for finding in reading.findings where kept.contains(finding.role) {
      sections[index].blocks[finding.block].roles.append(
        RoleAssignment(Role.allCases[finding.role], weight: finding.weight, evidence: finding.evidence))
    }
    for (promise, weight) in headings where kept.contains(promise.role) {
      sections[index].heading?.roles.append(
        RoleAssignment(
          Role.allCases[promise.role], weight: weight, evidence: RoleEvidence(cue: promise.cue, words: promise.words)))
    }
    for block in sections[index].blocks.indices {
      if sections[index].blocks[block].roles.isEmpty {
        sections[index].blocks[block].roles = [
          RoleAssignment(
            Role.allCases[primary], weight: RoleClassification.followerWeight,
            evidence: RoleEvidence(cue: "section", words: ""))
        ]
      }
      sections[index].blocks[block].roles.sort { $0.weight > $1.weight }
    }
  }

  private mutating func rememberDropped(of index: Int, kept: [Int]) {
    for (role, name) in Role.allCases.enumerated() where Role.core.contains(name) && reading.weights[role] > 0 {
      guard !kept.contains(role) else { continue }
      let features = reading.features(of: role)
      let score = model.score(role, features, kind: kind)
      guard dropped[role].map({ score > $0.score }) ?? true else { continue }
      let cut = features.isOfRulesOnly ? RoleModel.cutOfOnlyPlaceByWording : RoleModel.cutOfOnlyPlace
      let findings = reading.findings.filter { $0.role == role }
      dropped[role] = Dropped(score: score, section: index, findings: findings, isEnough: score >= cut)
    }
  }

  /// A core role that the whole code has only in passing is there all the same, if more than a wording says so; what is
  /// less is kept as a hint, for whoever is told that the role is missing.
  private mutating func keepOnlyPlaces() {
    for (role, name) in Role.allCases.enumerated() where Role.core.contains(name) {
      guard let place = dropped[role], !sections.contains(where: { $0.roles.contains(name) }) else { continue }
      guard place.isEnough else {
        let section = sections[place.section].ordinal
        for finding in place.findings.prefix(1) where !finding.evidence.words.isEmpty {
          let block = BlockReference(section: section, block: finding.block)
          hints.append(RoleHint(role: name, place: block, evidence: finding.evidence))
        }
        continue
      }
      for finding in place.findings {
        // Evidence outweighs what merely follows the section, and nothing that was kept.
        sections[place.section].blocks[finding.block].roles.append(
          RoleAssignment(name, weight: RoleClassification.followerWeight, evidence: finding.evidence))
      }
    }
  }

  /// Blocks that merely follow their section must not outweigh evidence.
  private static let followerWeight = 0.01

  private mutating func set(_ role: Role, on index: Int, cue: String, words: String = "") {
    let assignment = RoleAssignment(role, weight: 1, evidence: RoleEvidence(cue: cue, words: words))
    if sections[index].blocks.isEmpty {
      sections[index].heading?.roles = [assignment]
    } else {
      for block in sections[index].blocks.indices { sections[index].blocks[block].roles = [assignment] }
    }
  }

  /// A heading without text of its own: the document's title, or the name of the group below it.
  private mutating func judgeContainer(_ index: Int) {
    let children = children[index]
    let promises = verdicts[index].promises.filter { $0.weight >= HeadingVerdict.decisive }
    let first = sections.firstIndex { $0.heading != nil }
    if index == first, sections.count > 3 || children.count >= 2 {
      return set(.title, on: index, cue: "first-heading-without-text", words: sections[index].title)
    }
    if !promises.isEmpty {
      sections[index].heading?.roles = promises.map {
        RoleAssignment(Role.allCases[$0.role], weight: 1, evidence: RoleEvidence(cue: $0.cue, words: $0.words))
      }
      return
    }
    let below = children.compactMap { roles(of: $0).first }
    // One child of many is about itself: it names neither the group nor, through it, its siblings.
    guard let (role, count) = mostFrequent(below.filter { $0 != .other }), count >= 2 || count * 2 >= children.count
    else { return set(.other, on: index, cue: "no-evidence") }
    if parents[index] < 0 && sections[index].level <= 2 && children.count > 2 && count * 2 <= children.count {
      set(.title, on: index, cue: "groups-many-topics", words: sections[index].title)
    } else {
      set(role, on: index, cue: "sections-below", words: sections[index].title)
    }
  }

  /// True if a section's text is neither the document's first nor its last.
  private func isInside(_ index: Int) -> Bool { index > textEnds.lowerBound && index < textEnds.upperBound }

  /// In a code, a section that nothing is known of says how people behave: codes of houses and professions write "Tools
  /// go back on the wall". Not at either end, where introductions and notes stand, and only in sentences.
  private func statesRules(_ index: Int) -> Bool {
    guard isInside(index) else { return false }
    return sections[index].blocks.contains { block in
      block.kind != .code && block.text.last.map { ".!?。！？؟".contains($0) } ?? false
    }
  }

  private func mostFrequent(_ roles: [Role]) -> (Role, Int)? {
    var counts: [Role: Int] = [:]
    for role in roles { counts[role, default: 0] += 1 }
    var best: (Role, Int)?
    for role in roles {
      if let count = counts[role], best.map({ count > $0.1 }) ?? true { best = (role, count) }
    }
    return best
  }

  /// Text without evidence: its heading read as a sentence, the section above, the kind of document, or `other`.
  private mutating func judgeSilent(_ index: Int) {
    guard isRead else { return set(.other, on: index, cue: "no-evidence") }
    if sections[index].heading != nil {
      reader.scan(sections[index].title)
      var scores: [SentenceScore] = []
      for sentence in reader.text.sentences { scores += reader.scores(of: sentence) }
      if let best = scores.filter({ $0.value >= SectionReading.threshold }).max(by: { $0.value < $1.value }) {
        return set(
          Role.allCases[best.role], on: index, cue: reader.pack.sentenceCues.text(of: best.cue),
          words: sections[index].title)
      }
    }
    let parent = parents[index]
    if parent >= 0 {
      if let promise = verdicts[parent].promises.first(where: { $0.weight >= HeadingVerdict.decisive }) {
        return set(Role.allCases[promise.role], on: index, cue: "section-above", words: promise.words)
      }
      if sections[parent].blocks.isEmpty, let role = roles(of: parent).first, role != .title, role != .other {
        return set(role, on: index, cue: "section-above", words: sections[parent].title)
      }
    }
    guard sections[index].heading != nil else { return set(.other, on: index, cue: "no-evidence") }
    switch kind {
    case .code where statesRules(index): set(.expectedBehaviours, on: index, cue: "kind-of-document", words: "code")
    case .manual: set(.procedure, on: index, cue: "kind-of-document", words: "manual")
    case .governance: set(.responsibilities, on: index, cue: "kind-of-document", words: "governance")
    default: set(.other, on: index, cue: "no-evidence")
    }
  }

  /// In a list of questions every section is one, besides what its answer is about.
  private mutating func markQuestions() {
    for index in sections.indices {
      let weight = sections[index].blocks.reduce(1) { sum, block in block.roles.reduce(sum) { $0 + $1.weight } }
      let question = RoleAssignment(
        .faq, weight: weight, evidence: RoleEvidence(cue: "kind-of-document", words: "faq"))
      for block in sections[index].blocks.indices {
        sections[index].blocks[block].roles.removeAll { $0.role == .other || $0.role == .title }
      }
      if sections[index].blocks.isEmpty {
        sections[index].heading?.roles = [question]
      } else {
        sections[index].blocks[0].roles.insert(question, at: 0)
      }
    }
  }
}
