internal import PolicyModel

/// What a document says itself of what changed: a new entry in its history.
struct OwnWords {
  /// An entry of less says no more than a date.
  static let fewestWords = 6
  /// A longer entry is cut.
  static let mostWords = 40

  /// Histories are lists and tables; a paragraph speaks of the history as such.
  private static let entryKinds: Set<Block.Kind> = [.listItem, .tableCell, .definitionDescription]

  private let report: ComparisonReport
  private let edition: SummaryEdition

  /// - Parameter edition: The new version, whose own entry is wanted where several are new.
  init(_ report: ComparisonReport, of edition: SummaryEdition) {
    self.report = report
    self.edition = edition
  }

  /// The entry of several new ones that speaks of this version: by its label, else by its year, else the first.
  private func own(among texts: [String]) -> Int {
    if let version = edition.version, let found = texts.firstIndex(where: { $0.contains(version) }) { return found }
    let year = (edition.effective ?? edition.dated)?.prefix(4)
    return year.flatMap { year in texts.firstIndex { $0.contains(year) } } ?? 0
  }

  /// The newest entry that the new version has and the old one has not; nil if there is none. O(text of histories).
  var entry: (text: String, place: TextSpan, change: SectionChange)? {
    for change in report.sections {
      guard let section = report.newSection(change), section.roles.first == .revisionHistory else { continue }
      let known = Set((report.oldSection(change)?.blocks ?? []).map { PlainWords($0.text) })
      let whole = change.old == nil && report.old.sections.contains { $0.roles.first == .revisionHistory }
      if whole { continue }
      let fresh = section.blocks.enumerated().filter { _, block in
        OwnWords.entryKinds.contains(block.kind) && !known.contains(PlainWords(block.text))
          && Quotation.wordCount(block.text, upTo: OwnWords.fewestWords) >= OwnWords.fewestWords
      }
      // A history that is new as a whole tells of all versions; a text in which all is new is another one.
      guard change.old != nil, !fresh.isEmpty, fresh.count < section.blocks.count else { continue }
      let entry = fresh[own(among: fresh.map(\.element.text))]
      return (
        Quotation.words(entry.element.text, OwnWords.mostWords),
        TextSpan(BlockReference(section: section.ordinal, block: entry.offset)), change
      )
    }
    return nil
  }
}
