/// Files with their digests, as `sha256sum --check SHA256SUMS` reads them.
///
/// The chain of versions cannot show that its newest link or the policy's own record was changed; the list of a
/// policy's files can, and anybody can check it.
struct DigestList: Sendable, Hashable {
  /// Digests by path, relative to the folder of the list.
  var digests: [String: ContentDigest] = [:]

  /// More bytes than a policy of a million versions needs.
  static let largest = 1 << 28

  init() {}

  /// Reads a list; `path` is named in errors.
  init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    var number = 0
    func refuse(_ message: String) -> ArchiveError {
      ArchiveError(
        .invalidRecord, path: path, line: number, message,
        remedy: "restore the file, or check the files and run 'policydiff verify --seal'")
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
      // Whoever checks the list with another tool must not be led out of the archive.
      let parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }) else {
        throw refuse("not a path below the folder of the list")
      }
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
