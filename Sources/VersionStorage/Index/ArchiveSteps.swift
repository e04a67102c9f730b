internal import Foundation
internal import GRDB
internal import PolicyModel

extension ArchiveIndex {
  /// What changed from each version of a policy to the next: one value fewer than there are versions, nil where one
  /// of the two cannot be read. Computed once for each pair of texts and then remembered.
  package func steps(
    of versions: [StoredVersion], in id: PolicyIdentifier
  ) throws(ArchiveError) -> [VersionStep?] {
    guard versions.count > 1 else { return [] }
    let policy = try archive.policy(id)
    var steps: [VersionStep?] = []
    var missing: [Int] = []
    do {
      try database.read { database in
        let find = try database.cachedStatement(sql: "SELECT value FROM step WHERE old = ? AND new = ?")
        for place in 1..<versions.count {
          let value = try String.fetchOne(find, arguments: Self.key(versions[place - 1], versions[place]))
          steps.append(value.flatMap { VersionStep(encoded: $0) })
          // Pairs that cannot be compared are remembered too, by an empty value.
          if value == nil { missing.append(place) }
        }
      }
      var last: (place: Int, document: PolicyDocument?)?
      var found: [(Int, VersionStep?)] = []
      for place in missing {
        let old: PolicyDocument?
        if let last, last.place == place - 1 { old = last.document } else { old = try document(versions[place - 1]) }
        let new = try document(versions[place])
        last = (place, new)
        var step: VersionStep?
        if let old, let new, let report = extraction.compare(old, new) { step = VersionStep(report) }
        steps[place - 1] = step
        found.append((place, step))
      }
      if !found.isEmpty {
        try database.write { database in
          let insert = try database.cachedStatement(sql: "INSERT OR REPLACE INTO step VALUES (?, ?, ?)")
          for (place, step) in found {
            try insert.execute(arguments: Self.key(versions[place - 1], versions[place]) + [step?.encoded ?? ""])
          }
        }
      }
    } catch {
      throw Self.failure(error, archive)
    }
    return steps

    func document(_ version: StoredVersion) throws -> PolicyDocument? {
      extraction.read(try archive.snapshot(of: version.record, in: id), policy)
    }
  }

  private static func key(_ old: StoredVersion, _ new: StoredVersion) -> StatementArguments {
    [Data(old.record.digest.bytes), Data(new.record.digest.bytes)]
  }
}
