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

  init(_ composition: Composition) {
    report = composition.report
    book = composition.book
    names = composition.names
    sentences = SentenceAlignment(report)
    texts = KnownTexts(sentences)
    contacts = ContactPlaces(report.contacts)
    wording = SentenceWording(book: book)
  }

  /// Reasons looked at in one section, gravest first.
  static let mostReasons = 200
  /// Things named in one list.
  static let mostItems = 6
  /// Words of the sentences that are told together as new, or as gone.
  static let longestPassage = 60

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
    if hasItems || !tellRewriting(&entry) {
      tellWholeSentences(&entry)
      tellSentences(&entry)
    }
    return entry.points
  }

  // MARK: Facts

  /// Adds a fact that rests on some reasons.
  ///
  /// - Parameter namesSection: True if its sentence says where it stands.
  func add(
    _ kind: SummaryStatement.Kind, _ text: SummaryText, _ reasons: [ChangeReason], to entry: inout Entry,
    weight: SummaryPoint.Weight? = nil, namesSection: Bool = false
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
        statement: SummaryStatement(kind, text, evidence: evidence)))
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

  private func tellRewriting(_ entry: inout Entry) -> Bool {
    let left = entry.reasons.indices.filter { !entry.used.contains($0) }
    guard left.count >= EntryTeller.fewestRewritten, let old = report.oldSection(entry.change),
      let new = report.newSection(entry.change)
    else { return false }
    let (was, now) = (EntryTeller.text(of: old), EntryTeller.text(of: new))
    guard SentenceComparison(was, now).keptShare < EntryTeller.keptShare else { return false }
    entry.used.formUnion(left)
    let text = book.sentence(
      "rewritten",
      [
        "text": quoted(Quotation.words(now, SentenceWording.longestSentence)),
        "before": [.words(String(Quotation.wordCount(was, upTo: .max)))],
        "after": [.words(String(Quotation.wordCount(now, upTo: .max)))],
      ])
    add(.wording, text, left.map { entry.reasons[$0] }, to: &entry)
    return true
  }

  /// The words of a section, block after block.
  static func text(of section: Section) -> String { section.blocks.map(\.text).joined(separator: " ") }
}
