internal import PolicyModel

/// The first paragraph: which document, from which version to which, from when, and what it says itself of the changes.
struct LeadParagraph {
  private let composition: Composition
  private let editions: [SummaryEdition]

  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  /// The longest title in a sentence.
  static let longestTitle = 120

  init(_ composition: Composition, editions: [SummaryEdition]) {
    self.composition = composition
    self.editions = editions
  }

  /// The sentences.
  var statements: [SummaryStatement] {
    if let doubt = composition.doubt { return losses + [told(doubt)] }
    var statements: [SummaryStatement] = []
    if let (old, new) = EditionNames(editions, book).pair {
      statements.append(about("lead.editions", ["old": old.parts, "new": new.parts]))
    }
    if composition.options.title == nil, let before = report.old.displayTitle, let after = report.new.displayTitle,
      PlainWords(before) != PlainWords(after)
    {
      statements.append(
        about("lead.renamed", ["before": [.quotation(Quotation.cut(before, limit: LeadParagraph.longestTitle))]]))
    }
    if let day { statements.append(day) }
    if let own = OwnWords(report, of: editions[1]).entry {
      var evidence = composition.names.evidence(own.change, rule: ChangeRule.recordAdded.rawValue)
      evidence.newSpan = own.place
      let text = book.sentence("lead.own", ["text": [.quotation(Quotation.trimmed(own.text))]])
      statements.append(SummaryStatement(.about, text, evidence: [evidence]))
    }
    statements += losses
    // That nothing changed can only be said of what was read.
    if !report.isBlind, let verdict { statements.append(verdict) }
    return statements
  }

  private func told(_ doubt: Composition.Doubt) -> SummaryStatement {
    switch doubt {
    case .works: return differentWorks
    case .translation: return about("lead.translation")
    case .strangers: return about("lead.strangers")
    case .stub:
      func length(_ document: PolicyDocument) -> Int {
        document.allSections.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } }
      }
      return about(length(report.new) < length(report.old) ? "lead.stub.new" : "lead.stub.old")
    }
  }

  /// That there is nothing to summarise.
  private var differentWorks: SummaryStatement {
    func name(_ document: PolicyDocument) -> [SummaryText.Part]? {
      document.displayTitle.map { [.quotation(Quotation.cut($0, limit: LeadParagraph.longestTitle))] }
    }
    guard let old = name(report.old), let new = name(report.new), old != new else { return about("lead.works.unnamed") }
    return about("lead.works", ["old": old, "new": new])
  }

  /// What was not read and so cannot be told of.
  private var losses: [SummaryStatement] {
    let kinds: [(coverage: PolicyDocument.Coverage, key: String)] = [(.none, "lead.unread"), (.less, "lead.partial")]
    return kinds.compactMap { coverage, key in
      switch (report.oldCoverage == coverage, report.newCoverage == coverage) {
      case (true, true): about(key + ".both")
      case (true, false): about(key + ".old")
      case (false, true): about(key + ".new")
      case (false, false): nil
      }
    }
  }

  /// Since when the new version holds, or what day it is of.
  ///
  /// A day of taking effect that the version before gave too is that of an older version, and no news.
  private var day: SummaryStatement? {
    let (old, new) = (editions[0], editions[1])
    if let effective = new.effective, effective != old.effective, effective >= old.effective ?? "" {
      return about("lead.effective", ["date": [.words(book.date(effective))]])
    }
    if let dated = new.dated, dated != old.dated, !EditionNames(editions, book).tells(dated) {
      return about("lead.dated", ["date": [.words(book.date(dated))]])
    }
    return nil
  }

  private func about(_ key: String, _ values: PhraseBook.Values = [:]) -> SummaryStatement {
    SummaryStatement(.about, book.sentence(key, values))
  }

  /// Said where no fact follows.
  private var verdict: SummaryStatement? {
    let changes = composition.changes
    guard report.hasChanges else { return about("lead.nothing") }
    guard !composition.hasSubstance, report.license.map({ !$0.hasChanges }) ?? true else { return nil }
    let editorial = changes.filter { $0.verdict?.changeClass == .editorial }
    guard !editorial.isEmpty else { return about("lead.invisible") }
    return SummaryStatement(
      .about, book.sentence("lead.editorial", count: editorial.count),
      evidence: editorial.prefix(Composition.mostNames).map { composition.names.evidence($0) })
  }
}
