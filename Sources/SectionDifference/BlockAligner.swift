internal import PolicyModel
internal import PolicyText
internal import SequenceDifference

/// Lays the blocks of a group of sections side by side, keeping both orders.
///
/// The result covers both sides without gaps. An entry is a pair, a block on one side only, or one block against a
/// run of several: a paragraph that was cut in two, a list that became a sentence.
struct BlockAligner {
  /// Blocks that stand side by side; either may be empty.
  struct Entry: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// What is compared: the token numbers of every block, in order.
  let old: [[Int32]]
  let new: [[Int32]]
  private let cells: (old: [TableCell?], new: [TableCell?])
  private let interner: TokenInterner
  /// What the blocks begin with before a colon: the name that an item is about.
  private let names: ItemNames
  /// True once a gap was too large to compare each block with each.
  private(set) var reachedLimit = false

  /// Two blocks are laid side by side from this likeness on. An edit that leaves less of a block reads better as one
  /// block taken out and another put in.
  static let similarBlock = 0.4
  /// Gaps up to this many pairs are solved exactly; in larger ones only blocks near the same relative place are
  /// compared, which bounds the work where a whole chapter was rewritten.
  static let exactPairs = 40_000
  /// Beyond this many pairs not even the table is filled: the blocks are shown as taken out and put in. It takes
  /// eight bytes a pair, and half a second.
  static let mostPairs = exactPairs * 64

  /// - Parameter cells: the places of those blocks that are cells of a table: cells are paired by their place, for what a
  ///   cell says is short and its place says what it is.
  init(
    _ old: [[Int32]], _ new: [[Int32]], cells: (old: [TableCell?], new: [TableCell?]), colon: Int32,
    _ interner: TokenInterner
  ) {
    names = ItemNames(old, new, colon: colon, interner)
    self.old = old
    self.new = new
    self.cells = cells
    self.interner = interner
  }

  /// The entries, in order.
  mutating func entries() -> [Entry] {
    var numbers: [[Int32]: Int32] = [:]
    func number(_ block: [Int32]) -> Int32 {
      if let known = numbers[block] { return known }
      let fresh = Int32(numbers.count)
      numbers[block] = fresh
      return fresh
    }
    let same = MyersDifference.pairs(old.map(number), new.map(number))
    if same.reachedLimit { reachedLimit = true }
    let script = SequenceEdit.script(pairs: same.pairs, oldCount: old.count, newCount: new.count)
    let columns = TableColumns(cells.old, cells.new, pairs: same.pairs)
    var entries: [Entry] = []
    for edit in script {
      if edit.isEqual {
        for (i, j) in zip(edit.old, edit.new) { entries.append(Entry(old: i..<(i + 1), new: j..<(j + 1))) }
      } else if !edit.old.isEmpty, !edit.new.isEmpty,
        let paired = BlockAligner.cellEntries(edit.old, edit.new, cells, columns)
      {
        entries += paired
      } else if edit.old.count == edit.new.count, edit.old.allSatisfy({ cells.old[$0] != nil }),
        edit.new.allSatisfy({ cells.new[$0] != nil })
      {
        for (i, j) in zip(edit.old, edit.new) { entries.append(Entry(old: i..<(i + 1), new: j..<(j + 1))) }
      } else if edit.old.isEmpty || edit.new.isEmpty {
        alone(edit.old, edit.new, &entries)
      } else {
        fill(edit.old, edit.new, &entries)
      }
    }
    return entries
  }

  /// How alike two blocks are. Items of one name are one item whatever is said of it, and two whose names both versions
  /// know are two; a block that goes on where the other ends was extended.
  private func named(_ i: Int, _ j: Int, _ share: Double, _ left: [Int32], _ right: [Int32]) -> Double {
    switch names.relation(i, j) {
    case .same: return max(share, BlockAligner.namedBlock)
    case .other: return 0
    case .unknown: return isExtended(left, right) ? max(share, BlockAligner.similarBlock) : share
    }
  }

  /// What an equal name is worth by itself: more than chance gives two blocks, less than a text that stayed.
  static let namedBlock = 0.6
  /// Words that a block and its extension have in common from their start; fewer are a formula of the list.
  static let extendedWords = 3
  /// Share of the shorter block's words that stand at the start of the longer one.
  static let extendedShare = 0.6

  /// True if one block begins as the other does and goes on.
  private func isExtended(_ a: [Int32], _ b: [Int32]) -> Bool {
    var common = 0
    while common < a.count, common < b.count, a[common] == b[common] { common += 1 }
    return common >= BlockAligner.extendedWords
      && Double(common) >= BlockAligner.extendedShare * Double(min(a.count, b.count))
  }

  private func alone(_ olds: Range<Int>, _ news: Range<Int>, _ entries: inout [Entry]) {
    for i in olds { entries.append(Entry(old: i..<(i + 1), new: news.lowerBound..<news.lowerBound)) }
    for j in news { entries.append(Entry(old: olds.upperBound..<olds.upperBound, new: j..<(j + 1))) }
  }

