/// Bounds that keep the time in proportion to a document's size whatever is written in it.
///
/// Each statement is weighed against its sentence and against the credits found, so both are bounded, far above what
/// a policy has: nobody reads a thousand licenses in one text.
enum LicenseBounds {
  /// A sentence of more words and marks is read as several.
  static let longestSentence = 500
  /// License statements read of a document's text.
  static let mostStatements = 1000
  /// Statements read of its footer even where the text has used them up: there the own license stands.
  static let mostInFooter = 100
  /// Credits kept.
  static let mostCredits = 500
}
