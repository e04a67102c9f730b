internal import DocumentReaders
internal import PolicyModel
internal import RoleClassification
internal import VersionStorage

/// How the archive's index reads and compares documents.
package enum ArchiveExtraction {
  /// To be raised with every change that lets a reader see other sections, titles, numbers or roles in the same
  /// bytes: indexes made with another version are then made anew.
  static let version = "2"

  /// Reads a snapshot as people read it.
  static func read(_ snapshot: Snapshot, selector: String?) -> PolicyDocument? {
    let resolved = ResolvedDocument(
      name: "snapshot." + MediaType.fileExtension(of: snapshot.mediaType), bytes: snapshot.bytes,
      mediaType: snapshot.mediaType, contentSelector: selector)
    return try? DocumentReader.read(snapshot.bytes, name: resolved.name, options: resolved.readingOptions)
  }

  /// Reads a snapshot and says what its parts are for, which takes longer than the reading.
  static func readWithRoles(_ snapshot: Snapshot, selector: String?) -> PolicyDocument? {
    guard var document = read(snapshot, selector: selector) else { return nil }
    RoleClassifier.classify(&document)
    return document
  }

  /// True if a reader sees the same text in both.
  static func isSameText(_ before: PolicyDocument, _ after: PolicyDocument) -> Bool {
    guard before.allSections.count == after.allSections.count else { return false }
    return zip(before.allSections, after.allSections).allSatisfy { left, right in
      left.heading?.text == right.heading?.text && left.blocks.map(\.text) == right.blocks.map(\.text)
    }
  }

  /// For an index.
  static func standard() -> DocumentExtraction {
    DocumentExtraction(
      version: version,
      read: { snapshot, policy in readWithRoles(snapshot, selector: policy.contentSelector) },
      compare: { old, new in try? CompareVersions.report(old, new) })
  }
}
