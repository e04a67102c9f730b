import PolicyModel

/// Makes items of a list of what an author counted by hand: `(a)`, `b)`, `iii.` at the beginning of paragraphs and items.
///
/// The sign is no part of what the item says, and the same list typed and marked up is the same list. One sign alone
/// proves nothing (`A. Smith`, `(i)`): the next of its count has to follow before the next heading. O(*n*).
struct Enumerators {
  /// A sign at the beginning of a text.
  struct Sign {
    /// What it can mean: `i` is a letter and a Roman number.
    var readings: [SectionNumber.Component]
    var form: Form
    /// Bytes of the sign and the space after it.
    var length: Int

    /// True if a list with these readings cannot hold the sign in a list of its own: it counts alike. `(i)` under `(a)` may
    /// be the first of another count, `(d)` may not.
    func restarts(_ known: [SectionNumber.Component]) -> Bool {
      let styles = known.map(\.style)
      guard styles.allSatisfy({ style in readings.contains { $0.style == style } }) else { return false }
      return readings.allSatisfy { !styles.contains($0.style) || $0.value == 1 } || readings.count == styles.count
    }
  }

  /// How a sign is closed.
  enum Form: Hashable { case parentheses, parenthesis, dot }

  /// A list that somebody typed.
  private struct List {
    var readings: [SectionNumber.Component]
    var form: Form
    /// The containers around its items.
    var listDepth: UInt8
    var quoteDepth: UInt8
    var members: [(leaf: Int, length: Int)]
    /// The list that holds it; -1 for none.
    var parent: Int
    /// True if its items are items of a list that is marked up.
    var isMarked: Bool
    var count: Int
  }

  /// Signs are short: `(xxviii)` and a space.
  private static let mostBytes = 12
  /// Nobody types lists nested deeper; a limit keeps a text of first signs linear.
  private static let deepest = 6
  /// Two in a row are a count.
  private static let leastItems = 2

  private var leaves: [FlowLeaf]
  private let takesDigits: Bool
  private var lists: [List] = []
  /// Indices of the lists that may go on, outermost first.
  private var open: [Int] = []

  /// The leaves with typed lists made lists.
  ///
  /// - Parameter takesDigits: Whether digits count items too; in text without markup they number its sections.
  static func apply(to leaves: consuming [FlowLeaf], takesDigits: Bool) -> [FlowLeaf] {
    var enumerators = Enumerators(leaves: parted(leaves, takesDigits: takesDigits), takesDigits: takesDigits)
    enumerators.collect()
    enumerators.rewrite()
    return enumerators.leaves
  }

  private init(leaves: [FlowLeaf], takesDigits: Bool) {
    self.leaves = leaves
    self.takesDigits = takesDigits
  }

  // MARK: Finding

  private mutating func collect() {
    for index in leaves.indices {
      if leaves[index].isHeading {
        open.removeAll(keepingCapacity: true)
        continue
      }
      guard leaves[index].mayBeEnumerated, let sign = Enumerators.sign(of: leaves[index].text.utf8),
        takesDigits || sign.readings[0].style != .decimal
      else { continue }
      if !continues(index, sign) { start(index, sign) }
    }
  }

  /// Adds a leaf to an open list whose next sign it has.
  private mutating func continues(_ index: Int, _ sign: Sign) -> Bool {
    let nesting = leaves[index].nesting
    for place in open.indices.reversed() {
      let list = lists[open[place]]
      guard list.form == sign.form, list.listDepth == nesting.listDepth, list.quoteDepth == nesting.quoteDepth,
        list.isMarked == nesting.startsItem
      else { continue }
      let next = list.readings.filter { reading in
        sign.readings.contains(.init(reading.value + list.count, reading.style))
      }
      guard !next.isEmpty else { continue }
      lists[open[place]].readings = next
      lists[open[place]].count += 1
      lists[open[place]].members.append((index, sign.length))
      open.removeSubrange((place + 1)...)
      return true
    }
    return false
  }

