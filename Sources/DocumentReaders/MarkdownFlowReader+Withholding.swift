import PolicyModel

/// Text of Markdown that is kept out of the leaves: struck out, or hidden by HTML around it.
extension MarkdownFlowReader {
  /// A tag written inside a paragraph that is still open.
  struct OpenTag {
    var name: String
    /// The mark's number.
    var mark: Int
    /// What happens to the text at its end; nil for a mark that stays.
    var effect: Effect?

    /// What a tag does to the text inside it.
    enum Effect {
      case withhold(Withholding)
      case raise, lower
    }

    /// Deeper than this no paragraph nests its tags; each end tag looks through the open ones.
    static let most = 128
  }

  /// An element that an HTML block opened and another one will close, with Markdown in between.
  struct OpenElement {
    var name: String
    /// Why the text in it is withheld; nil if it is not.
    var withholding: Withholding?

    /// Elements that stay open over blocks are few.
    static let most = 64
  }

  /// What a start tag does to the text up to its end; nil if it is a mark or nothing.
  func effect(of tag: InlineTag) -> OpenTag.Effect? {
    guard mode == .policy else { return nil }
    switch tag.name {
    case "s", "del", "strike": return .withhold(.struck)
    case "sup": return .raise
    case "sub": return .lower
    case "ins":
      flow.insertions += 1
      return nil
    default: return withholding(of: tag).map { .withhold($0) }
    }
  }

  /// Why the text in an element is withheld, by its attributes.
  private func withholding(of tag: InlineTag) -> Withholding? {
    let isBlock = HTMLTag(name: tag.name).isBlock
    let style = tag["style"].map { InlineStyle($0, isBlock: isBlock) } ?? InlineStyle()
    if style.strikes { return .struck }
    if let hidden = tag["hidden"], hidden != "until-found" { return Withholding(reason: .hidden, cause: "hidden") }
    if let cause = style.hiding { return Withholding(reason: .hidden, cause: cause) }
    if case .unreadable(let cause)? = style.fontSize { return Withholding(reason: .hidden, cause: cause) }
    var colours = TextColours(text: style.colour, behind: style.background)
    if tag.name == "font", let named = tag["color"] { colours.text = CSSColour(named.lowercased()) }
    // A Markdown file has no style sheet, and the pages made of it are white more often than not.
    return colours.vanishes(onPaper: true) ? .colour : nil
  }

  /// The end of a tag in a paragraph.
  func close(_ open: OpenTag) {
    switch open.effect {
    case .withhold(let withholding): withhold(text.cut(open.mark), withholding)
    case .raise, .lower:
      text.raise(open.mark, isRaised: open.name == "sup")
      text.drop(open.mark)
    case nil: text.close(open.mark)
    }
  }

  /// Keeps words that were taken out of the leaf being read.
  func withhold(_ words: String, _ withholding: Withholding) {
    guard !words.isEmpty else { return }
    let start = leaf.map { position(of: max(0, $0.first)) } ?? .start
    let range = SourceRange(start, leaf.map { position(of: max(0, $0.end)) } ?? start)
    flow.omitted.append(
      OmittedPart(
        reason: withholding.reason.rawValue, cause: withholding.cause,
        blocks: [Block(.paragraph, words, range: range)], range: range))
  }

  /// Keeps a whole leaf out of the text.
  func withhold(_ leaf: FlowLeaf, _ withholding: Withholding) {
    let block = Block(.paragraph, leaf.text, marks: leaf.marks, range: leaf.range)
    flow.omitted.append(
      OmittedPart(
        reason: withholding.reason.rawValue, cause: withholding.cause, blocks: [block], range: leaf.range))
  }

  // MARK: HTML blocks

  /// Why everything is withheld at this place; nil if it is not.
  var openWithholding: Withholding? { openElements.last { $0.withholding != nil }?.withholding }

  /// Takes out the leaves of an HTML block that its own elements hide.
  func withholdHidden(_ part: inout Flow) {
    guard part.containers.contains(where: \.attributes.isHidden) || part.leaves.contains(where: \.attributes.isHidden)
    else { return }
    var hiding: [String] = []
    for container in part.containers {
      let outer = container.parent >= 0 ? hiding[container.parent] : ""
      hiding.append(outer.isEmpty ? container.attributes.hiding : outer)
    }
    part.leaves.removeAll { leaf in
      let cause =
        leaf.container >= 0 && !hiding[leaf.container].isEmpty ? hiding[leaf.container] : leaf.attributes.hiding
      if cause.isEmpty { return false }
      withhold(leaf, Withholding(reason: .hidden, cause: cause))
      return true
    }
  }

  /// Notes the elements that a block of HTML leaves open, and those it closes.
  ///
  /// - Returns: true if what was withheld before the block is withheld behind it too, and so all of the block.
  func noteElements(of fragment: [UInt8]) -> Bool {
    let outermost = openElements.firstIndex { $0.withholding != nil } ?? Int.max
    var fewest = openElements.count
    fragment.withUnsafeBufferPointer { html in
      var i = 0
      while let start = html[i...].firstIndex(of: UInt8(ascii: "<")) {
        if html.starts(with: "<!--", at: start) {
          i = html.end(of: "-->", from: start)
          continue
        }
        guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return }
        i = end + 1
        guard let tag = InlineTag(UnsafeBufferPointer(rebasing: html[start...end])) else { continue }
        let known = HTMLTag(name: tag.name)
        if tag.isClosing {
          if let open = openElements.lastIndex(where: { $0.name == tag.name }) {
            openElements.removeSubrange(open...)
            fewest = min(fewest, open)
          }
        } else if known == .script || known == .style {
          // What looks like a tag in them is none, and md4c ends their block with them.
          return
        } else if !known.isVoid, !known.hasOptionalEnd, html[end - 1] != UInt8(ascii: "/"),
          openElements.count < OpenElement.most
        {
          openElements.append(
            OpenElement(name: tag.name, withholding: known.isStruck ? .struck : withholding(of: tag)))
        }
      }
    }
    return outermost < fewest
  }
}
