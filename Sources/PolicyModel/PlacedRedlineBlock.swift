/// A block of a redline, and where its text starts in the blocks of the two documents.
///
/// One paragraph may stand in several blocks of a redline: it was cut in two, or two were joined.
package struct PlacedRedlineBlock: Sendable {
  package let block: RedlineBlock
  /// UTF-8 offset into the old block.
  package let oldStart: Int
  /// UTF-8 offset into the new block.
  package let newStart: Int

  /// The blocks of a redline. O(runs).
  package static func blocks(of redline: Redline) -> [PlacedRedlineBlock] {
    var (old, new) = (Side(), Side())
    return redline.blocks.map { block in
      let (oldStart, newStart) = (old.start(block.old), new.start(block.new))
      for run in block.runs {
        if run.operation != .inserted { old.length += (run.oldText ?? run.text).utf8.count }
        if run.operation != .deleted { new.length += run.text.utf8.count }
      }
      return PlacedRedlineBlock(block: block, oldStart: oldStart, newStart: newStart)
    }
  }

  /// How much of the block of one side was seen.
  private struct Side {
    private var reference: BlockReference?
    var length = 0

    /// Where the text of a block goes on.
    mutating func start(_ next: BlockReference?) -> Int {
      guard let next else { return 0 }
      if next != reference { (reference, length) = (next, 0) }
      return length
    }
  }
}
