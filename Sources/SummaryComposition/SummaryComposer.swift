public import PolicyModel

/// Writes a summary of changes from a comparison: what a careful editor would tell, and nothing that the report does
/// not bear out.
public enum SummaryComposer {
  /// Composes a summary.
  ///
  /// - Complexity: in proportion to the text of both documents.
  /// - Parameters:
  ///   - report: A comparison with classes and ledgers.
  ///   - language: The language of our words; nil for that of the new document where there are phrases for it, else
  ///     English.
  ///   - toolVersion: What the line at the foot names.
  public static func compose(
    _ report: ComparisonReport, language: SummaryLanguage? = nil, toolVersion: String
  ) -> ChangeSummary {
    let own = report.new.metadata.language.flatMap { SummaryLanguage(tag: $0.value) }
    let book = PhraseBook(language ?? own ?? .english)
    return Composition(report: report, book: book).summary(toolVersion: toolVersion)
  }
}

/// A summary in the making.
struct Composition {
  let report: ComparisonReport
  let book: PhraseBook
  let names: SectionNames
  /// The entries that a reader can see, in the order of the report.
  let changes: [SectionChange]

  init(report: ComparisonReport, book: PhraseBook) {
    self.report = report
    self.book = book
    names = SectionNames(report: report, book: book)
    changes = report.sections.filter(report.hasText)
  }

  /// Sections named in one sentence.
  static let mostNames = 8
  /// Sections named where a summary must not pass over any.
  static let mostNamesOfAll = 60
  /// Rows of the table.
  static let mostRows = 150

  func summary(toolVersion: String) -> ChangeSummary {
    let substance = SubstanceChapter(self)
    let editions = [
      edition("edition.before", report.old, report.oldName), edition("edition.after", report.new, report.newName),
    ]
    let title = Quotation.cut(
      report.new.displayTitle ?? report.old.displayTitle ?? "", limit: LeadParagraph.longestTitle)
    let headline =
      title.isEmpty ? book.sentence("headline.untitled") : book.sentence("headline", ["title": [.name(title)]])
    let version = VersionAdvice(self)
    var chapters: [SummaryChapter] = []
    func add(_ kind: SummaryChapter.Kind, _ groups: [SummaryGroup]) {
      let groups = groups.filter { !$0.statements.isEmpty }
      guard !groups.isEmpty else { return }
      chapters.append(SummaryChapter(kind, heading: book.words("chapter." + kind.rawValue), groups: groups))
    }
    add(.substance, substance.groups)
    add(.structure, [SummaryGroup(statements: structure)])
    add(.references, [SummaryGroup(statements: references)])
    add(.license, [SummaryGroup(statements: LicenseChapter(self).statements)])
    add(.editorial, [SummaryGroup(statements: editorial)])
    add(.affected, [SummaryGroup(statements: affected)])
    if report.hasChanges { add(.version, [SummaryGroup(statements: version.statements)]) }
    var counts: [ChangeClass: Int] = [:]
    for change in changes { if let verdict = change.verdict { counts[verdict.changeClass, default: 0] += 1 } }
    return ChangeSummary(
      language: book.language.rawValue, quotes: book.quotes, isRightToLeft: report.new.metadata.isRightToLeft,
      title: title, headline: headline, subject: subject(title, editions), editions: editions,
      lead: LeadParagraph(self, substance: substance, editions: editions, title: title).statements,
      chapters: chapters, suggestedVersion: version.suggestion, table: table, counts: counts,
      changelog: ChangelogWords(
        unreleased: book.words("changelog.unreleased"), added: book.words("changelog.added"),
        changed: book.words("changelog.changed"), removed: book.words("changelog.removed"),
        fixed: book.words("changelog.fixed")),
      colophon: book.sentence("colophon", ["version": [.words(toolVersion)]]).plain(book.quotes),
      diagnostics: report.diagnostics)
  }

  private func edition(_ caption: String, _ document: PolicyDocument, _ name: String) -> SummaryEdition {
    SummaryEdition(
      caption: book.words(caption), name: name, version: VersionAdvice.label(of: document, name: name),
      effective: document.metadata.effective?.value,
      dated: [document.metadata.published, document.metadata.updated].compactMap { $0?.value }.max(),
      diagnostics: document.diagnostics)
  }

  private func subject(_ title: String, _ editions: [SummaryEdition]) -> SummaryText {
    if title.isEmpty { return book.sentence("email.subject.untitled") }
    var values: PhraseBook.Values = ["title": [.name(title)]]
    let edition = editions[1]
    if let effective = edition.effective, effective != editions[0].effective {
      values["date"] = [.words(book.date(effective))]
      return book.sentence("email.subject.effective", values)
    }
    if let version = edition.version {
      values["version"] = [.name(Quotation.cut(version, limit: Quotation.longestName))]
      return book.sentence("email.subject.version", values)
    }
    return book.sentence("email.subject", values)
  }

