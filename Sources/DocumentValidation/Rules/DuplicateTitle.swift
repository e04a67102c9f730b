package import PolicyModel

/// Two sections side by side have the same title.
///
/// ## Why it matters
///
/// Links and references by title lead to the first one only, and a text pasted twice looks like this.
///
/// ## Example
///
///     ## Reporting
///     …
///     ## Reporting
///
/// ## How to mend it
///
/// Merge the sections or tell them apart in their titles.
package enum DuplicateTitle: Rule {
  package static let id = "duplicate-title"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var groups: [[Section]] = []
    var group: [String: Int] = [:]
    for section in context.document.sections where !section.title.isEmpty {
      let key = "\(section.parent ?? -1)|\(section.level)|\(section.number?.word ?? "")|\(section.title.lowercased())"
      if let index = group[key] {
        groups[index].append(section)
      } else {
        group[key] = groups.count
        groups.append([section])
      }
    }
    // Three and more are a pattern, such as “Consequence” in each step of a ladder.
    for sections in groups where sections.count == 2 {
      findings.report(
        self, at: context.place(ofSection: sections[1].ordinal), "title “\(sections[1].title)” stands twice",
        key: sections[1].title,
        related: [RelatedPlace("first here", at: context.place(ofSection: sections[0].ordinal).range.start)])
    }
  }
}
