internal import PolicyText

/// What blocks begin with before a colon: `Birch Desk: for bookings`.
///
/// Such an item is about its name. Where both versions have the name, that tells which item became which; the words
/// behind it may be those of its neighbour.
struct ItemNames {
  /// How the names of two blocks stand to each other.
  enum Relation {
    /// One name, which stands once on each side.
    case same
    /// Two names, of which one belongs to another block of the other side.
    case other
    /// A block has no name, or a name was changed.
    case unknown
  }

  private let old: [[Int32]?]
  private let new: [[Int32]?]
  private let counts: (old: [[Int32]: Int], new: [[Int32]: Int])

  /// Longer beginnings are sentences.
  static let longestName = 5

  /// Reads the names. O(blocks).
  init(_ old: [[Int32]], _ new: [[Int32]], colon: Int32, _ interner: TokenInterner) {
    func name(_ block: [Int32]) -> [Int32]? {
      guard let end = block.prefix(ItemNames.longestName + 1).firstIndex(of: colon), end > 0, end + 1 < block.count,
        block[..<end].allSatisfy({ interner.entries[Int($0)].isWord })
      else { return nil }
      return block[..<end].map { interner.entries[Int($0)].folded }
    }
    (self.old, self.new) = (old.map(name), new.map(name))
    func counts(_ names: [[Int32]?]) -> [[Int32]: Int] {
      var counts: [[Int32]: Int] = [:]
      for name in names { if let name { counts[name, default: 0] += 1 } }
      return counts
    }
    self.counts = (counts(self.old), counts(self.new))
  }

  /// How the names of an old and a new block stand to each other.
  func relation(_ i: Int, _ j: Int) -> Relation {
    let (was, now) = (old[i], new[j])
    if let was, let now, was == now { return counts.old[was] == 1 && counts.new[was] == 1 ? .same : .unknown }
    let isElsewhere = was.map { counts.new[$0] != nil } ?? false
    let wasElsewhere = now.map { counts.old[$0] != nil } ?? false
    return isElsewhere || wasElsewhere ? .other : .unknown
  }
}
