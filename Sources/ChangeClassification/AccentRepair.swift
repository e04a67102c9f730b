internal import PolicyText

/// Words that got their accents, or lost them: `codigo`, `código`; `seran`, `serán`.
///
/// They are levelled before anything is compared, since verbs and scope words are known by their right spelling only: a
/// duty that is spelled better is no new duty.
enum AccentRepair {
  /// The pair, in which a word of one side has the spelling of the other if only accents part them. O(words).
  static func level(_ pair: SentencePair) -> SentencePair {
    guard !pair.old.isEmpty, !pair.new.isEmpty else { return pair }
    let (old, new) = (accented(pair.old), accented(pair.new))
    if old.isEmpty, new.isEmpty { return pair }
    var result = pair
    result.old = levelled(pair.old, by: new, unless: pair.new)
    result.new = levelled(pair.new, by: old, unless: pair.old)
    return result
  }

  /// True if two words are the same but for accents that one of them lacks.
  static func isOne(_ a: String, _ b: String) -> Bool {
    a != b && (LatinLetters.withoutAccents(a) == b || LatinLetters.withoutAccents(b) == a)
  }

  /// The words with accents, by what they are without.
  private static func accented(_ words: [Word]) -> [String: String] {
    var found: [String: String] = [:]
    for word in words where word.kind == .word {
      if let bare = LatinLetters.withoutAccents(word.folded) { found[bare] = word.folded }
    }
    return found
  }

  /// The words in the spelling of the other side, where that does not have them as they are: `esta` beside `está` may be
  /// either.
  private static func levelled(_ words: [Word], by accented: [String: String], unless other: [Word]) -> [Word] {
    guard !accented.isEmpty, words.contains(where: { accented[$0.folded] != nil }) else { return words }
    let kept = Set(other.map(\.folded))
    return words.map { word in
      guard word.kind == .word, let spelling = accented[word.folded], !kept.contains(word.folded) else { return word }
      var word = word
      word.folded = spelling
      return word
    }
  }
}
