import PolicyModel

extension FlowLeaf {
  var isHeading: Bool { if case .heading = kind { true } else { false } }
  /// Its level if it is a heading.
  var level: Int? { if case .heading(let level, _) = kind { level } else { nil } }
  /// True if all of its text is strong.
  var isBold: Bool { marks.contains { $0.kind == .strong && $0.range == 0..<text.utf8.count } }
  var isItem: Bool { kind == .block(.listItem) }
  /// True for the title of something that a page folds.
  var isTitleOfFold: Bool { if case .heading(_, .div) = kind { attributes.toggles } else { false } }

  func text(upTo offset: Int) -> String {
    String(text[..<text.utf8.index(text.utf8.startIndex, offsetBy: offset)])
  }

  /// Puts a text before the leaf's own.
  mutating func insert(_ prefix: String) {
    let shift = prefix.utf8.count
    text = prefix + text
    for i in marks.indices {
      marks[i].range = marks[i].range.lowerBound + shift..<marks[i].range.upperBound + shift
    }
  }

  /// The leaf before and after a byte, white space between them dropped. Both keep the range of the whole, as the
  /// source positions inside a leaf are not known.
  func split(at offset: Int) -> (head: FlowLeaf, rest: FlowLeaf) {
    var (head, rest) = (self, self)
    head.text = text(upTo: offset).trimmingSpaces
    let tail = String(text[text.utf8.index(text.utf8.startIndex, offsetBy: offset)...])
    rest.text = tail.trimmingSpaces
    let start = offset + tail.utf8.prefix { $0 == 0x20 }.count
    let headEnd = head.text.utf8.count
    head.marks = marks.compactMap { mark in
      let range = mark.range.clamped(to: 0..<headEnd)
      return mark.range.lowerBound < headEnd ? InlineMark(range, mark.kind) : nil
    }
    rest.marks = marks.compactMap { mark in
      guard mark.range.upperBound > start else { return nil }
      let from = max(mark.range.lowerBound, start) - start
      return InlineMark(from..<max(from, mark.range.upperBound - start), mark.kind)
    }
    rest.anchors = []
    head.notes = []
    return (head, rest)
  }
}
