internal import PolicyModel

/// Tells what changed in substance in one section that both versions have.
///
/// The report's reasons say what matters; the redline has the words as printed. Each reason is looked up in the
/// section's edits, so that a reader gets the phrase and not the one word that decided.
struct SectionTeller {
  let report: ComparisonReport
  let book: PhraseBook
  let blocks: SectionBlocks
  let texts: KnownTexts
  let names: SectionNames

  /// Statements about one section; what goes beyond is counted.
  static let mostStatements = 6
  /// Reasons looked at in one section, gravest first; the statements would not hold more.
  static let mostReasons = 60
  /// Quotations in one list.
  static let mostItems = 4

  /// A statement, and what decides its place.
  struct Candidate {
    var statement: SummaryStatement
    var severity: ChangeSeverity
    var tally = Tally()
    var changes = 1
  }

  /// What is said of an entry.
  struct Telling {
    var group: SummaryGroup
    var tally: Tally
  }

  /// The statements of an entry with a substantive verdict. In proportion to the text of its changed blocks.
  func tell(_ change: SectionChange) -> Telling {
    let all = (change.verdict?.reasons ?? []).filter { $0.changeClass == .substantive }
    let reasons = Array(all.prefix(SectionTeller.mostReasons))
    var used = Set<Int>()
    var candidates = contacts(change, reasons, &used)
    candidates += hiddenWords(change, reasons, &used)
    candidates += purposes(change, reasons, &used)
    let edits = blocks.edits(of: change)
    candidates += wholes(change, reasons, edits, &used)
    var located = located(change, reasons, edits, &used)
    if let rewritten = rewritten(change, located.candidates) {
      located.candidates = located.candidates.filter { $0.statement.kind != .wording } + [rewritten]
      located.untold = 0
    }
    candidates += located.candidates
    let order = candidates.enumerated().sorted { left, right in
      left.element.severity != right.element.severity
        ? left.element.severity > right.element.severity : left.offset < right.offset
    }.map(\.element)
    let shown = order.prefix(SectionTeller.mostStatements)
    var statements = shown.map(\.statement)
    let left =
      order.dropFirst(SectionTeller.mostStatements).reduce(0) { $0 + $1.changes } + located.untold
      + (all.count - reasons.count)
    if left > 0 {
      statements.append(
        SummaryStatement(.omitted, book.sentence("changes.omitted", count: left), evidence: [names.evidence(change)]))
    }
    var tally = Tally()
    for candidate in order { tally += candidate.tally }
    return Telling(group: SummaryGroup(section: names.heading(of: change), statements: statements), tally: tally)
  }

  func evidence(_ change: SectionChange, _ reason: ChangeReason) -> SummaryEvidence {
    SummaryEvidence(
      old: change.old, new: change.new, section: names.plain(of: change), rule: reason.rule.rawValue,
      changeClass: reason.changeClass, severity: reason.severity,
      before: Quotation.cut(reason.before), after: Quotation.cut(reason.after))
  }

  func quoted(_ text: some StringProtocol) -> [SummaryText.Part] { [.quotation(Quotation.cut(text))] }

  // MARK: Sections in other words throughout

  /// A section of which both versions have more than this share for themselves is told as a whole: its phrases one by
  /// one would say little. Two texts on the same matter share nearly half of their words anyway.
  static let rewrittenShare = 0.55
  /// Fewer phrases than this are told one by one all the same.
  static let fewestRewritten = 4

  private func rewritten(_ change: SectionChange, _ candidates: [Candidate]) -> Candidate? {
    let wording = candidates.filter { $0.statement.kind == .wording }
    guard wording.count >= SectionTeller.fewestRewritten, let section = report.newSection(change),
      blocks.changedShare(of: change) > SectionTeller.rewrittenShare
    else { return nil }
    var opening = ""
    for block in section.blocks {
      opening += (opening.isEmpty ? "" : " ") + block.text.prefix(Quotation.longest + 1)
      if opening.utf8.count > Quotation.longest { break }
    }
    let evidence = wording.flatMap(\.statement.evidence)
    return Candidate(
      statement: SummaryStatement(
        .wording, book.sentence("rewritten", ["text": quoted(opening)]),
        evidence: Array(evidence.prefix(SectionTeller.mostStatements))),
      severity: wording.map(\.severity).max() ?? .low)
  }

  // MARK: Text that says something else where it stands now

