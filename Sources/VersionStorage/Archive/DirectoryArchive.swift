/// An archive in a folder of plain files, made to be read by people, reviewed in a pull request and merged by git.
///
/// ```
/// policies/
///   SHA256SUMS
///   <policy-id>/
///     policy.yaml
///     SHA256SUMS
///     versions/<label>/snapshot.html
///     versions/<label>/version.yaml
/// ```
/// Readers take no lock: a version's folder appears at once, complete, and never changes. No link is ever followed.
package struct DirectoryArchive: VersionArchive {
  let files: any FileOperations
  /// How long a writer waits for another one.
  let lockPatience: Int

  /// Thirty seconds: writers take milliseconds each, so that a longer wait means that one of them hangs.
  package static let defaultLockPatience = 30_000

  /// An archive in a folder, which need not exist yet.
  ///
  /// - Parameters:
  ///   - root: The folder, as messages name it.
  ///   - place: Where it lies; nil if that is its name.
  package init(
    root: String, place: String? = nil, followsLink: Bool = true, lockPatience: Int = Self.defaultLockPatience
  ) {
    self.init(
      files: SystemFileOperations(
        root: ArchiveLayout.trimmed(root), place: place.map(ArchiveLayout.trimmed), followsLink: followsLink),
      lockPatience: lockPatience)
  }

  /// An archive in a folder of some file system.
  init(files: any FileOperations, lockPatience: Int = Self.defaultLockPatience) {
    self.files = files
    self.lockPatience = lockPatience
  }

  /// The folder.
  package var root: String { files.root }

  package func policies() throws(ArchiveError) -> [PolicyIdentifier] {
    guard try files.kind(of: "") != nil else {
      throw ArchiveError(
        .notFound, path: files.shown(""), "no archive", remedy: "record a version, or name the folder with --archive")
    }
    var ids: [PolicyIdentifier] = []
    for entry in try files.entries(of: "") {
      // Files beside the policies, such as a README, are nobody's business.
      if entry.name.hasPrefix(".") || entry.name == ArchiveLayout.profiles || entry.kind == .file { continue }
      let path = files.shown(entry.name)
      guard entry.kind == .directory else { throw Self.refusal(of: entry.kind, at: path) }
      do {
        ids.append(try PolicyIdentifier(entry.name))
      } catch {
        throw ArchiveError(error.code, path: path, error.message, remedy: error.remedy)
      }
    }
    return ids.sorted()
  }

  /// What is said of a thing that is no folder where only folders belong.
  static func refusal(of kind: FileKind, at path: String) -> ArchiveError {
    if kind == .symbolicLink { return .link(path) }
    return ArchiveError(
      .unexpectedFile, path: path, kind == .file ? "not a folder" : "neither file nor folder",
      remedy: "archives hold plain files and folders only")
  }

  package func policy(_ id: PolicyIdentifier) throws(ArchiveError) -> PolicyRecord {
    try checkFolders(of: id)
    let path = ArchiveLayout.policyRecord(id)
    return try PolicyRecord(yaml: readRecord(path), path: files.shown(path))
  }

  /// The bytes of a YAML file; a larger one is none of ours.
  func readRecord(_ path: String) throws(ArchiveError) -> [UInt8] {
    try files.read(path, limit: RecordDecoding.largest)
  }

  package func versions(of id: PolicyIdentifier) throws(ArchiveError) -> [StoredVersion] {
    VersionChain(try unorderedVersions(of: id)).versions
  }

  /// The versions in the order of their labels.
  func unorderedVersions(of id: PolicyIdentifier) throws(ArchiveError) -> [StoredVersion] {
    try checkFolders(of: id)
    var versions: [StoredVersion] = []
    for label in try labels(of: id) { versions.append(try version(label, of: id)) }
    return versions
  }

  /// The labels of a policy's versions, by name alone.
  package func labels(of id: PolicyIdentifier) throws(ArchiveError) -> [VersionLabel] {
    var labels: [VersionLabel] = []
    for entry in try files.entries(of: ArchiveLayout.versions(id)) {
      if entry.name.hasPrefix(".") { continue }
      let path = files.shown(ArchiveLayout.versions(id) + "/" + entry.name)
      guard entry.kind == .directory else { throw Self.refusal(of: entry.kind, at: path) }
      do {
        labels.append(try VersionLabel(entry.name))
      } catch {
        throw ArchiveError(error.code, path: path, error.message, remedy: error.remedy)
      }
    }
    return labels
  }

  /// One version, read by its label.
  func version(_ label: VersionLabel, of id: PolicyIdentifier) throws(ArchiveError) -> StoredVersion {
    let path = ArchiveLayout.version(id, label) + "/" + ArchiveLayout.versionName
    let bytes = try readRecord(path)
    let record = try VersionRecord(yaml: bytes, path: files.shown(path))
    guard record.label == label else {
      throw ArchiveError(
        .invalidRecord, path: files.shown(path), "says label '\(record.label)' in the folder '\(label)'",
        remedy: "a version's folder has the name of its label")
    }
    return StoredVersion(record: record, recordDigest: ContentDigest(of: bytes))
  }

  package func snapshot(of version: VersionRecord, in id: PolicyIdentifier) throws(ArchiveError) -> Snapshot {
    let folder = ArchiveLayout.version(id, version.label)
    var path = folder + "/" + version.snapshotName
    let bytes: [UInt8]
    do {
      bytes = try files.read(path, limit: Snapshot.largest)
    } catch  where error.code == .notFound {
      // An archive made by hand may use another extension.
      let others = try files.entries(of: folder).filter { $0.name.hasPrefix("snapshot.") }
      guard others.count == 1 else {
        throw ArchiveError(
          .notFound, path: files.shown(path), "the snapshot is missing", remedy: "restore it, for example from git")
      }
      path = folder + "/" + others[0].name
      bytes = try files.read(path, limit: Snapshot.largest)
    }
    guard ContentDigest(of: bytes) == version.digest else {
      throw ArchiveError(
        .digestMismatch, path: files.shown(path), "not the bytes that were recorded",
        remedy: "restore the file, for example from git, and record changes as a new version")
    }
    return Snapshot(bytes: bytes, mediaType: version.mediaType, source: version.source)
  }

  /// Throws unless the policy and its versions lie in folders of their own.
  func checkFolders(of id: PolicyIdentifier) throws(ArchiveError) {
    for path in [ArchiveLayout.policy(id), ArchiveLayout.versions(id)] {
      switch try files.kind(of: path) {
      case .directory: continue
      case nil:
        let all = (try? policies().map(\.text)) ?? []
        throw ArchiveError(
          .notFound, path: files.shown(path), "no policy '\(id)' in the archive",
          remedy: all.isEmpty
            ? "" : "there are: \(all.prefix(10).joined(separator: ", "))\(all.count > 10 ? ", …" : "")")
      case let kind?: throw Self.refusal(of: kind, at: files.shown(path))
      }
    }
  }
}
