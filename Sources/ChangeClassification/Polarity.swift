/// What standing in a part of a document makes of words that do not rule by themselves: wanted, unwanted, or nothing
/// that can be told.
enum Polarity: Hashable {
  case wanted
  case unwanted
  case unknown

  /// True if the words of one place say the reverse at another.
  func isReverse(of other: Polarity) -> Bool { self != other && self != .unknown && other != .unknown }

  /// What a section's title says of its text: “Unacceptable behaviour”, “Guests may”.
  static func of(title words: [Word], _ rules: LanguageRules) -> Polarity { of(words, rules) }

  /// What a sentence says of the list that follows: “Members must not:”.
  static func of(leadIn words: [Word], _ rules: LanguageRules) -> Polarity { of(words, rules) }

  /// The sentence of a paragraph that leads in what follows: of several the last.
  static func leadIn(in words: [Word]) -> [Word] {
    let last = words.lastIndex { $0.kind == .punctuation && ".!?".contains($0.text) && $0 != words.last } ?? -1
    return Array(words[(last + 1)...])
  }

  private static func of(_ words: [Word], _ rules: LanguageRules) -> Polarity {
    let folded = words.map(\.folded)
    if folded.contains(where: { word in unwantedWords.contains { word.hasPrefix($0) } }) { return .unwanted }
    let plain = words.filter { $0.kind != .punctuation }
    let modals = MarkerScanner.markers(of: plain, rules, references: []).filter { $0.kind == .modal }
    if let modal = modals.last { return forbids(modal) ? .unwanted : .wanted }
    return folded.contains { word in wantedWords.contains { word.hasPrefix($0) } } ? .wanted : .unknown
  }

  private static func forbids(_ modal: Marker) -> Bool {
    ["must-not", "should-not", "cannot", "will-not", "not"].contains(modal.value)
  }

  /// True if a sentence says by its own verb what is asked of whom.
  static func hasOwnVerb(_ text: String, _ rules: LanguageRules) -> Bool {
    let words = WordScanner.words(of: text).filter { $0.kind != .punctuation }
    return MarkerScanner.markers(of: words, rules, references: []).contains { $0.kind == .modal && $0.value != "not" }
  }

  private static let unwantedWords = [
    "unaccept", "prohibit", "unexpect", "inappropriate", "forbid", "inakzept", "unerw\u{FC}nscht", "verboten", "unzul",
    "interdit", "inacept", "inaccett", "prohib", "proib", "vietat", "\u{7981}", "\u{4E0D}\u{53EF}\u{63A5}\u{53D7}",
  ]
  private static let wantedWords = [
    "expect", "encourag", "accept", "positive", "welcome", "erwartet", "erw\u{FC}nscht", "attendu", "encourag",
    "esperad",
    "atteso", "attesi",
  ]
}