  private func purposes(
    _ change: SectionChange, _ reasons: [ChangeReason], _ used: inout Set<Int>
  ) -> [Candidate] {
    reasons.enumerated().compactMap { index, reason in
      guard reason.rule == .movedToOtherPurpose else { return nil }
      used.insert(index)
      let move = blocks.moves(of: change).first { move in
        reason.before.hasPrefix(report.old[section: move.old.section].name + ": ")
          && reason.after.hasSuffix(report.new.text(move.new) ?? "")
      }
      guard let move else { return nil }
      let (old, new) = (report.old[section: move.old.section], report.new[section: move.new.section])
      let text = book.sentence(
        "purpose",
        [
          "text": quoted(report.new.text(move.new) ?? ""), "before": names.quoted(old), "after": names.quoted(new),
        ])
      return Candidate(
        statement: SummaryStatement(.purpose, text, evidence: [evidence(change, reason)]), severity: reason.severity)
    }
  }

  // MARK: Items and sentences that came or went

  private enum Side: String { case added, removed }

  /// The list a whole item or sentence is told in.
  private func list(of reason: ChangeReason, _ edits: [TextEdit], _ change: SectionChange) -> String {
    guard reason.rule.isListItem else { return "text" }
    let plain = PlainWords(reason.before + reason.after)
    let block = edits.first { $0.plainNew.contains(plain) || $0.plainOld.contains(plain) }?.block
    let section = report.namingSection(change)
    switch block?.roles.first?.role ?? section.roles.first {
    case .prohibitedBehaviours?: return "items.prohibited"
    case .expectedBehaviours?: return "items.expected"
    default: return "items.plain"
    }
  }

  /// Two texts of which the shorter has this share of its words in the other are one text in two wordings.
  private static let sameText = 0.7
  private static let fewestSharedWords = 2
  /// A text that is so many times longer is another one, even if it has all the words of the shorter.
  private static let mostGrowth = 4
  /// A sentence of so few words is a label, and what it labels is told.
  private static let longestLabel = 2

  private func wholes(
    _ change: SectionChange, _ reasons: [ChangeReason], _ edits: [TextEdit], _ used: inout Set<Int>
  ) -> [Candidate] {
    var whole: [(index: Int, side: Side, words: Set<ArraySlice<UInt8>>)] = []
    for (index, reason) in reasons.enumerated() where !used.contains(index) {
      let side: Side
      if reason.rule.isAddition {
        side = .added
      } else if reason.rule.isRemoval {
        side = .removed
      } else {
        continue
      }
      used.insert(index)
      let text = reason.before + reason.after
      // What only changed its place was told by the report as moved; what stands elsewhere too is no news.
      if side == .added ? texts.oldHas(text) : texts.newHas(text) { continue }
      whole.append((index, side, PlainWords(text).set))
    }
    var candidates: [Candidate] = []
    // The same text in other words is told once, as what it became.
    var paired = Set<Int>()
    for (position, gone) in whole.enumerated() where gone.side == .removed {
      let match = whole.indices.first { other in
        whole[other].side == .added && !paired.contains(other)
          && gone.words.intersection(whole[other].words).count >= SectionTeller.fewestSharedWords
          && PlainWords.containment(gone.words, whole[other].words) >= SectionTeller.sameText
          && max(gone.words.count, whole[other].words.count)
            <= SectionTeller.mostGrowth * min(gone.words.count, whole[other].words.count)
      }
      guard let match else { continue }
      paired.formUnion([position, match])
      let (was, now) = (reasons[gone.index], reasons[whole[match].index])
      let text = book.sentence("becomes", ["before": quoted(was.before), "after": quoted(now.after)])
      candidates.append(
        Candidate(
          statement: SummaryStatement(.wording, text, evidence: [evidence(change, was), evidence(change, now)]),
          severity: max(was.severity, now.severity)))
    }
    var lists: [(key: String, side: Side, reasons: [ChangeReason])] = []
    for (position, item) in whole.enumerated() where !paired.contains(position) {
      let reason = reasons[item.index]
      if item.words.count <= SectionTeller.longestLabel, reason.rule.isSentence { continue }
      let key = list(of: reason, edits, change)
      if let place = lists.firstIndex(where: { $0.key == key && $0.side == item.side }) {
        lists[place].reasons.append(reason)
      } else {
        lists.append((key, item.side, [reason]))
      }
    }
    for list in lists {
      let parts = list.key.split(separator: ".")
      let key = ([String(parts[0]), list.side.rawValue] + parts.dropFirst().map(String.init)).joined(separator: ".")
      let items = list.reasons.map { quoted($0.before + $0.after) }
      var tally = Tally()
      switch (list.key, list.side) {
      case ("items.prohibited", .added): tally.prohibited = items.count
      case ("items.prohibited", .removed): tally.unprohibited = items.count
      case ("items.expected", .added): tally.expected = items.count
      case ("items.expected", .removed): tally.unexpected = items.count
      default: break
      }
      let kind: SummaryStatement.Kind =
        switch (list.key == "text", list.side) {
        case (true, .added): .textAdded
        case (true, .removed): .textRemoved
        case (false, .added): .itemsAdded
        case (false, .removed): .itemsRemoved
        }
      candidates.append(
        Candidate(
          statement: SummaryStatement(
            kind, book.sentence(key, ["items": book.list(items, limit: SectionTeller.mostItems)]),
            evidence: list.reasons.prefix(SectionTeller.mostItems).map { evidence(change, $0) }),
          severity: list.reasons.map(\.severity).max() ?? .low, tally: tally, changes: items.count))
    }
    return candidates
  }

