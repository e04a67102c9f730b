internal import PolicyModel

/// Words for a sentence that came, went or changed: always the whole sentence, or a whole clause of it.
struct SentenceWording {
  let book: PhraseBook

  /// Longer sentences are told by the clause that changed; a reader of a short text does not get through more.
  static let longestSentence = 35
  /// What a change replaced is named by its own words up to this length, else by its sentence.
  static let longestSlot = 8
  /// A text of so few words, such as a cell, is told as what it was as a whole.
  static let shortest = 4
  /// More places that changed in one sentence are not told one by one.
  static let mostSlots = 3
  /// Sentences that share less are told one after the other.
  static let sameShare = 0.4

  /// A sentence before and after, and which of its changes matter.
  struct Change {
    var old: String
    var new: String
    /// UTF-8 offsets of what matters, into each; where nothing is known, everything does.
    var oldPlaces: [Range<Int>] = []
    var newPlaces: [Range<Int>] = []
    /// Where the new sentence has a number, a time limit or an amount that changed.
    var figures: [Range<Int>] = []
    var isModal = false
  }

  /// The sentence now, and what of it is other than before.
  func changed(_ change: Change) -> SummaryText {
    let comparison = SentenceComparison(
      change.old, change.new, figures: change.figures, isModal: change.isModal)
    let hunks = telling(comparison.hunks, of: change)
    guard comparison.keptShare >= SentenceWording.sameShare, !hunks.isEmpty, hunks.count <= SentenceWording.mostSlots,
      hunks.allSatisfy({ $0.oldCount <= SentenceWording.longestSlot && !$0.isDense })
    else {
      return book.sentence(
        "point.before",
        [
          "text": quoted(clause(change.new, around: hunks.first?.place ?? 0..<0)),
          "before": quoted(clause(change.old, around: hunks.first?.oldPlace ?? 0..<0)),
        ])
    }
    let text = quoted(clause(change.new, around: hunks[0].place.lowerBound..<hunks[hunks.count - 1].place.upperBound))
    if change.old.last?.isPunctuation != true,
      Quotation.wordCount(change.old, upTo: SentenceWording.shortest + 1) <= SentenceWording.shortest
    {
      return book.sentence("point.was", ["text": text, "before": quoted(change.old)])
    }
    // That “the” stood where other words stand now tells nobody anything: those words are new.
    func tells(_ words: String) -> Bool { change.isModal || !change.figures.isEmpty || SentenceWording.tells(words) }
    let replaced = hunks.filter { $0.oldCount > 0 && $0.newCount > 0 && tells($0.old) }.map(\.old)
    let gone = hunks.filter { $0.newCount == 0 && tells($0.old) }.map(\.old)
    let come = hunks.filter { $0.newCount > 0 && !($0.oldCount > 0 && tells($0.old)) && tells($0.new) }
    if !replaced.isEmpty { return book.sentence("point.was", ["text": text, "before": list(replaced + gone)]) }
    if !gone.isEmpty { return book.sentence("point.without", ["text": text, "before": list(gone)]) }
    let added = come.reduce(0) { $0 + $1.newCount }
    if added > 0, added <= SentenceWording.longestSlot, 2 * added < comparison.newCount {
      return book.sentence("point.with", ["text": text, "after": list(come.map(\.new))])
    }
    return book.sentence("point.now", ["text": text])
  }

  /// Words of more letters have a meaning of their own; shorter ones are mostly articles and prepositions.
  private static let longestLink = 3

  /// True for words that say something without the sentence around them.
  private static func tells(_ words: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace).contains { word in
      word.count > longestLink || word.contains { $0.isNumber || $0.isUppercase || $0.isSymbol }
        || Quotation.isIdeographic(word)
    }
  }

  /// The changes that matter; all of them where none is known to.
  private func telling(_ hunks: [SentenceComparison.Hunk], of change: Change) -> [SentenceComparison.Hunk] {
    func touches(_ place: Range<Int>, _ others: [Range<Int>]) -> Bool {
      others.contains { $0.lowerBound <= place.upperBound && place.lowerBound <= $0.upperBound }
    }
    let telling = hunks.filter {
      touches($0.oldPlace, change.oldPlaces) && $0.oldCount > 0
        || touches($0.place, change.newPlaces) && $0.newCount > 0
    }
    return telling.isEmpty ? hunks : telling
  }

  /// A sentence as it is told alone.
  func whole(_ text: String) -> [SummaryText.Part] { quoted(clause(text, around: 0..<0)) }

  private func list(_ phrases: [String]) -> [SummaryText.Part] {
    book.list(phrases.map(quoted))
  }

  private func quoted(_ text: String) -> [SummaryText.Part] {
    [.quotation(HiddenCharacters.spelled(Quotation.trimmed(text)))]
  }

  // MARK: Clauses

  /// Bytes that end a clause if a space follows, the surer ones first.
  private static let clauseEnds: [[UInt8]] = [Array(";:".utf8), Array(",".utf8)]
  /// A shorter clause does not say who must do what.
  private static let shortestClause = 8

  /// The sentence, or the clause of it around some bytes if it is long.
  func clause(_ sentence: String, around place: Range<Int>) -> String {
    guard Quotation.wordCount(sentence, upTo: SentenceWording.longestSentence + 1) > SentenceWording.longestSentence
    else { return sentence }
    let bytes = Array(sentence.utf8)
    for marks in SentenceWording.clauseEnds {
      let ends = bytes.indices.dropLast().filter { marks.contains(bytes[$0]) && bytes[$0 + 1] == 0x20 }
      let before = ends.filter { $0 < place.lowerBound }
      let after = ends.filter { $0 >= place.upperBound && $0 > place.lowerBound }
      // The nearest border on the left that leaves a whole clause, and the nearest on the right.
      for end in [after.first, nil] {
        for start in [before.last, before.dropLast().last] {
          let from = start.map { $0 + 1 } ?? 0
          let to = end ?? bytes.count
          guard from < to else { continue }
          let text = String(decoding: bytes[from..<to], as: UTF8.self)
          let length = Quotation.wordCount(text, upTo: SentenceWording.longestSentence + 1)
          guard length >= SentenceWording.shortestClause, length <= SentenceWording.longestSentence else { continue }
          return (from > 0 ? "… " : "") + Quotation.trimmed(text) + (to < bytes.count ? " …" : "")
        }
      }
    }
    return window(sentence, bytes, around: place)
  }

  /// Where no border helps: whole words around the change.
  private func window(_ sentence: String, _ bytes: [UInt8], around place: Range<Int>) -> String {
    let head = String(decoding: bytes[..<min(place.lowerBound, bytes.count)], as: UTF8.self)
    let words = Quotation.wordCount(head, upTo: .max)
    guard words > SentenceWording.longestSentence / 2 else {
      return Quotation.words(sentence, SentenceWording.longestSentence)
    }
    let left = Quotation.lastWords(head, SentenceWording.longestSentence / 2)
    let rest = String(decoding: bytes[min(place.lowerBound, bytes.count)...], as: UTF8.self)
    return "… " + left + Quotation.words(rest, SentenceWording.longestSentence / 2)
  }
}
