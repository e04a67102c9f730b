/// What a document says about its license, its copyright and the works it was made from.
public struct LicenseFacts: Sendable, Hashable {
  /// The license of the document itself.
  public var license: LicenseStatement
  /// Holders and years.
  public var copyright: CopyrightFacts
  /// Sources and persons, in reading order.
  public var attributions: [Attribution]
  /// Licenses that stand in the document and are not its own, in reading order.
  public var otherLicenses: [OtherLicense]
  /// Sentences offered to adopters as credit: neither a license nor an attribution of this document.
  public var templates: [LicenseEvidence]
  /// Bounds that were reached.
  public var diagnostics: [Diagnostic]

  /// Creates facts; the default says nothing.
  public init(
    license: LicenseStatement = LicenseStatement(), copyright: CopyrightFacts = CopyrightFacts(),
    attributions: [Attribution] = [], otherLicenses: [OtherLicense] = [], templates: [LicenseEvidence] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.license = license
    self.copyright = copyright
    self.attributions = attributions
    self.otherLicenses = otherLicenses
    self.templates = templates
    self.diagnostics = diagnostics
  }
}

/// How sure a license statement is, and why.
public enum LicenseConfidence: String, Sendable, Hashable, CaseIterable {
  /// An SPDX id, a license's own address or a full legal notice.
  case explicit
  /// Name and version in prose, or a link to the document's own license file.
  case stated
  /// A family without a version.
  case partial
  /// Said of the site, repository or set that the document belongs to.
  case inherited
  /// Two statements of equal rank name different licenses.
  case conflicting
  /// Nothing is stated.
  case none
}

/// What a license statement covers.
public enum LicenseScope: String, Sendable, Hashable, CaseIterable {
  /// This document.
  case document
  /// All content of a site.
  case site
  /// All content of a repository or project.
  case repository
  /// A set of documents.
  case collection
}

/// Words of the source that a fact rests on.
public struct LicenseEvidence: Sendable, Hashable {
  /// The words, exactly as they stand in the block or field.
  public var quotation: String
  /// Which part of the source: `text`, `heading`, `footer`, `front-matter`, `meta`, `link`, `comment`, …
  public var place: String
  /// The block or field they stand in.
  public var range: SourceRange

  /// Creates evidence.
  public init(quotation: String, place: String, range: SourceRange) {
    self.quotation = quotation
    self.place = place
    self.range = range
  }
}

/// The license of a document.
public struct LicenseStatement: Sendable, Hashable {
  /// An SPDX id or expression, `LicenseRef-…`, `NONE`, or `NOASSERTION` where it is stated but cannot be decided.
  public var spdx: String
  /// The address as written.
  public var url: String?
  /// The license's own address, without deed and language.
  public var canonicalURL: String?
  /// The name as written.
  public var name: String?
  /// The license's version.
  public var version: String?
  /// The jurisdiction it was ported to, as in the id (`US`, `DE`).
  public var port: String?
  /// What the statement covers.
  public var scope: LicenseScope
  /// How sure it is.
  public var confidence: LicenseConfidence
  /// The rule that decided.
  public var rule: String
  /// Everything that supports or contradicts it, weightiest first.
  public var evidence: [LicenseEvidence]
  /// For `NOASSERTION` and conflicts: what it may be, in order of rank.
  public var candidates: [String]

  /// Creates a statement; the default is `NONE`.
  public init(
    spdx: String = LicenseStatement.none, url: String? = nil, canonicalURL: String? = nil, name: String? = nil,
    version: String? = nil, port: String? = nil, scope: LicenseScope = .document,
    confidence: LicenseConfidence = .none, rule: String = "nothing-stated", evidence: [LicenseEvidence] = [],
    candidates: [String] = []
  ) {
    self.spdx = spdx
    self.url = url
    self.canonicalURL = canonicalURL
    self.name = name
    self.version = version
    self.port = port
    self.scope = scope
    self.confidence = confidence
    self.rule = rule
    self.evidence = evidence
    self.candidates = candidates
  }

  /// SPDX's word for "no license is stated".
  public static let none = "NONE"
  /// SPDX's word for "cannot be decided".
  public static let noAssertion = "NOASSERTION"

  /// True if a license is stated and decided.
  public var isDecided: Bool { spdx != LicenseStatement.none && spdx != LicenseStatement.noAssertion }
}

/// Copyright of a document.
public struct CopyrightFacts: Sendable, Hashable {
  /// Holders as written, in reading order.
  public var holders: [String]
  /// Years; a single one is a range of one.
  public var years: [ClosedRange<Int>]
  /// True if "all rights reserved" is said of the document.
  public var allRightsReserved: Bool
  /// The notices.
  public var evidence: [LicenseEvidence]

  /// Creates copyright facts.
  public init(
    holders: [String] = [], years: [ClosedRange<Int>] = [], allRightsReserved: Bool = false,
    evidence: [LicenseEvidence] = []
  ) {
    self.holders = holders
    self.years = years
    self.allRightsReserved = allRightsReserved
    self.evidence = evidence
  }
}

/// A license in the document that is not the document's.
public struct OtherLicense: Sendable, Hashable {
  /// What the license is there for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Of a work the document was made from.
    case sourceLicense = "source-licence"
    /// Of software.
    case software
    /// Of others' content, also users'.
    case contentOfOthers = "content-of-others"
    /// Under which contributions are accepted.
    case contributions
    /// Of images.
    case image
    /// Shown as a sample of a notice.
    case sample
    /// Quoted or merely mentioned.
    case quoted
    /// What the document is about.
    case subject
    /// Of a part of the document.
    case scoped
    /// Named, but with changes that make it another license.
    case namedButChanged = "named-but-changed"
  }

  /// SPDX id or `LicenseRef-…`.
  public var spdx: String
  /// Why it stands there.
  public var role: Role
  /// What it covers, as written; nil if not said.
  public var appliesTo: String?
  /// Address as written.
  public var url: String?
  /// The words.
  public var evidence: LicenseEvidence

  /// Creates an entry.
  public init(spdx: String, role: Role, appliesTo: String? = nil, url: String? = nil, evidence: LicenseEvidence) {
    self.spdx = spdx
    self.role = role
    self.appliesTo = appliesTo
    self.url = url
    self.evidence = evidence
  }
}
