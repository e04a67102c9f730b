extension ComparisonReport {
  /// False for the entry of a preamble that is empty on both sides: no reader ever saw it.
  package func hasText(_ change: SectionChange) -> Bool {
    let preamble = Section.preambleOrdinal
    guard change.old == preamble || change.new == preamble else { return true }
    guard change.old ?? preamble == preamble, change.new ?? preamble == preamble else { return true }
    return change.old == preamble && !old.preamble.blocks.isEmpty
      || change.new == preamble && !new.preamble.blocks.isEmpty
  }

  /// The section an entry speaks of on the old side.
  package func oldSection(_ change: SectionChange) -> Section? { change.old.map { old[section: $0] } }

  /// The section an entry speaks of on the new side.
  package func newSection(_ change: SectionChange) -> Section? { change.new.map { new[section: $0] } }

  /// The section an entry is named after: the new one, or the old one where it was removed.
  package func namingSection(_ change: SectionChange) -> Section {
    newSection(change) ?? oldSection(change) ?? new.preamble
  }
}

extension PolicyDocument {
  /// What the document is called: what it says, or its first heading if that is the outermost; nil if neither.
  package var displayTitle: String? {
    if let title = metadata.title?.value, !title.isEmpty { return title }
    guard let first = sections.first, first.level == 1, !first.title.isEmpty else { return nil }
    return first.title
  }
}

extension ComparisonReport {
  /// What was edited in a block on its way to the place where it stands now; nil for any other block, and where nothing
  /// was edited.
  package func edit(ofMoved block: RedlineBlock) -> [RedlineRun]? {
    guard block.old == nil, let index = block.move, movedBlocks.indices.contains(index) else { return nil }
    let runs = movedBlocks[index].runs
    return runs.isEmpty ? nil : runs
  }
}
