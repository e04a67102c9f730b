import DocumentReaders
import PolicyModel

@testable import SectionDifference

/// Reads two Markdown texts and compares them.
func compared(_ old: String, _ new: String) throws -> ComparisonReport {
  func read(_ text: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(text.utf8), name: "text.md", options: ReadingOptions(mode: .markup))
  }
  return try SectionComparison.compare(read(old), read(new))
}

/// The changes of a report as lines, unchanged sections left out:
/// `Old title -> New title: moved, modified`, `+ Title` and `- Title`.
func facts(_ report: ComparisonReport) -> [String] {
  report.sections.compactMap { entry in
    let old = entry.old.map { report.old[section: $0].name }
    let new = entry.new.map { report.new[section: $0].name }
    let kinds = entry.kinds.map(\.rawValue).joined(separator: ", ")
    switch (old, new) {
    case (nil, let new?): return "+ \(new)"
    case (let old?, nil): return "- \(old)"
    case (let old?, let new?):
      if kinds.isEmpty { return nil }
      return old == new ? "\(old): \(kinds)" : "\(old) -> \(new): \(kinds)"
    default: return nil
    }
  }
}

func facts(_ old: String, _ new: String) throws -> [String] { try facts(compared(old, new)) }

/// The redline of a report with `[-deleted-]` and `{+inserted+}` words, blocks without changes left out.
func marked(_ report: ComparisonReport) -> [String] {
  report.redlines.flatMap(\.blocks).filter(\.hasChanges).map { block in
    block.runs.map { run in
      switch run.operation {
      case .kept: run.text
      case .deleted: "[-\(run.text)-]"
      case .inserted: "{+\(run.text)+}"
      }
    }.joined()
  }
}
