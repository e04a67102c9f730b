internal import PolicyText

/// A phrase that speaks for a role, or for a kind of document.
struct Cue: Equatable {
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
/// nothing. `CueAutomaton` goes along it. The table is a view of numbers that lie in the program; `CueTableBuilder` says
/// how they are made.
struct CueTable: Sendable {
  /// A fragment that ends at a node.
  struct End {
    var cue: Int
    var fragment: Int
    /// Its elements.
    var length: Int
  }

  /// The text of the pack.
  private let source: String
  private let numbers: PackedNumbers
  private let cues: Int
  private let nodes: Int
  private let edges: Int
  private let ends: Int
  private let roots: Int
  private let rootCount: Int
  /// How many cues there are.
  let count: Int

  /// - Parameters:
  ///   - source: The text of the pack.
  ///   - numbers: The pack's numbers.
  ///   - header: Where the numbers say where the five parts of this table begin, and the next one.
  init(source: String, numbers: PackedNumbers, header: Int) {
    self.source = source
    self.numbers = numbers
    cues = numbers[header]
    nodes = numbers[header + 1]
    edges = numbers[header + 2]
    ends = numbers[header + 3]
    roots = numbers[header + 4]
    rootCount = numbers[header + 5] - roots
    count = (nodes - cues) / CueTableBuilder.cueSize
  }

  /// A cue, by its place in the pack.
  func cue(_ index: Int) -> Cue {
    let place = cues + CueTableBuilder.cueSize * index
    let start = numbers[place + 1]
    let kind = numbers[place]
    return Cue(
      target: kind >> 16, weight: (kind >> 8 & 0xFF) - CueTableBuilder.weightZero,
      text: start..<start + numbers[place + 2], fragments: kind & 0xFF)
  }

  /// How the pack writes a cue.
  func text(of index: Int) -> String {
    let range = cue(index).text
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(Substring(utf8[start..<utf8.index(start, offsetBy: range.count)]))
  }

  /// The edges that lead on from a node.
  func edges(of node: Int) -> Range<Int> {
    let place = nodes + CueTableBuilder.nodeSize * node
    return numbers[place]..<numbers[place + CueTableBuilder.nodeSize]
  }

  /// The fragments that end at a node.
  func ends(of node: Int) -> Range<Int> {
    let place = nodes + CueTableBuilder.nodeSize * node + 1
    return numbers[place]..<numbers[place + CueTableBuilder.nodeSize]
  }

  /// A bit for each symbol that leads on from a node, as `WordMemo.bit` has it: most next words have none of them.
  func symbols(of node: Int) -> Int { numbers[nodes + CueTableBuilder.nodeSize * node + 2] }

  /// The symbol that an edge asks for.
  func symbol(ofEdge edge: Int) -> Int32 { Int32(truncatingIfNeeded: numbers[edges + 2 * edge]) }

  /// Where an edge leads.
  func node(ofEdge edge: Int) -> Int32 { Int32(truncatingIfNeeded: numbers[edges + 2 * edge + 1]) }

  /// A fragment's end, by its number.
  func end(_ index: Int) -> End {
    let extent = numbers[ends + 2 * index + 1]
    return End(cue: numbers[ends + 2 * index], fragment: extent >> 12, length: extent & 0xFFF)
  }

  /// The node of the fragments that begin with a symbol, or -1.
  func root(of symbol: Int32) -> Int32 {
    Int(symbol) < rootCount ? Int32(truncatingIfNeeded: numbers[roots + Int(symbol)]) - 1 : -1
  }
}
