package import PolicyModel

/// What changed from one version to the next, in short: what a log prints, and how sections go on.
package struct VersionStep: Sendable, Hashable {
  /// One pair of sections, as ordinals; nil on the side where there is none.
  package struct Pair: Sendable, Hashable {
    /// Ordinal in the old version.
    package var old: Int?
    /// Ordinal in the new version.
    package var new: Int?
    /// The facts.
    package var kinds: [ChangeKind]
    /// How much they matter.
    package var changeClass: ChangeClass?
  }

  /// Every entry of the comparison.
  package var pairs: [Pair]
  /// Words that were added.
  package var insertedWords: Int
  /// Words that were removed.
  package var deletedWords: Int

  /// The gravest class; nil if nothing changed for a reader.
  package var changeClass: ChangeClass? { pairs.compactMap(\.changeClass).max() }

  /// How many sections show a kind of change.
  package func count(of kind: ChangeKind) -> Int { pairs.count { $0.kinds.contains(kind) } }

  /// How many sections changed.
  package var changedSections: Int { pairs.count { !$0.kinds.isEmpty } }

  /// What a comparison says.
  package init(_ report: ComparisonReport) {
    pairs = report.sections.map {
      Pair(old: $0.old, new: $0.new, kinds: $0.kinds, changeClass: $0.verdict?.changeClass)
    }
    insertedWords = 0
    deletedWords = 0
    for redline in report.redlines {
      for run in redline.blocks.flatMap(\.runs) where run.operation != .kept {
        let words = run.text.split(whereSeparator: \.isWhitespace).count
        if run.operation == .inserted { insertedWords += words } else { deletedWords += words }
      }
    }
  }

  // One line of text for each value: small, and readable with any SQLite shell.

  /// The form in which an index keeps it.
  var encoded: String {
    var parts = ["\(insertedWords)", "\(deletedWords)"]
    for pair in pairs {
      let kinds = pair.kinds.compactMap { ChangeKind.allCases.firstIndex(of: $0).map(String.init) }
        .joined(separator: " ")
      let old = pair.old.map(String.init) ?? ""
      let new = pair.new.map(String.init) ?? ""
      let rank = pair.changeClass.flatMap { ChangeClass.allCases.firstIndex(of: $0) }.map(String.init) ?? ""
      parts.append("\(old),\(new),\(kinds),\(rank)")
    }
    return parts.joined(separator: ";")
  }

  /// Reads `encoded`.
  init?(encoded: String) {
    let parts = encoded.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count >= 2, let inserted = Int(parts[0]), let deleted = Int(parts[1]) else { return nil }
    insertedWords = inserted
    deletedWords = deleted
    pairs = []
    for part in parts.dropFirst(2) {
      let fields = part.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 4 else { return nil }
      let kinds = fields[2].split(separator: " ").compactMap { Int($0) }
      let rank = Int(fields[3])
      guard kinds.allSatisfy({ ChangeKind.allCases.indices.contains($0) }),
        rank.map({ ChangeClass.allCases.indices.contains($0) }) ?? true
      else { return nil }
      pairs.append(
        Pair(
          old: Int(fields[0]), new: Int(fields[1]), kinds: kinds.map { ChangeKind.allCases[$0] },
          changeClass: rank.map { ChangeClass.allCases[$0] }))
    }
  }
}
