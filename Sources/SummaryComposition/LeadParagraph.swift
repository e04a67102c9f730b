internal import PolicyModel

/// The first paragraph: which document, from which version to which, from when, and what matters most.
struct LeadParagraph {
  private let composition: Composition
  private let substance: SubstanceChapter
  private let editions: [SummaryEdition]
  private let title: String

  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  /// The longest title in a sentence.
  static let longestTitle = 120
  /// Facts in one sentence; more would not be read.
  private static let mostClauses = 5

  init(_ composition: Composition, substance: SubstanceChapter, editions: [SummaryEdition], title: String) {
    self.composition = composition
    self.substance = substance
    self.editions = editions
    self.title = title
  }

  /// The sentences.
  var statements: [SummaryStatement] {
    var statements: [SummaryStatement] = []
    let ways: [(SummaryEdition) -> SummaryText?] = [
      { $0.version.map { book.text("edition.version", ["version": name($0)]) } },
      { ($0.effective ?? $0.dated).map { book.text("edition.dated", ["date": [.words(book.date($0))]]) } },
      { $0.dated.map { book.text("edition.dated", ["date": [.words(book.date($0))]]) } },
      { LeadParagraph.date(in: $0.name).map { book.text("edition.dated", ["date": [.words(book.date($0))]]) } },
      { book.text("edition.name", ["name": name(LeadParagraph.lastComponent(of: $0.name))]) },
      { book.text("edition.name", ["name": name($0.name)]) },
    ]
    // The first way of naming that tells the two apart.
    let named = ways.lazy.compactMap { way -> (old: SummaryText, new: SummaryText)? in
      guard let old = way(editions[0]), let new = way(editions[1]), old != new else { return nil }
      return (old, new)
    }.first
    if let named {
      let values: PhraseBook.Values = ["title": [.name(title)], "old": named.old.parts, "new": named.new.parts]
      statements.append(about(title.isEmpty ? "lead.editions.untitled" : "lead.editions", values))
    }
    if let before = report.old.displayTitle, let after = report.new.displayTitle,
      PlainWords(before) != PlainWords(after)
    {
      statements.append(
        about("lead.renamed", ["before": [.quotation(Quotation.cut(before, limit: LeadParagraph.longestTitle))]]))
    }
    if let day { statements.append(day) }
    statements += losses
    // That nothing changed can only be said of what was read.
    if !report.isBlind { statements.append(main) }
    return statements
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
    if let dated = new.dated, dated != old.dated {
      return about("lead.dated", ["date": [.words(book.date(dated))]])
    }
    return report.hasChanges && new.effective == nil ? about("lead.undated") : nil
  }

  private func name(_ text: String) -> [SummaryText.Part] {
    [.name(Quotation.cut(text, limit: LeadParagraph.longestTitle))]
  }

  /// The file of a path; folders matter only where the files are called the same.
  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The date that a file is called after, as editors keep versions: `2024-05-01.html`, and `2024-05-01-2.html` for
  /// another of the same day.
  static func date(in path: String) -> String? {
    let name = lastComponent(of: path)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.count)
    guard widths == [4, 2, 2] || widths == [4, 2, 2, 1],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      (1...12).contains(Int(parts[1]) ?? 0), (1...31).contains(Int(parts[2]) ?? 0)
    else { return nil }
    return parts.prefix(3).joined(separator: "-")
  }

  private func about(_ key: String, _ values: PhraseBook.Values = [:]) -> SummaryStatement {
    SummaryStatement(.about, book.sentence(key, values))
  }

  private var main: SummaryStatement {
    let changes = composition.changes
    guard report.hasChanges else { return about("lead.nothing") }
    let clauses = clauses
    if !clauses.isEmpty {
      return SummaryStatement(
        .about,
        book.sentence("lead.main", ["clauses": book.list(clauses.map(\.parts))]),
        evidence: changes.filter { $0.verdict?.changeClass == .substantive }.prefix(Composition.mostNames)
          .map { composition.names.evidence($0) })
    }
    let editorial = changes.filter { $0.verdict?.changeClass == .editorial }
    guard !editorial.isEmpty else { return about("lead.invisible") }
    return SummaryStatement(
      .about, book.sentence("lead.editorial", count: editorial.count),
      evidence: editorial.prefix(Composition.mostNames).map { composition.names.evidence($0) })
  }

  private var clauses: [SummaryText] {
    let tally = substance.tally
    let counted: [(key: String, count: Int)] = [
      ("contact", tally.contacts.count), ("prohibited", tally.prohibited), ("unprohibited", tally.unprohibited),
      ("expected", tally.expected), ("unexpected", tally.unexpected), ("strengthened", tally.strengthened),
      ("relaxed", tally.relaxed), ("figure", tally.figures), ("added", substance.added.count),
      ("removed", substance.removed.count),
    ]
    var clauses: [SummaryText] = []
    let changesLicense = report.license.map { $0.kind != .unchanged } ?? false
    if changesLicense {
      clauses.append(book.text("clause.license"))
    } else if tally.licenses > 0 {
      clauses.append(book.text("clause.license.text"))
    }
    for (key, count) in counted where count > 0 && clauses.count < LeadParagraph.mostClauses {
      clauses.append(book.text("clause." + key, count: count))
    }
    let others = substance.others.count
    if others > 0 { clauses.append(book.text(clauses.isEmpty ? "clause.sections" : "clause.more", count: others)) }
    return clauses
  }
}
