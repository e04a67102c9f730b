internal import PolicyModel

/// Sentences that came, went or changed.
extension EntryTeller {
  /// A sentence of a label's length says nothing alone; what it labels is told.
  private static let longestLabel = 2

  /// Whole sentences that came or went, those that stand one after the other in one statement.
  func tellWholeSentences(_ entry: inout Entry) {
    for isNew in [true, false] {
      var passage: [(reason: ChangeReason, text: String)] = []
      var words = 0
      func flush(_ entry: inout Entry) {
        guard !passage.isEmpty else { return }
        let told = passage.map { wording.clause($0.text, around: 0..<0) }.joined(separator: " ")
        func text(_ words: String) -> SummaryText {
          book.sentence(
            isNew ? "point.added" : "point.removed",
            ["text": [.quotation(HiddenCharacters.spelled(Quotation.trimmed(words)))]])
        }
        let found = passage.map { duties.find(in: $0.text) }
        // Where there is room for one of them, it is the one that has most to say.
        let weightiest = found.indices.max { (found[$0].weight, $1) < (found[$1].weight, $0) } ?? 0
        let weight = max(
          passage.map { SummaryPoint.Weight($0.reason.rule, role(of: $0.reason, entry)) }.max() ?? .other,
          found.contains { $0.binds && $0.hasFigure } ? .figure : found.contains(where: \.binds) ? .duty : .other)
        add(
          isNew ? .textAdded : .textRemoved, text(told), passage.map(\.reason), to: &entry, weight: weight,
          forms: [
            text(wording.brief.clause(passage[weightiest].text, around: 0..<0)), text(told),
            text(passage.map { wording.ample.clause($0.text, around: 0..<0) }.joined(separator: " ")),
          ])
        (passage, words) = ([], 0)
      }
      for (index, reason) in entry.reasons.enumerated() where !entry.used.contains(index) {
        guard reason.rule == (isNew ? .sentenceAdded : .sentenceRemoved) else { continue }
        entry.used.insert(index)
        let text = isNew ? reason.after : reason.before
        let length = Quotation.wordCount(text, upTo: EntryTeller.longestPassage)
        // What only changed its place was told by the report as moved; what stands elsewhere too is no news.
        if length <= EntryTeller.longestLabel || (isNew ? texts.oldHas(text) : texts.newHas(text)) { continue }
        if isPart(text, of: entry, inOld: isNew) { continue }
        let follows = passage.last.map { isNext($0.reason, reason, isNew: isNew) } ?? true
        if !follows || words + length > EntryTeller.longestPassage { flush(&entry) }
        passage.append((reason, text))
        words += length
      }
      flush(&entry)
    }
  }

  /// True if a sentence stood, or stands, word for word inside of one that changed: one that was parted says nothing
  /// new with what follows the part.
  private func isPart(_ text: String, of entry: Entry, inOld: Bool) -> Bool {
    let words = PlainWords(text)
    var seen: Set<BlockReference> = []
    return entry.reasons.contains { reason in
      guard let reference = inOld ? reason.old?.reference : reason.new?.reference, seen.insert(reference).inserted,
        let block = inOld ? report.old.text(reference) : report.new.text(reference)
      else { return false }
      return PlainWords(block).contains(words)
    }
  }

  /// True if the words of one reason stand in the block of another's.
  private func isNext(_ left: ChangeReason, _ right: ChangeReason, isNew: Bool) -> Bool {
    let (a, b) = isNew ? (left.new, right.new) : (left.old, right.old)
    return a?.reference != nil && a?.reference == b?.reference
  }

