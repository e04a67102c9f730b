internal import PolicyModel

/// What a person should be told before they trust a comparison: that the two are no pair of versions in this order.
enum PairNotes {
  /// The warnings of a report, which belong into every form of it.
  static func warnings(for report: ComparisonReport) -> [Diagnostic] {
    [order(report), stub(report) ?? strangers(report)].compactMap { $0 }
  }

  // MARK: The order

  /// The document named as new is older by its own date, or by its own number where neither has a date.
  private static func order(_ report: ComparisonReport) -> Diagnostic? {
    let (old, new) = (report.old.metadata, report.new.metadata)
    for field in [\DocumentMetadata.updated, \.effective, \.published] {
      guard let was = old[keyPath: field]?.value, let now = new[keyPath: field]?.value else { continue }
      guard CalendarDay(was) != nil, CalendarDay(now) != nil else { return nil }
      // Days in this form are in the order of their letters.
      return now < was ? warning("\(now), and that of the other is \(was)", "date") : nil
    }
    guard let was = old.version.flatMap(number), let now = new.version.flatMap(number),
      now.lexicographicallyPrecedes(was)
    else { return nil }
    return warning(
      "\(new.version?.value ?? ""), and that of the other is \(old.version?.value ?? "")", "version number")
  }

  private static func warning(_ values: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .swapped,
      "the version named as new is the older one by its own \(what): it is \(values); perhaps the two were given in the "
        + "wrong order")
  }

  /// `2.10` as its parts; nil for anything but numbers with dots.
  private static func number(_ fact: DocumentMetadata.Fact) -> [Int]? {
    let parts = fact.value.drop { $0 == "v" || $0 == "V" }.split(separator: ".", omittingEmptySubsequences: false)
      .map { Int($0) }
    return parts.contains(nil) ? nil : parts.compactMap { $0 }
  }

  // MARK: Hardly any text

  /// A page with fewer words that took the place of a policy only says where that is.
  static let fewWords = 40
  /// A text has to be that much longer before a short one looks like what was left in its place.
  static let lostShare = 5

  private static func stub(_ report: ComparisonReport) -> Diagnostic? {
    // A file that was added or removed has no other side.
    guard report.oldName != ComparisonReport.noDocument, report.newName != ComparisonReport.noDocument else {
      return nil
    }
    let (old, new) = (words(report.old), words(report.new))
    guard min(old, new) > 0, min(old, new) < fewWords, max(old, new) >= lostShare * min(old, new),
      max(old, new) >= 2 * fewWords
    else { return nil }
    let side = new < old ? "new" : "old"
    return Diagnostic(
      .stub,
      "there is hardly any text in the \(side) version, \(min(old, new)) words against \(max(old, new)): perhaps it is a page "
        + "that only leads elsewhere, and no policy text")
  }

  // MARK: Hardly any words in common

  /// Versions of one policy have a section that keeps more of its words than this, however much was rewritten.
  static let keptWords = 0.1
  /// Shorter words of a title are articles and prepositions.
  static let titleWord = 4

  /// Two short texts with other titles and not one section in common; longer ones are told apart by their names.
  private static func strangers(_ report: ComparisonReport) -> Diagnostic? {
    guard report.works == nil, report.oldName != ComparisonReport.noDocument,
      report.newName != ComparisonReport.noDocument, words(report.old) > 0, words(report.new) > 0
    else { return nil }
    let isKept = report.sections.contains { change in
      change.old != nil && change.new != nil && !change.isBare(in: report)
        && (change.kinds.isEmpty || (change.evidence?.similarity ?? 0) > keptWords)
    }
    let (old, new) = (titleWords(report.old), titleWords(report.new))
    guard !isKept, !old.isEmpty, !new.isEmpty, old.isDisjoint(with: new) else { return nil }
    return Diagnostic(
      .strangers,
      "the two have no section in common and go by other titles: perhaps they are different works, not versions of one "
        + "policy")
  }

  private static func titleWords(_ document: PolicyDocument) -> Set<String> {
    let title = document.metadata.title?.value ?? document.sections.first?.title ?? ""
    return Set(title.lowercased().split { !$0.isLetter }.filter { $0.count >= titleWord }.map(String.init))
  }

  /// A word with the space behind it, or two characters of a script without spaces.
  private static let bytesOfWord = 6

  private static func words(_ document: PolicyDocument) -> Int {
    document.allSections.reduce(0) { sum, section in
      section.blocks.reduce(sum) { $0 + $1.text.utf8.count / bytesOfWord }
    }
  }
}

extension SectionChange {
  /// True if neither side has text of its own.
  fileprivate func isBare(in report: ComparisonReport) -> Bool {
    (old.map { report.old[section: $0].blocks.isEmpty } ?? true)
      && (new.map { report.new[section: $0].blocks.isEmpty } ?? true)
  }
}
