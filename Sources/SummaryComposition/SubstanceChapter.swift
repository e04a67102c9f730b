internal import PolicyModel

/// Every change of meaning, section by section, gravest first.
struct SubstanceChapter {
  /// What is said of each section.
  private(set) var groups: [SummaryGroup] = []
  /// What the first paragraph counts.
  private(set) var tally = Tally()
  /// Sections that both versions have and that are told only by what is counted in no other way.
  private(set) var others: [SectionChange] = []
  /// Sections that are new or gone.
  private(set) var added: [SectionChange] = []
  private(set) var removed: [SectionChange] = []

  /// Sections told one by one; the rest is named.
  static let mostSections = 24
  /// Words of a new or removed section that are quoted.
  private static let openingLength = 200
  /// Openings shorter than this take in the next block too: `We ask that you:` says nothing alone.
  private static let shortOpening = 60

  /// Tells the substantive changes of a report.
  init(_ composition: Composition) {
    let (report, book, names) = (composition.report, composition.book, composition.names)
    let substantive = composition.changes.filter { $0.verdict?.changeClass == .substantive }
    guard !substantive.isEmpty else { return }
    let teller = SectionTeller(
      report: report, book: book, blocks: SectionBlocks(report), texts: KnownTexts(report), names: names)
    let order = substantive.enumerated().sorted { left, right in
      let (a, b) = (left.element.verdict?.severity ?? .low, right.element.verdict?.severity ?? .low)
      if a != b { return a > b }
      let (p, q) = (
        SubstanceChapter.place(of: left.element, report), SubstanceChapter.place(of: right.element, report)
      )
      return p != q ? p < q : left.offset < right.offset
    }.map(\.element)
    for (position, change) in order.enumerated() {
      let isTold = position < SubstanceChapter.mostSections
      guard change.old != nil, change.new != nil else {
        if change.new != nil { added.append(change) } else { removed.append(change) }
        if isTold { groups.append(SubstanceChapter.opening(of: change, report, book, names)) }
        continue
      }
      guard isTold else {
        others.append(change)
        continue
      }
      let telling = teller.tell(change)
      if telling.tally.isEmpty { others.append(change) }
      tally += telling.tally
      groups.append(telling.group)
    }
    let rest = order.dropFirst(SubstanceChapter.mostSections)
    if !rest.isEmpty {
      let items = book.list(rest.map { names.quoted(of: $0) }, limit: Composition.mostNamesOfAll)
      groups.append(
        SummaryGroup(statements: [
          SummaryStatement(
            .omitted, book.sentence("sections.omitted", ["items": items]),
            evidence: rest.prefix(Composition.mostNamesOfAll).map { names.evidence($0) })
        ]))
    }
  }

  /// The order in which people ask.
  private static let roleOrder: [Role] = [
    .reporting, .contact, .prohibitedBehaviours, .scope, .consequences, .expectedBehaviours, .nonRetaliation,
    .confidentiality, .appeals, .procedure, .responsibilities,
  ]

  private static func place(of change: SectionChange, _ report: ComparisonReport) -> Int {
    report.namingSection(change).roles.first.flatMap { roleOrder.firstIndex(of: $0) } ?? roleOrder.count
  }

  private static func opening(
    of change: SectionChange, _ report: ComparisonReport, _ book: PhraseBook, _ names: SectionNames
  ) -> SummaryGroup {
    let section = report.namingSection(change)
    var text = ""
    for block in section.blocks {
      text += (text.isEmpty ? "" : " ") + block.text.prefix(openingLength + 1)
      if text.utf8.count >= shortOpening { break }
    }
    let isNew = change.old == nil
    var evidence = names.evidence(change)
    let quotation = Quotation.cut(text, limit: openingLength)
    if isNew { evidence.after = quotation } else { evidence.before = quotation }
    let statement = SummaryStatement(
      isNew ? .sectionAdded : .sectionRemoved,
      book.sentence(isNew ? "section.added" : "section.removed", ["text": [.quotation(quotation)]]),
      evidence: [evidence])
    return SummaryGroup(section: names.heading(of: change), statements: [statement])
  }
}
