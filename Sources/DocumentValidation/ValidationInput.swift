public import PolicyModel

/// A document and everything that was found out about it before validation.
public struct ValidationInput: Sendable {
  /// What it is called.
  public var name: String
  /// The document, its roles set.
  public var document: PolicyDocument
  /// Its source as UTF-8 without byte-order mark, in which the document's positions count; may be empty.
  public var source: [UInt8]
  /// References between its sections, in reading order.
  public var references: [CrossReference]
  /// What it says about its license and sources; nil if nobody looked.
  public var license: LicenseFacts?

  /// Creates an input.
  public init(
    name: String, document: PolicyDocument, source: [UInt8] = [], references: [CrossReference] = [],
    license: LicenseFacts? = nil
  ) {
    self.name = name
    self.document = document
    self.source = source
    self.references = references
    self.license = license
  }
}

/// The older version that a document is held against.
public struct ValidationBaseline: Sendable {
  /// The older version.
  public var input: ValidationInput
  /// What differs, with verdicts.
  public var comparison: ComparisonReport

  /// Creates a baseline.
  public init(input: ValidationInput, comparison: ComparisonReport) {
    self.input = input
    self.comparison = comparison
  }
}
