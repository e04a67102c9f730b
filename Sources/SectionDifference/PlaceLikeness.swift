internal import PolicyModel
internal import PolicyText
internal import SequenceDifference

/// Pairs sections by their place, where text and title alone do not tell.
///
/// A translation that was made anew, or a section rewritten from scratch, keeps hardly a sentence, and yet every
/// reader takes it for the same section: it stands between the same neighbours, under the same parent, often with the
/// same number, about the same matter. Inside such a gap the sections are laid side by side in order, so that the sum
/// of their likeness is greatest.
struct PlaceLikeness {
  /// What likeness is made of, summed up: the weighted share of words the bodies have in common (0 to 1), the share
  /// of words of the titles, and what place, number and role add.
  static let titleWorth = 0.4
  /// The same number, however printed (`三、` and `3.`).
  static let numberWorth = 0.12
  /// The same main role.
  static let roleWorth = 0.15
  /// As many sections on both sides of the gap: nothing seems to have come or gone.
  static let evenWorth = 0.08
  /// First subsections that are paired with each other.
  static let childrenWorth = 0.25
  /// From here on two sections at one place are taken for the same. An unrelated section put in where another was
  /// taken out shares 0.05 to 0.15 of its weighted words.
  static let recognisable = 0.28
  /// Two sections at one place have this much of their wording in common, or are two. Articles and prepositions alone give
  /// half of it.
  static let leastWording = 0.1
  /// The same of two whose titles have no word in common. What stands in for a section that was struck out speaks of the
  /// same publisher, and shares up to a sixth of its weighted words with it.
  static let leastWordingOfStrangers = 0.18
  /// A word that stands in more than one of so many sections makes no two titles alike.
  static let commonInOneOf = 3
  /// A section this much like one outside of its gap was written after that one, and stands in for nothing that was
  /// struck out here.
  static let lookAlike = 0.5
  /// A word that stands in more sections of both versions does not help to find what a section is like.
  static let rareWord = 6
  /// Rare words that two sections share before they are looked at closely, and how many sections are.
  static let sharedRareWords = 3
  static let closeLooks = 2
  /// Gaps of more pairs than this are left alone.
  static let largestGap = 2_500

  private let old: ComparedDocument
  private let new: ComparedDocument
  private let interner: TokenInterner
  private var gaps: [(old: [Int], new: [Int])] = []
  /// True if a gap was too large to look into.
  private(set) var reachedLimit = false
  /// In how many sections of both versions a word stands.
  private var frequency: [Int32: Int] = [:]
  private var bags: (old: [Int: [Int32]], new: [Int: [Int32]]) = ([:], [:])
  /// How much a section is like one outside of its gap.
  private var likest: (old: [Int: Double], new: [Int: Double]) = ([:], [:])

  /// Finds the gaps.
  init(
    _ old: ComparedDocument, _ new: ComparedDocument, _ interner: TokenInterner, partner: [Int], reverse: [Int]
  ) {
    self.old = old
    self.new = new
    self.interner = interner
    var (o, n) = (0, 0)
    while o < old.units.count {
      // Between a pair and the next pair in order on both sides lies a gap.
      var olds: [Int] = []
      var news: [Int] = []
      var at = o + 1
      while at < old.units.count, partner[at] < 0 {
        olds.append(at)
        at += 1
      }
      n = partner[o] + 1
      if partner[o] >= 0 {
        while n < new.units.count, reverse[n] < 0 {
          news.append(n)
          n += 1
        }
      }
      if !olds.isEmpty, !news.isEmpty {
        if olds.count * news.count <= PlaceLikeness.largestGap {
          gaps.append((olds, news))
        } else {
          reachedLimit = true
        }
      }
      o = at
    }
    for gap in gaps {
      for unit in gap.old { bags.old[unit] = bag(old, unit) }
      for unit in gap.new { bags.new[unit] = bag(new, unit) }
    }
    guard !gaps.isEmpty else { return }
    // Of the whole documents: with one gap alone, every word of it would be rare, articles and prepositions too.
    var places: (old: [Int32: [Int]], new: [Int32: [Int]]) = ([:], [:])
    for unit in old.units.indices { count(bags.old[unit] ?? bag(old, unit), unit, &places.old) }
    for unit in new.units.indices { count(bags.new[unit] ?? bag(new, unit), unit, &places.new) }
    for gap in gaps {
      for n in gap.new { likest.new[n] = likest(bags.new[n] ?? [], old, places.old, except: gap.old) }
      for o in gap.old { likest.old[o] = likest(bags.old[o] ?? [], new, places.new, except: gap.new) }
    }
  }

