package import PolicyModel

/// The words of a link are an address, and the link leads to another one.
///
/// ## Why it matters
///
/// Readers trust the address they see. A report sent to another one is lost at best.
///
/// An address at the same organisation’s domain is not reported, and another page of the same host is a note.
///
/// ## Example
///
///     [conduct@alliance.example](mailto:secretary@other.example)
///
/// ## How to mend it
///
/// Make the words and the target the same.
package enum MisleadingLink: Rule {
  package static let id = "misleading-link"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts {
      for link in text.links {
        let words = text.words(link.range)
        guard let difference = LinkWords.difference(words, target: link.target) else { continue }
        findings.report(
          self, at: context.place(ofSource: words, in: text), "“\(words)” leads to \(link.target)",
          severity: difference == .host ? nil : .note, evidence: [words, link.target])
      }
    }
  }
}
