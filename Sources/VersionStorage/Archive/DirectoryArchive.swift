/// An archive in a folder of plain files, made to be read by people, reviewed in a pull request and merged by git.
///
/// ```
/// policies/
///   <policy-id>/
///     policy.yaml
///     SHA256SUMS
///     versions/<label>/snapshot.html
///     versions/<label>/version.yaml
/// ```
/// Readers take no lock: a version's folder appears at once, complete, and never changes.
package struct DirectoryArchive: VersionArchive {
  let layout: ArchiveLayout
  let files: any FileOperations
  /// How long a writer waits for another one.
  let lockPatience: Int

  /// Thirty seconds: writers take milliseconds each, so that a longer wait means that one of them hangs.
  package static let defaultLockPatience = 30_000

  /// An archive in a folder, which need not exist yet.
  package init(
    root: String, files: any FileOperations = SystemFileOperations(), lockPatience: Int = Self.defaultLockPatience
  ) {
    self.layout = ArchiveLayout(root: root)
    self.files = files
    self.lockPatience = lockPatience
  }

  /// The folder.
  package var root: String { layout.root }

  package func policies() throws(ArchiveError) -> [PolicyIdentifier] {
    guard try files.kind(of: layout.root) != nil else {
      throw ArchiveError(
        .notFound, path: layout.root, "no archive", remedy: "record a version, or name the folder with --archive")
    }
    var ids: [PolicyIdentifier] = []
    for entry in try files.entries(of: layout.root) {
      // Files beside the policies, such as a README, are nobody's business.
      if entry.name.hasPrefix(".") || entry.name == ArchiveLayout.profilesName || entry.kind == .file { continue }
      let path = layout.root + "/" + entry.name
      guard entry.kind == .directory else {
        throw ArchiveError(
          .unexpectedFile, path: path, entry.kind == .symbolicLink ? "symbolic link" : "neither file nor folder",
          remedy: "archives hold plain files and folders only")
      }
      do {
        ids.append(try PolicyIdentifier(entry.name))
      } catch {
        throw ArchiveError(error.code, path: path, error.message, remedy: error.remedy)
      }
    }
    return ids.sorted()
  }

  package func policy(_ id: PolicyIdentifier) throws(ArchiveError) -> PolicyRecord {
    try checkFolders(of: id)
    let path = layout.policy(id) + "/" + ArchiveLayout.policyName
    return try PolicyRecord(yaml: files.read(path), path: path)
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
    for entry in try files.entries(of: layout.versions(id)) {
      if entry.name.hasPrefix(".") { continue }
      let path = layout.versions(id) + "/" + entry.name
      guard entry.kind == .directory else {
        throw ArchiveError(
          .unexpectedFile, path: path, entry.kind == .symbolicLink ? "symbolic link" : "not the folder of a version",
          remedy: "archives hold plain files and folders only")
      }
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
    let path = layout.version(id, label) + "/" + ArchiveLayout.versionName
    let bytes = try files.read(path)
    let record = try VersionRecord(yaml: bytes, path: path)
    guard record.label == label else {
      throw ArchiveError(
        .invalidRecord, path: path, "says label '\(record.label)' in the folder '\(label)'",
        remedy: "a version's folder has the name of its label")
    }
    return StoredVersion(record: record, recordDigest: ContentDigest(of: bytes))
  }

  package func snapshot(of version: VersionRecord, in id: PolicyIdentifier) throws(ArchiveError) -> Snapshot {
    let folder = layout.version(id, version.label)
    var path = folder + "/" + version.snapshotName
    if try files.kind(of: path) == nil {
      // An archive made by hand may use another extension.
      let others = try files.entries(of: folder).filter { $0.name.hasPrefix("snapshot.") }
      guard others.count == 1 else {
        throw ArchiveError(.notFound, path: path, "the snapshot is missing", remedy: "restore it, for example from git")
      }
      path = folder + "/" + others[0].name
    }
    let bytes = try files.read(path)
    guard ContentDigest(of: bytes) == version.digest else {
      throw ArchiveError(
        .digestMismatch, path: path, "not the bytes that were recorded",
        remedy: "restore the file, for example from git, and record changes as a new version")
    }
    return Snapshot(bytes: bytes, mediaType: version.mediaType, source: version.source)
  }

  /// Throws unless the policy and its versions lie in folders of their own: a link could lead out of the archive.
  private func checkFolders(of id: PolicyIdentifier) throws(ArchiveError) {
    for path in [layout.policy(id), layout.versions(id)] {
      switch try files.kind(of: path) {
      case .directory: continue
      case nil:
        let all = (try? policies().map(\.text)) ?? []
        throw ArchiveError(
          .notFound, path: path, "no policy '\(id)' in the archive",
          remedy: all.isEmpty
            ? "" : "there are: \(all.prefix(10).joined(separator: ", "))\(all.count > 10 ? ", …" : "")")
      default:
        throw ArchiveError(
          .unexpectedFile, path: path, "not a folder", remedy: "archives hold plain files and folders only")
      }
    }
  }
}
