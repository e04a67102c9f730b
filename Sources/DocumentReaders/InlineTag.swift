/// One HTML tag as it stands inside a paragraph of Markdown.
struct InlineTag {
  /// In lower case.
  var name: String
  var isClosing: Bool
  private var attributes: [(name: String, value: String)] = []

  /// Reads a tag from `<` to `>`; nil for declarations and instructions. O(*n*).
  init?(_ html: UnsafeBufferPointer<UInt8>) {
    guard html.count >= 3, html[0] == UInt8(ascii: "<") else { return nil }
    var i = 1
    isClosing = html[1] == UInt8(ascii: "/")
    if isClosing { i = 2 }
    let nameStart = i
    while i < html.count, InlineTag.isNameByte(html[i]) { i += 1 }
    guard i > nameStart else { return nil }
    name = InlineTag.lowercased(html, nameStart..<i)
    guard !isClosing else { return }
    while i < html.count, attributes.count < InlineTag.mostAttributes {
      while i < html.count, isSpace(html[i]) || html[i] == UInt8(ascii: "/") { i += 1 }
      let start = i
      while i < html.count, !isSpace(html[i]), html[i] != UInt8(ascii: "="), html[i] != UInt8(ascii: ">"),
        html[i] != UInt8(ascii: "/")
      {
        i += 1
      }
      guard i > start else { break }
      let key = InlineTag.lowercased(html, start..<i)
      while i < html.count, isSpace(html[i]) { i += 1 }
      guard i < html.count, html[i] == UInt8(ascii: "=") else {
        attributes.append((key, ""))
        continue
      }
      i += 1
      while i < html.count, isSpace(html[i]) { i += 1 }
      guard i < html.count else { break }
      let valueStart: Int
      let valueEnd: Int
      if html[i] == UInt8(ascii: "\"") || html[i] == UInt8(ascii: "'") {
        let quote = html[i]
        i += 1
        valueStart = i
        while i < html.count, html[i] != quote { i += 1 }
        valueEnd = i
        i += 1
      } else {
        valueStart = i
        while i < html.count, !isSpace(html[i]), html[i] != UInt8(ascii: ">") { i += 1 }
        valueEnd = i
      }
      attributes.append((key, CharacterReference.decodeAll(UnsafeBufferPointer(rebasing: html[valueStart..<valueEnd]))))
    }
  }

  /// Tags inside paragraphs carry a handful; more are not looked at.
  private static let mostAttributes = 64

  /// The value of an attribute, its entities decoded.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "-")
  }

  private static func lowercased(_ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: html[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
