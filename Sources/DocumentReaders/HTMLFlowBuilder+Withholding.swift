internal import PolicyModel

/// Text that stands in the source and is kept out of the leaves: what nobody sees, what is struck out, names of icons.
///
/// Blocks that are hidden as a whole stay in the flow with a mark on their container: whether a control opens them, or
/// whether they are the page, is judged later and over all of them. Only where style makes the words themselves vanish,
/// or an element amid a sentence is hidden, is there nothing left to judge.
extension HTMLFlowBuilder {
  /// The withholding of an element: its own, or that of the element around it.
  mutating func setWithholding(of element: inout HTMLElement, _ values: HTMLAttributes, _ style: InlineStyle) {
    let parent = stack.last
    element.withholding = parent?.withholding ?? -1
    element.colours = parent?.colours ?? -1
    guard mode == .policy else { return }
    if element.tag.isStruck { element.withholding = index(of: .struck) }
    guard !values.isEmpty else { return }
    if style.strikes { element.withholding = index(of: .struck) }
    if !element.tag.isBlock, let cause = values.hiding(style) {
      element.withholding = index(of: Withholding(reason: .hidden, cause: cause))
    } else if !element.tag.isBlock, values["aria-hidden"] == "true", HTMLFlowBuilder.namesIcon(values["class"] ?? "") {
      element.withholding = index(of: .icon)
    }
    setVisibility(of: &element, style, values)
  }

  /// Notes whether elements may look otherwise than they say themselves.
  mutating func noteStyleSheet(_ tag: HTMLTag, _ values: HTMLAttributes) {
    guard !hasStyleSheet else { return }
    hasStyleSheet = tag == .style || (tag == .link && values["rel"]?.lowercased().contains("stylesheet") == true)
  }

  /// Sizes and colours, which elements inside can undo.
  private mutating func setVisibility(of element: inout HTMLElement, _ style: InlineStyle, _ values: HTMLAttributes) {
    let isStyledElsewhere = hasStyleSheet && (values.has("class") || values.has("id"))
    let own = withheld(element)
    if own?.canBeUndone == true, isStyledElsewhere || style.fontSize == .readable { element.withholding = -1 }
    if case .unreadable(let cause) = style.fontSize {
      return withhold(&element, Withholding(reason: .hidden, cause: cause, canBeUndone: true))
    }
    let isLegacy = values.has("bgcolor") || values.has("color")
    guard style.colour != nil || style.background != nil || isLegacy || isStyledElsewhere else { return }
    var pair = element.colours >= 0 ? colours[Int(element.colours)] : TextColours()
    if isStyledElsewhere { pair = TextColours(text: nil, behind: .unknown) }
    if isLegacy {
      if let text = values["color"].flatMap({ CSSColour($0.lowercased()) }) { pair.text = text }
      if let behind = values["bgcolor"].flatMap({ CSSColour($0.lowercased()) }) { pair.behind = .colour(behind) }
    }
    if let text = style.colour { pair.text = text }
    if let behind = style.background { pair.behind = behind }
    element.colours = Int32(colours.count)
    colours.append(pair)
    if pair.vanishes(onPaper: !hasStyleSheet) {
      withhold(&element, .colour)
    } else if withheld(element) == .colour {
      element.withholding = -1
    }
  }

  private mutating func withhold(_ element: inout HTMLElement, _ withholding: Withholding) {
    // What cannot be seen again inside stays the reason.
    if let outer = withheld(element), !outer.canBeUndone { return }
    element.withholding = index(of: withholding)
  }

  /// Why the text in an element is kept out; nil if it is not.
  func withheld(_ element: HTMLElement?) -> Withholding? {
    guard let element, element.withholding >= 0 else { return nil }
    return withholdings[Int(element.withholding)]
  }

  private mutating func index(of withholding: Withholding) -> Int16 {
    if let known = withholdings.firstIndex(of: withholding) { return Int16(known) }
    guard withholdings.count < HTMLFlowBuilder.mostWithholdings else { return Int16(withholdings.count - 1) }
    withholdings.append(withholding)
    return Int16(withholdings.count - 1)
  }

  /// Causes told apart; with more, a page plays games, and the last one stands for the rest.
  private static let mostWithholdings = 256

  /// Takes characters of an element whose text is withheld.
  mutating func withhold(_ bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, as index: Int16) {
    if index != withheldAs { finishWithheld() }
    withheldAs = index
    withheldRun.append(bytes, startingAt: start)
  }

  /// Makes an omitted part of the withheld text that was collected.
  mutating func finishWithheld() {
    guard withheldAs >= 0 else { return }
    defer { withheldAs = -1 }
    guard !withheldRun.isEmpty else { return withheldRun.clear() }
    let range = lines.range(withheldRun.start, withheldRun.end)
    let isApart = withheldRun.isSetApart
    let text = withheldRun.take().text
    let withholding = withholdings[Int(withheldAs)]
    // Two words do not become one where a third between them is struck.
    if isApart { run.separate() }
    flow.omitted.append(
      OmittedPart(
        reason: withholding.reason.rawValue, cause: withholding.cause, blocks: [Block(.paragraph, text, range: range)],
        range: range))
  }

  /// True for the class names of icon fonts: `fa fa-envelope`, `material-icons`, `bi-envelope`.
  private static func namesIcon(_ classes: String) -> Bool {
    classes.lowercased().split { !($0.isLetter || $0.isNumber) }.contains {
      ["icon", "icons", "fa", "fas", "far", "fab", "glyphicon", "bi", "material", "symbols", "dashicons"].contains($0)
    }
  }
}

/// The colour of text and what is behind it, as far as it is known.
struct TextColours {
  /// Nil for what a page has by default, or a style sheet gives.
  var text: CSSColour?
  /// Nil where nothing was said: paper, if no style sheet colours it.
  var behind: InlineStyle.Background?

  /// True if the text cannot be told from what is behind it.
  func vanishes(onPaper: Bool) -> Bool {
    guard let text else { return false }
    switch behind {
    case .colour(let colour): return text.vanishes(on: colour)
    case .unknown: return text.opacity < CSSColour.leastReadableOpacity
    case nil: return onPaper ? text.vanishes(on: .white) : text.opacity < CSSColour.leastReadableOpacity
    }
  }
}

extension HTMLTag {
  /// True for elements whose text is struck out.
  var isStruck: Bool { self == .del || self == .s || self == .strike }
}
