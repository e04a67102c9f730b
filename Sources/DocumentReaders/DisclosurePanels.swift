import PolicyModel

/// The parts of a page that something opens: which they are, and whether they are text.
struct DisclosurePanels {
  /// What a title opens.
  struct Panel {
    var leaves: Range<Int>
    /// The container that holds them all; -1 if they are single paragraphs.
    var container: Int
  }

  /// What is decided about a title.
  struct Verdict {
    /// The panel is text, shown to whoever opens it.
    var isText: Bool
    /// The title heads it.
    var isTitled: Bool
    /// Title and panel stand in the midst of a text: what follows does not belong to the title.
    var isAside: Bool
  }

  private let flow: Flow
  private let spans: ContainerSpans
  /// Containers with text by their names, in order: pages give one name to several.
  private var containersByName: [Substring: [Int]] = [:]
  private var furniture: [Bool] = []
  private var forms: [Bool] = []
  private var controls: [Bool] = []
  private var tabs: [Bool] = []
  /// Bytes of text, and of links, in front of each leaf.
  private var textBefore = [0]
  private var linksBefore = [0]

  init(_ flow: Flow, _ spans: ContainerSpans) {
    self.flow = flow
    self.spans = spans
    textBefore.reserveCapacity(flow.leaves.count + 1)
    linksBefore.reserveCapacity(flow.leaves.count + 1)
    for leaf in flow.leaves {
      textBefore.append(textBefore[textBefore.count - 1] + leaf.text.utf8.count)
      linksBefore.append(linksBefore[linksBefore.count - 1] + DisclosurePanels.linkedText(of: leaf))
    }
    let total = Double(textBefore[flow.leaves.count])
    let firstHeading = flow.leaves.firstIndex(where: \.isHeading) ?? 0
    var isText: [Bool] = []
    for (index, container) in flow.containers.enumerated() {
      let attributes = container.attributes
      let parent = container.parent
      let isInText = parent >= 0 && isText[parent]
      isText.append(isInText || ["article", "section", "main"].contains(attributes.element))
      tabs.append(parent >= 0 && tabs[parent] || DisclosurePanels.holdsTabs(attributes))
      let most = DisclosurePanels.mostShare(of: attributes) * total
      let isNamed =
        DisclosurePanels.isFurniture(attributes, isInText: isInText)
        || spans[index].upperBound <= firstHeading
          && FurnitureVocabulary.entry(in: attributes.classes)?.reason == "banner"
      furniture.append(
        parent >= 0 && furniture[parent] || isNamed && !tabs[index] && Double(text(in: spans[index])) <= most)
      forms.append(parent >= 0 && forms[parent] || attributes.element == "form")
      controls.append(parent >= 0 && controls[parent] || DisclosurePanels.isControl(attributes))
      if !attributes.id.isEmpty, !spans[index].isEmpty {
        containersByName[attributes.id[...], default: []].append(index)
      }
    }
  }

  /// Bytes of links to pages; an address to write to or to call is text.
  private static func linkedText(of leaf: FlowLeaf) -> Int {
    leaf.marks.reduce(0) { sum, mark in
      guard let target = mark.linkTarget, !target.hasPrefix("mailto:"), !target.hasPrefix("tel:") else { return sum }
      return sum + mark.range.count
    }
  }

  /// Bytes of text in some leaves.
  func text(in leaves: Range<Int>) -> Int { textBefore[leaves.upperBound] - textBefore[leaves.lowerBound] }

  /// The share of the page's text above which an element is text, whatever it is called.
  private static func mostShare(of attributes: FlowAttributes) -> Double {
    let reason = FurnitureVocabulary.reason(ofElement: attributes.element, role: attributes.role)
    return reason == "dialog" ? MainContent.mostShareOfDialog : MainContent.mostShareOfFurniture
  }

