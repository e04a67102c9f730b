internal import PolicyModel

/// What a comparison says about the text, as far as stamps are concerned.
struct BaselineChanges {
  /// The gravest class of change of a section that is not the history itself; nil if no text changed. A change
  /// without verdict counts as substantive: doubt is substantive.
  let gravest: ChangeClass?
  private let firstSection: Int?

  init(_ report: ComparisonReport, new: PolicyDocument) {
    var gravest: ChangeClass?
    var first: Int?
    for change in report.sections where change.kinds.contains(where: BaselineChanges.concernsText.contains) {
      if let ordinal = change.new, new[section: ordinal].roles.first == .revisionHistory { continue }
      let verdict = change.verdict?.changeClass ?? .substantive
      guard verdict != .markup else { continue }
      if first == nil, let ordinal = change.new { first = ordinal }
      gravest = max(gravest ?? verdict, verdict)
    }
    self.gravest = gravest
    firstSection = first
  }

  private static let concernsText: Set<ChangeKind> = [.modified, .retitled, .link, .added, .removed]

  /// The first changed section of the new version.
  func firstPlace(in context: ValidationContext) -> FindingPlace {
    firstSection.map(context.place(ofSection:)) ?? FindingPlace()
  }
}

/// What the new version's history says anew.
struct RevisionEntry {
  private let words: FoldedText

  /// Nil if the new version has no section on its history, or nothing was added there.
  init?(of report: ComparisonReport, in document: PolicyDocument) {
    let history = Set(document.sections.filter { $0.roles.contains(.revisionHistory) }.map(\.ordinal))
    guard !history.isEmpty else { return nil }
    var inserted: [String] = []
    for redline in report.redlines {
      for block in redline.blocks {
        guard let new = block.new, history.contains(new.section), block.hasChanges else { continue }
        inserted += block.runs.filter { $0.operation == .inserted }.map(\.text)
      }
    }
    guard !inserted.isEmpty else { return nil }
    words = FoldedText(inserted.joined(separator: " "))
  }

  /// True if it names a section: by its label, or by a telling word of its title.
  func names(_ section: Section) -> Bool {
    if let label = section.number?.label.lowercased(), words.range(of: label) != nil { return true }
    let title = FoldedText(section.title)
    return title.words.contains { word in
      word.utf8.count >= RevisionEntry.shortestTellingWord
        && words.range(of: String(word.prefix(RevisionEntry.stemLength)) + "*") != nil
    }
  }

  /// Shorter words (“and”, “with”, “code”) stand in every entry.
  private static let shortestTellingWord = 5
  /// “Reporting” is named by “reports”: the stem decides.
  private static let stemLength = 6
}

extension FoldedText {
  /// The words of letters and digits, in order.
  var words: [String] {
    bytes.split { !isASCIIWord($0) && $0 < 0x80 }.map { String(decoding: $0, as: UTF8.self) }
  }
}
