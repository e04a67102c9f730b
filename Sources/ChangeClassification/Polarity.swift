internal import PolicyModel

/// What standing in a part of a document makes of a sentence: wanted, unwanted, or neither.
enum Polarity: Hashable {
  case wanted
  case unwanted
  case other(Role?)

  /// What a section's title says of its text, where no role is known.
  static func of(title words: [Word]) -> Polarity {
    let title = words.map(\.folded)
    if title.contains(where: { word in unwantedWords.contains { word.hasPrefix($0) } }) { return .unwanted }
    if title.contains(where: { word in wantedWords.contains { word.hasPrefix($0) } }) { return .wanted }
    return .other(nil)
  }

  private static let unwantedWords = [
    "unaccept", "prohibit", "unexpect", "inappropriate", "forbid", "harass", "violation", "misconduct", "inakzept",
    "verbot", "unzul", "interdit", "inacept", "prohib", "proib", "viet", "禁", "不可接受",
  ]
  private static let wantedWords = ["expect", "encourag", "accept", "positive", "erwartet", "attendu", "esperad"]
}
