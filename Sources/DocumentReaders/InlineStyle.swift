/// What an element's `style` says of whether its text can be seen and whether it is in force.
///
/// Style sheets are not looked at: what a class means is the site's, and differs by the width of the window.
struct InlineStyle: Equatable {
  /// A declaration that hides the element with everything in it, as `display: none`.
  private(set) var hiding: String?
  /// The size of text, as far as it matters here.
  private(set) var fontSize: FontSize?
  /// The colour of text.
  private(set) var colour: CSSColour?
  /// What is behind it.
  private(set) var background: Background?
  /// True for `text-decoration: line-through`.
  private(set) var strikes = false
  /// True for `text-decoration: underline`.
  private(set) var underlines = false
  /// Whether text is bold; nil if it does not say.
  private(set) var isBold: Bool?
  /// The `text-align`.
  private(set) var alignment: String?
  /// What Word says of a paragraph's list, or of the marker of an item: `l0 level2 lfo1`, `ignore`.
  private(set) var wordList: String?
  /// True for the gap that Word puts between the marker of an item and its text.
  private(set) var isGapOfMarker = false
  /// The `list-style-type`.
  private(set) var listStyle: String?

  /// Whether text of a size can be read.
  enum FontSize: Equatable {
    /// Too small to be read: the declaration.
    case unreadable(String)
    /// A size of its own, whatever is around it.
    case readable
    /// A share of the size around it.
    case relative
  }

  /// What stands behind text.
  enum Background: Equatable {
    case colour(CSSColour)
    /// A picture, a gradient, or a colour that is not known.
    case unknown
  }

  /// Text smaller than this many pixels cannot be read; the least that browsers offer as a limit is 6.
  static let smallestText = 3.0
  /// Text this many pixels outside of the window's edge is not seen on any screen; layouts shift by less.
  static let outsideOfWindow = -500.0
  /// Boxes up to this many pixels with their overflow cut off show nothing; screen-reader texts have 1.
  static let smallestBox = 1.0

  /// From this `font-weight` on, text is bold: the first that fonts call so is `semi-bold`.
  static let leastBoldWeight = 600

  init() {}

  /// Reads the value of a `style` attribute. O(length).
  ///
  /// - Parameter isBlock: whether the element is a box of its own without its style saying so.
  init(_ style: String, isBlock: Bool) {
    var box = Box()
    for (name, value) in InlineStyle.declarations(style) { take(name, value, &box) }
    if hiding == nil { hiding = box.hiding(isBlock: isBlock) }
    // Letters cut out of a picture, and letters of which only the shadow shows, are transparent and seen.
    if box.showsTransparentText, colour?.opacity == 0 { colour = nil }
  }

  private mutating func take(_ name: String, _ value: String, _ box: inout Box) {
    switch (name, value) {
    case ("display", "none"), ("visibility", "hidden"), ("visibility", "collapse"), ("content-visibility", "hidden"):
      hiding = "\(name): \(value)"
    case ("display", _), ("visibility", _):
      if hiding?.hasPrefix(name + ":") == true { hiding = nil }
      box.take(name, value)
    case ("opacity", _):
      let opacity = value.hasSuffix("%") ? Double(value.dropLast()).map { $0 / 100 } : Double(value)
      if let opacity, opacity < CSSColour.leastReadableOpacity { hiding = "opacity: \(value)" }
    case ("font-size", _): fontSize = InlineStyle.size(value)
    case ("mso-list", _): wordList = value
    case ("font", _):
      isGapOfMarker = value.hasPrefix("7.0pt \"times") || value.hasPrefix("7pt \"times")
      // `font: 0/0 a`: the size stands before the slash.
      let size = value.split(separator: " ").first { $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
      if let size { fontSize = InlineStyle.size(String(size.prefix { $0 != "/" })) }
    case ("color", _), ("-webkit-text-fill-color", _): colour = CSSColour(value) ?? colour
    case ("background-color", _), ("background", _):
      background = CSSColour(value).map { $0.opacity == 1 ? .colour($0) : .unknown } ?? .unknown
      if value.contains("text") { box.showsTransparentText = true }
    case ("background-image", _) where value != "none": background = .unknown
    case ("background-clip", "text"), ("-webkit-background-clip", "text"): box.showsTransparentText = true
    case ("text-shadow", _) where value != "none": box.showsTransparentText = true
    case ("text-decoration", _), ("text-decoration-line", _):
      strikes = value.contains("line-through")
      underlines = value.contains("underline")
    case ("font-weight", _): isBold = InlineStyle.isBold(value)
    case ("text-align", _): alignment = value
    case ("list-style-type", _): listStyle = value
    case ("list-style", _): listStyle = value.split(separator: " ").first.map(String.init)
    default: box.take(name, value)
    }
  }

  private static func isBold(_ weight: String) -> Bool {
    weight.hasPrefix("bold") || Int(weight).map { $0 >= leastBoldWeight } ?? false
  }

  private static func size(_ value: String) -> FontSize? {
    guard let length = Length(value) else {
      return ["smaller", "larger", "inherit"].contains(value) ? .relative : .readable
    }
    switch length.unit {
    case .pixel:
      return length.value < smallestText ? .unreadable("font-size: \(value)") : .readable
    case .share:
      return length.value * 16 < smallestText ? .unreadable("font-size: \(value)") : .relative
    case .window:
      return length.value == 0 ? .unreadable("font-size: \(value)") : .readable
    }
  }

  /// Names and values in lower case, white space squeezed, comments and `!important` taken out.
  private static func declarations(_ style: String) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    for part in unescaped(style).split(separator: UInt8(ascii: ";")) {
      guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else { continue }
      var value = squeezed(part[(colon + 1)...])
      if let mark = value.firstIndex(of: "!") { value = squeezed(Array(value[..<mark].utf8)[...]) }
      let name = squeezed(part[..<colon])
      if !name.isEmpty, !value.isEmpty { found.append((name, value)) }
    }
    return found
  }

  private static func squeezed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: Array(bytes.split(whereSeparator: isSpace).joined(separator: [0x20])), as: UTF8.self)
  }

  /// Lower case, without comments, escapes such as `\6e` decoded: `displ\61y` is `display` to a browser.
  private static func unescaped(_ style: String) -> [UInt8] {
    let bytes = Array(style.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "/"), i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "*") {
        i += 2
        while i + 1 < bytes.count, !(bytes[i] == UInt8(ascii: "*") && bytes[i + 1] == UInt8(ascii: "/")) { i += 1 }
        i += 2
      } else if bytes[i] == UInt8(ascii: "\\") {
        var (value, end) = (UInt32(0), i + 1)
        while end < bytes.count, end - i <= 6, let digit = Character(Unicode.Scalar(bytes[end])).hexDigitValue {
          value = value << 4 | UInt32(digit)
          end += 1
        }
        if end > i + 1, end < bytes.count, isSpace(bytes[end]) { end += 1 }
        if value > 0, value < 0x80 { result.append(UInt8(value)) }
        i = max(end, i + 1)
      } else {
        result.append((0x41...0x5A).contains(bytes[i]) ? bytes[i] | 0x20 : bytes[i])
        i += 1
      }
    }
    return result
  }
}
