internal import PolicyModel

/// Tells what changed in substance in one section that both versions have.
///
/// The reasons of the report say what matters and where it stands; a reader gets the whole sentence around it, once,
/// with what it was before.
struct EntryTeller {
  let report: ComparisonReport
  let book: PhraseBook
  let names: SectionNames
  let sentences: SentenceAlignment
  let texts: KnownTexts
  let contacts: ContactPlaces
  let wording: SentenceWording
  let duties: DutyWords

  init(_ composition: Composition) {
    report = composition.report
    book = composition.book
    names = composition.names
    sentences = SentenceAlignment(report)
    texts = KnownTexts(sentences)
    contacts = ContactPlaces(report.contacts)
    duties = composition.duties
    wording = SentenceWording(book: book, duties: duties)
  }

  /// Reasons looked at in one section, gravest first.
  static let mostReasons = 200
  /// Things named in one list.
  static let mostItems = 6
  /// Words of the sentences that are told together as new, or as gone.
  static let longestPassage = 40

  /// A section and what is known of it while it is told.
  struct Entry {
    let change: SectionChange
    let order: Int
    let name: String
    let roles: [Role]
    let reasons: [ChangeReason]
    /// Reasons that were told.
    var used: Set<Int> = []
    var points: [SummaryPoint] = []
  }

  /// The facts of an entry with a substantive verdict. In proportion to the text of its changed blocks.
  func tell(_ change: SectionChange, order: Int) -> [SummaryPoint] {
    let reasons = (change.verdict?.reasons ?? []).lazy.filter { $0.changeClass == .substantive }
    var entry = Entry(
      change: change, order: order, name: names.heading(of: change), roles: report.namingSection(change).roles,
      reasons: Array(reasons.prefix(EntryTeller.mostReasons)))
    // What changed everywhere is told once, of the whole document.
    for (index, reason) in entry.reasons.enumerated() where reason.rule == .replacedThroughout {
      entry.used.insert(index)
    }
    tellLinks(&entry)
    tellContacts(&entry)
    tellHiddenWords(&entry)
    tellPurposes(&entry)
    tellItems(&entry)
    let hasItems = entry.points.contains { $0.statement.kind == .itemsAdded || $0.statement.kind == .itemsRemoved }
    if !hasItems { tellRewriting(&entry) }
    tellWholeSentences(&entry)
    tellSentences(&entry)
    return entry.points
  }

  // MARK: Facts

  /// Adds a fact that rests on some reasons.
  ///
  /// - Parameter namesSection: True if its sentence says where it stands.
  func add(
    _ kind: SummaryStatement.Kind, _ text: SummaryText, _ reasons: [ChangeReason], to entry: inout Entry,
    weight: SummaryPoint.Weight? = nil, forms: [SummaryText] = [], namesSection: Bool = false
  ) {
    let change = entry.change
    let evidence = reasons.prefix(EntryTeller.mostItems).map { reason in
      SummaryEvidence(
        old: change.old, new: change.new, section: names.plain(of: change), rule: reason.rule.rawValue,
        changeClass: reason.changeClass, severity: reason.severity, before: Quotation.cut(reason.before),
        after: Quotation.cut(reason.after), oldSpan: reason.old, newSpan: reason.new)
    }
    let heaviest = reasons.map { SummaryPoint.Weight($0.rule, role(of: $0, entry)) }.max() ?? .other
    entry.points.append(
      SummaryPoint(
        chapter: .substance, weight: weight ?? heaviest, severity: reasons.map(\.severity).max() ?? .low,
        order: entry.order, section: namesSection ? nil : entry.name,
        statement: SummaryStatement(kind, text, evidence: evidence), forms: forms))
  }

  /// What the changed words are for: their own block's role, else their section's.
  func role(of reason: ChangeReason, _ entry: Entry) -> Role? {
    let block = reason.new?.reference.flatMap(report.new.block) ?? reason.old?.reference.flatMap(report.old.block)
    return block?.roles.first?.role ?? entry.roles.first
  }

  func quoted(_ text: some StringProtocol) -> [SummaryText.Part] { [.quotation(Quotation.cut(text))] }

  // MARK: Words that nobody sees, and text that says something else where it stands now

  private func tellHiddenWords(_ entry: inout Entry) {
    for (index, reason) in entry.reasons.enumerated() {
      let key: String
      switch reason.rule {
      case .hiddenWordsAdded: key = "hidden.added"
      case .hiddenWordsRemoved: key = "hidden.removed"
      case .hiddenWordsChanged: key = "hidden.changed"
      default: continue
      }
      entry.used.insert(index)
      let text = book.sentence(key, ["before": quoted(reason.before), "after": quoted(reason.after)])
      add(.wording, text, [reason], to: &entry)
    }
  }

