/// The checks of one policy: every file against the list of its digests and its schema, and the chain of versions.
struct PolicyCheck {
  let archive: DirectoryArchive
  let id: PolicyIdentifier
  private(set) var faults: [ArchiveFault] = []
  /// The digests that the policy's files should have; nil if there is no such list.
  private(set) var list: DigestList?
  /// What the versions begin with; nil if there are none that can be read.
  private(set) var beginning: PolicyRegister.Beginning?
  /// The policy that the first version says it is one of; nil if it does not say.
  private(set) var owner: PolicyIdentifier?
  /// Paths that were met, relative to the policy's folder.
  private var met: Set<String> = []
  private var files: any FileOperations { archive.files }

  /// Checks a policy.
  init(_ id: PolicyIdentifier, of archive: DirectoryArchive) {
    self.archive = archive
    self.id = id
    readList()
    attempt { (check: inout PolicyCheck) throws(ArchiveError) in
      for entry in try check.files.entries(of: ArchiveLayout.policy(id)) {
        switch (entry.name, entry.kind) {
        case (ArchiveLayout.digestsName, .file): continue
        case (ArchiveLayout.policyName, .file):
          guard let bytes = check.read(entry.name, limit: RecordDecoding.largest) else { continue }
          let path = check.files.shown(ArchiveLayout.policyRecord(id))
          check.attempt { (_) throws(ArchiveError) in _ = try PolicyRecord(yaml: bytes, path: path) }
        case (ArchiveLayout.versionsName, .directory): try check.checkVersions()
        default: check.reportUnexpected(ArchiveLayout.policy(id) + "/" + entry.name, entry.kind)
        }
      }
    }
    reportMissing()
  }

  // MARK: Reporting

  private mutating func attempt(_ body: (inout PolicyCheck) throws(ArchiveError) -> Void) {
    do throws(ArchiveError) { try body(&self) } catch { faults.append(ArchiveFault(error)) }
  }

  private mutating func report(
    _ code: ArchiveError.Code, _ path: String, _ message: String, remedy: String,
    severity: ArchiveFault.Severity = .fault
  ) {
    let error = ArchiveError(code, path: files.shown(path), message, remedy: remedy)
    faults.append(ArchiveFault(error, severity: severity))
  }

  private mutating func reportUnexpected(_ path: String, _ kind: FileKind) {
    faults.append(ArchiveFault(unexpected: kind, at: files.shown(path)))
  }

  private mutating func reportMissing() {
    for path in (list?.digests.keys.sorted() ?? []) where !met.contains(path) {
      report(
        .notFound, ArchiveLayout.policy(id) + "/" + path, "missing", remedy: "restore the file, for example from git")
    }
  }

  // MARK: Files

  private mutating func readList() {
    attempt { (check: inout PolicyCheck) throws(ArchiveError) in
      let path = ArchiveLayout.digests(check.id)
      guard try check.files.kind(of: path) != nil else { throw check.archive.missingDigests(of: check.id) }
      let list = try check.archive.digestsWithPending(of: check.id)
      check.list = list
      if try check.archive.digests(of: check.id) != list {
        check.report(
          .notFound, path, "a recording was interrupted; nothing is lost", remedy: "the next recording completes it",
          severity: .note)
      }
    }
  }

  /// Reads a file of the policy and compares it with the list; nil if it cannot be read.
  private mutating func read(_ relative: String, limit: Int) -> [UInt8]? {
    met.insert(relative)
    let path = ArchiveLayout.policy(id) + "/" + relative
    var bytes: [UInt8]?
    attempt { (check: inout PolicyCheck) throws(ArchiveError) in
      bytes = try check.files.read(path, limit: limit)
    }
    guard let bytes, let list else { return bytes }
    if let digest = list.digests[relative] {
      if digest != ContentDigest(of: bytes) {
        report(
          .digestMismatch, path, "not the bytes that were recorded",
          // Only the policy's own record is people's to edit.
          remedy: relative == ArchiveLayout.policyName
            ? "restore the file; if it was changed on purpose, run 'policydiff verify --seal --policy \(id)'"
            : "restore the file, for example from git")
      }
    } else {
      report(
        .digestMismatch, path, "not in the list of digests",
        remedy: "remove it, or check it and run 'policydiff verify --seal --policy \(id)'")
    }
    return bytes
  }

