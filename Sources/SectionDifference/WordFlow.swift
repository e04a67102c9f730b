internal import PolicyText
internal import SequenceDifference

/// How many words of each old unit went to each new unit.
///
/// Sentences are paired one to one: those that are the same first, then, through the rare words they share, those
/// that are alike. The table of words between units is what the alignment reads its facts from: one heavy cell is a
/// match, a row with two heavy cells a split, a column with two a merge.
struct WordFlow {
  /// One cell of the table.
  struct Cell {
    var old: Int
    var new: Int
    /// Words that went from one to the other.
    var words: Int
  }

  /// The cells with words in them, by old, then new unit.
  private(set) var cells: [Cell] = []
  /// For every old segment its partner, or -1.
  private(set) var partner: [Int32] = []
  private var rows: [Range<Int>] = []

  /// The cells of an old unit's row.
  func row(_ old: Int) -> ArraySlice<Cell> { cells[rows[old]] }

  /// Words from one unit to another.
  func words(_ old: Int, _ new: Int) -> Int {
    let row = row(old)
    var (low, high) = (row.startIndex, row.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].new < new { low = middle + 1 } else { high = middle }
    }
    return low < row.endIndex && row[low].new == new ? row[low].words : 0
  }

  /// Two sentences are taken for one edited sentence from this share of (weighted) words in common. At a half, what
  /// stayed outweighs what changed; unrelated sentences of one policy share about a quarter.
  static let similarSegment = 0.5
  /// A sentence of fewer words says too little to show where it came from, unless its place does.
  static let tellingWords = 4
  /// A word that stands in more unpaired sentences than this does not help to find a partner.
  static let rareWord = 24
  /// As many partners as this are looked at closely for one sentence.
  static let closeLooks = 24

  /// Fills the table.
  ///
  /// - Parameter anchors: pairs of units known to be the same; a segment that stands in several places goes to the
  ///   partner of its own unit first.
  /// - Complexity: O(segments × `closeLooks` × words a segment).
  init(
    _ old: ComparedDocument, _ new: ComparedDocument, interner: TokenInterner, settled: (old: [Bool], new: [Bool]),
    anchors: [Int: Int]
  ) {
    var search = SegmentSearch(old, new, interner, settled)
    search.pairUnique()
    search.pairRepeated(anchors)
    search.pairSimilar(anchors)
    partner = search.partner
    var found: [Cell] = []
    for (index, other) in partner.enumerated() where other >= 0 {
      let from = old.segments[index]
      let to = new.segments[Int(other)]
      let shared = search.sharedWords(index, Int(other))
      found.append(Cell(old: from.unit, new: to.unit, words: shared))
    }
    found.sort { ($0.old, $0.new) < ($1.old, $1.new) }
    for cell in found {
      if let last = cells.last, last.old == cell.old, last.new == cell.new {
        cells[cells.count - 1].words += cell.words
      } else {
        cells.append(cell)
      }
    }
    rows = Array(repeating: 0..<0, count: old.units.count)
    var at = 0
    for unit in old.units.indices {
      let start = at
      while at < cells.count, cells[at].old == unit { at += 1 }
      rows[unit] = start..<at
    }
  }
}

/// The pairing of segments, step by step.
private struct SegmentSearch {
  let old: ComparedDocument
  let new: ComparedDocument
  let interner: TokenInterner
  var partner: [Int32]
  var taken: [Bool]
  private var oldFree: [Int]
  private var newFree: [Int]
  /// Sorted folded word numbers of a segment, made when first needed.
  private var oldBags: [[Int32]?]
  private var newBags: [[Int32]?]

  init(
    _ old: ComparedDocument, _ new: ComparedDocument, _ interner: TokenInterner, _ settled: (old: [Bool], new: [Bool])
  ) {
    self.old = old
    self.new = new
    self.interner = interner
    partner = Array(repeating: -1, count: old.segments.count)
    taken = Array(repeating: false, count: new.segments.count)
    oldFree = old.segments.indices.filter { !settled.old[old.segments[$0].unit] && old.segments[$0].words > 0 }
    newFree = new.segments.indices.filter { !settled.new[new.segments[$0].unit] && new.segments[$0].words > 0 }
    oldBags = Array(repeating: nil, count: old.segments.count)
    newBags = Array(repeating: nil, count: new.segments.count)
  }

  private mutating func pair(_ o: Int, _ n: Int) {
    partner[o] = Int32(n)
    taken[n] = true
  }

  private mutating func dropPaired() {
    oldFree.removeAll { partner[$0] >= 0 }
    newFree.removeAll { taken[$0] }
  }

