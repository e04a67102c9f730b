internal import PolicyModel
internal import PolicyText
internal import SequenceDifference

/// Pairs the sections of two documents.
///
/// Every unit of either document ends up in one pair, or in a split or merge, or alone (added, removed).
/// The order of the phases is that of certainty: what stayed whole is set aside first, so that the dearer phases only
/// look at what changed.
struct SectionAligner {
  let old: ComparedDocument
  let new: ComparedDocument
  private var tokenizer: WordTokenizer
  private var interner: TokenInterner { tokenizer.interner }
  /// Partner of each old unit in a one-to-one pair, or -1.
  private(set) var partner: [Int]
  /// Partner of each new unit, or -1.
  private(set) var reverse: [Int]
  private(set) var pairs: [UnitPair] = []
  /// Splits and merges: further pairs of units that are already paired.
  private(set) var continuations: [UnitPair] = []
  private(set) var flow: WordFlow?
  /// The old units that words of each new unit come from.
  private var sources: [Int: [Int]] = [:]
  /// How many sections of each side have a title.
  private var titleCounts: (old: [UInt64: Int], new: [UInt64: Int]) = ([:], [:])
  /// Set if the documents are no versions of one policy.
  private(set) var works: WorkDifference?
  /// True once there were too many sections to compare each with each.
  private(set) var reachedLimit = false

  /// A section keeps its identity through any edit that leaves this share of its words. Measured on edits that a
  /// reader still recognises: below a third in common, unrelated sections of one policy begin to look alike.
  static let recognisable = 0.3
  /// With this share of words in common no title is needed.
  static let sameText = 0.5
  /// What an equal title is worth beside the share of common words: more than half of the text. A section that keeps
  /// its title and loses its text to another is still told under its title.
  static let titleWorth = 0.6
  /// What an equal title is worth where one of the two sections has no text from or in any other: then nobody else can
  /// be the same section, and the title says that it is one. Only a text that went elsewhere nearly whole is worth more.
  static let soleTitleWorth = 0.95
  /// A part of a split or merge consists of the other section's words by at least this share. Below, a paragraph or
  /// two have moved, but the section is not continued.
  static let continuedShare = 0.5
  /// Of a section that was split in two or merged from two, both parts have some of the words: a title alone is no part.
  static let partShare = 0.1
  /// Words a continuation has at least; fewer are a moved sentence.
  static let continuedWords = 10
  /// Two texts with fewer words are not called the same on that ground alone.
  static let tellingBody = 8

  /// Aligns two documents.
  init(_ old: ComparedDocument, _ new: ComparedDocument, _ tokenizer: WordTokenizer) {
    self.old = old
    self.new = new
    self.tokenizer = tokenizer
    partner = Array(repeating: -1, count: old.units.count)
    reverse = Array(repeating: -1, count: new.units.count)
    pair(0, 0, .preamble, 0)
    pairIdentical()
    guard partner.contains(-1) || reverse.contains(-1) else { return }
    measureFlow()
    works = WorkComparison.difference(old, new, shared: sharedWords, &self.tokenizer)
    pairScored(inContext: false)
    pairRoots()
    if let difference = works, difference.languages == nil {
      works?.roles = WorkComparison.roles(old.document, new.document)
      pairByRole()
    } else {
      pairScored(inContext: true)
      pairByPlace()
      if works != nil { pairByOrder() }
    }
    findContinuations()
  }

  /// Words in sentences that both documents have, whole sections included.
  private var sharedWords: Int {
    let whole = pairs.reduce(0) { $0 + ($1.phase == .preamble ? 0 : old.units[$1.old].words) }
    return whole + (flow?.cells.reduce(0) { $0 + $1.words } ?? 0)
  }

