internal import PolicyModel
internal import PolicyText

/// Judges what became of one section, from the redline of its text.
struct SectionJudge {
  let report: ComparisonReport
  let sentences: SentenceJudge
  let links: LinkRule
  /// Redline blocks of every old and new section, in order: indices of redline and block.
  private let oldBlocks: [Int: [(redline: Int, block: Int)]]
  private let newBlocks: [Int: [(redline: Int, block: Int)]]
  private let redlines: [[PlacedRedlineBlock]]
  /// Every address of either version, to tell one that moved from one that is gone.
  private let contactValues: (old: Set<String>, new: Set<String>)
  /// What the sections are for that changed, or that text came from or went to.
  private let purposes: (old: [Int: SectionPurpose], new: [Int: SectionPurpose])

  /// Prepares the judging of a report. O(blocks of its redlines).
  init(_ report: ComparisonReport) {
    self.report = report
    let numbers = SectionNumberMap(report)
    let rules = LanguageRules.of(report.new)
    var sentences = SentenceJudge(
      rules: rules, numbers: numbers, names: DocumentNames(report.old, report.new),
      breaks: SentenceBreaks(language: report.new.textLanguage ?? report.new.metadata.language?.value))
    sentences.replaced = ThroughoutPhrases(report, isWording: sentences.isWording)
    self.sentences = sentences
    links = LinkRule(numbers: numbers, report)
    purposes = SectionJudge.purposes(report, rules)
    var byOld: [Int: [(redline: Int, block: Int)]] = [:]
    var byNew: [Int: [(redline: Int, block: Int)]] = [:]
    for (r, redline) in report.redlines.enumerated() {
      for (b, block) in redline.blocks.enumerated() {
        if let old = block.old, !old.isHeading { byOld[old.section, default: []].append((r, b)) }
        if let new = block.new, !new.isHeading { byNew[new.section, default: []].append((r, b)) }
      }
    }
    (oldBlocks, newBlocks) = (byOld, byNew)
    redlines = report.redlines.map(PlacedRedlineBlock.blocks)
    func values(_ document: PolicyDocument) -> Set<String> {
      Set(document.allSections.flatMap(ContactScanner.addresses).map(\.value))
    }
    contactValues = (values(report.old), values(report.new))
  }

  /// The purposes that may be asked for. O(text of those sections).
  private static func purposes(
    _ report: ComparisonReport, _ rules: LanguageRules
  ) -> (old: [Int: SectionPurpose], new: [Int: SectionPurpose]) {
    var wanted: (old: Set<Int>, new: Set<Int>) = ([], [])
    for change in report.sections where !change.kinds.isEmpty {
      if let old = change.old { wanted.old.insert(old) }
      if let new = change.new { wanted.new.insert(new) }
    }
    for move in report.movedBlocks {
      wanted.old.insert(move.old.section)
      wanted.new.insert(move.new.section)
    }
    func purposes(_ document: PolicyDocument, _ wanted: Set<Int>) -> [Int: SectionPurpose] {
      wanted.reduce(into: [:]) { $0[$1] = SectionPurpose(document[section: $1], rules) }
    }
    return (purposes(report.old, wanted.old), purposes(report.new, wanted.new))
  }

  func oldPurpose(_ section: Int) -> SectionPurpose {
    purposes.old[section] ?? SectionPurpose(report.old[section: section], sentences.rules)
  }

  func newPurpose(_ section: Int) -> SectionPurpose {
    purposes.new[section] ?? SectionPurpose(report.new[section: section], sentences.rules)
  }

  /// A verdict and the sentences that differ, for the ledgers.
  struct Judgement {
    var reasons: [ChangeReason] = []
    var pairs: [SentencePair] = []
  }

  /// Judges an entry that has changes.
  func judge(_ change: SectionChange) -> Judgement {
    var result = Judgement()
    switch (change.old, change.new) {
    case (let old?, let new?): matched(change, old, new, &result)
    case (nil, let new?): oneSided(report.new[section: new], isNew: true, change, &result)
    case (let old?, nil): oneSided(report.old[section: old], isNew: false, change, &result)
    case (nil, nil): break
    }
    if change.old == nil || change.new == nil {
      // Text that moved into a new section, or out of one that is gone, took its links with it.
      let place = PlaceSeverity(report.namingSection(change).roles)
      result.reasons += change.links.compactMap { links.judge($0, at: place) }
    }
    return result
  }

  // MARK: Added and removed sections