  // MARK: Versions

  private mutating func checkVersions() throws(ArchiveError) {
    var versions: [StoredVersion] = []
    var folded: [String: String] = [:]
    for entry in try files.entries(of: ArchiveLayout.versions(id)) {
      let path = ArchiveLayout.versions(id) + "/" + entry.name
      guard entry.kind == .directory else {
        reportUnexpected(path, entry.kind)
        continue
      }
      if let other = folded.updateValue(entry.name, forKey: entry.name.lowercased()) {
        report(
          .caseCollision, path,
          "versions '\(ArchiveName.printable(other))' and '\(ArchiveName.printable(entry.name))' differ only in upper "
            + "and lower case", remedy: "rename one of them")
      }
      attempt { (check: inout PolicyCheck) throws(ArchiveError) in
        versions.append(try check.checkVersion(entry.name))
      }
    }
    let chain = VersionChain(versions)
    beginning = PolicyRegister.Beginning(of: chain.versions)
    owner = chain.versions.first.flatMap(\.record.policy)
    report(chain.faults)
  }

  private mutating func checkVersion(_ name: String) throws(ArchiveError) -> StoredVersion {
    let folder = ArchiveLayout.versions(id) + "/" + name
    let relative = ArchiveLayout.versionsName + "/" + name + "/"
    var snapshots: [(path: String, digest: ContentDigest)] = []
    var stored: StoredVersion?
    for entry in try files.entries(of: folder) {
      let path = folder + "/" + entry.name
      let isRecord = entry.name == ArchiveLayout.versionName
      guard entry.kind == .file, isRecord || entry.name.hasPrefix("snapshot.") else {
        reportUnexpected(path, entry.kind)
        continue
      }
      let limit = isRecord ? RecordDecoding.largest : Snapshot.largest
      guard let bytes = read(relative + entry.name, limit: limit) else { continue }
      if isRecord {
        let record = try VersionRecord(yaml: bytes, path: files.shown(path))
        guard record.label.text == name else {
          throw ArchiveError(
            .invalidRecord, path: files.shown(path),
            "says label '\(record.label)' in the folder '\(ArchiveName.printable(name))'",
            remedy: "a version's folder has the name of its label")
        }
        stored = StoredVersion(record: record, recordDigest: ContentDigest(of: bytes))
      } else {
        snapshots.append((path, ContentDigest(of: bytes)))
      }
    }
    func missing(_ name: String, _ message: String) -> ArchiveError {
      ArchiveError(
        .notFound, path: files.shown(folder + "/" + name), message, remedy: "restore it, for example from git")
    }
    guard let stored else { throw missing(ArchiveLayout.versionName, "the version's record is missing") }
    guard let snapshot = snapshots.first else {
      throw missing(stored.record.snapshotName, "the snapshot is missing")
    }
    guard snapshots.count == 1 else {
      throw ArchiveError(
        .unexpectedFile, path: files.shown(snapshots[1].path), "a second snapshot", remedy: "keep one of them")
    }
    if snapshot.digest != stored.record.digest {
      report(
        .digestMismatch, snapshot.path, "not the bytes that version.yaml names",
        remedy: "restore the file, for example from git, and record changes as a new version")
    }
    return stored
  }

  private mutating func report(_ faults: [VersionChain.Fault]) {
    let path = ArchiveLayout.versions(id)
    for fault in faults {
      switch fault {
      case .unknownPrevious(let label):
        report(
          .brokenChain, path + "/\(label)/" + ArchiveLayout.versionName,
          "the version before '\(label)' is missing, or its version.yaml was changed",
          remedy: "restore the version.yaml before it, for example from git")
      case .severalFirst(let labels):
        report(
          .brokenChain, path,
          "several versions claim to be the first: " + labels.map(\.text).joined(separator: ", "),
          remedy: "record all but one of them again under new labels")
      case .fork(let label, let labels):
        report(
          .brokenChain, path, "several versions follow '\(label)': " + labels.map(\.text).joined(separator: ", "),
          remedy: "remove one of them and record it again after the other")
      }
    }
  }
}
