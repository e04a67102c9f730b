/// Words of a document inside Markdown that the program writes: nothing of them is markup.
///
/// Markdown reads code points, not the characters that people see: an asterisk with an accent on it is an asterisk.
/// So everything here goes by code points too.
package enum MarkdownText {
  /// What Markdown or one of its common extensions could obey anywhere in a line: emphasis, code, links, tags, references
  /// to characters, headings, cells, formulas, attributes.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"),
      UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// The words with every character escaped that Markdown could obey inside a line, and what acts unseen spelt out;
  /// marks that settle the direction of their neighbours stay, as references. O(*n*).
  package static func escaped(_ text: String) -> String {
    var text = text
    let result: [UInt8] = text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 16)
      var index = 0
      while index < bytes.count {
        if let control = ControlCharacter(at: index, of: bytes) {
          result.append(contentsOf: words(for: control).utf8)
          index += control.length
        } else {
          if isMarkup(bytes[index]) { result.append(UInt8(ascii: "\\")) }
          result.append(bytes[index])
          index += 1
        }
      }
      return result
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func words(for control: ControlCharacter) -> String {
    switch (control.kind, control.value) {
    case (_, 0x09), (_, 0x0A), (_, 0x0D): " "
    case (.mark, _): control.reference
    default: "\\" + control.spelled.dropLast() + "\\>"
    }
  }

  /// The words escaped, and no address among them made into a link by renderers that do so of themselves. O(*n*).
  package static func unlinked(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in escaped(text).utf8 {
      let opens =
        byte == UInt8(ascii: "@")
        || ((byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")) && opensAddress(result))
      if opens { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// True if what was written so far ends in the start of an address.
  private static func opensAddress(_ written: [UInt8]) -> Bool {
    starts.contains { start in
      written.count >= start.count && zip(written.suffix(start.count), start).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private static let starts = ["http", "https", "ftp", "mailto", "xmpp", "www"].map { Array($0.utf8) }

  /// A line that begins with words of a document, guarded so that its beginning is no list, rule or definition.
  package static func guarded(_ line: String) -> String {
    // Four spaces would make code of it.
    let line = line.utf8.first == UInt8(ascii: " ") ? String(line.drop { $0 == " " }) : line
    guard let at = listSign(in: line.utf8) else { return line }
    let index = line.utf8.index(line.utf8.startIndex, offsetBy: at)
    return String(line[..<index]) + "\\" + line[index...]
  }

  /// The offset of the sign by which the beginning of a line would be read as a list, a rule or a definition: `-`, `+`,
  /// `:` or up to nine digits and `.` or `)`, with a space behind it or nothing.
  static func listSign(in bytes: some Sequence<UInt8>) -> Int? {
    var sign: Int?
    for (offset, byte) in bytes.enumerated() {
      // Of a rule, three signs are one too many; two are rare enough.
      if let sign {
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") ? sign : nil
      }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if offset >= longestNumber { return nil }
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if offset == 0 { return nil }
        sign = offset
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"):
        if offset > 0 { return nil }
        sign = 0
      default: return nil
      }
    }
    return sign
  }

  /// The longest number of an item (CommonMark 5.2).
  private static let longestNumber = 9

  /// The words as code, in which nothing is markup: between more backticks than stand anywhere in them. O(*n*).
  package static func code(_ text: String) -> String {
    let inner = DisplayText.visible(text)
    guard !inner.isEmpty else { return "" }
    var (longest, run) = (0, 0)
    for byte in inner.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    // One space at each end belongs to the fence; without it the words could lengthen the fence, or lose their own.
    let edges = [inner.utf8.first, inner.utf8.last]
    let needsSpace = edges.contains(UInt8(ascii: "`")) || edges.contains(UInt8(ascii: " "))
    return needsSpace ? "\(fence) \(inner) \(fence)" : fence + inner + fence
  }

  /// Stretches of Markdown as one. An exclamation mark in front of a link would make an image of it.
  package static func joined(_ parts: [String]) -> String {
    var result = ""
    for part in parts {
      if part.hasPrefix("["), result.utf8.last == UInt8(ascii: "!") {
        result.insert("\\", at: result.index(before: result.endIndex))
      }
      result += part
    }
    return result
  }

  /// A link; only addresses of the web are linked.
  package static func link(_ text: String, to address: String?) -> String {
    guard let address, isWebAddress(address) else { return escaped(text) }
    return "[\(escaped(text))](\(target(address)))"
  }

  /// True for the addresses that are linked.
  static func isWebAddress(_ address: String) -> Bool {
    let head = address.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  /// The target of a link, with all percent-encoded that could end it, or that acts unseen. O(*n*).
  package static func target(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    // Space around an address in a page is none of it.
    var address = String(address.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    let result: [UInt8] = address.withUTF8 { bytes in
      var result: [UInt8] = []
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let length = ControlCharacter(at: index, of: bytes)?.length ?? 1
        if length > 1 || byte <= 0x20 || byte == 0x7F || "<>()\\`|{}\"".utf8.contains(byte) {
          for place in index..<index + length {
            result += [UInt8(ascii: "%"), digits[Int(bytes[place] >> 4)], digits[Int(bytes[place] & 15)]]
          }
        } else if byte == UInt8(ascii: "&") {
          // A reference to a character would be read as the character.
          result += Array("&amp;".utf8)
        } else {
          result.append(byte)
        }
        index += length
      }
      return result
    }
    return String(decoding: result, as: UTF8.self)
  }
}
