public import PolicyModel

/// Findings as workflow commands, which GitHub shows at the lines of a pull request.
/// `::error file=conduct.md,line=41,col=9,title=placeholder::placeholder “TODO” was left in the text`
public struct FindingsGitHubWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// One line for each finding that counts, and for each trouble.
  public func write(_ report: ValidationReport) -> String {
    var lines: [String] = []
    for document in report.documents {
      // No annotation, a line of the log; it starts with a word of ours, so that no name can make a command of it.
      if let choice = document.profile?.sentence {
        lines.append("policydiff: " + logged("\(document.name): \(choice)"))
      }
      for trouble in document.troubles { lines.append("::error title=policydiff::" + data(trouble)) }
      for finding in document.openFindings { lines.append(line(finding, document)) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ finding: Finding, _ document: ValidatedDocument) -> String {
    let command = finding.severity == .note ? "notice" : finding.severity.rawValue
    let range = finding.place.range
    var fields = "file=\(property(document.name)),line=\(range.start.line)"
    if finding.place.section != nil || range != .none {
      fields += ",col=\(range.start.column)"
      if range.end.line > range.start.line { fields += ",endLine=\(range.end.line)" }
    }
    fields += ",title=\(property(finding.rule))"
    return "::\(command) \(fields)::" + data(finding.message + ". " + finding.remedy)
  }

  /// Words in a line of the log. The older form of a command, `##[name]`, is obeyed anywhere in a line.
  private func logged(_ text: String) -> String {
    String(decoding: Array(data(text).utf8).replacing("##[".utf8, with: "## [".utf8), as: UTF8.self)
  }

  private func data(_ text: String) -> String {
    var result = ""
    for scalar in DisplayText.visible(text).unicodeScalars {
      if scalar == "%" { result += "%25" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
