/// The part of CSS that names one element: `main`, `#content`, `.policy`, `div.policy#text`.
struct ContentSelector: Sendable, Hashable {
  private var element = ""
  private var id = ""
  private var classes: [String] = []

  /// Parses a selector; nil if it is none of these.
  init?(_ text: String) {
    var part = ""
    var kind: Character = " "
    for character in text + " " {
      if character == "#" || character == "." || character == " " {
        if part.isEmpty {
          if kind != " " { return nil }
        } else {
          switch kind {
          case "#": id = part
          case ".": classes.append(part)
          default: element = part.lowercased()
          }
        }
        part = ""
        kind = character
      } else if character.isLetter || character.isNumber || "-_:".contains(character) {
        part.append(character)
      } else {
        return nil
      }
    }
    if text.contains(" ") || (element.isEmpty && id.isEmpty && classes.isEmpty) { return nil }
  }

  /// True if an element has everything the selector asks for.
  func matches(_ attributes: FlowAttributes) -> Bool {
    if !element.isEmpty, element != attributes.element { return false }
    if !id.isEmpty, id != attributes.id { return false }
    if classes.isEmpty { return true }
    let own = attributes.classes.split(separator: " ")
    return classes.allSatisfy { wanted in own.contains { $0 == wanted } }
  }
}
