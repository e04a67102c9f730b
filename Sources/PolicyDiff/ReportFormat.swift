public import PolicyModel
internal import ReportWriters

/// The forms a comparison can be written in.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// For a person at a terminal.
  case terminal
  /// Everything, for programs.
  case json
  /// The neutral form in which tools are compared.
  case sectionReport = "section-report"
  /// One page with marked changes.
  case html
  /// One page with two columns.
  case sideBySide = "side-by-side"
  /// Markdown with CriticMarkup.
  case critic

  /// A report in this form. `style` and `explains` matter only to forms for people.
  public func text(of report: ComparisonReport, style: OutputStyle = OutputStyle(), explains: Bool = false) -> String {
    switch self {
    case .terminal:
      TerminalReportWriter(usesColor: style.usesColor, width: style.width, explains: explains).write(report)
    case .json: JSONReportWriter.write(report)
    case .sectionReport: SectionReportWriter.write(report)
    case .html: HTMLReportWriter(layout: .redline, explains: explains).write(report)
    case .sideBySide: HTMLReportWriter(layout: .sideBySide, explains: explains).write(report)
    case .critic: CriticMarkupWriter.write(report)
    }
  }
}

/// The forms an outline can be written in.
public enum OutlineFormat: String, Sendable, Hashable, CaseIterable {
  /// A tree, for a person at a terminal.
  case terminal
  /// A list of sections, for programs.
  case json

  /// A document's outline in this form.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - name: Where it came from.
  ///   - style: How the tree may look.
  ///   - includesOmitted: Whether to list the parts that are not the policy.
  ///   - explains: Whether to tell what decided each role.
  public func text(
    of document: PolicyDocument, name: String, style: OutputStyle = OutputStyle(), includesOmitted: Bool = false,
    explains: Bool = false
  ) -> String {
    switch self {
    case .terminal:
      OutlineTerminalWriter(
        usesColor: style.usesColor, width: style.width, includesOmitted: includesOmitted, explains: explains
      ).write(document, name: name)
    case .json: OutlineJSONWriter(includesOmitted: includesOmitted, explains: explains).write(document, name: name)
    }
  }
}
