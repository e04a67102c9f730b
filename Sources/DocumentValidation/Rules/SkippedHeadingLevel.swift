package import PolicyModel

/// A heading is more than one level below the heading before it.
///
/// ## Why it matters
///
/// People who hear the page read aloud move by heading levels, and a missing level sounds like a missing section
/// (WCAG 2.2, technique G141).
///
/// ## Example
///
///     # Code of Conduct
///     ### Scope
///
/// ## How to mend it
///
/// Raise the heading to the next level.
package enum SkippedHeadingLevel: Rule {
  package static let id = "skipped-heading-level"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var previous: Section?
    for section in context.document.sections {
      guard let heading = section.heading, marked.contains(heading.style) else { continue }
      if let before = previous, section.level > before.level + 1 {
        findings.report(
          self, at: context.place(ofSection: section.ordinal),
          "heading “\(section.name)” is at level \(section.level) below one at level \(before.level)",
          key: section.title)
      }
      previous = section
    }
  }

  /// Headings whose level the author chose; that of others is worked out.
  private static let marked: Set<Heading.Style> = [.atx, .setext, .html]
}
