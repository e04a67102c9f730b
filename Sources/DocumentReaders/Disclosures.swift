import PolicyModel

/// Finds what a page folds: the titles that open a panel, and the panels that are hidden until then.
///
/// Buttons, tabs and summary lines become headings of what they open, and a hidden panel is shown, if the panels of
/// its kind are text. That is asked of all panels of a kind together: one of them may hold nothing but a link, and a
/// menu is no text however many words stand around its links. Dialogs, menus and what stands in the navigation stay
/// as they are. O(*n*) but for the depth of the nesting.
struct Disclosures {
  /// From this share of links on, panels are a menu.
  static let linkShareOfMenus = MainContent.linkDensityOfFurniture
  /// Buttons and hidden parts that do not say that they belong together show it by being more than one.
  static let leastAlike = 2
  /// Titles are no longer than headings.
  static let mostBytesOfTitle = OutlineBuilderRecognition.mostBytes

  private let flow: Flow
  private let spans: ContainerSpans
  private var panels: DisclosurePanels
  private var candidates: [Candidate] = []

  /// A title and its panel.
  struct Candidate {
    /// The leaves of the title.
    var leaves: Range<Int>
    /// The container that is the control; -1 if the title is a heading of its own.
    var control: Int
    /// The container that holds title and panel; -1 for the top.
    var around: Int
    var panel: DisclosurePanels.Panel
    /// The title says of itself that it opens something.
    var saysSo: Bool
    /// The leaf that is marked up as a heading, if the title is.
    var heading: Int?
    /// Text that belongs to no panel follows.
    var isFollowedByText: Bool

    /// True if another's title stands just behind the panel.
    func isFollowed(by other: Candidate) -> Bool { panel.leaves.upperBound == other.leaves.lowerBound }
  }

  /// Makes headings of the titles in a flow and shows its folded panels.
  static func apply(to flow: inout Flow) {
    guard flow.folds else { return }
    var work = Disclosures(flow)
    work.findCandidates()
    guard !work.candidates.isEmpty else { return }
    let edits = work.decide()
    edits.apply(to: &flow)
  }

  private init(_ flow: Flow) {
    self.flow = flow
    spans = ContainerSpans(flow)
    panels = DisclosurePanels(flow, spans)
  }

  // MARK: Candidates

  private mutating func findCandidates() {
    let controls = innermostControls()
    /// Titles and how their panels begin: pages hold a row of tabs again for narrow screens, or in every panel.
    var seen: Set<String> = []
    var index = 0
    while index < flow.leaves.count {
      let container = flow.leaves[index].container
      let control = container >= 0 ? controls[container] : -1
      if control >= 0, spans[control].lowerBound == index, let candidate = candidate(ofControl: control) {
        let first = flow.leaves[candidate.panel.leaves.lowerBound].text
        if candidate.leaves.upperBound == candidate.panel.leaves.lowerBound
          || seen.insert(flow.leaves[index].text + "\n" + first).inserted
        {
          candidates.append(candidate)
        }
        index = spans[control].upperBound
        continue
      }
      if flow.leaves[index].isHeading, let candidate = candidate(ofHeading: index) { candidates.append(candidate) }
      index += 1
    }
  }

  /// For each container the innermost button, summary line or other toggle around its leaves, itself included.
  private func innermostControls() -> [Int] {
    var controls: [Int] = []
    controls.reserveCapacity(flow.containers.count)
    for (index, container) in flow.containers.enumerated() {
      let isControl = DisclosurePanels.isControl(container.attributes)
      controls.append(isControl ? index : container.parent >= 0 ? controls[container.parent] : -1)
    }
    return controls
  }

  private func candidate(ofControl control: Int) -> Candidate? {
    let leaves = spans[control]
    let attributes = flow.containers[control].attributes
    guard !panels.isFurniture(control) else { return nil }
    guard panels.text(in: leaves) <= Disclosures.mostBytesOfTitle, leaves.contains(where: hasWords) else { return nil }
    let around = spans.around(leaves, in: control)
    guard let panel = panels.panel(of: attributes, after: leaves, around: around) else { return nil }
    let saysSo = attributes.toggles || attributes.element == "summary"
    if !saysSo, panels.isInForm(control) || panels.turnsPages(control) { return nil }
    return Candidate(
      leaves: leaves, control: control, around: around, panel: panel, saysSo: saysSo,
      heading: leaves.first { flow.leaves[$0].isHeading },
      isFollowedByText: isText(after: panel, of: leaves, around: around))
  }

  /// A heading that stays, but whose panel is hidden or elsewhere.
  private func candidate(ofHeading index: Int) -> Candidate? {
    let leaf = flow.leaves[index]
    let leaves = index..<index + 1
    guard index + 1 < flow.leaves.count, leaf.container < 0 || !panels.isFurniture(leaf.container) else { return nil }
    let around = spans.around(leaves, in: leaf.container)
    guard let panel = panels.panel(ofHeading: leaf.attributes, after: leaves, around: around) else { return nil }
    return Candidate(
      leaves: leaves, control: -1, around: around, panel: panel, saysSo: leaf.attributes.toggles, heading: index,
      isFollowedByText: false)
  }

  private func hasWords(_ leaf: Int) -> Bool {
    flow.leaves[leaf].text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// True if text that belongs to no other title follows a panel, in what stands around it and its title.
  private func isText(after panel: DisclosurePanels.Panel, of title: Range<Int>, around: Int) -> Bool {
    let next = panel.leaves.upperBound
    guard title.lowerBound < next, next < flow.leaves.count, case .block = flow.leaves[next].kind else { return false }
    let outer = spans.around(title.lowerBound..<next, in: around)
    return spans.contains(outer, next) && !panels.isControl(flow.leaves[next].container)
  }

  // MARK: Decision

  private func decide() -> DisclosureEdits {
    let verdicts = panels.verdicts(on: candidates)
    var edits = DisclosureEdits(flow)
    /// By the first leaf of a panel, the title that stands next to it, or else the first that names it.
    var titles: [Int: Int] = [:]
    for (index, candidate) in candidates.enumerated() where verdicts[index].isText {
      edits.show(candidate.panel)
      guard verdicts[index].isTitled || candidate.heading != nil else { continue }
      let start = candidate.panel.leaves.lowerBound
      let isNext = candidate.leaves.upperBound == start
      if titles[start] == nil || isNext && candidates[titles[start] ?? 0].leaves.upperBound != start {
        titles[start] = index
      }
    }
    for (index, candidate) in candidates.enumerated() where verdicts[index].isText {
      if titles[candidate.panel.leaves.lowerBound] == index {
        edits.title(candidate)
      } else if !verdicts[index].isAside {
        edits.markAsControl(candidate)
      }
    }
    return edits
  }
}
