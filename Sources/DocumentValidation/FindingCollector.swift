package import PolicyModel

/// Takes what rules report and makes findings of it: severity from the profile, texts from the rule's page,
/// fingerprint, source line.
package struct FindingCollector {
  private let context: ValidationContext
  private(set) var findings: [Finding] = []
  private var occurrences: [String: Int] = [:]
  /// The line that the last finding quoted.
  private var lastLine: (number: Int, text: String?) = (-1, nil)
  /// How far the search for words has come in each text.
  private var trails: [BlockReference: PlaceTrail] = [:]

  init(_ context: ValidationContext) {
    self.context = context
  }

  /// The place of some words of a block: exact if the source spells them so, else the block's.
  ///
  /// - Parameter range: UTF-8 offsets into the block's text.
  package mutating func place(of range: Range<Int>, in text: PlacedText) -> FindingPlace {
    var place = context.place(of: text)
    if let exact = trails[text.reference, default: PlaceTrail()].place(of: range, in: text, context.lines) {
      place.range = exact
    }
    return place
  }

  /// The place of some words that stand in the source at or behind a part of a block's text, such as a link's target.
  package mutating func place(
    ofSource words: String, at range: Range<Int>, in text: PlacedText
  ) -> FindingPlace {
    var place = context.place(of: text)
    let exact = trails[text.reference, default: PlaceTrail()].place(ofSource: words, at: range, in: text, context.lines)
    if let exact { place.range = exact }
    return place
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
        sourceLine: sourceLine(place.range.start.line)))
  }

  /// The text of a line; findings in one line share it, or a page of one line would be kept once for each.
  private mutating func sourceLine(_ number: Int) -> String? {
    if lastLine.number != number { lastLine = (number, context.lines.text(ofLine: number)) }
    return lastLine.text
  }
}
