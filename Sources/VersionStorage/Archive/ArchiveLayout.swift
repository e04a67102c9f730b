/// Where things lie in an archive's folder.
struct ArchiveLayout: Sendable {
  /// The archive's folder, without a slash at the end.
  let root: String

  init(root: String) {
    var root = root
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root.isEmpty ? "." : root
  }

  /// Name of the folder for what is not the archive itself: lock, staging, index. Git ignores it.
  static let workName = ".policydiff"
  /// Name of the folder for validation profiles.
  static let profilesName = "profiles"
  /// Name of the list of a policy's files with their digests, in the form `sha256sum --check` reads.
  static let sealName = "SHA256SUMS"
  /// Name of a policy's record.
  static let policyName = "policy.yaml"
  /// Name of a version's record.
  static let versionName = "version.yaml"
  /// Name of the folder of a policy's versions.
  static let versionsName = "versions"

  var work: String { root + "/" + Self.workName }
  var lock: String { work + "/lock" }
  var staging: String { work + "/staging" }
  var pending: String { work + "/pending" }
  var index: String { work + "/index.sqlite" }
  func pending(_ id: PolicyIdentifier) -> String { pending + "/" + id.text }
  func policy(_ id: PolicyIdentifier) -> String { root + "/" + id.text }
  func seal(_ id: PolicyIdentifier) -> String { policy(id) + "/" + Self.sealName }
  func versions(_ id: PolicyIdentifier) -> String { policy(id) + "/" + Self.versionsName }
  func version(_ id: PolicyIdentifier, _ label: VersionLabel) -> String { versions(id) + "/" + label.text }
}
