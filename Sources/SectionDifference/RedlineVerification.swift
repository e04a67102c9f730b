internal import PolicyModel

/// Replays redlines: without insertions they must give the old reading text, without deletions the new one.
///
/// This runs before any report leaves the comparison. A comparison that fails it says so and prints nothing else,
/// because a wrong redline that looks right is the worst thing a policy tool can print.
enum RedlineVerification {
  /// The first place where a redline does not give back a text, as a description; nil if all do.
  /// O(text).
  static func firstFailure(in report: ComparisonReport) -> String? {
    var covered = (old: Set<Int>(), new: Set<Int>())
    for redline in report.redlines {
      for ordinal in redline.old where !covered.old.insert(ordinal).inserted {
        return "old section \(ordinal) stands in two redlines"
      }
      for ordinal in redline.new where !covered.new.insert(ordinal).inserted {
        return "new section \(ordinal) stands in two redlines"
      }
      if let failure = check(redline.blocks, redline.old, report.old, isOld: true) { return "old " + failure }
      if let failure = check(redline.blocks, redline.new, report.new, isOld: false) { return "new " + failure }
    }
    return uncoveredSection(report, covered)
  }

  private static func check(
    _ blocks: [RedlineBlock], _ sections: [Int], _ document: PolicyDocument, isOld: Bool
  ) -> String? {
    var texts: [(BlockReference, String)] = []
    for block in blocks {
      guard let reference = isOld ? block.old : block.new else { continue }
      var text = ""
      for run in block.runs {
        switch run.operation {
        case .kept: text += isOld ? run.oldText ?? run.text : run.text
        case .deleted: text += isOld ? run.text : ""
        case .inserted: text += isOld ? "" : run.text
        }
      }
      if let last = texts.last, last.0 == reference {
        texts[texts.count - 1].1 += text
      } else {
        texts.append((reference, text))
      }
    }
    var at = 0
    func expect(_ reference: BlockReference, _ text: String) -> String? {
      guard at < texts.count, texts[at].0 == reference else {
        return "section \(reference.section): \(reference.name) is missing or out of order"
      }
      defer { at += 1 }
      return texts[at].1.utf8.elementsEqual(text.utf8)
        ? nil : "section \(reference.section): \(reference.name) reads differently"
    }
    for ordinal in sections {
      let section = document[section: ordinal]
      if let heading = section.heading {
        let reference = BlockReference.heading(of: ordinal)
        if let failure = expect(reference, heading.text) { return failure }
      }
      for (index, block) in section.blocks.enumerated() {
        if let failure = expect(BlockReference(section: ordinal, block: index), block.text) { return failure }
      }
    }
    return at == texts.count ? nil : "section \(texts[at].0.section) has a block too many"
  }

  /// Sections without redline must stand in an entry without textual change.
  private static func uncoveredSection(_ report: ComparisonReport, _ covered: (old: Set<Int>, new: Set<Int>)) -> String?
  {
    var listed = (old: Set<Int>(), new: Set<Int>())
    for entry in report.sections {
      if let ordinal = entry.old { listed.old.insert(ordinal) }
      if let ordinal = entry.new { listed.new.insert(ordinal) }
      let textual: Set<ChangeKind> = [.modified, .retitled, .renumbered, .split, .merged, .added, .removed]
      guard !textual.isDisjoint(with: entry.kinds) else { continue }
      if let ordinal = entry.old, !covered.old.contains(ordinal) { return "old section \(ordinal) has no redline" }
      if let ordinal = entry.new, !covered.new.contains(ordinal) { return "new section \(ordinal) has no redline" }
    }
    for section in report.old.sections where !listed.old.contains(section.ordinal) {
      return "old section \(section.ordinal) is not listed"
    }
    for section in report.new.sections where !listed.new.contains(section.ordinal) {
      return "new section \(section.ordinal) is not listed"
    }
    return nil
  }
}

extension BlockReference {
  /// How a failure names it.
  fileprivate var name: String { block.map { "block \($0)" } ?? "the heading" }
}
