internal import PolicyModel

/// The paragraph styles of a Word file, by their identifiers, each with what it takes from those it is based on.
final class WordStyles: XMLEventReceiver {
  /// What a style says of the paragraphs that have it.
  struct Style {
    /// The name that Word has for it in every language.
    var name = ""
    var base: String?
    /// From 0; 9 is running text.
    var outlineLevel: Int?
    var numbering: Int?
    var level: Int?
    var isBold: Bool?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var resolved: [String: Style] = [:]
  private(set) var defaultStyle: String?
  private var id: String?
  private var current = Style()
  private var isInRun = false

  /// Reads `word/styles.xml`; nil where it is no XML.
  init?(_ part: [UInt8]?) {
    guard let part else { return }
    guard XMLEventSource.parse(part, for: self) else { return nil }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "style":
      current = Style()
      id = attributes["styleId"]
      if attributes["type"] == "paragraph", attributes["default"] == "1" { defaultStyle = id }
    case "name": current.name = attributes["val"]?.lowercased() ?? ""
    case "basedOn": current.base = attributes["val"]
    case "outlineLvl": current.outlineLevel = attributes["val"].flatMap { Int($0) }
    case "numId": current.numbering = attributes["val"].flatMap { Int($0) }
    case "ilvl": current.level = attributes["val"].flatMap { Int($0) }
    case "rPr": isInRun = true
    case "b" where isInRun: current.isBold = attributes.isOn
    case "vanish" where isInRun: current.isHidden = attributes.isOn
    default: break
    }
  }

  func end(_ name: String) {
    if name == "rPr" { isInRun = false }
    guard name == "style", let id else { return }
    styles[id] = current
  }

  func text(_ run: UnsafeBufferPointer<UInt8>) {}

  /// Styles are seldom based on more than three others; a ring of them ends here.
  private static let longestChain = 32

  /// A style with what it inherits.
  subscript(_ id: String) -> Style {
    if let known = resolved[id] { return known }
    var result = styles[id] ?? Style()
    var next = result.base
    var steps = 0
    while let base = next, let style = styles[base], steps < WordStyles.longestChain {
      result.outlineLevel = result.outlineLevel ?? style.outlineLevel
      if result.numbering == nil { result.numbering = style.numbering }
      result.level = result.level ?? style.level
      result.isBold = result.isBold ?? style.isBold
      result.isHidden = result.isHidden ?? style.isHidden
      next = style.base
      steps += 1
    }
    resolved[id] = result
    return result
  }

  /// The level that a built-in name of a heading tells where no outline level does, as in files of converters.
  static func level(ofName name: String) -> Int? {
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else { return nil }
    return level - 1
  }
}

extension XMLAttributes {
  /// True for a property of Word's that is switched on: it has no value, or none that says no.
  var isOn: Bool {
    switch self["val"] {
    case "0", "false", "off", "none": false
    default: true
    }
  }
}
