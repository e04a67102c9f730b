public import PolicyModel
internal import ReportWriters
internal import WordWriter

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
  /// One result a change, for code-scanning services.
  case sarif
  /// A Word file with tracked changes.
  case docx
  /// The page of `html`, printed.
  case pdf

  /// True for forms that are no text and would only upset a terminal.
  public var isBinary: Bool { self == .docx || self == .pdf }

  /// A report in this form; only a PDF needs the host, for its browser.
  public func bytes(
    of report: ComparisonReport, options: ReportOptions = ReportOptions(), in host: some HostEnvironment
  ) throws(PolicyDiffError) -> [UInt8] {
    switch self {
    case .docx:
      WordReportWriter(author: options.author, date: options.date, marksMoves: options.marksMoves).write(report)
    case .pdf: try host.pdf(of: ReportFormat.html.bytes(of: report, options: options, in: host))
    default: Array((text(of: report, options: options) ?? "").utf8)
    }
  }

  /// A report as text; nil for forms that are none.
  public func text(of report: ComparisonReport, options: ReportOptions = ReportOptions()) -> String? {
    let (style, explains) = (options.style, options.explains)
    func page(_ layout: HTMLReportWriter.Layout) -> String {
      HTMLReportWriter(layout: layout, explains: explains, isWhole: options.isWhole, tint: options.tint).write(report)
    }
    return switch self {
    case .docx, .pdf: nil
    case .terminal:
      TerminalReportWriter(usesColor: style.usesColor, width: style.width, explains: explains).write(report)
    case .json: JSONReportWriter.write(report)
    case .sectionReport: SectionReportWriter.write(report)
    case .html: page(.redline)
    case .sideBySide: page(.sideBySide)
    case .critic: CriticMarkupWriter.write(report)
    case .sarif: ComparisonSARIFWriter.write(report)
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
