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
        let text = book.sentence(
          isNew ? "point.added" : "point.removed",
          ["text": [.quotation(HiddenCharacters.spelled(Quotation.trimmed(told)))]])
        add(isNew ? .textAdded : .textRemoved, text, passage.map(\.reason), to: &entry)
        (passage, words) = ([], 0)
      }
      for (index, reason) in entry.reasons.enumerated() where !entry.used.contains(index) {
        guard reason.rule == (isNew ? .sentenceAdded : .sentenceRemoved) else { continue }
        entry.used.insert(index)
        let text = isNew ? reason.after : reason.before
        let length = Quotation.wordCount(text, upTo: EntryTeller.longestPassage)
        // What only changed its place was told by the report as moved; what stands elsewhere too is no news.
        if length <= EntryTeller.longestLabel || (isNew ? texts.oldHas(text) : texts.newHas(text)) { continue }
        let follows = passage.last.map { isNext($0.reason, reason, isNew: isNew) } ?? true
        if !follows || words + length > EntryTeller.longestPassage { flush(&entry) }
        passage.append((reason, text))
        words += length
      }
      flush(&entry)
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
    for (index, reason) in entry.reasons.enumerated() where !entry.used.contains(index) {
      guard let pair = pair(of: reason) else { continue }
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
          add(.textAdded, book.sentence("point.added", ["text": wording.whole(new)]), reasons, to: &entry)
        }
      } else if new.isEmpty {
        if !texts.newHas(old) {
          add(.textRemoved, book.sentence("point.removed", ["text": wording.whole(old)]), reasons, to: &entry)
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
    let weight = reasons.map { SummaryPoint.Weight($0.rule, role(of: $0, entry)) }.max() ?? .other
    let kind: SummaryStatement.Kind =
      switch weight {
      case .contact: .contact
      case .figure: .figure
      case .duty, .prohibition: .duty
      case .license: reasons.contains { $0.rule == .licenseChanged } ? .license : .wording
      default: .wording
      }
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
    let change = SentenceWording.Change(
      old: old, new: new, oldPlaces: places(reasons.map(\.old), in: pair.old),
      newPlaces: places(reasons.map(\.new), in: pair.new),
      figures: places(reasons.filter { SummaryPoint.Weight($0.rule, nil) == .figure }.map(\.new), in: pair.new),
      isModal: reasons.contains { SummaryPoint.Weight($0.rule, nil) >= .duty && !$0.rule.isContact })
    var text = wording.changed(change)
    if let row = row(of: pair.new) { text = book.text("point.row", ["row": quoted(row), "text": text.parts]) }
    add(kind, text, reasons, to: &entry)
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

  /// The sentences that a reason speaks of; nil where it names no place inside a block.
  private func pair(of reason: ChangeReason) -> SentencePair? {
    let new = reason.new.flatMap { sentences.new.sentences(touching: $0).first }
    let old = reason.old.flatMap { sentences.old.sentences(touching: $0).first }
    if let new { return SentencePair(old: sentences.oldPartner(of: new) ?? old, new: new) }
    if let old { return SentencePair(old: old, new: sentences.newPartner(of: old)) }
    return nil
  }
}
