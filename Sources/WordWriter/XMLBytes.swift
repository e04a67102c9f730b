internal import ReportWriters

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

  /// Appends words, also inside the quotes of an attribute. Characters that act instead of being seen, of which XML
  /// cannot hold most, are spelt out. O(*n*).
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

  /// The text as XML can hold it. White space stays, and so do marks that settle the direction of their neighbours.
  static func valid(_ text: some StringProtocol) -> String {
    let text = ControlCharacter.replacing(in: text) { control, _ in
      switch (control.kind, control.value) {
      case (.mark, _), (.separator, _), (_, 0x09), (_, 0x0A), (_, 0x0D): nil
      default: control.spelled
      }
    }
    // The two code points of the first plane that are none.
    guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: { $0.value >= 0xFFFE && $0.value <= 0xFFFF })
    else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { (0xFFFE...0xFFFF).contains($0.value) ? "\u{FFFD}" : $0 }))
  }
}
