package import PolicyModel

/// A section is not numbered as the profile asks.
///
/// ## Why it matters
///
/// References in other documents of the organisation rely on one way of numbering.
///
/// ## Example
///
///     “3. Reporting”, where the profile asks for Roman numerals.
///
/// ## How to mend it
///
/// Number the section as the profile says.
package enum UnexpectedNumberingStyle: Rule {
  package static let id = "unexpected-numbering-style"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let requirement = context.profile.numbering else { return }
    let sections = context.document.sections
    let tops = sections.filter { $0.parent == nil }
    // A single heading above all others is the title of the document and is not counted.
    let offset = tops.count == 1 && sections.count > 1 && tops[0].number == nil ? 1 : 0
    for section in sections where section.path.count == requirement.depth + offset {
      let style = section.number?.components.last?.style
      guard style != requirement.style,
        !(section.number.map { NumberSequence.isReadable($0, as: requirement.style) } ?? false)
      else { continue }
      findings.report(
        self, at: context.place(ofSection: section.ordinal),
        section.number.map { "“\($0.printed)” is not numbered in style \(requirement.style.rawValue)" }
          ?? "section “\(section.name)” has no number", key: section.title)
    }
  }
}
