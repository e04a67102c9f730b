internal import PolicyModel

/// Parts a page into the policy and the furniture around it.
///
/// Works on the flow alone: landmarks first (`main`, `nav`, `header`, `footer`, `aside`, roles), then names in `class`
/// and `id`, then how much of a part is links, then what single leaves are. Each of these can be wrong, so each is
/// checked against the one thing that must not happen: a part that holds much of the page's own text is never dropped.
struct MainContent {
  /// A content element must hold this share of the text outside navigation, header and footer for the rest to go.
  static let leastShareOfMain = 0.6
  /// A part with more than this share of the page's text is content, whatever it is called.
  static let mostShareOfFurniture = 1.0 / 3
  /// A window in front of the page is content only where there is next to nothing behind it.
  static let mostShareOfDialog = 0.8
  /// From this share of links on, a part that is called like furniture is furniture.
  static let linkDensityOfFurniture = 0.4
  /// A part without a heading that is called like furniture and has fewer bytes than this outside links is furniture.
  static let mostTextOfFurniture = 400
  /// A list of links to the document's own headings is a contents list from this many on.
  static let leastContentsLinks = 3
  /// Share of such a list's text and links that must be of that kind.
  static let contentsShare = 0.8
  /// Share of the headings of its highest level that a contents list names; a list of the sections to go on with
  /// names a few.
  static let leastShareOfHeadings = 0.5
  /// `On this page` and `Table of contents`, in any language.
  static let longestNameOfContents = 40
  /// A question to the visitor and what stands beside its buttons have no more bytes.
  static let mostTextOfQuestion = 80
  /// So many pictures in a row that are links are those of sponsors or of networks.
  static let leastPictureLinks = 2
  /// From so many links to other pages on, a footer leads around the site; a text's own names a page or two.
  static let leastLinksOfSiteFooter = 3

  private let flow: Flow
  private let statistics: ContainerStatistics
  /// Why each container is left out; nil if it is not.
  private var containerReasons: [String?]
  private var leafReasons: [String?]
  private var root = -1

  /// Removes what is not the policy. O(*n*).
  ///
  /// - Returns: the flow with the leaves of the policy, and what was left out, in reading order; nil if a selector
  ///   matches nothing.
  static func select(from flow: Flow, selector: ContentSelector? = nil) -> (flow: Flow, omitted: [OmittedPart])? {
    var work = MainContent(flow)
    if let selector {
      guard work.keepOnly(selector) else { return nil }
    } else {
      work.decide()
    }
    return work.result()
  }

  private init(_ flow: Flow) {
    self.flow = flow
    statistics = ContainerStatistics(flow)
    containerReasons = Array(repeating: nil, count: flow.containers.count)
    leafReasons = Array(repeating: nil, count: flow.leaves.count)
  }

  // MARK: Selector

  private mutating func keepOnly(_ selector: ContentSelector) -> Bool {
    var isInside = [Bool](repeating: false, count: flow.containers.count)
    var found = false
    for (index, container) in flow.containers.enumerated() {
      isInside[index] = (container.parent >= 0 && isInside[container.parent]) || selector.matches(container.attributes)
      found = found || isInside[index]
    }
    for (index, leaf) in flow.leaves.enumerated() {
      let matches = selector.matches(leaf.attributes)
      found = found || matches
      if !matches, leaf.container < 0 || !isInside[leaf.container] { leafReasons[index] = "outside-selection" }
    }
    return found
  }

  // MARK: Decision

  private mutating func decide() {
    judgeContainers()
    chooseRoot()
    for index in flow.leaves.indices {
      leafReasons[index] = reasonOfContainer(of: index) ?? reasonOfLeaf(index)
    }
    keepStatements()
    keepTitle()
    dropRepeatedText()
    dropTitlesOfOmitted()
    dropRepeatedTitle()
  }

  private mutating func judgeContainers() {
    for index in flow.containers.indices {
      let parent = flow.containers[index].parent
      if parent >= 0, let reason = containerReasons[parent] {
        containerReasons[index] = reason
      } else {
        containerReasons[index] = reasonForDropping(index)
      }
    }
  }

  /// Bytes of the page's own text; a part is measured against it.
  private var pageWeight: Double { Double(max(statistics.total.weight, 1)) }

