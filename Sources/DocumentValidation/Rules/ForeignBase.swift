package import PolicyModel

/// A `base` element makes the page’s links lead to another site than the page’s own.
///
/// ## Why it matters
///
/// Every link without a host, and every form, goes where `base` says. It stands in the head of the page, where nobody
/// looks, and one word there turns all of them.
///
/// Reported where the page names its own address (`canonical`, `og:url`) at another site.
///
/// ## Example
///
///     <link rel="canonical" href="https://alliance.example/code"><base href="https://other.example/">
///
/// ## How to mend it
///
/// Take the `base` element out, or let it name the page’s own site.
package enum ForeignBase: Rule {
  package static let id = "foreign-base"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for diagnostic in context.document.diagnostics where diagnostic.id == "foreign-base" {
      let place = diagnostic.position.map { SourceRange($0, $0) } ?? .none
      findings.report(self, at: FindingPlace(range: place), diagnostic.summary, key: diagnostic.summary)
    }
  }
}
