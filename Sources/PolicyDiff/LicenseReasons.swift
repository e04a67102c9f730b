internal import PolicyModel

/// Makes the reasons of a comparison say of the license what the facts say.
///
/// The classifier judges words where they stand; whose license they are of only the facts about the whole document
/// tell. So that one report never says both `license: unchanged` and `license-changed`, a reason speaks of the license
/// exactly where the text's own license changed.
enum LicenseReasons {
  static func settle(_ report: inout ComparisonReport, before: LicenseFacts, after: LicenseFacts) {
    let isChanged = report.license?.kind != .unchanged
    let stated = isChanged ? quotations(of: before) + quotations(of: after) : []
    for index in report.sections.indices {
      guard var verdict = report.sections[index].verdict else { continue }
      for place in verdict.reasons.indices {
        let reason = verdict.reasons[place]
        if reason.rule == .licenseChanged, !isChanged {
          verdict.reasons[place].rule = .wording
          verdict.reasons[place].severity = min(reason.severity, .medium)
        } else if reason.changeClass == .substantive, states(reason, stated) {
          verdict.reasons[place].rule = .licenseChanged
          verdict.reasons[place].severity = .high
        }
      }
      let grave = verdict.reasons.filter { $0.changeClass == .substantive }.map(\.severity).max()
      verdict.severity = grave ?? verdict.severity
      report.sections[index].verdict = verdict
    }
  }

  /// The sentences that state a document's own license.
  private static func quotations(of facts: LicenseFacts) -> [String] {
    facts.license.evidence.map { words($0.quotation) }.filter { !$0.isEmpty }
  }

  /// True for a sentence that came or went and is one of those.
  private static func states(_ reason: ChangeReason, _ stated: [String]) -> Bool {
    guard reason.before.isEmpty != reason.after.isEmpty else { return false }
    let text = words(reason.before.isEmpty ? reason.after : reason.before)
    return !text.isEmpty && stated.contains(text)
  }

  private static func words(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
