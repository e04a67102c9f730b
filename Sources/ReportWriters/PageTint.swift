internal import CCrypto
internal import Glibc

/// The colour of an organisation for links and marks of a page, as dark as paper and as light as night need it.
public struct PageTint: Sendable, Hashable {
  /// On the light page, `#rrggbb`.
  public let light: String
  /// On the dark page, `#rrggbb`.
  public let dark: String

  /// The least contrast of text (Web Content Accessibility Guidelines 2.2, success criterion 1.4.3).
  static let leastContrast = 4.5
  /// `--paper` of the style sheet.
  static let lightPaper = Color(red: 0xFF, green: 0xFE, blue: 0xFB)
  static let darkPaper = Color(red: 0x17, green: 0x18, blue: 0x1A)

  /// Reads `#rgb` or `#rrggbb`, the sharp sign optional; nil for anything else.
  public init?(_ text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    let values = digits.compactMap(\.hexDigitValue)
    guard values.count == digits.count, digits.allSatisfy(\.isASCII) else { return nil }
    let color: Color
    switch values.count {
    case 3: color = Color(red: 17 * values[0], green: 17 * values[1], blue: 17 * values[2])
    case 6:
      color = Color(
        red: 16 * values[0] + values[1], green: 16 * values[2] + values[3], blue: 16 * values[4] + values[5])
    default: return nil
    }
    light = color.readable(on: PageTint.lightPaper, towards: Color(red: 0, green: 0, blue: 0)).hex
    dark = color.readable(on: PageTint.darkPaper, towards: Color(red: 255, green: 255, blue: 255)).hex
  }

  /// The rules that go before those of the page's style sheet.
  var styleSheet: String {
    // More specific than `:root`, so that the order of the two does not matter.
    ":root:root{--accent:\(light)}@media (prefers-color-scheme:dark){:root:root{--accent:\(dark)}}"
  }

  /// `sha256-…` of the rules, for the page's content security policy.
  var contentHash: String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    let bytes = Array(styleSheet.utf8)
    _ = SHA256(bytes, bytes.count, &digest)
    return "sha256-" + PageTint.base64(digest)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  /// A colour in sRGB, each part from 0 to 255.
  struct Color: Sendable, Hashable {
    var red: Int
    var green: Int
    var blue: Int

    var hex: String {
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Relative luminance (Web Content Accessibility Guidelines 2.2).
    var luminance: Double {
      let parts = [red, green, blue].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    func contrast(with other: Color) -> Double {
      let (a, b) = (luminance, other.luminance)
      return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// This colour, or as little of another mixed in as it takes to be read.
    func readable(on paper: Color, towards end: Color) -> Color {
      for share in 0...20 {
        func mixed(_ from: Int, _ to: Int) -> Int { from + (to - from) * share / 20 }
        let color = Color(red: mixed(red, end.red), green: mixed(green, end.green), blue: mixed(blue, end.blue))
        if color.contrast(with: paper) >= PageTint.leastContrast { return color }
      }
      return end
    }
  }
}
