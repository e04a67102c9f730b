import PolicyModel

/// What is done to a flow so that its folded parts are read: titles made headings, panels shown.
struct DisclosureEdits {
  private let flow: Flow
  private var shownContainers: Set<Int> = []
  private var shownLeaves: [Int] = []
  private var controls: [Int] = []
  /// By the leaf before which it stands, a title made here, and the end of its panel.
  private var titles: [Int: (leaf: FlowLeaf, end: Int)] = [:]
  /// By the heading that stays where it is, the end of its panel.
  private var panelEnds: [Int: Int] = [:]
  private var removed: Set<Int> = []

  init(_ flow: Flow) { self.flow = flow }

  /// Shows a panel.
  mutating func show(_ panel: DisclosurePanels.Panel) {
    guard panel.container >= 0 else {
      shownLeaves += panel.leaves
      return
    }
    let attributes = flow.containers[panel.container].attributes
    guard attributes.isHidden, shownContainers.insert(panel.container).inserted else { return }
    // Text that stands in the container itself has its attributes.
    shownLeaves += panel.leaves.filter { flow.leaves[$0].attributes === attributes }
  }

  /// Heads a panel with its title.
  mutating func title(_ candidate: Disclosures.Candidate) {
    let panel = candidate.panel.leaves
    let isNext = candidate.leaves.upperBound == panel.lowerBound
    if isNext, let heading = candidate.heading {
      panelEnds[heading] = panel.upperBound
    } else if !isNext, panel.lowerBound < candidate.leaves.lowerBound || flow.leaves[panel.lowerBound].isHeading {
      // The panel has a heading of its own.
      markAsControl(candidate)
    } else {
      var leaf = titleLeaf(candidate)
      if !isNext { leaf.container = flow.leaves[panel.lowerBound].container }
      removed.formUnion(candidate.leaves)
      titles[isNext ? candidate.leaves.lowerBound : panel.lowerBound] = (leaf, panel.upperBound)
    }
  }

  /// Leaves a title to be dropped as what it is, a button.
  mutating func markAsControl(_ candidate: Disclosures.Candidate) {
    if candidate.control >= 0, candidate.heading == nil { controls.append(candidate.control) }
  }

  private func titleLeaf(_ candidate: Disclosures.Candidate) -> FlowLeaf {
    if let heading = candidate.heading { return flow.leaves[heading] }
    let pieces = candidate.leaves.map { flow.leaves[$0] }
    var leaf = pieces[0]
    (leaf.text, leaf.marks, leaf.anchors) = ("", [], [])
    for piece in pieces {
      leaf.anchors += piece.anchors
      let (text, start) = DisclosureEdits.withoutSigns(piece.text)
      guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.digitValue != nil }) else {
        continue
      }
      if !leaf.text.isEmpty { leaf.text += " " }
      let shift = leaf.text.utf8.count - start
      let end = leaf.text.utf8.count + text.utf8.count
      leaf.marks += piece.marks.compactMap { mark in
        let from = max(mark.range.lowerBound + shift, leaf.text.utf8.count)
        let to = min(mark.range.upperBound + shift, end)
        return from < to ? InlineMark(from..<to, mark.kind) : nil
      }
      leaf.text += text
    }
    leaf.range.end = pieces[pieces.count - 1].range.end
    leaf.nesting = Nesting()
    leaf.container = candidate.around
    leaf.attributes = leaf.attributes.toggling("")
    return leaf
  }

  /// A title without the signs of its state at the ends, and where it begins.
  private static func withoutSigns(_ text: String) -> (text: Substring, start: Int) {
    var rest = text.unicodeScalars[...]
    func isSign(_ scalar: Unicode.Scalar) -> Bool { "+−–×✕▼▲►◄▾▴▸◂▶◀▷△▽⌄⌃˅˄›❯➤ \u{A0}".unicodeScalars.contains(scalar) }
    while let first = rest.first, isSign(first) { rest.removeFirst() }
    while let last = rest.last, isSign(last) { rest.removeLast() }
    return (Substring(rest), text.utf8.distance(from: text.startIndex, to: rest.startIndex))
  }

  // MARK: Application

  /// Carries the edits out.
  func apply(to flow: inout Flow) {
    for container in shownContainers.sorted() {
      flow.containers[container].attributes = flow.containers[container].attributes.shown
    }
    for leaf in shownLeaves { flow.leaves[leaf].attributes = flow.leaves[leaf].attributes.shown }
    for control in controls { flow.containers[control].attributes = DisclosureEdits.button }
    guard !titles.isEmpty else { return }
    var result: [FlowLeaf] = []
    result.reserveCapacity(flow.leaves.count)
    var levels = DisclosureLevels()
    for index in flow.leaves.indices {
      levels.leave(at: index)
      if let title = titles[index] {
        var leaf = title.leaf
        if case .heading(let level, _) = leaf.kind {
          levels.enterHeading(level)
          levels.enterPanel(until: title.end, below: level)
        } else {
          leaf.kind = .heading(level: levels.enterTitle(until: title.end), style: .div)
        }
        result.append(leaf)
      }
      if removed.contains(index) { continue }
      if case .heading(let level, _) = flow.leaves[index].kind {
        levels.enterHeading(level)
        if let end = panelEnds[index] { levels.enterPanel(until: end, below: level) }
      }
      result.append(flow.leaves[index])
    }
    flow.leaves = result
  }

  private static let button = FlowAttributes(element: "button")
}

/// The levels of titles: one deeper than the heading above, all titles beside each other alike, whatever headings stand
/// in their panels.
private struct DisclosureLevels {
  private struct Frame {
    var end: Int
    /// Level of the title above.
    var base: Int
    /// Level of the last heading in the panel.
    var last: Int?
  }

  private var frames = [Frame(end: Int.max, base: 0)]

  /// Leaves the panels that end before a leaf.
  mutating func leave(at leaf: Int) {
    while frames.count > 1, let last = frames.last, last.end <= leaf { frames.removeLast() }
  }

  mutating func enterHeading(_ level: Int) { frames[frames.count - 1].last = level }

  /// The level of a title whose panel ends before a leaf.
  mutating func enterTitle(until end: Int) -> Int {
    let top = frames[frames.count - 1]
    let level = (top.last ?? top.base) + 1
    enterPanel(until: end, below: level)
    return level
  }

  mutating func enterPanel(until end: Int, below level: Int) { frames.append(Frame(end: end, base: level)) }
}
