public import PolicyModel
internal import ReportWriters

/// How findings are written.
public enum FindingsFormat: String, Sendable, Hashable, CaseIterable {
  /// For people at a terminal.
  case terminal
  /// For programs.
  case json
  /// For code-scanning services.
  case sarif
  /// For build servers.
  case junit
  /// For pull requests on GitHub.
  case github
  /// A checklist for a board.
  case markdown

  /// The report in this form.
  ///
  /// - Parameters:
  ///   - report: What came of validation.
  ///   - style: Colour and width, for the terminal.
  ///   - threshold: From which severity on a finding is a failure.
  public func text(of report: ValidationReport, style: OutputStyle, threshold: Diagnostic.Severity) -> String {
    switch self {
    case .terminal: FindingsTerminalWriter(usesColor: style.usesColor, width: style.width).write(report)
    case .json: FindingsJSONWriter().write(report)
    case .sarif: FindingsSARIFWriter(toolVersion: ProgramVersion.current).write(report)
    case .junit: FindingsJUnitWriter(threshold: threshold).write(report)
    case .github: FindingsGitHubWriter().write(report)
    case .markdown: FindingsMarkdownWriter().write(report)
    }
  }
}
