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
    for sentence in gone { lonely(sentence, isNew: false, judge, &result) }
    for sentence in come { lonely(sentence, isNew: true, judge, &result) }
  }

  private func isEditorial(_ pair: SentencePair, _ context: Context, _ judge: SentenceJudge) -> Bool {
    judge.judge(pair, at: context.place).allSatisfy { $0.changeClass < .substantive }
  }

  private func settle(
    _ pair: SentencePair, _ context: Context, _ judge: SentenceJudge, _ result: inout SectionJudge.Judgement
  ) {
    let reasons = judge.judge(pair, at: context.place)
    guard context.isRecord else {
      result.pairs.append(pair)
      result.reasons += reasons
      return
    }
    result.reasons += record(reasons, pair)
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

  private func lonely(
    _ sentence: Sentence, isNew: Bool, _ judge: SentenceJudge, _ result: inout SectionJudge.Judgement
  ) {
    let (words, context) = (sentence.words, sentence.context)
    let pair = SentencePool.pair(isNew ? nil : sentence, isNew ? sentence : nil)
    let reasons = judge.judge(pair, at: context.place)
    let isEditorial = reasons.allSatisfy { $0.changeClass < .substantive }
    if context.isRecord {
      result.reasons += record(reasons, pair)
    } else if words.count <= SentenceJudge.longestDateLine, judge.speaksOfVersion(words) {
      result.reasons.append(pair.reason(.versionDate, .editorial))
    } else if isEditorial {
      // Only marks, fillers or the date of the version.
      result.reasons += reasons
    } else {
      result.pairs.append(pair)
      let gravest = reasons.map(\.severity).max() ?? .low
      let rule: ChangeRule =
        if reasons.contains(where: { $0.rule == .contactChanged }) {
          isNew ? .contactAdded : .contactRemoved
        } else if context.isItem {
          isNew ? .listItemAdded : .listItemRemoved
        } else {
          isNew ? .sentenceAdded : .sentenceRemoved
        }
      result.reasons.append(
        pair.reason(
          rule, .substantive, max(gravest, context.isItem ? context.place.severity.ofItem : .low)))
    }
  }
}
