internal import PolicyModel

/// The lists that Word writes into pages: paragraphs that begin with a marker and a gap, with nothing but style to say
/// that they are items.
///
/// A bullet becomes what it stands for, a list; a number stays with the text, where `Enumerators` reads what authors
/// typed. In the short form of Word's pages the gap alone is left of all style.
struct WordLists {
  /// What `mso-list` says of a marker.
  static let marker = "ignore"
  /// `(viii)` and a gap of no-break spaces.
  static let longestMarker = 48
  /// A number or letter with its signs.
  private static let longestNumber = 10

  /// The list of the last item, what Word calls it, and the leaf behind that item.
  private var last: (name: String, list: Int32, next: Int) = ("", 0, -1)
  private var count = 0

  /// Makes a leaf what its marker says.
  ///
  /// - Parameters:
  ///   - marker: Bytes at the beginning of the leaf's text that are the marker.
  ///   - lists: How many lists there are so far.
  mutating func take(_ leaf: inout FlowLeaf, marker: Int, lists: inout Int32) {
    count += 1
    guard marker > 0, marker < leaf.text.utf8.count, leaf.kind == .block(.paragraph), leaf.nesting.listDepth == 0 else {
      return
    }
    let sign = WordLists.sign(of: leaf.text(upTo: marker))
    var (_, rest) = leaf.split(at: marker)
    rest.anchors = leaf.anchors
    rest.dropGap()
    guard !rest.text.isEmpty else { return }
    if WordLists.counts(sign) {
      rest.insert(sign + " ")
      leaf = rest
      return
    }
    let style = InlineStyle(leaf.attributes.style, isBlock: true).wordList ?? ""
    // `l0 level2 lfo1`: all levels of a list have the other two in common.
    let parts = style.split(separator: " ")
    let name = parts.filter { !$0.hasPrefix("level") }.joined(separator: " ")
    let level = parts.first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) } ?? 1
    if last.next != count - 1 || last.name != name {
      lists += 1
      last.list = lists
    }
    last = (name, last.list, count)
    rest.kind = .block(.listItem)
    rest.nesting.list = last.list
    rest.nesting.listDepth = UInt8(clamping: min(max(level, 1), WordLists.deepest))
    rest.nesting.marker = .bullet
    rest.nesting.startsItem = true
    leaf = rest
  }

  /// Word knows nine levels.
  private static let deepest = 9

  /// A heading with one space between the number that Word counted and its title.
  static func title(_ text: String, _ marks: [InlineMark], marker: Int) -> (text: String, marks: [InlineMark]) {
    guard marker > 0, marker < text.utf8.count else { return (text, marks) }
    let leaf = FlowLeaf(kind: .block(.paragraph), text: text, marks: marks, range: .none)
    let sign = sign(of: leaf.text(upTo: marker))
    var (_, rest) = leaf.split(at: marker)
    rest.dropGap()
    if counts(sign) { rest.insert(sign + " ") }
    return (rest.text, rest.marks)
  }

  /// A marker without the gap.
  private static func sign(of marker: String) -> String {
    String(marker.unicodeScalars.filter { !$0.isWhiteSpace }.map(Character.init))
  }

  /// True for a number or letter with its signs; `o` and `§` alone are bullets of fonts of signs.
  private static func counts(_ sign: String) -> Bool {
    guard sign.utf8.count <= longestNumber, sign.unicodeScalars.count > 1 || sign.first?.isNumber ?? false else {
      return false
    }
    return sign.contains { $0.isLetter || $0.isNumber }
  }
}

extension FlowLeaf {
  /// Takes white space of any kind from the beginning.
  mutating func dropGap() {
    let gap = text.prefix { $0.unicodeScalars.allSatisfy(\.isWhiteSpace) }.utf8.count
    guard gap > 0 else { return }
    let names = anchors
    self = split(at: gap).rest
    anchors = names
  }
}
