internal import PolicyModel

/// A sentence, or a run of sentences that were edited together, before and after; one side may be empty.
struct SentencePair {
  /// The old words.
  var old: [Word]
  /// The new words.
  var new: [Word]
  /// The sentences it is made of, paired one by one, if it has several.
  var parts: [SentencePair] = []
}

/// Cuts the marked text of a block into pairs of sentences.
enum SentencePairing {
  /// The pairs of a block that differ, in order. O(words), and O(sentences²) inside one edited run.
  ///
  /// Both texts are cut into words as wholes, so that a change inside a placeholder or an address is one of the whole;
  /// the pairs are then separated where a sentence ends in words that were kept.
  static func pairs(in runs: [RedlineRun]) -> [SentencePair] {
    var (oldText, newText) = ("", "")
    var kept: [(old: Range<Int>, new: Range<Int>)] = []
    var (oldAt, newAt) = (0, 0)
    for run in runs {
      let length = run.text.unicodeScalars.count
      if run.operation != .inserted { oldText += run.text }
      if run.operation != .deleted { newText += run.text }
      if run.operation == .kept { kept.append((oldAt..<oldAt + length, newAt..<newAt + length)) }
      if run.operation != .inserted { oldAt += length }
      if run.operation != .deleted { newAt += length }
    }
    let (old, new) = (WordScanner.words(of: oldText), WordScanner.words(of: newText))
    var result: [SentencePair] = []
    var (oldFrom, newFrom, part) = (0, 0, 0)
    func close(_ oldEnd: Int, _ newEnd: Int) {
      let (a, b) = (Array(old[oldFrom..<oldEnd]), Array(new[newFrom..<newEnd]))
      if !isSame(a, b) { result.append(refined(SentencePair(old: a, new: b))) }
      (oldFrom, newFrom) = (oldEnd, newEnd)
    }
    for index in old.indices where ends(old, at: index) {
      let place = old[index].start
      while part < kept.count, kept[part].old.upperBound <= place { part += 1 }
      guard part < kept.count, kept[part].old.contains(place) else { continue }
      let target = place - kept[part].old.lowerBound + kept[part].new.lowerBound
      guard let other = index(of: target, in: new, from: newFrom), ends(new, at: other) else { continue }
      close(index + 1, other + 1)
    }
    close(old.count, new.count)
    return result
  }

  /// The word that starts at a place.
  private static func index(of start: Int, in words: [Word], from: Int) -> Int? {
    var (low, high) = (from, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].start == start ? low : nil
  }

  /// The sentences of a text.
  static func sentences(_ words: [Word]) -> [[Word]] {
    var result: [[Word]] = []
    var open: [Word] = []
    for (index, word) in words.enumerated() {
      open.append(word)
      if ends(words, at: index) {
        result.append(open)
        open = []
      }
    }
    if !open.isEmpty { result.append(open) }
    return result
  }

  /// Abbreviations whose full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "vs", "no", "nr", "art", "abs", "sec", "inc", "ltd", "mr", "mrs", "ms", "dr", "prof", "bzw",
    "z.b", "d.h", "u.a", "cf", "p", "pp", "approx", "al",
  ]

  /// True if a sentence ends with a word.
  static func ends(_ words: [Word], at index: Int) -> Bool {
    guard words[index].kind == .punctuation else { return false }
    switch words[index].text {
    case "\u{3002}", "\u{FF01}", "\u{FF1F}": return true
    case "!", "?", "\u{61F}": break
    case ".": if index > 0, abbreviations.contains(words[index - 1].folded) { return false }
    default: return false
    }
    return index + 1 == words.count || words[index + 1].spaceBefore
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
    var result = SentencePair(old: old.flatMap { $0 }, new: new.flatMap { $0 })
    guard old.count > 1 || new.count > 1 else { return result }
    var free = Array(new.indices)
    var solitary: [[Word]] = []
    for sentence in old {
      let best = free.map { ($0, similarity(sentence, new[$0])) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let best, best.1 >= sameSentence {
        free.removeAll { $0 == best.0 }
        result.parts.append(SentencePair(old: sentence, new: new[best.0]))
      } else {
        solitary.append(sentence)
      }
    }
    if result.parts.isEmpty, !old.isEmpty, !new.isEmpty { return result }
    result.parts += solitary.map { SentencePair(old: $0, new: []) }
    result.parts += free.map { SentencePair(old: [], new: new[$0]) }
    return result
  }

  private static func isSame(_ old: [Word], _ new: [Word]) -> Bool {
    old.count == new.count && zip(old, new).allSatisfy { $0.text == $1.text }
  }

  /// Share of common words (Dice), punctuation aside.
  static func similarity(_ old: [Word], _ new: [Word]) -> Double {
    let a = old.filter { $0.kind != .punctuation }.map(\.folded).sorted()
    let b = new.filter { $0.kind != .punctuation }.map(\.folded).sorted()
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(a.count + b.count)
  }
}
