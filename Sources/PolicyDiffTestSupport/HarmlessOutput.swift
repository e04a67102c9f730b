/// What is wrong with output that must not act on whoever sees it.
public enum HarmlessOutput {
  /// Characters of an output that a terminal obeys or that nobody sees; empty if there are none.
  ///
  /// - Parameter colors: Whether the sequences by which words are marked may stand in it, and those only.
  public static func acting(in bytes: [UInt8], colors: Bool = false) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["bytes that are no UTF-8"] }
    var scalars = Array(text.unicodeScalars)[...]
    var found: [String] = []
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x09, 0x0A: continue
      // Tables for spreadsheets end their lines so.
      case 0x0D where scalars.first == "\n": continue
      case 0x1B where colors:
        let sequence = ["[0m", "[1m", "[2m", "[31;9m", "[32;4m", "[1;35m"].first {
          scalars.starts(with: $0.unicodeScalars)
        }
        if let sequence { scalars = scalars.dropFirst(sequence.utf8.count) } else { found.append("ESC") }
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F:
        found.append("U+" + String(scalar.value, radix: 16, uppercase: true))
      default: continue
      }
    }
    return found
  }

  /// Signs of Markdown in a text that are neither escaped nor in code: of these, and of no others, markup is made.
  public static func live(_ signs: String, inMarkdown text: String) -> [String] {
    // Marks of direction are written as references, which are ours.
    let bytes = Array(text.replacing(#/&#x(200E|200F|61C);/#.matchingSemantics(.unicodeScalar), with: "").utf8)
    let wanted = Set(signs.utf8)
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "`") {
        let fence = bytes[index...].prefix { $0 == byte }.count
        guard let end = closing(fence, in: bytes, from: index + fence) else {
          found.append("`")
          index += fence
          continue
        }
        index = end
        continue
      }
      if wanted.contains(byte) { found.append(String(decoding: bytes[index...].prefix(20), as: UTF8.self)) }
      index += 1
    }
    return found
  }

  /// The end of code that begins with so many backticks.
  private static func closing(_ fence: Int, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
      index += run
      if run == fence { return index }
    }
    return nil
  }
}
