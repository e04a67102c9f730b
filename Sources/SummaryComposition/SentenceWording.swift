internal import PolicyModel

/// Words for a sentence that came, went or changed: always the whole sentence, or a whole clause of it.
struct SentenceWording {
  let book: PhraseBook
  /// What a quotation must not lose.
  let duties: DutyWords
  /// The most words of a quotation.
  let longest: Int

  /// - Parameter longest: Words of a sentence that is told whole.
  init(
    book: PhraseBook, duties: DutyWords = DutyWords(ObligationLedger()), longest: Int = SentenceWording.longestSentence
  ) {
    self.book = book
    self.duties = duties
    self.longest = longest
  }

  /// The same with fewer words, for where there is no room.
  var brief: SentenceWording { SentenceWording(book: book, duties: duties, longest: SentenceWording.longestBrief) }
  /// From few words to many.
  var forms: [SentenceWording] { [brief, self, ample] }
  /// The same with more words, for where little else is told.
  var ample: SentenceWording { SentenceWording(book: book, duties: duties, longest: SentenceWording.longestAmple) }

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
  /// Words of a sentence where there is no room for more: five of them and their sections fit into a short text.
  static let longestBrief = 18
  /// Words of a sentence that may take the room that others left.
  static let longestAmple = 60
  /// A former sentence is repeated up to this length, else cut.
  static let longestFormer = 25

  /// A sentence before and after, and which of its changes matter.
  struct Change {
    var old: String
    var new: String
    /// UTF-8 offsets of what matters, into each; where nothing is known, everything does.
    var oldPlaces: [Range<Int>] = []
    var newPlaces: [Range<Int>] = []
    /// Where the new sentence has a number, a time limit or an amount that changed.
    var figures: [Range<Int>] = []
    /// Where what is allowed, asked or forbidden changed, in each; small words count there.
    var oldModals: [Range<Int>] = []
    var newModals: [Range<Int>] = []
    var isModal = false
    /// Where what weighs most changed, in each: named alone where too much changed to name it all.
    var oldGravest: [Range<Int>] = []
    var newGravest: [Range<Int>] = []
    /// Words of this sentence that stand in another one now, or stood in one before: they neither went nor came.
    var stays: (_ words: String) -> Bool = { _ in false }
  }

  /// The sentence now, and what of it is other than before.
  func changed(_ change: Change) -> SummaryText {
    let comparison = SentenceComparison(
      change.old, change.new, figures: change.figures, isModal: change.isModal)
    func canBeNamed(_ hunks: [SentenceComparison.Hunk]) -> Bool {
      !hunks.isEmpty && hunks.count <= SentenceWording.mostSlots
        && hunks.allSatisfy { $0.oldCount <= SentenceWording.longestSlot && !$0.isDense }
    }
    var hunks = touching(change.oldPlaces, change.newPlaces, comparison.hunks)
    if hunks.isEmpty { hunks = comparison.hunks }
    if !canBeNamed(hunks) {
      let gravest = touching(change.oldGravest, change.newGravest, hunks)
        .filter { $0.oldCount <= SentenceWording.longestSlot && !$0.isDense }.prefix(SentenceWording.mostSlots)
      if !gravest.isEmpty { hunks = Array(gravest) }
    }
    guard comparison.keptShare >= SentenceWording.sameShare, canBeNamed(hunks) else {
      let former = SentenceWording(
        book: book, duties: duties, longest: min(longest / 2, SentenceWording.longestFormer))
      return book.sentence(
        "point.before",
        [
          "text": quoted(clause(change.new, around: hunks.first?.place ?? 0..<0)),
          "before": quoted(former.clause(change.old, around: hunks.first?.oldPlace ?? 0..<0)),
        ])
    }
    let text = quoted(clause(change.new, around: hunks[0].place.lowerBound..<hunks[hunks.count - 1].place.upperBound))
    if change.old.last?.isPunctuation != true,
      Quotation.wordCount(change.old, upTo: SentenceWording.shortest + 1) <= SentenceWording.shortest
    {
      return book.sentence("point.was", ["text": text, "before": quoted(change.old)])
    }
    return told(text, hunks, of: change, words: comparison.newCount)
  }

  /// The sentence with the words that others took the place of, that went or that came.
  private func told(
    _ text: [SummaryText.Part], _ hunks: [SentenceComparison.Hunk], of change: Change, words: Int
  ) -> SummaryText {
    // That “the” stood where other words stand now tells nobody anything: those words are new.
    // Where nothing is known of its place, any of them may be what allows or forbids.
    let isAnywhere = change.isModal && change.oldModals.isEmpty && change.newModals.isEmpty
    func tells(_ words: String, _ place: Range<Int>, _ decisive: [Range<Int>]) -> Bool {
      isAnywhere || SentenceWording.tells(words) || SentenceWording.touches(place, decisive)
    }
    func was(_ hunk: SentenceComparison.Hunk) -> Bool {
      hunk.oldCount > 0 && !change.stays(hunk.old)
        && (tells(hunk.old, hunk.oldPlace, change.oldModals)
          || hunk.newCount > 0 && SentenceWording.touches(hunk.place, change.newModals + change.figures))
    }
    let replaced = hunks.filter { $0.newCount > 0 && was($0) }.map(\.old)
    let gone = hunks.filter { $0.newCount == 0 && was($0) }.map(\.old)
    let come = hunks.filter {
      $0.newCount > 0 && !was($0) && tells($0.new, $0.place, change.newModals) && !change.stays($0.new)
    }
    if !replaced.isEmpty { return book.sentence("point.was", ["text": text, "before": list(replaced + gone)]) }
    if !gone.isEmpty { return book.sentence("point.without", ["text": text, "before": list(gone)]) }
    let added = come.reduce(0) { $0 + $1.newCount }
    if added > 0, added <= SentenceWording.longestSlot, 2 * added < words {
      return book.sentence("point.with", ["text": text, "after": list(come.map(\.new))])
    }
    return book.sentence("point.now", ["text": text])
  }

