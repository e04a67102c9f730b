public import PolicyModel

/// Writes a summary of changes from a comparison: what a careful editor would tell, and nothing that the report does
/// not bear out.
public enum SummaryComposer {
  /// What a summary is asked to be.
  public struct Options: Sendable, Hashable {
    /// The language of our words; nil for that of the new document where there are phrases for it, else English.
    public var language: SummaryLanguage?
    /// How much is told to readers.
    public var length: SummaryLength
    /// What the document is called; nil for its own title.
    public var title: String?
    /// What the old version is called; nil for what it says of itself.
    public var oldName: String?
    /// What the new version is called; nil for what it says of itself.
    public var newName: String?
    /// From when the new version is in force, ISO 8601; nil for what it says.
    public var effective: String?
    /// Where the whole comparison can be read; nil if nowhere.
    public var fullLink: String?

    /// Creates options.
    public init(
      language: SummaryLanguage? = nil, length: SummaryLength = .short, title: String? = nil, oldName: String? = nil,
      newName: String? = nil, effective: String? = nil, fullLink: String? = nil
    ) {
      self.language = language
      self.length = length
      self.title = title
      self.oldName = oldName
      self.newName = newName
      self.effective = effective
      self.fullLink = fullLink
    }
  }

  /// Composes a summary.
  ///
  /// - Complexity: in proportion to the text of both documents.
  /// - Parameters:
  ///   - report: A comparison with classes and ledgers.
  ///   - options: What it is asked to be.
  ///   - toolVersion: What the line at the foot of an editor's notes names.
  public static func compose(
    _ report: ComparisonReport, options: Options = Options(), toolVersion: String
  ) -> ChangeSummary {
    let own = report.new.metadata.language.flatMap { SummaryLanguage(tag: $0.value) }
    let book = PhraseBook(options.language ?? own ?? .english)
    return Composition(report: report, book: book, options: options).summary(toolVersion: toolVersion)
  }
}

/// A summary in the making.
struct Composition {
  let report: ComparisonReport
  let book: PhraseBook
  let options: SummaryComposer.Options
  let names: SectionNames
  /// The entries that a reader can see, in the order of the report.
  let changes: [SectionChange]
  /// Ordinals of the new sections that have no old one, and of the old ones that have no new one.
  let added: Set<Int>
  let removed: Set<Int>
  let duties: DutyWords

  init(report: ComparisonReport, book: PhraseBook, options: SummaryComposer.Options = .init()) {
    self.report = report
    self.book = book
    self.options = options
    names = SectionNames(report: report, book: book)
    changes = report.sections.filter(report.hasText)
    added = Set(changes.filter { $0.old == nil }.compactMap(\.new))
    removed = Set(changes.filter { $0.new == nil }.compactMap(\.old))
    duties = DutyWords(report.obligations)
  }

  /// Sections named in one sentence.
  static let mostNames = 8
  /// Rows of the table.
  static let mostRows = 150

  /// Why nothing can be told point by point: there are no two versions of one policy, or hardly anything was read.
  var doubt: Doubt? {
    if let works = report.works { return works.languages == nil ? .works : .translation }
    let doubts = Set(report.diagnostics.compactMap(\.pairDoubt))
    if doubts.contains(.stub) { return .stub }
    return doubts.contains(.strangers) ? .strangers : nil
  }

  /// What two texts are that are no two versions.
  enum Doubt { case works, translation, stub, strangers }

  /// True for a section whose parent came or went with it.
  func isPart(_ change: SectionChange) -> Bool {
    guard change.old == nil || change.new == nil, let parent = report.namingSection(change).parent else { return false }
    return change.old == nil ? added.contains(parent) : removed.contains(parent)
  }

  /// True if the meaning of something changed.
  var hasSubstance: Bool { changes.contains { $0.verdict?.changeClass == .substantive } }

