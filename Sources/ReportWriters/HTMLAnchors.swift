import PolicyModel

/// Names of places on a page that stay the same as long as the headings do, so that links to them last.
struct HTMLAnchors {
  private var used: [String: Int] = [:]
  private var ofOld: [String?]
  private var ofNew: [String?]
  /// The name of each group, in their order.
  private(set) var ofGroups: [String] = []

  /// Longer headings are cut; the count behind them keeps names apart.
  private static let longest = 60

  init(_ report: ComparisonReport, groups: [SectionGroup]) {
    ofOld = [String?](repeating: nil, count: report.old.sections.count + 1)
    ofNew = [String?](repeating: nil, count: report.new.sections.count + 1)
    for group in groups {
      let anchor = unique("s-" + HTMLAnchors.slug(report.namingSection(group.lead).name))
      ofGroups.append(anchor)
      for change in group.changes {
        if let old = change.old { ofOld[old + 1] = ofOld[old + 1] ?? anchor }
        if let new = change.new { ofNew[new + 1] = ofNew[new + 1] ?? anchor }
      }
    }
  }

  /// Where an entry is told.
  func anchor(of change: SectionChange) -> String? {
    change.new.flatMap { ofNew[$0 + 1] } ?? change.old.flatMap { ofOld[$0 + 1] }
  }

  /// Where a moved block stood, and where it stands.
  static func move(_ index: Int, isOrigin: Bool) -> String { "move-\(index + 1)-\(isOrigin ? "from" : "to")" }

  private mutating func unique(_ name: String) -> String {
    let count = (used[name] ?? 0) + 1
    used[name] = count
    guard count > 1 else { return name }
    // A heading that itself ends in a number may have taken the counted name.
    return unique("\(name)-\(count)")
  }

  /// Letters and digits of any script in lower case, everything else as hyphens.
  static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      if slug.count >= longest { break }
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark {
        if isPending && !slug.isEmpty { slug.append("-") }
        isPending = false
        slug.append(scalar)
      } else {
        isPending = true
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }
}
