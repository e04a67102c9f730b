/// A colour that a style gives, for telling whether text stands out from what is behind it.
struct CSSColour: Equatable {
  /// Red, green and blue from 0 to 255.
  var red: Double
  var green: Double
  var blue: Double
  /// From 0, which nobody sees, to 1.
  var opacity: Double = 1

  static let white = CSSColour(red: 255, green: 255, blue: 255)
  static let transparent = CSSColour(red: 0, green: 0, blue: 0, opacity: 0)

  /// Text with less contrast than this to what is behind it cannot be read: `#eee` on white has 1.16, the palest grey
  /// that sites use for side notes, `#ccc`, 1.6.
  static let leastReadableContrast = 1.3
  /// Text that is less opaque cannot be read either.
  static let leastReadableOpacity = 0.1

  init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    (self.red, self.green, self.blue, self.opacity) = (red, green, blue, opacity)
  }

  /// Reads `#rgb`, `#rrggbb`, both with alpha, `rgb(…)`, `rgba(…)`, `hsl(…)` of greys, `transparent` and the names that
  /// matter here; nil for anything else. In lower case, without white space around it.
  init?(_ text: String) {
    if text.utf8.first == UInt8(ascii: "#") {
      self.init(hexadecimal: text.dropFirst())
    } else if let open = text.firstIndex(of: "("), text.utf8.last == UInt8(ascii: ")") {
      let arguments = text[text.index(after: open)...].dropLast()
        .split { $0 == "," || $0 == "/" || $0 == " " }.map(String.init)
      self.init(function: text[..<open], arguments)
    } else if let named = CSSColour.names[text] {
      self.init(hexadecimal: named[...])
    } else if text == "transparent" {
      self = .transparent
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring) {
    let values = digits.compactMap(\.hexDigitValue).map(Double.init)
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3, 4:
      self.init(
        red: 17 * values[0], green: 17 * values[1], blue: 17 * values[2],
        opacity: values.count == 4 ? values[3] / 15 : 1)
    case 6, 8:
      self.init(
        red: 16 * values[0] + values[1], green: 16 * values[2] + values[3], blue: 16 * values[4] + values[5],
        opacity: values.count == 8 ? (16 * values[6] + values[7]) / 255 : 1)
    default: return nil
    }
  }

  private init?(function: Substring, _ arguments: [String]) {
    guard arguments.count == 3 || arguments.count == 4 else { return nil }
    func number(_ text: String, whole: Double) -> Double? {
      text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 * whole } : Double(text)
    }
    var opacity = 1.0
    if arguments.count == 4 {
      guard let stated = number(arguments[3], whole: 1) else { return nil }
      opacity = stated
    }
    switch function {
    case "rgb", "rgba":
      guard let red = number(arguments[0], whole: 255), let green = number(arguments[1], whole: 255),
        let blue = number(arguments[2], whole: 255)
      else { return nil }
      self.init(red: red, green: green, blue: blue, opacity: opacity)
    case "hsl", "hsla":
      // Of what is nearly white or black, the lightness tells.
      guard let lightness = number(arguments[2], whole: 255), arguments[2].hasSuffix("%"),
        number(arguments[1], whole: 1) == 0 || lightness == 0 || lightness == 255
      else { return nil }
      self.init(red: lightness, green: lightness, blue: lightness, opacity: opacity)
    default: return nil
    }
  }

  /// Contrast to another colour, from 1 to 21 (Web Content Accessibility Guidelines 2.2).
  func contrast(to other: CSSColour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// True if text of this colour cannot be made out on a background.
  func vanishes(on background: CSSColour) -> Bool {
    if opacity < CSSColour.leastReadableOpacity { return true }
    guard background.opacity == 1 else { return false }
    return blended(on: background).contrast(to: background) < CSSColour.leastReadableContrast
  }

  private func blended(on background: CSSColour) -> CSSColour {
    func mixed(_ own: Double, _ behind: Double) -> Double { own * opacity + behind * (1 - opacity) }
    return CSSColour(
      red: mixed(red, background.red), green: mixed(green, background.green), blue: mixed(blue, background.blue))
  }

  private var luminance: Double {
    func linear(_ channel: Double) -> Double {
      let value = min(max(channel / 255, 0), 1)
      // The power 2.4 of sRGB, near enough by 2 and 3 without a library of functions.
      return value <= 0.04045 ? value / 12.92 : CSSColour.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func power(_ value: Double) -> Double {
    let square = value * value
    return 0.6 * square + 0.4 * square * value
  }

  /// The basic names, and those that are nearly white.
  private static let names: [String: String] = [
    "white": "ffffff", "black": "000000", "red": "ff0000", "green": "008000", "blue": "0000ff", "yellow": "ffff00",
    "gray": "808080", "grey": "808080", "silver": "c0c0c0", "navy": "000080", "maroon": "800000", "purple": "800080",
    "teal": "008080", "olive": "808000", "lime": "00ff00", "aqua": "00ffff", "cyan": "00ffff", "fuchsia": "ff00ff",
    "magenta": "ff00ff", "orange": "ffa500", "snow": "fffafa", "ivory": "fffff0", "azure": "f0ffff",
    "whitesmoke": "f5f5f5", "ghostwhite": "f8f8ff", "floralwhite": "fffaf0", "aliceblue": "f0f8ff",
    "mintcream": "f5fffa", "honeydew": "f0fff0", "seashell": "fff5ee", "lavenderblush": "fff0f5", "linen": "faf0e6",
    "oldlace": "fdf5e6", "cornsilk": "fff8dc", "lightyellow": "ffffe0", "lightcyan": "e0ffff", "beige": "f5f5dc",
    "lavender": "e6e6fa", "gainsboro": "dcdcdc", "lightgray": "d3d3d3", "lightgrey": "d3d3d3",
    "lightgoldenrodyellow": "fafad2", "lemonchiffon": "fffacd", "antiquewhite": "faebd7", "papayawhip": "ffefd5",
  ]
}
