package import PolicyModel

/// The same reference now leads to another section than in the older version.
///
/// ## Why it matters
///
/// The words “section 6” stayed while sections were renumbered, so the rule that they bring in is now another one.
/// It changes what the policy says without a word being changed.
///
/// ## Example
///
///     “the consequences in section 6”: section 6 was Consequences, and is Confidentiality now.
///
/// ## How to mend it
///
/// Put in the number that the section has now.
package enum RetargetedReference: Rule {
  package static let id = "retargeted-reference"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline else { return }
    let comparison = baseline.comparison
    for reference in context.input.references where reference.kind == .number {
      guard let target = reference.target, let text = context.text(reference.place) else { continue }
      let sources = comparison.sections.filter { $0.new == reference.place.section }.compactMap(\.old)
      let old = baseline.input.references.filter { sources.contains($0.place.section) && $0.text == reference.text }
      let targets = Set(old.compactMap(\.target))
      guard let first = old.first?.target, targets.count == 1, first != Section.preambleOrdinal else { continue }
      let now = comparison.sections.filter { $0.old == first }.compactMap(\.new)
      guard !now.isEmpty, !now.contains(target) else { continue }
      let name = context.document[section: target].name
      findings.report(
        self, at: findings.place(of: reference.range, in: text),
        "“\(reference.text)” led to “\(baseline.input.document[section: first].name)” and leads to “\(name)” now",
        evidence: [reference.text],
        remedy: "Refer to “\(context.document[section: now[0]].name)” if the same section is meant.")
    }
  }
}