  private func reasonForDropping(_ index: Int) -> String? {
    let attributes = flow.containers[index].attributes
    let figures = statistics.containers[index]
    guard figures.leaves > 0 else { return nil }
    if isContentsList(attributes, figures) { return "table-of-contents" }
    let reason = FurnitureVocabulary.reason(ofElement: attributes.element, role: attributes.role)
    let most = reason == "dialog" ? MainContent.mostShareOfDialog : MainContent.mostShareOfFurniture
    if Double(figures.weight) > pageWeight * most { return nil }
    if attributes.isHidden { return "hidden" }
    if isQuestionWithButtons(figures) { return "feedback" }
    if let reason, let verdict = judge(reason, at: index, attributes, figures) { return verdict }
    guard attributes.element != "body", attributes.element != "main" else { return nil }
    return reasonByName(attributes, figures)
  }

  /// What an element or role says, in the light of where it stands and what it holds.
  private func judge(
    _ reason: String, at index: Int, _ attributes: FlowAttributes, _ figures: ContainerStatistics.Figures
  ) -> String? {
    let isShort = figures.weight < MainContent.mostTextOfFurniture
    let isDense = figures.linkDensity >= MainContent.linkDensityOfFurniture
    switch reason {
    case "header":
      // A header inside the text, or one with a heading and no menu, carries its title and date; others the site's name.
      let isTitle = figures.headings > 0 && figures.navigation == 0 && !isDense
      return isInsideText(index) || isTitle ? nil : reason
    case "footer":
      let isOwn = isInsideText(index) || figures.contacts > 0 && isInsideMain(index)
      return isOwn && !isDense && figures.links < MainContent.leastLinksOfSiteFooter ? nil : reason
    case "sidebar":
      // In specifications and books, `aside` is a note that belongs to the text.
      if isInsideText(index), !isDense, FurnitureVocabulary.entry(in: attributes.classes) == nil { return nil }
      return reason
    case "form": return isDense || isShort ? reason : nil
    // A button around a heading opens the section below it, and tabs that head their panels are sections.
    case "control" where figures.headings > 0: return nil
    case "navigation" where attributes.role == "tablist" && figures.headings > 0: return nil
    case "table-of-contents", "search": return isDense || isShort ? reason : nil
    default: return reason
    }
  }

  /// True inside `article`, `section` or a quote: there, a header or footer is not the site's.
  private func isInsideText(_ index: Int) -> Bool {
    var place = flow.containers[index].parent
    while place >= 0 {
      switch flow.containers[place].attributes.element {
      case "article", "section", "blockquote": return true
      case "main": return flow.containers[index].attributes.element != "footer"
      default: place = flow.containers[place].parent
      }
    }
    return false
  }

  /// `Was this page helpful?` and two buttons: a question to the visitor, whose answer changes nothing on the page.
  private func isQuestionWithButtons(_ figures: ContainerStatistics.Figures) -> Bool {
    let words = figures.text - figures.controlText
    return figures.controls >= 2 && figures.headings == 0 && words > 0 && words <= MainContent.mostTextOfQuestion
      && figures.leaves - figures.controls <= 2 && figures.links == 0
  }

  /// True inside of `main`: a footer there may be the site's, but one that says whom to write to is the text's.
  private func isInsideMain(_ index: Int) -> Bool {
    var place = flow.containers[index].parent
    while place >= 0 {
      let attributes = flow.containers[place].attributes
      if attributes.element == "main" || attributes.role == "main" { return true }
      place = flow.containers[place].parent
    }
    return false
  }

  private func isContentsList(_ attributes: FlowAttributes, _ figures: ContainerStatistics.Figures) -> Bool {
    guard figures.contentsLinks >= MainContent.leastContentsLinks, figures.headings == 0 else { return false }
    guard ["ul", "ol", "dl", "menu", "div", "table"].contains(attributes.element) else { return false }
    let headings = statistics.headingsByLevel[figures.contentsLevel] ?? 0
    return Double(figures.contentsLinks) >= Double(figures.links) * MainContent.contentsShare
      && Double(figures.contentsLinks) >= Double(headings) * MainContent.leastShareOfHeadings
      && figures.linkDensity >= MainContent.contentsShare
  }

  private func reasonByName(_ attributes: FlowAttributes, _ figures: ContainerStatistics.Figures) -> String? {
    // An `id` on a section is made from its heading: a section about cookies is no cookie banner.
    var id = figures.headings == 0 || figures.linkDensity >= MainContent.linkDensityOfFurniture ? attributes.id : ""
    // `toc-7`, to which the contents list leads, is the seventh part.
    if id.contains(where: \.isNumber), statistics.linkedNames.contains(id) { id = "" }
    let candidates = [attributes.classes, id, attributes.label].compactMap(FurnitureVocabulary.entry(in:))
    guard let entry = candidates.first(where: { $0.trust == .strong }) ?? candidates.first else { return nil }
    let isDense = figures.linkDensity >= MainContent.linkDensityOfFurniture
    let isBrief = figures.headings == 0 && figures.weight < MainContent.mostTextOfFurniture
    switch entry.trust {
    case .strong:
      // A part that the list of contents leads to may be named after it; the list itself is links below a few words.
      let isListed = entry.reason == "table-of-contents" && figures.text > MainContent.longestNameOfContents
      return isDense || isBrief && !isListed ? entry.reason : nil
    case .weak:
      // A window that opens over the page is kept from screen readers until it does.
      let isLikely = isDense || attributes.isAriaHidden
      return isLikely && figures.weight < MainContent.mostTextOfFurniture ? entry.reason : nil
    }
  }