  private func oneSided(_ section: Section, isNew: Bool, _ change: SectionChange, _ result: inout Judgement) {
    func add(_ rule: ChangeRule, _ changeClass: ChangeClass, _ severity: ChangeSeverity = .low) {
      result.reasons.append(
        ChangeReason(
          rule: rule, changeClass: changeClass, severity: severity, before: isNew ? "" : section.name,
          after: isNew ? section.name : "", old: isNew ? nil : TextSpan(section: section.ordinal),
          new: isNew ? TextSpan(section: section.ordinal) : nil))
    }
    guard !section.blocks.isEmpty else { return add(isNew ? .emptySectionAdded : .emptySectionRemoved, .editorial) }
    let blocks = (isNew ? newBlocks : oldBlocks)[section.ordinal] ?? []
    let redlines = blocks.map { report.redlines[$0.redline].blocks[$0.block] }
    if !redlines.isEmpty, redlines.allSatisfy({ keepsItsMeaningElsewhere($0) }) { return add(.textMoved, .editorial) }
    let purpose = isNew ? newPurpose(section.ordinal) : oldPurpose(section.ordinal)
    if purpose.isRecord(section, sentences.rules) {
      if LicenseWords.areIn(section.blocks.flatMap { WordScanner.words(of: $0.text) }) {
        return add(.licenseChanged, .substantive, .high)
      }
      return add(isNew ? .recordAdded : .recordRemoved, .editorial)
    }
    let place = PlaceSeverity(purpose.roles)
    add(isNew ? .sectionAdded : .sectionRemoved, .substantive, place.isReporting ? .highest : place.ofItem)
    for (index, block) in section.blocks.enumerated() {
      let place = BlockReference(section: section.ordinal, block: index)
      for sentence in SentencePairing.sentences(sentences.words(of: block.text)) {
        result.pairs.append(
          SentencePair(
            old: isNew ? [] : sentence, new: isNew ? sentence : [], oldPlace: isNew ? nil : place,
            newPlace: isNew ? place : nil))
      }
    }
  }

  // MARK: Matched sections

  private func matched(_ change: SectionChange, _ old: Int, _ new: Int, _ result: inout Judgement) {
    let (before, after) = (report.old[section: old], report.new[section: new])
    func whole(_ rule: ChangeRule, _ changeClass: ChangeClass, _ was: String, _ now: String) {
      result.reasons.append(
        ChangeReason(
          rule: rule, changeClass: changeClass, before: was, after: now, old: TextSpan(section: old),
          new: TextSpan(section: new)))
    }
    for kind in change.kinds {
      switch kind {
      case .modified: text(change, before, after, &result)
      case .split, .merged:
        text(change, before, after, &result)
        whole(kind == .split ? .sectionSplit : .sectionMerged, .editorial, before.name, after.name)
      case .retitled: title(change, before, after, &result)
      case .renumbered: whole(.renumbered, .editorial, before.number?.label ?? "", after.number?.label ?? "")
      case .moved: whole(.sectionMoved, .editorial, before.name, after.name)
      case .releveled: whole(.releveled, .markup, String(before.level), String(after.level))
      case .link, .added, .removed: break
      }
    }
    result.reasons += change.links.compactMap { links.judge($0, at: severity(of: $0, before, after)) }
    if change.kinds.contains(.modified) {
      contacts(change, before, after, &result)
      hiddenWords(before, after, &result)
    }
  }

  /// Words spelt in characters that nobody can see: whoever adds some means to say what readers are not to notice.
  private func hiddenWords(_ before: Section, _ after: Section, _ result: inout Judgement) {
    let old = before.blocks.flatMap { HiddenCharacters.tagWords(in: $0.text) }
    let new = after.blocks.flatMap { HiddenCharacters.tagWords(in: $0.text) }
    guard old != new else { return }
    result.reasons.append(
      ChangeReason(
        rule: new.isEmpty ? .hiddenWordsRemoved : old.isEmpty ? .hiddenWordsAdded : .hiddenWordsChanged,
        changeClass: .substantive, severity: .high, before: old.joined(separator: "; "),
        after: new.joined(separator: "; "), old: old.isEmpty ? nil : TextSpan(section: before.ordinal),
        new: new.isEmpty ? nil : TextSpan(section: after.ordinal)))
  }

  /// The redline blocks that belong to an entry.
  private func blocks(of change: SectionChange, _ old: Int, _ new: Int) -> [PlacedRedlineBlock] {
    let isSplit = change.kinds.contains(.split)
    let isMerged = change.kinds.contains(.merged)
    var found: [(redline: Int, block: Int)] = []
    for place in newBlocks[new] ?? [] {
      let block = report.redlines[place.redline].blocks[place.block]
      if block.old.map({ $0.section == old }) ?? !isMerged { found.append(place) }
    }
    for place in oldBlocks[old] ?? [] where !isSplit {
      // A paragraph that became a heading is judged where it stood: the new section does not list headings.
      if report.redlines[place.redline].blocks[place.block].new?.isHeading ?? true { found.append(place) }
    }
    found.sort { ($0.redline, $0.block) < ($1.redline, $1.block) }
    return found.map { redlines[$0.redline][$0.block] }
  }