  func summary(toolVersion: String) -> ChangeSummary {
    let editions = [
      edition("edition.before", report.old, report.oldName, options.oldName),
      edition("edition.after", report.new, report.newName, options.newName, effective: options.effective),
    ]
    let title = Quotation.cut(
      options.title ?? Quotation.withoutPictures(report.new.displayTitle ?? report.old.displayTitle ?? ""),
      limit: LeadParagraph.longestTitle)
    let lead = LeadParagraph(self, editions: editions).statements
    let points = doubt == nil && !report.isBlind ? self.points : []
    let (selection, closing) = selection(of: points, after: lead)
    let version = VersionAdvice(self)
    var counts: [ChangeClass: Int] = [:]
    for change in changes { if let verdict = change.verdict { counts[verdict.changeClass, default: 0] += 1 } }
    return ChangeSummary(
      language: book.language.rawValue, quotes: book.quotes, isRightToLeft: report.new.metadata.isRightToLeft,
      title: title, headline: headline(title), subject: subject(title, editions), editions: editions,
      length: options.length, lead: lead, bands: selection.bands(book), closing: closing, chapters: chapters(points),
      notes: EditorNotes(self, selection, editions).statements(version), suggestedVersion: version.suggestion,
      table: table, counts: counts,
      changelog: ChangelogWords(
        unreleased: book.words("changelog.unreleased"), added: book.words("changelog.added"),
        changed: book.words("changelog.changed"), removed: book.words("changelog.removed"),
        fixed: book.words("changelog.fixed")),
      notesHeading: book.words("notes.heading"),
      colophon: book.sentence("colophon", ["version": [.words(toolVersion)]]).plain(book.quotes),
      diagnostics: report.diagnostics)
  }

  /// What closes a text is known only when its facts are; so often the two are fitted to one another.
  private static let mostFittings = 4

  /// The facts that are told, and the lines behind them, in the words of the length.
  private func selection(of points: [SummaryPoint], after lead: [SummaryStatement]) -> (
    SummarySelection, [SummaryStatement]
  ) {
    func words(_ statements: [SummaryStatement]) -> Int {
      statements.reduce(0) { $0 + Quotation.wordCount($1.text.plain(book.quotes), upTo: .max) }
    }
    let before =
      words(lead) + Quotation.wordCount(headline(report.new.displayTitle ?? "").plain(book.quotes), upTo: .max)
    var reserved = SummarySelection.wordsOfClosing
    var fitting = 1
    while true {
      let selection = SummarySelection(points, options.length, spent: before + reserved, quotes: book.quotes)
      var closing = ClosingLines(self, selection).statements
      if let link = options.fullLink {
        closing.append(SummaryStatement(.about, book.sentence("closing.full", ["link": [.address(link)]])))
      }
      let behind = words(closing)
      if behind <= reserved || fitting == Composition.mostFittings { return (selection, closing) }
      (reserved, fitting) = (behind, fitting + 1)
    }
  }

  private func headline(_ title: String) -> SummaryText {
    title.isEmpty ? book.sentence("headline.untitled") : book.sentence("headline", ["title": [.name(title)]])
  }

