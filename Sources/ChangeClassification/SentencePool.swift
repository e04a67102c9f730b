internal import PolicyModel

/// The differing sentences of one section: pairs are judged as they come, and sentences on one side only are first
/// looked for on the other.
struct SentencePool {
  /// What is known of the place of a sentence.
  struct Context {
    var place: SentenceJudge.Place
    /// True for a whole list item.
    var isItem: Bool
    /// True for text that keeps records.
    var isRecord: Bool
    /// True if a sentence among the records may rule all the same: only the role of its block makes it a record.
    var mayBind = false
    /// True if a sentence is a record only where it names a version or date itself.
    var mustNameVersion = false
    /// The row of a table, for a cell that only one version has.
    var row: TableCell.RowKey?
  }

  private var pairs: [(pair: SentencePair, context: Context)] = []
  private var gone: [Sentence] = []
  private var come: [Sentence] = []

  /// A sentence of one side.
  private struct Sentence {
    var words: [Word]
    /// The block it stands in.
    var block: BlockReference?
    var context: Context
    /// True for several cells of a row.
    var isRow = false
  }

  /// Takes a pair.
  mutating func add(_ pair: SentencePair, _ context: Context) {
    switch (pair.old.isEmpty, pair.new.isEmpty) {
    case (false, false): pairs.append((pair, context))
    case (false, true):
      gone += SentencePairing.sentences(pair.old).map {
        Sentence(words: $0, block: pair.oldPlace, context: context)
      }
    case (true, false):
      come += SentencePairing.sentences(pair.new).map {
        Sentence(words: $0, block: pair.newPlace, context: context)
      }
    case (true, true): break
    }
  }

  /// Two sentences at different places are one edited sentence from this share of common words on.
  static let sameSentence = 0.6
  /// Above so many comparisons only equal sentences are looked for.
  static let mostComparisons = 40_000

  /// Judges everything.
  mutating func settle(_ judge: SentenceJudge, _ result: inout SectionJudge.Judgement) {
    for (pair, context) in pairs {
      // A sentence cut in two, or two joined, is judged as one first: nothing need have changed in it.
      if pair.parts.isEmpty || isEditorial(pair, context, judge) {
        settle(pair, context, judge, &result)
      } else {
        for part in pair.parts {
          if part.old.isEmpty || part.new.isEmpty { add(part, context) } else { settle(part, context, judge, &result) }
        }
      }
    }
    reorder(&result)
    if gone.count * come.count <= SentencePool.mostComparisons { reunite(judge, &result) }
    for sentence in SentencePool.joined(gone) { lonely(sentence, isNew: false, judge, &result) }
    for sentence in SentencePool.joined(come) { lonely(sentence, isNew: true, judge, &result) }
  }

  private func isEditorial(_ pair: SentencePair, _ context: Context, _ judge: SentenceJudge) -> Bool {
    judge.judge(pair, at: context.place).allSatisfy { $0.changeClass < .substantive }
  }

  private func settle(
    _ pair: SentencePair, _ context: Context, _ judge: SentenceJudge, _ result: inout SectionJudge.Judgement
  ) {
    let reasons = judge.judge(pair, at: context.place)
    guard isRecord(pair, context, judge) else {
      // Where nothing but the wording differs, nobody is bound to anything else.
      if reasons.contains(where: { $0.changeClass == .substantive }) { result.pairs.append(pair) }
      result.reasons += reasons
      return
    }
    result.reasons += record(reasons, pair)
  }

  /// True for a sentence among records that rules nothing: a role excuses the lines it was given for, not a duty or
  /// promise that stands beside them.
  private func isRecord(_ pair: SentencePair, _ context: Context, _ judge: SentenceJudge) -> Bool {
    guard context.isRecord, !judge.namesContact(pair.old), !judge.namesContact(pair.new) else { return false }
    guard context.mayBind else { return true }
    if judge.binds(pair.old) || judge.binds(pair.new) { return false }
    return !context.mustNameVersion || judge.namesVersion(pair.old) || judge.namesVersion(pair.new)
  }

  /// In records only the license counts.
  private func record(_ reasons: [ChangeReason], _ pair: SentencePair) -> [ChangeReason] {
    if LicenseWords.found(in: pair.old) != LicenseWords.found(in: pair.new) {
      return [pair.reason(.licenseChanged, .substantive, .high)]
    }
    if reasons.allSatisfy({ $0.changeClass < .substantive }) { return reasons }
    return [pair.reason(.recordUpdated, .editorial)]
  }

