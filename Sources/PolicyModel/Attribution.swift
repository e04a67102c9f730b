/// A source the document was made from, or a person who had a part in it.
public struct Attribution: Sendable, Hashable {
  /// How the source or person relates to the document (or to `of`).
  public var relation: AttributionRelation
  /// The relation's words as written.
  public var relationText: String
  /// Title of the source as written.
  public var title: String?
  /// Its address as written; the most exact one, if several are given.
  public var url: String?
  /// A second, more general address.
  public var homepage: String?
  /// Its version as written.
  public var version: String?
  /// Its license, if the document states it, as an SPDX id.
  public var license: String?
  /// Persons, as written.
  public var persons: [String]
  /// Organisations, as written.
  public var organisations: [String]
  /// Which part of the document is meant, as written; nil for all of it.
  public var part: String?
  /// The title of the source whose source this is; nil for the document's own.
  public var of: String?
  /// 1 for a source of the document, 2 for a source of its source, and so on.
  public var depth: Int
  /// The words it rests on.
  public var evidence: LicenseEvidence

  /// Creates an attribution.
  public init(
    relation: AttributionRelation, relationText: String = "", title: String? = nil, url: String? = nil,
    homepage: String? = nil, version: String? = nil, license: String? = nil, persons: [String] = [],
    organisations: [String] = [], part: String? = nil, of: String? = nil, depth: Int = 1, evidence: LicenseEvidence
  ) {
    self.relation = relation
    self.relationText = relationText
    self.title = title
    self.url = url
    self.homepage = homepage
    self.version = version
    self.license = license
    self.persons = persons
    self.organisations = organisations
    self.part = part
    self.of = of
    self.depth = depth
    self.evidence = evidence
  }

  /// What it is called: its title, else its first organisation or person, else its address.
  public var name: String { title ?? organisations.first ?? persons.first ?? url ?? "" }
}

/// A normalised relation between a document and a source or a person.
public enum AttributionRelation: String, Sendable, Hashable, CaseIterable {
  case adaptedFrom = "adapted-from"
  case basedOn = "based-on"
  case derivedFrom = "derived-from"
  case forkedFrom = "forked-from"
  case usesTextFrom = "uses-text-from"
  case borrowsFrom = "borrows-from"
  case translationOf = "translation-of"
  case revisionOf = "revision-of"
  case originalSource = "original-source"
  case source
  case inspiredBy = "inspired-by"
  case modelledOn = "modelled-on"
  case consulted
  case generatedWith = "generated-with"
  case createdBy = "created-by"
  case draftedBy = "drafted-by"
  case contributedBy = "contributed-by"
  case refinedBy = "refined-by"
  case editedBy = "edited-by"
  case reviewedBy = "reviewed-by"
  case modifiedBy = "modified-by"
  case translatedBy = "translated-by"
  case commentedBy = "commented-by"
  case stewardedBy = "stewarded-by"
  case publishedBy = "published-by"
  case thanksTo = "thanks-to"

  /// What a relation claims. Only derivation, text reuse and translation claim that words were taken.
  public enum Class: String, Sendable, Hashable, CaseIterable {
    case derivation
    case textReuse = "text-reuse"
    case translation
    case revision
    case origin
    case influence
    case tool
    case agent
  }

  /// The relation's class.
  public var relationClass: Class {
    switch self {
    case .adaptedFrom, .basedOn, .derivedFrom, .forkedFrom: .derivation
    case .usesTextFrom, .borrowsFrom: .textReuse
    case .translationOf: .translation
    case .revisionOf: .revision
    case .originalSource, .source: .origin
    case .inspiredBy, .modelledOn, .consulted: .influence
    case .generatedWith: .tool
    default: .agent
    }
  }

  /// True if words were taken, so that the source's license binds the document.
  public var claimsText: Bool {
    switch relationClass {
    case .derivation, .textReuse, .translation: true
    default: false
    }
  }
}