  private func text(_ change: SectionChange, _ before: Section, _ after: Section, _ result: inout Judgement) {
    var pool = SentencePool()
    let count = result.reasons.count
    let (was, now) = (oldPurpose(before.ordinal), newPurpose(after.ordinal))
    for placed in blocks(of: change, before.ordinal, after.ordinal) where placed.block.hasChanges {
      let block = placed.block
      // Nil also where a heading became this block, or this block a heading.
      let oldBlock = block.old.flatMap(report.old.block)
      let newBlock = block.new.flatMap(report.new.block)
      let place = severity([oldBlock, newBlock].compactMap(\.self), was, now)
      let isRecord = newBlock == nil ? was.isRecord(oldBlock) : now.isRecord(newBlock)
      if block.old == nil || block.new == nil, let move = block.move {
        if moved(report.movedBlocks[move], isOld: block.new == nil, place, &result) { continue }
      }
      let isItem = (oldBlock ?? newBlock)?.kind == .listItem && (block.old == nil || block.new == nil)
      let targets = Set(((oldBlock?.links ?? []) + (newBlock?.links ?? [])).map { LinkTarget($0.target).plain })
      for pair in SentencePairing.pairs(in: placed, sentences.breaks) {
        let context = SentencePool.Context(
          place: SentenceJudge.Place(
            severity: place, speaksOfVersion: was.speaksOfVersion(oldBlock) || now.speaksOfVersion(newBlock),
            linkTargets: targets),
          isItem: isItem, isRecord: isRecord, mayBind: !was.hasRecordTitle && !now.hasRecordTitle,
          mustNameVersion: newBlock == nil ? was.mustNameVersion(oldBlock) : now.mustNameVersion(newBlock),
          row: (block.old == nil || block.new == nil) ? (oldBlock ?? newBlock)?.nesting.cell?.rowKey : nil)
        pool.add(pair, context)
      }
    }
    pool.settle(sentences, &result)
    if result.reasons.count == count, change.kinds.contains(.modified) {
      // All text is there, in other sections or blocks.
      result.reasons.append(
        ChangeReason(
          rule: .textMoved, changeClass: .editorial, old: TextSpan(section: before.ordinal),
          new: TextSpan(section: after.ordinal)))
    }
  }

  /// By the roles of the blocks, else of their sections.
  private func severity(_ blocks: [Block], _ was: SectionPurpose, _ now: SectionPurpose) -> PlaceSeverity {
    let roles = blocks.flatMap(\.roles)
    if roles.isEmpty { return PlaceSeverity(was.roles + now.roles) }
    // Items are led in by what gives them their role; a paragraph only stands below it.
    let isInherited = blocks.allSatisfy { $0.kind == .paragraph } && roles.allSatisfy(\.evidence.words.isEmpty)
    return PlaceSeverity(roles.map(\.role), isInherited: isInherited)
  }

  /// A block that stands elsewhere now. Inside its section it is only another order; in a section with another
  /// purpose it says something else. Returns true if nothing is left to judge.
  private func moved(_ move: BlockMove, isOld: Bool, _ place: PlaceSeverity, _ result: inout Judgement) -> Bool {
    let (before, after) = (report.old.text(move.old) ?? "", report.new.text(move.new) ?? "")
    let isWithin = sentences.numbers.partner[move.old.section] == move.new.section
    // What was edited on the way is judged where it stands now.
    if isOld, move.similarity < 1 { return true }
    let keepsPurpose = keepsItsPurpose(move)
    if keepsPurpose {
      result.reasons.append(
        ChangeReason(
          rule: isWithin ? .reordered : .textMoved, changeClass: .editorial, before: before, after: after,
          old: TextSpan(move.old), new: TextSpan(move.new)))
    } else {
      result.reasons.append(
        ChangeReason(
          rule: .movedToOtherPurpose, changeClass: .substantive, severity: .high,
          before: setting(move.old, report.old, oldPurpose(move.old.section), isWithin: isWithin) + ": " + before,
          after: setting(move.new, report.new, newPurpose(move.new.section), isWithin: isWithin) + ": " + after,
          old: TextSpan(move.old), new: TextSpan(move.new)))
    }
    if move.similarity < 1 {
      let pair = SentencePair(
        old: WordScanner.words(of: before), new: WordScanner.words(of: after), oldPlace: move.old, newPlace: move.new)
      result.pairs.append(pair)
      result.reasons += sentences.judge(pair, at: SentenceJudge.Place(severity: place))
    }
    return true
  }

