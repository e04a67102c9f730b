public import PolicyModel
internal import PolicyText

/// The comparison could not keep its own laws: a fault of the program, never of a document.
public struct ComparisonError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  public var description: String

  /// Creates an error.
  public init(_ description: String) {
    self.description = description
  }
}

/// Compares two documents section by section.
public enum SectionComparison {
  /// Everything that differs between two versions.
  ///
  /// Sections are aligned in phases (`SectionAligner`), their places compared (`MoveDetection`), and redlines drawn
  /// for every group whose text differs (`RedlineBuilder`). The redlines are replayed before the report is returned.
  ///
  /// - Complexity: in proportion to the size of the documents for edited versions; where everything differs, to the
  ///   size times a constant bound on candidates.
  /// - Throws: `ComparisonError` if a redline does not give back both texts.
  public static func compare(
    _ old: PolicyDocument, _ new: PolicyDocument, oldName: String = "old", newName: String = "new"
  ) throws(ComparisonError) -> ComparisonReport {
    try compare(old, new, oldName: oldName, newName: newName) { _ in }
  }

  /// The same of redlines in which something went wrong, for whoever wants to see that they are never handed out.
  static func compare(
    _ old: PolicyDocument, _ new: PolicyDocument, oldName: String = "old", newName: String = "new",
    damaging damage: (inout ComparisonReport) -> Void
  ) throws(ComparisonError) -> ComparisonReport {
    var tokenizer = WordTokenizer()
    let before = ComparedDocument(old, &tokenizer)
    let after = ComparedDocument(new, &tokenizer)
    var builder = RedlineBuilder(before, after, &tokenizer)
    let aligner = SectionAligner(before, after, tokenizer)
    let facts = SectionFacts(before, after, aligner)
    var report = ComparisonReport(old: old, new: new, oldName: oldName, newName: newName)
    report.sections = facts.entries()
    report.works = aligner.works
    for group in facts.groupsWithDifferences() {
      let isRelated = aligner.works == nil || facts.isRelated(group)
      report.redlines.append(
        isRelated
          ? builder.redline(old: group.old, new: group.new) : builder.replacement(old: group.old, new: group.new))
    }
    BlockMoves.mark(in: &report, before, after, flow: aligner.flow)
    for (index, move) in report.movedBlocks.enumerated() where old.text(move.old) != new.text(move.new) {
      report.movedBlocks[index].runs = builder.runs(move.old, move.new)
    }
    // Nobody led the links of one work elsewhere in another.
    if aligner.works == nil { LinkComparison.mark(in: &report, before, after) }
    var bounds = builder.bounds
    bounds.sections = aligner.reachedLimit
    report.diagnostics += bounds.diagnostics
    if let works = aligner.works { report.diagnostics.append(works.diagnostic) }
    damage(&report)
    if let failure = RedlineVerification.firstFailure(in: report) {
      throw ComparisonError("internal error: the redline does not give back the text: \(failure)")
    }
    return report
  }
}
