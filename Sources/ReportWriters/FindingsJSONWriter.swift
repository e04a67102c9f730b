public import PolicyModel

/// Findings as JSON for other programs.
///
/// `formatVersion` grows when a member changes its meaning or goes away; members may be added without it. Positions are
/// `line` and UTF-8 `column` from 1. `place` has no position where the finding concerns the whole document.
public struct FindingsJSONWriter: Sendable {
  /// The version of the format.
  public static let formatVersion = 1

  /// Creates a writer.
  public init() {}

  /// The report as JSON.
  public func write(_ report: ValidationReport) -> String {
    var json = JSONText()
    json.object { json in
      json.member("format", "policydiff-findings")
      json.member("formatVersion", FindingsJSONWriter.formatVersion)
      json.member("profile", report.profile)
      json.array("documents") { json in
        for document in report.documents { FindingsJSONWriter.write(document, to: &json) }
      }
    }
    return json.text
  }

  private static func write(_ document: ValidatedDocument, to json: inout JSONText) {
    json.object { json in
      json.member("name", document.name)
      json.member("title", document.title)
      json.member("profile", document.profile?.id)
      json.member("profileReason", document.profile?.reason)
      json.array("troubles") { json in for trouble in document.troubles { json.element(trouble) } }
      json.array("checklist") { json in
        for item in document.checklist {
          json.object(.inline) { json in
            json.member("title", item.title)
            json.member("required", item.isRequired)
            json.member("state", item.state.rawValue)
            json.array("sections") { json in for section in item.sections { json.element(section) } }
          }
        }
      }
      json.array("findings") { json in for finding in document.findings { write(finding, to: &json) } }
      json.array("mended") { json in for finding in document.mended { write(finding, to: &json) } }
    }
  }

  private static func write(_ finding: Finding, to json: inout JSONText) {
    json.object { json in
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("message", finding.message)
      json.object("place", .inline) { json in
        if finding.place.section != nil || finding.place.range != .none {
          json.member("line", finding.place.range.start.line)
          json.member("column", finding.place.range.start.column)
          json.member("endLine", finding.place.range.end.line)
          json.member("endColumn", finding.place.range.end.column)
        }
        json.member("section", finding.place.section)
        json.member("sectionName", finding.place.sectionName)
      }
      json.member("reason", finding.reason)
      json.member("remedy", finding.remedy)
      json.array("evidence", .inline) { json in for words in finding.evidence { json.element(words) } }
      json.array("related") { json in
        for place in finding.related {
          json.object(.inline) { json in
            json.member("message", place.message)
            json.member("line", place.position.line)
            json.member("column", place.position.column)
          }
        }
      }
      json.member("fingerprint", finding.fingerprint)
      json.member("baseline", finding.baseline?.rawValue)
      if let suppression = finding.suppression {
        json.object("suppression", .inline) { json in
          json.member("kind", suppression.kind.rawValue)
          json.member("reason", suppression.reason)
          json.member("approver", suppression.approver)
          json.member("expires", suppression.expires)
        }
      }
    }
  }
}
