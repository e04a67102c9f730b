/// Everything that is known about the difference of two versions: one value, from which all writers write.
///
/// Laws, checked on every run before anything is printed:
/// - every section of either document stands in at least one entry of `sections`;
/// - the redlines without their insertions give the old reading text, without their deletions the new.
public struct ComparisonReport: Sendable, Hashable {
  /// The old version.
  public var old: PolicyDocument
  /// The new version.
  public var new: PolicyDocument
  /// What each is called: a path, an archive name.
  public var oldName: String
  /// What the new version is called.
  public var newName: String
  /// One entry a pair of sections, in the order of the new document, removed sections after the section they
  /// followed. A split or merged section stands in several entries.
  public var sections: [SectionChange]
  /// One for every group of sections that belong together, in the same order; unchanged groups have none.
  public var redlines: [Redline]
  /// Blocks that left one section and stand in another.
  public var movedBlocks: [BlockMove]
  /// Phrases that others took the place of throughout, in the order of the text; empty until the changes are classified.
  public var replacements: [ThroughoutReplacement] = []
  /// Addresses, forms, persons and bodies, before and after; empty until the changes are classified.
  public var contacts = ContactLedger()
  /// Duties, permissions and promises that changed; empty until the changes are classified.
  public var obligations = ObligationLedger()
  /// Numbers and cross-references that changed; empty until the changes are classified.
  public var references = ReferenceLedger()
  /// What happened to the license and the credits; nil until they are compared.
  public var license: LicenseChange?
  /// Set if the two are no versions of one policy but different works.
  public var works: WorkDifference?
  /// Bounds that were reached, and what was doubted.
  public var diagnostics: [Diagnostic]

  /// Creates a report.
  public init(
    old: PolicyDocument, new: PolicyDocument, oldName: String = "old", newName: String = "new",
    sections: [SectionChange] = [], redlines: [Redline] = [], movedBlocks: [BlockMove] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.old = old
    self.new = new
    self.oldName = oldName
    self.newName = newName
    self.sections = sections
    self.redlines = redlines
    self.movedBlocks = movedBlocks
    self.diagnostics = diagnostics
  }

  /// True if anything differs: a section, or a license that stands outside of all sections.
  public var hasChanges: Bool {
    sections.contains { !$0.kinds.isEmpty } || license.map { $0.kind != .unchanged } ?? false
  }
}

/// One fact about a section. Facts add up: a section can be moved, renumbered and modified.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The words or punctuation of its own body differ.
  case modified
  /// The title differs.
  case retitled
  /// The printed number differs.
  case renumbered
  /// It changed place; only the root of a moved part.
  case moved
  /// The heading level differs by something else than its parent's did.
  case releveled
  /// A link with the same text leads elsewhere; or nothing else changed, and a link came or went that leads to somebody
  /// or somewhere the other version does not lead to.
  case link
  /// It continues in two sections.
  case split
  /// Two continue in it.
  case merged
  /// No counterpart in the old version.
  case added
  /// No counterpart in the new version.
  case removed

  /// In the order above.
  public static func < (left: ChangeKind, right: ChangeKind) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What happened to one section, or to one pair of sections.
public struct SectionChange: Sendable, Hashable {
  /// Ordinal in the old document; nil if added.
  public var old: Int?
  /// Ordinal in the new document; nil if removed.
  public var new: Int?
  /// The facts, in the order of `ChangeKind`; empty if nothing changed.
  public var kinds: [ChangeKind]
  /// Why the two are taken for the same section; nil for added and removed ones.
  public var evidence: MatchEvidence?
  /// For an added section: the ordinal in the new document of the section it repeats.
  public var duplicateOf: Int?
  /// Links whose target changed, that came or that went, also where this is too little for the kind `link`.
  public var links: [LinkChange]
  /// How much the change matters; nil if nothing changed.
  public var verdict: ChangeVerdict?

