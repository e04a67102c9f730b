internal import PolicyModel
internal import PolicyText
internal import SequenceDifference

/// A sentence, or a run of sentences that were edited together, before and after; one side may be empty.
struct SentencePair {
  /// The old words.
  var old: [Word]
  /// The new words.
  var new: [Word]
  /// The heading or block of the old words, into whose text their ranges count; nil where nobody asks.
  var oldPlace: BlockReference?
  /// The heading or block of the new words.
  var newPlace: BlockReference?
  /// The sentences it is made of, paired one by one, if it has several.
  var parts: [SentencePair] = []

  /// Other words of the same two places.
  func with(old: [Word], new: [Word]) -> SentencePair {
    SentencePair(old: old, new: new, oldPlace: oldPlace, newPlace: newPlace)
  }

  /// A reason about some of the words, which says where they stand.
  func reason(
    _ rule: ChangeRule, _ changeClass: ChangeClass, _ severity: ChangeSeverity = .low, old: [Word], new: [Word]
  ) -> ChangeReason {
    ChangeReason(
      rule: rule, changeClass: changeClass, severity: severity, before: old.text, after: new.text,
      old: old.span(in: oldPlace), new: new.span(in: newPlace))
  }

  /// A reason about all of it.
  func reason(
    _ rule: ChangeRule, _ changeClass: ChangeClass, _ severity: ChangeSeverity = .low
  ) -> ChangeReason {
    reason(rule, changeClass, severity, old: old, new: new)
  }
}

extension [Word] {
  /// The words of a text that starts at an offset of a longer one.
  func moved(by offset: Int) -> [Word] {
    guard offset > 0 else { return self }
    return map { word in
      var word = word
      word.range = word.range.lowerBound + offset..<word.range.upperBound + offset
      return word
    }
  }

  /// From the first to the last of the words, in their heading or block; nil if there are none.
  func span(in place: BlockReference?) -> TextSpan? {
    guard let place, let first, let last, first.range.lowerBound <= last.range.upperBound else { return nil }
    return TextSpan(place, first.range.lowerBound..<last.range.upperBound)
  }
}

/// Cuts the marked text of a block into pairs of sentences.
enum SentencePairing {
  /// The pairs of a block that differ, in order. O(words), and O(sentences²) inside one edited run.
  ///
  /// Both texts are cut into words as wholes, so that a change inside a placeholder or an address is one of the whole;
  /// the pairs are then separated where a sentence ends in words that were kept.
  static func pairs(in placed: PlacedRedlineBlock, _ sentences: SentenceBreaks) -> [SentencePair] {
    let block = placed.block
    var (oldText, newText) = ("", "")
    var borders: [(old: Int, new: Int)] = []
    var (oldAt, newAt) = (placed.oldStart, placed.newStart)
    for run in block.runs {
      let (was, now) = (run.oldText ?? run.text, run.text)
      switch run.operation {
      case .deleted: oldText += run.text
      case .inserted: newText += run.text
      case .kept:
        sharedEnds(was, now, oldAt, newAt, into: &borders)
        oldText += was
        newText += now
      }
      if run.operation != .inserted { oldAt += was.utf8.count }
      if run.operation != .deleted { newAt += now.utf8.count }
    }
    let old = WordScanner.words(of: oldText, sentences: sentences).moved(by: placed.oldStart)
    let new = WordScanner.words(of: newText, sentences: sentences).moved(by: placed.newStart)
    var result: [SentencePair] = []
    var (oldFrom, newFrom) = (0, 0)
    func close(_ oldEnd: Int, _ newEnd: Int) {
      let (a, b) = (Array(old[oldFrom..<oldEnd]), Array(new[newFrom..<newEnd]))
      if !isSame(a, b) {
        result.append(refined(SentencePair(old: a, new: b, oldPlace: block.old, newPlace: block.new)))
      }
      (oldFrom, newFrom) = (oldEnd, newEnd)
    }
    for end in borders {
      guard let was = wordIndex(of: end.old, in: old, from: oldFrom).flatMap({ sentenceEnd(of: $0, in: old) }),
        let now = wordIndex(of: end.new, in: new, from: newFrom).flatMap({ sentenceEnd(of: $0, in: new) })
      else { continue }
      close(was + 1, now + 1)
    }
    close(old.count, new.count)
    return result
  }

