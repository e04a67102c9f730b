/// A JSON object at the start of a source, flattened: nested keys joined with dots, one entry an element of an array.
///
/// Reads what is well formed and nothing else; nesting beyond `deepest` is not front matter. O(*n*).
package struct JSONFields {
  /// The scalar values, in order.
  package private(set) var entries: [FrontMatter.Entry] = []
  /// Offset just after the object and the rest of its line.
  private(set) var end = 0
  private let source: UnsafeBufferPointer<UInt8>
  private var i = 0

  /// Front matter is shallow; this bounds the recursion.
  private static let deepest = 32

  /// Nil if the source does not begin with an object that stands on lines of its own, or `anywhere`.
  package init?(_ source: UnsafeBufferPointer<UInt8>, anywhere: Bool = false) {
    self.source = source
    guard source.first == UInt8(ascii: "{") else { return nil }
    var after = 1
    while after < source.count, isSpace(source[after]) { after += 1 }
    guard after < source.count, source[after] == UInt8(ascii: "\"") else { return nil }
    guard value(named: "", depth: 0) else { return nil }
    let lineEnd = source.endOfLine(from: i)
    guard anywhere || UnsafeBufferPointer(rebasing: source[i..<lineEnd]).trimmed.isEmpty else { return nil }
    end = min(source.count, lineEnd + 1)
  }

  private mutating func skipSpace() { while i < source.count, isSpace(source[i]) { i += 1 } }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard i < source.count, source[i] == byte else { return false }
    i += 1
    return true
  }

  private mutating func value(named name: String, depth: Int) -> Bool {
    skipSpace()
    guard depth < JSONFields.deepest, i < source.count else { return false }
    let start = i
    switch source[i] {
    case UInt8(ascii: "{"):
      i += 1
      if take(UInt8(ascii: "}")) { return true }
      repeat {
        skipSpace()
        guard i < source.count, source[i] == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
          value(named: JSONFields.name(key, in: name), depth: depth + 1)
        else { return false }
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      i += 1
      if take(UInt8(ascii: "]")) { return true }
      repeat {
        guard value(named: name, depth: depth + 1) else { return false }
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]"))
    case UInt8(ascii: "\""):
      guard let text = string() else { return false }
      entries.append(.init(name: name, value: text, offset: start))
      return true
    default:
      while i < source.count, !isSpace(source[i]), source[i] != UInt8(ascii: ","), source[i] != UInt8(ascii: "}"),
        source[i] != UInt8(ascii: "]")
      {
        i += 1
      }
      guard i > start else { return false }
      let word = String(decoding: source[start..<i], as: UTF8.self)
      guard word == "true" || word == "false" || word == "null" || Double(word) != nil else { return false }
      if word != "null" { entries.append(.init(name: name, value: word, offset: start)) }
      return true
    }
  }

  private static func name(_ key: String, in outer: String) -> String {
    let key = FrontMatterLines.bounded(key)
    return outer.isEmpty ? key : outer + "." + key
  }

  private mutating func string() -> String? {
    i += 1
    var bytes: [UInt8] = []
    while i < source.count, source[i] != UInt8(ascii: "\"") {
      guard source[i] == UInt8(ascii: "\\") else {
        bytes.append(source[i])
        i += 1
        continue
      }
      guard i + 1 < source.count else { return nil }
      i += 2
      switch source[i - 1] {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): break
      case UInt8(ascii: "u"):
        guard var unit = hexadecimal() else { return nil }
        if unit & 0xFC00 == 0xD800, source.starts(with: "\\u", at: i) {
          let high = unit
          i += 2
          guard let low = hexadecimal() else { return nil }
          unit = low & 0xFC00 == 0xDC00 ? 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF) : 0xFFFD
        }
        bytes.append(contentsOf: String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
      default: bytes.append(source[i - 1])
      }
    }
    guard i < source.count else { return nil }
    i += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func hexadecimal() -> UInt32? {
    guard i + 4 <= source.count,
      let value = UInt32(String(decoding: source[i..<i + 4], as: UTF8.self), radix: 16)
    else { return nil }
    i += 4
    return value
  }
}
