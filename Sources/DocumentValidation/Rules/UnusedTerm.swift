package import PolicyModel

/// A term is defined and never used.
///
/// ## Why it matters
///
/// Definitions that nothing needs make readers look for the rule that uses them.
///
/// ## Example
///
///     “Sponsor” means …     and no other text speaks of sponsors
///
/// ## How to mend it
///
/// Remove the definition, or use the term.
package enum UnusedTerm: Rule {
  package static let id = "unused-term"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let terms = DefinedTerm.all(in: context)
    let unused = terms.filter { term in
      !context.texts.contains { text in
        text.reference != term.text.reference && !text.isHeading
          && !DefinedTerm.isOwnDescription(text, of: term)
          && term.stems.contains { text.folded.range(of: $0 + "*") != nil }
      }
    }
    // A glossary for other documents defines what it does not use.
    guard unused.count * 2 <= terms.count || terms.count <= 2 else { return }
    for term in unused {
      findings.report(
        self, at: findings.place(of: term.range, in: term.text), "“\(term.words)” is defined and never used",
        evidence: [term.words])
    }
  }
}
