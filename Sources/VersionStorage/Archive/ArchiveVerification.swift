extension DirectoryArchive {
  /// Everything that is wrong with the archive, policy by policy; with `only`, of these policies.
  ///
  /// Every file is read: its digest against the list of its policy and its version's record, every YAML file against
  /// its schema, the chain of versions, and names that should not be there. O(size of the archive).
  package func verify(only: [PolicyIdentifier]? = nil) throws(ArchiveError) -> [ArchiveFault] {
    var faults: [ArchiveFault] = []
    if let only {
      for id in only {
        _ = try labels(of: id)
        faults += verify(id)
      }
      return faults
    }
    guard try files.kind(of: layout.root) != nil else {
      throw ArchiveError(.notFound, path: layout.root, "no archive")
    }
    var folded: [String: PolicyIdentifier] = [:]
    for entry in try files.entries(of: layout.root) {
      if entry.name.hasPrefix(".") || entry.name == ArchiveLayout.profilesName || entry.kind == .file { continue }
      let path = layout.root + "/" + entry.name
      guard entry.kind == .directory else {
        faults.append(Self.unexpected(path, entry.kind))
        continue
      }
      do {
        let id = try PolicyIdentifier(entry.name)
        if let other = folded.updateValue(id, forKey: id.folded) {
          let message = "policies '\(other)' and '\(id)' differ only in upper and lower case"
          faults.append(ArchiveFault(ArchiveError(.caseCollision, path: path, message, remedy: "rename one of them")))
        }
        faults += verify(id)
      } catch {
        faults.append(ArchiveFault(ArchiveError(error.code, path: path, error.message, remedy: error.remedy)))
      }
    }
    return faults
  }

  private static func unexpected(_ path: String, _ kind: FileKind) -> ArchiveFault {
    let what =
      switch kind {
      case .symbolicLink: "symbolic link"
      case .directory: "unexpected folder"
      case .file: "unexpected file"
      case .other: "neither file nor folder"
      }
    return ArchiveFault(ArchiveError(.unexpectedFile, path: path, what, remedy: "remove it from the archive"))
  }

  private func verify(_ id: PolicyIdentifier) -> [ArchiveFault] {
    var check = PolicyCheck(archive: self, id: id)
    check.run()
    return check.faults
  }

  /// The checks of one policy.
  private struct PolicyCheck {
    let archive: DirectoryArchive
    let id: PolicyIdentifier
    var faults: [ArchiveFault] = []
    var seal = PolicySeal()
    var hasSeal = false
    /// Paths that were met, relative to the policy's folder.
    var met: Set<String> = []
    var layout: ArchiveLayout { archive.layout }
    var files: any FileOperations { archive.files }

    mutating func run() {
      readSeal()
      attempt { (check: inout PolicyCheck) throws(ArchiveError) in
        let path = check.layout.policy(check.id)
        for entry in try check.files.entries(of: path) {
          switch (entry.name, entry.kind) {
          case (ArchiveLayout.sealName, .file): continue
          case (ArchiveLayout.policyName, .file):
            let file = path + "/" + entry.name
            guard let bytes = check.read(entry.name) else { continue }
            check.attempt { (_) throws(ArchiveError) in _ = try PolicyRecord(yaml: bytes, path: file) }
          case (ArchiveLayout.versionsName, .directory): try check.runVersions()
          default: check.faults.append(DirectoryArchive.unexpected(path + "/" + entry.name, entry.kind))
          }
        }
      }
      reportMissing()
    }

    private mutating func attempt(_ body: (inout PolicyCheck) throws(ArchiveError) -> Void) {
      do throws(ArchiveError) { try body(&self) } catch { faults.append(ArchiveFault(error)) }
    }

    private mutating func readSeal() {
      attempt { (check: inout PolicyCheck) throws(ArchiveError) in
        guard try check.files.kind(of: check.layout.seal(check.id)) != nil else {
          throw ArchiveError(
            .notFound, path: check.layout.seal(check.id), "the list of digests is missing",
            remedy: "restore it, or check the policy and run 'policydiff verify --seal --policy \(check.id)'")
        }
        check.seal = try check.archive.sealWithPending(of: check.id)
        check.hasSeal = true
        let written = try PolicySeal(check.files.read(check.layout.seal(check.id)), path: check.layout.seal(check.id))
        if written != check.seal {
          check.faults.append(
            ArchiveFault(
              ArchiveError(
                .notFound, path: check.layout.seal(check.id), "a recording was interrupted; nothing is lost",
                remedy: "the next recording completes it"), severity: .note))
        }
      }
    }

    /// Reads a file of the policy and compares it with the list; nil if it cannot be read.
    private mutating func read(_ relative: String) -> [UInt8]? {
      met.insert(relative)
      let path = layout.policy(id) + "/" + relative
      var bytes: [UInt8]?
      attempt { (check: inout PolicyCheck) throws(ArchiveError) in bytes = try check.files.read(path) }
      guard let bytes, hasSeal else { return bytes }
      if let digest = seal.digests[relative] {
        if digest != ContentDigest(of: bytes) {
          faults.append(
            ArchiveFault(
              ArchiveError(
                .digestMismatch, path: path, "not the bytes that were recorded",
                // Only the policy's own record is people's to edit.
                remedy: relative == ArchiveLayout.policyName
                  ? "restore the file; if it was changed on purpose, run 'policydiff verify --seal --policy \(id)'"
                  : "restore the file, for example from git")))
        }
      } else {
        faults.append(
          ArchiveFault(
            ArchiveError(
              .digestMismatch, path: path, "not in the list of digests",
              remedy: "remove it, or check it and run 'policydiff verify --seal --policy \(id)'")))
      }
      return bytes
    }

    private mutating func runVersions() throws(ArchiveError) {
      var versions: [StoredVersion] = []
      var folded: [String: String] = [:]
      for entry in try files.entries(of: layout.versions(id)) {
        let path = layout.versions(id) + "/" + entry.name
        guard entry.kind == .directory else {
          faults.append(DirectoryArchive.unexpected(path, entry.kind))
          continue
        }
        if let other = folded.updateValue(entry.name, forKey: entry.name.lowercased()) {
          let message = "versions '\(other)' and '\(entry.name)' differ only in upper and lower case"
          faults.append(ArchiveFault(ArchiveError(.caseCollision, path: path, message, remedy: "rename one of them")))
        }
        attempt { (check: inout PolicyCheck) throws(ArchiveError) in
          if let version = try check.runVersion(entry.name) { versions.append(version) }
        }
      }
      reportChain(VersionChain(versions))
    }

    private mutating func runVersion(_ name: String) throws(ArchiveError) -> StoredVersion? {
      let folder = layout.versions(id) + "/" + name
      let relative = ArchiveLayout.versionsName + "/" + name + "/"
      var snapshots: [(path: String, digest: ContentDigest)] = []
      var stored: StoredVersion?
      for entry in try files.entries(of: folder) {
        let path = folder + "/" + entry.name
        guard entry.kind == .file, entry.name == ArchiveLayout.versionName || entry.name.hasPrefix("snapshot.") else {
          faults.append(DirectoryArchive.unexpected(path, entry.kind))
          continue
        }
        guard let bytes = read(relative + entry.name) else { continue }
        if entry.name == ArchiveLayout.versionName {
          let record = try VersionRecord(yaml: bytes, path: path)
          guard record.label.text == name else {
            throw ArchiveError(.invalidRecord, path: path, "says label '\(record.label)' in the folder '\(name)'")
          }
          stored = StoredVersion(record: record, recordDigest: ContentDigest(of: bytes))
        } else {
          snapshots.append((path, ContentDigest(of: bytes)))
        }
      }
      guard let stored else {
        throw ArchiveError(
          .notFound, path: folder + "/" + ArchiveLayout.versionName, "the version's record is missing",
          remedy: "restore it, for example from git")
      }
      guard let snapshot = snapshots.first else {
        throw ArchiveError(
          .notFound, path: folder + "/" + stored.record.snapshotName, "the snapshot is missing",
          remedy: "restore it, for example from git")
      }
      guard snapshots.count == 1 else {
        throw ArchiveError(.unexpectedFile, path: snapshots[1].path, "a second snapshot", remedy: "keep one of them")
      }
      if snapshot.digest != stored.record.digest {
        faults.append(
          ArchiveFault(
            ArchiveError(
              .digestMismatch, path: snapshot.path, "not the bytes that version.yaml names",
              remedy: "restore the file, for example from git, and record changes as a new version")))
      }
      return stored
    }

    private mutating func reportChain(_ chain: VersionChain) {
      let path = layout.versions(id)
      for fault in chain.faults {
        let error =
          switch fault {
          case .unknownPrevious(let label):
            ArchiveError(
              .brokenChain, path: path + "/\(label)/" + ArchiveLayout.versionName,
              "the version before '\(label)' is missing, or its version.yaml was changed",
              remedy: "restore the version.yaml before it, for example from git")
          case .severalFirst(let labels):
            ArchiveError(
              .brokenChain, path: path,
              "several versions claim to be the first: "
                + labels.map(\.text).joined(separator: ", "),
              remedy: "record all but one of them again under new labels")
          case .fork(let label, let labels):
            ArchiveError(
              .brokenChain, path: path,
              "several versions follow '\(label)': " + labels.map(\.text).joined(separator: ", "),
              remedy: "remove one of them and record it again after the other")
          }
        faults.append(ArchiveFault(error))
      }
    }

    private mutating func reportMissing() {
      for path in seal.digests.keys.sorted() where !met.contains(path) {
        faults.append(
          ArchiveFault(
            ArchiveError(
              .notFound, path: layout.policy(id) + "/" + path, "missing",
              remedy: "restore the file, for example from git")))
      }
    }
  }

  /// Writes the list of a policy's digests anew, from the files as they are. To be called after a person has looked.
  package func seal(_ id: PolicyIdentifier) throws(ArchiveError) {
    let lock = try prepareWriting()
    defer { lock.release() }
    var seal = PolicySeal()
    func add(_ relative: String) throws(ArchiveError) {
      seal.digests[relative] = ContentDigest(of: try files.read(layout.policy(id) + "/" + relative))
    }
    _ = try policy(id)
    try add(ArchiveLayout.policyName)
    for version in try unorderedVersions(of: id) {
      _ = try snapshot(of: version.record, in: id)
      for entry in try files.entries(of: layout.version(id, version.label)) {
        try add("\(ArchiveLayout.versionsName)/\(version.label)/\(entry.name)")
      }
    }
    let aside = layout.staging + "/" + ArchiveLayout.sealName
    try files.write(seal.bytes, to: aside)
    try files.synchronize(aside)
    try files.rename(aside, to: layout.seal(id), replacing: true)
    try files.synchronize(layout.policy(id))
  }
}
