internal import PolicyModel

/// What the judgement of parts and leaves gets wrong, and what only shows when all of them are judged.
extension MainContent {
  /// Keeps what a document's own footer says about its license and its sources, and whom it says to write to.
  mutating func keepStatements() {
    // A page without any navigation is the document and nothing else, and its footer the document's.
    let hasChrome = zip(flow.containers.indices, flow.containers).contains { index, container in
      statistics.containers[index].leaves > 0
        && (statistics.isNavigation[index] || ["main", "header", "aside"].contains(container.attributes.element))
    }
    guard !hasChrome else { return }
    for index in flow.leaves.indices where leafReasons[index] == "footer" && states(flow.leaves[index]) {
      leafReasons[index] = nil
    }
  }

  /// Keeps the title of the document where the generator put it into the site's header.
  mutating func keepTitle() {
    guard let title = flow.fields.first(where: { $0.source == .title })?.value else { return }
    var candidate: Int?
    for index in flow.leaves.indices {
      let isTop = level(of: index) == 1
      guard let reason = leafReasons[index] else {
        if isTop { return }
        continue
      }
      if isTop, reason == "header" || reason == "outside-main", MainContent.isTitle(flow.leaves[index].text, of: title)
      {
        candidate = index
      }
    }
    if let candidate, candidate < (leafReasons.firstIndex { $0 == nil } ?? 0) { leafReasons[candidate] = nil }
  }

  /// True if a heading is the page's own part of a `title`, which is all of it or what stands before the site's name.
  static func isTitle(_ heading: String, of title: String) -> Bool {
    let heading = heading.lowercased()
    let title = title.lowercased()
    if heading == title { return true }
    guard title.hasPrefix(heading) else { return false }
    let rest = title.dropFirst(heading.count).drop { $0 == " " || $0 == "\u{A0}" }
    return rest.first.map { "|-–—·•:»«/<>".contains($0) } ?? false
  }

  /// True if a leaf links to a license, to a source or to a person.
  func states(_ leaf: FlowLeaf) -> Bool {
    leaf.marks.contains { mark in
      guard case .link(let target, let relation) = mark.kind else { return false }
      if target.lowercased().hasPrefix("mailto:") { return true }
      return relation?.split(separator: " ").contains("license") == true || LicenseAddress.isDeed(target)
    }
  }

  /// Drops the second of two copies of the text, as generators leave it for scripts or for printing.
  mutating func dropRepeatedText() {
    for run in RepeatedText.runs(in: flow, kept: leafReasons.map { $0 == nil }) {
      for index in run where leafReasons[index] == nil { leafReasons[index] = "repeated-text" }
    }
  }

  /// Drops headings of which nothing but omitted parts is left: "Contents", "Related articles".
  mutating func dropTitlesOfOmitted() {
    var index = flow.leaves.count - 1
    var lastKept = flow.leaves.count
    while index >= 0 {
      defer { index -= 1 }
      guard leafReasons[index] == nil else { continue }
      if let level = level(of: index), lastKept > index + 1, let reason = leafReasons[index + 1] {
        let endsHere = lastKept == flow.leaves.count || (self.level(of: lastKept).map { $0 <= level } ?? false)
        // What follows the text on the page is not what the last heading of the text heads.
        let isOfText = root < 0 || statistics.isInside(flow.leaves[index + 1].container, root)
        if endsHere, isOfText, reason != "hidden", reason != "outside-main" {
          leafReasons[index] = reason
          continue
        }
      }
      lastKept = index
    }
  }

  /// Drops a heading that stands again, with nothing of its own in between.
  mutating func dropRepeatedTitle() {
    var previous: Int?
    for index in flow.leaves.indices where leafReasons[index] == nil {
      if let before = previous, level(of: before) != nil, level(of: index) != nil,
        flow.leaves[before].text == flow.leaves[index].text, isTitle(before, above: index)
      {
        leafReasons[before] = "repeated-text"
      }
      previous = index
    }
  }

  /// False for two headings of parts side by side: the author wrote one of them by mistake, and it may go.
  func isTitle(_ heading: Int, above other: Int) -> Bool {
    level(of: heading) == 1 || flow.leaves[heading].container != flow.leaves[other].container
  }

  func level(of leaf: Int) -> Int? {
    if case .heading(let level, _) = flow.leaves[leaf].kind { return level }
    return nil
  }
}
