/// A phrase that speaks for a role, or for a kind of document.
struct Cue {
  /// What it speaks for: index into `Role.allCases`, or into the pack's kinds.
  var target: Int
  /// How strongly, from 1 (only together with others) over 3 (enough alone) to 4; negative speaks against.
  var weight: Int
  /// Where the pack writes it, in bytes: a string of its own for each cue would take long at every start.
  var text: Range<Int>
  /// How many fragments it has; gaps lie between.
  var fragments: Int
}

/// A cue found in a sentence.
struct CueHit {
  /// Index into the table's cues.
  var cue: Int
  /// The cue's target and weight, here because hits are sorted by them.
  var target: Int
  var weight: Int
  /// The words, as indices into the scanned text.
  var words: Range<Int>
}

/// Buffers of a match, kept from sentence to sentence.
struct CueMatch {
  /// What was found in the sentence.
  var hits: [CueHit] = []
  /// Fragments of cues that are not complete yet.
  fileprivate var progress: [(cue: Int32, fragment: Int32, start: Int32, end: Int32)] = []
}

/// Cues of one kind, with a trie over their fragments.
///
/// A fragment is a run of elements, an element a set of words that has a number (its symbol). A word satisfies a few
/// symbols, so a node's edges are followed by testing the next word, not by looking up the word: alternatives cost
/// nothing.
struct CueTable {
  /// Between two fragments of a cue lie at most this many words: about a clause. Longer gaps join words that have
  /// nothing to do with each other.
  static let widestGap = 12

  /// A node's edges and fragments as linked lists in flat arrays, so that a match touches no nested storage.
  private struct Node {
    var firstEdge: Int32 = -1
    var firstEnd: Int32 = -1
    /// A bit for each symbol that leads on, modulo 64: most next words have none of them.
    var symbols: UInt64 = 0
  }
  private struct Edge {
    var symbol: Int32
    var node: Int32
    var next: Int32
  }
  /// A fragment that ends at a node.
  private struct End {
    var cue: Int32
    var fragment: Int32
    var next: Int32
  }

  /// The text of the pack.
  private let source: String
  /// The cues in the order of the pack.
  private(set) var cues: [Cue] = []
  private var nodes: [Node] = []
  private var edges: [Edge] = []
  private var ends: [End] = []
  private var rootOfSymbol: [Int32] = []

  init(source: String) { self.source = source }

  /// How the pack writes a cue.
  func text(of cue: Int) -> String {
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: cues[cue].text.lowerBound)
    return String(Substring(utf8[start..<utf8.index(start, offsetBy: cues[cue].text.count)]))
  }

  /// Adds a cue given as the symbols of its elements; `fragmentEnds` says after which of them a fragment ends.
  mutating func add(_ cue: Cue, elements: [Int32], ends fragmentEnds: [Int]) {
    let index = Int32(cues.count)
    cues.append(cue)
    var start = 0
    for (number, fragmentEnd) in fragmentEnds.enumerated() {
      var node = root(adding: elements[start])
      for element in elements[start + 1..<fragmentEnd] { node = child(of: node, adding: element) }
      start = fragmentEnd
      ends.append(End(cue: index, fragment: Int32(number), next: nodes[Int(node)].firstEnd))
      nodes[Int(node)].firstEnd = Int32(ends.count - 1)
    }
  }

  private mutating func child(of node: Int32, adding symbol: Int32) -> Int32 {
    var edge = nodes[Int(node)].firstEdge
    while edge >= 0 {
      if edges[Int(edge)].symbol == symbol { return edges[Int(edge)].node }
      edge = edges[Int(edge)].next
    }
    nodes.append(Node())
    edges.append(Edge(symbol: symbol, node: Int32(nodes.count - 1), next: nodes[Int(node)].firstEdge))
    nodes[Int(node)].firstEdge = Int32(edges.count - 1)
    nodes[Int(node)].symbols |= 1 << UInt64(symbol & 63)
    return Int32(nodes.count - 1)
  }

  private mutating func root(adding symbol: Int32) -> Int32 {
    while rootOfSymbol.count <= Int(symbol) { rootOfSymbol.append(-1) }
    if rootOfSymbol[Int(symbol)] < 0 {
      nodes.append(Node())
      rootOfSymbol[Int(symbol)] = Int32(nodes.count - 1)
    }
    return rootOfSymbol[Int(symbol)]
  }

  /// The node of the fragments that begin with a symbol, or -1.
  func root(of symbol: Int32) -> Int32 {
    Int(symbol) < rootOfSymbol.count ? rootOfSymbol[Int(symbol)] : -1
  }

  /// Finds the cues of a sentence, replacing `match.hits`. `usesMemoRoots` tells that the memo has prepared this
  /// table's roots.
  func match(
    _ text: ScannedText, _ sentence: Range<Int>, memo: WordMemo, usesMemoRoots: Bool, into match: inout CueMatch
  ) {
    match.hits.removeAll(keepingCapacity: true)
    match.progress.removeAll(keepingCapacity: true)
    for position in sentence {
      let entry = Int(text.words[position])
      if entry == 0 { continue }
      if usesMemoRoots {
        let range = memo.rootRanges[entry]
        let next = position + 1 < sentence.upperBound ? memo.mask(of: text.words[position + 1]) : 0
        for index in Int(range.lowerBound)..<Int(range.upperBound) {
          let root = memo.roots[index]
          // Most words begin cues that do not go on with the next word.
          guard nodes[Int(root)].firstEnd >= 0 || nodes[Int(root)].symbols & next != 0 else { continue }
          visit(root, position, position + 1, text, sentence.upperBound, memo, &match)
        }
      } else {
        let range = memo.ranges[entry]
        for index in Int(range.lowerBound)..<Int(range.upperBound) {
          let node = root(of: memo.symbols[index])
          if node >= 0 { visit(node, position, position + 1, text, sentence.upperBound, memo, &match) }
        }
      }
    }
  }

  private func visit(
    _ node: Int32, _ start: Int, _ end: Int, _ text: ScannedText, _ limit: Int, _ memo: WordMemo,
    _ match: inout CueMatch
  ) {
    let node = nodes[Int(node)]
    var found = node.firstEnd
    while found >= 0 {
      reach(ends[Int(found)], start, end, &match)
      found = ends[Int(found)].next
    }
    guard end < limit, text.words[end] != 0, memo.mask(of: text.words[end]) & node.symbols != 0 else { return }
    var next = node.firstEdge
    while next >= 0 {
      let edge = edges[Int(next)]
      if memo.word(text.words[end], satisfies: edge.symbol) {
        visit(edge.node, start, end + 1, text, limit, memo, &match)
      }
      next = edge.next
    }
  }

  /// Notes that a fragment stands at a place. The latest place at which a cue's earlier fragments were complete is
  /// enough: it is the one nearest to what follows.
  private func reach(_ found: End, _ start: Int, _ end: Int, _ match: inout CueMatch) {
    var first = start
    if found.fragment > 0 {
      guard
        let before = match.progress.last(where: {
          $0.cue == found.cue && $0.fragment == found.fragment - 1 && Int($0.end) <= start
            && start - Int($0.end) <= CueTable.widestGap
        })
      else { return }
      first = Int(before.start)
    }
    let cue = Int(found.cue)
    if Int(found.fragment) == cues[cue].fragments - 1 {
      match.hits.append(
        CueHit(cue: cue, target: cues[cue].target, weight: cues[cue].weight, words: first..<end))
    } else {
      match.progress.append((found.cue, found.fragment, Int32(first), Int32(end)))
    }
  }
}
