public import PolicyModel

/// A comparison as SARIF 2.1.0: one result a change, at its place in the new version, with that in the old version
/// beside it.
///
/// The rule of a result is the rule that classed the change; `policydiff explain RULE` tells what it reports. A change of
/// meaning is a `note`, a `warning` where it touches core duties, prohibitions, time limits, consequences or reporting;
/// what keeps the meaning has the level `none`. Lines are those of the block a change stands in. Columns are those of its
/// first character, and given only where a block begins its line: elsewhere they would have to be counted in the
/// source, which a report does not hold.
public enum ComparisonSARIFWriter {
  /// Writes a report.
  public static func write(_ report: ComparisonReport) -> String {
    let used = Set(report.sections.flatMap { $0.verdict?.reasons ?? [] }.map(\.rule))
    let rules = ChangeRule.allCases.filter(used.contains)
    var indexes: [ChangeRule: Int] = [:]
    for (index, rule) in rules.enumerated() { indexes[rule] = index }
    return SARIFLog.text(
      toolVersion: ToolVersion.current,
      rules: { json in
        for rule in rules {
          json.object { json in
            json.member("id", rule.rawValue)
            json.object("shortDescription", .inline) { $0.member("text", name(of: rule)) }
          }
        }
      },
      invocation: { json in
        json.member("executionSuccessful", !report.isBlind)
        json.array("toolExecutionNotifications") { json in
          for diagnostic in report.diagnostics where diagnostic.severity >= .warning {
            json.object(.inline) { json in
              json.member("level", diagnostic.severity.rawValue)
              json.object("message") { $0.member("text", SARIFLog.plain(diagnostic.summary)) }
            }
          }
        }
      },
      results: { json in
        for change in report.sections {
          for reason in change.verdict?.reasons ?? [] {
            write(reason, of: change, report, ruleIndex: indexes[reason.rule], to: &json)
          }
        }
      })
  }

  /// `contact changed`.
  private static func name(of rule: ChangeRule) -> String { String(rule.rawValue.map { $0 == "-" ? " " : $0 }) }

  private static func level(of reason: ChangeReason) -> String {
    guard reason.changeClass == .substantive else { return "none" }
    return reason.severity >= .high ? "warning" : "note"
  }

  private static func write(
    _ reason: ChangeReason, of change: SectionChange, _ report: ComparisonReport, ruleIndex: Int?,
    to json: inout JSONText
  ) {
    json.object { json in
      json.member("ruleId", reason.rule.rawValue)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", level(of: reason))
      json.object("message", .inline) { $0.member("text", SARIFLog.plain(message(reason, of: change, report))) }
      let old = change.old.map { reason.old ?? TextSpan(section: $0) }
      let new = change.new.map { reason.new ?? TextSpan(section: $0) }
      json.array("locations") { json in
        // What is gone has its place in the old version alone.
        if let new {
          location(new, in: report.new, report.newName, to: &json)
        } else if let old {
          location(old, in: report.old, report.oldName, to: &json)
        }
      }
      if let old, new != nil {
        json.array("relatedLocations") { location(old, in: report.old, report.oldName, says: reason.before, to: &$0) }
      }
    }
  }

  private static func message(_ reason: ChangeReason, of change: SectionChange, _ report: ComparisonReport) -> String {
    let section = report.namingSection(change).name
    let place = section.isEmpty ? "" : Wording.short(section) + ": "
    let words =
      switch (reason.before.isEmpty, reason.after.isEmpty) {
      case (true, true): "."
      case (true, false): ". New: “\(reason.after)”."
      case (false, true): ". Gone: “\(reason.before)”."
      case (false, false): ". “\(reason.before)” became “\(reason.after)”."
      }
    return place + name(of: reason.rule) + words
  }

  private static func location(
    _ span: TextSpan, in document: PolicyDocument, _ name: String, says words: String? = nil, to json: inout JSONText
  ) {
    let section = document[section: span.section]
    let block = span.reference.flatMap(document.block)
    let start = (block?.range ?? section.range).start
    json.object { json in
      json.object("physicalLocation") { json in
        json.object("artifactLocation", .inline) { $0.member("uri", SARIFLog.uri(of: name)) }
        json.object("region", .inline) { json in
          json.member("startLine", start.line)
          if start.column == 1 { json.member("startColumn", 1) }
        }
      }
      if !section.name.isEmpty {
        json.array("logicalLocations", .inline) { json in json.object { $0.member("name", section.name) } }
      }
      if let words { json.object("message", .inline) { $0.member("text", SARIFLog.plain(words)) } }
    }
  }
}