  /// The element that holds the policy, if one says so and holds the bulk.
  private mutating func chooseRoot() {
    var outside = 0
    for index in flow.leaves.indices where reasonOfContainer(of: index) == nil {
      outside += statistics.leaves[index].weight
    }
    let tests: [(FlowAttributes) -> Bool] = [
      { $0.element == "main" || $0.role == "main" },
      { $0.element == "article" || $0.role == "article" },
    ]
    for isCandidate in tests {
      var best = -1
      for (index, container) in flow.containers.enumerated()
      where containerReasons[index] == nil && isCandidate(container.attributes) {
        if best < 0 || statistics.containers[index].weight > statistics.containers[best].weight { best = index }
      }
      if best >= 0, Double(keptWeight(in: best)) >= Double(outside) * MainContent.leastShareOfMain {
        // A document begins with its title: where that stands before the element, the element is only a part.
        if !holdsTitle(best), hasTitle(before: best) {
          dropRails(behind: best)
          return
        }
        root = best
        dropOutsideRoot()
        return
      }
    }
  }

  /// Drops what stands behind a text on its site and shows pictures that are links, as those of sponsors.
  private mutating func dropRails(behind text: Int) {
    for index in flow.containers.indices where index > text && containerReasons[index] == nil {
      let parent = flow.containers[index].parent
      if parent >= 0, let reason = containerReasons[parent] { containerReasons[index] = reason }
      let figures = statistics.containers[index]
      if containerReasons[index] == nil, !statistics.isInside(index, text),
        figures.pictureLinks >= MainContent.leastPictureLinks, figures.weight < MainContent.mostTextOfFurniture
      {
        containerReasons[index] = "sidebar"
      }
    }
  }

  private func holdsTitle(_ container: Int) -> Bool {
    flow.leaves.indices.contains { level(of: $0) == 1 && statistics.isInside(flow.leaves[$0].container, container) }
  }

  private func hasTitle(before container: Int) -> Bool {
    flow.leaves.indices.contains {
      level(of: $0) == 1 && reasonOfContainer(of: $0) == nil
        && flow.leaves[$0].range.start
          < flow.containers[container].range.start
    }
  }

  private func keptWeight(in container: Int) -> Int {
    flow.leaves.indices.reduce(0) { sum, index in
      sum
        + (statistics.isInside(flow.leaves[index].container, container) && reasonOfContainer(of: index) == nil
          ? statistics.leaves[index].weight : 0)
    }
  }

  private mutating func dropOutsideRoot() {
    var isOnPath = [Bool](repeating: false, count: flow.containers.count)
    var place = root
    while place >= 0 {
      isOnPath[place] = true
      place = flow.containers[place].parent
    }
    for index in flow.containers.indices where containerReasons[index] == nil && index != root {
      let parent = flow.containers[index].parent
      let isInRoot = parent >= 0 && statistics.isInside(parent, root)
      if !isInRoot, !isOnPath[index] { containerReasons[index] = "outside-main" }
    }
  }

  private func reasonOfContainer(of leaf: Int) -> String? {
    let container = flow.leaves[leaf].container
    guard container >= 0 else { return nil }
    return containerReasons[container]
  }

  private func reasonOfLeaf(_ index: Int) -> String? {
    let leaf = flow.leaves[index]
    if root >= 0, !statistics.isInside(leaf.container, root) { return "outside-main" }
    if leaf.attributes.isHidden { return "hidden" }
    let figures = statistics.leaves[index]
    if case .heading = leaf.kind { return nil }
    if EditLink.isAll(of: leaf) { return "edit-link" }
    if let reason = SiteLine.reason(leaf) { return reason }
    guard figures.links > 0, figures.linked * 10 >= figures.text * 9 else { return nil }
    return LinkLine.reason(leaf, isBeforeText: index < firstHeading)
  }

  private var firstHeading: Int { statistics.total.firstHeading }