  /// Between different works: what is left, by what it is for.
  private mutating func pairByRole() {
    let free = (
      old: old.units.indices.dropFirst().filter { partner[$0] < 0 },
      new: new.units.indices.dropFirst().filter { reverse[$0] < 0 }
    )
    for (o, n) in RolePairing(old, new, free: free).pairs(titles: titleSimilarity) {
      pair(o, n, .role, similarity(o, n))
    }
  }

  private mutating func pair(_ o: Int, _ n: Int, _ phase: MatchingPhase, _ similarity: Double) {
    partner[o] = n
    reverse[n] = o
    pairs.append(UnitPair(old: o, new: n, phase: phase, similarity: similarity))
  }

  // MARK: Identical sections

  /// Same title and text: those in unchanged order first (a longest common subsequence, which also decides which of
  /// several copies is the old one), then those that stand once on each side.
  private mutating func pairIdentical() {
    func keys(_ document: ComparedDocument) -> [UInt64] {
      document.units.dropFirst().map { $0.titleHash &* 31 ^ $0.bodyHash }
    }
    var numbers: [UInt64: Int32] = [:]
    func number(_ key: UInt64) -> Int32 {
      if let known = numbers[key] { return known }
      let fresh = Int32(numbers.count)
      numbers[key] = fresh
      return fresh
    }
    let a = keys(old).map(number)
    let b = keys(new).map(number)
    let same = MyersDifference.pairs(a, b)
    if same.reachedLimit { reachedLimit = true }
    for (i, j) in same.pairs { pair(i + 1, j + 1, .identical, 1) }
    pairUnique(.identical) {
      $0.titleHash &* 31 ^ $0.bodyHash
    } if: { _ in
      true
    }
    guard partner.contains(-1), reverse.contains(-1) else { return }
    let titled = (old: SectionAligner.soleTitles(old), new: SectionAligner.soleTitles(new))
    pairUnique(.identicalText) {
      $0.bodyHash
    } if: {
      $0.words >= SectionAligner.tellingBody
    } unless: {
      $0.hasEditedOriginal($1, $2, titled)
    }
  }

  /// True if a section with the same text is only a copy: beside it stands one that kept the title and most of the
  /// words, so that the original was edited and the copy is new, or the copy is gone.
  private func hasEditedOriginal(_ o: Int, _ n: Int, _ titled: (old: [UInt64: Int], new: [UInt64: Int])) -> Bool {
    let (was, now) = (old.units[o].titleHash, new.units[n].titleHash)
    guard was != now else { return false }
    if titled.old[was] == o, let kept = titled.new[was], reverse[kept] < 0 {
      return commonShare(o, kept) >= SectionAligner.sameText
    }
    if titled.new[now] == n, let kept = titled.old[now], partner[kept] < 0 {
      return commonShare(kept, n) >= SectionAligner.sameText
    }
    return false
  }

  /// The units whose title no other unit has, by title.
  private static func soleTitles(_ document: ComparedDocument) -> [UInt64: Int] {
    var found: [UInt64: Int] = [:]
    var repeated: Set<UInt64> = []
    for (index, unit) in document.units.enumerated().dropFirst() where !unit.title.isEmpty {
      if found.updateValue(index, forKey: unit.titleHash) != nil { repeated.insert(unit.titleHash) }
    }
    for title in repeated { found[title] = nil }
    return found
  }

  /// Share of the words of two units that they have in common, in any order.
  private func commonShare(_ o: Int, _ n: Int) -> Double {
    Dice.similarity(bag(old, old.units[o]), bag(new, new.units[n])) ?? 0
  }

  private func bag(_ document: ComparedDocument, _ unit: ComparedDocument.Unit) -> [Int32] {
    SectionWords.folded(document, unit.body, interner).sorted()
  }

