internal import Foundation
internal import GRDB
internal import PolicyModel

/// What became of comparing a version with the one before.
package enum StepOutcome: Sendable, Hashable {
  /// What changed.
  case step(VersionStep)
  /// It could not be told, for a reason in words.
  case unreadable(String)

  /// What changed, if that is known.
  package var step: VersionStep? {
    guard case .step(let step) = self else { return nil }
    return step
  }

  /// Why nothing is known.
  package var reason: String? {
    guard case .unreadable(let reason) = self else { return nil }
    return reason
  }
}

extension ArchiveIndex {
  /// What changed from each version of a policy to the next: one value fewer than there are versions. Computed once for
  /// each pair of texts and then remembered. A step that cannot be told says why, and stops no other.
  package func steps(
    of versions: [StoredVersion], in id: PolicyIdentifier
  ) throws(ArchiveError) -> [StepOutcome] {
    guard versions.count > 1 else { return [] }
    let policy = try archive.policy(id)
    let reading = Data(policy.readingDigest.bytes)
    let known = try ifUsable { try read { try Self.remembered(versions, reading, in: $0) } }
    var outcomes = known ?? [StepOutcome?](repeating: nil, count: versions.count - 1)
    var last: (place: Int, document: Reading)?
    var found: [(place: Int, value: String)] = []
    for place in 1..<versions.count where outcomes[place - 1] == nil {
      let old: Reading
      if let last, last.place == place - 1 { old = last.document } else { old = read(versions[place - 1], id, policy) }
      let new = read(versions[place], id, policy)
      last = (place, new)
      let (outcome, value) = compare(old, new)
      outcomes[place - 1] = outcome
      if let value { found.append((place, value)) }
    }
    if !found.isEmpty {
      // Whoever cannot keep them computes them again next time.
      _ = try ifUsable {
        try write { database in
          let insert = try database.cachedStatement(sql: "INSERT OR REPLACE INTO step VALUES (?, ?, ?, ?)")
          for (place, value) in found {
            try insert.execute(arguments: Self.key(reading, versions[place - 1], versions[place]) + [value])
          }
        }
      }
    }
    return outcomes.map { $0 ?? .unreadable("not compared") }
  }

  /// What the index keeps for a version that no reader can read as a policy.
  private static let noPolicy = ""
  private static let noPolicyReason = "it is not readable as a policy"

  private static func remembered(
    _ versions: [StoredVersion], _ reading: Data, in database: Database
  ) throws -> [StepOutcome?] {
    let find = try database.cachedStatement(
      sql: "SELECT value FROM step WHERE reading = ? AND old = ? AND new = ?")
    return try (1..<versions.count).map { place in
      let key = key(reading, versions[place - 1], versions[place])
      guard let value = try String.fetchOne(find, arguments: key) else { return nil }
      return value == noPolicy ? .unreadable(noPolicyReason) : VersionStep(encoded: value).map { .step($0) }
    }
  }

  /// A version as it was read.
  private enum Reading {
    case document(PolicyDocument)
    /// No reader can read it, now or later.
    case noPolicy
    /// Its files are not what they should be.
    case damaged(String)
  }

  private func read(_ version: StoredVersion, _ id: PolicyIdentifier, _ policy: PolicyRecord) -> Reading {
    do throws(ArchiveError) {
      let snapshot = try archive.snapshot(of: version.record, in: id)
      return extraction.read(snapshot, policy).map { .document($0) } ?? .noPolicy
    } catch {
      return .damaged(error.description)
    }
  }

  /// The outcome, and what is to be remembered of it; nil where the next program or a restored file may do better.
  private func compare(_ old: Reading, _ new: Reading) -> (StepOutcome, String?) {
    switch (old, new) {
    case (.damaged(let reason), _), (_, .damaged(let reason)): return (.unreadable(reason), nil)
    case (.noPolicy, _), (_, .noPolicy): return (.unreadable(Self.noPolicyReason), Self.noPolicy)
    case (.document(let old), .document(let new)):
      do {
        let step = VersionStep(try extraction.compare(old, new))
        return (.step(step), step.encoded)
      } catch {
        return (.unreadable("the two could not be compared: \(error)"), nil)
      }
    }
  }

  private static func key(_ reading: Data, _ old: StoredVersion, _ new: StoredVersion) -> StatementArguments {
    [reading, Data(old.record.digest.bytes), Data(new.record.digest.bytes)]
  }
}
