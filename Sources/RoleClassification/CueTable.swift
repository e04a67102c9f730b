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

/// Cues of one kind, with a trie over their fragments.
///
/// A fragment is a run of elements, an element a set of words that has a number (its symbol). A word satisfies a few
/// symbols, so a node's edges are followed by testing the next word, not by looking up the word: alternatives cost
/// nothing. `CueAutomaton` goes along it.
struct CueTable {
  /// A node's edges and fragments as linked lists in flat arrays, so that a match touches no nested storage.
  struct Node {
    /// Elements from the start of the fragment.
    var depth: Int32
    /// Index into `edges`, or -1.
    var firstEdge: Int32 = -1
    /// Index into `ends`, or -1.
    var firstEnd: Int32 = -1
    /// A bit for each symbol that leads on, modulo 64: most next words have none of them.
    var symbols: UInt64 = 0
  }
  /// A symbol that leads from a node on to another.
  struct Edge {
    var symbol: Int32
    var node: Int32
    var next: Int32
  }
  /// A fragment that ends at a node.
  struct End {
    var cue: Int32
    var fragment: Int32
    var next: Int32
  }

  /// The text of the pack.
  private let source: String
  /// The cues in the order of the pack.
  private(set) var cues: [Cue] = []
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private(set) var ends: [End] = []
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
    nodes.append(Node(depth: nodes[Int(node)].depth + 1))
    edges.append(Edge(symbol: symbol, node: Int32(nodes.count - 1), next: nodes[Int(node)].firstEdge))
    nodes[Int(node)].firstEdge = Int32(edges.count - 1)
    nodes[Int(node)].symbols |= 1 << UInt64(symbol & 63)
    return Int32(nodes.count - 1)
  }

  private mutating func root(adding symbol: Int32) -> Int32 {
    while rootOfSymbol.count <= Int(symbol) { rootOfSymbol.append(-1) }
    if rootOfSymbol[Int(symbol)] < 0 {
      nodes.append(Node(depth: 1))
      rootOfSymbol[Int(symbol)] = Int32(nodes.count - 1)
    }
    return rootOfSymbol[Int(symbol)]
  }

  /// The node of the fragments that begin with a symbol, or -1.
  func root(of symbol: Int32) -> Int32 {
    Int(symbol) < rootOfSymbol.count ? rootOfSymbol[Int(symbol)] : -1
  }
}