  private static func isFurniture(_ attributes: FlowAttributes, isInText: Bool) -> Bool {
    switch FurnitureVocabulary.reason(ofElement: attributes.element, role: attributes.role) {
    case "dialog", "navigation": return true
    case "header", "footer", "sidebar": return !isInText
    default: break
    }
    let entries = [attributes.classes, attributes.id].compactMap(FurnitureVocabulary.entry(in:))
    return entries.contains { $0.trust == .strong && $0.reason != "table-of-contents" || $0.reason == "dialog" }
  }

  /// True for a row of tabs, which libraries call a menu too.
  private static func holdsTabs(_ attributes: FlowAttributes) -> Bool {
    attributes.role == "tablist"
      || attributes.classes.split(separator: " ").contains { $0 == "nav-tabs" || $0 == "nav-pills" || $0 == "tabs" }
  }

  /// True for what may open something: a button, a summary line, what says so, and what is called so.
  static func isControl(_ attributes: FlowAttributes) -> Bool {
    if attributes.toggles || attributes.element == "button" || attributes.element == "summary" { return true }
    return FoldVocabulary.namesTitle(attributes.classes)
  }

  /// True for buttons that turn pages or pictures.
  func turnsPages(_ container: Int) -> Bool {
    FurnitureVocabulary.entry(in: flow.containers[container].attributes.classes)?.reason == "pagination"
  }

  /// True inside menus, dialogs, and what stands beside the text.
  func isFurniture(_ container: Int) -> Bool { furniture[container] }
  /// True inside a form, where labels and buttons are what they seem.
  func isInForm(_ container: Int) -> Bool { forms[container] }
  /// True inside a button or another toggle.
  func isControl(_ container: Int) -> Bool { container >= 0 && controls[container] }

  // MARK: Panels of titles

  /// What a control opens: what it names, the rest of a `details` element, or the container just after it.
  func panel(of attributes: FlowAttributes, after title: Range<Int>, around: Int) -> Panel? {
    if let named = named(attributes.opens, besides: title) { return named }
    if attributes.element == "summary" {
      guard around >= 0, spans[around].upperBound > title.upperBound else { return nil }
      return Panel(leaves: title.upperBound..<spans[around].upperBound, container: around)
    }
    return next(to: title, around: around)
  }

  /// What a heading opens; nil if it can be seen where it stands.
  func panel(ofHeading attributes: FlowAttributes, after title: Range<Int>, around: Int) -> Panel? {
    if attributes.toggles, let named = named(attributes.opens, besides: title) {
      let isSeen = named.leaves.lowerBound == title.upperBound && !flow.containers[named.container].attributes.isHidden
      return isSeen ? nil : named
    }
    if let next = next(to: title, around: around), flow.containers[next.container].attributes.isHidden { return next }
    var end = title.upperBound
    while end < flow.leaves.count, flow.leaves[end].attributes.isHidden, flow.leaves[end].container == around,
      !flow.leaves[end].isHeading
    {
      end += 1
    }
    return end > title.upperBound ? Panel(leaves: title.upperBound..<end, container: -1) : nil
  }

  private func named(_ names: String, besides title: Range<Int>) -> Panel? {
    let names = names.split(separator: " ")
    // A button for several parts opens all of a page.
    guard names.count == 1, let containers = containersByName[names[0]] else { return nil }
    // Of several with the name, the next.
    var (low, high) = (0, containers.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[containers[middle]].lowerBound < title.upperBound { low = middle + 1 } else { high = middle }
    }
    let container = containers[min(low, containers.count - 1)]
    return spans[container].overlaps(title) ? nil : Panel(leaves: spans[container], container: container)
  }

  private func next(to title: Range<Int>, around: Int) -> Panel? {
    guard title.upperBound < flow.leaves.count,
      let container = spans.child(of: around, beginningWith: title.upperBound),
      !isControl(flow.leaves[title.upperBound].container)
    else { return nil }
    return Panel(leaves: spans[container], container: container)
  }

