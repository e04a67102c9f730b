/// What a rule reports about a document.
public struct Finding: Sendable, Hashable {
  /// The rule's id, kebab-case.
  public var rule: String
  /// How much it matters, as the profile has it.
  public var severity: Diagnostic.Severity
  /// Where.
  public var place: FindingPlace
  /// One sentence without a full stop: what is wrong here.
  public var message: String
  /// Why it matters to a reader of the policy.
  public var reason: String
  /// How to mend it.
  public var remedy: String
  /// Words of the document that it rests on, in reading order; empty where something is absent.
  public var evidence: [String]
  /// Other places that belong to it, such as the first use of a number.
  public var related: [RelatedPlace]
  /// Names the finding across versions: 16 hexadecimal digits that stay the same when lines move, sections are
  /// renumbered or other text changes.
  public var fingerprint: String
  /// The source line it stands on, for showing; nil without a source.
  public var sourceLine: String?
  /// Why it does not count; nil if it counts.
  public var suppression: FindingSuppression?
  /// Whether the older version had it too; nil if none was given.
  public var baseline: BaselineState?

  /// Creates a finding.
  public init(
    rule: String, severity: Diagnostic.Severity, place: FindingPlace, message: String, reason: String = "",
    remedy: String = "", evidence: [String] = [], related: [RelatedPlace] = [], fingerprint: String = "",
    sourceLine: String? = nil, suppression: FindingSuppression? = nil, baseline: BaselineState? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.reason = reason
    self.remedy = remedy
    self.evidence = evidence
    self.related = related
    self.fingerprint = fingerprint
    self.sourceLine = sourceLine
    self.suppression = suppression
    self.baseline = baseline
  }

  /// Whether an older version had the same finding.
  public enum BaselineState: String, Sendable, Hashable, CaseIterable {
    /// Only in the new version.
    case new
    /// In both.
    case unchanged
    /// Only in the old version: mended.
    case absent
  }
}

/// Where a finding stands.
public struct FindingPlace: Sendable, Hashable {
  /// Where it stands in the source; `none` at the start for what concerns the whole document.
  public var range: SourceRange
  /// Ordinal of the section; nil for the whole document.
  public var section: Int?
  /// How people refer to the section; nil for the whole document.
  public var sectionName: String?

  /// Creates a place; the default is the whole document.
  public init(range: SourceRange = .none, section: Int? = nil, sectionName: String? = nil) {
    self.range = range
    self.section = section
    self.sectionName = sectionName
  }
}

/// A further place that belongs to a finding.
public struct RelatedPlace: Sendable, Hashable {
  /// What is there.
  public var message: String
  /// Where.
  public var position: SourcePosition

  /// Creates a place.
  public init(_ message: String, at position: SourcePosition) {
    self.message = message
    self.position = position
  }
}

/// A decision of the editors that a finding may stay.
public struct FindingSuppression: Sendable, Hashable {
  /// Where the decision is written.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// In a comment of the document.
    case inSource = "in-source"
    /// In a file beside it.
    case external
  }

  /// Where the decision is written.
  public var kind: Kind
  /// Why the finding may stay.
  public var reason: String
  /// Who decided so; nil if not said.
  public var approver: String?
  /// The last day on which it holds, ISO 8601; nil for ever.
  public var expires: String?

  /// Creates a suppression.
  public init(kind: Kind, reason: String, approver: String? = nil, expires: String? = nil) {
    self.kind = kind
    self.reason = reason
    self.approver = approver
    self.expires = expires
  }
}
