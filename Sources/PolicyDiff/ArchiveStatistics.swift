package import PolicyModel
package import VersionStorage

extension ArchiveReading {
  /// One version in a table for research.
  package struct VersionStatistics: Sendable, Hashable {
    /// The policy.
    package var id: PolicyIdentifier
    /// The version.
    package var version: StoredVersion
    /// Sections, the text before the first heading not counted.
    package var sections: Int
    /// Words of all blocks and headings, as white space parts them.
    package var words: Int
    /// Words of blocks by role; a block with several roles counts for each.
    package var wordsByRole: [Role: Int]
  }

  /// All versions of some policies, or of all, in the order of ids and then of the chain, handed over one by one.
  /// Versions that are not readable are left out.
  package func statistics(of ids: [PolicyIdentifier]?, _ body: (VersionStatistics) throws -> Void) throws {
    for id in try ids ?? archive.policies() {
      let policy = try archive.policy(id)
      for version in try archive.versions(of: id) {
        let snapshot = try archive.snapshot(of: version.record, in: id)
        guard let document = ArchiveExtraction.readWithRoles(snapshot, of: policy) else {
          continue
        }
        var result = VersionStatistics(
          id: id, version: version, sections: document.sections.count, words: 0, wordsByRole: [:])
        for section in document.allSections {
          result.words += Self.words(section.heading?.text ?? "")
          for block in section.blocks {
            let words = Self.words(block.text)
            result.words += words
            for assignment in block.roles { result.wordsByRole[assignment.role, default: 0] += words }
          }
        }
        try body(result)
      }
    }
  }

  private static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
