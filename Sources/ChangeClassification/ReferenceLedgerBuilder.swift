internal import PolicyModel

/// Tells which numbers and anchors became which, and what that does to the references in the text.
enum ReferenceLedgerBuilder {
  /// The ledger of a report. O(sections), and O(text) of the new version where some number or anchor changed.
  static func ledger(of report: ComparisonReport, _ rules: LanguageRules, _ map: SectionNumberMap) -> ReferenceLedger {
    var ledger = ReferenceLedger()
    var isRenumbered = false
    for section in report.old.sections {
      guard let new = map.partner[section.ordinal], new >= 0 else {
        isRenumbered = isRenumbered || section.number != nil || !section.anchors.isEmpty
        continue
      }
      let other = report.new.sections[new]
      if let number = section.number, number.label != other.number?.label {
        isRenumbered = true
        ledger.numbers.append(
          NumberMapping(old: section.ordinal, new: new, before: number.label, after: other.number?.label ?? ""))
      }
      if let anchor = section.anchors.first, let now = other.anchors.first, anchor != now {
        isRenumbered = true
        ledger.numbers.append(NumberMapping(old: section.ordinal, new: new, before: "#" + anchor, after: "#" + now))
      }
    }
    guard isRenumbered else { return ledger }
    let sources = Dictionary(map.partner.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    for section in report.new.allSections {
      let after = references(in: section, rules, map)
      guard !after.isEmpty, let source = sources[section.ordinal] else { continue }
      let before = references(in: report.old[section: source], rules, map)
      ledger.changes += changes(before, after, in: section.ordinal, map)
    }
    return ledger
  }

  /// A reference as printed, and its number alone.
  private typealias Found = (printed: String, label: String)

  private static func references(in section: Section, _ rules: LanguageRules, _ map: SectionNumberMap) -> [Found] {
    section.blocks.flatMap { block in
      let words = WordScanner.words(of: block.text).filter { $0.kind != .punctuation }
      return ReferenceWords.indices(in: words, rules, map).sorted().map { index in
        (index > 0 ? words[(index - 1)...index].text : words[index].text, words[index].text)
      }
    }
  }

  /// Compares the references of a section in order; if some came or went, only those that stand in both.
  private static func changes(
    _ before: [Found], _ after: [Found], in section: Int, _ map: SectionNumberMap
  ) -> [ReferenceChange] {
    var pairs: [(Found, Found)] = []
    if before.count == after.count {
      pairs = Array(zip(before, after))
    } else {
      pairs = CommonSubsequence.pairs(before.count, after.count) { before[$0].label == after[$1].label }
        .map { (before[$0.0], after[$0.1]) }
    }
    return pairs.compactMap { was, now in
      let (old, new) = (map.old(was.label), map.new(now.label))
      func change(_ kind: ReferenceChange.Kind, _ severity: ChangeSeverity) -> ReferenceChange {
        ReferenceChange(
          kind, severity: severity, section: section, before: was.printed, after: now.printed, oldTarget: old,
          newTarget: new)
      }
      switch (old, new) {
      case (nil, nil): return nil
      case (nil, _?): return change(.repaired, .low)
      case (_?, nil): return change(.broken, .high)
      case (let old?, let new?):
        if map.partner[old] == new { return was.label == now.label ? nil : change(.follows, .low) }
        return was.label == now.label ? change(.pointsElsewhere, .high) : change(.retargeted, .medium)
      }
    }
  }
}
