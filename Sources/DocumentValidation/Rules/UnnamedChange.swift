package import PolicyModel

/// The history of changes does not name a section whose meaning changed.
///
/// ## Why it matters
///
/// Readers rely on the history to see what is new for them. A change that it leaves out is a change they miss.
///
/// ## Example
///
///     “2.1: wording of section 3.”, while section 5 now gives ten days instead of thirty.
///
/// ## How to mend it
///
/// Name the section in the history, or take the change back.
package enum UnnamedChange: Rule {
  package static let id = "unnamed-change"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline,
      let entry = RevisionEntry(of: baseline.comparison, in: context.document)
    else { return }
    for change in baseline.comparison.sections {
      guard let ordinal = change.new, ordinal >= 0, let verdict = change.verdict, verdict.changeClass == .substantive,
        verdict.severity >= .medium, change.kinds.contains(.modified) || change.kinds.contains(.added),
        !context.document.sections[ordinal].roles.contains(.revisionHistory)
      else { continue }
      let section = context.document.sections[ordinal]
      guard !section.title.isEmpty, !entry.names(section) else { continue }
      findings.report(
        self, at: context.place(ofSection: ordinal),
        "“\(section.name)” changed in meaning, and the history does not name it", key: section.title)
    }
  }
}
