internal import PolicyModel

extension Composition {
  /// Titles told one by one.
  private static let mostTitles = 6

  /// What happened to whole sections that both versions have: split, merged, moved, with other titles.
  var structure: [SummaryPoint] {
    let heavy = (splits + merges).map { (statement: $0, weight: SummaryPoint.Weight.structure) }
    let light = (titles + gathered(.moved)).map { (statement: $0, weight: SummaryPoint.Weight.other) }
    return (heavy + light).map { statement, weight in
      SummaryPoint(
        chapter: .structure, weight: weight, severity: .low, order: order(of: statement), section: nil,
        statement: statement)
    }
  }

  /// The place of the first section that a statement speaks of.
  private func order(of statement: SummaryStatement) -> Int {
    guard let first = statement.evidence.first else { return .max }
    return changes.firstIndex { $0.old == first.old && $0.new == first.new } ?? .max
  }

  private func statement(_ text: SummaryText, _ entries: some Collection<SectionChange>, _ kind: ChangeKind)
    -> SummaryStatement
  {
    SummaryStatement(
      .structure, text,
      evidence: entries.prefix(Composition.mostNames).map { names.evidence($0, rule: kind.rawValue) })
  }

  /// One sentence for all sections of a kind.
  private func gathered(_ kind: ChangeKind) -> [SummaryStatement] {
    let entries = changes.filter { $0.kinds.contains(kind) }
    guard !entries.isEmpty else { return [] }
    let items = book.list(entries.map { names.quoted(of: $0) }, limit: Composition.mostNames)
    return [
      statement(book.sentence("structure." + kind.rawValue, count: entries.count, ["items": items]), entries, kind)
    ]
  }

  /// The continuations of each section that was split, its main one first.
  private var splits: [SummaryStatement] {
    let split = changes.filter { $0.kinds.contains(.split) }
    guard !split.isEmpty else { return [] }
    let sources = Set(split.compactMap(\.old))
    return gatheredByKey(changes.filter { $0.new != nil && $0.old.map(sources.contains) == true }, by: \.old)
      .prefix(Composition.mostNames).map { entries in
        let items = book.list(
          entries.compactMap { $0.new }.map { names.quoted(report.new[section: $0]) }, limit: Composition.mostNames)
        let before = entries[0].old.map { names.quoted(report.old[section: $0]) } ?? []
        return statement(book.sentence("structure.split", ["before": before, "items": items]), entries, .split)
      }
  }

  private var merges: [SummaryStatement] {
    gatheredByKey(changes.filter { $0.kinds.contains(.merged) && $0.old != nil }, by: \.new)
      .prefix(Composition.mostNames).map { entries in
        let items = book.list(
          entries.compactMap { $0.old }.map { names.quoted(report.old[section: $0]) }, limit: Composition.mostNames)
        return statement(
          book.sentence("structure.merged", ["after": names.quoted(of: entries[0]), "items": items]), entries, .merged)
      }
  }

  private func gatheredByKey(_ entries: [SectionChange], by key: KeyPath<SectionChange, Int?>) -> [[SectionChange]] {
    var places: [Int: Int] = [:]
    var result: [[SectionChange]] = []
    for entry in entries {
      guard let value = entry[keyPath: key] else { continue }
      if let place = places[value] {
        result[place].append(entry)
      } else {
        places[value] = result.count
        result.append([entry])
      }
    }
    return result
  }

  private var titles: [SummaryStatement] {
    let entries = changes.filter { change in
      // Another case or a mark at the end is not told one by one.
      change.kinds.contains(.retitled)
        && PlainWords(report.oldSection(change)?.title ?? "") != PlainWords(report.newSection(change)?.title ?? "")
    }
    var statements = entries.prefix(Composition.mostTitles).map { change in
      func title(_ section: Section?) -> [SummaryText.Part] {
        let title = section?.title ?? ""
        return title.isEmpty ? [.words(book.words("section.untitled"))] : names.quoted(title)
      }
      return statement(
        book.sentence(
          "structure.retitled",
          ["before": title(report.oldSection(change)), "after": title(report.newSection(change))]),
        CollectionOfOne(change), .retitled)
    }
    let untold = entries.count - statements.count
    if untold > 0 {
      statements.append(
        statement(
          book.sentence("structure.retitled.more", count: untold), entries.dropFirst(Composition.mostTitles), .retitled)
      )
    }
    return statements
  }
}
