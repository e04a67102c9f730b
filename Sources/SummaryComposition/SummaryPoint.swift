internal import PolicyModel

/// One fact that a summary can tell, with what decides whether and where it does.
struct SummaryPoint {
  /// What people ask about first, lightest first. Of what weighs nothing, the text is as good without.
  enum Weight: Int, Comparable {
    case nothing, other, license, structure, consequences, scope, duty, figure, prohibition, contact

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// The part of a full summary that it belongs to.
  var chapter: SummaryChapter.Kind
  var weight: Weight
  var severity: ChangeSeverity
  /// The place of its section among the entries of the report.
  var order: Int
  /// What its section is called; nil if the sentence says it, or speaks of none in particular.
  var section: String?
  var statement: SummaryStatement
  /// The same in few words, in more, and in as many as it may take where others left room; none if there is one way
  /// only to tell it.
  var forms: [SummaryText] = []
  /// What it is told under: facts of one section are one point of the text. Nil for a fact that stands alone.
  var place: String? { section.map { "\(order) \($0)" } }

  /// What weighs more stands first; of the same weight, what is graver, then what comes first in the document.
  static func isBefore(_ left: SummaryPoint, _ right: SummaryPoint) -> Bool {
    if left.weight != right.weight { return left.weight > right.weight }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.order < right.order
  }
}

extension SummaryPoint.Weight {
  /// The weight of a reason, by what changed and, where the rule does not tell, by what the changed words are for.
  init(_ rule: ChangeRule, _ role: Role?) {
    switch rule {
    case .contactChanged, .contactAdded, .contactRemoved, .reportingRouteChanged, .linkTargetDisguised: self = .contact
    case .polarityChanged, .movedToOtherPurpose: self = .prohibition
    case .listItemAdded, .listItemRemoved: self = role == .prohibitedBehaviours ? .prohibition : Self(role)
    case .deadlineChanged, .numberChanged, .amountChanged, .dateChanged: self = .figure
    case .modalChanged, .modalAdded, .modalRemoved: self = .duty
    case .scopeChanged, .boundPartyChanged, .protectedCharacteristic: self = .scope
    case .licenseChanged: self = .license
    case .hiddenWordsAdded, .hiddenWordsChanged, .hiddenWordsRemoved: self = .duty
    case .sentenceAdded, .sentenceRemoved: self = Self(sentenceFor: role)
    default: self = Self(role)
    }
  }

  /// The weight of a whole sentence or section, by what it is for.
  init(sentenceFor role: Role?) {
    switch role {
    case .prohibitedBehaviours?: self = .prohibition
    case .reporting?, .nonRetaliation?, .confidentiality?: self = .duty
    default: self = max(.structure, Self(role))
    }
  }

  /// The weight of other words, by what they are for.
  init(_ role: Role?) {
    switch role {
    case .scope?: self = .scope
    case .consequences?, .appeals?: self = .consequences
    case .reporting?, .nonRetaliation?, .confidentiality?, .prohibitedBehaviours?: self = .structure
    case .expectedBehaviours?, .licence?, .attribution?: self = .license
    default: self = .other
    }
  }
}