  // MARK: Sentences that changed place

  private static func key(_ words: [Word]) -> String {
    words.filter { $0.kind != .punctuation }.map(\.folded).joined(separator: " ")
  }

  private static func pair(_ old: Sentence?, _ new: Sentence?) -> SentencePair {
    SentencePair(old: old?.words ?? [], new: new?.words ?? [], oldPlace: old?.block, newPlace: new?.block)
  }

  private mutating func reorder(_ result: inout SectionJudge.Judgement) {
    guard !gone.isEmpty, !come.isEmpty else { return }
    var places: [String: [Int]] = [:]
    for (index, sentence) in come.enumerated().reversed() {
      places[SentencePool.key(sentence.words), default: []].append(index)
    }
    var taken: Set<Int> = []
    var left: [Sentence] = []
    for sentence in gone {
      if let index = places[SentencePool.key(sentence.words)]?.popLast() {
        taken.insert(index)
        result.reasons.append(SentencePool.pair(sentence, come[index]).reason(.reordered, .editorial))
      } else {
        left.append(sentence)
      }
    }
    gone = left
    come = come.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
  }

  private mutating func reunite(_ judge: SentenceJudge, _ result: inout SectionJudge.Judgement) {
    var left: [Sentence] = []
    var bags = come.map { SentencePairing.bag($0.words) }
    for sentence in gone {
      let bag = SentencePairing.bag(sentence.words)
      let scored = come.indices.map { ($0, SentencePairing.similarity(bag, bags[$0])) }
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 >= SentencePool.sameSentence else {
        left.append(sentence)
        continue
      }
      let other = come.remove(at: best.0)
      bags.remove(at: best.0)
      var context = other.context
      context.isRecord = context.isRecord && sentence.context.isRecord
      settle(SentencePool.pair(sentence, other), context, judge, &result)
    }
    gone = left
    // One of each at the end took each other's place.
    if gone.count == 1, come.count == 1, !gone[0].context.isItem || come[0].context.isItem {
      settle(SentencePool.pair(gone[0], come[0]), come[0].context, judge, &result)
      (gone, come) = ([], [])
    }
  }

  // MARK: Sentences on one side

  /// Stands between the cells of a row.
  private static let rowJoint = Word(text: ";", folded: ";", kind: .punctuation, spaceBefore: false)

  /// An item of several sentences is one point: what is left of it is told as one.
  private static func joined(_ sentences: [Sentence]) -> [Sentence] {
    var result: [Sentence] = []
    for sentence in sentences {
      if sentence.context.isItem, let last = result.last, last.block != nil, last.block == sentence.block {
        result[result.count - 1].words += sentence.words
      } else if let row = sentence.context.row, let last = result.last, last.context.row == row {
        // The cells of a row are one point, named by the first of them.
        result[result.count - 1].words += [rowJoint] + sentence.words
        result[result.count - 1].isRow = true
      } else {
        result.append(sentence)
      }
    }
    return result
  }

  private func lonely(
    _ sentence: Sentence, isNew: Bool, _ judge: SentenceJudge, _ result: inout SectionJudge.Judgement
  ) {
    let (words, context) = (sentence.words, sentence.context)
    let pair = SentencePool.pair(isNew ? nil : sentence, isNew ? sentence : nil)
    let reasons = judge.judge(pair, at: context.place)
    let isEditorial = reasons.allSatisfy { $0.changeClass < .substantive }
    if isRecord(pair, context, judge) {
      result.reasons += record(reasons, pair)
    } else if words.count <= SentenceJudge.longestDateLine, judge.speaksOfVersion(words) {
      result.reasons.append(pair.reason(.versionDate, .editorial))
    } else if isEditorial {
      // Only marks, fillers or the date of the version.
      result.reasons += reasons
    } else {
      result.pairs.append(pair)
      let gravest = reasons.map(\.severity).max() ?? .low
      let isItem = context.isItem || sentence.isRow
      let rule: ChangeRule =
        isItem
        ? isNew ? .listItemAdded : .listItemRemoved
        : isNew ? .sentenceAdded : .sentenceRemoved
      var reason = pair.reason(
        rule, .substantive, max(gravest, isItem ? context.place.severity.ofItem : .low))
      if sentence.isRow, let cell = sentence.block {
        (reason.old, reason.new) = (isNew ? nil : TextSpan(cell), isNew ? TextSpan(cell) : nil)
      }
      result.reasons.append(reason)
    }
  }
}
