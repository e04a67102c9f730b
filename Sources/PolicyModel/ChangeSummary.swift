/// What changed between two versions, told to the people it concerns.
///
/// Every sentence is made of our words, in the language of the summary, and of a document's words, which each writer
/// marks and escapes in its own way. What a sentence rests on stands beside it.
public struct ChangeSummary: Sendable, Hashable {
  /// BCP 47 tag of the language of our words.
  public var language: String
  /// The quotation marks of that language.
  public var quotes: QuotationMarks
  /// True if the words of the documents run from right to left.
  public var isRightToLeft: Bool
  /// What the document is called; empty if it does not say.
  public var title: String
  /// The headline: `What changed in …`.
  public var headline: SummaryText
  /// The subject line of an announcement.
  public var subject: SummaryText
  /// The old version, then the new one.
  public var editions: [SummaryEdition]
  /// How much of it is written for readers.
  public var length: SummaryLength
  /// The first paragraph: which versions, from when, what the document says of itself, or that nothing changed.
  public var lead: [SummaryStatement]
  /// What matters most, weightiest first, then what else fits into the length, in the order of the document.
  public var bands: [SummaryBand]
  /// What follows in a line each: smaller changes, what stayed, where the whole comparison is.
  public var closing: [SummaryStatement]
  /// All there is to tell, by section in the order of the document.
  public var chapters: [SummaryChapter]
  /// What only the editor of the document needs: names of files, a number for the version, references to check, what was
  /// left out. Readers do not get it.
  public var notes: [SummaryStatement]
  /// The version number this is worth, and why.
  public var suggestedVersion: VersionSuggestion
  /// The table of the sections that changed.
  public var table: SummaryTable
  /// How often each class was given to a section: substantive, editorial, markup.
  public var counts: [ChangeClass: Int]
  /// The headings of a change log.
  public var changelog: ChangelogWords
  /// What stands above the editor's notes.
  public var notesHeading: String
  /// A line for the foot of the notes: what wrote this.
  public var colophon: String
  /// What was doubted in comparing; what was doubted in reading stands with each edition.
  public var diagnostics: [Diagnostic]

  /// Creates a summary.
  public init(
    language: String, quotes: QuotationMarks, isRightToLeft: Bool, title: String, headline: SummaryText,
    subject: SummaryText, editions: [SummaryEdition], length: SummaryLength = .full, lead: [SummaryStatement],
    bands: [SummaryBand] = [], closing: [SummaryStatement] = [], chapters: [SummaryChapter],
    notes: [SummaryStatement] = [], suggestedVersion: VersionSuggestion, table: SummaryTable,
    counts: [ChangeClass: Int],
    changelog: ChangelogWords, notesHeading: String = "", colophon: String, diagnostics: [Diagnostic] = []
  ) {
    self.language = language
    self.quotes = quotes
    self.isRightToLeft = isRightToLeft
    self.title = title
    self.headline = headline
    self.subject = subject
    self.editions = editions
    self.length = length
    self.lead = lead
    self.bands = bands
    self.closing = closing
    self.chapters = chapters
    self.notes = notes
    self.suggestedVersion = suggestedVersion
    self.table = table
    self.counts = counts
    self.changelog = changelog
    self.notesHeading = notesHeading
    self.colophon = colophon
    self.diagnostics = diagnostics
  }
}

/// How much of a summary is written.
public enum SummaryLength: String, Sendable, Hashable, CaseIterable {
  /// What a member reads in a minute: five facts, 150 words.
  case short
  /// A page: fifteen facts, 500 words.
  case standard
  /// Everything, section by section, with a table.
  case full

  /// The most facts that are told; nil for all.
  public var mostPoints: Int? {
    switch self {
    case .short: 5
    case .standard: 15
    case .full: nil
    }
  }

  /// The most words of the whole text; nil for no limit. One fact is always told.
  public var mostWords: Int? {
    switch self {
    case .short: 150
    case .standard: 500
    case .full: nil
    }
  }
}

