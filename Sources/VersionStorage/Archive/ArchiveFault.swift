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

  /// The error's text.
  package var description: String { error.description }
}
