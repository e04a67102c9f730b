public import PolicyModel

/// A named set of what a policy must have, and how much each rule matters.
public struct Profile: Sendable, Hashable {
  /// Whether something is asked for.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The document is wrong without it.
    case required
    /// It is better with it.
    case recommended
  }

  /// What a severity can be set to.
  public enum RuleSetting: String, Sendable, Hashable, CaseIterable {
    /// The rule says nothing.
    case off
    /// Good to know.
    case note
    /// Probably wrong.
    case warning
    /// Wrong.
    case error

    /// The severity; nil for `off`.
    public var severity: Diagnostic.Severity? {
      switch self {
      case .off: nil
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    }
  }

  /// Something a document says about itself that a profile can ask for.
  public enum Fact: String, Sendable, Hashable, CaseIterable {
    /// Under which license the text may be used.
    case license
    /// Credit for every recognised source.
    case attribution
    /// A version label or a date.
    case versionDate = "version-date"
    /// An address at which somebody can be reached.
    case contact
  }

  /// Its name, kebab-case.
  public var id: String
  /// Its name for people.
  public var title: String
  /// The profile it adds to; nil for none.
  public var extends: String?
  /// Roles it asks for, in the order in which a checklist shows them.
  public var roles: [RoleRequirement]
  /// Roles that must come in this order where they are present; empty if any order will do.
  public var order: [Role]
  /// Headings it asks for.
  public var headings: [HeadingRequirement]
  /// How sections must be numbered; nil if any way will do.
  public var numbering: NumberingRequirement?
  /// Facts it asks for, in the order of `Fact`.
  public var facts: [Fact: Level]
  /// Severities that differ from the rules' own.
  public var rules: [String: RuleSetting]

  /// Creates a profile; the default asks for nothing.
  public init(
    id: String, title: String, extends: String? = nil, roles: [RoleRequirement] = [], order: [Role] = [],
    headings: [HeadingRequirement] = [], numbering: NumberingRequirement? = nil, facts: [Fact: Level] = [:],
    rules: [String: RuleSetting] = [:]
  ) {
    self.id = id
    self.title = title
    self.extends = extends
    self.roles = roles
    self.order = order
    self.headings = headings
    self.numbering = numbering
    self.facts = facts
    self.rules = rules
  }

  /// This profile with everything it extends: requirements of both, this one's word where both speak.
  func adding(to base: Profile) -> Profile {
    var merged = self
    merged.roles = base.roles.map { inherited in roles.first { $0.role == inherited.role } ?? inherited }
    merged.roles += roles.filter { own in !base.roles.contains { $0.role == own.role } }
    merged.headings = base.headings.map { inherited in headings.first { $0.name == inherited.name } ?? inherited }
    merged.headings += headings.filter { own in !base.headings.contains { $0.name == own.name } }
    merged.order = order.isEmpty ? base.order : order
    merged.numbering = numbering ?? base.numbering
    merged.facts = base.facts.merging(facts) { $1 }
    merged.rules = base.rules.merging(rules) { $1 }
    return merged
  }

  /// What a rule's finding weighs: the profile's word, else the case's, else the rule's own; nil if it is off.
  func severity(of rule: any Rule.Type, inCase severity: Diagnostic.Severity?) -> Diagnostic.Severity? {
    if let setting = rules[rule.id] { return setting.severity }
    return severity ?? rule.severity
  }
}
