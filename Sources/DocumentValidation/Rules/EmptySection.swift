package import PolicyModel

/// A heading has neither text nor subsections.
///
/// ## Why it matters
///
/// Either a text was lost, or the heading is left over. Readers stop there and wonder.
///
/// ## Example
///
///     ## Definitions
///
///     ## Scope
///     This code applies to all members.
///
/// ## How to mend it
///
/// Write the section or remove its heading.
package enum EmptySection: Rule {
  package static let id = "empty-section"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let sections = context.document.sections
    for section in sections where section.blocks.isEmpty && !section.title.isEmpty {
      let next = section.ordinal + 1
      guard section.ordinal > 0, !(next < sections.count && sections[next].level > section.level),
        !isRule(section), !isDivision(section, before: next < sections.count ? sections[next] : nil),
        !isReported(section, in: context)
      else { continue }
      findings.report(self, at: context.place(ofSection: section.ordinal), "section “\(section.name)” has no text")
    }
  }

  /// True for a heading that is a sentence: some codes write each rule as a heading and nothing below.
  private static func isRule(_ section: Section) -> Bool {
    section.title.last.map { ".!。！".contains($0) } ?? false
      || section.title.split(separator: " ").count >= fewestWordsOfRule
  }

  /// Titles of topics are shorter.
  private static let fewestWordsOfRule = 8

  /// True for `Part 1` before `Article 1` at the same level: a division whose text are the sections after it.
  private static func isDivision(_ section: Section, before next: Section?) -> Bool {
    guard let next, next.level == section.level, let word = section.number?.word else { return false }
    return next.number?.word?.lowercased() != word.lowercased()
  }

  private static func isReported(_ section: Section, in context: ValidationContext) -> Bool {
    context.profile.roles.contains { requirement in
      requirement.level == .required && !context.roles.has(requirement.role)
        && EmptyRequiredRole.emptySection(announcing: requirement.role, in: context) == section.ordinal
    }
  }
}
