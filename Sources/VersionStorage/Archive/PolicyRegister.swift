/// The policies that an archive has: its `SHA256SUMS`, with the first `version.yaml` of each and its digest.
///
/// No policy can say that another one is missing. The register can, and it shows too when a policy was renamed, copied
/// or put in the place of another: a first version never changes, and names its policy. It is only written when a
/// policy is added, so that branches that record versions of different policies can be merged.
struct PolicyRegister: Sendable, Hashable {
  /// The record that a policy begins with.
  struct Beginning: Sendable, Hashable {
    /// The label of the version, as its folder is named.
    var label: String
    /// The digest of its `version.yaml`.
    var digest: ContentDigest
  }

  /// What each policy begins with.
  var beginnings: [PolicyIdentifier: Beginning] = [:]

  init() {}

  /// Reads a register; `path` is named in errors.
  init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    let list = try DigestList(bytes, path: path)
    for (name, digest) in list.digests.sorted(by: { $0.key < $1.key }) {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 4, let id = try? PolicyIdentifier(parts[0]), parts[1] == ArchiveLayout.versionsName,
        let label = try? VersionLabel(parts[2]), parts[3] == ArchiveLayout.versionName,
        beginnings.updateValue(Beginning(label: label.text, digest: digest), forKey: id) == nil
      else {
        throw ArchiveError(
          .invalidRecord, path: path, "'\(ArchiveName.printable(name))' is not the first version of a policy",
          remedy: "restore the file, or check the policies and run 'policydiff verify --seal'")
      }
    }
  }

  /// The file.
  var bytes: [UInt8] {
    var list = DigestList()
    for (id, beginning) in beginnings {
      list.digests["\(id)/\(Self.path(of: beginning))"] = beginning.digest
    }
    return list.bytes
  }

  /// The path of a first record, relative to its policy's folder.
  static func path(of beginning: Beginning) -> String {
    "\(ArchiveLayout.versionsName)/\(beginning.label)/\(ArchiveLayout.versionName)"
  }

  /// Another policy that begins with the same record: whose versions these are.
  func owner(of beginning: Beginning) -> PolicyIdentifier? {
    beginnings.keys.sorted().first { beginnings[$0]?.digest == beginning.digest }
  }
}

extension PolicyRegister.Beginning {
  /// What a policy with these versions, oldest first, begins with; nil if it has none.
  init?(of versions: [StoredVersion]) {
    guard let first = versions.first(where: { $0.record.previous == nil }) ?? versions.first else { return nil }
    self.init(label: first.label.text, digest: first.recordDigest)
  }
}
