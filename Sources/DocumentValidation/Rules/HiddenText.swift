package import PolicyModel

/// Text stands in the page, and its own style keeps everybody from seeing it.
///
/// ## Why it matters
///
/// What nobody can read binds nobody, and whoever copies or indexes the page gets other words than its readers. A rule
/// that is made too small or too pale to be read has been taken from them without a trace.
///
/// Reported is text too small to be read, in the colour of what is behind it, wholly transparent, put outside of the
/// window or cut off. What a page shows on demand (`display: none`, `hidden`) is not reported.
///
/// ## Example
///
///     <p style="font-size:0">Members must report a breach within ten days.</p>
///
/// ## How to mend it
///
/// Show the text, or take it out.
package enum HiddenText: Rule {
  package static let id = "hidden-text"
  package static let severity = Diagnostic.Severity.warning

  /// What pages use to show parts of them only on demand.
  private static let onDemand = ["hidden", "display:", "visibility:", "content-visibility:", "height:", "max-height:"]
  /// Words of a hidden text that are quoted.
  private static let longestQuotation = 80

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for part in context.document.omitted
    where !part.cause.isEmpty && !onDemand.contains(where: part.cause.hasPrefix) {
      let words = part.blocks.map(\.text).joined(separator: " ")
      guard !words.isEmpty else { continue }
      let quotation = words.count > longestQuotation ? words.prefix(longestQuotation) + "…" : words
      findings.report(
        self, at: FindingPlace(range: part.range), "nobody can see “\(quotation)” (\(part.cause))",
        evidence: [String(quotation)])
    }
  }
}
