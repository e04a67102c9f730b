internal import PolicyModel

/// All suppressions for a document, and what was wrong with them.
public struct Suppressions: Sendable, Hashable {
  /// The suppressions, those of the document first, by line.
  public private(set) var entries: [Suppression]
  /// What could not be understood: trouble, not findings.
  public private(set) var faults: [SuppressionFault]

  /// Creates a set.
  public init(entries: [Suppression] = [], faults: [SuppressionFault] = []) {
    self.entries = entries
    self.faults = faults
  }

  /// Adds another set.
  public mutating func add(_ other: Suppressions) {
    entries += other.entries
    faults += other.faults
  }

  /// Adds an entry, or a fault if it names a rule that does not exist.
  mutating func add(_ entry: Suppression, file: String) {
    guard RuleRegistry.rule(named: entry.rule) != nil else {
      let hint = YAMLFields.suggestion(for: entry.rule, among: RuleRegistry.ids)
      faults.append(SuppressionFault(file: file, line: entry.line, message: "unknown rule '\(entry.rule)'\(hint)"))
      return
    }
    if let day = entry.expires, CalendarDay(day) == nil {
      faults.append(
        SuppressionFault(file: file, line: entry.line, message: "expires '\(day)' is not a day such as 2026-01-31"))
      return
    }
    entries.append(entry)
  }

  mutating func add(fault message: String, file: String, line: Int) {
    faults.append(SuppressionFault(file: file, line: line, message: message))
  }

  /// Marks the findings that are suppressed, and reports suppressions that have run out, say no reason or suppress
  /// nothing.
  func apply(
    to findings: inout [Finding], in context: ValidationContext, today: String?, _ collector: inout FindingCollector
  ) {
    for entry in entries {
      let place = entry.file == nil ? context.place(ofLine: entry.line) : FindingPlace()
      let origin = entry.file.map { " in \($0):\(entry.line)" } ?? ""
      guard let reason = entry.reason else {
        collector.report(
          IncompleteSuppression.self, at: place, "the suppression of \(entry.rule)\(origin) gives no reason",
          key: entry.rule)
        continue
      }
      if let last = entry.expires, let today, last < today {
        collector.report(
          ExpiredSuppression.self, at: place, "the suppression of \(entry.rule)\(origin) ran out on \(last)",
          key: entry.rule + last)
        continue
      }
      var isUsed = false
      for index in findings.indices where entry.covers(findings[index], at: place, in: context) {
        isUsed = true
        findings[index].suppression = FindingSuppression(
          kind: entry.file == nil ? .inSource : .external, reason: reason, approver: entry.approver,
          expires: entry.expires)
      }
      if !isUsed, context.profile.severity(ofRuleNamed: entry.rule) != nil {
        collector.report(
          UnusedSuppression.self, at: place, "the suppression of \(entry.rule)\(origin) suppresses nothing",
          key: entry.rule)
      }
    }
  }
}

extension Suppression {
  /// True if it is meant for a finding. One in the document holds for the section it stands in, or, before the first
  /// heading, for the whole document.
  func covers(_ finding: Finding, at place: FindingPlace, in context: ValidationContext) -> Bool {
    guard finding.rule == rule, fingerprint.map({ $0 == finding.fingerprint }) ?? true else { return false }
    if let section {
      guard let ordinal = finding.place.section else { return false }
      let own = context.document[section: ordinal]
      return own.title == section || own.name == section
    }
    guard file == nil, let here = place.section, here >= 0 else { return true }
    return finding.place.section == here
  }
}

extension Profile {
  /// What a rule's finding weighs; nil if it is off or unknown.
  func severity(ofRuleNamed id: String) -> Diagnostic.Severity? {
    RuleRegistry.rule(named: id).flatMap { severity(of: $0, inCase: nil) }
  }
}

extension ValidationContext {
  /// The place of a line: the section whose heading is the last one at or above it.
  func place(ofLine line: Int) -> FindingPlace {
    let position = SourcePosition(line: line, column: 1)
    let section = document.sections.last { ($0.heading?.range.start ?? $0.range.start).line <= line }
    return FindingPlace(
      range: SourceRange(position, position), section: section?.ordinal ?? Section.preambleOrdinal,
      sectionName: section?.name ?? document.preamble.name)
  }
}
