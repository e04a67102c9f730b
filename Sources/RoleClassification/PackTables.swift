internal import PolicyText

/// The tables of a language pack: the words of its cues, and their tries as numbers.
struct PackTables: Sendable {
  /// The elements of cues that a word satisfies, as packed numbers; the key of a beginning of words ends in a star.
  let words: LineTable
  /// The joining words, the shortest and the longest beginning, where each part of each table begins, and the tables.
  let numbers: PackedNumbers

  /// How many numbers stand before those that say where tables begin.
  static let head = 4

  /// Tables that lie in the program.
  init(words: StaticString, slots: StaticString, numbers: StaticString) {
    self.words = LineTable(words, slots: PackedNumbers(slots))
    self.numbers = PackedNumbers(numbers)
  }

  /// Tables that are made while the program runs, and kept.
  init(keeping source: PackSource) {
    words = LineTable(keeping: source.words)
    numbers = PackedNumbers(keeping: source.numbers)
  }
}

/// The tables of a pack before they are packed.
struct PackSource: Equatable {
  /// The lines of `PackTables.words`.
  var words: [String]
  var numbers: [Int]
}
