public import PolicyModel

/// The whole report as JSON, for programs; `Documentation/ReportFormat.md` is its specification and
/// `Documentation/schemas/comparison-report.schema.json` its schema.
///
/// Members may be added within a format version; a reader ignores what it does not know. A member that is removed or
/// means something else raises the version.
public enum JSONReportWriter {
  /// The version of the form.
  public static let formatVersion = "1.0"

  /// Writes a report.
  public static func write(_ report: ComparisonReport) -> String {
    var json = JSONText()
    json.object { root in
      root.member("format", "policydiff-comparison")
      root.member("formatVersion", formatVersion)
      root.object("generator", .inline) {
        $0.member("name", "policydiff")
        $0.member("version", ToolVersion.current)
      }
      root.object("old") { JSONDocumentText.write(report.old, name: report.oldName, to: &$0) }
      root.object("new") { JSONDocumentText.write(report.new, name: report.newName, to: &$0) }
      if let works = report.works { root.object("differentWorks") { write(works, to: &$0) } }
      root.object("counts") { write(ReportCounts(report), to: &$0) }
      root.array("sections") { sections in
        let redlines = redlineIndex(report)
        for change in report.sections where report.hasText(change) {
          sections.object { write(change, report, redline: redlines(change), to: &$0) }
        }
      }
      root.array("redlines") { redlines in
        for redline in report.redlines {
          redlines.object { write(redline, report, to: &$0) }
        }
      }
      root.array("movedBlocks") { moves in
        for move in report.movedBlocks {
          moves.object(.inline) {
            write("old", move.old, to: &$0)
            write("new", move.new, to: &$0)
            $0.member("similarity", share: move.similarity)
            if !move.runs.isEmpty { write(move.runs, to: &$0) }
          }
        }
      }
      root.array("replacements") { replacements in
        for replacement in report.replacements {
          replacements.object {
            $0.member("before", replacement.before)
            $0.member("after", replacement.after)
            $0.array("places") { places in
              for place in replacement.places {
                places.object(.inline) {
                  write("old", place.old, to: &$0)
                  write("new", place.new, to: &$0)
                }
              }
            }
          }
        }
      }
      root.object("contacts") { JSONLedgerText.write(report.contacts, to: &$0) }
      root.array("obligations") { JSONLedgerText.write(report.obligations, to: &$0) }
      root.object("references") { JSONLedgerText.write(report.references, to: &$0) }
      if let license = report.license { root.object("license") { JSONLicenseText.write(license, to: &$0) } }
      root.array("diagnostics") { JSONDocumentText.write(report.diagnostics, to: &$0) }
    }
    return json.text
  }

  private static func write(_ works: WorkDifference, to json: inout JSONText) {
    json.member("wordsInCommon", share: works.wordsInCommon)
    if let languages = works.languages {
      json.object("languages", .inline) {
        $0.member("old", languages.old)
        $0.member("new", languages.new)
      }
    }
    json.array("oldNames", .inline) { for name in works.oldNames { $0.element(name) } }
    json.array("newNames", .inline) { for name in works.newNames { $0.element(name) } }
    json.array("roles") { roles in
      for role in works.roles {
        roles.object(.inline) {
          $0.member("role", role.role.rawValue)
          $0.array("old", .inline) { for ordinal in role.old { $0.element(ordinal) } }
          $0.array("new", .inline) { for ordinal in role.new { $0.element(ordinal) } }
        }
      }
    }
  }

  private static func write(_ counts: ReportCounts, to json: inout JSONText) {
    json.member("oldSections", counts.oldSections)
    json.member("newSections", counts.newSections)
    json.member("unchanged", counts.unchanged)
    json.object("changes", .inline) { changes in
      for (kind, count) in counts.kinds { changes.member(kind.rawValue, count) }
    }
    json.object("classes", .inline) { classes in
      for (changeClass, count) in counts.classes { classes.member(changeClass.rawValue, count) }
    }
  }

