internal import PolicyModel

/// What follows the facts in a line each.
struct ClosingLines {
  private let composition: Composition
  private let selection: SummarySelection
  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  init(_ composition: Composition, _ selection: SummarySelection) {
    self.composition = composition
    self.selection = selection
  }

  /// Sections named in one line.
  static let mostNamed = 3

  /// Other numbers, smaller changes, what stayed.
  var statements: [SummaryStatement] {
    guard report.hasChanges, !report.isBlind, composition.doubt == nil else { return [] }
    return (NumberShift(composition).statement.map { [$0] } ?? []) + added + smaller + sameness
  }

  /// New sections for which there was no room: nobody may take them for small changes.
  private var added: [SummaryStatement] {
    let told = Set(selection.told.map(\.order))
    let left = composition.changes.enumerated().filter { index, change in
      change.old == nil && !told.contains(index) && change.verdict?.changeClass == .substantive
        && !composition.isPart(change)
    }.map(\.element)
    guard !selection.told.isEmpty, !left.isEmpty else { return [] }
    return [line(.sectionAdded, "closing.new", left)]
  }

  /// Sections that changed and are not told.
  private var smaller: [SummaryStatement] {
    guard !selection.told.isEmpty else { return [] }
    let told = Set(selection.told.map(\.order))
    var seen: Set<String> = []
    let left = composition.changes.enumerated().filter { index, change in
      guard !told.contains(index), let verdict = change.verdict, verdict.changeClass > .markup else { return false }
      return change.kinds.contains { $0 != .renumbered && $0 != .releveled && $0 != .moved }
        && !verdict.reasons.allSatisfy {
          $0.rule == .recordAdded || $0.rule == .recordUpdated || $0.rule == .versionDate
        }
        && change.new != nil && change.old != nil && seen.insert(composition.names.short(of: change)).inserted
    }.map(\.element)
    guard !left.isEmpty else { return [] }
    return [line(.editorial, "closing.smaller", left)]
  }

  /// A line that names sections, the first of many.
  private func line(_ kind: SummaryStatement.Kind, _ key: String, _ changes: [SectionChange]) -> SummaryStatement {
    let shown = changes.prefix(ClosingLines.mostNamed)
    var items: [[SummaryText.Part]] = shown.map { [.name(composition.names.short(of: $0))] }
    if changes.count > shown.count { items.append([.words(book.words("closing.others"))]) }
    return SummaryStatement(
      kind, book.sentence(key, ["items": book.list(items)]), evidence: shown.map { composition.names.evidence($0) })
  }

  /// What readers ask about first and what did not change.
  private static let asked: [Role] = [.reporting, .prohibitedBehaviours, .consequences, .scope]

  /// Said only of a code that has these parts, and of a part that no change touches, wherever it stands.
  private var sameness: [SummaryStatement] {
    guard composition.hasSubstance, !selection.told.isEmpty else { return [] }
    let present = Set(report.new.allSections.flatMap(\.roles))
    guard ClosingLines.asked.filter(present.contains).count > 1 else { return [] }
    let touched = touchedRoles
    let same = ClosingLines.asked.filter { role in
      let concerned = composition.changes.filter { report.namingSection($0).roles.contains(role) }
      let stays = concerned.contains { $0.old != nil && $0.new != nil }
      return stays && !touched.contains(role)
        && concerned.allSatisfy { $0.verdict.map { $0.changeClass < .substantive } ?? $0.kinds.isEmpty }
    }
    guard !same.isEmpty else { return [] }
    let items = book.list(same.map { [.words(book.words("role." + $0.rawValue))] })
    return [SummaryStatement(.editorial, book.sentence("closing.same", ["items": items]))]
  }

  /// What the blocks are for in which the meaning changed, and all blocks of new sections.
  private var touchedRoles: Set<Role> {
    var touched: Set<Role> = []
    for change in composition.changes {
      guard let verdict = change.verdict, verdict.changeClass == .substantive else { continue }
      if change.old == nil || change.new == nil {
        touched.formUnion(report.namingSection(change).roles)
      }
      for reason in verdict.reasons where reason.changeClass == .substantive {
        let blocks = [
          reason.old?.reference.flatMap(report.old.block), reason.new?.reference.flatMap(report.new.block),
        ]
        touched.formUnion(blocks.compactMap { $0 }.flatMap(\.roles).map(\.role))
      }
    }
    return touched
  }
}

/// Sections that only have another number.
struct NumberShift {
  private let composition: Composition

  init(_ composition: Composition) { self.composition = composition }

  /// A run of neighbours whose numbers rose or fell by the same.
  private struct Run {
    var old: ClosedRange<Int>
    var new: ClosedRange<Int>
    var changes: [SectionChange]
  }

  /// Longer lists of shifted numbers are for the full text.
  private static let mostRuns = 2

  /// `Sections 3–6 are now 4–7.`, for numbers that shifted as one; nil where they did not.
  var statement: SummaryStatement? {
    let runs = runs
    guard !runs.isEmpty, runs.count <= NumberShift.mostRuns else { return nil }
    var parts: [SummaryText.Part] = []
    for run in runs {
      func label(_ range: ClosedRange<Int>) -> [SummaryText.Part] {
        [.words(range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)")]
      }
      let values: PhraseBook.Values = ["before": label(run.old), "after": label(run.new)]
      if !parts.isEmpty { parts.append(.words(" ")) }
      parts += composition.book.sentence("closing.numbers", count: run.old.count, values).parts
    }
    return SummaryStatement(
      .structure, SummaryText(parts),
      evidence: runs.flatMap(\.changes).prefix(Composition.mostNames).map {
        composition.names.evidence($0, rule: ChangeKind.renumbered.rawValue)
      })
  }

  private var runs: [Run] {
    var runs: [Run] = []
    for change in composition.changes where change.kinds.contains(.renumbered) {
      guard let old = plainNumber(composition.report.oldSection(change)),
        let new = plainNumber(composition.report.newSection(change))
      else { continue }
      if let last = runs.last, old == last.old.upperBound + 1, new == last.new.upperBound + 1 {
        runs[runs.count - 1].old = last.old.lowerBound...old
        runs[runs.count - 1].new = last.new.lowerBound...new
        runs[runs.count - 1].changes.append(change)
      } else {
        runs.append(Run(old: old...old, new: new...new, changes: [change]))
      }
    }
    return runs
  }

  /// The number of a section that is counted 1, 2, 3.
  private func plainNumber(_ section: Section?) -> Int? {
    guard let number = section?.number, number.components.count == 1, let component = number.components.first,
      component.style == .decimal
    else { return nil }
    return component.value
  }
}
