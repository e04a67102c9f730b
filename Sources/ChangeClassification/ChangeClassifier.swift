public import PolicyModel

/// Says how much every change of a report matters, and why.
///
/// After the W3C Process's classes of changes: `markup` where no reader sees a difference, `editorial` where the
/// meaning is kept, `substantive` where it changed or may have. What no rule explains is substantive.
public enum ChangeClassifier {
  /// Sets the verdict of every section with changes, gravest reason first, and fills the ledgers.
  ///
  /// Roles of blocks, where they are known, decide how grave a change is and which text only keeps records, so they
  /// should be set before the documents are compared.
  ///
  /// - Complexity: in proportion to the text of the changed sections, plus one pass over both documents.
  /// - Parameter report: The comparison.
  public static func classify(_ report: inout ComparisonReport) {
    let judge = SectionJudge(report)
    let rules = judge.sentences.rules
    var obligations: [ObligationChange] = []
    var replacements = ReplacementCollector()
    for index in report.sections.indices where !report.sections[index].kinds.isEmpty {
      let change = report.sections[index]
      let judgement = judge.judge(change)
      report.sections[index].verdict = verdict(judgement.reasons)
      for reason in judgement.reasons where reason.rule == .replacedThroughout { replacements.add(reason) }
      for pair in judgement.pairs {
        obligations += ObligationComparison.changes(pair, old: change.old, new: change.new, rules)
      }
    }
    report.replacements = replacements.found
    report.obligations = ObligationLedger(changes: obligations)
    report.contacts = ContactLedgerBuilder.ledger(of: report, rules, partner: judge.sentences.numbers.partner)
  }

  /// Fills the ledger of numbers and references. O(sections and references).
  /// - Parameters:
  ///   - report: The comparison.
  ///   - old: The cross-references of the old version, in reading order.
  ///   - new: The cross-references of the new version, in reading order.
  public static func listReferences(
    in report: inout ComparisonReport, old: [CrossReference], new: [CrossReference]
  ) {
    report.references = ReferenceLedgerBuilder.ledger(
      of: report, old: old, new: new, partner: SectionNumberMap(report).partner)
  }

  /// Lists who can be reached, without saying that one took the place of another. O(text).
  public static func listContacts(in report: inout ComparisonReport) {
    report.contacts = ContactLedgerBuilder.ledger(of: report, LanguageRules.of(report.new), partner: [:])
  }

  /// The gravest of the reasons, which are kept in order of gravity, equal ones once.
  private static func verdict(_ reasons: [ChangeReason]) -> ChangeVerdict {
    var seen: Set<ChangeReason> = []
    let kept = reasons.filter { reason in
      // The same words at several places are told once, at the first of them.
      var told = reason
      (told.old, told.new) = (nil, nil)
      return seen.insert(told).inserted
    }
    let sorted = kept.enumerated().sorted { left, right in
      if left.element.changeClass != right.element.changeClass {
        return left.element.changeClass > right.element.changeClass
      }
      if left.element.severity != right.element.severity { return left.element.severity > right.element.severity }
      return left.offset < right.offset
    }.map(\.element)
    let severity = sorted.filter { $0.changeClass == .substantive }.map(\.severity).max() ?? .low
    // A change without any reason is one that no rule knows.
    return ChangeVerdict(sorted.first?.changeClass ?? .substantive, severity: severity, reasons: sorted)
  }
}

/// Gathers the places of every replacement.
private struct ReplacementCollector {
  private(set) var found: [ThroughoutReplacement] = []
  private var indices: [String: Int] = [:]

  /// Takes one place.
  mutating func add(_ reason: ChangeReason) {
    let key = reason.before.lowercased() + "\u{0}" + reason.after.lowercased()
    let place = ThroughoutReplacement.Place(old: reason.old, new: reason.new)
    if let index = indices[key] {
      found[index].places.append(place)
    } else {
      indices[key] = found.count
      found.append(ThroughoutReplacement(before: reason.before, after: reason.after, places: [place]))
    }
  }
}