  /// Sentences in which something changed, each once.
  func tellSentences(_ entry: inout Entry) {
    var reasons: [SentencePair: [ChangeReason]] = [:]
    var order: [SentencePair] = []
    for (index, pair) in pairs(of: entry) {
      let reason = entry.reasons[index]
      entry.used.insert(index)
      if reasons[pair] == nil { order.append(pair) }
      reasons[pair, default: []].append(reason)
    }
    for pair in order {
      let reasons = reasons[pair] ?? []
      let (old, new) = (pair.old.map(sentences.old.text) ?? "", pair.new.map(sentences.new.text) ?? "")
      if PlainWords(old) == PlainWords(new) { continue }
      if old.isEmpty {
        if !texts.oldHas(new) {
          add(
            .textAdded, book.sentence("point.added", ["text": wording.whole(new)]), reasons, to: &entry,
            forms: wording.forms.map { book.sentence("point.added", ["text": $0.whole(new)]) })
        }
      } else if new.isEmpty {
        if !texts.newHas(old) {
          add(
            .textRemoved, book.sentence("point.removed", ["text": wording.whole(old)]), reasons, to: &entry,
            forms: wording.forms.map { book.sentence("point.removed", ["text": $0.whole(old)]) })
        }
      } else if isName(old), isName(new) {
        let values: PhraseBook.Values = ["before": quoted(old), "after": quoted(new)]
        add(.itemsAdded, book.sentence("items.changed.names", values), reasons, to: &entry)
      } else {
        tell(pair, old, new, reasons, &entry)
      }
    }
  }

  private func tell(
    _ pair: SentencePair, _ old: String, _ new: String, _ reasons: [ChangeReason], _ entry: inout Entry
  ) {
    let heaviest = reasons.map { SummaryPoint.Weight($0.rule, role(of: $0, entry)) }.max() ?? .other
    let kind: SummaryStatement.Kind =
      switch heaviest {
      case .contact: .contact
      case .figure: .figure
      case .duty, .prohibition: .duty
      case .license: reasons.contains { $0.rule == .licenseChanged } ? .license : .wording
      default: .wording
      }
    let change = change(pair, old, new, reasons, entry)
    let row = row(of: pair.new)
    func text(_ wording: SentenceWording) -> SummaryText {
      let text = wording.changed(change)
      return row.map { book.text("point.row", ["row": quoted($0), "text": text.parts]) } ?? text
    }
    add(
      kind, text(wording), reasons, to: &entry, weight: weight(reasons, change, entry), forms: wording.forms.map(text))
  }

  /// A sentence before and after, with the places of what matters in it.
  private func change(
    _ pair: SentencePair, _ old: String, _ new: String, _ reasons: [ChangeReason], _ entry: Entry
  ) -> SentenceWording.Change {
    func places(_ spans: [TextSpan?], in place: SentencePlace?) -> [Range<Int>] {
      guard let place else { return [] }
      return spans.compactMap { span in
        guard let range = span?.range, span?.reference == place.reference, range.overlaps(place.range) else {
          return nil
        }
        let inside = range.clamped(to: place.range)
        return inside.lowerBound - place.range.lowerBound..<inside.upperBound - place.range.lowerBound
      }
    }
    let modals = reasons.filter { SummaryPoint.Weight($0.rule, nil) >= .duty && !$0.rule.isContact }
    let others = entry.reasons.filter { !reasons.contains($0) }
    let weights = reasons.map { SummaryPoint.Weight($0.rule, role(of: $0, entry)) }
    let gravest = zip(reasons, weights).filter { $1 == weights.max() }.map(\.0)
    return SentenceWording.Change(
      old: old, new: new, oldPlaces: places(reasons.map(\.old), in: pair.old),
      newPlaces: places(reasons.map(\.new), in: pair.new),
      figures: places(reasons.filter { SummaryPoint.Weight($0.rule, nil) == .figure }.map(\.new), in: pair.new),
      oldModals: places(modals.map(\.old), in: pair.old), newModals: places(modals.map(\.new), in: pair.new),
      isModal: !modals.isEmpty, oldGravest: places(gravest.map(\.old), in: pair.old),
      newGravest: places(gravest.map(\.new), in: pair.new),
      stays: { words in
        let words = PlainWords(words)
        // An answer of several words stands elsewhere by no accident.
        return others.contains {
          !$0.before.isEmpty && PlainWords($0.before).contains(words)
            || !$0.after.isEmpty && PlainWords($0.after).contains(words)
        }
      })
  }

  /// A change of so many words says as much as a sentence that came or went.
  static let wordsOfSentence = 5

  /// A negation that comes or goes with more words than these is part of another wording: “not just for us, but”.
  static let wordsOfNegation = 4

