/// Policies and their versions, kept.
///
/// Versions are only ever added. What was recorded is read back bit for bit, or not at all.
package protocol VersionArchive: Sendable {
  /// The ids of all policies, in order.
  func policies() throws(ArchiveError) -> [PolicyIdentifier]
  /// What is known of a policy. Throws `notFound`.
  func policy(_ id: PolicyIdentifier) throws(ArchiveError) -> PolicyRecord
  /// All versions of a policy, oldest first: in the order of the chain. Throws `notFound`.
  func versions(of id: PolicyIdentifier) throws(ArchiveError) -> [StoredVersion]
  /// The bytes of a version. Throws `digestMismatch` if they are not those that were recorded.
  func snapshot(of version: VersionRecord, in id: PolicyIdentifier) throws(ArchiveError) -> Snapshot
  /// Records versions in the given order, all or none of them, and says what became of each.
  ///
  /// - Parameters:
  ///   - submissions: the versions.
  ///   - id: the policy; it is made if it is not there.
  ///   - policy: what is known of a policy that is made.
  ///   - now: the time, asked for only when it is this recording's turn: a writer may have waited for others.
  ///   - isSameText: whether a reader sees the same text in two snapshots that differ.
  func record(
    _ submissions: [Submission], in id: PolicyIdentifier, policy: PolicyRecord, now: @autoclosure () -> Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool
  ) throws(ArchiveError) -> [RecordingOutcome]
}

extension VersionArchive {
  /// Records one version.
  package func record(
    _ submission: Submission, in id: PolicyIdentifier, policy: PolicyRecord, now: @autoclosure () -> Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool = { _, _ in false }
  ) throws(ArchiveError) -> RecordingOutcome {
    try record([submission], in: id, policy: policy, now: now(), isSameText: isSameText)[0]
  }
}
