internal import PolicyModel

/// Items of lists that came or went.
extension EntryTeller {
  /// Words of one item among several; a single one is told whole.
  static let longestItem = 14

  func tellItems(_ entry: inout Entry) {
    var lists: [(key: String, isNew: Bool, items: [(reason: ChangeReason, text: String)])] = []
    for (index, reason) in entry.reasons.enumerated() where reason.rule.isListItem && !entry.used.contains(index) {
      entry.used.insert(index)
      let isNew = reason.rule == .listItemAdded
      let text = isNew ? reason.after : reason.before
      if isNew ? texts.oldHas(text) : texts.newHas(text) { continue }
      let key = isName(text) ? "names" : list(of: reason, entry)
      if let place = lists.firstIndex(where: { $0.key == key && $0.isNew == isNew }) {
        lists[place].items.append((reason, text))
      } else {
        lists.append((key, isNew, [(reason, text)]))
      }
    }
    for list in lists {
      let isAlone = list.items.count == 1
      func text(_ item: (String) -> [SummaryText.Part]) -> SummaryText {
        book.sentence(
          "items.\(list.isNew ? "added" : "removed").\(list.key)",
          ["items": book.list(list.items.map { item($0.text) }, limit: EntryTeller.mostItems)])
      }
      let whole = text { isAlone ? wording.whole($0) : quoted(Quotation.words($0, EntryTeller.longestItem)) }
      let ample = text { isAlone ? wording.ample.whole($0) : quoted(Quotation.words($0, EntryTeller.longestItem)) }
      let brief = text { isAlone ? wording.brief.whole($0) : quoted(Quotation.words($0, EntryTeller.shortestItem)) }
      add(
        list.isNew ? .itemsAdded : .itemsRemoved, whole, list.items.map(\.reason), to: &entry,
        forms: [brief, whole, ample])
    }
  }

  /// Words of one item among several where there is no room for more.
  static let shortestItem = 7

  /// An item of so many words and a full stop is a sentence.
  static let sentenceItem = 12

  /// What the list of an item is for.
  private func list(of reason: ChangeReason, _ entry: Entry) -> String {
    // A whole sentence says itself whether it asks or forbids, unless it is known what it is for.
    let text = reason.after + reason.before
    let isSentence =
      text.last == "." && Quotation.wordCount(text, upTo: EntryTeller.sentenceItem) >= EntryTeller.sentenceItem
    let block = reason.new?.reference.flatMap(report.new.block) ?? reason.old?.reference.flatMap(report.old.block)
    if isSentence, block?.roles.first == nil { return "plain" }
    switch role(of: reason, entry) {
    case .prohibitedBehaviours?: return "prohibited"
    case .expectedBehaviours?: return "expected"
    default: return "plain"
    }
  }

  /// A person's or body's name has so many words.
  private static let wordsOfName = 2...4

  /// True for words that all begin with a capital, as names do: a list of them is a roster.
  func isName(_ text: String) -> Bool {
    let words = Quotation.trimmed(text).split(whereSeparator: \.isWhitespace)
    return EntryTeller.wordsOfName.contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      && words.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" } }
  }
}
