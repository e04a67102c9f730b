internal import PolicyModel

/// Finds the changed blocks, moved blocks and duties of every entry of a report.
struct SectionBlocks {
  private let report: ComparisonReport
  /// The redlines' blocks by the section of their new side, or of their old side where they have no new one.
  private var ofNew: [Int: [RedlineBlock]] = [:]
  private var ofOld: [Int: [RedlineBlock]] = [:]

  private var dutiesOfNew: [Int: [ObligationChange]] = [:]
  private var addresses: [String: String] = [:]
  private var entries: [String: ContactEntry] = [:]
  private var movesOfNew: [Int: [BlockMove]] = [:]
  private var movesOfOld: [Int: [BlockMove]] = [:]

  /// Gathers the changed blocks. O(blocks).
  init(_ report: ComparisonReport) {
    self.report = report
    for redline in report.redlines {
      for block in redline.blocks where block.hasChanges && !isHeading(block) {
        if let new = block.new {
          ofNew[new.section, default: []].append(block)
        } else if let old = block.old {
          ofOld[old.section, default: []].append(block)
        }
      }
    }
    for change in report.obligations.changes where change.kind == .strengthChanged {
      if let new = change.new { dutiesOfNew[new, default: []].append(change) }
    }
    for entry in report.contacts.entries { entries[entry.contact.value] = entries[entry.contact.value] ?? entry }
    for entry in report.contacts.entries where entry.contact.text != entry.contact.value {
      addresses[entry.contact.text] = addresses[entry.contact.text] ?? entry.contact.value
    }
    for move in report.movedBlocks {
      movesOfNew[move.new.section, default: []].append(move)
      movesOfOld[move.old.section, default: []].append(move)
    }
  }

  /// The duties of an entry that became stronger or weaker.
  func duties(of change: SectionChange) -> [ObligationChange] {
    (change.new.flatMap { dutiesOfNew[$0] } ?? []).filter { $0.old == change.old }
  }

  /// The address behind the words of a link; the words themselves where none is known.
  func address(behind text: String) -> String { addresses[text] ?? text }

  /// Ordinals of the old sections that name an address, ascending.
  func oldSections(naming address: String) -> [Int] { entries[address.lowercased()]?.old ?? [] }
  /// Ordinals of the new sections that name an address, ascending.
  func newSections(naming address: String) -> [Int] { entries[address.lowercased()]?.new ?? [] }

  /// The share of the text of both sides of an entry that only one of them has, by the side that has less of it.
  func changedShare(of change: SectionChange) -> Double {
    guard let old = change.old, let new = change.new else { return 1 }
    var (deleted, inserted) = (0, 0)
    for block in (ofNew[new] ?? []) + (ofOld[old] ?? []) {
      for run in block.runs {
        switch run.operation {
        case .kept: break
        case .deleted: deleted += run.text.utf8.count
        case .inserted: inserted += run.text.utf8.count
        }
      }
    }
    func length(_ section: Section) -> Int { section.blocks.reduce(1) { $0 + $1.text.utf8.count } }
    return min(
      Double(deleted) / Double(length(report.old[section: old])),
      Double(inserted) / Double(length(report.new[section: new])))
  }

  /// The blocks that came into the section of an entry or left it.
  func moves(of change: SectionChange) -> [BlockMove] {
    (change.new.flatMap { movesOfNew[$0] } ?? []) + (change.old.flatMap { movesOfOld[$0] } ?? [])
  }

  /// The edits of an entry: new text first in reading order, then what is gone.
  func edits(of change: SectionChange) -> [TextEdit] {
    let isSplit = change.kinds.contains(.split)
    let isMerged = change.kinds.contains(.merged)
    var blocks: [RedlineBlock] = []
    if let new = change.new {
      blocks += (ofNew[new] ?? []).filter { block in
        block.old.map { $0.section == change.old } ?? !isMerged
      }
    }
    if let old = change.old, !isSplit { blocks += ofOld[old] ?? [] }
    return blocks.flatMap { block in
      TextEdit.edits(
        of: block, block: block.new.flatMap(report.new.block) ?? block.old.flatMap(report.old.block))
    }
  }

  private func isHeading(_ block: RedlineBlock) -> Bool { (block.new ?? block.old)?.isHeading == true }
}
