internal import PolicyModel

/// A stretch of the two texts laid over each other: one block of a redline, at its place in the whole document.
struct WordRow {
  /// How a row stands in a move.
  enum Move: Hashable {
    /// It left this place.
    case origin(Int)
    /// It came to this place.
    case destination(Int)
  }

  /// The old block it is (a part of).
  var old: BlockReference?
  /// The new block it is (a part of).
  var new: BlockReference?
  /// Its words. A row on one side only has no words of the other.
  var runs: [RedlineRun]
  /// UTF-8 offset of its first word in the old block's text.
  var oldStart = 0
  /// The same in the new block's text.
  var newStart = 0
  /// True if the old block ends with it.
  var endsOld = false
  /// True if the new block ends with it.
  var endsNew = false
  /// The move it belongs to.
  var move: Move?
  /// Where it stood among all redlines, for putting rows of one side beside those of the other.
  var key: Int
}

extension WordRow {
  /// The row of one side alone. Kept words stay kept, so that a moved text still shows what changed in it.
  func side(isOld: Bool) -> WordRow {
    var row = self
    if isOld { row.new = nil } else { row.old = nil }
    row.runs = runs.compactMap { run in
      switch run.operation {
      case .kept: RedlineRun(.kept, isOld ? run.oldText ?? run.text : run.text)
      case .deleted: isOld ? run : nil
      case .inserted: isOld ? nil : run
      }
    }.filter { !$0.text.isEmpty }
    return row
  }

  /// UTF-8 bytes that one side has of it.
  func length(isOld: Bool) -> Int { side(isOld: isOld).runs.reduce(0) { $0 + $1.text.utf8.count } }
}