  // MARK: Verdicts

  private struct Kind {
    var panels = 0
    var text = 0
    var linked = 0
  }

  /// Whether the panels of titles are text, asked of all panels of one kind together.
  func verdicts(on candidates: [Disclosures.Candidate]) -> [Verdict] {
    var kinds: [String: Kind] = [:]
    let keys = candidates.map { key(of: $0) }
    for (candidate, key) in zip(candidates, keys) {
      var kind = kinds[key] ?? Kind()
      kind.panels += 1
      let leaves = candidate.panel.leaves
      kind.text += text(in: leaves)
      kind.linked += linksBefore[leaves.upperBound] - linksBefore[leaves.lowerBound]
      kinds[key] = kind
    }
    return candidates.indices.map { index in
      let candidate = candidates[index]
      let kind = kinds[keys[index]] ?? Kind()
      let isText =
        isPanelOfText(candidate.panel) && kind.text > 0
        && Double(kind.linked) < Disclosures.linkShareOfMenus * Double(kind.text)
        && (candidate.saysSo || kind.panels >= Disclosures.leastAlike)
      let isAlone = index == 0 || !candidates[index - 1].isFollowed(by: candidate)
      let isAside = candidate.isFollowedByText && isAlone
      return Verdict(isText: isText, isTitled: isText && !isAside && !isGeneral(candidate), isAside: isAside)
    }
  }

  /// What a panel shares with others of its kind: the element, and the classes that tell neither its number nor state.
  private func key(of candidate: Disclosures.Candidate) -> String {
    guard candidate.panel.container >= 0 else { return "" }
    let attributes = flow.containers[candidate.panel.container].attributes
    let classes = attributes.classes.split(separator: " ").filter { name in
      // `show`, `is-open`, `expand-hidden`
      let last = name.split { $0 == "-" || $0 == "_" }.last ?? name
      return !name.utf8.contains { $0 &- 0x30 < 10 } && !DisclosurePanels.states.contains(last)
    }
    return attributes.element + " " + classes.joined(separator: " ")
  }

  private static let states: Set<Substring> = Set(
    """
    show shown in active open opened closed collapse collapsed collapsing expanded hide hidden visible current selected \
    first last odd even fade
    """.split(separator: " "))

  private func isPanelOfText(_ panel: Panel) -> Bool {
    guard panel.container >= 0 else { return true }
    let attributes = flow.containers[panel.container].attributes
    if furniture[panel.container] { return false }
    return !["menu", "listbox", "tooltip", "tree", "search"].contains(attributes.role)
  }

  /// True for words that ask to be clicked and name nothing.
  private func isGeneral(_ candidate: Disclosures.Candidate) -> Bool {
    guard candidate.leaves.count == 1 else { return false }
    let words = flow.leaves[candidate.leaves.lowerBound].text.lowercased()
    return DisclosurePanels.generalWords.contains(words.drop { !$0.isLetter }.trimmingSuffix)
  }

  private static let generalWords: Set<Substring> = Set(
    """
    read more|show more|see more|view more|more|learn more|show|expand|details|show details|click to expand|\
    click here to expand|open|toggle|mehr|mehr anzeigen|mehr lesen|weiterlesen|details anzeigen|lire la suite|\
    voir plus|en savoir plus|afficher plus|leer más|ver más|mostrar más|leggi di più|mostra di più|mostra altro|\
    leia mais|ver mais|mostrar mais|lees meer|toon meer|czytaj więcej|pokaż więcej|läs mer|visa mer|vis mere|\
    читать далее|подробнее|показать ещё|もっと見る|続きを読む|展开|更多|阅读更多|더 보기|자세히 보기
    """.split(separator: "|"))
}

extension Substring {
  /// Without what follows its last letter.
  fileprivate var trimmingSuffix: Substring {
    var text = self
    while let last = text.last, !last.isLetter { text.removeLast() }
    return text
  }
}
