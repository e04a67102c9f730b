extension PolicyDocument {
  /// How much of a source's running text became the document.
  package enum Coverage: Sendable, Hashable {
    /// At least half.
    case most
    /// Less than half: the rest was taken for something else, or cannot be seen.
    case less
    /// No word.
    case none
  }

  /// How much of the source's running text was read. Links do not count, so that a large menu around a short text is
  /// no loss; neither does what stands in the text already, or what somebody chose to leave out. O(blocks).
  package var coverage: Coverage {
    var read = sections.reduce(0) { $0 + ($1.heading?.text.utf8.count ?? 0) }
    for section in allSections { read += PolicyDocument.runningText(section.blocks) }
    let left = omitted.reduce(0) { sum, part in
      PolicyDocument.uncounted.contains(part.reason) ? sum : sum + PolicyDocument.runningText(part.blocks)
    }
    if read == 0, !allSections.contains(where: { $0.blocks.contains { !$0.text.isEmpty } }) { return .none }
    return left > read ? .less : .most
  }

  /// Bytes of text in all its sections. O(blocks).
  package var textBytes: Int {
    allSections.reduce(0) { sum, section in section.blocks.reduce(sum) { $0 + $1.text.utf8.count } }
  }

  private static let uncounted: Set<String> = [
    "navigation", "table-of-contents", "repeated-text", "outside-selection", "breadcrumbs", "pagination",
  ]

  private static func runningText(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      let linked = block.marks.reduce(0) { $0 + ($1.linkTarget == nil ? 0 : $1.range.count) }
      return sum + max(0, block.text.utf8.count - linked)
    }
  }
}

extension ComparisonReport {
  /// How git and diff name the side of a file that was added or removed: nothing is missing of it.
  package static let noDocument = "/dev/null"

  /// How much of the old version was read.
  package var oldCoverage: PolicyDocument.Coverage { oldName == ComparisonReport.noDocument ? .most : old.coverage }
  /// How much of the new version was read.
  package var newCoverage: PolicyDocument.Coverage { newName == ComparisonReport.noDocument ? .most : new.coverage }

  /// True if no word of either version was read: then nothing can be said of what changed.
  package var isBlind: Bool { oldCoverage == .none && newCoverage == .none }
}