  // MARK: Words inside a sentence

  private func located(
    _ change: SectionChange, _ reasons: [ChangeReason], _ edits: [TextEdit], _ used: inout Set<Int>
  ) -> (candidates: [Candidate], untold: Int) {
    var reasonsOfEdit: [Int: [ChangeReason]] = [:]
    var order: [Int] = []
    var untold = 0
    var loose: [ChangeReason] = []
    let editorial = (change.verdict?.reasons ?? []).filter { $0.changeClass < .substantive }
      .prefix(SectionTeller.mostReasons).map { (PlainWords($0.before), PlainWords($0.after)) }
    for (index, reason) in reasons.enumerated() where !used.contains(index) {
      let (before, after) = (PlainWords(reason.before), PlainWords(reason.after))
      guard !before.isEmpty || !after.isEmpty else { continue }
      let match =
        place(of: before, after, in: edits, editorial)
        ?? edits.firstIndex { $0.hasAround(before, after) } ?? likeliest(before, after, in: edits)
      guard let match else {
        loose.append(reason)
        continue
      }
      if reasonsOfEdit[match] == nil { order.append(match) }
      reasonsOfEdit[match, default: []].append(reason)
    }
    let teller = EditTeller(book: book, duties: blocks.duties(of: change))
    var candidates: [Candidate] = order.compactMap { place in
      let reasons = reasonsOfEdit[place] ?? []
      guard let lead = reasons.first else { return nil }
      let told = teller.tell(edits[place], reasons)
      return Candidate(
        statement: SummaryStatement(
          told.kind, told.text, evidence: reasons.prefix(SectionTeller.mostItems).map { evidence(change, $0) }),
        severity: lead.severity, tally: told.tally)
    }
    // Without a place in the redline only a whole phrase makes sense.
    for reason in loose {
      let length = max(Quotation.wordCount(reason.before, upTo: 3), Quotation.wordCount(reason.after, upTo: 3))
      guard length >= 3 else {
        untold += 1
        continue
      }
      let edit = TextEdit(
        old: reason.before, new: reason.after, left: .init(), right: .init(), block: nil, isWholeBlock: false,
        plainOld: PlainWords(""), plainNew: PlainWords(""))
      let told = teller.tell(edit, [reason])
      candidates.append(
        Candidate(
          statement: SummaryStatement(told.kind, told.text, evidence: [evidence(change, reason)]),
          severity: reason.severity, tally: told.tally))
    }
    return (candidates, untold)
  }

  /// An edit that has this share of the words of a reason tells it, though the redline pairs the words otherwise.
  private static let sameEdit = 0.6

  private func likeliest(_ before: PlainWords, _ after: PlainWords, in edits: [TextEdit]) -> Int? {
    let (was, now) = (before.set, after.set)
    guard was.count + now.count > SectionTeller.fewestSharedWords else { return nil }
    return edits.firstIndex { edit in
      let shared = was.intersection(edit.plainOld.set).count + now.intersection(edit.plainNew.set).count
      return Double(shared) >= SectionTeller.sameEdit * Double(was.count + now.count)
    }
  }

  /// The edit that holds the words of a reason; of several that do, one that no editorial reason explains.
  private func place(
    of before: PlainWords, _ after: PlainWords, in edits: [TextEdit], _ editorial: [(PlainWords, PlainWords)]
  ) -> Int? {
    var first: Int?
    for index in edits.indices where edits[index].plainOld.contains(before) && edits[index].plainNew.contains(after) {
      let isExplained = editorial.contains { was, now in
        (!was.isEmpty || !now.isEmpty) && edits[index].hasAround(was, now)
          && (was.contains(before) && now.contains(after))
      }
      if !isExplained { return index }
      first = first ?? index
    }
    return first
  }
}
