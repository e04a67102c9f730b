package import PolicyModel

/// How often each thing happened, for the sentence at the head of a report.
package struct ReportCounts: Sendable, Hashable {
  /// Sections of the old document, the preamble included if it has text.
  package var oldSections: Int
  /// Sections of the new document.
  package var newSections: Int
  /// Entries without a change.
  package var unchanged: Int
  /// Entries with each kind of change, in the order of `ChangeKind`; kinds that do not occur are left out.
  package var kinds: [(kind: ChangeKind, count: Int)] {
    ChangeKind.allCases.enumerated().filter { tally[$0.offset] > 0 }.map { ($0.element, tally[$0.offset]) }
  }
  /// Entries of each class, gravest first; classes that do not occur are left out.
  package var classes: [(changeClass: ChangeClass, count: Int)] {
    ChangeClass.allCases.enumerated().reversed().filter { classTally[$0.offset] > 0 }
      .map { ($0.element, classTally[$0.offset]) }
  }

  private var tally: [Int]
  private var classTally: [Int]

  /// Counts a report's entries.
  package init(_ report: ComparisonReport) {
    oldSections = report.old.allSections.count
    newSections = report.new.allSections.count
    unchanged = 0
    tally = [Int](repeating: 0, count: ChangeKind.allCases.count)
    classTally = [Int](repeating: 0, count: ChangeClass.allCases.count)
    for change in report.sections where report.hasText(change) {
      if change.kinds.isEmpty { unchanged += 1 }
      for kind in change.kinds { tally[ChangeKind.allCases.firstIndex(of: kind) ?? 0] += 1 }
      if let verdict = change.verdict {
        classTally[ChangeClass.allCases.firstIndex(of: verdict.changeClass) ?? 0] += 1
      }
    }
  }

  /// `7 sections before, 8 after: 3 modified, 1 added; 4 unchanged.`
  package var sentence: String {
    let before = Wording.counted(oldSections, "section") + " before, \(newSections) after"
    guard !kinds.isEmpty else { return before + ": no change." }
    let facts = kinds.map { kind, count -> String in
      switch kind {
      case .link: "\(count) with changed links"
      case .merged, .split: Wording.counted(count, "\(kind.rawValue) part")
      default: "\(count) \(kind.rawValue)"
      }
    }
    return "\(before): \(facts.joined(separator: ", ")); \(unchanged) unchanged."
  }
}
