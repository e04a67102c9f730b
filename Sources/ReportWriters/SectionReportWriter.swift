public import PolicyModel

/// The neutral section report: every section of both documents, what happened to it, and the redlines.
///
/// Form: `policy-section-report/1`, one JSON object on few lines, made for programs that score or compare tools.
/// Redlines run over heading and blocks of the sections of a group, with a line feed after each block; dropping the
/// `+` runs gives the old text, dropping the `-` runs the new one, white space and quote style aside.
public enum SectionReportWriter {
  /// Writes a report.
  public static func write(_ report: ComparisonReport) -> String {
    var json = JSONText()
    json.object { root in
      root.member("format", "policy-section-report/1")
      root.array("sections") { sections in
        let partners = PartnerCounts(report)
        for change in report.sections where report.hasText(change) {
          sections.object(.inline) { entry in
            entry.member("old", change.old)
            entry.member("new", change.new)
            entry.array("changes") { kinds in
              for kind in partners.kinds(of: change) { kinds.element(kind.rawValue) }
            }
          }
        }
      }
      root.array("redlines") { redlines in
        for redline in report.redlines {
          redlines.object(.inline) { write(redline, to: &$0) }
        }
      }
      root.array("moved_blocks") { moves in
        // Only blocks that were not edited on the way: the form has no place for more.
        for move in report.movedBlocks where move.similarity >= 1 {
          moves.object(.inline) {
            $0.member("from", move.old.section)
            $0.member("to", move.new.section)
          }
        }
      }
    }
    return json.text
  }

  private static func write(_ redline: Redline, to json: inout JSONText) {
    json.array("old") { for ordinal in redline.old { $0.element(ordinal) } }
    json.array("new") { for ordinal in redline.new { $0.element(ordinal) } }
    json.array("runs") { array in
      for run in RedlineText.joined(redline) {
        array.array {
          $0.element(RedlineText.sign(of: run.operation))
          $0.element(run.text)
        }
      }
    }
  }
}

/// How many entries each section stands in.
///
/// A report lists a split section's main continuation with its own changes, as people want to read it; the neutral form
/// calls every entry of a split or merged section `split` or `merged`.
private struct PartnerCounts {
  private var old: [Int: Int] = [:]
  private var new: [Int: Int] = [:]

  init(_ report: ComparisonReport) {
    for change in report.sections {
      guard let before = change.old, let after = change.new else { continue }
      old[before, default: 0] += 1
      new[after, default: 0] += 1
    }
  }

  func kinds(of change: SectionChange) -> [ChangeKind] {
    guard let before = change.old, let after = change.new else { return change.kinds }
    var kinds: Set<ChangeKind> = []
    if old[before, default: 0] > 1 { kinds.insert(.split) }
    if new[after, default: 0] > 1 { kinds.insert(.merged) }
    if !kinds.isEmpty { return kinds.sorted() }
    // In the neutral form words that become a link or cease to be one are no change.
    return change.kinds.filter { $0 != .link || change.links.contains(where: \.isRetargeted) }
  }
}
