/// Where things lie in an archive, as paths below its folder.
enum ArchiveLayout {
  /// The folder for what is not the archive itself: lock, staging, index. Git ignores it.
  static let work = ".policydiff"
  /// The folder for validation profiles.
  static let profiles = "profiles"
  /// Name of a list of digests, in the form that `sha256sum --check` reads: each policy has one of its files, and the
  /// archive one of its policies.
  static let digestsName = "SHA256SUMS"
  /// Name of a policy's record.
  static let policyName = "policy.yaml"
  /// Name of a version's record.
  static let versionName = "version.yaml"
  /// Name of the folder of a policy's versions.
  static let versionsName = "versions"

  static let lock = work + "/lock"
  static let staging = work + "/staging"
  static let pending = work + "/pending"
  static let register = digestsName
  static let stagedDigests = staging + "/" + digestsName
  static let pendingRegister = pending + "/" + digestsName
  static func pending(_ id: PolicyIdentifier) -> String { pending + "/" + id.text }
  static func policy(_ id: PolicyIdentifier) -> String { id.text }
  static func policyRecord(_ id: PolicyIdentifier) -> String { id.text + "/" + policyName }
  static func digests(_ id: PolicyIdentifier) -> String { id.text + "/" + digestsName }
  static func versions(_ id: PolicyIdentifier) -> String { id.text + "/" + versionsName }
  static func version(_ id: PolicyIdentifier, _ label: VersionLabel) -> String { versions(id) + "/" + label.text }

  /// The folder without slashes at its end.
  static func trimmed(_ root: String) -> String {
    var root = root[...]
    while root.utf8.count > 1, root.utf8.last == UInt8(ascii: "/") { root.removeLast() }
    return root.isEmpty ? "." : String(root)
  }
}
