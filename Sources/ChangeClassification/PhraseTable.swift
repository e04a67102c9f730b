/// Phrases and what they stand for; finds the longest one at a place of a sentence.
struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var value: String
  }

  private var byFirst: [String: [Phrase]] = [:]

  /// True if it has no phrases.
  var isEmpty: Bool { byFirst.isEmpty }

  /// Adds a phrase, cut into words as sentences are.
  mutating func add(_ phrase: String, _ value: String) {
    let words = WordScanner.words(of: phrase).filter { $0.kind != .punctuation }.map(\.folded)
    guard let first = words.first else { return }
    var list = byFirst[first] ?? []
    let place = list.firstIndex { $0.words.count < words.count } ?? list.count
    list.insert(Phrase(words: words, value: value), at: place)
    byFirst[first] = list
  }

  /// The longest phrase that starts at a word: how many words it has, and what it stands for.
  func match(_ words: [Word], at index: Int) -> (count: Int, value: String)? {
    guard let list = byFirst[words[index].folded] else { return nil }
    for phrase in list where phrase.words.count <= words.count - index {
      var offset = 1
      while offset < phrase.words.count, words[index + offset].folded == phrase.words[offset] { offset += 1 }
      if offset == phrase.words.count { return (offset, phrase.value) }
    }
    return nil
  }

  /// What a single word stands for.
  func value(of word: String) -> String? {
    byFirst[word]?.first { $0.words.count == 1 }?.value
  }

  /// True for a word that is a phrase by itself.
  func contains(_ word: String) -> Bool { value(of: word) != nil }
}
