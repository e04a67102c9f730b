public import PolicyModel

/// Runs the rules of a profile over documents.
public enum Validator {
  /// Checks one document.
  ///
  /// - Parameters:
  ///   - input: The document and what is known about it.
  ///   - profile: What it must have, with everything it extends.
  ///   - baseline: The version before, for the rules on changes and for telling new findings from old ones.
  ///   - suppressions: Decisions that findings may stay; `Suppressions.inSource` and `.file` read them.
  ///   - today: The day on which suppressions must hold, as `2026-01-31`; nil if none expires.
  public static func validate(
    _ input: ValidationInput, profile: Profile, baseline: ValidationBaseline? = nil,
    suppressions: Suppressions = Suppressions(), today: String? = nil
  ) -> ValidatedDocument {
    let context = ValidationContext(input, profile: profile, baseline: baseline)
    var collector = FindingCollector(context)
    for rule in RuleRegistry.all { rule.check(context, &collector) }
    var findings = collector.findings
    var suppressionFindings = FindingCollector(context)
    suppressions.apply(to: &findings, in: context, today: today, &suppressionFindings)
    findings += suppressionFindings.findings
    var document = ValidatedDocument(
      name: input.name, title: input.document.metadata.title?.value,
      profile: AppliedProfile(id: profile.id, title: profile.title), findings: findings,
      checklist: Checklist.of(context), troubles: suppressions.faults.map(\.description))
    if let baseline {
      let before = ValidationContext(baseline.input, profile: profile)
      var earlier = FindingCollector(before)
      for rule in RuleRegistry.all { rule.check(before, &earlier) }
      let known = Set(earlier.findings.map(\.fingerprint))
      for index in document.findings.indices {
        document.findings[index].baseline = known.contains(document.findings[index].fingerprint) ? .unchanged : .new
      }
      let left = Set(document.findings.map(\.fingerprint))
      document.mended = earlier.findings.filter { !left.contains($0.fingerprint) }.sorted(by: inReadingOrder)
      for index in document.mended.indices { document.mended[index].baseline = .absent }
    }
    document.findings.sort(by: inReadingOrder)
    return document
  }

  /// The rules as a profile has them, by id.
  public static func rules(in profile: Profile) -> [RuleDescription] {
    RuleRegistry.all.map { rule in
      let page = RulePage.of(rule.id)
      return RuleDescription(
        id: rule.id, summary: page.summary, page: page.text, severity: rule.severity,
        effectiveSeverity: profile.severity(of: rule, inCase: nil))
    }
  }

  /// By place; the gravest first at one place; then by rule.
  private static func inReadingOrder(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place.range.start, right.place.range.start)
    if a != b { return a < b }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.rule, left.fingerprint) < (right.rule, right.fingerprint)
  }
}