  private func tellPurposes(_ entry: inout Entry) {
    for (index, reason) in entry.reasons.enumerated() where reason.rule == .movedToOtherPurpose {
      guard let old = reason.old, let new = reason.new, let words = report.new.text(new) else { continue }
      entry.used.insert(index)
      let isWithin = entry.change.old == old.section && entry.change.new == new.section
      let before = isWithin ? setting(reason.before) : nil
      let after = isWithin ? setting(reason.after) : nil
      let text = book.sentence(
        "purpose",
        [
          "text": quoted(words), "before": before ?? names.quoted(report.old[section: old.section]),
          "after": after ?? names.quoted(report.new[section: new.section]),
        ])
      add(.purpose, text, [reason], to: &entry, namesSection: true)
    }
  }

  /// What a reason says that its words stand under: inside one section, the sentence that leads the list in.
  private func setting(_ text: String) -> [SummaryText.Part]? {
    text.firstRange(of: ": ").map { quoted(text[..<$0.lowerBound]) }
  }

  // MARK: Sections in other words throughout

  /// A section of which both versions keep less than this share of their words is told as a whole.
  static let keptShare = 0.4
  /// Fewer sentences than this are told one by one all the same.
  static let fewestRewritten = 4

  /// That a section is written anew, for all that changed in its sentences; those that came or went as a whole are
  /// told besides.
  private func tellRewriting(_ entry: inout Entry) {
    let left = entry.reasons.indices.filter { !entry.used.contains($0) }
    guard left.count >= EntryTeller.fewestRewritten, let old = report.oldSection(entry.change),
      let new = report.newSection(entry.change)
    else { return }
    let (was, now) = (EntryTeller.text(of: old), EntryTeller.text(of: new))
    guard SentenceComparison(was, now).keptShare < EntryTeller.keptShare else { return }
    let notable = sentencesOfNote(among: left, in: entry)
    let told = left.filter { !notable.contains($0) }
    guard !told.isEmpty else { return }
    entry.used.formUnion(told)
    let values: PhraseBook.Values = [
      "before": [.words(String(Quotation.wordCount(was, upTo: .max)))],
      "after": [.words(String(Quotation.wordCount(now, upTo: .max)))],
    ]
    let reasons = told.map { entry.reasons[$0] }
    let sentence = weightiestSentence(reasons)
    func text(_ wording: SentenceWording) -> SummaryText {
      var text = book.sentence("rewritten", values)
      guard let sentence else { return text }
      text.parts += [.words(" ")] + book.sentence("point.now", ["text": wording.quoted(sentence)]).parts
      return text
    }
    // Sentences that came or went say more of it than that it did.
    add(
      .wording, text(wording), reasons, to: &entry, weight: notable.isEmpty ? nil : .structure,
      forms: [book.sentence("rewritten", values), text(wording.brief), text(wording), text(wording.ample)])
  }

  /// Whole sentences that are told of a section that is written anew, of those that came and of those that went.
  static let mostOfNote = 2

  /// The sentences that came or went and ask most, which say more than that a section is written anew.
  private func sentencesOfNote(among reasons: [Int], in entry: Entry) -> Set<Int> {
    var notable: Set<Int> = []
    for rule in [ChangeRule.sentenceAdded, .sentenceRemoved] {
      let weights = reasons.filter { entry.reasons[$0].rule == rule }.map { index in
        (index: index, weight: duties.find(in: entry.reasons[index].before + entry.reasons[index].after).weight)
      }
      notable.formUnion(
        weights.sorted { (-$0.weight, $0.index) < (-$1.weight, $1.index) }.prefix(EntryTeller.mostOfNote).map(\.index))
    }
    return notable
  }

  /// The new sentence around the gravest of some reasons, and where in it that stands.
  private func weightiestSentence(_ reasons: [ChangeReason]) -> (text: String, place: Range<Int>)? {
    let graded = reasons.compactMap { reason in
      reason.new.map { (weight: SummaryPoint.Weight(reason.rule, nil), span: $0) }
    }
    guard let span = graded.max(by: { $0.weight < $1.weight })?.span,
      let place = sentences.new.sentences(touching: span).first
    else { return nil }
    let start = place.range.lowerBound
    let range = span.range.map { $0.clamped(to: place.range) } ?? start..<start
    return (sentences.new.text(place), range.lowerBound - start..<range.upperBound - start)
  }

  /// The words of a section, block after block.
  static func text(of section: Section) -> String { section.blocks.map(\.text).joined(separator: " ") }
}
