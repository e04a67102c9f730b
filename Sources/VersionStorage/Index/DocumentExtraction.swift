package import PolicyModel

/// How an index reads and compares documents: functions that the archive itself knows nothing of.
package struct DocumentExtraction: Sendable {
  /// Changes whenever the same bytes may be read differently; an index made by another version is made anew.
  package var version: String
  /// Reads a snapshot; nil if it is not readable as a policy.
  package var read: @Sendable (Snapshot, PolicyRecord) -> PolicyDocument?
  /// Compares two documents.
  package var compare: @Sendable (PolicyDocument, PolicyDocument) throws -> ComparisonReport

  /// Creates an extraction.
  package init(
    version: String, read: @escaping @Sendable (Snapshot, PolicyRecord) -> PolicyDocument?,
    compare: @escaping @Sendable (PolicyDocument, PolicyDocument) throws -> ComparisonReport
  ) {
    self.version = version
    self.read = read
    self.compare = compare
  }
}
