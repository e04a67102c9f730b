/// What an item of a list says, apart from how it is written.
enum ItemWords {
  /// The words in small letters, without punctuation and their commonest endings, joined by spaces.
  static func essence(of item: PlacedText) -> String {
    item.folded.words.map(stem).joined(separator: " ")
  }

  /// Two words may be a label that both lists use (“Social media”); three say what is done.
  private static let fewestWords = 3

  /// True if there are enough words for a contradiction.
  static func isTelling(_ essence: String) -> Bool {
    essence.utf8.count { $0 == 0x20 } + 1 >= fewestWords || essence.unicodeScalars.count { $0.value > 0x2E80 } >= 6
  }

  /// Without `ing`, `ed`, `s` and a closing `e`, so that “share” and “sharing” are one act.
  private static func stem(_ word: String) -> String {
    for ending in ["ing", "es", "ed", "s", "e"] where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 3
    {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }
}