/// Facts that weigh about the same.
public struct SummaryBand: Sendable, Hashable {
  /// What stands above; nil for the first.
  public var heading: String?
  /// The facts, those of one section together.
  public var groups: [SummaryGroup]

  /// Creates a band.
  public init(heading: String? = nil, groups: [SummaryGroup]) {
    self.heading = heading
    self.groups = groups
  }
}

/// The headings of a change log in the form of Keep a Changelog.
public struct ChangelogWords: Sendable, Hashable {
  /// `Unreleased`.
  public var unreleased: String
  /// `Added`.
  public var added: String
  /// `Changed`.
  public var changed: String
  /// `Removed`.
  public var removed: String
  /// `Fixed`.
  public var fixed: String

  /// Creates headings.
  public init(unreleased: String, added: String, changed: String, removed: String, fixed: String) {
    self.unreleased = unreleased
    self.added = added
    self.changed = changed
    self.removed = removed
    self.fixed = fixed
  }
}

/// The marks around a quotation, with the spaces that belong to them.
public struct QuotationMarks: Sendable, Hashable {
  /// Before.
  public var open: String
  /// After.
  public var close: String

  /// Creates a pair.
  public init(open: String, close: String) {
    self.open = open
    self.close = close
  }
}

/// A sentence in parts.
public struct SummaryText: Sendable, Hashable {
  /// A stretch of it.
  public enum Part: Sendable, Hashable {
    /// Our words.
    case words(String)
    /// A document's words, quoted.
    case quotation(String)
    /// What a section, document or version is called, quoted or not as the sentence wants it.
    case name(String)
    /// An address or target, as printed.
    case address(String)
  }

  /// In order.
  public var parts: [Part]

  /// Creates a sentence.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// A sentence of our words alone.
  public init(_ words: String) { parts = [.words(words)] }

  /// The sentence without any marking, its quotations in the marks given.
  public func plain(_ quotes: QuotationMarks) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words), .name(let words), .address(let words): text += words
      case .quotation(let words): text += quotes.open + words + quotes.close
      }
    }
    return text
  }
}

/// A sentence and what it rests on.
public struct SummaryStatement: Sendable, Hashable {
  /// What sort of change it tells, for keeping change logs and for programs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case about, contact, figure, duty, itemsAdded = "items-added", itemsRemoved = "items-removed"
    case textAdded = "text-added", textRemoved = "text-removed", wording, license, attribution, link
    case sectionAdded = "section-added", sectionRemoved = "section-removed", structure, reference, purpose
    case editorial, version, omitted
  }

  /// What sort of change it tells.
  public var kind: Kind
  /// The sentence.
  public var text: SummaryText
  /// What it rests on; empty only for sentences about the summary itself.
  public var evidence: [SummaryEvidence]

  /// Creates a statement.
  public init(_ kind: Kind, _ text: SummaryText, evidence: [SummaryEvidence] = []) {
    self.kind = kind
    self.text = text
    self.evidence = evidence
  }
}

/// A place of the report that supports a statement.
public struct SummaryEvidence: Sendable, Hashable {
  /// Ordinal of the old section; nil if there is none.
  public var old: Int?
  /// Ordinal of the new section; nil if there is none.
  public var new: Int?
  /// What the section is called.
  public var section: String
  /// The rule that classified the change, or the kind of change.
  public var rule: String
  /// The class it was given.
  public var changeClass: ChangeClass
  /// How grave it is.
  public var severity: ChangeSeverity
  /// The words before.
  public var before: String
  /// The words after.
  public var after: String
  /// Where the words before stand; nil if there are none.
  public var oldSpan: TextSpan?
  /// Where the words after stand; nil if there are none.
  public var newSpan: TextSpan?

