public import PolicyModel

/// The new version as Markdown with CriticMarkup: `{++inserted++}`, `{--deleted--}`.
///
/// Accepting all changes gives the new text, rejecting all the old, both with the model's plain inlines: links and
/// emphasis are not written. Characters of the text that Markdown or CriticMarkup would take for markup are escaped.
public enum CriticMarkupWriter {
  /// Writes a report.
  public static func write(_ report: ComparisonReport) -> String {
    var lines: [String] = []
    var previous: Block?
    if let works = WorkTable(report) {
      // A comment of CriticMarkup belongs to neither text.
      lines.append("{>>" + escaped([works.reason, works.counts].joined(separator: " ")) + "<<}")
    }
    for diagnostic in report.diagnostics where diagnostic.severity >= .warning {
      lines.append("{>>" + escaped("\(diagnostic.severity.rawValue): \(diagnostic.summary)") + "<<}")
    }
    func append(_ block: RedlineBlock) {
      let source = report.shownBlock(block)
      let text = marked(block.runs)
      guard !text.isEmpty else { return }
      let isTight =
        (previous?.nesting.listDepth ?? 0) > 0 && source?.nesting.startsItem == true
        && source?.nesting.listDepth ?? 0 > 0
      if !lines.isEmpty && !isTight { lines.append("") }
      if block.isHeading, let reference = block.new ?? block.old {
        let document = block.new == nil ? report.old : report.new
        let level = min(max(document[section: reference.section].level, 1), 6)
        lines.append(String(repeating: "#", count: level) + " " + text)
      } else {
        let prefix = BlockPrefix(source, bullet: "-")
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() { lines.append((index == 0 ? prefix.first : prefix.rest) + part) }
      }
      previous = source
    }
    for group in report.groups {
      if let redline = group.redline {
        redline.blocks.forEach(append)
      } else if let new = report.newSection(group.lead) {
        if let heading = new.heading {
          append(
            RedlineBlock(
              old: nil, new: BlockReference(section: new.ordinal, block: BlockReference.headingIndex),
              runs: [RedlineRun(.kept, heading.text)]))
        }
        for (index, block) in new.blocks.enumerated() {
          append(
            RedlineBlock(
              old: nil, new: BlockReference(section: new.ordinal, block: index), runs: [RedlineRun(.kept, block.text)]))
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func marked(_ runs: [RedlineRun]) -> String {
    RedlineText.tidied(runs).map { run in
      let text = escaped(run.text)
      switch run.operation {
      case .kept: return text
      case .deleted: return text.isEmpty ? "" : "{--\(text)--}"
      case .inserted: return text.isEmpty ? "" : "{++\(text)++}"
      }
    }.joined()
  }

  /// Escapes what would be read as markup. Signs that mean something only in pairs or at the start of a line are
  /// escaped everywhere: a backslash too many is shown nowhere, one too few changes the text.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "{", "}", "#", "~", "|": result += "\\"
      case "+", "-", "=":
        // `++`, `--`, `==` could close or open a mark.
        if result.unicodeScalars.last == scalar || result.isEmpty { result += "\\" }
      default: break
      }
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
      result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return result
  }
}
