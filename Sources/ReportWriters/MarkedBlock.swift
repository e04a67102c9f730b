package import PolicyModel

/// A block of one or both versions with the marks of what changed in it.
package struct MarkedBlock: Sendable {
  /// A block as one version has it.
  package struct Side: Sendable {
    /// The block; a heading as a paragraph.
    package var block: Block
    /// The level of a heading; nil for other blocks.
    package var level: Int?

    /// A side.
    package init(_ block: Block, level: Int? = nil) {
      self.block = block
      self.level = level
    }

    /// A heading.
    package init(_ heading: Heading, level: Int) {
      self.init(Block(.paragraph, heading.text, marks: heading.marks), level: level)
    }
  }

  /// As the old version has it; nil if it was inserted.
  package var old: Side?
  /// As the new version has it; nil if it was deleted.
  package var new: Side?
  /// Its words.
  package var runs: [RedlineRun]

  /// Creates a block.
  package init(old: Side?, new: Side?, runs: [RedlineRun]) {
    self.old = old
    self.new = new
    self.runs = runs
  }

  /// A block in which nothing changed.
  package init(unchanged side: Side) { self.init(old: side, new: side, runs: [RedlineRun(.kept, side.block.text)]) }

  /// What is shown: the new side, or the old one of what is gone. One of them is there.
  var shown: Side? { new ?? old }

  /// True if there is nothing to write of it.
  var isEmpty: Bool {
    [old, new].allSatisfy { side in
      guard let block = side?.block else { return true }
      return block.text.isEmpty
        && !block.marks.contains { if case .image = $0.kind { true } else { false } }
    }
  }

  /// What happened to the block as a whole.
  var operation: RedlineRun.Operation { old == nil ? .inserted : new == nil ? .deleted : .kept }

  /// Its words with their looks. Of a block that one side has, all words are that side's.
  var formatted: [FormattedRun] {
    let operation = operation
    let all =
      operation == .kept
      ? runs
      : runs.compactMap { run in
        switch (run.operation, operation) {
        case (.kept, .deleted): RedlineRun(operation, run.oldText ?? run.text)
        case (.kept, _): RedlineRun(operation, run.text)
        default: run.operation == operation ? run : nil
        }
      }
    return FormattedRun.runs(
      of: all, old: old.map { FormattedRun.Side($0.block.marks) }, new: new.map { FormattedRun.Side($0.block.marks) },
      hasImages: true)
  }
}

extension ComparisonReport {
  /// A block of a redline with what both documents say of it.
  func marked(_ block: RedlineBlock) -> MarkedBlock {
    MarkedBlock(old: side(block.old, old), new: side(block.new, new), runs: block.runs)
  }

  private func side(_ reference: BlockReference?, _ document: PolicyDocument) -> MarkedBlock.Side? {
    guard let reference else { return nil }
    let section = document[section: reference.section]
    if reference.isHeading { return section.heading.map { MarkedBlock.Side($0, level: section.level) } }
    return block(reference, in: document).map { MarkedBlock.Side($0) }
  }
}

extension Section {
  /// Its heading and blocks, in which nothing changed.
  package var unchangedBlocks: [MarkedBlock] {
    let heading = heading.map { [MarkedBlock(unchanged: MarkedBlock.Side($0, level: level))] } ?? []
    return heading + blocks.map { MarkedBlock(unchanged: MarkedBlock.Side($0)) }
  }
}