  /// A gap in which no block is the same: the pairing with the greatest sum of likeness, in order.
  private mutating func fill(_ olds: Range<Int>, _ news: Range<Int>, _ entries: inout [Entry]) {
    let (n, m) = (olds.count, news.count)
    let isExact = n * m <= BlockAligner.exactPairs
    let band = isExact ? max(n, m) : max(8, BlockAligner.exactPairs / max(n, m))
    if !isExact { reachedLimit = true }
    guard n * m <= BlockAligner.mostPairs else { return alone(olds, news, &entries) }
    let (wordsOld, wordsNew) = (olds.map { words(old[$0]) }, news.map { words(new[$0]) })
    let bagsOld = olds.map { bag(old[$0]) }
    let bagsNew = news.map { bag(new[$0]) }
    var best = [Float](repeating: 0, count: (n + 1) * (m + 1))
    var score = [Float](repeating: 0, count: n * m)
    for i in 0..<n {
      for j in 0..<m where abs(i * m / n - j) <= band {
        let likeness = named(
          olds.lowerBound + i, news.lowerBound + j, BlockAligner.likeness(bagsOld[i], bagsNew[j]), wordsOld[i],
          wordsNew[j])
        if likeness >= BlockAligner.similarBlock {
          // Long blocks count for more: two cut sentences must not outvote the paragraph they were cut from.
          score[i * m + j] = Float(likeness) * Float(1 + bagsOld[i].count + bagsNew[j].count)
        }
      }
    }
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        var top = max(best[(i + 1) * (m + 1) + j], best[i * (m + 1) + j + 1])
        if score[i * m + j] > 0 { top = max(top, score[i * m + j] + best[(i + 1) * (m + 1) + j + 1]) }
        best[i * (m + 1) + j] = top
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < n, j < m {
      let here = best[i * (m + 1) + j]
      if score[i * m + j] > 0, here == score[i * m + j] + best[(i + 1) * (m + 1) + j + 1] {
        pairs.append((i, j))
        i += 1
        j += 1
      } else if here == best[(i + 1) * (m + 1) + j] {
        i += 1
      } else {
        j += 1
      }
    }
    emit(pairs, olds, news, &entries)
  }

  /// Lays pairs out, each joined by neighbours without partner that hold the rest of its text.
  private func emit(_ pairs: [(Int, Int)], _ olds: Range<Int>, _ news: Range<Int>, _ entries: inout [Entry]) {
    var (doneOld, doneNew) = (olds.lowerBound, news.lowerBound)
    for (index, pair) in pairs.enumerated() {
      let (i, j) = (olds.lowerBound + pair.0, news.lowerBound + pair.1)
      let nextOld = index + 1 < pairs.count ? olds.lowerBound + pairs[index + 1].0 : olds.upperBound
      let nextNew = index + 1 < pairs.count ? news.lowerBound + pairs[index + 1].1 : news.upperBound
      var sideOld = i..<(i + 1)
      var sideNew = j..<(j + 1)
      widen(&sideOld, &sideNew, doneOld, doneNew, nextOld, nextNew)
      alone(doneOld..<sideOld.lowerBound, doneNew..<sideNew.lowerBound, &entries)
      entries.append(Entry(old: sideOld, new: sideNew))
      (doneOld, doneNew) = (sideOld.upperBound, sideNew.upperBound)
    }
    alone(doneOld..<olds.upperBound, doneNew..<news.upperBound, &entries)
  }

  /// Takes a neighbour into a pair if the pair is the more alike for it.
  private func widen(
    _ sideOld: inout Range<Int>, _ sideNew: inout Range<Int>, _ doneOld: Int, _ doneNew: Int, _ nextOld: Int,
    _ nextNew: Int
  ) {
    func likeness(_ a: Range<Int>, _ b: Range<Int>) -> Double {
      BlockAligner.likeness(bag(Array(old[a].joined())), bag(Array(new[b].joined())))
    }
    var now = likeness(sideOld, sideNew)
    /// What a neighbour must add to the likeness: a tenth is more than chance gives.
    let gain = 0.1
    while now < 1 {
      var options: [(Range<Int>, Range<Int>)] = []
      if sideNew.upperBound < nextNew { options.append((sideOld, sideNew.lowerBound..<(sideNew.upperBound + 1))) }
      if sideNew.lowerBound > doneNew { options.append((sideOld, (sideNew.lowerBound - 1)..<sideNew.upperBound)) }
      if sideOld.upperBound < nextOld { options.append((sideOld.lowerBound..<(sideOld.upperBound + 1), sideNew)) }
      if sideOld.lowerBound > doneOld { options.append(((sideOld.lowerBound - 1)..<sideOld.upperBound, sideNew)) }
      guard let better = options.first(where: { likeness($0.0, $0.1) >= now + gain }) else { return }
      (sideOld, sideNew) = better
      now = likeness(sideOld, sideNew)
    }
  }

  /// Word numbers in lower case, sorted; of a block without words, its punctuation.
  private func bag(_ block: [Int32]) -> [Int32] {
    var words = words(block)
    if words.isEmpty { words = block }
    words.sort()
    return words
  }

  /// Word numbers in lower case, in order.
  private func words(_ block: [Int32]) -> [Int32] {
    var words: [Int32] = []
    for id in block where interner.entries[Int(id)].isWord { words.append(interner.entries[Int(id)].folded) }
    return words
  }

  /// How alike two blocks are, given as sorted lists; two empty ones are the same.
  static func likeness(_ a: [Int32], _ b: [Int32]) -> Double { Dice.similarity(a, b) ?? 1 }
}
