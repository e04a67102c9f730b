internal import PolicyText

/// Makes the numbers of a `CueTable`.
struct CueTableBuilder {
  /// Numbers of a cue: target, weight and fragments in one, then where its text begins, and its length.
  static let cueSize = 3
  /// What is added to a weight, as numbers are not negative.
  static let weightZero = 128
  /// Numbers of a node: its first edge, its first end, and the symbols that lead on. The last node is followed by one
  /// that says where edges and ends are over.
  static let nodeSize = 3

  /// Cues, nodes, edges, ends and roots.
  static let parts = 5

  private struct Node {
    var depth: Int
    var edges: [(symbol: Int32, node: Int)] = []
    var ends: [(cue: Int, fragment: Int)] = []
  }

  private var cues: [Cue] = []
  private var nodes: [Node] = []
  private var rootOfSymbol: [Int] = []

  /// Adds a cue given as the symbols of its elements; `fragmentEnds` says after which of them a fragment ends.
  mutating func add(_ cue: Cue, elements: [Int32], ends fragmentEnds: [Int]) {
    cues.append(cue)
    var start = 0
    for (number, fragmentEnd) in fragmentEnds.enumerated() {
      var node = root(adding: elements[start])
      for element in elements[start + 1..<fragmentEnd] { node = child(of: node, adding: element) }
      start = fragmentEnd
      nodes[node].ends.append((cues.count - 1, number))
    }
  }

  private mutating func child(of node: Int, adding symbol: Int32) -> Int {
    if let known = nodes[node].edges.first(where: { $0.symbol == symbol }) { return known.node }
    nodes.append(Node(depth: nodes[node].depth + 1))
    nodes[node].edges.append((symbol, nodes.count - 1))
    return nodes.count - 1
  }

  private mutating func root(adding symbol: Int32) -> Int {
    while rootOfSymbol.count <= Int(symbol) { rootOfSymbol.append(-1) }
    if rootOfSymbol[Int(symbol)] < 0 {
      nodes.append(Node(depth: 1))
      rootOfSymbol[Int(symbol)] = nodes.count - 1
    }
    return rootOfSymbol[Int(symbol)]
  }

  /// Appends the five parts of the table, and says where each begins.
  func write(to numbers: inout [Int]) -> [Int] {
    var starts = [numbers.count]
    for cue in cues {
      precondition((-127...127).contains(cue.weight) && cue.fragments < 256)
      let kind = cue.target << 16 | (cue.weight + CueTableBuilder.weightZero) << 8 | cue.fragments
      numbers += [kind, cue.text.lowerBound, cue.text.count]
    }
    starts.append(numbers.count)
    var (edges, ends) = (0, 0)
    for node in nodes {
      numbers += [edges, ends, node.edges.reduce(0) { $0 | WordMemo.bit(of: $1.symbol) }]
      edges += node.edges.count
      ends += node.ends.count
    }
    numbers += [edges, ends, 0]
    starts.append(numbers.count)
    // The newest first, in edges and ends alike: the order in which cues are found.
    for node in nodes { for edge in node.edges.reversed() { numbers += [Int(edge.symbol), edge.node] } }
    starts.append(numbers.count)
    for node in nodes { for end in node.ends.reversed() { numbers += [end.cue, end.fragment << 12 | node.depth] } }
    starts.append(numbers.count)
    numbers += rootOfSymbol.map { $0 + 1 }
    return starts
  }
}
