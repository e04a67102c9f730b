package import PolicyModel

/// A control character reverses the order in which text is shown, or is never closed.
///
/// ## Why it matters
///
/// What readers see is then not what the document says: an address or a number can be shown backwards. Texts in
/// right-to-left scripts need such characters only in pairs and never the overriding ones.
///
/// ## Example
///
///     write to ‮gro.ecnailla@tcudnoc
///
/// ## How to mend it
///
/// Remove the character; if the text needs isolation, close it in the same paragraph.
package enum BidirectionalControl: Rule {
  package static let id = "bidirectional-control"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts {
      var told: Set<Unicode.Scalar> = []
      for fault in text.hiddenCharacters
      where (fault.harm == .reversing || fault.harm == .unclosed) && told.insert(fault.character).inserted {
        findings.report(
          self, at: findings.place(of: fault.range, in: text),
          fault.harm == .reversing
            ? "\(fault.name) reverses the text after it" : "\(fault.name) is not closed in its paragraph",
          key: fault.name, evidence: [fault.name])
      }
    }
  }
}
