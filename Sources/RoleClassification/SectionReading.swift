internal import PolicyModel

/// The evidence of one section while its blocks are read, and the verdict on it.
struct SectionReading {
  /// Evidence from this value on gives a sentence a role.
  static let threshold = 3.0
  /// In a list that was led in as being about something, an item needs more to be about something else.
  static let thresholdInList = 4.0
  /// How much of a sentence without evidence counts for the role of the one before; the rest counts for none.
  static let continuedWeight = 0.3
  /// A sentence's further roles must come this close to the strongest one.
  static let spread = 2.0

  /// A role of a block before the section's verdict.
  struct Finding {
    var block: Int
    var role: Int
    var weight: Double
    var evidence: RoleEvidence
  }

  private(set) var verdict = HeadingVerdict()
  private(set) var parentVerdict = HeadingVerdict()
  private(set) var findings: [Finding] = []
  private(set) var features: [RoleFeatures]
  private(set) var weights: [Double]
  private(set) var words = 0
  private(set) var silentWords = 0
  /// Words of sentences that were taken for more of the same.
  private var continuedWords = 0
  private var sentences = 0
  private var firedCues: [[Int]]
  private var lastSentence: [Int]
  private var previousRole = -1
  private var isOfRules = false
  private var isInside = false
  /// What the list at each depth was led in to be about.
  private var leads: [[Int]] = [[]]

  init() {
    features = [RoleFeatures](repeating: RoleFeatures(), count: SectionReading.roleCount)
    weights = [Double](repeating: 0, count: SectionReading.roleCount)
    firedCues = [[Int]](repeating: [], count: SectionReading.roleCount)
    lastSentence = [Int](repeating: 0, count: SectionReading.roleCount)
  }

  private static let roleCount = Role.allCases.count

  /// Begins a section, in the memory of the one before.
  ///
  /// - Parameters:
  ///   - isOfRules: its sentences are rules of conduct where nothing says that they are about something else.
  ///   - isInside: other sections with text stand before it and after it.
  mutating func begin(verdict: HeadingVerdict, parentVerdict: HeadingVerdict, isOfRules: Bool, isInside: Bool) {
    self.isOfRules = isOfRules
    self.isInside = isInside
    self.verdict = verdict
    self.parentVerdict = parentVerdict
    findings.removeAll(keepingCapacity: true)
    for role in weights.indices
    where weights[role] > 0 || features[role].sentences > 0 || features[role].strongest > 0
      || features[role].isListed
    {
      features[role] = RoleFeatures()
      weights[role] = 0
      firedCues[role].removeAll(keepingCapacity: true)
      lastSentence[role] = 0
    }
    (words, silentWords, continuedWords, sentences, previousRole) = (0, 0, 0, 0, -1)
    leads.removeAll(keepingCapacity: true)
    leads.append([])
  }

  /// Reads a block that the reader has scanned.
  mutating func read(_ block: Block, index: Int, with reader: inout PackReader) {
    let depth = Int(block.nesting.listDepth)
    let isItem = depth > 0
    var base: [Int] = []
    if isItem {
      base = depth - 1 < leads.count ? leads[depth - 1] : []
      if base.isEmpty, index == 0 {
        base = verdict.promises.filter { $0.weight >= HeadingVerdict.decisive }.map(\.role)
        // Commands under "Compliance with laws" are rules about the topic, not the topic's role.
        if isOfRules { base.removeAll { SectionReading.opposite(Role.allCases[$0]) == nil } }
      }
    }
    var last: [SentenceScore] = []
    var lastRule: SentenceScore?
    for sentence in reader.text.sentences {
      last = reader.scores(of: sentence)
      lastRule = mayBeRule(last, base) ? reader.rule(of: sentence).flatMap { mayStand($0, in: base) ? $0 : nil } : nil
      // Those who agree to the following code are told its rules.
      if !base.isEmpty, lastRule != nil || statesRule(last, under: base) { base = [] }
      take(last, rule: lastRule, of: block, index, reader, reader.text.length(of: sentence), base)
    }
    guard let final = reader.text.sentences.last else { return }
    let endsOpen = reader.text.words[final.upperBound - 2] == WordMemo.colon
    let lead = lastRule.map { [$0.role] } ?? strongest(last)
    if isItem {
      while leads.count <= depth { leads.append([]) }
      leads[depth] = endsOpen && !lead.isEmpty ? lead : base
    } else if !lead.isEmpty, endsOpen || lastRule == nil {
      // Before a full stop a sentence may be about anything else than the list after it.
      leads = [endsOpen ? lead : lead.filter { SectionReading.leadsWithFullStop.contains(Role.allCases[$0]) }]
    } else {
      leads = [endsOpen ? verdict.promises.filter { !$0.needsText }.map(\.role) : []]
    }
  }

