internal import PolicyModel

/// Phrases that others took the place of throughout: a body renamed, a term changed, the name of a site.
///
/// Such a replacement is one fact however often it stands in the text, so it is found before anything else is judged. It
/// has to be made at several places, and everywhere: the old phrase is not in the new version, nor the new one in
/// the old. What changes a duty, a number or a scope is none, for there every place counts.
struct ThroughoutPhrases {
  private var old = PhraseTable()
  private var new = PhraseTable()

  /// Two places may be edited alike by chance; from the third on it is a rule.
  static let fewestPlaces = 3
  /// Longer phrases are sentences.
  static let longestPhrase = 6
  /// Kept words between two edits of one phrase: the `of` of `Council of Elders`.
  static let longestGap = 1

  /// None.
  init() {}

  /// Finds them. O(changed text), plus one pass over both documents if there may be any.
  init(_ report: ComparisonReport, isWording: ([Word], [Word]) -> Bool) {
    let candidates = ThroughoutPhrases.candidates(report).filter { isWording($0.old, $0.new) }
    guard !candidates.isEmpty else { return }
    let (before, after) = (Occurrences(report.old), Occurrences(report.new))
    for (index, pair) in candidates.enumerated()
    where !after.contains(pair.old) && !before.contains(pair.new) {
      old.add(pair.old.text, "\u{27E8}replaced \(index)\u{27E9}")
      new.add(pair.new.text, "\u{27E8}replaced \(index)\u{27E9}")
    }
  }

  /// The phrase at a place of a version.
  func match(_ words: [Word], at index: Int, isNew: Bool) -> (count: Int, key: String)? {
    (isNew ? new : old).match(words, at: index).map { ($0.count, $0.value) }
  }

  // MARK: Finding

  private typealias Pair = (old: [Word], new: [Word])

  private struct Key: Hashable {
    var old: [String]
    var new: [String]
  }

  /// What was replaced by the same words often enough, in the order of the text.
  private static func candidates(_ report: ComparisonReport) -> [Pair] {
    var counts: [Key: Int] = [:]
    var found: [(key: Key, pair: Pair)] = []
    for redline in report.redlines {
      for block in redline.blocks where block.old != nil && block.new != nil && block.hasChanges {
        for pair in edits(of: block) {
          let key = Key(old: pair.old.map(\.folded), new: pair.new.map(\.folded))
          if counts[key] == nil { found.append((key, pair)) }
          counts[key, default: 0] += 1
        }
      }
    }
    return found.filter { counts[$0.key] ?? 0 >= fewestPlaces }.map(\.pair)
  }

  /// The edits of a block in which words took the place of words, without what both have at their ends.
  private static func edits(of block: RedlineBlock) -> [Pair] {
    var result: [Pair] = []
    var (old, new, gap): ([Word], [Word], [Word]) = ([], [], [])
    func close() {
      var (was, now) = (old[...], new[...])
      while let a = was.first, let b = now.first, a.folded == b.folded {
        (was, now) = (was.dropFirst(), now.dropFirst())
      }
      while let a = was.last, let b = now.last, a.folded == b.folded { (was, now) = (was.dropLast(), now.dropLast()) }
      if !was.isEmpty, !now.isEmpty, was.count <= longestPhrase, now.count <= longestPhrase {
        result.append((Array(was), Array(now)))
      }
      (old, new, gap) = ([], [], [])
    }
    for run in block.runs {
      let all = WordScanner.words(of: run.text)
      let words = all.filter { $0.kind != .punctuation }
      switch run.operation {
      case .kept:
        if old.isEmpty && new.isEmpty { continue }
        if words.count > longestGap || words.count != all.count { close() } else { gap += words }
      case .deleted:
        (old, new, gap) = (old + gap + words, new + gap, [])
      case .inserted:
        (old, new, gap) = (old + gap, new + gap + words, [])
      }
    }
    close()
    return result
  }

  /// Whether a phrase stands anywhere in a document.
  private struct Occurrences {
    private var texts: [[Word]] = []

    init(_ document: PolicyDocument) {
      for section in document.allSections {
        if let heading = section.heading { texts.append(WordScanner.words(of: heading.text)) }
        for block in section.blocks { texts.append(WordScanner.words(of: block.text)) }
      }
      texts = texts.map { $0.filter { $0.kind != .punctuation } }
    }

    func contains(_ phrase: [Word]) -> Bool {
      var table = PhraseTable()
      table.add(phrase.text, "")
      return texts.contains { words in words.indices.contains { table.match(words, at: $0) != nil } }
    }
  }
}
