internal import PolicyModel

/// Finds text that a page holds twice.
enum RepeatedText {
  /// Shortest leaf that can start a copy, in bytes: shorter ones repeat in any text.
  static let leastAnchor = 60
  /// Fewest leaves of a copy.
  static let leastLeaves = 4
  /// Share of the kept text that a copy must have. A policy repeats clauses; it does not repeat a fifth of itself.
  static let leastShare = 0.2

  /// The later copies, as ranges of leaves.
  static func runs(in flow: Flow, kept: [Bool]) -> [Range<Int>] {
    let leaves = flow.leaves
    let total = leaves.indices.reduce(0) { $0 + (kept[$1] ? leaves[$1].text.utf8.count : 0) }
    let order = leaves.indices.filter { kept[$0] && !leaves[$0].text.isEmpty }
    var firstPlaces: [String: Int] = [:]
    var runs: [Range<Int>] = []
    var place = 0
    while place < order.count {
      let text = leaves[order[place]].text
      guard text.utf8.count >= leastAnchor else {
        place += 1
        continue
      }
      guard let first = firstPlaces[text] else {
        firstPlaces[text] = place
        place += 1
        continue
      }
      var length = 0
      var bytes = 0
      while place + length < order.count, first + length < place,
        leaves[order[first + length]].text == leaves[order[place + length]].text
      {
        bytes += leaves[order[place + length]].text.utf8.count
        length += 1
      }
      if length >= leastLeaves, Double(bytes) >= Double(total) * leastShare {
        // Headings and short lines just before belong to the copy.
        var before = 0
        while before < place - 1, first - before > 0,
          leaves[order[first - before - 1]].text == leaves[order[place - before - 1]].text,
          runs.last.map({ $0.upperBound <= order[place - before - 1] }) ?? true, first < place - before - 1
        {
          before += 1
        }
        runs.append(order[place - before]..<order[place + length - 1] + 1)
      }
      place += max(length, 1)
    }
    return runs
  }
}