  /// What sentences that end in a full stop lead lists in to be about: "The following is not tolerated."
  private static let leadsWithFullStop: Set<Role> = [
    .expectedBehaviours, .prohibitedBehaviours, .consequences, .procedure, .responsibilities, .values,
  ]

  private func bonus(_ role: Int) -> Double {
    if verdict.weight(of: role) > 0 { return 1 }
    return verdict.promises.isEmpty && parentVerdict.weight(of: role) > 0 ? 1 : 0
  }

  /// The roles a sentence leads a list in to.
  private func strongest(_ scores: [SentenceScore]) -> [Int] {
    // What the heading promises is the likelier topic of its list.
    let sure = scores.map { (role: $0.role, value: $0.value + (verdict.weight(of: $0.role) > 0 ? 1 : 0)) }
      .filter { $0.value >= SectionReading.threshold }
    guard let best = sure.map(\.value).max() else { return [] }
    return sure.filter { $0.value >= best }.map(\.role)
  }

  /// Whether a sentence that is worded as a rule is one of conduct: nothing in or around it says that it is about
  /// something else.
  private func mayBeRule(_ scores: [SentenceScore], _ base: [Int]) -> Bool {
    isOfRules && base.allSatisfy { SectionReading.mayLeadInRules.contains(Role.allCases[$0]) }
      && (previousRole < 0 || SectionReading.mayPrecedeRules.contains(Role.allCases[previousRole]))
      && scores.allSatisfy {
        $0.value + bonus($0.role) < SectionReading.threshold
          || SectionReading.topicsOfDuties.contains(Role.allCases[$0.role])
      }
  }

  /// What leads in a list of rules without being their topic: who is bound, what the code is for; and what is expected,
  /// of which an item may be the exception ("not to tell others" in a list of what members shall do).
  private static let mayLeadInRules: Set<Role> = [
    .scope, .introduction, .purpose, .summary, .values, .expectedBehaviours,
  ]

  /// True of a sentence whose cues tell a demand or ban, in a list that was led in as being about something that rules
  /// follow.
  private func statesRule(_ scores: [SentenceScore], under base: [Int]) -> Bool {
    isOfRules
      && base.allSatisfy {
        SectionReading.mayLeadInRules.contains(Role.allCases[$0]) && Role.allCases[$0] != .expectedBehaviours
      }
      && scores.contains {
        SectionReading.opposite(Role.allCases[$0.role]) != nil && $0.value >= SectionReading.threshold
      }
  }

  /// In a list of what is expected a demand is more of the same, only a ban says something else.
  private func mayStand(_ rule: SentenceScore, in base: [Int]) -> Bool {
    !base.contains { Role.allCases[$0] == .expectedBehaviours }
      || Role.allCases[rule.role] == .prohibitedBehaviours
  }

  /// What duties of a profession are about: "We protect the confidences of clients" demands something, and the word that
  /// elsewhere names a part of a code is its object.
  private static let topicsOfDuties: Set<Role> = [
    .confidentiality, .responsibilities, .records, .legal, .values, .conflictsOfInterest, .resources,
  ]

  /// After sentences of these roles a rule is one of conduct; after others it is more of the same.
  private static let mayPrecedeRules: Set<Role> = [
    .expectedBehaviours, .prohibitedBehaviours, .values, .purpose, .introduction, .scope, .summary, .legal,
    .confidentiality, .responsibilities, .records, .conflictsOfInterest, .resources, .relatedPolicies,
  ]

