package import PolicyModel

/// An invisible character stands inside a word or an address.
///
/// ## Why it matters
///
/// Search, copying and comparison fail for no visible reason; in an address it means that mail does not arrive.
/// Inside an address the finding is an error.
///
/// ## Example
///
///     con​duct@alliance.example   (a zero width space after “con”)
///
/// ## How to mend it
///
/// Remove the character.
package enum InvisibleCharacter: Rule {
  package static let id = "invisible-character"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts {
      for found in InvisibleCharacters.all(in: text.bytes) {
        let isInAddress = context.contacts.contains {
          $0.place == text.reference && $0.range.lowerBound < found.range.lowerBound
            && found.range.upperBound < $0.range.upperBound
        }
        findings.report(
          self, at: context.place(of: found.range, in: text),
          "\(found.name) stands \(isInAddress ? "inside an address" : "inside a word")",
          severity: isInAddress ? .error : nil, key: found.name, evidence: [found.name])
      }
    }
  }
}
