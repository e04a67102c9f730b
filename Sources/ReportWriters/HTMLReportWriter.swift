public import PolicyModel

/// The report as one page that needs nothing else: no script, no fetch, no font, and a content security policy that
/// allows nothing but its own style sheet.
///
/// The overview table comes first and links to each section. Insertions and deletions differ by line and by spoken
/// words as well as by colour. Moved parts are told at both ends. The text of a document is only ever text: what looks
/// like a link or markup in it is shown, not obeyed.
public struct HTMLReportWriter: Sendable {
  /// How the two versions stand to each other.
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    /// One text with marked changes.
    case redline
    /// Two columns.
    case sideBySide = "side-by-side"
  }

  private let layout: Layout
  private let explains: Bool
  private let isWhole: Bool
  private let tint: PageTint?

  /// Creates a writer.
  /// - Parameters:
  ///   - layout: How the versions stand to each other.
  ///   - explains: Whether to tell why sections were paired.
  ///   - isWhole: Whether the text that did not change stands open, to be read and printed as one document; else it
  ///     is folded.
  ///   - tint: The colour of links and marks; nil for our own.
  public init(layout: Layout = .redline, explains: Bool = false, isWhole: Bool = false, tint: PageTint? = nil) {
    self.layout = layout
    self.explains = explains
    self.isWhole = isWhole
    self.tint = tint
  }

  /// Writes a report.
  public func write(_ report: ComparisonReport) -> String {
    let groups = report.groups
    let page = HTMLReportPage(
      report: report, groups: groups, anchors: HTMLAnchors(report, groups: groups), layout: layout,
      explains: explains, isWhole: isWhole, tint: tint)
    return "<!DOCTYPE html>\n" + page.node.html
  }
}

/// A report on its way to a page.
struct HTMLReportPage {
  let report: ComparisonReport
  let groups: [SectionGroup]
  let anchors: HTMLAnchors
  let layout: HTMLReportWriter.Layout
  let explains: Bool
  let isWhole: Bool
  let tint: PageTint?

  var node: HTMLNode {
    .tag("html", [HTMLAttribute("lang", "en")], [head, body])
  }

  private var works: WorkTable? { WorkTable(report) }

  private var title: String {
    Wording.title(of: report.new) ?? Wording.title(of: report.old) ?? report.newName
  }

  private var head: HTMLNode {
    HTMLPage.head(
      title: (works == nil ? "Changes in " : "Comparison with ") + Wording.short(title, limit: 120), tint: tint)
  }

  private var body: HTMLNode {
    .tag(
      "body", layout == .sideBySide ? [.css("wide")] : [],
      [
        .tag("a", [.css("skip"), .toAnchor("changes")], text: "Skip to the changes"),
        header,
        .tag("main", [], [overview, changes]),
        .tag(
          "footer", [],
          text: "Written by PolicyDiff \(ToolVersion.current). It reports differences; it gives no legal advice."),
      ])
  }

  // MARK: Header

  private var header: HTMLNode {
    let counts = ReportCounts(report)
    var parts: [HTMLNode] = [
      .tag("p", [.css("kicker")], text: works == nil ? "What changed between two versions" : "Two works compared"),
      .tag("h1", [.autoDirection], text: title),
    ]
    var editions = edition(works == nil ? "Before" : "Old", report.oldName, report.old)
    editions += edition(works == nil ? "After" : "New", report.newName, report.new)
    parts.append(.tag("dl", [.css("editions")], editions))
    if let works {
      parts.append(.tag("p", [.css("counts")], [.tag("strong", text: works.reason)]))
    }
    parts.append(.tag("p", [.css("counts")], text: works?.counts ?? counts.sentence))
    if !counts.classes.isEmpty {
      let words = counts.classes.map { "\($0.count) \($0.changeClass.rawValue)" }
      parts.append(.tag("p", [.css("counts")], text: "Of these sections: " + Wording.list(words) + "."))
    }
    for diagnostic in report.diagnostics where works == nil || diagnostic.id != "different-works" {
      parts.append(.tag("p", [.css("note")], text: "\(diagnostic.summary) (\(diagnostic.id))"))
    }
    return .tag("header", [], parts)
  }

