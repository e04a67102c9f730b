/// What an archive knows of one version besides its bytes: the contents of `version.yaml`.
package struct VersionRecord: Sendable, Hashable {
  /// Where a version stands in its life.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// Being written or discussed.
    case draft
    /// Was or is in force.
    case published
    /// Taken back; it never counts as in force.
    case withdrawn
  }

  /// The name of the version.
  package var label: VersionLabel
  /// The policy that it was recorded in; nil in archives of older programs. So that no two policies begin alike.
  package var policy: PolicyIdentifier?
  /// Where it stands in its life.
  package var status: Status
  /// When it was made public.
  package var published: Timestamp?
  /// From when it is in force.
  package var effective: Timestamp?
  /// When the archive received it.
  package var recorded: Timestamp
  /// Where it came from.
  package var source: String?
  /// The media type of the snapshot, without parameters.
  package var mediaType: String
  /// The digest of the snapshot.
  package var digest: ContentDigest
  /// The digest of the `version.yaml` before; nil for the first version.
  package var previous: ContentDigest?
  /// The version before, if a reader sees the same text there and only the markup differs.
  package var sameTextAs: VersionLabel?
  /// The commit it was imported from.
  package var commit: String?
  /// The path of the file in that commit.
  package var path: String?
  /// Who wrote that commit.
  package var author: String?
  /// Anything else; for an imported commit its message.
  package var note: String?

  /// Creates a record.
  package init(
    label: VersionLabel, policy: PolicyIdentifier? = nil, status: Status = .published, published: Timestamp? = nil,
    effective: Timestamp? = nil,
    recorded: Timestamp, source: String? = nil, mediaType: String, digest: ContentDigest,
    previous: ContentDigest? = nil, sameTextAs: VersionLabel? = nil, commit: String? = nil, path: String? = nil,
    author: String? = nil, note: String? = nil
  ) {
    self.label = label
    self.policy = policy
    self.status = status
    self.published = published
    self.effective = effective
    self.recorded = recorded
    self.source = source
    self.mediaType = mediaType
    self.digest = digest
    self.previous = previous
    self.sameTextAs = sameTextAs
    self.commit = commit
    self.path = path
    self.author = author
    self.note = note
  }

  /// Reads a `version.yaml`; `path` is named in errors.
  package init(yaml bytes: [UInt8], path: String) throws(ArchiveError) {
    let schema = RecordSchema.version
    let fields = try schema.check(RecordDecoding.decode(bytes, schema: schema, path: path), path: path)
    func refuse(_ key: String, _ message: String) -> ArchiveError {
      ArchiveError(.invalidRecord, path: path, line: fields[key].flatMap { $0.line > 0 ? $0.line : nil }, message)
    }
    guard let status = fields["status"].flatMap({ Status(rawValue: $0.value) }) else {
      throw refuse("status", "'status' is none of draft, published, withdrawn")
    }
    // The schema has checked that these are there and well formed.
    guard let recorded = fields["recorded"].flatMap({ Timestamp($0.value) }),
      let digest = fields["sha256"].flatMap({ ContentDigest(hex: $0.value) })
    else { throw refuse("sha256", "'recorded' or 'sha256' is missing") }
    let mediaType = fields["mediaType"]?.value ?? ""
    guard MediaType.isWellFormed(mediaType) else { throw refuse("mediaType", "'mediaType' is no media type") }
    self.init(
      label: try VersionLabel(fields["label"]?.value ?? ""),
      policy: try fields["policy"].map { field throws(ArchiveError) in try PolicyIdentifier(field.value) },
      status: status,
      published: fields["published"].flatMap { Timestamp($0.value) },
      effective: fields["effective"].flatMap { Timestamp($0.value) }, recorded: recorded,
      source: fields["source"]?.value, mediaType: mediaType, digest: digest,
      previous: fields["previous"].flatMap { ContentDigest(hex: $0.value) },
      sameTextAs: try fields["sameTextAs"].map { field throws(ArchiveError) in try VersionLabel(field.value) },
      commit: fields["commit"]?.value, path: fields["path"]?.value, author: fields["author"]?.value,
      note: fields["note"]?.value)
  }

  /// The file that says this.
  package var yaml: [UInt8] {
    let fields: [RecordField?] = [
      RecordField("label", label.text), policy.map { RecordField("policy", $0.text) },
      RecordField("status", status.rawValue, kind: .word),
      published.map { RecordField("published", $0.text, kind: .time) },
      effective.map { RecordField("effective", $0.text, kind: .time) },
      RecordField("recorded", recorded.text, kind: .time), source.map { RecordField("source", $0) },
      RecordField("mediaType", mediaType), RecordField("sha256", digest.hex, kind: .digest),
      previous.map { RecordField("previous", $0.hex, kind: .digest) },
      sameTextAs.map { RecordField("sameTextAs", $0.text) }, commit.map { RecordField("commit", $0) },
      path.map { RecordField("path", $0) }, author.map { RecordField("author", $0) },
      note.map { RecordField("note", $0) },
    ]
    return RecordEncoding.encode(fields.compactMap { $0 })
  }

  /// From when it counts: in force, else published, else recorded.
  package var inForce: Timestamp { effective ?? published ?? recorded }
  /// The name of the snapshot's file.
  package var snapshotName: String { "snapshot." + MediaType.fileExtension(of: mediaType) }
}
