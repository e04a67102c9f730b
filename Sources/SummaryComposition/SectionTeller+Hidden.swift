internal import PolicyModel

/// What changed where nobody can see it.
extension SectionTeller {
  /// The statements on words spelt in invisible characters; their indices are added to `used`.
  func hiddenWords(_ change: SectionChange, _ reasons: [ChangeReason], _ used: inout Set<Int>) -> [Candidate] {
    var candidates: [Candidate] = []
    for (index, reason) in reasons.enumerated() {
      let key: String
      switch reason.rule {
      case .hiddenWordsAdded: key = "hidden.added"
      case .hiddenWordsRemoved: key = "hidden.removed"
      case .hiddenWordsChanged: key = "hidden.changed"
      default: continue
      }
      used.insert(index)
      candidates.append(
        Candidate(
          statement: SummaryStatement(
            .wording, book.sentence(key, ["before": quoted(reason.before), "after": quoted(reason.after)]),
            evidence: [evidence(change, reason)]), severity: reason.severity))
    }
    return candidates
  }
}
