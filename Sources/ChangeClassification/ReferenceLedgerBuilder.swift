internal import PolicyModel

/// Tells which numbers and anchors became which, and what that does to the references in the text.
enum ReferenceLedgerBuilder {
  /// The ledger of a report, from the references of both versions in reading order. O(sections + references).
  static func ledger(
    of report: ComparisonReport, old: [CrossReference], new: [CrossReference], partner: [Int: Int]
  ) -> ReferenceLedger {
    var ledger = ReferenceLedger()
    for section in report.old.sections {
      guard let target = partner[section.ordinal], target >= 0 else { continue }
      let other = report.new.sections[target]
      if let number = section.number, number.label != other.number?.label {
        ledger.numbers.append(
          NumberMapping(old: section.ordinal, new: target, before: number.label, after: other.number?.label ?? ""))
      }
      if let anchor = section.anchors.first, let now = other.anchors.first, anchor != now {
        ledger.numbers.append(NumberMapping(old: section.ordinal, new: target, before: "#" + anchor, after: "#" + now))
      }
    }
    var before: [Int: [CrossReference]] = [:]
    for reference in old where !reference.isExternal { before[reference.place.section, default: []].append(reference) }
    let sources = Dictionary(partner.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    var at = 0
    while at < new.count {
      var end = at
      while end < new.count, new[end].place.section == new[at].place.section { end += 1 }
      if let source = sources[new[at].place.section], let was = before[source] {
        ledger.changes += changes(was, new[at..<end].filter { !$0.isExternal }, partner)
      }
      at = end
    }
    return ledger
  }

  /// Compares the references of a section in order; if some came or went, only those with the same words.
  private static func changes(
    _ before: [CrossReference], _ after: [CrossReference], _ partner: [Int: Int]
  ) -> [ReferenceChange] {
    var pairs = zip(before, after).map { ($0, $1) }
    if before.count != after.count {
      pairs = CommonSubsequence.pairs(before.count, after.count) { before[$0].text == after[$1].text }
        .map { (before[$0.0], after[$0.1]) }
    }
    return pairs.compactMap { was, now in
      func change(_ kind: ReferenceChange.Kind, _ severity: ChangeSeverity) -> ReferenceChange {
        ReferenceChange(
          kind, severity: severity, section: now.place.section, before: was.text, after: now.text,
          oldTarget: was.target, newTarget: now.target)
      }
      switch (was.target, now.target) {
      case (nil, nil): return nil
      case (nil, _?): return change(.repaired, .low)
      case (_?, nil): return change(.broken, .high)
      case (let old?, let new?):
        if partner[old] == new { return was.text == now.text ? nil : change(.follows, .low) }
        return was.text == now.text ? change(.pointsElsewhere, .high) : change(.retargeted, .medium)
      }
    }
  }
}