  private mutating func count(_ bag: [Int32], _ unit: Int, _ places: inout [Int32: [Int]]) {
    for word in Set(bag) {
      frequency[word, default: 0] += 1
      if places[word, default: []].count <= PlaceLikeness.rareWord { places[word, default: []].append(unit) }
    }
  }

  /// How much a section is like the one of the other version that it is likest, those of its own gap aside; nil if it is
  /// like none. O(its words).
  private func likest(
    _ bag: [Int32], _ other: ComparedDocument, _ places: [Int32: [Int]], except gap: [Int]
  ) -> Double? {
    var shares: [Int: Int] = [:]
    for word in Set(bag) where frequency[word] ?? 0 <= PlaceLikeness.rareWord {
      for unit in places[word] ?? [] { shares[unit, default: 0] += 1 }
    }
    for unit in gap { shares[unit] = nil }
    let likely = shares.filter { $0.value >= PlaceLikeness.sharedRareWords }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(PlaceLikeness.closeLooks)
    let best = likely.map { dice(bag, self.bag(other, $0.key)) }.max() ?? 0
    return best >= PlaceLikeness.lookAlike ? best : nil
  }

  /// The pairs, in order, each with its likeness.
  func pairs(isPaired: (Int, Int) -> Bool) -> [(Int, Int, Double)] {
    var result: [(Int, Int, Double)] = []
    var known = Set<Int>()
    let families = parentsOfPairs(isPaired)
    for gap in gaps {
      result += solve(gap) { o, n in
        guard old.level(o) == new.level(n) else { return false }
        guard let above = old.parent(o), let now = new.parent(n) else { return old.parent(o) == new.parent(n) }
        return isPaired(above, now) || known.contains(above * new.units.count + now)
      } extra: { o, n in
        families.contains(o * new.units.count + n) ? PlaceLikeness.childrenWorth : 0
      } onPair: { o, n in
        known.insert(o * new.units.count + n)
      }
    }
    return result
  }

  /// Parents of paired sections, as old × count + new.
  private func parentsOfPairs(_ isPaired: (Int, Int) -> Bool) -> Set<Int> {
    var families = Set<Int>()
    for gap in gaps {
      for o in gap.old {
        for n in gap.new where old.level(o) == new.level(n) {
          let children = (o + 1 < old.units.count ? o + 1 : o, n + 1 < new.units.count ? n + 1 : n)
          if old.parent(children.0) == o, new.parent(children.1) == n, isPaired(children.0, children.1) {
            families.insert(o * new.units.count + n)
          }
        }
      }
    }
    return families
  }

  /// The order-keeping pairing of a gap with the greatest sum, outer sections first: the inner ones of two sections
  /// are compared once these are paired.
  private func solve(
    _ gap: (old: [Int], new: [Int]), isPossible: (Int, Int) -> Bool, extra: (Int, Int) -> Double,
    onPair: (Int, Int) -> Void
  ) -> [(Int, Int, Double)] {
    var result: [(Int, Int, Double)] = []
    let levels = Set(gap.old.map(old.level)).sorted()
    for level in levels {
      let olds = gap.old.filter { old.level($0) == level }
      let news = gap.new.filter { new.level($0) == level }
      let isEven = olds.count == news.count
      var score = Array(repeating: Array(repeating: 0.0, count: news.count), count: olds.count)
      for (i, o) in olds.enumerated() {
        for (j, n) in news.enumerated() where isPossible(o, n) {
          let value = likeness(o, n) + extra(o, n) + (isEven && i == j ? PlaceLikeness.evenWorth : 0)
          score[i][j] = value >= PlaceLikeness.recognisable && hasSomethingInCommon(o, n) ? value : 0
        }
      }
      for (i, j) in PlaceLikeness.best(score) {
        result.append((olds[i], news[j], score[i][j]))
        onPair(olds[i], news[j])
      }
    }
    return result
  }

