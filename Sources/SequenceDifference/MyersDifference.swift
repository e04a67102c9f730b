/// A shortest edit script between two sequences of numbers.
///
/// Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1986), in its linear-space form: the
/// middle of an optimal path is found from both ends, then each half is solved alone. Common ends are cut off first,
/// which in documents leaves almost nothing.
///
/// Two wholly different texts would take quadratic time, so the search for a middle gives up after `costLimit`
/// differences and takes the furthest point reached: the script is then valid but may not be the shortest.
package struct MyersDifference {
  /// Beyond this many differences in one stretch a shorter script is not worth the time: texts that differ so much
  /// are shown as replaced anyway. 2,000 differences take about 10 ms.
  package static let defaultCostLimit = 2_000
  /// In long sequences the limit falls, down to this: a stretch costs the square of the limit, and there are as many
  /// stretches as differences divided by it.
  package static let leastCostLimit = 256
  /// Elements of both sequences times the limit. A text of 32,000 words, longer than most policies, still has the
  /// whole limit.
  static let work = 64_000_000

  private let old: UnsafeBufferPointer<Int32>
  private let new: UnsafeBufferPointer<Int32>
  private let costLimit: Int
  private var forward: [Int]
  private var backward: [Int]
  private let offset: Int
  private var pairs: [(Int, Int)] = []
  private var reachedLimit = false

  /// Pairs of equal elements of a longest common subsequence, in order.
  ///
  /// - Complexity: O((*n* + *m*) *d*) for *d* differences, at most `costLimit` of them a stretch.
  /// - Returns: the pairs, and whether a limit was reached.
  package static func pairs(
    _ old: [Int32], _ new: [Int32], costLimit: Int? = nil
  ) -> (pairs: [(Int, Int)], reachedLimit: Bool) {
    let fitting = min(defaultCostLimit, max(leastCostLimit, work / max(1, old.count + new.count)))
    let costLimit = costLimit ?? fitting
    return old.withUnsafeBufferPointer { a in
      new.withUnsafeBufferPointer { b in
        var search = MyersDifference(a, b, costLimit)
        search.solve(0, a.count, 0, b.count)
        return (search.pairs, search.reachedLimit)
      }
    }
  }

  private init(_ old: UnsafeBufferPointer<Int32>, _ new: UnsafeBufferPointer<Int32>, _ costLimit: Int) {
    self.old = old
    self.new = new
    self.costLimit = costLimit
    // Neither search leaves the diagonals within its cost, so the tables need no more than that.
    offset = min((old.count + new.count + 1) / 2, costLimit) + 2
    forward = Array(repeating: 0, count: 2 * offset + 1)
    backward = forward
  }

  private mutating func solve(_ oldStart: Int, _ oldEnd: Int, _ newStart: Int, _ newEnd: Int) {
    // A stack in place of recursion; the stretch to be solved next is on top, so pairs come out in order.
    var work = [(oldStart, oldEnd, newStart, newEnd)]
    while var (left, right, top, bottom) = work.popLast() {
      while left < right, top < bottom, old[left] == new[top] {
        pairs.append((left, top))
        left += 1
        top += 1
      }
      var suffix = 0
      while left < right, top < bottom, old[right - 1] == new[bottom - 1] {
        right -= 1
        bottom -= 1
        suffix += 1
      }
      if suffix > 0 { work.append((right, right + suffix, bottom, bottom + suffix)) }
      guard left < right, top < bottom, let (x, y) = split(left, right, top, bottom) else { continue }
      if (x == left && y == top) || (x == right && y == bottom) { continue }
      work.append((x, right, y, bottom))
      work.append((left, x, top, y))
    }
  }

  /// A point on a shortest path about halfway along it.
  private mutating func split(_ left: Int, _ right: Int, _ top: Int, _ bottom: Int) -> (Int, Int)? {
    let (n, m) = (right - left, bottom - top)
    let delta = n - m
    let isOdd = delta & 1 != 0
    let most = min((n + m + 1) / 2, costLimit)
    forward[offset + 1] = 0
    backward[offset + 1] = 0
    for cost in 0...most {
      for k in stride(from: -cost, through: cost, by: 2) {
        var x =
          k == -cost || (k != cost && forward[offset + k - 1] < forward[offset + k + 1])
          ? forward[offset + k + 1] : forward[offset + k - 1] + 1
        var y = x - k
        let start = (x, y)
        while x < n, y < m, old[left + x] == new[top + y] {
          x += 1
          y += 1
        }
        forward[offset + k] = x
        if isOdd, abs(delta - k) <= cost - 1, x + backward[offset + delta - k] >= n {
          return (left + start.0, top + start.1)
        }
      }
      for k in stride(from: -cost, through: cost, by: 2) {
        var x =
          k == -cost || (k != cost && backward[offset + k - 1] < backward[offset + k + 1])
          ? backward[offset + k + 1] : backward[offset + k - 1] + 1
        var y = x - k
        while x < n, y < m, old[right - 1 - x] == new[bottom - 1 - y] {
          x += 1
          y += 1
        }
        backward[offset + k] = x
        if !isOdd, abs(delta - k) <= cost, x + forward[offset + delta - k] >= n {
          return (right - x, bottom - y)
        }
      }
    }
    // The limit: cut at the furthest point inside both sequences that the forward search reached.
    reachedLimit = true
    var best = (x: 0, y: 0)
    for k in stride(from: -most, through: most, by: 2) {
      let x = forward[offset + k]
      let y = x - k
      if x <= n, y <= m, x + y > best.x + best.y { best = (x, y) }
    }
    return best.x + best.y == 0 ? nil : (left + best.x, top + best.y)
  }
}
