internal import PolicyModel

/// The table at the head of a page, and what a reader should know before anything else.
extension HTMLReportPage {
  var overview: HTMLNode {
    if let works = WorkTable(report) { return overview(of: works) }
    let rows = ReportOverview(report).rows
    let hasNumbers = rows.contains { row in
      guard case .change(let change) = row else { return false }
      return !numbers(of: change).isEmpty
    }
    var heads: [HTMLNode] = [
      .tag("th", [HTMLAttribute("scope", "col")], text: "Section"),
      .tag("th", [HTMLAttribute("scope", "col")], text: "What happened"),
    ]
    if hasNumbers { heads.insert(.tag("th", [HTMLAttribute("scope", "col"), .css("number")], text: "Number"), at: 0) }
    let table = HTMLNode.tag(
      "table", [.css("overview")],
      [
        .tag("thead", [], [.tag("tr", [], heads)]),
        .tag("tbody", [], rows.map { overviewRow($0, hasNumbers: hasNumbers) }),
      ])
    let notes = ReportNotes.notes(of: report).map { note in HTMLNode.tag("li", [], note.parts.map(node)) }
    return .tag(
      "section", [HTMLAttribute("aria-labelledby", "overview")],
      [.tag("h2", [.id("overview")], text: "Overview"), table]
        + (notes.isEmpty ? [] : [.tag("ul", [.css("links")], notes)])
    )
  }

  /// Different works: for each matter, where either speaks of it.
  private func overview(of works: WorkTable) -> HTMLNode {
    let heads = ["Matter", report.sideTitles.old, report.sideTitles.new]
      .map { HTMLNode.tag("th", [HTMLAttribute("scope", "col"), .autoDirection], text: $0) }
    let rows = works.rows.map { row -> HTMLNode in
      .tag(
        "tr", [],
        [
          .tag("th", [HTMLAttribute("scope", "row")], text: row.matter),
          .tag("td", [], sections(row.old) { SectionChange(old: $0.ordinal, new: nil) }),
          .tag("td", [], sections(row.new) { SectionChange(old: nil, new: $0.ordinal) }),
        ])
    }
    let only = [works.onlyOld, works.onlyNew].compactMap { $0 }.map { HTMLNode.tag("p", [.css("counts")], text: $0) }
    return .tag(
      "section", [HTMLAttribute("aria-labelledby", "overview")],
      [
        .tag("h2", [.id("overview")], text: "Overview"),
        .tag("table", [.css("overview")], [.tag("thead", [], [.tag("tr", [], heads)]), .tag("tbody", [], rows)]),
      ] + only)
  }

  private func sections(_ sections: [Section], change: (Section) -> SectionChange) -> [HTMLNode] {
    guard !sections.isEmpty else { return [.text("–")] }
    var nodes: [HTMLNode] = []
    for section in sections {
      if !nodes.isEmpty { nodes.append(.tag("br")) }
      let name: HTMLNode = .isolated(Wording.short(section.name, limit: 120))
      nodes.append(anchors.anchor(of: change(section)).map { .tag("a", [.toAnchor($0)], [name]) } ?? name)
    }
    return nodes
  }

  private func node(_ part: ReportNotes.Note.Part) -> HTMLNode {
    switch part {
    case .words(let text): .text(text)
    case .before(let text): .tag("del", [.autoDirection], text: text)
    case .after(let text): .tag("ins", [.autoDirection], text: text)
    case .quoted(let text): .tag("bdi", text: "“\(text)”")
    }
  }

  private func overviewRow(_ row: ReportOverview.Row, hasNumbers: Bool) -> HTMLNode {
    switch row {
    case .unchanged(let changes):
      let first = report.namingSection(changes[0]).name
      let last = report.namingSection(changes[changes.count - 1]).name
      var cells: [HTMLNode] = [
        .tag(
          "th", [HTMLAttribute("scope", "row")],
          [
            .text(Wording.counted(changes.count, "section") + ", "), .isolated(Wording.short(first)), .text(" to "),
            .isolated(Wording.short(last)),
          ]),
        .tag("td", text: "unchanged"),
      ]
      if hasNumbers { cells.insert(.tag("td", [.css("number")], text: ""), at: 0) }
      return .tag("tr", [.css("same")], cells)
    case .change(let change):
      let section = report.namingSection(change)
      let name = section.title.isEmpty ? section.name : section.title
      let shown: HTMLNode = .isolated(Wording.short(name, limit: 120))
      let link: HTMLNode = anchors.anchor(of: change).map { .tag("a", [.toAnchor($0)], [shown]) } ?? shown
      var cells: [HTMLNode] = [
        .tag("th", [HTMLAttribute("scope", "row"), .css("indent")], [change.kinds.isEmpty ? shown : link]),
        .tag("td", [], happened(change)),
      ]
      if hasNumbers { cells.insert(.tag("td", [.css("number")], [.isolated(numbers(of: change))]), at: 0) }
      let depth = min(section.path.count, 4)
      return .tag("tr", [.css((change.kinds.isEmpty ? "same " : "") + "depth-\(depth)")], cells)
    }
  }

  private func numbers(of change: SectionChange) -> String {
    let old = report.oldSection(change).map { $0.number?.label ?? "" }
    let new = report.newSection(change).map { $0.number?.label ?? "" }
    switch (old, new) {
    case (let old?, let new?) where old != new:
      return [old, new].map { $0.isEmpty ? "–" : $0 }.joined(separator: " → ")
    default: return new ?? old ?? ""
    }
  }

  private func happened(_ change: SectionChange) -> [HTMLNode] {
    let phrases = Wording.phrases(for: change, in: report)
    guard !phrases.isEmpty else { return [.text("unchanged")] }
    var nodes: [HTMLNode] = [.text(phrases.joined(separator: ", "))]
    if let classification = classificationNode(change.verdict) { nodes += [.text("; "), classification] }
    return nodes
  }

  func classificationNode(_ verdict: ChangeVerdict?) -> HTMLNode? {
    guard let verdict, let words = Wording.classification(verdict) else { return nil }
    let isGrave = verdict.changeClass == .substantive && verdict.severity >= .high
    return isGrave ? .tag("span", [.css("alarm")], text: words) : .text(words)
  }
}
