package import PolicyModel

/// A reference says what the section is about that it names, and that section is about something else.
///
/// ## Why it matters
///
/// The reference resolves, so no other check sees it, but the reader who follows it finds the wrong rule. It is
/// what remains when sections are renumbered and references are not.
///
/// ## Example
///
///     … and result in the consequences listed in section 6.     (section 6 is on confidentiality)
///
/// ## How to mend it
///
/// Put in the number of the section that the words describe.
package enum WrongRoleReference: Rule {
  package static let id = "wrong-role-reference"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for reference in context.input.references where reference.kind == .number {
      guard let target = reference.target, target >= 0, let text = context.text(reference.place),
        let claim = ReferenceClaim(before: reference, in: text)
      else { continue }
      let document = context.document
      let subtree = document.subtree(of: target)
      let roles = Set(subtree.flatMap { document.sections[$0].roles })
      guard !roles.isEmpty, !roles.contains(claim.role), context.roles.has(claim.role),
        !subtree.contains(where: { FoldedText(document.sections[$0].title).contains(anyOf: claim.words) }),
        !context.roles.sections(with: claim.role).contains(reference.place.section)
          || reference.place.section != target
      else { continue }
      let right = context.roles.sections(with: claim.role).map { "“\(document[section: $0].name)”" }
      findings.report(
        self, at: findings.place(of: reference.range, in: text),
        "“\(claim.phrase)” is sought in \(reference.text), which is “\(document.sections[target].name)”",
        evidence: [claim.phrase, reference.text],
        remedy: "Refer to \(right.joined(separator: " or ")), which says \(claim.role.question).")
    }
  }
}