  /// What a changed sentence weighs: what its rules weigh, more if as much was put in or taken out as a sentence says,
  /// and nothing if only words without a meaning of their own changed.
  private func weight(
    _ reasons: [ChangeReason], _ change: SentenceWording.Change, _ entry: Entry
  ) -> SummaryPoint.Weight {
    let hunks = SentenceComparison(change.old, change.new).hunks
    let most = hunks.map { max($0.oldCount, $0.newCount) }.max() ?? 0
    let heaviest =
      reasons.map { reason -> SummaryPoint.Weight in
        let role = role(of: reason, entry)
        switch reason.rule {
        case .polarityChanged where most > EntryTeller.wordsOfNegation: return SummaryPoint.Weight(role)
        case .numberChanged where EntryTeller.namesByNumber(change): return SummaryPoint.Weight(role)
        default: return SummaryPoint.Weight(reason.rule, role)
        }
      }.max() ?? .other
    if heaviest < .duty, !hunks.contains(where: { SentenceWording.tells($0.old) || SentenceWording.tells($0.new) }) {
      return .other
    }
    // Words that stand in the next sentence now are neither new nor gone.
    if heaviest < .duty,
      hunks.allSatisfy({ hunk in
        (hunk.oldCount == 0 || change.stays(hunk.old)) && (hunk.newCount == 0 || change.stays(hunk.new))
      })
    {
      return .nothing
    }
    // Items that now say themselves what the line above them said.
    let isRepeated = hunks.allSatisfy { hunk in
      hunk.oldCount == 0 && hunk.place.lowerBound == 0
        && entry.reasons.contains {
          $0.rule == .listItemRemoved && $0.before.lowercased().hasPrefix(hunk.new.lowercased() + " ")
        }
    }
    if isRepeated { return .nothing }
    return most >= EntryTeller.wordsOfSentence ? max(heaviest, .structure) : heaviest
  }

  /// True if the figure that changed is part of a name, `Form 3`, and counts nothing.
  private static func namesByNumber(_ change: SentenceWording.Change) -> Bool {
    let bytes = Array(change.new.utf8)
    return change.figures.contains { figure in
      guard figure.lowerBound > 1, figure.lowerBound <= bytes.count, bytes[figure.lowerBound - 1] == 0x20 else {
        return false
      }
      let start = bytes[..<(figure.lowerBound - 1)].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      return start > 0 && (0x41...0x5A).contains(bytes[start])
    }
  }

  /// What the row of a cell is called: its first cell; nil for that cell itself and outside of tables.
  private func row(of place: SentencePlace?) -> String? {
    guard let place, let cell = report.new.block(place.reference)?.nesting.cell, cell.column > 0 else { return nil }
    let blocks = report.new[section: place.reference.section].blocks
    return blocks.first {
      $0.nesting.cell.map { $0.table == cell.table && $0.row == cell.row && $0.column == 0 } ?? false
    }?.text
  }

  /// A sentence before and after.
  private struct SentencePair: Hashable {
    var old: SentencePlace?
    var new: SentencePlace?
  }

  /// The sentences of the reasons that are not told; a sentence that one reason knows the partner of has it for all.
  private func pairs(of entry: Entry) -> [(index: Int, pair: SentencePair)] {
    let found = entry.reasons.indices.filter { !entry.used.contains($0) }.compactMap { index in
      pair(of: entry.reasons[index]).map { (index: index, pair: $0) }
    }
    var (ofNew, ofOld): ([SentencePlace: SentencePair], [SentencePlace: SentencePair]) = ([:], [:])
    for (_, pair) in found {
      guard let old = pair.old, let new = pair.new else { continue }
      (ofNew[new], ofOld[old]) = (ofNew[new] ?? pair, ofOld[old] ?? pair)
    }
    return found.map { index, pair in
      (index, pair.new.flatMap { ofNew[$0] } ?? pair.old.flatMap { ofOld[$0] } ?? pair)
    }
  }

  /// The sentences that a reason speaks of; nil where it names no place inside a block.
  private func pair(of reason: ChangeReason) -> SentencePair? {
    let new = reason.new.flatMap { sentences.new.sentences(touching: $0).first }
    let old = reason.old.flatMap { sentences.old.sentences(touching: $0).first }
    // The classifier pairs items by their names; the redline has only their words.
    if let new { return SentencePair(old: old ?? sentences.oldPartner(of: new), new: new) }
    if let old { return SentencePair(old: old, new: sentences.newPartner(of: old)) }
    return nil
  }
}