  private func edition(
    _ caption: String, _ document: PolicyDocument, _ name: String, _ given: String?, effective: String? = nil
  ) -> SummaryEdition {
    SummaryEdition(
      caption: book.words(caption), name: name, given: given, version: VersionAdvice.label(of: document, name: name),
      effective: effective ?? document.metadata.effective?.value,
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
    if let version = edition.version, version != editions[0].version {
      values["version"] = [.name(Quotation.cut(version, limit: Quotation.longestName))]
      return book.sentence("email.subject.version", values)
    }
    return book.sentence("email.subject", values)
  }

  // MARK: Facts

  /// Every fact, in the order of the report.
  private var points: [SummaryPoint] {
    let teller = EntryTeller(self)
    let sections = SectionPoints(self)
    var points: [SummaryPoint] = []
    for (order, change) in changes.enumerated() where change.verdict?.changeClass == .substantive {
      if change.old == nil || change.new == nil {
        if let point = sections.point(change, order: order) { points.append(point) }
      } else {
        points += teller.tell(change, order: order)
      }
    }
    lighten(&points)
    // What left one section for another is a fact of both, and told once.
    var seen: Set<SummaryText> = []
    let sectionFacts = points.filter { $0.statement.kind != .purpose || seen.insert($0.statement.text).inserted }
    return replacements + sectionFacts + structure + LicenseChapter(self).points
  }

  /// That somebody is bound in place of somebody else is news once; sentences in which it happens again weigh as other
  /// words do.
  private func lighten(_ points: inout [SummaryPoint]) {
    var seen: Set<[String]> = []
    let party = ChangeRule.boundPartyChanged.rawValue
    for index in points.indices {
      let parties = points[index].statement.evidence.filter { $0.rule == party }
      guard !parties.isEmpty else { continue }
      let isKnown = parties.map { seen.insert([$0.before, $0.after]).inserted }.allSatisfy { !$0 }
      if isKnown, points[index].weight == .scope { points[index].weight = .other }
    }
  }

  /// Phrases that others took the place of everywhere, each once.
  private var replacements: [SummaryPoint] {
    report.replacements.map { replacement in
      let place = replacement.places.first
      // The phrases as they are printed, with the marks between their words.
      let before = printed(place?.old.flatMap(report.old.text), replacement.before)
      let after = printed(place?.new.flatMap(report.new.text), replacement.after)
      let values: PhraseBook.Values = [
        "before": [.quotation(Quotation.cut(before))], "after": [.quotation(Quotation.cut(after))],
      ]
      let section = place?.new.map { report.new[section: $0.section] } ?? report.new.preamble
      let evidence = SummaryEvidence(
        old: place?.old?.section, new: place?.new?.section, section: names.plain(section),
        rule: ChangeRule.replacedThroughout.rawValue, changeClass: .substantive, severity: .medium,
        before: Quotation.cut(before), after: Quotation.cut(after), oldSpan: place?.old,
        newSpan: place?.new)
      return SummaryPoint(
        chapter: .substance, weight: .structure, severity: .medium, order: -1, section: nil,
        statement: SummaryStatement(.wording, book.sentence("point.throughout", values), evidence: [evidence]))
    }
  }

  /// The words at a place if they are the phrase itself; where a link got another host, they are those of the link.
  private func printed(_ text: String?, _ phrase: String) -> String {
    func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return text.flatMap { letters($0) == letters(phrase) ? $0 : nil } ?? phrase
  }

  /// All facts by section, then what happened to whole sections, to the license and to the wording.
  private func chapters(_ points: [SummaryPoint]) -> [SummaryChapter] {
    var chapters: [SummaryChapter] = []
    func add(_ kind: SummaryChapter.Kind, _ groups: [SummaryGroup]) {
      let groups = groups.filter { !$0.statements.isEmpty }
      guard !groups.isEmpty else { return }
      chapters.append(SummaryChapter(kind, heading: book.words("chapter." + kind.rawValue), groups: groups))
    }
    for kind in [SummaryChapter.Kind.substance, .structure, .license] {
      add(kind, SummarySelection.groups(points.filter { $0.chapter == kind }))
    }
    add(.editorial, [SummaryGroup(statements: editorial)])
    return chapters
  }

  // MARK: Wording

  private var editorial: [SummaryStatement] {
    guard report.works == nil else { return [] }
    var statements: [SummaryStatement] = []
    let reworded = changes.filter { $0.verdict?.changeClass == .editorial && told(byWordingOf: $0) }
    if !reworded.isEmpty {
      let items = book.list(reworded.map { names.quoted(of: $0) }, limit: Composition.mostNames)
      statements.append(
        SummaryStatement(
          .editorial, book.sentence("editorial", count: reworded.count, ["items": items]),
          evidence: reworded.prefix(Composition.mostNames).map { names.evidence($0) }))
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
