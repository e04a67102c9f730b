package import PolicyModel

/// A section is in another language than the document.
///
/// ## Why it matters
///
/// A translation was left unfinished, and readers of the one language cannot read that part.
///
/// ## Example
///
///     A French code whose section on reporting is in English.
///
/// ## How to mend it
///
/// Translate the section; if it is meant to be in another language, allow the rule for it and say why.
package enum ForeignLanguageSection: Rule {
  package static let id = "foreign-language-section"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    let whole = LanguageGuess(of: context.texts)
    guard let language = whole.language else { return }
    let sections = Dictionary(grouping: context.texts.filter { !$0.isCode && !$0.isHeading }, by: \.section)
    var foreign: [(Int, String)] = []
    for ordinal in sections.keys.sorted() {
      let guess = LanguageGuess(of: sections[ordinal] ?? [])
      if let own = guess.language, own != language, guess.clearlyNot(language) { foreign.append((ordinal, own)) }
    }
    // Where a third of the sections are in another language, the document is in two languages on purpose.
    guard foreign.count * 3 <= sections.count else { return }
    for (ordinal, own) in foreign {
      findings.report(
        self, at: context.place(ofSection: ordinal),
        "section “\(context.document[section: ordinal].name)” is in \(LanguageGuess.name(of: own)), the document in "
          + LanguageGuess.name(of: language), key: own)
    }
  }
}