  private mutating func take(
    _ scores: [SentenceScore], rule: SentenceScore?, of block: Block, _ index: Int, _ reader: borrowing PackReader,
    _ length: Int,
    _ base: [Int]
  ) {
    sentences += 1
    words += length
    var kept: [(score: SentenceScore, value: Double)] = []
    for score in scores {
      let value = score.value + bonus(score.role)
      let inForeignList = !base.isEmpty && !base.contains(score.role)
      var threshold = inForeignList ? SectionReading.thresholdInList : SectionReading.threshold
      if verdict.highest >= HeadingVerdict.decisive, verdict.weight(of: score.role) == 0,
        SectionReading.easilyMentioned.contains(Role.allCases[score.role])
      {
        threshold = SectionReading.thresholdInList
      }
      if value >= threshold { kept.append((score, value)) }
    }
    if let rule, !kept.contains(where: { $0.score.role == rule.role }) {
      kept.append((rule, SectionReading.threshold))
    }
    let best = kept.map(\.value).max() ?? 0
    kept.removeAll { $0.value < best - SectionReading.spread }
    let isLed = takeList(base, kept.map(\.score.role), index, length)
    for (score, value) in kept {
      let role = score.role
      let isRule = role == rule?.role && !scores.contains { $0.role == role && $0.cue == score.cue }
      let cues = isRule ? reader.pack.ruleCues : reader.pack.sentenceCues
      let from = Int(reader.text.spans[score.words.lowerBound].start)
      let to = Int(reader.text.spans[score.words.upperBound - 1].end)
      add(
        index, role, Double(length) * min(value, 5) / 3,
        RoleEvidence(
          cue: cues.text(of: score.cue), words: block.text(in: from..<max(from, to))))
      features[role].strongest = max(features[role].strongest, value)
      features[role].sentences += 1
      if value >= best { features[role].leadingSentences += 1 }
      if isRule {
        features[role].rules += 1
      } else {
        for cue in score.cues where !firedCues[role].contains(cue) { firedCues[role].append(cue) }
      }
      lastSentence[role] = sentences
    }
    if !kept.isEmpty {
      previousRole = kept.first { $0.value >= best }?.score.role ?? -1
    } else if isLed {
      return
    } else if previousRole >= 0, goesOn(previousRole) {
      add(
        index, previousRole, Double(length) * SectionReading.continuedWeight, RoleEvidence(cue: "continued", words: ""))
      continuedWords += length
    } else {
      silentWords += length
    }
  }

  /// Whether sentences without evidence go on about a role: a notice of license or date between rules is one sentence.
  private func goesOn(_ role: Int) -> Bool {
    !isInside || bonus(role) > 0 || !RoleModel.ofTheEnds.contains(Role.allCases[role])
  }

  /// Gives an item the roles its list was led in with, unless the item itself says the opposite.
  private mutating func takeList(_ base: [Int], _ own: [Int], _ index: Int, _ length: Int) -> Bool {
    let overridden = own.contains { role in
      SectionReading.opposite(Role.allCases[role]).map { opposite in
        base.contains { Role.allCases[$0] == opposite }
      } ?? false
    }
    guard !base.isEmpty, !overridden else { return false }
    var isLed = false
    for role in base where !own.contains(role) {
      add(index, role, Double(length), RoleEvidence(cue: "list-lead-in", words: ""))
      features[role].isListed = true
      isLed = true
    }
    return isLed
  }

  /// Words of these roles stand in texts about anything; under a heading that decides for another role they need more.
  private static let easilyMentioned: Set<Role> = [
    .introduction, .purpose, .definitions, .relatedPolicies, .responsibilities, .resources, .records, .reporting,
  ]

  private static func opposite(_ role: Role) -> Role? {
    switch role {
    case .expectedBehaviours: .prohibitedBehaviours
    case .prohibitedBehaviours: .expectedBehaviours
    default: nil
    }
  }

