internal import PolicyModel

/// Short names that a text defines for itself: `these Conditions of Use (“Conditions”)`.
///
/// From then on the short name and the full one are one thing, so that a version which takes up the short name changes
/// no rule. A short name that stands for two things is none.
struct DefinedNames {
  private var phrases = PhraseTable()

  /// Collects the names of both versions. O(text of the blocks with brackets).
  init(_ old: PolicyDocument, _ new: PolicyDocument) {
    var longs: [String: String] = [:]
    var order: [String] = []
    for document in [old, new] {
      for section in document.allSections {
        for block in section.blocks where block.text.utf8.contains(UInt8(ascii: "(")) {
          for (short, long) in DefinedNames.definitions(in: WordScanner.words(of: block.text)) {
            if longs[short] == nil { order.append(short) }
            longs[short] = longs[short] == nil || longs[short] == long ? long : ""
          }
        }
      }
    }
    for short in order {
      guard let long = longs[short], !long.isEmpty else { continue }
      phrases.add(short, long)
      phrases.add(long, long)
    }
  }

  /// The name at a place: how many words, and the full name. Names are written with a capital.
  func match(_ words: [Word], at index: Int) -> (count: Int, long: String)? {
    guard words[index].isCapitalized, let found = phrases.match(words, at: index) else { return nil }
    return (found.count, found.value)
  }

  /// A short name has no more words.
  static let longestShortName = 3
  /// A full name has no more words.
  static let longestName = 6

  /// The definitions of a text, folded, in order.
  private static func definitions(in words: [Word]) -> [(short: String, long: String)] {
    var found: [(short: String, long: String)] = []
    for at in words.indices where words[at].text == "(" {
      guard at + 1 < words.count, isQuote(words[at + 1]) else { continue }
      var end = at + 2
      while end < words.count, words[end].kind == .word, words[end].isCapitalized { end += 1 }
      let short = words[(at + 2)..<end]
      guard !short.isEmpty, short.count <= longestShortName, end < words.count, isQuote(words[end]) else { continue }
      guard let long = name(before: at, in: words) else { continue }
      let folded = (short.map(\.folded).joined(separator: " "), long.map(\.folded).joined(separator: " "))
      if folded.0 != folded.1 { found.append(folded) }
    }
    return found
  }

  /// The capitalised words that end at an index, with the little words between them.
  private static func name(before end: Int, in words: [Word]) -> ArraySlice<Word>? {
    var start = end
    while start > 0, end - start < longestName, words[start - 1].kind == .word,
      words[start - 1].isCapitalized || joints.contains(words[start - 1].folded)
    { start -= 1 }
    let name = words[start..<end].drop { !$0.isCapitalized || determiners.contains($0.folded) }
    return name.isEmpty || !(name.last?.isCapitalized ?? false) ? nil : name
  }

  private static let joints: Set<String> = ["of", "for", "and", "the", "de", "du", "des", "der", "und", "di", "del"]
  private static let determiners: Set<String> = ["the", "this", "these", "our", "a", "an"]

  private static func isQuote(_ word: Word) -> Bool {
    word.kind == .punctuation && "\"'\u{201C}\u{201D}\u{201E}\u{2018}\u{2019}\u{AB}\u{BB}".contains(word.text)
  }
}
