package import PolicyModel

/// A link leads to a place in the same document that does not exist.
///
/// ## Why it matters
///
/// The click does nothing. It happens when a heading is renamed, because most sites make anchors of headings.
///
/// ## Example
///
///     See [Consequences](#consequnces).
///
/// ## How to mend it
///
/// Point the link to the anchor of the section that is meant.
package enum DeadAnchor: Rule {
  package static let id = "dead-anchor"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let anchors = AnchorNames(context)
    for text in context.texts {
      for link in text.links where link.target.hasPrefix("#") {
        let name = String(link.target.dropFirst())
        guard !anchors.isServed(name), !anchors.contains(name) else { continue }
        findings.report(
          self, at: findings.place(ofSource: link.target, at: link.range, in: text),
          anchors.hasProjectLabels
            ? "link “\(text.words(link.range))” leads to \(link.target), which is not in this document"
            : "link “\(text.words(link.range))” leads to \(link.target), which does not exist",
          severity: anchors.hasProjectLabels ? .note : nil, evidence: [link.target])
      }
    }
  }
}