  private mutating func add(_ block: Int, _ role: Int, _ weight: Double, _ evidence: RoleEvidence) {
    let weight = max(weight, 0.1)
    weights[role] += weight
    // Blocks are read in order, so those of this block are the last ones.
    var known = findings.count - 1
    while known >= 0, findings[known].block == block, findings[known].role != role { known -= 1 }
    if known >= 0, findings[known].block == block {
      findings[known].weight += weight
      if findings[known].evidence.words.isEmpty { findings[known].evidence = evidence }
    } else {
      findings.append(Finding(block: block, role: role, weight: weight, evidence: evidence))
    }
  }

  /// Adds a list of links to the document's own sections, which is a table of contents. `share` of the words.
  mutating func addContents(blocks: [Int], words contentWords: Int) {
    let role = Role.allCases.firstIndex(of: .contents) ?? 0
    let evidence = RoleEvidence(cue: "links-to-own-sections", words: "")
    if contentWords * 2 > words {
      findings = []
      weights = [Double](repeating: 0, count: weights.count)
    }
    for block in blocks { add(block, role, Double(contentWords) / Double(blocks.count), evidence) }
    features[role].strongest = 6
  }

  /// The cues that spoke for a role, as indices into the pack's.
  func cues(of role: Int) -> [Int] { firedCues[role] }

  /// How much the heading adds to each role it promises. Call once, after the last block.
  mutating func weighHeading() -> [(promise: HeadingVerdict.Promise, weight: Double)] {
    var result: [(promise: HeadingVerdict.Promise, weight: Double)] = []
    var isSilent = !weights.contains { $0 > 0 }
    for promise in verdict.promises {
      let role = promise.role
      let all = Double(max(words, 1))
      let weight: Double
      if promise.weight >= HeadingVerdict.decisive {
        weight = weights[role] > 0 ? 0.5 * all : isSilent ? all : Double(silentWords) + 0.3 * all
      } else if weights[role] > 0 {
        weight = 0.3 * all
      } else if isSilent, !promise.needsText {
        weight = 0.5 * all
      } else {
        continue
      }
      weights[role] += weight
      isSilent = false
      result.append((promise, weight))
    }
    return result
  }

  /// The features of a role after the last block.
  func features(of role: Int) -> RoleFeatures {
    var result = features[role]
    let unexplained = Double(silentWords) + (1 - SectionReading.continuedWeight) * Double(continuedWords)
    let total = weights.reduce(unexplained, +)
    result.share = total > 0 ? weights[role] / total : 0
    result.cues = firedCues[role].count
    result.heading = verdict.weight(of: role)
    result.parentHeading = verdict.promises.isEmpty ? parentVerdict.weight(of: role) : 0
    // A heading that names what the rules are about does not speak against them.
    let isTopic = isOfRules && SectionReading.opposite(Role.allCases[role]) != nil
    result.otherHeading = result.heading > 0 || isTopic ? 0 : verdict.highest
    result.isFirst = weights[role] >= (weights.max() ?? 0) - 1e-9
    result.sectionSentences = sentences
    result.isInside = isInside
    result.lastPlace = sentences > 0 ? Double(lastSentence[role]) / Double(sentences) : 0
    return result
  }

  /// The roles that stay, weightiest first; else the weightiest if it is not a mere mention, nor of words that mean
  /// something else in such a document ("please email us" of a privacy policy).
  func keptRoles(_ model: RoleModel, kind: DocumentKind?) -> [Int] {
    let weights = weights
    let candidates = weights.indices.filter { weights[$0] > 0 }.sorted { left, right in
      weights[left] != weights[right] ? weights[left] > weights[right] : left < right
    }
    var kept: [Int] = []
    for role in candidates where model.keeps(role, features(of: role), kind: kind) { kept.append(role) }
    guard kept.isEmpty else { return kept }
    return candidates.prefix(1).filter { role in
      !RoleModel.meansOther(Role.allCases[role], in: kind)
        && !features(of: role).isOutOfPlace(Role.allCases[role])
        && model.score(role, features(of: role), kind: kind) >= RoleModel.cutOfLastResort
    }
  }
}
