package import PolicyModel

/// The table at the head of a comparison of different works: for each matter, where either speaks of it.
package struct WorkTable: Sendable {
  /// A line of the table.
  package struct Row: Sendable {
    /// The matter, as words.
    package var matter: String
    /// The old document's sections; empty if it does not speak of it.
    package var old: [Section]
    /// The new document's sections.
    package var new: [Section]
  }

  /// The lines, core matters first.
  package var rows: [Row]
  /// That these are different works, and why.
  package var reason: String
  /// What only the old document speaks of, and what only the new; nil if there is nothing.
  package var onlyOld: String?
  /// The same for the new document.
  package var onlyNew: String?
  /// How the sections were paired.
  package var counts: String

  /// Makes the table; nil for versions of one policy.
  package init?(_ report: ComparisonReport) {
    guard let works = report.works else { return nil }
    rows = works.roles.map { role in
      Row(
        matter: Wording.words(ofName: role.role.rawValue), old: role.old.map { report.old[section: $0] },
        new: role.new.map { report.new[section: $0] })
    }
    let share = Int((works.wordsInCommon * 100).rounded())
    reason =
      works.languages.map {
        "The two are in different languages (\($0.old), \($0.new)): this is a translation, and nothing can be said of what "
          + "changed. Sections are paired by their place."
      }
      ?? "These are different works, not versions of one policy: \(share) % of the words stand in sentences of both, and "
      + "they go by other names."
    onlyOld = WorkTable.only(rows.filter(\.new.isEmpty), "old")
    onlyNew = WorkTable.only(rows.filter(\.old.isEmpty), "new")
    counts = WorkTable.counts(report)
  }

  private static func only(_ rows: [Row], _ side: String) -> String? {
    guard !rows.isEmpty else { return nil }
    return "Only the \(side) document speaks of: " + rows.map(\.matter).joined(separator: ", ") + "."
  }

  private static func counts(_ report: ComparisonReport) -> String {
    let shown = report.sections.filter(report.hasText)
    let pairs = shown.filter { $0.old != nil && $0.new != nil }
    let byText = pairs.count(where: \.sharesText)
    let facts = [
      "\(byText) paired by their words", "\(pairs.count - byText) by title or matter alone",
      "\(shown.count { $0.new == nil }) only in the old", "\(shown.count { $0.old == nil }) only in the new",
    ]
    return Wording.counted(report.old.allSections.count, "section") + " in the old document, "
      + "\(report.new.allSections.count) in the new: " + facts.joined(separator: ", ") + "."
  }
}

extension SectionChange {
  /// With this share of words in common a pair of sections of different works is told by its words.
  package static let textInCommon = 0.3

  /// True if a pair has words in common that are worth marking.
  package var sharesText: Bool { (evidence?.similarity ?? 0) >= SectionChange.textInCommon }
}

extension ComparisonReport {
  /// What the sides are called: of different works none comes before the other.
  package var sideTitles: (old: String, new: String) {
    guard works != nil else { return ("Before", "After") }
    return (Wording.title(of: old) ?? oldName, Wording.title(of: new) ?? newName)
  }
}