  // MARK: Corrections

  /// Keeps what a document's own footer says about its license and its sources, and whom it says to write to.
  private mutating func keepStatements() {
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
  private mutating func keepTitle() {
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
  private func states(_ leaf: FlowLeaf) -> Bool {
    leaf.marks.contains { mark in
      guard case .link(let target, let relation) = mark.kind else { return false }
      if target.lowercased().hasPrefix("mailto:") { return true }
      return relation?.split(separator: " ").contains("license") == true || LicenseAddress.isDeed(target)
    }
  }

  /// Drops the second of two copies of the text, as generators leave it for scripts or for printing.
  private mutating func dropRepeatedText() {
    for run in RepeatedText.runs(in: flow, kept: leafReasons.map { $0 == nil }) {
      for index in run where leafReasons[index] == nil { leafReasons[index] = "repeated-text" }
    }
  }

  /// Drops headings of which nothing but omitted parts is left: "Contents", "Related articles".
  private mutating func dropTitlesOfOmitted() {
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
  private mutating func dropRepeatedTitle() {
    var previous: Int?
    for index in flow.leaves.indices where leafReasons[index] == nil {
      if let before = previous, level(of: before) != nil, level(of: index) != nil,
        flow.leaves[before].text == flow.leaves[index].text
      {
        leafReasons[before] = "repeated-text"
      }
      previous = index
    }
  }

  private func level(of leaf: Int) -> Int? {
    if case .heading(let level, _) = flow.leaves[leaf].kind { return level }
    return nil
  }

  // MARK: Result

  private func result() -> (flow: Flow, omitted: [OmittedPart]) {
    var kept = flow
    kept.leaves.removeAll(keepingCapacity: true)
    var omitted: [OmittedPart] = []
    let hiding = hidingOfLeaves()
    var previous = -2
    for (index, leaf) in flow.leaves.enumerated() {
      guard let reason = leafReasons[index] else {
        kept.leaves.append(leaf)
        continue
      }
      let block = MainContent.block(leaf)
      if previous == index - 1, omitted.last?.reason == reason {
        omitted[omitted.count - 1].blocks.append(block)
        omitted[omitted.count - 1].range.end = leaf.range.end
      } else {
        let cause = reason == "hidden" ? hiding[index] : ""
        omitted.append(OmittedPart(reason: reason, cause: cause, blocks: [block], range: leaf.range))
      }
      previous = index
    }
    if !omitted.isEmpty { kept.diagnostics.append(MainContent.diagnostic(omitted)) }
    kept.forms = flow.forms.filter { isKept($0) }
    return (kept, omitted)
  }

  /// What hides each leaf: its own element, or one around it; empty where nothing does.
  private func hidingOfLeaves() -> [String] {
    var containers: [String] = []
    containers.reserveCapacity(flow.containers.count)
    for container in flow.containers {
      let outer = container.parent >= 0 ? containers[container.parent] : ""
      containers.append(outer.isEmpty ? container.attributes.hiding : outer)
    }
    return flow.leaves.map { leaf in
      leaf.container >= 0 && !containers[leaf.container].isEmpty ? containers[leaf.container] : leaf.attributes.hiding
    }
  }

  /// True for a form amid what is kept. Its fields and buttons are furniture of their own, but the part of the page
  /// they stand in is not.
  private func isKept(_ form: FlowForm) -> Bool {
    guard form.container >= 0 else { return root < 0 }
    if let reason = containerReasons[form.container], reason != "form" { return false }
    let parent = flow.containers[form.container].parent
    if parent >= 0, containerReasons[parent] != nil { return false }
    return root < 0 || statistics.isInside(form.container, root)
  }

  private static func block(_ leaf: FlowLeaf) -> Block {
    var kind = Block.Kind.paragraph
    if case .block(let own) = leaf.kind { kind = own }
    var block = Block(kind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range)
    block.lineBreaks = LineBreaks(leaf.breaks)
    return block
  }

  /// Says what was left out: every reason with the number of its blocks, in order of appearance.
  static func diagnostic(_ omitted: [OmittedPart]) -> Diagnostic {
    var counts: [(reason: String, blocks: Int)] = []
    for part in omitted {
      if let index = counts.firstIndex(where: { $0.reason == part.reason }) {
        counts[index].blocks += part.blocks.count
      } else {
        counts.append((part.reason, part.blocks.count))
      }
    }
    let list = counts.map { "\($0.reason) (\($0.blocks))" }.joined(separator: ", ")
    return Diagnostic("content-omitted", .note, "not read as policy text: \(list)", at: omitted.first?.range.start)
  }
}