  private mutating func start(_ index: Int, _ sign: Sign) {
    let nesting = leaves[index].nesting
    // A count that begins again ends the one before, and what that held.
    let again = open.firstIndex { place in
      lists[place].form == sign.form && lists[place].listDepth == nesting.listDepth
        && sign.restarts(lists[place].readings)
    }
    if let again { open.removeSubrange(again...) }
    if open.count >= Enumerators.deepest { open.removeFirst() }
    lists.append(
      List(
        readings: sign.readings, form: sign.form, listDepth: nesting.listDepth, quoteDepth: nesting.quoteDepth,
        members: [(index, sign.length)], parent: open.last ?? -1, isMarked: nesting.startsItem, count: 1))
    open.append(lists.count - 1)
  }

  // MARK: Rewriting

  private mutating func rewrite() {
    var next = (leaves.map(\.nesting.list).max() ?? 0)
    /// How many typed lists are around the items of each.
    var depths = [UInt8](repeating: 0, count: lists.count)
    for (number, list) in lists.enumerated() {
      let isList = list.members.count >= Enumerators.leastItems
      let around = list.parent >= 0 ? depths[list.parent] : 0
      depths[number] = isList && !list.isMarked ? min(around + 1, UInt8(Enumerators.deepest)) : around
      guard isList else { continue }
      if !list.isMarked { next += 1 }
      let first = list.readings[0]
      for (place, member) in list.members.enumerated() {
        var leaf = leaves[member.leaf].split(at: member.length).rest
        leaf.anchors = leaves[member.leaf].anchors
        leaf.nesting.marker = .ordered(first.value + place)
        leaf.nesting.markerStyle = first.style
        if !list.isMarked {
          leaf.kind = .block(.listItem)
          leaf.nesting.startsItem = true
          leaf.nesting.list = next
          leaf.nesting.listDepth = list.listDepth &+ depths[number]
        }
        leaves[member.leaf] = leaf
      }
    }
  }
}

extension FlowLeaf {
  /// True for running text outside of tables.
  fileprivate var mayBeEnumerated: Bool {
    nesting.cell == nil && (kind == .block(.paragraph) || kind == .block(.listItem)) && nesting.listDepth < 100
  }
}

// MARK: Signs

extension Enumerators {
  /// The sign at the beginning of a text; nil if there is none, or nothing after it.
  static func sign(of text: String.UTF8View) -> Sign? {
    var bytes = Array(text.prefix(mostBytes + 1))[...]
    let isOpened = bytes.first == UInt8(ascii: "(")
    if isOpened { bytes = bytes.dropFirst() }
    let numeral = bytes.prefix { isASCIIAlphanumeric($0) }
    guard !numeral.isEmpty, let close = bytes.dropFirst(numeral.count).first else { return nil }
    let form: Form
    switch close {
    case UInt8(ascii: ")"): form = isOpened ? .parentheses : .parenthesis
    case UInt8(ascii: ".") where !isOpened: form = .dot
    default: return nil
    }
    let size = numeral.count + (isOpened ? 2 : 1)
    guard text.count > size + 1, text[text.index(text.startIndex, offsetBy: size)] == 0x20 else { return nil }
    let readings = readings(of: String(decoding: numeral, as: UTF8.self))
    return readings.isEmpty ? nil : Sign(readings: readings, form: form, length: size + 1)
  }

  /// What a numeral can mean.
  private static func readings(of numeral: String) -> [SectionNumber.Component] {
    guard let first = numeral.utf8.first else { return [] }
    if first &- 0x30 < 10 {
      guard numeral.utf8.count <= mostDigits, let value = Int(numeral) else { return [] }
      return [.init(value, .decimal)]
    }
    let isUpper = first < 0x61
    var readings: [SectionNumber.Component] = []
    if let value = Numeral.roman(Array(numeral.unicodeScalars)), value <= largestRoman {
      readings.append(.init(value, isUpper ? .upperRoman : .lowerRoman))
    }
    if numeral.utf8.count == 1 {
      readings.append(.init(Int(first & 0x1F), isUpper ? .upperLetter : .lowerLetter))
    }
    return readings
  }

