/// What a piece of a policy is for.
///
/// The five core roles come first: a Code of Ethics that lacks one of them leaves its readers without an answer.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Who is bound, where and when.
  case scope
  /// What persons bound should do.
  case expectedBehaviours = "expected-behaviours"
  /// What persons bound must not do.
  case prohibitedBehaviours = "prohibited-behaviours"
  /// How a person tells somebody of a violation.
  case reporting
  /// What may happen to a person found in breach.
  case consequences
  /// The document's title as an empty container.
  case title
  /// A list of links to the document's own sections.
  case contents
  /// A short version of what is said in full below.
  case summary
  /// Who the publisher is, what this document is and for whom.
  case introduction
  /// Why the policy exists and what it aims at.
  case purpose
  /// Pledges, principles, commitments.
  case values
  /// Meaning of terms.
  case definitions
  /// Who enforces, with what duties and rights; composition of the body.
  case responsibilities
  /// What the body does with a report.
  case procedure
  /// Promise or duty to protect identities and the contents of reports.
  case confidentiality
  /// Protection of those who report; false or malicious reports.
  case nonRetaliation = "non-retaliation"
  /// Contesting a decision, being readmitted.
  case appeals
  /// Recusal of those who decide; declaring interests.
  case conflictsOfInterest = "conflicts-of-interest"
  /// What to try before or instead of reporting.
  case conflictResolution = "conflict-resolution"
  /// Keeping and deleting case files, minutes, transparency reports.
  case records
  /// Other rules that complement, prevail or apply elsewhere.
  case relatedPolicies = "related-policies"
  /// Addresses and names of persons, for reports or questions.
  case contact
  /// Sources and thanks.
  case attribution
  /// Under which licence the text may be used.
  case licence
  /// Version, dates, adoption, change log.
  case revisionHistory = "revision-history"
  /// How the document is changed or reviewed.
  case amendment
  /// Questions and answers about the policy.
  case faq
  /// Help for those affected and further reading.
  case resources
  /// Disclaimers, liability, compliance with law as such.
  case legal
  /// None of the above.
  case other

  /// The roles a Code of Ethics cannot do without.
  public static let core: [Role] = [.scope, .expectedBehaviours, .prohibitedBehaviours, .reporting, .consequences]
}

/// A role of a block, and why.
public struct RoleAssignment: Sendable, Hashable {
  /// The role.
  public var role: Role
  /// How much of the section's text it stands for; larger is weightier. Positive.
  public var weight: Double
  /// What decided: the cue's name and the words that matched.
  public var evidence: RoleEvidence

  /// Creates an assignment.
  public init(_ role: Role, weight: Double, evidence: RoleEvidence) {
    self.role = role
    self.weight = weight
    self.evidence = evidence
  }
}

/// Why a role was given.
public struct RoleEvidence: Sendable, Hashable {
  /// Which rule matched.
  public var cue: String
  /// The words it matched.
  public var words: String

  /// Creates evidence.
  public init(cue: String, words: String) {
    self.cue = cue
    self.words = words
  }
}

/// A sentence that might be read as saying what a role asks for, in a document that was taken not to say it.
public struct RoleHint: Sendable, Hashable {
  /// The role.
  public var role: Role
  /// The block that the sentence stands in.
  public var place: BlockReference
  /// What speaks for the role, and the words.
  public var evidence: RoleEvidence

  /// Creates a hint.
  public init(role: Role, place: BlockReference, evidence: RoleEvidence) {
    self.role = role
    self.place = place
    self.evidence = evidence
  }
}
