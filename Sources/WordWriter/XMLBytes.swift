/// XML on its way: markup comes from the program only, and words of a document only ever as escaped text.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  /// Creates XML from markup.
  init(_ markup: StaticString? = nil) {
    if let markup { self.markup(markup) }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Appends markup that stands in the program.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends other XML.
  mutating func append(_ other: XMLBytes) { bytes.append(contentsOf: other.bytes) }

  /// Appends a number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends words, also inside the quotes of an attribute. What XML cannot hold (control characters and the two
  /// last places of a plane) is shown as U+FFFD. O(*n*).
  mutating func text(_ text: some StringProtocol) {
    for byte in XMLBytes.valid(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// The text as XML can hold it.
  static func valid(_ text: some StringProtocol) -> String {
    // The three bytes with which everything begins that needs a look; almost no text has one.
    let isSuspect = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF }
    guard isSuspect else { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
