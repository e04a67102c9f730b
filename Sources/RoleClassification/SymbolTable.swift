/// The numbers that belong to words, in the order in which the words were met.
struct SymbolTable {
  private var places: [[UInt8]: Int] = [:]
  /// The words with their numbers, in the order in which they were added.
  private(set) var words: [(bytes: [UInt8], symbols: [Int32])] = []
  /// Bytes of the shortest word and of the longest one.
  private(set) var shortest = Int.max
  private(set) var longest = 0

  var isEmpty: Bool { words.isEmpty }

  /// Adds a symbol at the end of a word's list.
  mutating func add(_ symbol: Int32, to word: [UInt8]) {
    if let place = places[word] {
      words[place].symbols.append(symbol)
      return
    }
    places[word] = words.count
    words.append((word, [symbol]))
    shortest = min(shortest, word.count)
    longest = max(longest, word.count)
  }

  /// The first symbol of a word; nil if the word has none.
  func first(of word: [UInt8]) -> Int32? { places[word].map { words[$0].symbols[0] } }
}
