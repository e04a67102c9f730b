import PolicyModel

/// Finds the title of a document that is not marked up as heading: a first line in capitals, in the middle of the page
/// or in bold, a paragraph of Word's or a site's title style, the first line of a plain text.
struct UnmarkedTitle {
  /// A longer line is a sentence, whatever its last sign.
  static let mostWords = 16.0
  /// So many blocks may stand above a title that its class names: a logo, the name of the site.
  static let mostBlocksAbove = 3
  /// A line of plain text is set in the middle from this column on; indented lines of running text begin before it.
  static let leastColumnOfMiddle = 9

  /// Index of the leaf.
  let leaf: Int
  let style: Heading.Style

  /// The title in some leaves; nil if markup gives one, or if nothing looks like one.
  ///
  /// - Parameter headings: the leaves that were found to serve as headings without being marked up so. A title heads
  ///   something.
  init?(in leaves: [FlowLeaf], headings: [Int], isPlainText: Bool) {
    let marked = leaves.indices.filter { leaves[$0].isHeading && !leaves[$0].text.isEmpty }
    let top = marked.filter { leaves[$0].level == 1 }
    let middle = isPlainText ? UnmarkedTitle.lineInTheMiddle(of: leaves) : nil
    var seen = 0
    for index in leaves.indices where !leaves[index].text.isEmpty {
      guard seen <= UnmarkedTitle.mostBlocksAbove, !leaves[index].isHeading else { return nil }
      seen += 1
      guard UnmarkedTitle.mayBeTitle(leaves[index]) else { continue }
      guard marked.count + headings.count(where: { $0 != index }) > 0 else { return nil }
      if let style = UnmarkedTitle.styleNamed(by: leaves[index], isBesideTop: top.count == 1) {
        self.init(leaf: index, style: style)
        return
      }
      // What stands above it may be the site's name, but that has no class of a title.
      guard seen == 1 || index == middle, top.count != 1 else { continue }
      // What stands above a line in the middle is the letterhead.
      if let middle, index != middle { continue }
      let headed = (marked + headings).filter { $0 != index }
      let looksSo =
        leaves[index].isCentred
        || UnmarkedTitle.isInCapitals(leaves[index]) && !UnmarkedTitle.isOneOf(headed, index, in: leaves)
        || isPlainText && (index == middle || marked.isEmpty)
        || leaves[index].isBold && marked.first == index + 1
      guard looksSo else { continue }
      self.init(leaf: index, style: leaves[index].isBold ? .bold : .plain)
      return
    }
    return nil
  }

  /// The first line of a plain text, near its beginning, that is set in the middle and can be a title.
  private static func lineInTheMiddle(of leaves: [FlowLeaf]) -> Int? {
    leaves.indices.prefix(mostBlocksAbove + 1).first {
      leaves[$0].range.start.column >= leastColumnOfMiddle && mayBeTitle(leaves[$0])
    }
  }

  private static func isInCapitals(_ leaf: FlowLeaf) -> Bool { TextShape(leaf.text).isAllCaps }

  private init(leaf: Int, style: Heading.Style) {
    self.leaf = leaf
    self.style = style
  }

  /// True if a line in capitals heads a text of its own, as all other headings do in the same way: it is their equal.
  private static func isOneOf(_ headings: [Int], _ line: Int, in leaves: [FlowLeaf]) -> Bool {
    !headings.contains(line + 1)
      && headings.allSatisfy {
        isInCapitals(leaves[$0]) && !leaves[$0].isHeading
          && HeadingNumber.split(leaves[$0].text, mode: .policy).number == nil
      }
  }

  /// A class that names the title: Word's own beats a lone `h1`; that of a site may name the site.
  private static func styleNamed(by leaf: FlowLeaf, isBesideTop: Bool) -> Heading.Style? {
    let names = leaf.attributes.classes.split(separator: " ")
    if names.contains(where: { $0 == "MsoTitle" }) { return .div }
    guard !isBesideTop else { return nil }
    let titles: Set<Substring> = [
      "title", "doc-title", "doctitle", "document-title", "page-title", "entry-title", "Title",
    ]
    return names.contains(where: titles.contains) ? .div : nil
  }

  /// True for a short line that is no sentence, leads nothing in and states no date.
  private static func mayBeTitle(_ leaf: FlowLeaf) -> Bool {
    guard leaf.kind == .block(.paragraph), leaf.nesting.listDepth == 0, leaf.nesting.quoteDepth == 0,
      leaf.nesting.cell == nil, leaf.text.utf8.count <= OutlineBuilderRecognition.mostBytes
    else { return false }
    let shape = TextShape(leaf.text)
    return shape.letters > 0 && shape.words <= mostWords && !shape.endsLikeSentence && !shape.hasInnerSentenceEnd
      && !shape.isLeadIn && DateText.first(in: leaf.text) == nil
      && HeadingNumber.split(leaf.text, mode: .policy).number == nil
  }

  /// Makes the leaf a heading above all others: where markup begins with headings of the first level, they are parts.
  func apply(to leaves: inout [FlowLeaf]) {
    let isBesideTop = leaves.contains { $0.level == 1 && !$0.text.isEmpty }
    if isBesideTop {
      for index in leaves.indices {
        if case .heading(let level, let style) = leaves[index].kind {
          leaves[index].kind = .heading(level: level + 1, style: style)
        }
      }
    }
    leaves[leaf].kind = .heading(level: 1, style: style)
  }
}
