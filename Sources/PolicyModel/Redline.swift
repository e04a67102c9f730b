/// The marked text of one group of sections that belong together.
///
/// Its blocks stand in an order that keeps both documents' orders: the blocks with an `old` side are all blocks of
/// the old sections, headings included, in their order, and likewise for `new`.
public struct Redline: Sendable, Hashable {
  /// Ordinals of the old sections; empty for an added section.
  public var old: [Int]
  /// Ordinals of the new sections; empty for a removed one.
  public var new: [Int]
  /// The marked blocks.
  public var blocks: [RedlineBlock]

  /// Creates a redline.
  public init(old: [Int], new: [Int], blocks: [RedlineBlock]) {
    self.old = old
    self.new = new
    self.blocks = blocks
  }
}

/// One block of a redline: a pair of blocks, or one that is only on one side.
public struct RedlineBlock: Sendable, Hashable {
  /// The old block; nil if inserted.
  public var old: BlockReference?
  /// The new block; nil if deleted.
  public var new: BlockReference?
  /// The marked text. For a block on one side only it is one run; for an unchanged pair one kept run.
  public var runs: [RedlineRun]
  /// True if the block stands (in other words or the same) at another place of the other version: the index of the
  /// move in `ComparisonReport.movedBlocks`.
  public var move: Int?

  /// Creates a redline block.
  public init(old: BlockReference?, new: BlockReference?, runs: [RedlineRun], move: Int? = nil) {
    self.old = old
    self.new = new
    self.runs = runs
    self.move = move
  }

  /// True if some words differ.
  public var hasChanges: Bool { runs.contains { $0.operation != .kept } }
}

/// A stretch of marked text.
public struct RedlineRun: Sendable, Hashable {
  /// What happened to the words.
  public enum Operation: String, Sendable, Hashable, CaseIterable {
    /// In both versions.
    case kept
    /// Only in the old version.
    case deleted
    /// Only in the new version.
    case inserted
  }

  /// What happened to the words.
  public var operation: Operation
  /// The words; for kept ones as the new version has them.
  public var text: String
  /// For kept words that the old version writes with other characters of the same meaning (quotes, spaces,
  /// composed or decomposed letters): as the old version has them.
  public var oldText: String?

  /// Creates a run.
  public init(_ operation: Operation, _ text: String, oldText: String? = nil) {
    self.operation = operation
    self.text = text
    self.oldText = oldText
  }
}

/// A block that left one place and stands at another.
public struct BlockMove: Sendable, Hashable {
  /// Where it stood.
  public var old: BlockReference
  /// Where it stands.
  public var new: BlockReference
  /// Share of words in common, from 0 to 1; 1 if nothing else changed.
  public var similarity: Double
  /// What was edited on the way, as marked text; empty if nothing was. The redlines show the whole block as taken out
  /// at its old place and put in at its new one.
  public var runs: [RedlineRun]

  /// Creates a move.
  public init(old: BlockReference, new: BlockReference, similarity: Double, runs: [RedlineRun] = []) {
    self.old = old
    self.new = new
    self.similarity = similarity
    self.runs = runs
  }
}