  // MARK: Wording

  private var editorial: [SummaryStatement] {
    var statements: [SummaryStatement] = []
    let reworded = changes.filter { $0.verdict?.changeClass == .editorial && told(byWordingOf: $0) }
    if !reworded.isEmpty {
      let items = book.list(reworded.map { names.quoted(of: $0) }, limit: Composition.mostNames)
      statements.append(
        SummaryStatement(
          .editorial, book.sentence("editorial", count: reworded.count, ["items": items]),
          evidence: reworded.prefix(Composition.mostNames).map { names.evidence($0) }))
    }
    let marked = changes.filter { $0.verdict?.changeClass == .markup && !$0.kinds.isEmpty }
    if !marked.isEmpty {
      statements.append(
        SummaryStatement(
          .editorial, book.sentence("markup", count: marked.count),
          evidence: marked.prefix(Composition.mostNames).map { names.evidence($0) }))
    }
    let unchanged = changes.count { $0.kinds.isEmpty }
    if unchanged > 0, report.hasChanges {
      statements.append(SummaryStatement(.editorial, book.sentence("unchanged", count: unchanged)))
    }
    return statements
  }

  /// True if words or links of an entry changed; what else happened to it is told as structure.
  private func told(byWordingOf change: SectionChange) -> Bool {
    change.kinds.contains(.modified) || change.kinds.contains(.link)
  }

  // MARK: References

  /// References told one by one.
  private static let mostReferences = 6

  private var references: [SummaryStatement] {
    var statements: [SummaryStatement] = []
    var untold = 0
    for change in report.references.changes {
      guard change.kind == .broken || change.kind == .pointsElsewhere, let old = change.oldTarget else { continue }
      if statements.count == Composition.mostReferences {
        untold += 1
        continue
      }
      let section = report.new[section: change.section]
      var values: PhraseBook.Values = [
        "section": names.quoted(section),
        "text": [.quotation(Quotation.cut(change.after, limit: Quotation.longestName))],
        "before": names.quoted(report.old[section: old]),
      ]
      if let target = change.newTarget { values["after"] = names.quoted(report.new[section: target]) }
      let key = change.kind == .broken ? "reference.broken" : "reference.elsewhere"
      statements.append(
        SummaryStatement(
          .reference, book.sentence(key, values),
          evidence: [
            SummaryEvidence(
              old: nil, new: change.section, section: names.plain(section), rule: "reference-" + change.kind.rawValue,
              changeClass: .substantive, severity: change.severity, before: Quotation.cut(change.before),
              after: Quotation.cut(change.after))
          ]))
    }
    if untold > 0 { statements.append(SummaryStatement(.omitted, book.sentence("references.omitted", count: untold))) }
    return statements
  }

  // MARK: Whom it concerns

  private enum Audience: String, CaseIterable { case reporter, participant, body, adopter }

  private func audience(of change: SectionChange, hasReporting: Bool) -> Audience {
    let roles = report.namingSection(change).roles
    switch roles.first {
    case .reporting?, .contact?: return .reporter
    case .confidentiality? where hasReporting, .nonRetaliation? where hasReporting: return .reporter
    case .responsibilities?, .procedure?, .appeals?, .conflictsOfInterest?, .records?, .amendment?: return .body
    case .licence?, .attribution?: return .adopter
    default: return .participant
    }
  }

  private var affected: [SummaryStatement] {
    let substantive = changes.filter { $0.verdict?.changeClass == .substantive }
    // Confidentiality is for those who report only where the document lets people report.
    let hasReporting = report.new.sections.contains { $0.roles.first == .reporting }
    return Audience.allCases.compactMap { audience in
      let concerned = substantive.filter { self.audience(of: $0, hasReporting: hasReporting) == audience }
      guard !concerned.isEmpty else { return nil }
      let items = book.list(concerned.map { names.quoted(of: $0) }, limit: Composition.mostNames)
      return SummaryStatement(
        .affected, book.sentence("affected." + audience.rawValue, ["items": items]),
        evidence: concerned.prefix(Composition.mostNames).map { names.evidence($0) })
    }
  }

  // MARK: Table

  private var table: SummaryTable {
    let changed = changes.filter { !$0.kinds.isEmpty }
    let rows = changed.prefix(Composition.mostRows).map { change in
      SummaryTable.Row(
        section: names.heading(of: change),
        happened: change.kinds.map { book.words("kind." + $0.rawValue) }.joined(separator: ", "),
        matters: change.verdict.map { book.words("class." + $0.changeClass.rawValue) } ?? "",
        evidence: names.evidence(change))
    }
    let untold = changed.count - rows.count
    return SummaryTable(
      heading: book.words("table.heading"),
      columns: ["table.section", "table.happened", "table.matters"].map { book.words($0) }, rows: Array(rows),
      omitted: untold > 0 ? book.sentence("table.omitted", count: untold).plain(book.quotes) : nil)
  }
}
