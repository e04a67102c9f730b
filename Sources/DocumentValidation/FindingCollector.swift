package import PolicyModel

/// Takes what rules report and makes findings of it: severity from the profile, texts from the rule's page,
/// fingerprint, source line.
package struct FindingCollector {
  private let context: ValidationContext
  private(set) var findings: [Finding] = []
  private var occurrences: [String: Int] = [:]

  init(_ context: ValidationContext) {
    self.context = context
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - rule: The rule that reports.
  ///   - place: Where; the default is the whole document.
  ///   - message: One sentence without a full stop.
  ///   - severity: If this case matters less or more than the rule usually does. A profile's word stands above it.
  ///   - key: What names the finding across versions beside rule and section; the default is the evidence.
  ///   - remedy: How to mend this case, if more can be said than the rule's page says.
  package mutating func report(
    _ rule: any Rule.Type, at place: FindingPlace = FindingPlace(), _ message: String,
    severity: Diagnostic.Severity? = nil, key: String? = nil, evidence: [String] = [], remedy: String? = nil,
    related: [RelatedPlace] = []
  ) {
    guard let severity = context.profile.severity(of: rule, inCase: severity) else { return }
    let page = RulePage.of(rule.id)
    let title = place.section.map { context.document[section: $0].title }
    let name = key ?? evidence.joined(separator: "\u{1F}")
    let identity = rule.id + "\u{1F}" + (title ?? "") + "\u{1F}" + name
    let occurrence = occurrences[identity, default: 0]
    occurrences[identity] = occurrence + 1
    findings.append(
      Finding(
        rule: rule.id, severity: severity, place: place, message: message, reason: page.reason,
        remedy: remedy ?? page.remedy, evidence: evidence, related: related,
        fingerprint: Fingerprint.of(rule: rule.id, section: title, key: name, occurrence: occurrence),
        sourceLine: context.lines.text(ofLine: place.range.start.line)))
  }
}
