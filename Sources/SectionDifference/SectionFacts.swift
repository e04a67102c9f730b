internal import PolicyModel

/// Reads the facts about every section off an alignment.
struct SectionFacts {
  private let old: ComparedDocument
  private let new: ComparedDocument
  private let aligner: SectionAligner
  private let moves: MoveDetection
  /// Main pairs and continuations by new unit, the main one first.
  private var byNew: [[UnitPair]]
  private let main: Set<UnitPair>
  private let mainOld: Set<Int>
  /// The first unit with a counterpart for each body, to tell copies.
  private var originals: [UInt64: Int] = [:]

  init(_ old: ComparedDocument, _ new: ComparedDocument, _ aligner: SectionAligner) {
    self.old = old
    self.new = new
    self.aligner = aligner
    main = Set(aligner.pairs)
    mainOld = Set(aligner.pairs.map(\.old))
    byNew = Array(repeating: [], count: new.units.count)
    for pair in aligner.pairs { byNew[pair.new].append(pair) }
    for pair in aligner.continuations { byNew[pair.new].append(pair) }
    moves = MoveDetection(old, new, partner: SectionFacts.places(old, aligner))
    for unit in new.units.indices where aligner.reverse[unit] >= 0 && originals[new.units[unit].bodyHash] == nil {
      originals[new.units[unit].bodyHash] = unit
    }
  }

  /// For questions of place each unit has one partner: of several the first.
  private static func places(_ old: ComparedDocument, _ aligner: SectionAligner) -> [Int] {
    var ofOld = [[Int]](repeating: [], count: old.units.count)
    var ofNew: [Int: Int] = [:]
    for pair in aligner.pairs + aligner.continuations where pair.old > 0 {
      ofOld[pair.old].append(pair.new)
      ofNew[pair.new] = min(ofNew[pair.new] ?? .max, pair.old)
    }
    return old.units.indices.map { unit in ofOld[unit].sorted().first { ofNew[$0] == unit } ?? -1 }
  }

  /// One entry a pair, in the order of the new document; removed sections after the one they followed.
  func entries() -> [SectionChange] {
    var removedAfter = [[Int]](repeating: [], count: new.units.count)
    var anchor = 0
    for unit in old.units.indices {
      if aligner.partner[unit] >= 0 {
        anchor = aligner.partner[unit]
      } else {
        removedAfter[anchor].append(unit)
      }
    }
    var entries: [SectionChange] = []
    for unit in new.units.indices {
      if unit == 0 {
        if old.units[0].body.isEmpty && new.units[0].body.isEmpty { entries += removed(removedAfter[0]); continue }
      }
      if byNew[unit].isEmpty {
        entries.append(SectionChange(old: nil, new: unit - 1, kinds: [.added], duplicateOf: original(of: unit)))
      }
      for pair in byNew[unit] { entries.append(entry(pair)) }
      entries += removed(removedAfter[unit])
    }
    return entries
  }

  private func removed(_ units: [Int]) -> [SectionChange] {
    units.map { SectionChange(old: $0 - 1, new: nil, kinds: [.removed]) }
  }

  private func entry(_ pair: UnitPair) -> SectionChange {
    var entry = SectionChange(
      old: pair.old - 1, new: pair.new - 1,
      evidence: MatchEvidence(phase: pair.phase.rawValue, similarity: pair.similarity))
    guard main.contains(pair) else {
      // A continuation: which of the two sides stands in a main pair of its own tells what it is.
      let isSplit = mainOld.contains(pair.old)
      entry.kinds = [isSplit ? .split : .merged]
      return entry
    }
    let (before, after) = (old.section(pair.old), new.section(pair.new))
    let (a, b) = (old.units[pair.old], new.units[pair.new])
    var kinds: [ChangeKind] = []
    if !old.hasSameTokens(a.body, as: new, b.body) { kinds.append(.modified) }
    if !old.hasSameTokens(a.title, as: new, b.title) { kinds.append(.retitled) }
    if !hasSameNumber(before, after) { kinds.append(.renumbered) }
    guard aligner.works == nil else {
      // Nobody moved a section of one work to its place in another, or led its links elsewhere.
      entry.kinds = kinds
      return entry
    }
    if moves.moved.contains(pair.old) { kinds.append(.moved) }
    if moves.releveled.contains(pair.old) { kinds.append(.releveled) }
    entry.kinds = kinds
    return entry
  }

  private func hasSameNumber(_ before: Section, _ after: Section) -> Bool {
    guard let one = before.number, let two = after.number else { return before.number == nil && after.number == nil }
    return one.isSame(as: two)
  }

  /// The ordinal of a section with the same text, of which an added one is a copy.
  private func original(of unit: Int) -> Int? {
    let added = new.units[unit]
    guard added.words >= SectionAligner.tellingBody else { return nil }
    return originals[added.bodyHash].map { $0 - 1 }
  }

  /// Groups of units that belong together and whose text differs, in the order of `entries`.
  func groupsWithDifferences() -> [(old: [Int], new: [Int])] {
    // Union of pairs through shared units; new units are numbered after the old ones.
    var leader = Array(0..<(old.units.count + new.units.count))
    func find(_ node: Int, _ leader: inout [Int]) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for pair in aligner.pairs + aligner.continuations {
      let (a, b) = (find(pair.old, &leader), find(old.units.count + pair.new, &leader))
      leader[max(a, b)] = min(a, b)
    }
    var groups: [Int: (old: [Int], new: [Int])] = [:]
    for unit in old.units.indices { groups[find(unit, &leader), default: ([], [])].old.append(unit) }
    for unit in new.units.indices {
      groups[find(old.units.count + unit, &leader), default: ([], [])].new.append(unit)
    }
    var result: [(old: [Int], new: [Int])] = []
    var done: Set<Int> = []
    for entry in entries() {
      let node = entry.old.map { $0 + 1 } ?? (old.units.count + (entry.new ?? 0) + 1)
      let root = find(node, &leader)
      guard done.insert(root).inserted, let group = groups[root], differs(group) else { continue }
      result.append(group)
    }
    return result
  }

  /// False if a group is one pair of sections that have no text in common to speak of.
  func isRelated(_ group: (old: [Int], new: [Int])) -> Bool {
    guard group.old.count == 1, group.new.count == 1, let o = group.old.first, let n = group.new.first else {
      return true
    }
    return aligner.similarity(o, n) >= SectionAligner.recognisable
  }

  private func differs(_ group: (old: [Int], new: [Int])) -> Bool {
    guard group.old.count == 1, group.new.count == 1, let o = group.old.first, let n = group.new.first else {
      return true
    }
    let (a, b) = (old.units[o], new.units[n])
    // A heading can lose its number with the same tokens, where an invisible character came between.
    if old.section(o).number?.label != new.section(n).number?.label { return true }
    return !old.hasSameTokens(a.title, as: new, b.title) || !old.hasSameTokens(a.heading, as: new, b.heading)
      || !old.hasSameTokens(a.body, as: new, b.body)
  }
}
