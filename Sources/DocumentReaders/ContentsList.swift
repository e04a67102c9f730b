internal import PolicyModel

/// Finds lists of links to the document's own headings where no element or class marks them, as in Markdown.
///
/// What makes such a list is what it does: line after line is nothing but a link to a heading, and together they name
/// most headings of their level. A list of a few sections to go on with stays.
enum ContentsList {
  /// A contents list has at least this many lines.
  static let leastLines = 3
  /// Share of the headings of its highest level that it names.
  static let leastShareOfHeadings = 0.5
  /// A line that is a link may have so many bytes beside it: a number, a dash, a page.
  static let mostBytesBesideLink = 6
  /// The line above the list that names it has at most so many words.
  static let mostWordsOfName = 5.0

  /// Takes the contents lists out of a flow, with the line that names each. O(*n*).
  static func remove(from flow: inout Flow) -> [OmittedPart] {
    guard hasLinksToAnchors(flow.leaves) else { return [] }
    let headings = Headings(flow.leaves)
    guard headings.count >= leastLines else { return [] }
    var omitted: [OmittedPart] = []
    var dropped = IndexRuns()
    var index = 0
    while index < flow.leaves.count {
      let start = index
      var named: Set<Int> = []
      while index < flow.leaves.count, !flow.leaves[index].marks.isEmpty,
        let heading = headings.linked(by: flow.leaves[index])
      {
        named.insert(heading)
        index += 1
      }
      guard index > start else {
        index += 1
        continue
      }
      guard named.count >= leastLines, headings.isMost(named) else { continue }
      let first = start > 0 && isName(flow.leaves[start - 1]) ? start - 1 : start
      dropped.append(first..<index)
      let blocks = flow.leaves[first..<index].map { leaf in
        Block(leaf.blockKind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range)
      }
      omitted.append(
        OmittedPart(
          reason: "table-of-contents", blocks: blocks,
          range: SourceRange(flow.leaves[first].range.start, flow.leaves[index - 1].range.end)))
    }
    guard !omitted.isEmpty else { return [] }
    flow.leaves = dropped.remaining(of: flow.leaves)
    flow.diagnostics.append(MainContent.diagnostic(omitted))
    return omitted
  }

  /// True if there are as many links to anchors as a list has lines; most documents have none.
  private static func hasLinksToAnchors(_ leaves: [FlowLeaf]) -> Bool {
    var count = 0
    for index in leaves.indices where !leaves[index].marks.isEmpty {
      for mark in leaves[index].marks where mark.linkTarget?.utf8.first == UInt8(ascii: "#") {
        count += 1
        if count >= leastLines { return true }
      }
    }
    return false
  }

  /// True for a short line or heading above the list; there is nothing under it but the list.
  private static func isName(_ leaf: FlowLeaf) -> Bool {
    let shape = TextShape(leaf.text)
    guard shape.words <= mostWordsOfName, !leaf.text.isEmpty else { return false }
    if case .heading(let level, _) = leaf.kind { return level > 1 }
    return leaf.kind == .block(.paragraph) && !shape.endsLikeSentence
  }

  /// The headings by the names that links to them use.
  private struct Headings {
    private var places: [String: Int] = [:]
    private var levels: [Int: Int] = [:]
    private var countsByLevel: [Int: Int] = [:]
    var count: Int { levels.count }

    init(_ leaves: [FlowLeaf]) {
      for index in leaves.indices {
        guard case .heading(let level, _) = leaves[index].kind else { continue }
        levels[index] = level
        countsByLevel[level, default: 0] += 1
        for name in leaves[index].anchors where !name.isEmpty && places[name] == nil { places[name] = index }
        let slug = CrossReferenceTargets.slug(leaves[index].text)
        if !slug.isEmpty, places[slug] == nil { places[slug] = index }
      }
    }

    /// The heading that a line leads to, if the line is nothing but a link.
    func linked(by leaf: FlowLeaf) -> Int? {
      guard case .block(let kind) = leaf.kind, kind == .listItem || kind == .paragraph else { return nil }
      var linked = 0
      var heading: Int?
      for mark in leaf.marks {
        guard case .link(let target, _) = mark.kind else { continue }
        guard target.utf8.first == UInt8(ascii: "#") else { return nil }
        linked += mark.range.count
        if heading == nil { heading = place(of: String(target.dropFirst())) }
      }
      guard linked > 0, leaf.text.utf8.count - linked <= ContentsList.mostBytesBesideLink else { return nil }
      return heading
    }

    private func place(of name: String) -> Int? {
      if let place = places[name] { return place }
      let decoded = PercentEncoding.decoded(name)
      return places[decoded] ?? places[decoded.lowercased()]
    }

    /// True if some headings are most of those of the highest level among them.
    func isMost(_ named: Set<Int>) -> Bool {
      guard let top = named.compactMap({ levels[$0] }).min() else { return false }
      let atTop = named.count { levels[$0] == top }
      return Double(atTop) >= Double(countsByLevel[top] ?? 0) * ContentsList.leastShareOfHeadings
    }
  }

  /// Ranges in ascending order.
  private struct IndexRuns {
    private var runs: [Range<Int>] = []

    mutating func append(_ run: Range<Int>) { runs.append(run) }

    func remaining(of leaves: [FlowLeaf]) -> [FlowLeaf] {
      var result: [FlowLeaf] = []
      var start = 0
      for run in runs {
        result += leaves[start..<run.lowerBound]
        start = run.upperBound
      }
      return result + leaves[start...]
    }
  }
}

extension FlowLeaf {
  /// The kind of its block; a heading is a paragraph where it heads nothing.
  var blockKind: Block.Kind { if case .block(let kind) = kind { kind } else { .paragraph } }
}