  /// `(100)` is seldom an item, and `(2020)` is a year.
  private static let mostDigits = 2
  /// `mix` and `di` are words.
  private static let largestRoman = 49

  private static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

// MARK: Lists in one paragraph

extension Enumerators {
  /// The leaves, with paragraphs that are lists from their first character on, `(a) …; (b) …`, cut into their items.
  private static func parted(_ leaves: [FlowLeaf], takesDigits: Bool) -> [FlowLeaf] {
    var result: [FlowLeaf]?
    for index in leaves.indices {
      let leaf = leaves[index]
      let cuts =
        leaf.kind == .block(.paragraph) && leaf.nesting.cell == nil ? cuts(in: leaf.text, takesDigits: takesDigits) : []
      if cuts.isEmpty {
        result?.append(leaf)
        continue
      }
      if result == nil { result = Array(leaves[..<index]) }
      var rest = leaf
      var start = 0
      for cut in cuts {
        let (head, tail) = rest.split(at: cut - start)
        result?.append(head)
        start = cut
        rest = tail
      }
      result?.append(rest)
    }
    return result ?? leaves
  }

  /// Where the second and later items of a paragraph begin; empty if it is no list from `(a)` or `a)` on.
  private static func cuts(in text: String, takesDigits: Bool) -> [Int] {
    guard let first = text.utf8.first,
      first == UInt8(ascii: "(") || first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "i")
        || first == UInt8(ascii: "1"),
      let sign = sign(of: text.utf8), sign.form != .dot, let begin = sign.readings.first(where: { $0.value == 1 }),
      takesDigits || begin.style != .decimal
    else { return [] }
    let bytes = Array(text.utf8)
    var cuts: [Int] = []
    var expected = begin
    var next = nextSign(after: &expected, sign.form)
    var index = sign.length
    while index + next.count < bytes.count {
      if bytes[index] == next[0], bytes[index - 1] == 0x20, bytes[index..<index + next.count].elementsEqual(next),
        index >= 2, endsItem(bytes, index - 1)
      {
        cuts.append(index)
        next = nextSign(after: &expected, sign.form)
      }
      index += 1
    }
    return cuts
  }

  /// The bytes of the sign that follows in a count.
  private static func nextSign(after component: inout SectionNumber.Component, _ form: Form) -> [UInt8] {
    component.value += 1
    return Array(((form == .parentheses ? "(" : "") + component.printed + ") ").utf8)
  }

  /// True if a mark that parts items, or "and" and "or" after one, stands before a space.
  private static func endsItem(_ bytes: [UInt8], _ space: Int) -> Bool {
    if ";,.:".utf8.contains(bytes[space - 1]) { return true }
    for word in ["; and", "; or", ", and", ", or", "; und", "; oder", "; et", "; ou", "; y", "; o", "; e"] {
      if space >= word.utf8.count, bytes[(space - word.utf8.count)..<space].elementsEqual(word.utf8) { return true }
    }
    return false
  }
}

// MARK: Headings in lists

extension Enumerators {
  /// Puts before headings that are items of a counted list the number that the list prints. O(*n*).
  static func numberHeadings(_ leaves: inout [FlowLeaf]) {
    for index in leaves.indices where leaves[index].isHeading && leaves[index].nesting.startsItem {
      guard let marker = leaves[index].nesting.printedMarker, !leaves[index].text.isEmpty,
        HeadingNumber.split(leaves[index].text, mode: .policy).number == nil
      else { continue }
      leaves[index].insert(marker + ". ")
    }
  }
}
