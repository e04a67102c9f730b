/// `any` before a plural: “report any violations” asks for what “report violations” asks for.
enum AnyBeforePlural {
  /// True if the word at an index is such an `any`.
  static func stands(in words: [Word], at index: Int, _ rules: LanguageRules) -> Bool {
    guard rules.isEnglish, words[index].folded == "any", index + 1 < words.count else { return false }
    let next = words[index + 1].folded
    // `any` alone tells who is bound in “any of these acts”, and “any process” is no plural.
    return next.utf8.count > shortestPlural && next.hasSuffix("s") && !next.hasSuffix("ss") && !next.hasSuffix("us")
      && !next.hasSuffix("is")
  }

  /// Shorter words on s are no plurals.
  static let shortestPlural = 3
}
