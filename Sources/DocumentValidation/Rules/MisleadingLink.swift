package import PolicyModel

/// A link leads elsewhere than it seems to.
///
/// ## Why it matters
///
/// Readers trust the address they see. A report sent to another one is lost at best.
///
/// Reported are links whose words are an address and that lead to another one, mail links that write to somebody unseen
/// (`bcc`), web addresses with a name before an `@` that looks like the host, hosts with letters that only look like
/// others, and links that run a script. An address at the same organisation’s domain is not reported, and another page
/// of the same host is a note.
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
        if let doubt = LinkDoubt(link.target) {
          findings.report(
            self, at: findings.place(ofSource: link.target, at: link.range, in: text),
            words.isEmpty ? "the form \(doubt.message)" : "“\(words)” \(doubt.message)", evidence: [words, link.target])
        } else if let difference = LinkWords.difference(words, target: link.target) {
          findings.report(
            self, at: findings.place(ofSource: words, at: link.range, in: text), "“\(words)” leads to \(link.target)",
            severity: difference == .host ? nil : .note, evidence: [words, link.target])
        }
      }
    }
  }
}
