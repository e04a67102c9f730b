import PolicyModel

/// What stands before the text of a block in forms made of characters: indent, list marker, quote mark.
struct BlockPrefix {
  /// Before the first line.
  var first: String
  /// Before the others; as wide as `first`.
  var rest: String

  /// The prefix of a block; nil stands for a heading.
  init(_ block: Block?, bullet: String = "•") {
    guard let block else {
      (first, rest) = ("", "")
      return
    }
    let quotes = String(repeating: "> ", count: Int(min(block.nesting.quoteDepth, 4)))
    // Deeper indents would leave no room for the words.
    let depth = Int(min(block.nesting.listDepth, 6))
    var indent = String(repeating: "  ", count: max(0, depth - 1))
    var marker = ""
    if depth > 0 {
      marker = block.nesting.printedMarker.map { $0 + ". " } ?? bullet + " "
      if !block.nesting.startsItem { marker = String(repeating: " ", count: marker.count) }
    }
    switch block.kind {
    case .code, .definitionDescription: indent += "    "
    default: break
    }
    first = quotes + indent + marker
    rest = quotes + indent + String(repeating: " ", count: marker.count)
  }
}