  /// Same words, once on each side.
  mutating func pairUnique() {
    var seen: [UInt64: (old: Int, new: Int, counts: (Int, Int))] = [:]
    for index in oldFree where old.segments[index].words >= WordFlow.tellingWords {
      seen[old.segments[index].hash, default: (index, -1, (0, 0))].counts.0 += 1
    }
    for index in newFree {
      guard let place = seen.index(forKey: new.segments[index].hash) else { continue }
      seen.values[place].new = index
      seen.values[place].counts.1 += 1
    }
    for index in oldFree {
      guard let found = seen[old.segments[index].hash], found.counts == (1, 1) else { continue }
      pair(index, found.new)
    }
    dropPaired()
  }

  /// Same words in several places: within units that belong together first, then in order.
  mutating func pairRepeated(_ anchors: [Int: Int]) {
    var waiting: [UInt64: [Int]] = [:]
    for index in newFree { waiting[new.segments[index].hash, default: []].append(index) }
    var inUnit: [UInt64: [Int]] = [:]
    func key(_ hash: UInt64, _ unit: Int) -> UInt64 { hash ^ (UInt64(unit) &* 0x9e37_79b9_7f4a_7c15) }
    for index in newFree.reversed() {
      inUnit[key(new.segments[index].hash, new.segments[index].unit), default: []].append(index)
    }
    for index in oldFree {
      let segment = old.segments[index]
      guard let unit = anchors[segment.unit] else { continue }
      if let found = inUnit[key(segment.hash, unit)]?.popLast() { pair(index, found) }
    }
    dropPaired()
    var next: [UInt64: Int] = [:]
    for index in oldFree where old.segments[index].words >= WordFlow.tellingWords {
      let hash = old.segments[index].hash
      guard let places = waiting[hash] else { continue }
      var at = next[hash, default: 0]
      while at < places.count, taken[places[at]] { at += 1 }
      next[hash] = at + 1
      if at < places.count { pair(index, places[at]) }
    }
    dropPaired()
  }

  /// Alike, found through rare words they share.
  mutating func pairSimilar(_ anchors: [Int: Int]) {
    var frequency: [Int32: Int32] = [:]
    var postings: [Int32: [Int32]] = [:]
    for index in newFree {
      var last: Int32 = -1
      for word in newBag(index) where word != last {
        last = word
        frequency[word, default: 0] += 1
        postings[word, default: []].append(Int32(index))
      }
    }
    for index in oldFree {
      var last: Int32 = -1
      for word in oldBag(index) where word != last {
        last = word
        frequency[word, default: 0] += 1
      }
    }
    // Frequent words say little: the weight of a word falls with the root of the places it stands in.
    func weight(_ word: Int32) -> Double { 1 / Double(max(1, frequency[word] ?? 1)).squareRoot() }
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for index in oldFree {
      var bag = oldBag(index)
      bag.sort { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
      var shares: [Int32: Int] = [:]
      var order: [Int32] = []
      for word in bag {
        guard let places = postings[word] else { continue }
        if places.count > WordFlow.rareWord, order.count > 0 { continue }
        if places.count > WordFlow.rareWord * 8 { continue }
        for place in places {
          if shares[place] == nil { order.append(place) }
          shares[place, default: 0] += 1
        }
        if order.count > WordFlow.closeLooks * 8 { break }
      }
      order.sort { (shares[$1] ?? 0, $0) < (shares[$0] ?? 0, $1) }
      for place in order.prefix(WordFlow.closeLooks) {
        let similarity = Dice.similarity(oldBag(index), newBag(Int(place)), weight: weight)
        guard similarity >= WordFlow.similarSegment else { continue }
        let isAtHome = anchors[old.segments[index].unit] == new.segments[Int(place)].unit
        candidates.append((similarity + (isAtHome ? 0.15 : 0), index, Int(place)))
      }
    }
    candidates.sort { $0.score != $1.score ? $0.score > $1.score : ($0.old, $0.new) < ($1.old, $1.new) }
    for candidate in candidates where partner[candidate.old] < 0 && !taken[candidate.new] {
      pair(candidate.old, candidate.new)
    }
    dropPaired()
  }

  /// Words two paired segments have in common.
  mutating func sharedWords(_ o: Int, _ n: Int) -> Int {
    if old.segments[o].hash == new.segments[n].hash { return old.segments[o].words }
    return SectionWords.common(oldBag(o), newBag(n))
  }

  private mutating func oldBag(_ index: Int) -> [Int32] {
    if let bag = oldBags[index] { return bag }
    let bag = SegmentSearch.bag(old, index, interner)
    oldBags[index] = bag
    return bag
  }

  private mutating func newBag(_ index: Int) -> [Int32] {
    if let bag = newBags[index] { return bag }
    let bag = SegmentSearch.bag(new, index, interner)
    newBags[index] = bag
    return bag
  }

  private static func bag(_ document: ComparedDocument, _ index: Int, _ interner: TokenInterner) -> [Int32] {
    SectionWords.folded(document, document.segments[index].tokens, interner).sorted()
  }
}