  private func edition(_ label: String, _ name: String, _ document: PolicyDocument) -> [HTMLNode] {
    var words: [HTMLNode] = []
    if let own = Wording.title(of: document), own != title { words += [.isolated(own), .text(" — ")] }
    words.append(.isolated(Wording.publicName(name)))
    let edition = Wording.edition(of: document)
    if !edition.isEmpty { words.append(.text(" (\(edition))")) }
    return [.tag("dt", text: label), .tag("dd", [], words)]
  }

  // MARK: Changes

  private var changes: HTMLNode {
    var parts: [HTMLNode] = [.tag("h2", [.id("changes")], text: report.works == nil ? "Changes" : "Sections")]
    if groups.contains(where: \.isChanged) {
      parts.append(
        .tag(
          "p", [.css("legend")],
          [
            .text("Words marked "), .tag("ins", text: "like this"),
            .text(report.works == nil ? " are new, words marked " : " stand only in the new document, words marked "),
            .tag("del", text: "like this"), .text(report.works == nil ? " are gone." : " only in the old one."),
          ]))
    } else {
      parts.append(.tag("p", text: "No section differs."))
    }
    let departures = departures()
    var unchanged: [SectionGroup] = []
    func flush(_ parts: inout [HTMLNode]) {
      if !unchanged.isEmpty { parts.append(unchangedSections(unchanged)) }
      unchanged.removeAll()
    }
    for (index, group) in groups.enumerated() {
      if group.isChanged {
        flush(&parts)
        parts.append(article(group, anchor: anchors.ofGroups[index]))
      } else {
        unchanged.append(group)
      }
      for change in departures[index] {
        flush(&parts)
        parts.append(stub(change))
      }
    }
    flush(&parts)
    return .tag("section", [HTMLAttribute("aria-labelledby", "changes")], parts)
  }

  /// For each group, the moved sections that stood after it in the old version.
  private func departures() -> [[SectionChange]] {
    var groupOfOld = [Int?](repeating: nil, count: report.old.sections.count + 1)
    for (index, group) in groups.enumerated() {
      for change in group.changes { if let old = change.old { groupOfOld[old + 1] = groupOfOld[old + 1] ?? index } }
    }
    var result = [[SectionChange]](repeating: [], count: groups.count)
    for group in groups {
      for change in group.changes where change.kinds.contains(.moved) {
        guard let old = change.old, old > 0 else { continue }
        // The nearest section before it that is told somewhere.
        if let before = groupOfOld[old] { result[before].append(change) }
      }
    }
    return result
  }

  private func stub(_ change: SectionChange) -> HTMLNode {
    let target = anchors.anchor(of: change) ?? "changes"
    return .tag(
      "p", [.css("stub"), .id(target + "-from")],
      [
        .text("Here stood "), .isolated(Wording.short(report.oldSection(change)?.name ?? "")), .text(", which "),
        .tag("a", [.toAnchor(target)], text: "moved"), .text("."),
      ])
  }

  private func article(_ group: SectionGroup, anchor: String) -> HTMLNode {
    let section = report.namingSection(group.lead)
    var parts: [HTMLNode] = [
      .tag(
        "h3", [.autoDirection],
        [
          .text(section.name),
          .tag(
            "a", [.css("permalink"), .toAnchor(anchor), HTMLAttribute("aria-label", "Link to this section")], text: "#"),
        ]),
      .tag("ul", [.css("facts")], group.changes.map { fact($0, in: group, anchor: anchor) }),
    ]
    let reasons = group.changes.flatMap { $0.verdict?.reasons ?? [] }
      .filter { explains || $0.changeClass == .substantive }
    parts += reasonLists(reasons)
    let links = group.changes.flatMap(\.links)
    if !links.isEmpty { parts.append(.tag("ul", [.css("links")], links.map(linkItem))) }
    if let redline = group.redline {
      let text = HTMLRedline(report: report, anchor: anchor, isWhole: isWhole)
      let body = layout == .redline ? text.flow(redline) : text.pairs(redline)
      if !body.isEmpty { parts.append(.tag("div", [.css("text")] + language, body)) }
    }
    return .tag("article", [.id(anchor)], parts)
  }

  private var language: [HTMLAttribute] {
    var attributes: [HTMLAttribute] = []
    if let language = report.new.metadata.language?.value { attributes.append(HTMLAttribute("lang", language)) }
    if report.new.metadata.isRightToLeft { attributes.append(HTMLAttribute("dir", "rtl")) }
    return attributes
  }

