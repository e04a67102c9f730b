package import PolicyModel

/// The text calls a term defined, and the document does not define it.
///
/// ## Why it matters
///
/// Readers look for a meaning that is not there. The rule looks at what the text itself calls defined (“…, as
/// defined below”), and not at capital letters.
///
/// ## Example
///
///     “Covered Person” (as defined below) …     and no definition follows
///
/// ## How to mend it
///
/// Define the term or remove the reference to its definition.
package enum UndefinedTerm: Rule {
  package static let id = "undefined-term"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let defined = DefinedTerm.all(in: context)
    for text in context.texts where !text.isHeading {
      for mention in DefinedTerm.claims(in: text) {
        let term = DefinedTerm.fold(text.words(mention))
        guard !defined.contains(where: { $0.folded == term || $0.folded == term + "s" || $0.folded + "s" == term })
        else { continue }
        let words = text.words(mention)
        findings.report(
          self, at: findings.place(of: mention, in: text), "“\(words)” is called defined, but has no definition",
          evidence: [words])
      }
    }
  }
}
