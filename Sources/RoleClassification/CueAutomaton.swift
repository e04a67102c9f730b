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

/// Finds the cues of a table in the sentences of one document.
///
/// It goes along the table's trie with all fragments that a word may begin or go on with at once: a state is the set
/// of nodes reached. What a word does to a state is found out when a text asks for it and remembered, as `grep` does
/// with its expressions, so a word costs one probe however many cues it could belong to.
struct CueAutomaton {
  /// Between two fragments of a cue lie at most this many words: about a clause. Longer gaps join words that have
  /// nothing to do with each other.
  static let widestGap = 12
  /// So many steps are remembered, 4 MB with free slots, before everything is forgotten. All real policies together need a tenth;
  /// a text made to be different at every word must not take more.
  static let mostSteps = 1 << 17

  /// What was found in the sentence last read, by the place where it ends.
  private(set) var hits: [CueHit] = []

  /// Nodes that lead on and fragments that end, as ranges of `nodes` and `ends`.
  private struct State {
    var nodes: Range<Int>
    var ends: Range<Int>
  }
  /// What a word did to a state, in an open-addressing table. State and word make up the key; 0 is no word.
  private struct Step {
    var key: UInt64 = 0
    var state: Int32 = 0
  }
  /// A fragment of a cue that is not complete yet, with what came before it.
  private struct Progress {
    var cue: Int
    var fragment: Int
    var words: Range<Int>
  }

  private let table: CueTable
  private let mostSteps: Int
  /// The first one has nodes of no fragment.
  private var states: [State] = []
  private var nodes: [Int32] = []
  private var ends: [CueTable.End] = []
  private var stateOfNodes: [[Int32]: Int32] = [:]
  private var steps: [Step] = []
  /// How many steps are remembered.
  private(set) var stepsKept = 0
  private var progress: [Progress] = []
  private var reached: [Int32] = []

  init(table: CueTable, mostSteps: Int = CueAutomaton.mostSteps) {
    self.table = table
    self.mostSteps = mostSteps
    forget()
  }

  /// Forgets all but what a state needs to go on, and returns its new number.
  private mutating func forget(but state: Int) -> Int {
    reached.removeAll(keepingCapacity: true)
    reached.append(contentsOf: nodes[states[state].nodes])
    forget()
    return Int(stateReached())
  }

  private mutating func forget() {
    states = [State(nodes: 0..<0, ends: 0..<0)]
    nodes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    stateOfNodes.removeAll()
    steps = [Step](repeating: Step(), count: 256)
    stepsKept = 0
  }

  /// Finds the cues of a sentence, replacing `hits`. The words must be entries of the same memo every time.
  /// O(length of the sentence).
  mutating func read(_ sentence: Range<Int>, of text: ScannedText, memo: WordMemo) {
    hits.removeAll(keepingCapacity: true)
    progress.removeAll(keepingCapacity: true)
    var state = 0
    for position in sentence {
      if stepsKept == mostSteps { state = forget(but: state) }
      let word = text.words[position]
      if word == WordMemo.unknown {
        state = 0
        continue
      }
      state = step(from: state, word, memo)
      for end in states[state].ends { reach(ends[end], position + 1) }
      if states[state].nodes.isEmpty { state = 0 }
    }
  }

  private mutating func step(from state: Int, _ word: Int32, _ memo: WordMemo) -> Int {
    let key = UInt64(state) << 32 | UInt64(word)
    var slot = CueAutomaton.slot(of: key) & (steps.count - 1)
    while steps[slot].key != 0 {
      if steps[slot].key == key { return Int(steps[slot].state) }
      slot = (slot + 1) & (steps.count - 1)
    }
    let next = self.state(after: state, word, memo)
    steps[slot] = Step(key: key, state: next)
    stepsKept += 1
    if stepsKept * 2 > steps.count { grow() }
    return Int(next)
  }

  private static func slot(of key: UInt64) -> Int {
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private mutating func grow() {
    let old = steps
    steps = [Step](repeating: Step(), count: old.count * 2)
    for step in old where step.key != 0 {
      var slot = CueAutomaton.slot(of: step.key) & (steps.count - 1)
      while steps[slot].key != 0 { slot = (slot + 1) & (steps.count - 1) }
      steps[slot] = step
    }
  }

  private mutating func state(after state: Int, _ word: Int32, _ memo: WordMemo) -> Int32 {
    reached.removeAll(keepingCapacity: true)
    let mask = memo.mask(of: word)
    for index in states[state].nodes {
      let node = Int(nodes[index])
      guard table.symbols(of: node) & mask != 0 else { continue }
      for edge in table.edges(of: node) where memo.word(word, satisfies: table.symbol(ofEdge: edge)) {
        reached.append(table.node(ofEdge: edge))
      }
    }
    for symbol in memo.symbols(of: word) {
      let root = table.root(of: symbol)
      if root >= 0 { reached.append(root) }
    }
    return stateReached()
  }

  /// The state of the nodes in `reached`.
  private mutating func stateReached() -> Int32 {
    if reached.isEmpty { return 0 }
    if let known = stateOfNodes[reached] { return known }
    let (firstNode, firstEnd) = (nodes.count, ends.count)
    for index in reached {
      if !table.edges(of: Int(index)).isEmpty { nodes.append(index) }
      for end in table.ends(of: Int(index)) { ends.append(table.end(end)) }
    }
    states.append(State(nodes: firstNode..<nodes.count, ends: firstEnd..<ends.count))
    let number = Int32(states.count - 1)
    stateOfNodes[reached] = number
    return number
  }

  /// Notes that a fragment ends before a place. Of the places where the cue's earlier fragments were complete the
  /// latest is enough: it is the one nearest to what follows.
  private mutating func reach(_ found: CueTable.End, _ end: Int) {
    let start = end - found.length
    var first = start
    if found.fragment > 0 {
      // Fragments were noted in the order of their ends, so the search is over where the gap is too wide.
      guard
        let before = progress.lazy.reversed().prefix(while: { start - $0.words.upperBound <= CueAutomaton.widestGap })
          .first(where: {
            $0.cue == found.cue && $0.fragment == found.fragment - 1 && $0.words.upperBound <= start
          })
      else { return }
      first = before.words.lowerBound
    }
    let cue = table.cue(found.cue)
    if found.fragment == cue.fragments - 1 {
      hits.append(CueHit(cue: found.cue, target: cue.target, weight: cue.weight, words: first..<end))
    } else {
      progress.append(Progress(cue: found.cue, fragment: found.fragment, words: first..<end))
    }
  }
}
