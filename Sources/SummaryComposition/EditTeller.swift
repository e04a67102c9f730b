internal import PolicyModel

/// Tells one edit inside a sentence: a duty that became stricter, another number, or other words.
struct EditTeller {
  let book: PhraseBook
  /// The duties of the section that became stronger or weaker.
  let duties: [ObligationChange]

  /// What is said of an edit.
  struct Telling {
    var kind: SummaryStatement.Kind
    var text: SummaryText
    var tally = Tally()
  }

  /// An edit of more words is told as what was added or dropped, not as a phrase before and after.
  static let longestPhrase = 9
  /// Words of the phrase before it that say where something was added.
  static let anchorWords = 4
  private static let figureRules: Set<ChangeRule> = [
    .deadlineChanged, .numberChanged, .amountChanged, .dateChanged,
  ]

  /// The sentence for an edit and the reasons that it matters, gravest first.
  func tell(_ edit: TextEdit, _ reasons: [ChangeReason]) -> Telling {
    if let duty = duty(edit, reasons) { return duty }
    let isLicense = reasons.contains { $0.rule == .licenseChanged }
    let isContact = reasons.contains { $0.rule.isContact }
    let figure = reasons.first { EditTeller.figureRules.contains($0.rule) && !$0.before.isEmpty && !$0.after.isEmpty }
    var tally = Tally()
    if isLicense { tally.licenses = 1 }
    if isContact { tally.contacts = [edit.old + " → " + edit.new] }
    if figure != nil { tally.figures = 1 }
    let kind: SummaryStatement.Kind =
      isLicense ? .license : isContact ? .contact : figure != nil ? .figure : .wording
    return Telling(kind: kind, text: wording(edit, isLicense: isLicense), tally: tally)
  }

  // MARK: Words

  private func wording(_ edit: TextEdit, isLicense: Bool) -> SummaryText {
    let (old, new) = (Quotation.trimmed(edit.old), Quotation.trimmed(edit.new))
    if isLicense {
      let key = old.isEmpty ? "license.text.added" : new.isEmpty ? "license.text.removed" : "license.text"
      let phrase = phrases(edit)
      return book.sentence(key, ["before": quoted(phrase.old), "after": quoted(phrase.new)])
    }
    let length = max(
      Quotation.wordCount(old, upTo: EditTeller.longestPhrase + 1),
      Quotation.wordCount(new, upTo: EditTeller.longestPhrase + 1))
    let isOneSided = old.isEmpty || new.isEmpty
    if isOneSided && (length > EditTeller.longestPhrase || edit.isWholeBlock) {
      let anchor = edit.isWholeBlock ? "" : String(Quotation.lastWords(edit.left.new, EditTeller.anchorWords))
      let values: PhraseBook.Values = ["anchor": quoted(anchor), "before": quoted(old), "after": quoted(new)]
      let key = old.isEmpty ? "added" : "dropped"
      return book.sentence(Quotation.trimmed(anchor).isEmpty ? key : key + ".after", values)
    }
    let phrase = phrases(edit)
    if Quotation.trimmed(phrase.old).isEmpty { return book.sentence("added", ["after": quoted(phrase.new)]) }
    if Quotation.trimmed(phrase.new).isEmpty { return book.sentence("dropped", ["before": quoted(phrase.old)]) }
    let key = length > EditTeller.longestPhrase ? "replaced" : "becomes"
    return book.sentence(key, ["before": quoted(phrase.old), "after": quoted(phrase.new)])
  }

  /// The edit with as many words around it as it takes to be understood.
  private func phrases(_ edit: TextEdit) -> (old: String, new: String) {
    // A short side needs the words around it, however long the other one is.
    let lengths = [edit.old, edit.new].filter { !Quotation.trimmed($0).isEmpty }
      .map { Quotation.wordCount($0, upTo: Quotation.wordsAround) }
    let length = lengths.min() ?? 0
    // One ideograph is less than a word.
    let isDense = Quotation.isIdeographic(edit.left.new.suffix(1) + edit.right.new.prefix(1))
    let wanted = (isDense ? 2 * Quotation.wordsAround : Quotation.wordsAround) - length
    // A phrase does not run on behind the end of its sentence.
    let isEnd = Quotation.endsSentence(edit.old) || Quotation.endsSentence(edit.new)
    func phrase(_ words: String, _ left: String, _ right: String) -> String {
      Quotation.lastWords(left, (wanted + 1) / 2) + words + (isEnd ? "" : Quotation.firstWords(right, wanted / 2))
    }
    return (phrase(edit.old, edit.left.old, edit.right.old), phrase(edit.new, edit.left.new, edit.right.new))
  }

  private func quoted(_ text: String) -> [SummaryText.Part] { [.quotation(Quotation.cut(text))] }

  // MARK: Duties

  /// Strengths that a sentence can name; promises and abilities are told by their words alone.
  static let rank: [ObligationStrength: Int] = [
    .permission: 1, .recommendation: 2, .expectation: 3, .obligation: 4, .dissuasion: 2, .prohibition: 4,
  ]
  private static let negative: Set<ObligationStrength> = [.dissuasion, .prohibition]

  private func duty(_ edit: TextEdit, _ reasons: [ChangeReason]) -> Telling? {
    guard let reason = reasons.first(where: { $0.rule == .modalChanged }) else { return nil }
    let entry = duties.first { $0.before?.modal == reason.before && $0.after?.modal == reason.after }
    guard let before = entry?.before?.strength, let after = entry?.after?.strength, let was = EditTeller.rank[before],
      let now = EditTeller.rank[after], EditTeller.negative.contains(before) == EditTeller.negative.contains(after)
    else { return nil }
    let phrase = phrases(edit)
    let text = book.sentence(
      "duty.changed",
      [
        "from": [.words(book.words("strength." + before.rawValue, form: 0))],
        "to": [.words(book.words("strength." + after.rawValue, form: 1))], "before": quoted(phrase.old),
        "after": quoted(phrase.new),
      ])
    var tally = Tally()
    if now > was { tally.strengthened = 1 }
    if now < was { tally.relaxed = 1 }
    return Telling(kind: .duty, text: text.capitalized, tally: tally)
  }
}
