/// What came of validating documents: one value, from which all writers of findings write.
public struct ValidationReport: Sendable, Hashable {
  /// The profile that was asked for; `auto` if each document's was chosen.
  public var profile: String
  /// One for each document that was asked for, in that order.
  public var documents: [ValidatedDocument]
  /// Every rule that ran, by id.
  public var rules: [RuleDescription]

  /// Creates a report.
  public init(
    profile: String, documents: [ValidatedDocument] = [], rules: [RuleDescription] = []
  ) {
    self.profile = profile
    self.documents = documents
    self.rules = rules
  }

  /// The findings that count, of all documents.
  public var openFindings: [Finding] { documents.flatMap(\.openFindings) }
  /// What went wrong besides the documents' own faults, of all documents.
  public var troubles: [String] { documents.flatMap(\.troubles) }
}

/// One validated document.
public struct ValidatedDocument: Sendable, Hashable {
  /// What it is called: a path, an archive name.
  public var name: String
  /// Its title, if it has one.
  public var title: String?
  /// What it was held to; nil if it could not be read.
  public var profile: AppliedProfile?
  /// The findings in reading order; those for the whole document first; suppressed ones among them.
  public var findings: [Finding]
  /// Findings of the older version that are mended.
  public var mended: [Finding]
  /// What the profile asks for, in its order, and whether it is there.
  public var checklist: [ChecklistItem]
  /// What kept the document, or a file that goes with it, from being checked: one line each, with file and line.
  public var troubles: [String]

  /// Creates a validated document.
  public init(
    name: String, title: String? = nil, profile: AppliedProfile? = nil, findings: [Finding] = [],
    mended: [Finding] = [], checklist: [ChecklistItem] = [], troubles: [String] = []
  ) {
    self.name = name
    self.title = title
    self.profile = profile
    self.findings = findings
    self.mended = mended
    self.checklist = checklist
    self.troubles = troubles
  }

  /// The findings that are not suppressed.
  public var openFindings: [Finding] { findings.filter { $0.suppression == nil } }
}

/// The profile that a document was held to.
public struct AppliedProfile: Sendable, Hashable {
  /// Its id.
  public var id: String
  /// Its title.
  public var title: String
  /// What spoke for it, as the end of “…, since”; nil if it was asked for by name.
  public var reason: String?

  /// Creates one.
  public init(id: String, title: String, reason: String? = nil) {
    self.id = id
    self.title = title
    self.reason = reason
  }

  /// What to say where the reader did not name the profile; nil where they did.
  public var sentence: String? { reason.map { "held to profile \(id), since \($0)" } }
}

/// One thing that a profile asks for.
public struct ChecklistItem: Sendable, Hashable {
  /// How far it is there.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is there.
    case present
    /// Some words point to it, and a person has to judge.
    case hinted
    /// It is not there.
    case missing
  }

  /// What is asked for, as a heading would say it.
  public var title: String
  /// True if the profile requires it, false if it recommends it.
  public var isRequired: Bool
  /// How far it is there.
  public var state: State
  /// Names of the sections that have it, in reading order.
  public var sections: [String]

  /// Creates an item.
  public init(title: String, isRequired: Bool, state: State, sections: [String] = []) {
    self.title = title
    self.isRequired = isRequired
    self.state = state
    self.sections = sections
  }
}

/// What there is to know about a rule.
public struct RuleDescription: Sendable, Hashable {
  /// Its id, kebab-case.
  public var id: String
  /// What it reports, in one sentence.
  public var summary: String
  /// Its page, as Markdown.
  public var page: String
  /// The severity it has unless a profile says otherwise.
  public var severity: Diagnostic.Severity
  /// The severity it has in the profile; nil if it is off.
  public var effectiveSeverity: Diagnostic.Severity?

  /// Creates a description.
  public init(
    id: String, summary: String, page: String, severity: Diagnostic.Severity,
    effectiveSeverity: Diagnostic.Severity?
  ) {
    self.id = id
    self.summary = summary
    self.page = page
    self.severity = severity
    self.effectiveSeverity = effectiveSeverity
  }
}
