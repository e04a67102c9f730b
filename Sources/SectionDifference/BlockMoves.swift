internal import PolicyModel

/// Finds blocks that left one place and stand at another, and marks both ends in the redlines.
enum BlockMoves {
  /// A block of fewer words is not called moved: "None." turns up anywhere.
  static let tellingWords = 5
  /// A moved block may be edited on the way as long as it keeps this share of its words; a reader then still sees
  /// one text that moved, not two.
  static let recognisable = 0.6

  static func mark(
    in report: inout ComparisonReport, _ old: ComparedDocument, _ new: ComparedDocument, flow: WordFlow?
  ) {
    var gone: [(redline: Int, block: Int)] = []
    var come: [BlockReference: (redline: Int, block: Int)] = [:]
    for (r, redline) in report.redlines.enumerated() {
      // Sections that are new or gone as a whole are told as such.
      for (b, block) in redline.blocks.enumerated() {
        if let reference = block.old, block.new == nil, !reference.isHeading { gone.append((r, b)) }
        if let reference = block.new, block.old == nil, !reference.isHeading { come[reference] = (r, b) }
      }
    }
    guard !gone.isEmpty, !come.isEmpty else { return }
    let sameText = identical(old, new)
    for place in gone {
      guard let reference = report.redlines[place.redline].blocks[place.block].old, let block = reference.block else {
        continue
      }
      let index = old.units[reference.section + 1].blocks.lowerBound + block
      var target: BlockReference?
      var similarity = 1.0
      if let found = sameText(index) {
        target = found
      } else if let flow, let (found, share) = similar(index, old, new, flow) {
        (target, similarity) = (found, share)
      }
      guard let target, let other = come.removeValue(forKey: target) else { continue }
      let move = report.movedBlocks.count
      report.movedBlocks.append(BlockMove(old: reference, new: target, similarity: similarity))
      report.redlines[place.redline].blocks[place.block].move = move
      report.redlines[other.redline].blocks[other.block].move = move
    }
  }

  /// Finds the block with the same words, where both stand only once.
  private static func identical(
    _ old: ComparedDocument, _ new: ComparedDocument
  ) -> (_ block: Int) -> BlockReference? {
    var counts: [UInt64: Int] = [:]
    for block in old.blocks { counts[block.hash, default: 0] += 1 }
    var places: [UInt64: (count: Int, block: Int)] = [:]
    for (index, block) in new.blocks.enumerated() {
      places[block.hash] = ((places[block.hash]?.count ?? 0) + 1, index)
    }
    return { index in
      let block = old.blocks[index]
      guard block.tokens.count >= tellingWords, counts[block.hash] == 1, let place = places[block.hash],
        place.count == 1
      else { return nil }
      let found = new.blocks[place.block]
      return BlockReference(section: found.unit - 1, block: found.index)
    }
  }

  /// Finds the block that most of a block's sentences went to.
  private static func similar(
    _ index: Int, _ old: ComparedDocument, _ new: ComparedDocument, _ flow: WordFlow
  ) -> (BlockReference, Double)? {
    let block = old.blocks[index]
    let segments = block.segments
    let total = segments.reduce(0) { $0 + old.segments[$1].words }
    guard total >= tellingWords else { return nil }
    var words: [Int: Int] = [:]
    for segment in segments where flow.partner[segment] >= 0 {
      words[new.segments[Int(flow.partner[segment])].block, default: 0] += old.segments[segment].words
    }
    guard let best = words.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    let target = new.blocks[best.key]
    let bags = [old.ids(block.tokens).sorted(), new.ids(target.tokens).sorted()]
    let share = BlockAligner.likeness(bags[0], bags[1])
    guard share >= recognisable else { return nil }
    return (BlockReference(section: target.unit - 1, block: target.index), share)
  }
}
