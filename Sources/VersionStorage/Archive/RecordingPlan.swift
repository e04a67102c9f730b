/// What recording some submissions will write: the rules of an archive, without its files.
struct RecordingPlan {
  /// A version that is to be written.
  struct Addition {
    /// The version.
    var version: StoredVersion
    /// Its record's file.
    var yaml: [UInt8]
    /// Its snapshot's file.
    var bytes: [UInt8]
  }

  /// The versions to write, in order.
  private(set) var additions: [Addition] = []
  /// What to say of each submission.
  private(set) var outcomes: [RecordingOutcome] = []

  /// Plans a recording after `existing` versions. Throws without any effect if a submission cannot be recorded.
  ///
  /// - Parameters:
  ///   - lastSnapshot: reads the snapshot of the newest existing version.
  init(
    _ submissions: [Submission], in id: PolicyIdentifier, existing: [StoredVersion], now: Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool, lastSnapshot: () throws(ArchiveError) -> Snapshot
  ) throws(ArchiveError) {
    var labels: [String: VersionRecord] = [:]
    for version in existing { labels[version.label.folded] = version.record }
    var last = existing.last
    var lastBytes: Snapshot?
    for submission in submissions {
      let digest = ContentDigest(of: submission.snapshot.bytes)
      if let holder = labels[submission.label.folded] {
        guard holder.label == submission.label else {
          throw ArchiveError(
            .caseCollision, path: id.text,
            "version '\(submission.label)' differs from '\(holder.label)' only in upper and lower case",
            remedy: "choose another label")
        }
        guard holder.digest == digest else {
          throw ArchiveError(
            .labelTaken, path: id.text, "version '\(submission.label)' exists with other bytes",
            remedy: "recorded versions are never overwritten: choose another label")
        }
        outcomes.append(.unchanged(holder.label))
        continue
      }
      if let last, last.record.digest == digest {
        outcomes.append(.unchanged(last.label))
        continue
      }
      if let last, now.seconds < last.record.recorded.seconds {
        throw ArchiveError(
          .clock, path: id.text,
          "it is \(now) by this machine's clock, but version '\(last.label)' was recorded at \(last.record.recorded)",
          remedy: "set the clock right and run the command again")
      }
      var sameTextAs: VersionLabel?
      if let last {
        let before: Snapshot
        if let lastBytes { before = lastBytes } else { before = try lastSnapshot() }
        if isSameText(before, submission.snapshot) { sameTextAs = last.label }
      }
      let record = VersionRecord(
        label: submission.label, policy: id, status: submission.status, published: submission.published,
        effective: submission.effective, recorded: now, source: submission.snapshot.source,
        mediaType: submission.snapshot.mediaType, digest: digest, previous: last?.recordDigest,
        sameTextAs: sameTextAs, commit: submission.commit, path: submission.path, author: submission.author,
        note: submission.note)
      let yaml = record.yaml
      let version = StoredVersion(record: record, recordDigest: ContentDigest(of: yaml))
      additions.append(Addition(version: version, yaml: yaml, bytes: submission.snapshot.bytes))
      outcomes.append(.recorded(version))
      labels[submission.label.folded] = record
      last = version
      lastBytes = submission.snapshot
    }
  }

  /// Throws if a policy that does not exist yet would have the name of another but for case.
  static func checkNew(_ id: PolicyIdentifier, among others: [PolicyIdentifier]) throws(ArchiveError) {
    for other in others where other != id && other.folded == id.folded {
      throw ArchiveError(
        .caseCollision, path: id.text, "policy '\(id)' differs from '\(other)' only in upper and lower case",
        remedy: "use '\(other)', or choose another id")
    }
  }
}
