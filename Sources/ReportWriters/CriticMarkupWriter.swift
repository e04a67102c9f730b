public import PolicyModel

/// The new version as Markdown with CriticMarkup: `{++inserted++}`, `{--deleted--}`.
///
/// Accepting all changes gives the new text, rejecting all the old, with headings, lists, tables, links and emphasis.
/// Kept words look as in the new version, and a section that moved stands where the new version has it. Characters of the text that Markdown or CriticMarkup would take for markup are escaped.
public enum CriticMarkupWriter {
  /// Writes a report.
  public static func write(_ report: ComparisonReport) -> String {
    var stretches: [Stretch] = []
    for group in report.groups {
      if let redline = group.redline {
        append(redline.blocks.map { (report.marked($0), $0.new?.section) }, to: &stretches)
      } else if let new = report.newSection(group.lead) {
        append(unchanged(report.oldSection(group.lead), new).map { ($0, new.ordinal) }, to: &stretches)
      }
    }
    // The parts of a split or merged section are told together; the new text has them each at its place.
    let ordered = stretches.enumerated().sorted { ($0.element.section, $0.offset) < ($1.element.section, $1.offset) }
    // A comment of CriticMarkup belongs to neither text.
    let works = WorkTable(report).map { [$0.reason, $0.counts].joined(separator: " ") }
    let warnings = report.diagnostics.filter { $0.severity >= .warning }.map {
      "\($0.severity.rawValue): \($0.summary)"
    }
    let comments = ((works.map { [$0] } ?? []) + warnings).map { "{>>" + CriticMark.escaped($0) + "<<}" }
    return MarkdownBlockWriter.write(ordered.flatMap(\.element.blocks), before: comments.joined(separator: "\n"))
  }

  /// Blocks that stand together at the place of one section of the new version.
  private struct Stretch {
    var section: Int
    var blocks: [MarkedBlock]
  }

  /// Adds blocks; what is gone stays behind what stood before it.
  private static func append(_ blocks: [(block: MarkedBlock, section: Int?)], to stretches: inout [Stretch]) {
    // What is gone from the beginning of a section goes with the section.
    var section = blocks.lazy.compactMap(\.section).first ?? stretches.last?.section ?? Section.preambleOrdinal
    stretches.append(Stretch(section: section, blocks: []))
    for (block, place) in blocks {
      if let place, place != section {
        section = place
        stretches.append(Stretch(section: section, blocks: []))
      }
      stretches[stretches.count - 1].blocks.append(block)
    }
  }

  /// A section whose words did not change; links in it may lead elsewhere, and its level may be another.
  private static func unchanged(_ old: Section?, _ new: Section) -> [MarkedBlock] {
    let blocks = new.unchangedBlocks
    guard let before = old?.unchangedBlocks, before.count == blocks.count,
      zip(before, blocks).allSatisfy({ $0.shown?.block.text == $1.shown?.block.text })
    else { return blocks }
    return zip(before, blocks).map { MarkedBlock(old: $0.old, new: $1.new, runs: $1.runs) }
  }
}
