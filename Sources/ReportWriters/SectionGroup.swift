package import PolicyModel

/// Sections that belong together in a report, with everything that is said of them: one pair, one added or removed
/// section, or all parts of a split or merge.
package struct SectionGroup: Sendable {
  /// What happened to each pair.
  package var changes: [SectionChange]
  /// Their marked text; nil where no word changed.
  package var redline: Redline?

  /// True if anything differs.
  package var isChanged: Bool { changes.contains { !$0.kinds.isEmpty } || redline?.isChanged == true }

  /// Every kind of change in it, once, in the order of `ChangeKind`.
  package var kinds: [ChangeKind] {
    ChangeKind.allCases.filter { kind in changes.contains { $0.kinds.contains(kind) } }
  }

  /// The entry that stands for it: the first one.
  package var lead: SectionChange { changes[0] }

  /// The gravest verdict of its entries.
  package var verdict: ChangeVerdict? {
    var gravest: ChangeVerdict?
    for verdict in changes.compactMap(\.verdict) {
      guard let known = gravest else {
        gravest = verdict
        continue
      }
      if (known.changeClass, known.severity) < (verdict.changeClass, verdict.severity) { gravest = verdict }
    }
    return gravest
  }
}

extension Redline {
  /// True if some block holds a change or stands on one side only.
  package var isChanged: Bool { blocks.contains { $0.old == nil || $0.new == nil || $0.hasChanges } }
}

extension ComparisonReport {
  /// The entries gathered by redline, each group at the place of its first entry. O(*n*).
  package var groups: [SectionGroup] {
    var redlineOfOld = [Int?](repeating: nil, count: old.sections.count + 1)
    var redlineOfNew = [Int?](repeating: nil, count: new.sections.count + 1)
    for (index, redline) in redlines.enumerated() {
      for ordinal in redline.old where redlineOfOld.indices.contains(ordinal + 1) { redlineOfOld[ordinal + 1] = index }
      for ordinal in redline.new where redlineOfNew.indices.contains(ordinal + 1) { redlineOfNew[ordinal + 1] = index }
    }
    var groupOfRedline = [Int?](repeating: nil, count: redlines.count)
    var result: [SectionGroup] = []
    for change in sections where hasText(change) {
      let redline = change.new.flatMap { redlineOfNew[$0 + 1] } ?? change.old.flatMap { redlineOfOld[$0 + 1] }
      if let redline, let group = groupOfRedline[redline] {
        result[group].changes.append(change)
      } else {
        if let redline { groupOfRedline[redline] = result.count }
        result.append(SectionGroup(changes: [change], redline: redline.map { redlines[$0] }))
      }
    }
    return result
  }

  /// The block a side of a redline block names; nil for headings and for no side.
  package func block(_ reference: BlockReference?, in document: PolicyDocument) -> Block? {
    reference.flatMap(document.block)
  }

  /// The block a redline block shows: the new one, or the old one where it was deleted; nil for headings.
  package func shownBlock(_ block: RedlineBlock) -> Block? {
    self.block(block.new, in: new) ?? self.block(block.old, in: old)
  }
}

extension RedlineBlock {
  /// True if it is a heading.
  package var isHeading: Bool { (new ?? old)?.isHeading == true }
}
