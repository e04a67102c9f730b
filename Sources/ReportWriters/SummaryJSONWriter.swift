public import PolicyModel

/// A summary as JSON, each statement with what it rests on; `Documentation/schemas/change-summary.schema.json` is its
/// schema.
public struct SummaryJSONWriter: Sendable {
  /// The version of the form.
  public static let formatVersion = "2.0"

  /// Creates a writer.
  public init() {}

  /// Writes a summary. O(its length).
  public func write(_ summary: ChangeSummary) -> String {
    var json = JSONText()
    let quotes = summary.quotes
    json.object { root in
      root.member("format", "policydiff-summary")
      root.member("formatVersion", SummaryJSONWriter.formatVersion)
      root.object("generator", .inline) {
        $0.member("name", "policydiff")
        $0.member("version", ToolVersion.current)
      }
      writeHead(of: summary, to: &root)
      root.member("length", summary.length.rawValue)
      root.array("lead") { write(summary.lead, quotes, to: &$0) }
      root.array("points") { writePoints(of: summary, to: &$0) }
      root.array("closing") { write(summary.closing, quotes, to: &$0) }
      root.array("chapters") { writeChapters(of: summary, to: &$0) }
      root.array("notes") { write(summary.notes, quotes, to: &$0) }
      root.object("suggestedVersion", .inline) {
        $0.member("step", summary.suggestedVersion.step.rawValue)
        $0.member("label", summary.suggestedVersion.label)
        $0.member("isDate", summary.suggestedVersion.isDate)
      }
      root.array("table") { writeRows(of: summary.table, to: &$0) }
      root.member("tableOmitted", summary.table.omitted)
      root.array("diagnostics") { json in
        write(summary.diagnostics, of: nil, to: &json)
        for (side, edition) in zip(["old", "new"], summary.editions) {
          write(edition.diagnostics, of: side, to: &json)
        }
      }
    }
    return json.text
  }

  /// What is summarised, and how much of it there is.
  private func writeHead(of summary: ChangeSummary, to json: inout JSONText) {
    json.member("language", summary.language)
    json.member("title", summary.title)
    json.member("headline", summary.headline.plain(summary.quotes))
    json.member("subject", summary.subject.plain(summary.quotes))
    json.array("editions") { editions in
      for edition in summary.editions {
        editions.object(.inline) {
          $0.member("name", edition.name)
          $0.member("given", edition.given)
          $0.member("version", edition.version)
          $0.member("effective", edition.effective)
          $0.member("dated", edition.dated)
        }
      }
    }
    json.object("counts", .inline) { counts in
      for changeClass in ChangeClass.allCases.reversed() {
        counts.member(changeClass.rawValue, summary.counts[changeClass] ?? 0)
      }
    }
  }

  private func writePoints(of summary: ChangeSummary, to json: inout JSONText) {
    for (index, band) in summary.bands.enumerated() {
      for group in band.groups {
        json.object {
          $0.member("band", index + 1)
          $0.member("section", group.section)
          $0.array("statements") { write(group.statements, summary.quotes, to: &$0) }
        }
      }
    }
  }

  private func writeChapters(of summary: ChangeSummary, to json: inout JSONText) {
    for chapter in summary.chapters {
      json.object {
        $0.member("kind", chapter.kind.rawValue)
        $0.member("heading", chapter.heading)
        $0.array("groups") { groups in
          for group in chapter.groups {
            groups.object {
              $0.member("section", group.section)
              $0.array("statements") { write(group.statements, summary.quotes, to: &$0) }
            }
          }
        }
      }
    }
  }

  private func writeRows(of table: SummaryTable, to json: inout JSONText) {
    for row in table.rows {
      json.object {
        $0.member("section", row.section)
        $0.member("happened", row.happened)
        $0.member("matters", row.matters)
        $0.array("evidence") { write(row.evidence, to: &$0) }
      }
    }
  }

  /// What was doubted, in comparing or in reading one of the two versions.
  private func write(_ diagnostics: [Diagnostic], of side: String?, to json: inout JSONText) {
    for diagnostic in diagnostics {
      json.object(.inline) {
        $0.member("id", diagnostic.id)
        $0.member("severity", diagnostic.severity.rawValue)
        $0.member("summary", diagnostic.summary)
        $0.member("version", side)
        $0.member("line", diagnostic.position?.line)
      }
    }
  }

  private func write(_ statements: [SummaryStatement], _ quotes: QuotationMarks, to json: inout JSONText) {
    for statement in statements {
      json.object {
        $0.member("kind", statement.kind.rawValue)
        $0.member("text", statement.text.plain(quotes))
        $0.array("evidence") { json in
          for evidence in statement.evidence { write(evidence, to: &json) }
        }
      }
    }
  }

  private func write(_ evidence: SummaryEvidence, to json: inout JSONText) {
    json.object(.inline) {
      $0.member("old", evidence.old)
      $0.member("new", evidence.new)
      $0.member("section", evidence.section)
      $0.member("rule", evidence.rule)
      $0.member("class", evidence.changeClass.rawValue)
      $0.member("severity", evidence.severity.rawValue)
      $0.member("before", evidence.before)
      $0.member("after", evidence.after)
      $0.object("span", .inline) { json in
        JSONReportWriter.write("old", evidence.oldSpan, to: &json)
        JSONReportWriter.write("new", evidence.newSpan, to: &json)
      }
    }
  }
}
