public import PolicyModel

/// Findings as SARIF 2.1.0, the form that code-scanning services read.
///
/// Columns are counted in Unicode code points, as SARIF asks, and not in bytes.
public struct FindingsSARIFWriter: Sendable {
  private let toolVersion: String

  /// Creates a writer.
  public init(toolVersion: String) {
    self.toolVersion = toolVersion
  }

  /// The report as one run.
  public func write(_ report: ValidationReport) -> String {
    let rules = report.rules.filter { $0.effectiveSeverity != nil }
    var indexes: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { indexes[rule.id] = index }
    return SARIFLog.text(
      toolVersion: toolVersion,
      rules: { json in for rule in rules { FindingsSARIFWriter.write(rule, to: &json) } },
      invocation: { json in
        json.member("executionSuccessful", report.troubles.isEmpty)
        json.array("toolExecutionNotifications") { json in
          for document in report.documents {
            guard let choice = document.profile?.sentence else { continue }
            FindingsSARIFWriter.notify("note", "\(document.name): \(choice)", &json)
          }
          for trouble in report.troubles { FindingsSARIFWriter.notify("error", trouble, &json) }
        }
      },
      results: { json in
        for document in report.documents {
          for finding in document.findings + document.mended {
            FindingsSARIFWriter.write(finding, of: document.name, ruleIndex: indexes[finding.rule], to: &json)
          }
        }
      })
  }

  private static func notify(_ level: String, _ text: String, _ json: inout JSONText) {
    json.object(.inline) { json in
      json.member("level", level)
      json.object("message") { $0.member("text", SARIFLog.plain(text)) }
    }
  }

  private static func write(_ rule: RuleDescription, to json: inout JSONText) {
    json.object { json in
      json.member("id", rule.id)
      json.object("shortDescription", .inline) { $0.member("text", rule.summary) }
      json.object("help") { json in
        json.member("text", rule.page)
        json.member("markdown", rule.page)
      }
      json.object("defaultConfiguration", .inline) {
        $0.member("level", (rule.effectiveSeverity ?? rule.severity).rawValue)
      }
    }
  }

  private static func write(_ finding: Finding, of name: String, ruleIndex: Int?, to json: inout JSONText) {
    json.object { json in
      json.member("ruleId", finding.rule)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", finding.severity.rawValue)
      json.object("message", .inline) { $0.member("text", SARIFLog.plain(finding.message + ". " + finding.remedy)) }
      json.array("locations") { json in
        json.object { json in
          location(finding, of: name, to: &json)
          if let section = finding.place.sectionName {
            json.array("logicalLocations", .inline) { json in
              json.object { $0.member("name", section) }
            }
          }
        }
      }
      if !finding.related.isEmpty {
        json.array("relatedLocations") { json in
          for related in finding.related {
            json.object(.inline) { json in
              json.object("physicalLocation") { json in
                json.object("artifactLocation") { $0.member("uri", SARIFLog.uri(of: name)) }
                json.object("region") { $0.member("startLine", related.position.line) }
              }
              json.object("message") { $0.member("text", SARIFLog.plain(related.message)) }
            }
          }
        }
      }
      json.object("partialFingerprints", .inline) { $0.member("policydiffFinding/v1", finding.fingerprint) }
      if let baseline = finding.baseline { json.member("baselineState", baseline.rawValue) }
      json.array("suppressions") { json in
        guard let suppression = finding.suppression else { return }
        json.object(.inline) { json in
          json.member("kind", suppression.kind == .inSource ? "inSource" : "external")
          json.member("status", "accepted")
          let by = suppression.approver.map { " (approved by \($0))" } ?? ""
          json.member("justification", suppression.reason + by)
        }
      }
    }
  }

  private static func location(_ finding: Finding, of name: String, to json: inout JSONText) {
    let range = finding.place.range
    json.object("physicalLocation") { json in
      json.object("artifactLocation", .inline) { $0.member("uri", SARIFLog.uri(of: name)) }
      json.object("region", .inline) { json in
        json.member("startLine", range.start.line)
        guard let line = finding.sourceLine, finding.place.section != nil || range != .none else { return }
        json.member("startColumn", codePoints(in: line, before: range.start.column))
        // The last line of a longer region is not at hand; without an end, the region is the rest of the line.
        guard range.end.line == range.start.line, range.end.column > range.start.column else { return }
        json.member("endColumn", codePoints(in: line, before: range.end.column))
      }
    }
  }

  /// The column in code points, from 1, of a column in UTF-8 bytes.
  private static func codePoints(in line: String, before column: Int) -> Int {
    let prefix = line.utf8.prefix(max(column - 1, 0))
    return prefix.count { $0 & 0xC0 != 0x80 } + 1
  }
}
