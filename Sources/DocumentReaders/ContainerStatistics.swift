internal import PolicyModel

/// What the containers of a flow hold, each with everything inside it. Built in O(leaves + containers).
struct ContainerStatistics {
  /// The figures of one container.
  struct Figures {
    /// Bytes of text.
    var text = 0
    /// Bytes of it that are links.
    var linked = 0
    /// Bytes that speak for content: text outside links and navigation, and headings.
    var weight = 0
    /// Leaves of any kind.
    var leaves = 0
    var headings = 0
    var links = 0
    /// Links that show a picture and no words.
    var pictureLinks = 0
    /// Buttons, and the bytes of text on them.
    var controls = 0
    var controlText = 0
    /// Links to a person: they lead out of no page, and are counted with the text.
    var contacts = 0
    /// Links to headings of the same document.
    var contentsLinks = 0
    /// The highest level of the headings they lead to.
    var contentsLevel = Int.max
    /// Bytes of text in navigation.
    var navigation = 0
    /// The first heading in it, for comparison with an `id` made from it.
    var firstHeading = Int.max

    /// Share of its text that is links; 1 for a container without text.
    var linkDensity: Double { text == 0 ? 1 : Double(linked) / Double(text) }

    mutating func add(_ other: Figures) {
      text += other.text
      linked += other.linked
      weight += other.weight
      leaves += other.leaves
      headings += other.headings
      links += other.links
      contacts += other.contacts
      pictureLinks += other.pictureLinks
      controls += other.controls
      controlText += other.controlText
      contentsLinks += other.contentsLinks
      contentsLevel = min(contentsLevel, other.contentsLevel)
      navigation += other.navigation
      firstHeading = min(firstHeading, other.firstHeading)
    }
  }

  /// By index of the container.
  private(set) var containers: [Figures]
  /// Of each leaf.
  private(set) var leaves: [Figures] = []
  /// Of everything.
  private(set) var total = Figures()
  /// How many headings of each level there are.
  private(set) var headingsByLevel: [Int: Int] = [:]
  /// True for containers inside navigation, or that are navigation.
  private(set) var isNavigation: [Bool]
  /// The names that links of the page lead to inside of it.
  private(set) var linkedNames: Set<String> = []
  /// Where each container's descendants end: they follow it without a gap.
  private var ends: [Int]

  init(_ flow: Flow) {
    containers = Array(repeating: Figures(), count: flow.containers.count)
    ends = Array(flow.containers.indices.map { $0 + 1 })
    isNavigation = []
    isNavigation.reserveCapacity(flow.containers.count)
    for container in flow.containers {
      let attributes = container.attributes
      isNavigation.append(
        attributes.element == "nav" || attributes.role == "navigation"
          || (container.parent >= 0 && isNavigation[container.parent]))
    }
    let isButton = flow.containers.map { $0.attributes.element == "button" || $0.attributes.role == "button" }
    var headingAnchors: [String: Int] = [:]
    for leaf in flow.leaves {
      guard case .heading(let level, _) = leaf.kind else { continue }
      for anchor in leaf.anchors { headingAnchors[anchor] = level }
      headingsByLevel[level, default: 0] += 1
    }
    leaves.reserveCapacity(flow.leaves.count)
    for (index, leaf) in flow.leaves.enumerated() {
      var figures = ContainerStatistics.figures(
        leaf, at: index, inNavigation: leaf.container >= 0 && isNavigation[leaf.container], headingAnchors)
      for mark in leaf.marks {
        if let target = mark.linkTarget, target.utf8.first == UInt8(ascii: "#") {
          linkedNames.insert(String(target.dropFirst()))
        }
      }
      if leaf.container >= 0, isButton[leaf.container] {
        figures.controls = 1
        figures.controlText = figures.text
      }
      leaves.append(figures)
      total.add(figures)
      if leaf.container >= 0 { containers[leaf.container].add(figures) }
    }
    // A container starts before everything inside it, so that one pass from the end sums up.
    for index in flow.containers.indices.reversed() where flow.containers[index].parent >= 0 {
      let parent = flow.containers[index].parent
      containers[parent].add(containers[index])
      ends[parent] = max(ends[parent], ends[index])
    }
  }

  /// True if a container is another one or lies in it.
  func isInside(_ container: Int, _ ancestor: Int) -> Bool {
    ancestor <= container && container < ends[ancestor]
  }

  private static func isContact(_ target: String) -> Bool {
    let start = target.prefix(7).lowercased()
    return start == "mailto:" || start.hasPrefix("tel:")
  }

  private static func figures(
    _ leaf: FlowLeaf, at index: Int, inNavigation: Bool, _ headingAnchors: [String: Int]
  ) -> Figures {
    var figures = Figures()
    figures.leaves = 1
    figures.text = leaf.text.utf8.count
    for mark in leaf.marks {
      guard case .link(let target, _) = mark.kind else { continue }
      if mark.range.isEmpty { figures.pictureLinks += 1 }
      if isContact(target) {
        figures.contacts += 1
        continue
      }
      figures.links += 1
      figures.linked += mark.range.count
      if target.utf8.first == UInt8(ascii: "#"), let level = headingAnchors[String(target.dropFirst())] {
        figures.contentsLinks += 1
        figures.contentsLevel = min(figures.contentsLevel, level)
      }
    }
    if case .heading = leaf.kind {
      figures.headings = 1
      figures.firstHeading = index
      figures.weight = figures.text
    } else {
      figures.weight = max(0, figures.text - figures.linked)
    }
    if inNavigation {
      figures.weight = 0
      figures.navigation = figures.text
    }
    return figures
  }
}
