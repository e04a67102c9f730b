package import PolicyModel

/// A letter of another script stands in a word and only looks like the one that belongs there.
///
/// ## Why it matters
///
/// The word looks right and is another one: search does not find it, and an address with such a letter belongs to
/// somebody else. In an address the finding is an error.
///
/// Words that are mixed for all to see, such as μm or Δt, are not reported.
///
/// ## Example
///
///     conduct@аlliance.example   (the first letter of “аlliance” is Cyrillic)
///
/// ## How to mend it
///
/// Type the word again.
package enum LookAlikeLetter: Rule {
  package static let id = "look-alike-letter"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts {
      let found = text.lookAlikes
      guard !found.isEmpty else { continue }
      let addresses = context.contacts(in: text).map(\.range)
      var next = 0
      for word in found {
        while next < addresses.count, addresses[next].upperBound <= word.range.lowerBound { next += 1 }
        let isInAddress = next < addresses.count && addresses[next].overlaps(word.range)
        let words = text.words(word.range)
        findings.report(
          self, at: findings.place(of: word.range, in: text),
          "“\(words)” has a look-alike of another script: \(HiddenCharacters.name(of: word.letter))",
          severity: isInAddress ? .error : nil, evidence: [words])
      }
    }
  }
}