  private static func write(
    _ change: SectionChange, _ report: ComparisonReport, redline: Int?, to json: inout JSONText
  ) {
    JSONDocumentText.write("old", report.oldSection(change), to: &json)
    JSONDocumentText.write("new", report.newSection(change), to: &json)
    json.array("changes", .inline) { kinds in
      for kind in change.kinds { kinds.element(kind.rawValue) }
    }
    if let verdict = change.verdict {
      json.member("class", verdict.changeClass.rawValue)
      json.member("severity", verdict.severity.rawValue)
      json.array("reasons") { reasons in
        for reason in verdict.reasons {
          reasons.object(.inline) {
            $0.member("rule", reason.rule.rawValue)
            $0.member("class", reason.changeClass.rawValue)
            $0.member("severity", reason.severity.rawValue)
            $0.member("before", reason.before)
            $0.member("after", reason.after)
            if reason.old != nil || reason.new != nil {
              $0.object("span", .inline) {
                write("old", reason.old, to: &$0)
                write("new", reason.new, to: &$0)
              }
            }
          }
        }
      }
    }
    if let evidence = change.evidence {
      json.object("evidence", .inline) {
        $0.member("phase", evidence.phase)
        $0.member("similarity", share: evidence.similarity)
      }
    }
    if let original = change.duplicateOf { json.member("duplicateOf", original) }
    if !change.links.isEmpty {
      json.array("links") { links in
        for link in change.links {
          links.object(.inline) {
            $0.member("text", link.text)
            $0.member("old", link.oldTarget.isEmpty ? nil : link.oldTarget)
            $0.member("new", link.newTarget.isEmpty ? nil : link.newTarget)
          }
        }
      }
    }
    if let redline { json.member("redline", redline) }
  }

  /// Which of the report's redlines an entry's text stands in.
  private static func redlineIndex(_ report: ComparisonReport) -> (SectionChange) -> Int? {
    var ofOld: [Int: Int] = [:]
    var ofNew: [Int: Int] = [:]
    for (index, redline) in report.redlines.enumerated() {
      for ordinal in redline.old { ofOld[ordinal] = index }
      for ordinal in redline.new { ofNew[ordinal] = index }
    }
    return { change in change.new.flatMap { ofNew[$0] } ?? change.old.flatMap { ofOld[$0] } }
  }

  private static func write(_ redline: Redline, _ report: ComparisonReport, to json: inout JSONText) {
    json.array("old", .inline) { for ordinal in redline.old { $0.element(ordinal) } }
    json.array("new", .inline) { for ordinal in redline.new { $0.element(ordinal) } }
    json.array("blocks") { blocks in
      for block in redline.blocks {
        blocks.object(.inline) { entry in
          write("old", block.old, to: &entry)
          write("new", block.new, to: &entry)
          entry.member("kind", block.isHeading ? "heading" : report.shownBlock(block)?.kind.rawValue ?? "paragraph")
          if let move = block.move { entry.member("move", move) }
          write(block.runs, to: &entry)
        }
      }
    }
  }

  private static func write(_ runs: [RedlineRun], to json: inout JSONText) {
    json.array("runs") { list in
      for run in runs {
        list.array {
          $0.element(RedlineText.sign(of: run.operation))
          $0.element(run.text)
          if let oldText = run.oldText { $0.element(oldText) }
        }
      }
    }
  }

  static func write(_ key: String, _ span: TextSpan?, to json: inout JSONText) {
    guard let span else { return json.member(key, nil as Int?) }
    json.object(key, .inline) {
      $0.member("section", span.section)
      if let part = span.reference {
        $0.member("block", part.block)
        if let range = span.range {
          $0.member("start", range.lowerBound)
          $0.member("end", range.upperBound)
        }
      }
    }
  }

  private static func write(_ key: String, _ reference: BlockReference?, to json: inout JSONText) {
    guard let reference else { return json.member(key, nil as Int?) }
    json.object(key, .inline) {
      $0.member("section", reference.section)
      $0.member("block", reference.block)
    }
  }
}
