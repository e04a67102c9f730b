/// Finds what a page says about its own encoding.
enum EncodingDeclaration {
  /// How far the HTML standard looks.
  static let prescanLength = 1_024
  /// A declaration behind long scripts is still in the head, which is no longer.
  static let longestHead = 1 << 18

  /// The label of the first `meta charset`, `meta http-equiv=content-type` or XML declaration in the first 1,024
  /// bytes, in lower case; nil if there is none. Comments are skipped.
  static func find(in bytes: [UInt8], within length: Int = prescanLength) -> String? {
    let head = Array(bytes.prefix(length))
    var index = 0
    if head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) {
      if let label = value(of: "encoding", in: head[5..<end]) { return label }
    }
    while index < head.count {
      guard head[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let rest = head[index...]
      if rest.starts(with: Array("<!--".utf8)) {
        index = endOfComment(head, from: index + 2)
      } else if isMeta(rest) {
        let end = endOfTag(head, from: index)
        let tag = head[min(index + 5, end)..<end]
        if let label = value(of: "charset", in: tag) { return label }
        index = end
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func isMeta(_ rest: ArraySlice<UInt8>) -> Bool {
    let start = rest.startIndex
    guard rest.count > 5 else { return false }
    let name = rest[start + 1..<start + 5].map { $0 | 0x20 }
    return name == Array("meta".utf8) && (rest[start + 5] <= 0x20 || rest[start + 5] == UInt8(ascii: "/"))
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E { return index + 3 }
      index += 1
    }
    return bytes.count
  }

  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.count
  }

  /// What follows `name =`, also inside the quoted `content` of an old `meta`.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    let name = Array(name.utf8)
    var index = tag.startIndex
    while index + name.count < tag.endIndex {
      guard tag[index..<index + name.count].elementsEqual(name, by: { $0 | 0x20 == $1 }) else {
        index += 1
        continue
      }
      index += name.count
      var place = index
      while place < tag.endIndex, tag[place] <= 0x20 { place += 1 }
      guard place < tag.endIndex, tag[place] == UInt8(ascii: "=") else { continue }
      place += 1
      while place < tag.endIndex, tag[place] <= 0x20 || tag[place] == 0x22 || tag[place] == 0x27 { place += 1 }
      let label = tag[place...].prefix { byte in
        byte > 0x20 && byte != 0x22 && byte != 0x27 && byte != UInt8(ascii: ";") && byte != UInt8(ascii: ">")
          && byte != UInt8(ascii: "?")
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self).lowercased() }
    }
    return nil
  }
}
