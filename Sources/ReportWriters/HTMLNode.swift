/// A page as a tree of values that escapes when it is written; markup can only come from names in the program.
///
/// Being values, pages and parts of them can be compared in tests.
package indirect enum HTMLNode: Sendable, Hashable {
  /// An element with its attributes and children.
  case element(StaticName, [HTMLAttribute], [HTMLNode])
  /// Words; every character of them is shown, none is obeyed.
  case text(String)
  /// A style sheet of ours, the one text that is written as it stands, because browsers do not decode it.
  case styleSheet(String)

  /// A name of an element or attribute: written in the program, so never part of a document.
  package typealias StaticName = String

  /// An element of a page.
  package static func tag(_ name: StaticName, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = [])
    -> HTMLNode
  {
    .element(name, attributes, children)
  }

  /// An element with words only.
  package static func tag(_ name: StaticName, _ attributes: [HTMLAttribute] = [], text: String) -> HTMLNode {
    .element(name, attributes, [.text(text)])
  }

  /// Words of a document inside a sentence of the page, kept apart so that right-to-left words do not reorder it.
  package static func isolated(_ text: String) -> HTMLNode { .element("bdi", [], [.text(text)]) }

  /// The tree as text. O(*n*).
  package var html: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): HTMLNode.escape(text, to: &bytes)
    case .styleSheet(let rules): bytes.append(contentsOf: rules.utf8)
    case .element(let name, let attributes, let children):
      bytes.append(UInt8(ascii: "<"))
      bytes.append(contentsOf: name.utf8)
      for attribute in attributes {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: attribute.name.utf8)
        guard let value = attribute.value else { continue }
        bytes.append(contentsOf: "=\"".utf8)
        HTMLNode.escape(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      if HTMLNode.hasNoEnd(name) { return HTMLNode.endLine(name, &bytes) }
      for child in children { child.write(to: &bytes) }
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: ">"))
      HTMLNode.endLine(name, &bytes)
    }
  }

  private static func hasNoEnd(_ name: String) -> Bool { name == "meta" || name == "br" || name == "link" }

  /// Line feeds after blocks make pages readable and comparable by line; inside a line of text they would show.
  private static func endLine(_ name: String, _ bytes: inout [UInt8]) {
    switch name {
    case "a", "abbr", "bdi", "br", "code", "del", "ins", "span", "strong", "em", "summary", "time": return
    default: bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Words as a page shows them, markup and control characters among them. O(*n*).
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Escapes the four characters that mean something. Characters that act are spelt out, so that no browser can be
  /// made to show words in another order; marks that only settle the direction of their neighbours, which texts in
  /// Hebrew and Arabic need, stay as references.
  private static func escape(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { characters in
      var copied = 0
      var index = 0
      while index < characters.count {
        let replacement: String
        var length = 1
        switch characters[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        default:
          guard let control = ControlCharacter(at: index, of: characters), !isSpace(control) else {
            index += 1
            continue
          }
          length = control.length
          replacement = control.kind == .mark || control.kind == .separator ? control.reference : spelled(control)
        }
        bytes.append(contentsOf: characters[copied..<index])
        bytes.append(contentsOf: replacement.utf8)
        index += length
        copied = index
      }
      bytes.append(contentsOf: characters[copied...])
    }
  }

  private static func isSpace(_ control: ControlCharacter) -> Bool {
    control.value == 0x09 || control.value == 0x0A
  }

  private static func spelled(_ control: ControlCharacter) -> String {
    "&lt;" + control.spelled.dropFirst().dropLast() + "&gt;"
  }
}

/// An attribute of an element; without a value it stands alone.
package struct HTMLAttribute: Sendable, Hashable {
  package var name: String
  package var value: String?

  /// Creates an attribute.
  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  package static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  package static func css(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  /// A link to a place on the same page; other targets are never made into links, because a document chose them.
  package static func toAnchor(_ anchor: String) -> HTMLAttribute { HTMLAttribute("href", "#" + anchor) }
  /// Words of ours inside a text of another language.
  package static let open = HTMLAttribute("open", "")
  package static let english = HTMLAttribute("lang", "en")
  package static let autoDirection = HTMLAttribute("dir", "auto")
}
