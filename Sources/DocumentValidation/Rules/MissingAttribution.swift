package import PolicyModel

/// The document says that it was made from another text, and does not say clearly from which.
///
/// ## Why it matters
///
/// Most sources of codes are under licences that ask for credit: the title or author of the source, and where to
/// find it. “Adapted from an earlier code” is no credit, and readers cannot compare.
///
/// ## Example
///
///     This code is adapted from another community’s code of conduct.
///
/// ## How to mend it
///
/// Name the source and link to it.
package enum MissingAttribution: Rule {
  package static let id = "missing-attribution"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard context.profile.facts[.attribution] != nil else { return }
    for attribution in uncredited(in: context) {
      let words = attribution.evidence.quotation
      findings.report(
        self, at: context.place(of: attribution.evidence),
        "“\(words)” names neither title nor address of the source", evidence: [words])
    }
  }

  /// Sources whose words were taken and that are not named so that a reader can find them.
  static func uncredited(in context: ValidationContext) -> [Attribution] {
    (context.input.license?.attributions ?? []).filter { attribution in
      attribution.depth == 1 && attribution.relation.claimsText && attribution.title == nil && attribution.url == nil
        && attribution.persons.isEmpty && attribution.organisations.isEmpty
    }
  }
}
