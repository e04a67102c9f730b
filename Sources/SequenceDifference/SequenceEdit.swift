/// A stretch of an edit script between two sequences.
///
/// A script covers both sequences from start to end without gaps; equal and changed stretches alternate. A change
/// with an empty `old` is an insertion, with an empty `new` a deletion.
package struct SequenceEdit: Sendable, Hashable {
  /// True if the two stretches have the same elements (and so the same length).
  package var isEqual: Bool
  /// Indices into the old sequence.
  package var old: Range<Int>
  /// Indices into the new sequence.
  package var new: Range<Int>

  /// Creates an edit.
  package init(isEqual: Bool, old: Range<Int>, new: Range<Int>) {
    self.isEqual = isEqual
    self.old = old
    self.new = new
  }

  /// A script that covers both sequences from the pairs of a common subsequence, in order.
  package static func script(pairs: [(Int, Int)], oldCount: Int, newCount: Int) -> [SequenceEdit] {
    var script: [SequenceEdit] = []
    var (old, new) = (0, 0)
    for (i, j) in pairs {
      if old < i || new < j { script.append(SequenceEdit(isEqual: false, old: old..<i, new: new..<j)) }
      if let last = script.last, last.isEqual, last.old.upperBound == i, last.new.upperBound == j {
        script[script.count - 1].old = last.old.lowerBound..<(i + 1)
        script[script.count - 1].new = last.new.lowerBound..<(j + 1)
      } else {
        script.append(SequenceEdit(isEqual: true, old: i..<(i + 1), new: j..<(j + 1)))
      }
      (old, new) = (i + 1, j + 1)
    }
    if old < oldCount || new < newCount {
      script.append(SequenceEdit(isEqual: false, old: old..<oldCount, new: new..<newCount))
    }
    return script
  }
}
