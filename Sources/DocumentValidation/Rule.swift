package import PolicyModel

/// A check of a document.
///
/// A rule is named for the pattern it reports, so that its name reads well after "allow". Its doc comment is its
/// reference page: `scripts/regenerate-rules` copies it to `Documentation/Rules`, and `policydiff explain` shows it.
/// The page opens with one sentence, then has the headings *Why it matters*, *Example* and *How to mend it*; the
/// first paragraph of the first and the last go into every finding.
///
/// A rule looks at one value, keeps nothing, and says the same alone as among all others.
package protocol Rule: Sendable {
  /// Its name, kebab-case.
  static var id: String { get }
  /// How much its findings matter unless a profile says otherwise.
  static var severity: Diagnostic.Severity { get }
  /// Looks at a document and reports what it finds, in any order.
  static func check(_ context: ValidationContext, _ findings: inout FindingCollector)
}

extension Rule {
  /// Nothing: for rules about suppressions, which `Suppressions.apply` reports after all others have run.
  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {}
}
