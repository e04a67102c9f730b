package import PolicyModel

/// A form or page for reports is reached without encryption.
///
/// ## Why it matters
///
/// Whoever shares the network can read who reports whom, and can change the page.
///
/// ## Example
///
///     Use the [report form](http://alliance.example/report).
///
/// ## How to mend it
///
/// Link to the `https:` address.
package enum InsecureContactForm: Rule {
  package static let id = "insecure-contact-form"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts where text.roles.contains(.reporting) || text.roles.contains(.contact) {
      for link in text.links where link.target.lowercased().hasPrefix("http://") {
        let words = FoldedText(text.words(link.range))
        let path = FoldedText(WebAddress(link.target)?.path ?? "")
        // Words without length are those of a form, which sends what is written into it.
        guard link.range.isEmpty || words.contains(anyOf: cues) || path.contains(anyOf: cues) else { continue }
        findings.report(
          self, at: findings.place(ofSource: link.target, at: link.range, in: text), "\(link.target) is not encrypted",
          evidence: [link.target])
      }
    }
  }

  /// Words of links and paths that lead to where one reports.
  private static let cues = [
    "form", "forms", "report", "reports", "report-form", "contact", "complaint*", "submit", "formular",
  ]
}
