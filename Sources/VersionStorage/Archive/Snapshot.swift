/// The exact bytes of a version, and what they are.
package struct Snapshot: Sendable, Hashable {
  /// As received; never rewritten.
  package var bytes: [UInt8]
  /// Media type without parameters.
  package var mediaType: String
  /// Where they came from, if known.
  package var source: String?

  /// The most bytes of a version that an archive takes or gives back: a file can claim to be larger than any memory.
  package static let largest = 1 << 28

  /// Creates a snapshot.
  package init(bytes: [UInt8], mediaType: String, source: String? = nil) {
    self.bytes = bytes
    self.mediaType = mediaType
    self.source = source
  }
}

/// A version as an archive holds it.
package struct StoredVersion: Sendable, Hashable {
  /// Its record.
  package var record: VersionRecord
  /// The digest of the record's file, by which the next version names it.
  package var recordDigest: ContentDigest
  /// From when it counts: as its record says; if that only says when it was recorded and a version after it is known to
  /// be older than that, from when that one counts.
  ///
  /// Whoever brings old versions into an archive often knows the dates of some: the others must not seem to be of today.
  package internal(set) var start: Timestamp

  /// Creates a stored version.
  package init(record: VersionRecord, recordDigest: ContentDigest) {
    self.record = record
    self.recordDigest = recordDigest
    self.start = record.inForce
  }

  /// The day from which it counts, as people read it: `by` if it is only known to be no later.
  package var startText: String { (start == record.inForce ? "" : "by ") + start.dayText }

  /// The name of the version.
  package var label: VersionLabel { record.label }
}

/// A version to be recorded: everything but what the archive itself adds.
package struct Submission: Sendable, Hashable {
  /// The name it shall have.
  package var label: VersionLabel
  /// Its bytes.
  package var snapshot: Snapshot
  /// Where it stands in its life.
  package var status: VersionRecord.Status
  /// When it was made public.
  package var published: Timestamp?
  /// From when it is in force.
  package var effective: Timestamp?
  /// The commit it comes from.
  package var commit: String?
  /// Its path in that commit.
  package var path: String?
  /// Who wrote that commit.
  package var author: String?
  /// Anything else.
  package var note: String?

  /// Creates a submission.
  package init(
    label: VersionLabel, snapshot: Snapshot, status: VersionRecord.Status = .published, published: Timestamp? = nil,
    effective: Timestamp? = nil, commit: String? = nil, path: String? = nil, author: String? = nil, note: String? = nil
  ) {
    self.label = label
    self.snapshot = snapshot
    self.status = status
    self.published = published
    self.effective = effective
    self.commit = commit
    self.path = path
    self.author = author
    self.note = note
  }
}

/// What became of a submission.
package enum RecordingOutcome: Sendable, Hashable {
  /// It is a new version.
  case recorded(StoredVersion)
  /// The version of this label has the same bytes; nothing was written.
  case unchanged(VersionLabel)
}
