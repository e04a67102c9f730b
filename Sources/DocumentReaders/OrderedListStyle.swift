internal import PolicyModel

/// How lists of HTML count: `type`, `list-style-type`, `reversed`.
enum OrderedListStyle {
  /// The style that `type` or a style sheet of the list's own gives; digits without either.
  static func style(type: String?, css: String?) -> SectionNumber.Style {
    switch type {
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: break
    }
    guard let css = css?.lowercased(), css.contains("list-style") else { return .decimal }
    for (name, style) in styles where css.contains(name) { return style }
    return .decimal
  }

  private static let styles: [(String, SectionNumber.Style)] = [
    ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter), ("upper-alpha", .upperLetter),
    ("upper-latin", .upperLetter), ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman),
  ]

  /// Numbers the items of lists that count down, once it is known how many there are. O(*n*).
  static func countDown(_ leaves: inout [FlowLeaf], in lists: Set<Int32>) {
    guard !lists.isEmpty else { return }
    var last: [Int32: Int] = [:]
    for leaf in leaves where lists.contains(leaf.nesting.list) {
      if case .ordered(let value) = leaf.nesting.marker {
        last[leaf.nesting.list] = min(last[leaf.nesting.list] ?? value, value)
      }
    }
    for index in leaves.indices {
      guard let least = last[leaves[index].nesting.list], case .ordered(let value) = leaves[index].nesting.marker else {
        continue
      }
      leaves[index].nesting.marker = .ordered(value + 1 - least)
    }
  }
}