  /// Pairs unpaired units whose key stands once on each side.
  private mutating func pairUnique(
    _ phase: MatchingPhase, key: (ComparedDocument.Unit) -> UInt64, if isTelling: (ComparedDocument.Unit) -> Bool,
    unless isExcluded: (SectionAligner, Int, Int) -> Bool = { _, _, _ in false }
  ) {
    var seen: [UInt64: (old: Int, oldCount: Int, new: Int, newCount: Int)] = [:]
    for unit in old.units.indices where partner[unit] < 0 && isTelling(old.units[unit]) {
      seen[key(old.units[unit]), default: (unit, 0, -1, 0)].oldCount += 1
    }
    for unit in new.units.indices where reverse[unit] < 0 {
      guard let place = seen.index(forKey: key(new.units[unit])) else { continue }
      seen.values[place].new = unit
      seen.values[place].newCount += 1
    }
    for unit in old.units.indices where partner[unit] < 0 {
      guard let found = seen[key(old.units[unit])], found.old == unit, found.oldCount == 1, found.newCount == 1,
        !isExcluded(self, unit, found.new)
      else { continue }
      pair(unit, found.new, phase, 1)
    }
  }

  // MARK: Similar sections

  private mutating func measureFlow() {
    var settled = (old: partner.map { $0 > 0 }, new: reverse.map { $0 > 0 })
    settled.old[0] = false
    settled.new[0] = false
    var anchors = titleAnchors()
    anchors[0] = 0
    flow = WordFlow(old, new, interner: interner, settled: settled, anchors: anchors)
    for cell in flow?.cells ?? [] where cell.words > 0 { sources[cell.new, default: []].append(cell.old) }
    for unit in old.units { titleCounts.old[unit.titleHash, default: 0] += 1 }
    for unit in new.units { titleCounts.new[unit.titleHash, default: 0] += 1 }
  }

  /// Unpaired units whose title stands once among the unpaired of each side.
  private func titleAnchors() -> [Int: Int] {
    var seen: [UInt64: (old: [Int], new: [Int])] = [:]
    for unit in old.units.indices.dropFirst() where partner[unit] < 0 && !old.units[unit].title.isEmpty {
      seen[old.units[unit].titleHash, default: ([], [])].old.append(unit)
    }
    for unit in new.units.indices.dropFirst() where reverse[unit] < 0 && !new.units[unit].title.isEmpty {
      seen[new.units[unit].titleHash, default: ([], [])].new.append(unit)
    }
    var anchors: [Int: Int] = [:]
    for (_, found) in seen where found.old.count == found.new.count {
      for (o, n) in zip(found.old, found.new) { anchors[o] = n }
    }
    let uneven = seen.values.filter {
      $0.old.count != $0.new.count && $0.old.count * $0.new.count <= SectionAligner.titlePairs
        && !$0.old.isEmpty && !$0.new.isEmpty
    }
    if !uneven.isEmpty { anchorCopies(uneven.sorted { $0.old[0] < $1.old[0] }, &anchors) }
    return anchors
  }

  /// Of more sections with one title on one side than on the other some are copies: the original is the one between the
  /// same neighbours, else the one that kept its place in the order.
  private func anchorCopies(_ groups: [(old: [Int], new: [Int])], _ anchors: inout [Int: Int]) {
    let known = old.units.indices.map { partner[$0] >= 0 ? partner[$0] : anchors[$0] ?? -1 }
    // The last known place at or before each unit, and the first at or after it.
    var (before, after) = (known, known)
    for unit in known.indices.dropFirst() where before[unit] < 0 { before[unit] = before[unit - 1] }
    for unit in known.indices.dropLast().reversed() where after[unit] < 0 { after[unit] = after[unit + 1] }
    for group in groups {
      var found: [(score: Int, old: Int, new: Int)] = []
      for o in group.old {
        let next =
          o + 1 < known.count ? (near: known[o + 1], far: after[o + 1]) : (near: new.units.count, far: new.units.count)
        for n in group.new {
          let score =
            (known[o - 1] == n - 1 ? 2 : 0) + (next.near == n + 1 ? 2 : 0)
            + (before[o - 1] < n && (next.far < 0 || n < next.far) ? 1 : 0)
          if score > 0 { found.append((score, o, n)) }
        }
      }
      found.sort { $0.score != $1.score ? $0.score > $1.score : ($0.old, $0.new) < ($1.old, $1.new) }
      var taken: Set<Int> = []
      for pair in found where anchors[pair.old] == nil && taken.insert(pair.new).inserted {
        anchors[pair.old] = pair.new
      }
    }
  }

