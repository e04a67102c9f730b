/// A phrase that speaks for a role, or for a kind of document.
struct Cue {
  /// What it speaks for: index into `Role.allCases`, or into the pack's kinds.
  var target: Int
  /// How strongly, from 1 (only together with others) over 3 (enough alone) to 4; negative speaks against.
  var weight: Int
  /// How the pack writes it.
  var text: String
  /// How many fragments it has; gaps lie between.
  var fragments: Int
}

/// A cue found in a sentence.
struct CueHit {
  /// Index into the table's cues.
  var cue: Int
  /// The words, as indices into the scanned text.
  var words: Range<Int>
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

  private struct Node {
    var edges: [(symbol: Int32, node: Int32)] = []
    /// Fragments that end here, as (cue, index of the fragment).
    var ends: [(cue: Int32, fragment: Int32)] = []
  }

  /// The cues in the order of the pack.
  private(set) var cues: [Cue] = []
  private var nodes: [Node] = []
  private var rootOfSymbol: [Int32] = []

  /// Adds a cue given as fragments of symbols.
  mutating func add(_ cue: Cue, fragments: [[Int32]]) {
    let index = Int32(cues.count)
    cues.append(cue)
    for (number, fragment) in fragments.enumerated() {
      var node = root(adding: fragment[0])
      for symbol in fragment.dropFirst() {
        if let edge = nodes[Int(node)].edges.first(where: { $0.symbol == symbol }) {
          node = edge.node
        } else {
          nodes.append(Node())
          nodes[Int(node)].edges.append((symbol, Int32(nodes.count - 1)))
          node = Int32(nodes.count - 1)
        }
      }
      nodes[Int(node)].ends.append((index, Int32(number)))
    }
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

  /// Finds the cues of a sentence. `usesMemoRoots` tells that the memo has prepared this table's roots.
  func match(
    _ text: ScannedText, _ sentence: Range<Int>, memo: WordMemo, usesMemoRoots: Bool, into hits: inout [CueHit]
  ) {
    var progress: [(cue: Int32, fragment: Int32, start: Int32, end: Int32)] = []
    for position in sentence {
      let entry = Int(text.words[position])
      if usesMemoRoots {
        let range = memo.rootRanges[entry]
        for index in Int(range.lowerBound)..<Int(range.upperBound) {
          visit(memo.roots[index], position, position + 1, text, sentence, memo, &progress, &hits)
        }
      } else {
        let range = memo.ranges[entry]
        for index in Int(range.lowerBound)..<Int(range.upperBound) {
          let node = root(of: memo.symbols[index])
          if node >= 0 { visit(node, position, position + 1, text, sentence, memo, &progress, &hits) }
        }
      }
    }
  }

  private func visit(
    _ node: Int32, _ start: Int, _ end: Int, _ text: ScannedText, _ sentence: Range<Int>, _ memo: WordMemo,
    _ progress: inout [(cue: Int32, fragment: Int32, start: Int32, end: Int32)], _ hits: inout [CueHit]
  ) {
    for found in nodes[Int(node)].ends { reach(found, start, end, &progress, &hits) }
    guard end < sentence.upperBound else { return }
    for edge in nodes[Int(node)].edges where memo.word(text.words[end], satisfies: edge.symbol) {
      visit(edge.node, start, end + 1, text, sentence, memo, &progress, &hits)
    }
  }

  /// Notes that a fragment stands at a place. The latest place at which a cue's earlier fragments were complete is
  /// enough: it is the one nearest to what follows.
  private func reach(
    _ found: (cue: Int32, fragment: Int32), _ start: Int, _ end: Int,
    _ progress: inout [(cue: Int32, fragment: Int32, start: Int32, end: Int32)], _ hits: inout [CueHit]
  ) {
    let count = cues[Int(found.cue)].fragments
    var first = start
    if found.fragment > 0 {
      guard
        let before = progress.last(where: {
          $0.cue == found.cue && $0.fragment == found.fragment - 1 && Int($0.end) <= start
            && start - Int($0.end) <= CueTable.widestGap
        })
      else { return }
      first = Int(before.start)
    }
    if Int(found.fragment) == count - 1 {
      hits.append(CueHit(cue: Int(found.cue), words: first..<end))
    } else {
      progress.append((found.cue, found.fragment, Int32(first), Int32(end)))
    }
  }
}
