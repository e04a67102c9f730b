/// How alike two bags of things are, given as sorted lists: twice what they have in common by all that they have.
package enum Dice {
  /// From 0, nothing in common, to 1, the same things; nil for two empty lists. O(length).
  @inlinable package static func similarity<Thing: Comparable>(_ a: [Thing], _ b: [Thing]) -> Double? {
    guard a.count + b.count > 0 else { return nil }
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(a.count + b.count)
  }

  /// The same where things count by weight; 0 for two empty lists. O(length).
  package static func similarity(_ a: [Int32], _ b: [Int32], weight: (Int32) -> Double) -> Double {
    var (i, j) = (0, 0)
    var (shared, total) = (0.0, 0.0)
    while i < a.count || j < b.count {
      if j == b.count || (i < a.count && a[i] < b[j]) {
        total += weight(a[i])
        i += 1
      } else if i == a.count || b[j] < a[i] {
        total += weight(b[j])
        j += 1
      } else {
        let both = weight(a[i])
        shared += both
        total += 2 * both
        i += 1
        j += 1
      }
    }
    return total > 0 ? 2 * shared / total : 0
  }
}
