package import PolicyModel

/// The table at the head of a report: what happened to each section.
package struct ReportOverview: Sendable {
  /// A line of the table.
  package enum Row: Sendable {
    /// One entry.
    case change(SectionChange)
    /// Neighbours without a change, told in one line.
    case unchanged([SectionChange])
  }

  /// The lines, in the order of the report.
  package var rows: [Row] = []

  /// In a document of this many sections or more, unchanged neighbours share a line: a table that has to be scrolled
  /// is no overview.
  package static let longTable = 30
  /// Fewer neighbours than this are listed one by one even then.
  package static let fewestGathered = 3

  /// Makes the table of a report.
  package init(_ report: ComparisonReport) {
    let changes = report.sections.filter(report.hasText)
    let gathers = changes.count >= ReportOverview.longTable
    var pending: [SectionChange] = []
    func flush(_ rows: inout [Row]) {
      if gathers && pending.count >= ReportOverview.fewestGathered {
        rows.append(.unchanged(pending))
      } else {
        rows.append(contentsOf: pending.map { Row.change($0) })
      }
      pending.removeAll()
    }
    for change in changes {
      if change.kinds.isEmpty {
        pending.append(change)
      } else {
        flush(&rows)
        rows.append(.change(change))
      }
    }
    flush(&rows)
  }
}
