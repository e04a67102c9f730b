/// The list of a policy's files with their digests.
///
/// The chain of versions cannot show that its newest link or the policy's own record was changed; this list can, and
/// anybody can check it with `sha256sum --check SHA256SUMS`.
struct PolicySeal: Sendable, Hashable {
  /// Digests by path, relative to the policy's folder.
  var digests: [String: ContentDigest] = [:]

  init() {}

  /// Reads a list; `path` is named in errors.
  init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    var number = 0
    func refuse(_ message: String) -> ArchiveError {
      ArchiveError(
        .invalidRecord, path: path, line: number, message,
        remedy: "restore the file, or check the policy and run 'policydiff verify --seal'")
    }
    guard bytes.isEmpty || bytes.last == UInt8(ascii: "\n") else { throw refuse("does not end with a line break") }
    var last: ArraySlice<UInt8> = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
      number += 1
      let digest = line.prefix(ContentDigest.hexLength)
      let rest = line.dropFirst(ContentDigest.hexLength)
      guard let digest = ContentDigest(hex: String(decoding: digest, as: UTF8.self)),
        rest.starts(with: [UInt8(ascii: " "), UInt8(ascii: " ")]), rest.count > 2
      else { throw refuse("not a line of digest and path") }
      let name = rest.dropFirst(2)
      guard last.lexicographicallyPrecedes(name) else { throw refuse("paths are not in order") }
      last = name
      digests[String(decoding: name, as: UTF8.self)] = digest
    }
  }

  /// The file: one line for each path, in the order of their bytes.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    for (path, digest) in digests.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      result += Array("\(digest.hex)  \(path)\n".utf8)
    }
    return result
  }

  /// The folder of the version that a path lies in; nil for paths outside.
  static func version(ofPath path: String) -> Substring? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == ArchiveLayout.versionsName ? parts[1] : nil
  }
}
