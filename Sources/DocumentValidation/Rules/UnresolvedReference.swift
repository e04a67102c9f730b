package import PolicyModel

/// A reference names a section that the document does not have.
///
/// ## Why it matters
///
/// Readers are sent to a rule that is not there. It happens when sections are removed or renumbered and nobody
/// reads the text through.
///
/// ## Example
///
///     The consequences are listed in section 9.     (the document has seven sections)
///
/// ## How to mend it
///
/// Put in the number of the section that is meant, or remove the reference.
package enum UnresolvedReference: Rule {
  package static let id = "unresolved-reference"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard context.document.sections.contains(where: { $0.number != nil }) else { return }
    for reference in context.input.references where reference.isBroken && reference.kind == .number {
      guard let text = context.text(reference.place) else { continue }
      // Words of a link to another page name a section of that page.
      let isElsewhere = text.links.contains { $0.range.overlaps(reference.range) && !$0.target.hasPrefix("#") }
      guard !isElsewhere else { continue }
      findings.report(
        self, at: findings.place(of: reference.range, in: text),
        "“\(reference.text)” refers to a section that does not exist", evidence: [reference.text])
    }
  }
}
