internal import PolicyModel

/// A sentence, or a run of sentences that were edited together, before and after; one side may be empty.
struct SentencePair {
  /// The old words.
  var old: [Word]
  /// The new words.
  var new: [Word]
}

/// Cuts the marked text of a block into pairs of sentences.
enum SentencePairing {
  /// The pairs of a block that differ, in order. O(words), and O(sentences²) inside one edited run.
  static func pairs(in runs: [RedlineRun]) -> [SentencePair] {
    var result: [SentencePair] = []
    var open = SentencePair(old: [], new: [])
    var isChanged = false
    func close() {
      if isChanged { result += refined(open) }
      open = SentencePair(old: [], new: [])
      isChanged = false
    }
    for run in runs {
      let words = WordScanner.words(of: run.text, spaceBefore: !open.old.isEmpty || !open.new.isEmpty)
      switch run.operation {
      case .deleted:
        open.old += words
        isChanged = true
      case .inserted:
        open.new += words
        isChanged = true
      case .kept:
        for (index, word) in words.enumerated() {
          open.old.append(word)
          open.new.append(word)
          if ends(words, at: index) { close() }
        }
      }
    }
    close()
    return result
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

  /// Pairs the sentences of a run that holds several.
  private static func refined(_ pair: SentencePair) -> [SentencePair] {
    var (old, new) = (sentences(pair.old), sentences(pair.new))
    guard old.count > 1 || new.count > 1, old.count <= mostSentences, new.count <= mostSentences else { return [pair] }
    let same = CommonSubsequence.pairs(old.count, new.count) { isSame(old[$0], new[$1]) }
    for (a, b) in same.reversed() {
      old.remove(at: a)
      new.remove(at: b)
    }
    if old.count <= 1, new.count <= 1 {
      return old.isEmpty && new.isEmpty ? [] : [SentencePair(old: old.first ?? [], new: new.first ?? [])]
    }
    var result: [SentencePair] = []
    var free = Array(new.indices)
    var solitary: [[Word]] = []
    for sentence in old {
      let best = free.map { ($0, similarity(sentence, new[$0])) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let best, best.1 >= sameSentence {
        free.removeAll { $0 == best.0 }
        result.append(SentencePair(old: sentence, new: new[best.0]))
      } else {
        solitary.append(sentence)
      }
    }
    // One sentence made of two, or two of one: the rest belongs to what it stood beside.
    if result.isEmpty { return [SentencePair(old: old.flatMap { $0 }, new: new.flatMap { $0 })] }
    result += solitary.map { SentencePair(old: $0, new: []) }
    result += free.map { SentencePair(old: [], new: new[$0]) }
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