  /// Creates evidence.
  public init(
    old: Int?, new: Int?, section: String, rule: String, changeClass: ChangeClass, severity: ChangeSeverity = .low,
    before: String = "", after: String = "", oldSpan: TextSpan? = nil, newSpan: TextSpan? = nil
  ) {
    self.oldSpan = oldSpan
    self.newSpan = newSpan
    self.old = old
    self.new = new
    self.section = section
    self.rule = rule
    self.changeClass = changeClass
    self.severity = severity
    self.before = before
    self.after = after
  }
}

/// A part of a summary under its own heading.
public struct SummaryChapter: Sendable, Hashable {
  /// What it tells.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case substance, structure, license, editorial
  }

  /// What it tells.
  public var kind: Kind
  /// Its heading.
  public var heading: String
  /// Its statements, by section where they speak of one.
  public var groups: [SummaryGroup]

  /// Creates a chapter.
  public init(_ kind: Kind, heading: String, groups: [SummaryGroup]) {
    self.kind = kind
    self.heading = heading
    self.groups = groups
  }
}

/// Statements about one section, or about none in particular.
public struct SummaryGroup: Sendable, Hashable {
  /// What the section is called; nil if they speak of none in particular.
  public var section: String?
  /// What is said of it.
  public var statements: [SummaryStatement]

  /// Creates a group.
  public init(section: String? = nil, statements: [SummaryStatement]) {
    self.section = section
    self.statements = statements
  }
}

/// One of the two versions.
public struct SummaryEdition: Sendable, Hashable {
  /// `Before`, `After`.
  public var caption: String
  /// Where it came from: a path, an archive name.
  public var name: String
  /// What the editor wants it to be called; nil for what it says of itself.
  public var given: String?
  /// Its version label; nil if it does not say.
  public var version: String?
  /// From when it is in force, ISO 8601; nil if it does not say.
  public var effective: String?
  /// When it was published or last changed, ISO 8601.
  public var dated: String?
  /// What was left out, repaired or doubted when it was read.
  public var diagnostics: [Diagnostic]

  /// Creates an edition.
  public init(
    caption: String, name: String, given: String? = nil, version: String? = nil, effective: String? = nil,
    dated: String? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.diagnostics = diagnostics
    self.caption = caption
    self.name = name
    self.given = given
    self.version = version
    self.effective = effective
    self.dated = dated
  }
}

/// What number a version with these changes should carry.
public struct VersionSuggestion: Sendable, Hashable {
  /// The part of the number that rises.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// Nothing a reader sees differs.
    case none
    /// Only wording.
    case patch
    /// Something to know, but nothing that anybody must do or is spared.
    case minor
    /// Duties, prohibitions, scope, consequences or reporting.
    case major
  }

  /// The part that rises.
  public var step: Step
  /// The label suggested; nil if the old one gives nothing to count on.
  public var label: String?
  /// True if versions are named by their date.
  public var isDate: Bool

  /// Creates a suggestion.
  public init(step: Step, label: String? = nil, isDate: Bool = false) {
    self.step = step
    self.label = label
    self.isDate = isDate
  }
}

/// The table of sections that changed.
public struct SummaryTable: Sendable, Hashable {
  /// One section.
  public struct Row: Sendable, Hashable {
    /// What it is called now, or was, if it is gone.
    public var section: String
    /// Everything that happened to it, as words.
    public var happened: String
    /// How much it matters, as words.
    public var matters: String
    /// What it rests on.
    public var evidence: SummaryEvidence

    /// Creates a row.
    public init(section: String, happened: String, matters: String, evidence: SummaryEvidence) {
      self.section = section
      self.happened = happened
      self.matters = matters
      self.evidence = evidence
    }
  }

  /// Its heading.
  public var heading: String
  /// The names of its columns: section, what happened, how much it matters.
  public var columns: [String]
  /// Its rows, in the order of the new version.
  public var rows: [Row]
  /// What it leaves out; nil if nothing.
  public var omitted: String?

  /// Creates a table.
  public init(heading: String, columns: [String], rows: [Row], omitted: String? = nil) {
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.omitted = omitted
  }
}
