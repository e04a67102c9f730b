internal import PolicyModel

/// What happened to the license and the credits.
struct LicenseChapter {
  private let composition: Composition
  private var book: PhraseBook { composition.book }

  init(_ composition: Composition) { self.composition = composition }

  /// Credits named in one sentence.
  private static let mostCredits = 5

  /// The facts, which speak of the whole document.
  var points: [SummaryPoint] {
    // That a credit is worded otherwise is of no use to a reader.
    statements.filter { $0.evidence.first?.rule != "credit-changed" }.map {
      SummaryPoint(
        chapter: .license, weight: .license, severity: $0.kind == .license ? .high : .low, order: .max, section: nil,
        statement: $0)
    }
  }

  /// The sentences; none if the report does not know of a change.
  private var statements: [SummaryStatement] {
    guard let change = composition.report.license, change.hasChanges else { return [] }
    var statements: [SummaryStatement] = []
    if change.kind != .unchanged {
      let key =
        switch change.kind {
        case .firstStated: "license.first-stated"
        case .removed: "license.removed"
        default: "license.changed"
        }
      let values: PhraseBook.Values = ["before": [.name(change.before)], "after": [.name(change.after)]]
      statements.append(
        SummaryStatement(
          .license, book.sentence(key, values),
          evidence: [evidence("license-" + change.kind.rawValue, change.before, change.after, .substantive)]))
    }
    let credits: [(key: String, names: [String])] = [
      ("credit.added", change.added.map(\.name)), ("credit.removed", change.removed.map(\.name)),
      ("credit.changed", change.modified.map(\.after.name)),
    ]
    for (key, names) in credits {
      let names = names.filter { !$0.isEmpty }.map { Quotation.cut($0, limit: Quotation.longestName) }
      guard !names.isEmpty else { continue }
      let items = book.list(names.map { [.quotation($0)] }, limit: LicenseChapter.mostCredits)
      let shown = names.prefix(LicenseChapter.mostCredits).joined(separator: ", ")
      let isGone = key == "credit.removed"
      statements.append(
        SummaryStatement(
          .attribution, book.sentence(key, ["items": items]),
          evidence: [evidence(key.replacingDot, isGone ? shown : "", isGone ? "" : shown, .editorial)]))
    }
    return statements
  }

  private func evidence(_ rule: String, _ before: String, _ after: String, _ changeClass: ChangeClass)
    -> SummaryEvidence
  {
    SummaryEvidence(
      old: nil, new: nil, section: "", rule: rule, changeClass: changeClass,
      severity: changeClass == .substantive ? .high : .low, before: before, after: after)
  }
}

extension String {
  /// A key of the phrases as the name of a rule.
  fileprivate var replacingDot: String { String(map { $0 == "." ? "-" : $0 }) }
}