  private func keepsItsMeaningElsewhere(_ block: RedlineBlock) -> Bool {
    guard let index = block.move else { return false }
    let move = report.movedBlocks[index]
    return move.similarity == 1 && keepsItsPurpose(move)
  }

  private func keepsItsPurpose(_ move: BlockMove) -> Bool {
    let rules = sentences.rules
    let before = oldPurpose(move.old.section).standing(of: report.old.block(move.old), rules)
    return !before.isReverse(of: newPurpose(move.new.section).standing(of: report.new.block(move.new), rules))
  }

  /// What a block stands under: in one section with both its places, the sentence that leads its list in.
  private func setting(
    _ reference: BlockReference, _ document: PolicyDocument, _ purpose: SectionPurpose, isWithin: Bool
  ) -> String {
    let section = document[section: reference.section]
    guard isWithin, let leadIn = purpose.leadIn(of: document.block(reference)) else { return section.name }
    let text = section.blocks[leadIn.block].text
    return text.last.map { ":\u{FF1A}".contains($0) } == true ? String(text.dropLast()) : text
  }

  func roles(_ before: Section, _ after: Section) -> [Role] {
    oldPurpose(before.ordinal).roles + newPurpose(after.ordinal).roles
  }

  /// A link weighs what its own block is for.
  private func severity(of link: LinkChange, _ before: Section, _ after: Section) -> PlaceSeverity {
    let blocks = [link.old?.reference.flatMap(report.old.block), link.new?.reference.flatMap(report.new.block)]
    return severity(blocks.compactMap(\.self), oldPurpose(before.ordinal), newPurpose(after.ordinal))
  }

  // MARK: Contacts

  /// Addresses that came or went, also behind links that themselves came or went: one fact for all of a section. What
  /// the sentences say of them is taken out, for it is the same fact.
  private func contacts(_ change: SectionChange, _ before: Section, _ after: Section, _ result: inout Judgement) {
    guard !newPurpose(after.ordinal).isRecord(after, sentences.rules) else { return }
    let (was, now) = (addresses(before), addresses(after))
    // Words that stayed while they lead to somebody else are told with the link.
    let links = change.links.filter { $0.keepsWords || !$0.isRetargeted }
    let told = Set(links.flatMap { [$0.oldTarget, $0.newTarget] }.flatMap(ContactScanner.values))
    let (known, kept) = (Set(was.map(\.value)), Set(now.map(\.value)))
    var gone = was.filter { !kept.contains($0.value) && !told.contains($0.value) }
    var come = now.filter { !known.contains($0.value) && !told.contains($0.value) }
    // An address that only stands in another section now, or stood in one before, is neither gone nor new.
    if come.isEmpty, gone.allSatisfy({ contactValues.new.contains($0.value) }) { gone = [] }
    if gone.isEmpty, come.allSatisfy({ contactValues.old.contains($0.value) }) { come = [] }
    let isChanged = !gone.isEmpty || !come.isEmpty
    result.reasons = result.reasons.compactMap { reason in
      guard reason.rule.isContact, !links.contains(where: { $0.old == reason.old && $0.new == reason.new }) else {
        return reason
      }
      if isChanged || !told.isEmpty { return nil }
      var reason = reason
      (reason.rule, reason.severity) = (.wording, min(reason.severity, .medium))
      return reason
    }
    guard isChanged else { return }
    result.reasons.append(
      ChangeReason(
        rule: gone.isEmpty ? .contactAdded : come.isEmpty ? .contactRemoved : .contactChanged,
        changeClass: .substantive, severity: .highest, before: gone.map(\.text).joined(separator: ", "),
        after: come.map(\.text).joined(separator: ", "), old: span(of: gone, in: before),
        new: span(of: come, in: after)))
  }

  private func addresses(_ section: Section) -> [Contact] {
    ContactScanner.addresses(in: section).filter { $0.kind != .placeholder }
  }

  /// Where the first of some contacts stands; the section if it stands in no text as it is shown.
  private func span(of contacts: [Contact], in section: Section) -> TextSpan? {
    guard let first = contacts.first?.text else { return nil }
    for (index, block) in section.blocks.enumerated() {
      guard let range = block.text.range(ofBytes: first) else { continue }
      return TextSpan(BlockReference(section: section.ordinal, block: index), range)
    }
    return TextSpan(section: section.ordinal)
  }
}

extension String {
  /// UTF-8 offsets of the first occurrence of a text. O(length × length of the text).
  fileprivate func range(ofBytes text: String) -> Range<Int>? {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0..<$0 + wanted.count }
  }
}
