package import PolicyModel

/// The same act is both expected and prohibited, in the same words.
///
/// ## Why it matters
///
/// Whoever follows one list breaks the other, and no report can be decided. It happens when an item is moved from
/// one list to the other and left behind.
///
/// ## Example
///
///     Members shall: share data before publication.
///     Members shall not: share data before publication.
///
/// ## How to mend it
///
/// Remove it from one of the lists, or say in which cases each holds.
package enum ContradictingItems: Rule {
  package static let id = "contradicting-items"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var expected: [String: PlacedText] = [:]
    let items = context.texts.filter { $0.kind == .listItem && $0.nesting.startsItem }
    for item in items where item.roles.first == .expectedBehaviours {
      let words = ItemWords.essence(of: item)
      if ItemWords.isTelling(words), expected[words] == nil { expected[words] = item }
    }
    for item in items where item.roles.first == .prohibitedBehaviours {
      let words = ItemWords.essence(of: item)
      guard ItemWords.isTelling(words), let other = expected[words] else { continue }
      findings.report(
        self, at: context.place(of: item), "“\(item.text)” is prohibited here and expected elsewhere", key: words,
        evidence: [other.text, item.text],
        related: [RelatedPlace("expected here", at: other.range.start)])
    }
  }
}
