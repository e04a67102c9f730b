package import PolicyModel

extension Role {
  /// How a heading would name it.
  package var title: String {
    switch self {
    case .scope: "Scope"
    case .expectedBehaviours: "Expected behaviours"
    case .prohibitedBehaviours: "Prohibited behaviours"
    case .reporting: "Reporting"
    case .consequences: "Consequences"
    case .conflictsOfInterest: "Conflicts of interest"
    case .nonRetaliation: "Non-retaliation"
    case .licence: "Licence"
    case .faq: "Questions and answers"
    default:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst().map { $0 == "-" ? " " : String($0) }.joined()
    }
  }

  /// The question that a reader of the policy has.
  package var question: String {
    switch self {
    case .scope: "who is bound by it, where and when"
    case .expectedBehaviours: "what those bound should do"
    case .prohibitedBehaviours: "what those bound must not do"
    case .reporting: "how a person tells somebody of a violation"
    case .consequences: "what may happen to a person found in breach"
    case .procedure: "what is done with a report"
    case .confidentiality: "who gets to know of a report"
    case .nonRetaliation: "how those who report are protected"
    case .appeals: "how a decision can be contested"
    case .conflictsOfInterest: "who steps aside when they are involved"
    case .responsibilities: "who enforces it, with what duties"
    case .amendment: "how it is changed"
    case .purpose: "why it exists"
    default: title.lowercased()
    }
  }
}
