internal import PolicyText

/// The words of a stretch of text for likeness: lower case, punctuation left out.
enum SectionWords {
  /// In order of the text. Characters of scripts without spaces are taken in pairs: single ones stand in every
  /// sentence and show nothing. Words have numbers from 0 up, so pairs take the negative ones.
  static func folded(_ document: ComparedDocument, _ range: Range<Int>, _ interner: TokenInterner) -> [Int32] {
    var words: [Int32] = []
    words.reserveCapacity(range.count)
    var previous: Int32 = 0
    for token in document.tokens[range] {
      let entry = interner.entries[Int(token.id)]
      if entry.isIdeograph {
        words.append(((previous &* 0x0101_0193) ^ entry.folded) | .min)
        previous = entry.folded
      } else {
        if entry.isWord { words.append(entry.folded) }
        previous = 0
      }
    }
    return words
  }

  /// How many words two sorted lists have in common. O(length).
  static func common(_ a: [Int32], _ b: [Int32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
