/// Differences that keep the meaning, each under the name that reports give it.
///
/// The first ones only concern how the same words are written. After the W3C Process's class 2 changes and the lists of
/// corrections that statutes allow their editors.
enum EditorialRule: String, Sendable, Hashable, CaseIterable {
  /// Commas, full stops, quotes, brackets, dashes.
  case punctuation
  /// Capital or small letters.
  case letterCase = "case"
  /// One word or two, with a hyphen or without.
  case spacing
  /// `behaviour`, `behavior`.
  case spellingVariant = "spelling-variant"
  /// A word mistyped on one side.
  case typingError = "typing-error"
  /// `don't`, `do not`.
  case contraction
  /// Articles, endings, agreement, the prepositions that grammar asks for.
  case grammar
  /// A word that stood twice.
  case repeatedWord = "repeated-word"
  /// Words such as *also*, *for example*, *please*.
  case filler
  /// Two set phrases of one meaning, such as *prior to* and *before*.
  case setPhrase = "set-phrase"
  /// Two verbs of one strength, such as *shall* and *must*.
  case modalSynonym = "modal-synonym"
  /// `chairman`, `chairperson`; `he`, `they`.
  case genderNeutral = "gender-neutral"
  /// `five`, `5`.
  case numberWrittenOut = "number-written-out"
  /// A name and its initials.
  case abbreviation
  /// The document's own name in another form.
  case documentName = "document-name"
  /// A longer or shorter form of one name.
  case nameVariant = "name-variant"
  /// A web address that is still there behind a link, or that stays on its site.
  case addressMoved = "address-moved"
  /// A placeholder in other words.
  case placeholder
  /// A reference whose section got another number.
  case referenceRenumbered = "reference-renumbered"
  /// A reference that led nowhere and leads somewhere now.
  case referenceRepaired = "reference-repaired"
  /// The version or date of the document itself.
  case versionDate = "version-date"
  /// The same items or sentences in another order.
  case reordered
}