  /// Creates an entry.
  public init(
    old: Int?, new: Int?, kinds: [ChangeKind] = [], evidence: MatchEvidence? = nil, duplicateOf: Int? = nil,
    links: [LinkChange] = [], verdict: ChangeVerdict? = nil
  ) {
    self.old = old
    self.new = new
    self.kinds = kinds
    self.evidence = evidence
    self.duplicateOf = duplicateOf
    self.links = links
    self.verdict = verdict
  }
}

/// Why two sections were paired.
public struct MatchEvidence: Sendable, Hashable {
  /// The phase of the alignment that paired them.
  public var phase: String
  /// Share of words they have in common, from 0 to 1 (Dice).
  public var similarity: Double

  /// Creates evidence.
  public init(phase: String, similarity: Double) {
    self.phase = phase
    self.similarity = similarity
  }
}

/// A link whose target changed, or words that stayed and became a link or are one no longer.
public struct LinkChange: Sendable, Hashable {
  /// The words of the link; of a form, those on its button.
  public var text: String
  /// Where it led; empty if the words were no link.
  public var oldTarget: String
  /// Where it leads now; empty if the words are no link any more.
  public var newTarget: String
  /// False if the words of the link changed as well, so that a reader sees a change anyway.
  public var keepsWords: Bool
  /// Where the words of the link stood; nil if they were no link.
  public var old: TextSpan?
  /// Where they stand; nil if they are no link any more.
  public var new: TextSpan?

  /// Creates a link change.
  public init(
    text: String, oldTarget: String, newTarget: String, keepsWords: Bool = true, old: TextSpan? = nil,
    new: TextSpan? = nil
  ) {
    self.text = text
    self.oldTarget = oldTarget
    self.newTarget = newTarget
    self.keepsWords = keepsWords
    self.old = old
    self.new = new
  }

  /// True if the words are a link in both versions.
  public var isRetargeted: Bool { !oldTarget.isEmpty && !newTarget.isEmpty }
}

/// How much a change matters.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing for the reader changed.
  case markup
  /// Other words, same meaning.
  case editorial
  /// The meaning changed, or may have.
  case substantive

  /// `markup` is least.
  public static func < (left: ChangeClass, right: ChangeClass) -> Bool { left.rank < right.rank }
  private var rank: Int {
    switch self {
    case .markup: 0
    case .editorial: 1
    case .substantive: 2
    }
  }
}

/// How grave a substantive change is for the people bound or protected.
public enum ChangeSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing.
  case low
  /// Changes what somebody must, may or gets.
  case medium
  /// Changes a core duty, prohibition, deadline or consequence.
  case high
  /// Changes how or to whom a person reports.
  case highest

  /// `low` is least.
  public static func < (left: ChangeSeverity, right: ChangeSeverity) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// A class, and the reasons for it.
public struct ChangeVerdict: Sendable, Hashable {
  /// The gravest class of the reasons.
  public var changeClass: ChangeClass
  /// How grave a substantive change is.
  public var severity: ChangeSeverity
  /// The rules that matched, gravest first.
  public var reasons: [ChangeReason]

  /// Creates a verdict.
  public init(_ changeClass: ChangeClass, severity: ChangeSeverity = .low, reasons: [ChangeReason] = []) {
    self.changeClass = changeClass
    self.severity = severity
    self.reasons = reasons
  }
}

/// One rule that classified a part of a change.
public struct ChangeReason: Sendable, Hashable {
  /// The rule.
  public var rule: ChangeRule
  /// The class it gives.
  public var changeClass: ChangeClass
  /// How grave it is.
  public var severity: ChangeSeverity
  /// The words before; empty if they are new.
  public var before: String
  /// The words after; empty if they are gone.
  public var after: String
  /// Where the old version has the words before; nil if it has none.
  public var old: TextSpan?
  /// Where the new version has the words after; nil if it has none.
  public var new: TextSpan?

  /// Creates a reason.
  public init(
    rule: ChangeRule, changeClass: ChangeClass, severity: ChangeSeverity = .low, before: String = "",
    after: String = "", old: TextSpan? = nil, new: TextSpan? = nil
  ) {
    self.rule = rule
    self.changeClass = changeClass
    self.severity = severity
    self.before = before
    self.after = after
    self.old = old
    self.new = new
  }
}
