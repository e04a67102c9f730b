package import PolicyModel
internal import PolicyText

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
    guard let language = context.document.textLanguage.map(primary) else { return }
    let sections = Dictionary(grouping: context.texts.filter { !$0.isCode && !$0.isHeading }, by: \.section)
    var foreign: [(Int, String)] = []
    for ordinal in sections.keys.sorted() {
      var evidence = LanguageEvidence()
      for text in sections[ordinal] ?? [] { evidence.add(text.text) }
      guard evidence.size >= fewestWords, let own = evidence.language.map(primary) else { continue }
      if own != language, evidence.rulesOut(language) { foreign.append((ordinal, own)) }
    }
    // Where a third of the sections are in another language, the document is in two languages on purpose.
    guard foreign.count * 3 <= sections.count else { return }
    for (ordinal, own) in foreign {
      findings.report(
        self, at: context.place(ofSection: ordinal),
        "section “\(context.document[section: ordinal].name)” is in \(name(of: own)), the document in "
          + name(of: language), key: own)
    }
  }

  /// Shorter texts are names, addresses and licence lines, whose few small words prove nothing.
  private static let fewestWords = 25

  private static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  /// The English name of a language.
  private static func name(of language: String) -> String {
    let names = [
      "en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian",
      "nl": "Dutch", "sv": "Swedish", "da": "Danish", "pl": "Polish", "tr": "Turkish", "id": "Indonesian",
      "cs": "Czech", "fi": "Finnish", "vi": "Vietnamese", "ca": "Catalan", "ro": "Romanian", "hu": "Hungarian",
      "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ar": "Arabic", "fa": "Persian", "ur": "Urdu",
      "he": "Hebrew", "ru": "Russian or another language in Cyrillic", "uk": "Ukrainian", "el": "Greek",
      "th": "Thai", "hi": "Hindi",
    ]
    return names[language] ?? language
  }
}
