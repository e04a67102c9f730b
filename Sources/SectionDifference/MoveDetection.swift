internal import SequenceDifference

/// Which sections changed place or level.
///
/// Among siblings under the same parent the heaviest run in unchanged order stays, and the others have moved; only
/// the root of a moved part is called moved. A section under another parent than before has moved only if it left
/// the document order, so that a mere change of level is no move.
struct MoveDetection {
  /// Old units of the roots of moved parts.
  private(set) var moved: Set<Int> = []
  /// Old units whose level changed by other than what their parent's did. A level that the source does not state,
  /// that of a bold line which serves as heading, is not compared with one that it does.
  private(set) var releveled: Set<Int> = []

  /// Finds both.
  /// - Parameter partner: for every old unit its partner for questions of place, or -1.
  /// - Complexity: O(*n* log *n*).
  init(_ old: ComparedDocument, _ new: ComparedDocument, partner: [Int]) {
    let mapped = partner.indices.filter { $0 > 0 && partner[$0] > 0 }
    let weights = MoveDetection.weights(old)
    var groups: [Int: [Int]] = [:]
    var strays: Set<Int> = []
    for unit in mapped {
      let above = old.parent(unit)
      let now = new.parent(partner[unit])
      if above.map({ partner[$0] > 0 ? partner[$0] : -1 }) == now {
        groups[above ?? 0, default: []].append(unit)
      } else {
        strays.insert(unit)
      }
    }
    for (_, members) in groups {
      let stay = HeaviestIncreasingSubsequence.indices(
        of: members.map { partner[$0] }, weights: members.map { weights[$0] })
      moved.formUnion(Set(members).subtracting(stay.map { members[$0] }))
    }
    if !strays.isEmpty { findMovedStrays(strays, mapped, old, partner, weights) }
    for unit in mapped {
      let change = new.level(partner[unit]) - old.level(unit)
      guard change != 0, old.hasMarkedLevel(unit) == new.hasMarkedLevel(partner[unit]) else { continue }
      if let above = old.parent(unit), partner[above] > 0,
        new.level(partner[above]) - old.level(above) == change
      {
        continue
      }
      releveled.insert(unit)
    }
  }

  private mutating func findMovedStrays(
    _ strays: Set<Int>, _ mapped: [Int], _ old: ComparedDocument, _ partner: [Int], _ weights: [Int]
  ) {
    var isCarried = [Bool](repeating: false, count: old.units.count)
    for root in moved { for unit in old.subtree(root) { isCarried[unit] = true } }
    let rest = mapped.filter { !isCarried[$0] }
    // Whoever kept its parent outweighs all who did not.
    let heavy = 1 + rest.reduce(0) { $0 + weights[$1] }
    let stay = Set(
      HeaviestIncreasingSubsequence.indices(
        of: rest.map { partner[$0] }, weights: rest.map { weights[$0] + (strays.contains($0) ? 0 : heavy) }
      ).map { rest[$0] })
    moved.formUnion(strays.filter { !stay.contains($0) && !isCarried[$0] })
  }

  /// Characters of each unit with everything below it.
  private static func weights(_ document: ComparedDocument) -> [Int] {
    var own = document.units.map { unit in
      1 + (document.tokens[unit.heading].reduce(0) { $0 + Int($1.end - $1.start) })
        + document.tokens[unit.body].reduce(0) { $0 + Int($1.end - $1.start) }
    }
    for unit in document.units.indices.reversed() where unit > 0 {
      if let parent = document.parent(unit) { own[parent] += own[unit] }
    }
    return own
  }
}
