internal import PolicyModel

/// What number the changes are worth, and why.
struct VersionAdvice {
  /// The suggestion.
  let suggestion: VersionSuggestion
  /// It in words.
  let statements: [SummaryStatement]

  /// Judges a report: major where duties, prohibitions, scope, consequences or reporting change, minor where something
  /// else is said, patch where only the wording changes.
  init(_ composition: Composition) {
    let (report, book) = (composition.report, composition.book)
    var concerns: [Concern: [SummaryEvidence]] = [:]
    var minor: [SummaryEvidence] = []
    var editorial = 0
    for change in composition.changes {
      guard let verdict = change.verdict, !change.kinds.isEmpty else { continue }
      if verdict.changeClass == .editorial { editorial += 1 }
      guard verdict.changeClass == .substantive else { continue }
      let found = Concern.all(of: verdict, in: change, report)
      for (concern, rule) in found {
        concerns[concern, default: []].append(composition.names.evidence(change, rule: rule.rawValue))
      }
      if found.isEmpty {
        minor.append(composition.names.evidence(change, rule: verdict.reasons.first?.rule.rawValue))
      }
    }
    if report.license.map({ $0.kind != .unchanged }) == true { concerns[.license] = concerns[.license] ?? [] }
    let step: VersionSuggestion.Step =
      !concerns.isEmpty ? .major : !minor.isEmpty ? .minor : editorial > 0 ? .patch : .none
    let label = VersionAdvice.label(of: report.old, name: report.oldName)
    let given = VersionAdvice.label(of: report.new, name: report.newName)
    let isDate = label.map(VersionAdvice.isDate) ?? false
    let next = isDate ? nil : label.flatMap { VersionAdvice.next(after: $0, step) }
    suggestion = VersionSuggestion(step: step, label: next, isDate: isDate)

    let named = Concern.allCases.filter { concerns[$0] != nil }
    let items = book.list(named.map { [.words(book.words("concerns." + $0.rawValue))] })
    var statements: [SummaryStatement] = []
    statements.append(
      SummaryStatement(
        .version, book.sentence("version." + step.rawValue, ["items": items]),
        evidence: Array((named.flatMap { concerns[$0] ?? [] } + minor).prefix(Composition.mostNames))))
    func add(_ key: String, _ label: String = "") {
      let values: PhraseBook.Values = ["label": [.name(Quotation.cut(label, limit: Quotation.longestName))]]
      statements.append(SummaryStatement(.version, book.sentence(key, values)))
    }
    if step != .none {
      if let next { add("version.suggested", next) } else if isDate { add("version.date") }
      if label == nil, given == nil { add("version.unlabeled") }
      if let given, given != label, given != next { add("version.given", given) }
    }
    self.statements = statements
  }

  // MARK: What weighs

  /// What makes a change a major one, in the order in which it is told.
  private enum Concern: String, CaseIterable {
    case reporting, prohibited, expected, scope, consequences, protection, duties, license

    /// Rules that change what somebody must or may do, wherever they stand.
    private static let dutyRules: Set<ChangeRule> = [
      .modalChanged, .modalAdded, .modalRemoved, .polarityChanged, .deadlineChanged, .amountChanged,
      .numberChanged, .boundPartyChanged, .movedToOtherPurpose,
    ]

    /// What the reasons of a verdict concern, each with the first rule that says so. A line about the license between
    /// the consequences concerns the license: what counts is what the changed words are for, not the rest of their
    /// section.
    static func all(
      of verdict: ChangeVerdict, in change: SectionChange, _ report: ComparisonReport
    ) -> [(Concern, ChangeRule)] {
      var found: [(Concern, ChangeRule)] = []
      let section = report.namingSection(change).roles.first
      for reason in verdict.reasons where reason.changeClass == .substantive {
        let block = reason.new?.reference.flatMap(report.new.block) ?? reason.old?.reference.flatMap(report.old.block)
        guard let concern = Concern(reason, block?.roles.first?.role ?? section),
          !found.contains(where: { $0.0 == concern })
        else { continue }
        found.append((concern, reason.rule))
      }
      return found
    }

    private init?(_ reason: ChangeReason, _ role: Role?) {
      if reason.rule == .licenseChanged {
        self = .license
        return
      }
      if reason.severity == .highest {
        self = .reporting
        return
      }
      guard reason.severity >= .medium else { return nil }
      switch role {
      case .reporting?, .contact?: self = .reporting
      case .prohibitedBehaviours?: self = .prohibited
      case .expectedBehaviours?: self = .expected
      case .scope?: self = .scope
      case .consequences?: self = .consequences
      case .confidentiality?, .nonRetaliation?, .appeals?: self = .protection
      default:
        guard Concern.dutyRules.contains(reason.rule) else { return nil }
        self = .duties
      }
    }
  }

  // MARK: Labels

  /// The label of a version: what the document says, or what the archive calls it.
  static func label(of document: PolicyDocument, name: String) -> String? {
    if let label = document.metadata.version?.value, !label.isEmpty { return label }
    if let tag = gitTag(name) { return tag }
    guard let at = name.lastIndex(of: "@"), !name.contains("/"), at > name.startIndex else { return nil }
    let label = String(name[name.index(after: at)...])
    // `@latest` and `@previous` say which one, not what it is called.
    return label.contains(where: \.isNumber) ? label : nil
  }

  /// The revision of `git:REVISION:path`, if it is a tag that counts versions; names of branches and commits tell readers
  /// nothing.
  private static func gitTag(_ name: String) -> String? {
    guard name.hasPrefix("git:") else { return nil }
    let tag = name.dropFirst(4).prefix { $0 != ":" }
    let digits = tag.drop { $0 == "v" || $0 == "V" }
    guard tag.count - digits.count <= 1, digits.first?.isNumber == true, digits.count <= longestLabel,
      digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" })
    else { return nil }
    return String(digits)
  }

  /// The earliest year a label can mean; version numbers are smaller.
  private static let earliestYear = 1900
  private static let longestLabel = 20

  /// True for a label that is a date or a year.
  static func isDate(_ label: String) -> Bool {
    let parts = label.split { !$0.isNumber }
    return parts.contains { $0.count == 4 && (Int($0) ?? 0) >= earliestYear }
  }

  /// The label after this one; nil if it is no number of the usual form.
  static func next(after label: String, _ step: VersionSuggestion.Step) -> String? {
    guard label.count <= longestLabel, let start = label.firstIndex(where: \.isNumber) else { return nil }
    let prefix = label[..<start]
    guard prefix.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." }) else { return nil }
    let pieces = label[start...].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard pieces.allSatisfy({ $0 != nil }), pieces.count <= 4 else { return nil }
    var numbers = pieces.compactMap { $0 }
    let place: Int
    switch step {
    case .none: return nil
    case .major: place = 0
    case .minor: place = 1
    case .patch: place = 2
    }
    while numbers.count <= place { numbers.append(0) }
    guard numbers[place] < Int.max else { return nil }
    numbers[place] += 1
    for index in numbers.indices where index > place { numbers[index] = 0 }
    return prefix + numbers.map(String.init).joined(separator: ".")
  }
}