  private func fact(_ change: SectionChange, in group: SectionGroup, anchor: String) -> HTMLNode {
    var words: [HTMLNode] = []
    if group.changes.count > 1 { words += [.isolated(report.namingSection(change).name), .text(": ")] }
    let phrases = Wording.phrases(for: change, in: report)
    words.append(.tag("strong", text: phrases.isEmpty ? "unchanged" : phrases.joined(separator: ", ")))
    if change.kinds.contains(.moved), let old = change.old, old > 0 {
      words += [.text(" ("), .tag("a", [.toAnchor(anchor + "-from")], text: "where it stood"), .text(")")]
    }
    if let classification = classificationNode(change.verdict) { words += [.text("; "), classification] }
    if explains, let evidence = change.evidence {
      let share = Int((evidence.similarity * 100).rounded())
      words.append(.text("; paired by \(evidence.phase), \(share) % of words in common"))
    }
    return .tag("li", [], words)
  }

  /// Reasons shown at once; more would stand between the reader and the text they are about.
  private static let reasonsShown = 3

  /// The gravest reasons, the others folded. They come gravest first within each entry.
  private func reasonLists(_ reasons: [ChangeReason]) -> [HTMLNode] {
    guard !reasons.isEmpty else { return [] }
    let limit = HTMLReportPage.reasonsShown
    let shown = reasons.count <= limit + 1 ? reasons.count : limit
    let list = HTMLNode.tag("ul", [.css("reasons")], reasons.prefix(shown).map(reasonItem))
    guard shown < reasons.count else { return [list] }
    let rest = reasons.dropFirst(shown)
    let summary = "\(rest.count) more reasons"
    return [
      list,
      .tag(
        "details", [.css("more")],
        [.tag("summary", text: summary), .tag("ul", [.css("reasons")], rest.map(reasonItem))]),
    ]
  }

  private func reasonItem(_ reason: ChangeReason) -> HTMLNode {
    var words: [HTMLNode] = [
      .text(Wording.words(of: reason.rule) + (reason.before + reason.after == "" ? "" : ": "))
    ]
    if !reason.before.isEmpty { words.append(.tag("del", [.autoDirection], text: reason.before)) }
    if !reason.before.isEmpty && !reason.after.isEmpty { words.append(.text(" → ")) }
    if !reason.after.isEmpty { words.append(.tag("ins", [.autoDirection], text: reason.after)) }
    return .tag("li", [], words)
  }

  private func linkItem(_ link: LinkChange) -> HTMLNode {
    let old = HTMLNode.tag("del", [], [.tag("code", text: link.oldTarget)])
    let new = HTMLNode.tag("ins", [], [.tag("code", text: link.newTarget)])
    let words: [HTMLNode] = [.text("“"), .isolated(link.text), .text("”")]
    if link.oldTarget.isEmpty { return .tag("li", [], words + [.text(" was no link and leads to "), new]) }
    if link.newTarget.isEmpty {
      return .tag("li", [], words + [.text(" led to "), old, .text(" and is no link any more")])
    }
    return .tag("li", [], [.text("the link ")] + words + [.text(" led to "), old, .text(" and leads to "), new])
  }

  private func unchangedSections(_ groups: [SectionGroup]) -> HTMLNode {
    let names = groups.map { Wording.short(report.namingSection($0.lead).name) }
    let summary = names.count == 1 ? "Unchanged: \(names[0])" : "\(names.count) unchanged sections"
    var parts: [HTMLNode] = [.tag("summary", text: summary)]
    for group in groups {
      let section = report.namingSection(group.lead)
      parts.append(.tag("h3", [.autoDirection], text: section.name))
      let blocks = section.blocks.indices.map { index in
        RedlineBlock(
          old: nil, new: BlockReference(section: section.ordinal, block: index),
          runs: [RedlineRun(.kept, section.blocks[index].text)])
      }
      let text = HTMLRedline(report: report, anchor: nil, isWhole: isWhole)
      parts.append(.tag("div", [.css("text")] + language, text.blocks(blocks)))
    }
    return .tag("details", [.css("sections")] + (isWhole ? [.open] : []), parts)
  }
}
