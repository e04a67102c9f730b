/// The document's title, for telling whether a sentence speaks of it.
struct DocumentTitle {
  /// Its words that are not of every document's title.
  let words: [String]
  let isKnown: Bool

  init(_ title: String?) {
    let forms = TextTokens.tokens(of: title ?? "").filter { $0.isWord && !$0.isPossessive }.map(\.form)
    isKnown = !forms.isEmpty
    words = forms.filter { !["the", "a", "an", "der", "die", "das", "la", "le"].contains($0) }
  }

  /// True if a range of tokens is this title and nothing else.
  func equals(_ passage: Passage, _ range: Range<Int>) -> Bool {
    !words.isEmpty
      && Set(passage.tokens[range].filter { $0.isWord && !["the", "a", "an"].contains($0.form) }.map(\.form))
        == Set(words)
  }

  /// True if a range of tokens names this document: all its words, or all but the kind of document and version.
  func matches(_ passage: Passage, _ range: Range<Int>) -> Bool {
    guard !words.isEmpty, range.count < 40 else { return false }
    let there = Set(passage.tokens[range].map(\.form))
    let generic: Set<String> = [
      "code", "of", "conduct", "ethics", "policy", "and", "guidelines", "for", "terms", "service", "kodex", "community",
      "statement", "license", "licence", "document", "in",
    ]
    let distinctive = words.filter { !generic.contains($0) && !($0.first?.isNumber ?? false) }
    guard !distinctive.isEmpty else { return false }
    return distinctive.allSatisfy(there.contains)
  }
}
