/// JSON as text, written in one pass in the order in which members are given.
///
/// Foundation's encoder would cost two milliseconds at start and sorts or shuffles keys; this writes what it is told.
/// Characters that act instead of being seen (`ControlCharacter`) are escaped, everything else stays as UTF-8.
/// ```
/// var json = JSONText()
/// json.object { $0.member("a", 1); $0.array("b") { $0.element("x") } }
/// json.text  // {"a": 1, "b": ["x"]}
/// ```
package struct JSONText: Sendable {
  /// How members are set out.
  package enum Layout: Sendable {
    /// Each member on a line of its own, indented by two spaces.
    case block
    /// All on one line; what is inside is on that line too.
    case inline
  }

  private var bytes: [UInt8] = []
  private var depth = 0
  private var inlineDepth = 0
  private var isFirst = true

  /// An empty text.
  package init() {}

  /// What was written so far, with a line feed at the end.
  package var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  // MARK: Containers

  /// An object as the whole text or as an element of an array.
  package mutating func object(_ layout: Layout = .block, _ members: (inout JSONText) -> Void) {
    separate()
    container(layout, open: "{", close: "}", members)
  }

  /// An object as a member.
  package mutating func object(_ key: String, _ layout: Layout = .block, _ members: (inout JSONText) -> Void) {
    name(key)
    container(layout, open: "{", close: "}", members)
  }

  /// An array as the whole text or as an element of an array.
  package mutating func array(_ layout: Layout = .block, _ elements: (inout JSONText) -> Void) {
    separate()
    container(layout, open: "[", close: "]", elements)
  }

  /// An array as a member.
  package mutating func array(_ key: String, _ layout: Layout = .block, _ elements: (inout JSONText) -> Void) {
    name(key)
    container(layout, open: "[", close: "]", elements)
  }

  private mutating func container(
    _ layout: Layout, open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONText) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    let isInline = layout == .inline || inlineDepth > 0
    if isInline { inlineDepth += 1 }
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    let isEmpty = isFirst
    if isInline { inlineDepth -= 1 }
    if !isInline && !isEmpty { newLine() }
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }

  // MARK: Members

  /// A string, or null.
  package mutating func member(_ key: String, _ value: String?) {
    name(key)
    write(value)
  }

  /// JSON that was written by this type already, on one line.
  package mutating func member(_ key: String, json text: String) {
    name(key)
    // In what this type writes a line feed stands between members only, with the indentation behind it.
    var isIndentation = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        isIndentation = true
      } else if byte != UInt8(ascii: " ") || !isIndentation {
        isIndentation = false
        bytes.append(byte)
      }
    }
  }

  /// A whole number, or null.
  package mutating func member(_ key: String, _ value: Int?) {
    name(key)
    write(value)
  }

  /// True or false.
  package mutating func member(_ key: String, _ value: Bool) {
    name(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A share from 0 to 1, to four decimals.
  package mutating func member(_ key: String, share value: Double) {
    name(key)
    let tenThousandths = Int((min(max(value, 0), 1) * 10_000).rounded())
    let whole = tenThousandths / 10_000
    var digits = Array(String(tenThousandths % 10_000 + 10_000).utf8.dropFirst())
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    bytes.append(contentsOf: String(whole).utf8)
    bytes.append(UInt8(ascii: "."))
    bytes.append(contentsOf: digits)
  }

  // MARK: Elements

  /// A string in an array.
  package mutating func element(_ value: String?) {
    separate()
    write(value)
  }

  /// A whole number in an array.
  package mutating func element(_ value: Int?) {
    separate()
    write(value)
  }

  // MARK: Bytes

  private mutating func name(_ key: String) {
    separate()
    write(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 {
      if inlineDepth == 0 {
        newLine()
      } else if !isFirst {
        bytes.append(UInt8(ascii: " "))
      }
    }
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ value: Int?) {
    bytes.append(contentsOf: (value.map { String($0) } ?? "null").utf8)
  }

  private mutating func write(_ value: String?) {
    guard var value else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { characters in
      // Stretches without anything to escape, which is nearly all text, are copied whole.
      var copied = 0
      var index = 0
      while index < characters.count {
        let byte = characters[index]
        let control = ControlCharacter(at: index, of: characters)
        guard control != nil || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          index += 1
          continue
        }
        bytes.append(contentsOf: characters[copied..<index])
        escape(control?.value ?? UInt32(byte))
        index += control?.length ?? 1
        copied = index
      }
      bytes.append(contentsOf: characters[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ code: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch code {
    case 0x22, 0x5C: bytes.append(UInt8(code))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x10000...:
      unit(0xD800 + (code - 0x10000) >> 10)
      bytes.append(UInt8(ascii: "\\"))
      unit(0xDC00 + (code - 0x10000) & 0x3FF)
    default: unit(code)
    }
  }

  /// `u` and four digits.
  private mutating func unit(_ value: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(digits[Int(value >> shift & 15)]) }
  }
}