  private static func touches(_ place: Range<Int>, _ others: [Range<Int>]) -> Bool {
    others.contains { $0.lowerBound <= place.upperBound && place.lowerBound <= $0.upperBound }
  }

  /// Words of more letters have a meaning of their own; shorter ones are mostly articles and prepositions.
  private static let longestLink = 3

  /// True for words that say something without the sentence around them.
  static func tells(_ words: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace).contains { word in
      word.count > longestLink || word.contains { $0.isNumber || $0.isUppercase || $0.isSymbol }
        || Quotation.isIdeographic(word)
    }
  }

  /// The changes at some places.
  private func touching(
    _ old: [Range<Int>], _ new: [Range<Int>], _ hunks: [SentenceComparison.Hunk]
  ) -> [SentenceComparison.Hunk] {
    hunks.filter {
      SentenceWording.touches($0.oldPlace, old) && $0.oldCount > 0
        || SentenceWording.touches($0.place, new) && $0.newCount > 0
    }
  }

  /// A sentence as it is told alone.
  func whole(_ text: String) -> [SummaryText.Part] { quoted(clause(text, around: 0..<0)) }

  /// A sentence by the part of it around some bytes.
  func quoted(_ sentence: (text: String, place: Range<Int>)) -> [SummaryText.Part] {
    quoted(clause(sentence.text, around: sentence.place))
  }

  private func list(_ phrases: [String]) -> [SummaryText.Part] {
    book.list(phrases.map(quoted))
  }

  private func quoted(_ text: String) -> [SummaryText.Part] {
    [.quotation(HiddenCharacters.spelled(Quotation.trimmed(text)))]
  }

  // MARK: Clauses

  /// Bytes that end a part of a sentence if a space follows.
  private static let marks: Set<UInt8> = Set(";:,".utf8)

  /// A part of a sentence between two marks.
  private struct Part {
    var range: Range<Int>
    var words: Int
  }

  /// The sentence, or if it is long as many whole parts of it as fit around some bytes: around what it asks, where no
  /// place is wanted.
  func clause(_ sentence: String, around place: Range<Int>) -> String {
    guard Quotation.wordCount(sentence, upTo: longest + 1) > longest else { return sentence }
    let place = place.isEmpty && place.lowerBound == 0 ? duties.find(in: sentence).place ?? place : place
    let bytes = Array(sentence.utf8)
    let parts = SentenceWording.parts(bytes)
    let core = parts.indices.filter {
      parts[$0].range.lowerBound < max(place.upperBound, place.lowerBound + 1)
        && place.lowerBound < parts[$0].range.upperBound
    }
    guard var first = core.first, var last = core.last else { return window(sentence, bytes, around: place) }
    var words = parts[first...last].reduce(0) { $0 + $1.words }
    guard words <= longest else { return window(sentence, bytes, around: place) }
    // What follows belongs to what is asked; what stands before is mostly a condition.
    while last + 1 < parts.count, words + parts[last + 1].words <= longest {
      last += 1
      words += parts[last].words
    }
    while first > 0, words + parts[first - 1].words <= longest {
      first -= 1
      words += parts[first].words
    }
    guard words >= min(SentenceWording.shortestClause, longest / 2) else {
      return window(sentence, bytes, around: place)
    }
    let range = parts[first].range.lowerBound..<parts[last].range.upperBound
    let text = Quotation.trimmed(String(decoding: bytes[range], as: UTF8.self))
    return (first > 0 ? "… " : "") + text + (last + 1 < parts.count ? " …" : "")
  }

  /// A shorter clause does not say who must do what.
  private static let shortestClause = 8

  private static func parts(_ bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    for index in bytes.indices
    where index == bytes.count - 1 || SentenceWording.marks.contains(bytes[index]) && bytes[index + 1] == 0x20 {
      let text = String(decoding: bytes[start...index], as: UTF8.self)
      parts.append(Part(range: start..<index + 1, words: Quotation.wordCount(text, upTo: .max)))
      start = index + 1
    }
    return parts
  }

  /// Where no border helps: whole words around the change.
  private func window(_ sentence: String, _ bytes: [UInt8], around place: Range<Int>) -> String {
    let head = String(decoding: bytes[..<min(place.lowerBound, bytes.count)], as: UTF8.self)
    let words = Quotation.wordCount(head, upTo: .max)
    guard words > longest / 2 else { return Quotation.words(sentence, longest) }
    let left = Quotation.lastWords(head, longest / 2)
    let rest = String(decoding: bytes[min(place.lowerBound, bytes.count)...], as: UTF8.self)
    return "… " + left + Quotation.words(rest, longest / 2)
  }
}
