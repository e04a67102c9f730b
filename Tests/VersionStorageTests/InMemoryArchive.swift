import Synchronization

@testable import VersionStorage

/// An archive that ends with its process.
final class InMemoryArchive: VersionArchive {
  private struct Policy {
    var record: PolicyRecord
    var versions: [StoredVersion] = []
    var bytes: [VersionLabel: [UInt8]] = [:]
  }

  private let state = Mutex<[PolicyIdentifier: Policy]>([:])

  /// Creates an empty archive.
  init() {}

  private func find(_ id: PolicyIdentifier) throws(ArchiveError) -> Policy {
    guard let policy = state.withLock({ $0[id] }) else {
      throw ArchiveError(.notFound, path: id.text, "no such policy")
    }
    return policy
  }

  func policies() throws(ArchiveError) -> [PolicyIdentifier] { state.withLock { $0.keys.sorted() } }

  func policy(_ id: PolicyIdentifier) throws(ArchiveError) -> PolicyRecord { try find(id).record }

  func versions(of id: PolicyIdentifier) throws(ArchiveError) -> [StoredVersion] { try find(id).versions }

  func snapshot(of version: VersionRecord, in id: PolicyIdentifier) throws(ArchiveError) -> Snapshot {
    guard let bytes = try find(id).bytes[version.label] else {
      throw ArchiveError(.notFound, path: id.text, "no version '\(version.label)'")
    }
    guard ContentDigest(of: bytes) == version.digest else {
      throw ArchiveError(.digestMismatch, path: id.text, "version '\(version.label)' has other bytes")
    }
    return Snapshot(bytes: bytes, mediaType: version.mediaType, source: version.source)
  }

  func record(
    _ submissions: [Submission], in id: PolicyIdentifier, policy record: PolicyRecord,
    now: @autoclosure () -> Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool
  ) throws(ArchiveError) -> [RecordingOutcome] {
    let result: Result<[RecordingOutcome], ArchiveError> = state.withLock { policies in
      do throws(ArchiveError) {
        var policy = policies[id] ?? Policy(record: record)
        if policies[id] == nil { try RecordingPlan.checkNew(id, among: policies.keys.sorted()) }
        let plan = try RecordingPlan(
          submissions, in: id, existing: policy.versions, now: now(), isSameText: isSameText,
          lastSnapshot: { () throws(ArchiveError) in
            guard let last = policy.versions.last, let bytes = policy.bytes[last.label] else {
              throw ArchiveError(.notFound, path: id.text, "no version")
            }
            return Snapshot(bytes: bytes, mediaType: last.record.mediaType, source: last.record.source)
          })
        for addition in plan.additions {
          policy.versions.append(addition.version)
          policy.bytes[addition.version.label] = addition.bytes
        }
        if !policy.versions.isEmpty { policies[id] = policy }
        return .success(plan.outcomes)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
