internal import PolicyModel

extension Composition {
  /// Titles told one by one.
  private static let mostTitles = 6

  /// What happened to whole sections: new, gone, moved, split, merged, with other numbers or titles.
  var structure: [SummaryStatement] {
    gathered(.added) + gathered(.removed) + gathered(.moved) + splits + merges + numbers + titles
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

  private var numbers: [SummaryStatement] {
    let entries = changes.filter { $0.kinds.contains(.renumbered) }
    guard !entries.isEmpty else { return [] }
    let items = entries.prefix(Composition.mostNames).map { change -> [SummaryText.Part] in
      let before = report.oldSection(change)?.number?.label
      let after = report.newSection(change)?.number?.label
      let key = before == nil ? "number.unnumbered" : after == nil ? "number.dropped" : "number.was"
      return book.text(
        key,
        [
          "section": names.quoted(of: change),
          "before": [.name(Quotation.cut(before ?? "", limit: Quotation.longestName))],
        ]
      ).parts
    }
    let list = book.list(items, limit: Composition.mostNames, of: entries.count)
    return [
      statement(
        book.sentence("structure.renumbered", count: entries.count, ["items": list]), entries, .renumbered)
    ]
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
