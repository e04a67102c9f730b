public import PolicyModel
public import ReportWriters
public import SummaryComposition

/// Tells people what changed between two versions.
public enum SummarizeChanges {
  /// A summary of a comparison.
  ///
  /// - Parameters:
  ///   - report: The comparison.
  ///   - options: Its language and length, and what the editor calls the document and its versions.
  public static func summary(
    of report: ComparisonReport, options: SummaryComposer.Options = .init()
  ) -> ChangeSummary {
    SummaryComposer.compose(report, options: options, toolVersion: ProgramVersion.current)
  }
}

/// The forms a summary can be written in.
public enum SummaryFormat: String, Sendable, Hashable, CaseIterable {
  /// For a page, a pull request or a release.
  case markdown
  /// One page that needs nothing else.
  case html
  /// Plain text.
  case text
  /// Every statement with what it rests on, for programs.
  case json
  /// An entry of a change log in the form of Keep a Changelog.
  case changelog
  /// An announcement with a subject line.
  case email
  /// What only the editor needs: names of files, a number for the version, references to check, what was left out.
  case notes

  /// A summary in this form.
  /// - Parameter tint: The colour of links and marks in a page; nil for our own.
  public func text(of summary: ChangeSummary, tint: PageTint? = nil) -> String {
    switch self {
    case .markdown: SummaryMarkdownWriter().write(summary)
    case .html: SummaryHTMLWriter(tint: tint).write(summary)
    case .text: SummaryTextWriter(.text).write(summary)
    case .json: SummaryJSONWriter().write(summary)
    case .changelog: SummaryChangelogWriter().write(summary)
    case .email: SummaryTextWriter(.email).write(summary)
    case .notes: SummaryMarkdownWriter().notes(summary)
    }
  }
}
