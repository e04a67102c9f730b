internal import Glibc
package import VersionStorage

/// What a shell offers when the name of a policy, a version or a document is being typed. Only names of folders are
/// looked at, and trouble means that nothing is offered: a person in the middle of a line wants no error.
package struct ArchiveCompletion: Sendable {
  private let archive: DirectoryArchive

  /// Completes by an archive.
  package init(archive: DirectoryArchive) { self.archive = archive }

  /// Ids that begin with what was typed.
  package func policies(_ typed: String) -> [String] {
    ((try? archive.policies()) ?? []).map(\.text).filter { $0.hasPrefix(typed) }
  }

  /// Before the `@` ids, after it the labels of that policy and the words that stand for one.
  package func versions(_ typed: String) -> [String] {
    guard let at = typed.firstIndex(of: "@") else { return policies(typed).map { $0 + "@" } }
    guard let id = try? PolicyIdentifier(typed[..<at]), let labels = try? archive.labels(of: id) else { return [] }
    return (labels.map(\.text) + ["latest", "previous"]).map { "\(id)@\($0)" }.filter { $0.hasPrefix(typed) }
  }

  /// Versions, and files and folders of the folder that was typed.
  package func documents(_ typed: String) -> [String] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let entries = (try? SystemFileOperations(root: folder.isEmpty ? "." : folder).entries(of: "")) ?? []
    let paths = entries.filter { !$0.name.hasPrefix(".") || typed.hasSuffix(".") }
      .map { folder + $0.name + ($0.kind == .directory ? "/" : "") }.filter { $0.hasPrefix(typed) }
    return (folder.isEmpty ? versions(typed) : []) + paths
  }
}
