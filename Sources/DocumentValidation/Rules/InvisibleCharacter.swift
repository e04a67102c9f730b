package import PolicyModel

/// An invisible character stands inside a word or an address.
///
/// ## Why it matters
///
/// Search, copying and comparison fail for no visible reason; in an address it means that mail does not arrive.
/// Inside an address the finding is an error, and so are words spelt in characters that nobody can see.
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
      let hidden = text.hiddenCharacters.filter { $0.harm == .invisible || $0.harm == .tag }
      guard !hidden.isEmpty else { continue }
      let addresses = context.contacts(in: text).map(\.range)
      var next = 0
      for found in hidden {
        while next < addresses.count, addresses[next].upperBound < found.range.upperBound { next += 1 }
        let isInAddress = next < addresses.count && addresses[next].lowerBound < found.range.lowerBound
        if found.harm == .tag {
          findings.report(
            self, at: findings.place(of: found.range, in: text),
            "\(found.name) and what follows spell “\(found.words)”, which nobody can see", severity: .error,
            key: found.words, evidence: [found.words])
        } else {
          findings.report(
            self, at: findings.place(of: found.range, in: text),
            "\(found.name) stands \(isInAddress ? "inside an address" : "inside a word")",
            severity: isInAddress ? .error : nil, key: found.name, evidence: [found.name])
        }
      }
    }
  }
}