  /// The order-keeping pairs with the greatest sum of scores.
  private static func best(_ score: [[Double]]) -> [(Int, Int)] {
    let (n, m) = (score.count, score.first?.count ?? 0)
    guard n > 0, m > 0 else { return [] }
    var table = Array(repeating: Array(repeating: 0.0, count: m + 1), count: n + 1)
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        table[i][j] = max(table[i + 1][j], table[i][j + 1])
        if score[i][j] > 0 { table[i][j] = max(table[i][j], score[i][j] + table[i + 1][j + 1]) }
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < n, j < m {
      if score[i][j] > 0, table[i][j] == score[i][j] + table[i + 1][j + 1] {
        pairs.append((i, j))
        i += 1
        j += 1
      } else if table[i][j] == table[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// Number, role and place alone make no section: one that was taken out and another put in at its place have them too.
  private func hasSomethingInCommon(_ o: Int, _ n: Int) -> Bool {
    let elsewhere = max(likest.old[o] ?? 0, likest.new[n] ?? 0)
    guard elsewhere == 0 || dice(bags.old[o] ?? [], bags.new[n] ?? []) >= elsewhere else { return false }
    let isBare = (bags.old[o] ?? []).isEmpty && (bags.new[n] ?? []).isEmpty
    let titles = (words(old, old.units[o].title), Set(words(new, new.units[n].title)))
    // “Our”, “the” and the like stand in every other section.
    let common = (old.units.count + new.units.count) / PlaceLikeness.commonInOneOf
    let areStrangers =
      !titles.0.isEmpty && !titles.1.isEmpty
      && !titles.0.contains { titles.1.contains($0) && frequency[$0] ?? 0 <= common }
    // Pairs of characters agree less often than words do.
    let hasPairs = (bags.old[o]?.first ?? 0) < 0
    let least = areStrangers && !hasPairs ? PlaceLikeness.leastWordingOfStrangers : PlaceLikeness.leastWording
    return isBare || wording(o, n) >= least
  }

  /// How alike the words of two sections are, titles included.
  private func wording(_ o: Int, _ n: Int) -> Double {
    let titles = (words(old, old.units[o].title), words(new, new.units[n].title))
    var titleLikeness = dice(titles.0.sorted(), titles.1.sorted())
    if titleLikeness == 0, hasRespelledTitle(o, n) { titleLikeness = 1 }
    return dice(bags.old[o] ?? [], bags.new[n] ?? []) + PlaceLikeness.titleWorth * titleLikeness
  }

  /// True if a title only got its accents, or lost them.
  private func hasRespelledTitle(_ o: Int, _ n: Int) -> Bool {
    guard abs(old.units[o].title.count - new.units[n].title.count) <= 1 else { return false }
    let titles = (old.section(o).title.lowercased(), new.section(n).title.lowercased())
    return LatinLetters.withoutAccents(titles.0) == titles.1 || LatinLetters.withoutAccents(titles.1) == titles.0
  }

  /// How alike two sections are, their place aside.
  private func likeness(_ o: Int, _ n: Int) -> Double {
    var sum = wording(o, n)
    let numbers = (old.section(o).number?.values, new.section(n).number?.values)
    if let number = numbers.0, number == numbers.1 { sum += PlaceLikeness.numberWorth }
    if let role = old.section(o).roles.first, role != .other, role == new.section(n).roles.first {
      sum += PlaceLikeness.roleWorth
    }
    return sum
  }

  private func bag(_ document: ComparedDocument, _ unit: Int) -> [Int32] {
    words(document, document.units[unit].body).sorted()
  }

  private func words(_ document: ComparedDocument, _ range: Range<Int>) -> [Int32] {
    SectionWords.folded(document, range, interner)
  }

  private func dice(_ a: [Int32], _ b: [Int32]) -> Double {
    Dice.similarity(a, b) { 1 / Double(max(1, frequency[$0] ?? 1)).squareRoot() }
  }
}
