public import PolicyModel

/// Findings as the XML that build servers read as test results (Jenkins' JUnit schema): a suite for each document, a
/// case for each rule, a failure for each finding at or above the threshold.
public struct FindingsJUnitWriter: Sendable {
  private let threshold: Diagnostic.Severity

  /// Creates a writer; findings below the threshold are told in the suite's output and fail nothing.
  public init(threshold: Diagnostic.Severity = .error) {
    self.threshold = threshold
  }

  /// The report as XML. It states no times: equal runs write equal bytes.
  public func write(_ report: ValidationReport) -> String {
    let rules = report.rules.filter { $0.effectiveSeverity != nil }.map(\.id)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"policydiff validate\">\n"
    for document in report.documents { xml += suite(document, rules) }
    return xml + "</testsuites>\n"
  }

  private func suite(_ document: ValidatedDocument, _ rules: [String]) -> String {
    let name = XMLText.attribute(document.name)
    guard document.troubles.isEmpty || !document.checklist.isEmpty || !document.findings.isEmpty else {
      let text = XMLText.attribute(document.troubles.joined(separator: "; "))
      return """
          <testsuite name="\(name)" tests="1" failures="0" errors="1" skipped="0">
            <testcase name="read" classname="\(name)">
              <error message="\(text)" type="trouble"/>
            </testcase>
          </testsuite>

        """
    }
    var cases = ""
    var (failed, skipped) = (0, 0)
    var output: [String] = []
    for rule in rules {
      let findings = document.findings.filter { $0.rule == rule }
      let failures = findings.filter { $0.suppression == nil && $0.severity >= threshold }
      let isSkipped = failures.isEmpty && findings.contains { $0.suppression != nil }
      failed += failures.isEmpty ? 0 : 1
      skipped += isSkipped ? 1 : 0
      output += findings.filter { $0.suppression == nil && $0.severity < threshold }.map { line($0, document) }
      cases += "    <testcase name=\"\(XMLText.attribute(rule))\" classname=\"\(name)\""
      if failures.isEmpty && !isSkipped {
        cases += "/>\n"
        continue
      }
      cases += ">\n"
      if isSkipped {
        let reason = findings.compactMap { $0.suppression?.reason }.joined(separator: "; ")
        cases += "      <skipped message=\"\(XMLText.attribute(reason))\"/>\n"
      }
      for finding in failures {
        cases +=
          "      <failure message=\"\(XMLText.attribute(finding.message))\" type=\"\(finding.severity.rawValue)\">"
        cases += XMLText.content(line(finding, document) + "\n" + finding.remedy) + "</failure>\n"
      }
      cases += "    </testcase>\n"
    }
    var suite = "  <testsuite name=\"\(name)\" tests=\"\(rules.count)\" failures=\"\(failed)\" errors=\"0\" "
    suite += "skipped=\"\(skipped)\">\n"
    if let profile = document.profile?.id {
      suite += "    <properties>\n      <property name=\"profile\" value=\"\(XMLText.attribute(profile))\"/>\n"
      suite += "    </properties>\n"
    }
    suite += cases
    if !output.isEmpty { suite += "    <system-out>\(XMLText.content(output.joined(separator: "\n")))</system-out>\n" }
    if !document.troubles.isEmpty {
      suite += "    <system-err>\(XMLText.content(document.troubles.joined(separator: "\n")))</system-err>\n"
    }
    return suite + "  </testsuite>\n"
  }

  private func line(_ finding: Finding, _ document: ValidatedDocument) -> String {
    let start = finding.place.range.start
    return "\(document.name):\(start.line):\(start.column): \(finding.severity.rawValue): \(finding.message) "
      + "[\(finding.rule)]"
  }
}
