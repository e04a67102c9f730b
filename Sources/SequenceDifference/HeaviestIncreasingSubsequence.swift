/// The heaviest subsequence of increasing values.
///
/// Of sections that changed their order, those in the heaviest increasing run stay, and the others have moved: so
/// one section that moved does not make movers of its neighbours.
package enum HeaviestIncreasingSubsequence {
  /// Indices of the heaviest increasing subsequence of distinct values, in order. Of equally heavy ones the one that
  /// ends first.
  ///
  /// - Complexity: O(*n* log *n*), by a Fenwick tree of maxima over the ranks of the values.
  package static func indices(of values: [Int], weights: [Int]) -> [Int] {
    let ranks = values.indices.sorted { values[$0] < values[$1] }
    var rank = [Int](repeating: 0, count: values.count)
    for (place, index) in ranks.enumerated() { rank[index] = place + 1 }
    var best = [(weight: Int, index: Int)](repeating: (0, -1), count: values.count + 1)
    var previous = [Int](repeating: -1, count: values.count)
    var top = (weight: 0, index: -1)
    for index in values.indices {
      var below = (weight: 0, index: -1)
      var node = rank[index] - 1
      while node > 0 {
        if best[node].weight > below.weight { below = best[node] }
        node -= node & -node
      }
      previous[index] = below.index
      let total = below.weight + weights[index]
      if total > top.weight { top = (total, index) }
      node = rank[index]
      while node <= values.count {
        if total > best[node].weight { best[node] = (total, index) }
        node += node & -node
      }
    }
    var chain: [Int] = []
    var at = top.index
    while at >= 0 {
      chain.append(at)
      at = previous[at]
    }
    return chain.reversed()
  }
}
