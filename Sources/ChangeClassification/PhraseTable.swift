internal import PolicyText

/// Phrases and what they stand for; finds the longest one at a place of a sentence.
///
/// It is either filled while the program runs, or one group of the phrases of a language, which lie in the program.
struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var value: String
  }

  private var byFirst: [String: [Phrase]] = [:]
  private var group: (table: LineTable, letter: UInt8)?

  /// True if it has no phrases.
  var isEmpty: Bool { byFirst.isEmpty && group == nil }

  /// A table without phrases.
  init() {}

  /// The phrases of a group among those of a language; `LanguageRulesParser` tells the form.
  init(of table: LineTable, letter: UInt8) { group = (table, letter) }

  /// Adds a phrase, cut into words as sentences are.
  mutating func add(_ phrase: String, _ value: String) {
    let words = PhraseTable.words(of: phrase)
    guard let first = words.first else { return }
    var list = byFirst[first] ?? []
    let place = list.firstIndex { $0.words.count < words.count } ?? list.count
    list.insert(Phrase(words: words, value: value), at: place)
    byFirst[first] = list
  }

  /// The words of a phrase, without marks.
  static func words(of phrase: String) -> [String] {
    WordScanner.words(of: phrase).filter { $0.kind != .punctuation }.map(\.folded)
  }

  /// The longest phrase that starts at a word: how many words it has, and what it stands for.
  func match(_ words: [Word], at index: Int) -> (count: Int, value: String)? {
    if let group {
      return PhraseTable.column(of: group.table, group.letter, at: words[index].folded) { column in
        PhraseTable.length(of: column, in: words, at: index)
      }
    }
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
    if let group {
      return PhraseTable.column(of: group.table, group.letter, at: word) { $0.isEmpty ? 1 : nil }?.value
    }
    return byFirst[word]?.first { $0.words.count == 1 }?.value
  }

  /// True for a word that is a phrase by itself.
  func contains(_ word: String) -> Bool { value(of: word) != nil }

  // MARK: Phrases that lie in the program

  /// The first phrase of a group that begins with a word and fits: how many words it has, and what it stands for.
  ///
  /// - Parameter length: Tells from the further words of a phrase, separated by spaces, how many words it has in all;
  ///   nil if it does not fit.
  private static func column(
    of table: LineTable, _ letter: UInt8, at word: String, length: (UnsafeBufferPointer<UInt8>) -> Int?
  ) -> (count: Int, value: String)? {
    var word = word
    let line = word.withUTF8 { table.line(of: $0, hash: $0.reduce(LineTable.seed, LineTable.step)) }
    guard let line else { return nil }
    let bytes = table.bytes
    var start = line.lowerBound
    while start < line.upperBound {
      var end = start
      while end < line.upperBound, bytes[end] != 0x09 { end += 1 }
      if bytes[start] == letter {
        var bar = start
        while bytes[bar] != 0x7C { bar += 1 }
        if let count = length(UnsafeBufferPointer(rebasing: bytes[bar + 1..<end])) {
          return (count, String(decoding: bytes[start + 1..<bar], as: UTF8.self))
        }
      }
      start = end + 1
    }
    return nil
  }

  /// How many words a phrase has if its further words follow the one at a place; nil if they do not.
  private static func length(of rest: UnsafeBufferPointer<UInt8>, in words: [Word], at index: Int) -> Int? {
    var at = index
    var start = 0
    while start < rest.count {
      at += 1
      guard at < words.count else { return nil }
      var form = words[at].folded
      let end: Int? = form.withUTF8 { form in
        guard start + form.count <= rest.count else { return nil }
        for offset in form.indices where rest[start + offset] != form[offset] { return nil }
        let end = start + form.count
        return end == rest.count || rest[end] == 0x20 ? end : nil
      }
      guard let end else { return nil }
      start = end + 1
    }
    return at - index + 1
  }
}
