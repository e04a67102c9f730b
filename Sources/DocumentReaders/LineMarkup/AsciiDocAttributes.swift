/// The attributes of an AsciiDoc source: what `{name}` stands for.
struct AsciiDocAttributes {
  /// A document may have so many bytes of substituted text, and four times its own length more: attributes that are
  /// made of attributes could double with every line.
  static let leastBytes = 1 << 16

  /// Bytes that may still be substituted.
  var bytesLeft = 0
  private var values: [String: [UInt8]] = [
    "empty": [], "sp": [0x20], "nbsp": Array("\u{A0}".utf8), "zwsp": Array("\u{200B}".utf8),
    "apos": Array("'".utf8), "quot": Array("\"".utf8), "lsquo": Array("‘".utf8), "rsquo": Array("’".utf8),
    "ldquo": Array("“".utf8), "rdquo": Array("”".utf8), "deg": Array("°".utf8), "plus": Array("+".utf8),
    "brvbar": Array("¦".utf8), "vbar": Array("|".utf8), "amp": Array("&".utf8), "lt": Array("<".utf8),
    "gt": Array(">".utf8), "startsb": Array("[".utf8), "endsb": Array("]".utf8), "caret": Array("^".utf8),
    "asterisk": Array("*".utf8), "tilde": Array("~".utf8), "backslash": Array("\\".utf8), "backtick": Array("`".utf8),
    "two-colons": Array("::".utf8), "two-semicolons": Array(";;".utf8), "cpp": Array("C++".utf8),
  ]

  /// The name and value of an entry line; nil for any other line.
  static func entry(_ line: ArraySlice<UInt8>) -> (name: String, value: ArraySlice<UInt8>)? {
    guard line.first == UInt8(ascii: ":"), let close = line.dropFirst().firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = line[(line.startIndex + 1)..<close]
    let plain = name.filter { $0 != UInt8(ascii: "!") }
    guard let first = plain.first, HTMLEntities.isAlphanumeric(first) || first == UInt8(ascii: "_"),
      plain.allSatisfy({ HTMLEntities.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }),
      close + 1 == line.endIndex || isSpace(line[close + 1])
    else { return nil }
    let isUnset = name.count > plain.count
    return (
      (isUnset ? "!" : "") + String(decoding: plain, as: UTF8.self).lowercased(),
      line[(close + 1)...].drop(while: isSpace)
    )
  }

  /// Sets an attribute, or unsets it where an exclamation mark stands before its name.
  mutating func set(_ name: String, _ value: [UInt8]) {
    guard !name.hasPrefix("!") else {
      values[String(name.dropFirst())] = nil
      return
    }
    values[name] = value.contains(UInt8(ascii: "{")) ? substituted(value) : value
  }

  /// True if an attribute has a value, be it an empty one.
  func isSet(_ name: String) -> Bool { values[name.lowercased()] != nil }

  /// The value of an attribute that is a number.
  func number(_ name: String) -> Int? { values[name].flatMap { Int(String(decoding: $0, as: UTF8.self)) } }

  /// A text with the values of its attributes in their places; what is not known stays. O(text and values).
  mutating func substituted(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "{")) else { return text }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "{") {
        let name = text[(i + 1)...].prefix {
          HTMLEntities.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: "}"),
          i == 0 || text[i - 1] != UInt8(ascii: "\\"),
          let value = values[String(decoding: name, as: UTF8.self).lowercased()], value.count <= bytesLeft
        {
          bytesLeft -= value.count
          result += value
          i = name.endIndex + 1
          continue
        }
      }
      result.append(text[i])
      i += 1
    }
    return result
  }
}
