internal import PolicyModel

/// What only the editor of a document needs to know before a summary is published.
struct EditorNotes {
  private let composition: Composition
  private let selection: SummarySelection
  private let editions: [SummaryEdition]
  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  init(_ composition: Composition, _ selection: SummarySelection, _ editions: [SummaryEdition]) {
    self.composition = composition
    self.selection = selection
    self.editions = editions
  }

  /// References told one by one.
  private static let mostReferences = 6

  /// The notes, in the order in which an editor works through them.
  func statements(_ version: VersionAdvice) -> [SummaryStatement] {
    var notes = [
      SummaryStatement(
        .about,
        book.sentence(
          "note.compared", ["old": [.name(name(editions[0].name))], "new": [.name(name(editions[1].name))]]))
    ]
    notes += dates
    guard report.hasChanges, composition.doubt == nil else { return notes }
    notes += version.statements + references + untold
    return notes
  }

  private func name(_ text: String) -> String { Quotation.cut(text, limit: Quotation.longest) }

  /// Dates and labels that a new version should have.
  private var dates: [SummaryStatement] {
    guard report.hasChanges else { return [] }
    let (old, new) = (editions[0], editions[1])
    if new.effective == nil, new.dated == nil { return [SummaryStatement(.about, book.sentence("note.undated"))] }
    if new.effective == old.effective, new.dated == old.dated {
      let date = new.effective ?? new.dated ?? ""
      return [SummaryStatement(.about, book.sentence("note.same-date", ["date": [.words(book.date(date))]]))]
    }
    return []
  }

  /// References that now mislead.
  private var references: [SummaryStatement] {
    var statements: [SummaryStatement] = []
    var untold = 0
    for change in report.references.changes {
      guard change.kind == .broken || change.kind == .pointsElsewhere, let old = change.oldTarget else { continue }
      if statements.count == EditorNotes.mostReferences {
        untold += 1
        continue
      }
      let section = report.new[section: change.section]
      var values: PhraseBook.Values = [
        "section": composition.names.quoted(section),
        "text": [.quotation(Quotation.cut(change.after, limit: Quotation.longestName))],
        "before": composition.names.quoted(report.old[section: old]),
      ]
      if let target = change.newTarget { values["after"] = composition.names.quoted(report.new[section: target]) }
      let key = change.kind == .broken ? "reference.broken" : "reference.elsewhere"
      statements.append(
        SummaryStatement(
          .reference, book.sentence(key, values),
          evidence: [
            SummaryEvidence(
              old: nil, new: change.section, section: composition.names.plain(section),
              rule: "reference-" + change.kind.rawValue, changeClass: .substantive, severity: change.severity,
              before: Quotation.cut(change.before), after: Quotation.cut(change.after))
          ]))
    }
    if untold > 0 { statements.append(SummaryStatement(.omitted, book.sentence("references.omitted", count: untold))) }
    return statements
  }

  /// What did not fit into the length asked for.
  private var untold: [SummaryStatement] {
    guard !selection.left.isEmpty else { return [] }
    let sections = selection.left.map { $0.section ?? "" }.filter { !$0.isEmpty }
    var seen: Set<String> = []
    let items = book.list(
      sections.filter { seen.insert($0).inserted }.map { [.name($0)] }, limit: Composition.mostNames)
    return [
      SummaryStatement(.omitted, book.sentence("note.untold", count: selection.left.count, ["items": items]))
    ]
  }
}