  /// Places of marks that may end a sentence, in kept words. The two versions may differ in white space.
  private static func sharedEnds(
    _ was: String, _ now: String, _ oldAt: Int, _ newAt: Int, into borders: inout [(old: Int, new: Int)]
  ) {
    func marks(_ text: String) -> [Int] {
      var found: [Int] = []
      var at = 0
      for scalar in text.unicodeScalars {
        if ".!?\u{3002}\u{FF01}\u{FF1F}\u{61F}".unicodeScalars.contains(scalar) { found.append(at) }
        at += UTF8.width(scalar)
      }
      return found
    }
    let (old, new) = (marks(was), marks(now))
    guard old.count == new.count else { return }
    for (a, b) in zip(old, new) { borders.append((oldAt + a, newAt + b)) }
  }

  /// The word that starts at a place.
  private static func wordIndex(of start: Int, in words: [Word], from: Int) -> Int? {
    var (low, high) = (from, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].range.lowerBound == start ? low : nil
  }

  /// The sentences of a text, of words that know where they end.
  static func sentences(_ words: [Word]) -> [[Word]] {
    var result: [[Word]] = []
    var open: [Word] = []
    for word in words {
      open.append(word)
      if word.endsSentence {
        result.append(open)
        open = []
      }
    }
    if !open.isEmpty { result.append(open) }
    return result
  }

  /// The last word of the sentence that a mark ends: the mark itself, or what closes behind it (`.”`); nil if it ends none.
  private static func sentenceEnd(of mark: Int, in words: [Word]) -> Int? {
    var at = mark
    while !words[at].endsSentence {
      guard at + 1 < words.count, words[at + 1].kind == .punctuation, !words[at + 1].spaceBefore else { return nil }
      at += 1
    }
    return at
  }

  /// Sentences of one edited run are the same from this share of common words on; below, a reader sees two.
  static let sameSentence = 0.4
  /// More sentences edited in one go are compared as one.
  static let mostSentences = 60

  /// Adds the pairs of single sentences to a run that holds several.
  private static func refined(_ pair: SentencePair) -> SentencePair {
    var (old, new) = (sentences(pair.old), sentences(pair.new))
    guard old.count > 1 || new.count > 1, old.count <= mostSentences, new.count <= mostSentences else { return pair }
    let same = CommonSubsequence.pairs(old.count, new.count) { isSame(old[$0], new[$1]) }
    for (a, b) in same.reversed() {
      old.remove(at: a)
      new.remove(at: b)
    }
    var result = pair.with(old: old.flatMap { $0 }, new: new.flatMap { $0 })
    guard old.count > 1 || new.count > 1 else { return result }
    var free = Array(new.indices)
    var solitary: [[Word]] = []
    for sentence in old {
      let best = free.map { ($0, similarity(sentence, new[$0])) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let best, best.1 >= sameSentence {
        free.removeAll { $0 == best.0 }
        result.parts.append(pair.with(old: sentence, new: new[best.0]))
      } else {
        solitary.append(sentence)
      }
    }
    if result.parts.isEmpty, !old.isEmpty, !new.isEmpty { return result }
    result.parts += solitary.map { pair.with(old: $0, new: []) }
    result.parts += free.map { pair.with(old: [], new: new[$0]) }
    return result
  }

  private static func isSame(_ old: [Word], _ new: [Word]) -> Bool {
    old.count == new.count && zip(old, new).allSatisfy { $0.text == $1.text }
  }

  /// Share of common words (Dice), punctuation aside.
  static func similarity(_ old: [Word], _ new: [Word]) -> Double {
    similarity(bag(old), bag(new))
  }

  /// The words of a sentence, sorted.
  static func bag(_ words: [Word]) -> [String] { words.filter { $0.kind != .punctuation }.map(\.folded).sorted() }

  /// Share of common words of two sentences, given as their sorted words.
  static func similarity(_ a: [String], _ b: [String]) -> Double { Dice.similarity(a, b) ?? 0 }
}
