internal import DocumentReaders
internal import PolicyModel
internal import RoleClassification
internal import VersionStorage

/// How the archive's index reads and compares documents.
package enum ArchiveExtraction {
  /// To be raised with every change that lets a reader see other sections, titles, numbers or roles in the same
  /// bytes: indexes made with another version are then made anew.
  static let version = "5"

  /// Reads the sections of a snapshot as people read them; with `gathersFacts` also what it says of itself, which takes
  /// longer than all the rest.
  static func read(_ snapshot: Snapshot, reading: RecordedReading, gathersFacts: Bool = false) -> PolicyDocument? {
    let resolved = ResolvedDocument(
      name: "snapshot." + MediaType.fileExtension(of: snapshot.mediaType), bytes: snapshot.bytes,
      mediaType: snapshot.mediaType, reading: reading)
    var options = resolved.readingOptions
    options.gathersFacts = gathersFacts
    guard let source = try? PDFConversion.prepared((snapshot.bytes, resolved.name, options)) else { return nil }
    return try? DocumentReader.read(source.bytes, name: source.name, options: source.options)
  }

  /// Reads a snapshot and says what its parts are for, which takes longer than the reading.
  ///
  /// Title and language, which tell roles apart, are the policy's: each version's own would have to be searched for.
  static func readWithRoles(_ snapshot: Snapshot, of policy: PolicyRecord) -> PolicyDocument? {
    guard var document = read(snapshot, reading: RecordedReading(policy)) else { return nil }
    document.metadata.title = fact(policy.title)
    document.metadata.language = policy.language.map(fact)
    RoleClassifier.classify(&document)
    return document
  }

  private static func fact(_ value: String) -> DocumentMetadata.Fact {
    DocumentMetadata.Fact(value, source: "policy.yaml")
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
      read: { snapshot, policy in readWithRoles(snapshot, of: policy) },
      compare: { old, new in try CompareVersions.report(old, new) })
  }
}