  /// Share of the words of two units that they have in common.
  func similarity(_ o: Int, _ n: Int) -> Double {
    let total = old.units[o].words + new.units[n].words
    guard total > 0 else { return old.units[o].bodyHash == new.units[n].bodyHash ? 1 : 0 }
    return 2 * Double(flow?.words(o, n) ?? 0) / Double(total)
  }

  /// A pair that might be.
  private struct Candidate {
    var old: Int
    var new: Int
    var similarity: Double
    var title: Double
    var score: Double
  }

  /// More pairs of equal titles than this are not looked at one by one: ten thousand sections called "Note" are told
  /// apart by their text and order.
  private static let titlePairs = 256

  private mutating func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var seen: Set<Int> = []
    func add(_ o: Int, _ n: Int) {
      guard o > 0, n > 0, partner[o] < 0, reverse[n] < 0, seen.insert(o * new.units.count + n).inserted else { return }
      found.append(
        Candidate(old: o, new: n, similarity: similarity(o, n), title: titleSimilarity(o, n), score: 0))
    }
    for unit in old.units.indices where partner[unit] < 0 {
      for cell in flow?.row(unit) ?? [] { add(unit, cell.new) }
    }
    var byTitle: [UInt64: (old: [Int], new: [Int])] = [:]
    var order: [UInt64] = []
    for unit in old.units.indices.dropFirst() where partner[unit] < 0 && !old.units[unit].title.isEmpty {
      let hash = old.units[unit].titleHash
      if byTitle[hash] == nil { order.append(hash) }
      byTitle[hash, default: ([], [])].old.append(unit)
    }
    for unit in new.units.indices.dropFirst() where reverse[unit] < 0 {
      byTitle[new.units[unit].titleHash]?.new.append(unit)
    }
    for hash in order {
      guard let group = byTitle[hash] else { continue }
      if group.old.count * group.new.count <= SectionAligner.titlePairs {
        for o in group.old { for n in group.new { add(o, n) } }
      } else {
        reachedLimit = true
        for (o, n) in zip(group.old, group.new) { add(o, n) }
      }
    }
    return found
  }

  /// Likeness of two titles, 1 for the same words in any case.
  private func titleSimilarity(_ o: Int, _ n: Int) -> Double {
    let (a, b) = (old.units[o], new.units[n])
    if a.title.isEmpty || b.title.isEmpty { return 0 }
    if a.titleHash == b.titleHash { return 1 }
    func words(_ document: ComparedDocument, _ range: Range<Int>) -> [Int32] {
      document.tokens[range].compactMap { token in
        let entry = interner.entries[Int(token.id)]
        return entry.isWord && entry.length > 2 || entry.isIdeograph ? entry.folded : nil
      }
    }
    let (left, right) = (words(old, a.title), words(new, b.title))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let common = Set(left).intersection(right).count
    return min(0.95, 2 * Double(common) / Double(Set(left).count + Set(right).count))
  }

  private func hasSameLabel(_ o: Int, _ n: Int) -> Bool {
    guard let label = old.section(o).number?.label else { return false }
    return label == new.section(n).number?.label
  }

  private func hasPairedParent(_ o: Int, _ n: Int) -> Bool {
    guard let above = old.parent(o) else { return new.parent(n) == nil }
    return new.parent(n) == partner[above]
  }

  /// True if the units before both are partners, or the units after both.
  private func hasPairedNeighbour(_ o: Int, _ n: Int) -> Bool {
    (o > 1 && n > 1 && partner[o - 1] == n - 1)
      || (o + 1 < old.units.count && n + 1 < new.units.count && partner[o + 1] == n + 1)
  }

  private mutating func pairScored(inContext: Bool) {
    var found = candidates()
    for index in found.indices {
      let candidate = found[index]
      var score = candidate.similarity + titleWorth(of: candidate) * candidate.title
      if hasSameLabel(candidate.old, candidate.new) { score += 0.1 }
      // Copies of one title are told apart by what they stand under.
      if hasPairedParent(candidate.old, candidate.new) { score += 0.08 }
      if hasPairedNeighbour(candidate.old, candidate.new) { score += 0.08 }
      found[index].score = score
    }
    found.removeAll { !isAcceptable($0, inContext: inContext) }
    found.sort { a, b in
      if a.score != b.score { return a.score > b.score }
      let (left, right) = (abs(a.old - a.new), abs(b.old - b.new))
      return left != right ? left < right : (a.old, a.new) < (b.old, b.new)
    }
    for candidate in found where partner[candidate.old] < 0 && reverse[candidate.new] < 0 {
      let byTitle = candidate.title == 1 && candidate.similarity < SectionAligner.sameText
      pair(candidate.old, candidate.new, byTitle ? .title : .similarText, candidate.similarity)
    }
  }

  /// What the title of a pair says: more if nothing else could be either of the two sections.
  private func titleWorth(of candidate: Candidate) -> Double {
    guard candidate.title == 1, works == nil, !old.units[candidate.old].title.isEmpty,
      titleCounts.old[old.units[candidate.old].titleHash] == 1,
      titleCounts.new[old.units[candidate.old].titleHash] == 1
    else { return SectionAligner.titleWorth }
    let goes = flow?.row(candidate.old).contains {
      $0.new != candidate.new && similarity(candidate.old, $0.new) >= SectionAligner.recognisable
    }
    let comes = sources[candidate.new]?.contains {
      $0 != candidate.old && similarity($0, candidate.new) >= SectionAligner.recognisable
    }
    return goes == true && comes == true ? SectionAligner.titleWorth : SectionAligner.soleTitleWorth
  }

  private func isAcceptable(_ candidate: Candidate, inContext: Bool) -> Bool {
    if candidate.similarity >= SectionAligner.sameText { return true }
    if candidate.title == 1 {
      // Publishers give one title to different matters; versions of one policy do not.
      return works == nil || works?.languages != nil
        || RolePairing.agree(old.section(candidate.old).roles, new.section(candidate.new).roles)
    }
    guard inContext else { return false }
    if candidate.similarity >= SectionAligner.recognisable { return true }
    return candidate.title >= 0.5 && (candidate.similarity >= 0.1 || hasPairedNeighbour(candidate.old, candidate.new))
  }

  /// The document's title: on both sides the only section of the outermost level, still unpaired.
  private mutating func pairRoots() {
    func root(_ document: ComparedDocument) -> Int? {
      guard document.units.count > 1 else { return nil }
      let level = document.level(1)
      return document.subtree(1).upperBound == document.units.count && level > 0 ? 1 : nil
    }
    guard let o = root(old), let n = root(new), partner[o] < 0, reverse[n] < 0 else { return }
    // Two titles without text have no words in common, unlike one title in two versions.
    pair(o, n, .root, works != nil && old.units[o].words == 0 ? 0 : similarity(o, n))
  }

  /// What is left between paired neighbours: sections that stand at the same place of the outline, in order, and have
  /// a likeness that would not be enough elsewhere.
  private mutating func pairByPlace() {
    let likeness = PlaceLikeness(old, new, interner, partner: partner, reverse: reverse)
    if likeness.reachedLimit { reachedLimit = true }
    for (o, n, _) in likeness.pairs(isPaired: { partner[$0] == $1 }) { pair(o, n, .place, similarity(o, n)) }
  }

  /// A translation has the same parts in the same order, and no words by which to tell them.
  private mutating func pairByOrder() {
    guard old.units.count == new.units.count,
      old.units.indices.dropFirst().allSatisfy({ old.level($0) == new.level($0) })
    else { return }
    for unit in old.units.indices where partner[unit] < 0 && reverse[unit] < 0 { pair(unit, unit, .place, 0) }
  }

  // MARK: Splits and merges

  private mutating func findContinuations() {
    guard let flow else { return }
    var best: [Int: WordFlow.Cell] = [:]
    for cell in flow.cells where cell.new > 0 && cell.old > 0 && reverse[cell.new] < 0 && partner[cell.old] > 0 {
      if cell.words > best[cell.new]?.words ?? 0 { best[cell.new] = cell }
    }
    let splits = new.units.indices.compactMap { unit in
      best[unit].flatMap { isContinuation($0.words, of: new.units[unit].words) ? $0 : nil }
    }
    let parts = splits.reduce(into: [Int: Int]()) { $0[$1.old, default: 0] += 1 }
    for cell in splits where parts[cell.old] != 1 || keepsAPart(cell.old, of: old.units[cell.old].words) {
      if isCopy(old.units[cell.old], in: old, of: (new.units[partner[cell.old]], new.units[cell.new]), in: new) {
        continue
      }
      continuations.append(
        UnitPair(old: cell.old, new: cell.new, phase: .continuation, similarity: similarity(cell.old, cell.new)))
      reverse[cell.new] = cell.old
    }
    best.removeAll()
    for cell in flow.cells where cell.old > 0 && cell.new > 0 && partner[cell.old] < 0 && reverse[cell.new] > 0 {
      if cell.words > best[cell.old]?.words ?? 0 { best[cell.old] = cell }
    }
    let merges = old.units.indices.compactMap { unit in
      partner[unit] < 0 ? best[unit].flatMap { isContinuation($0.words, of: old.units[unit].words) ? $0 : nil } : nil
    }
    let sources = merges.reduce(into: [Int: Int]()) { $0[$1.new, default: 0] += 1 }
    for cell in merges
    where sources[cell.new] != 1 || keepsAPart(reverse[cell.new], of: new.units[cell.new].words) {
      if isCopy(new.units[cell.new], in: new, of: (old.units[reverse[cell.new]], old.units[cell.old]), in: old) {
        continue
      }
      continuations.append(
        UnitPair(old: cell.old, new: cell.new, phase: .continuation, similarity: similarity(cell.old, cell.new)))
      partner[cell.old] = cell.new
    }
  }

  /// Two parts of a section hold together about as many of its words as it has; a section and its copy hold them twice.
  /// Half way between, for parts get sentences of their own, and copies are edited.
  static let copiedShare = 1.45

  /// True if one of two sections holds the same words of a whole as the other: a copy of it, and no part.
  private func isCopy(
    _ whole: ComparedDocument.Unit, in one: ComparedDocument,
    of parts: (ComparedDocument.Unit, ComparedDocument.Unit), in other: ComparedDocument
  ) -> Bool {
    let words = bag(one, whole)
    let shared = [parts.0, parts.1].map { SectionWords.common(words, bag(other, $0)) }
    return Double(shared[0] + shared[1]) >= SectionAligner.copiedShare * Double(words.count)
  }

  /// True if an old section and its partner share some of the words of the one that was split or merged. Where the text
  /// went to one other section alone and nothing stayed, the title was taken, and nothing was split.
  private func keepsAPart(_ o: Int, of words: Int) -> Bool {
    guard o > 0, partner[o] > 0 else { return false }
    return Double(flow?.words(o, partner[o]) ?? 0) >= SectionAligner.partShare * Double(words)
  }

  private func isContinuation(_ shared: Int, of words: Int) -> Bool {
    shared >= SectionAligner.continuedWords && Double(shared) >= SectionAligner.continuedShare * Double(words)
  }
}
