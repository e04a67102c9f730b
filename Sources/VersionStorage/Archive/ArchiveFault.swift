/// Something that is wrong in an archive.
package struct ArchiveFault: Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Good to know; nothing is lost.
    case note
    /// Not what was recorded.
    case fault
  }

  /// How bad it is.
  package var severity: Severity
  /// What, where, and what can be done.
  package var error: ArchiveError

  /// Creates a fault.
  package init(_ error: ArchiveError, severity: Severity = .fault) {
    self.error = error
    self.severity = severity
  }

  /// A thing that has no place in an archive.
  init(unexpected kind: FileKind, at path: String) {
    let what =
      switch kind {
      case .symbolicLink: "a symbolic link, which is never followed in an archive"
      case .directory: "unexpected folder"
      case .file: "unexpected file"
      case .other: "neither file nor folder"
      }
    self.init(ArchiveError(.unexpectedFile, path: path, what, remedy: "remove it from the archive"))
  }

  /// The error's text.
  package var description: String { error.description }
}
