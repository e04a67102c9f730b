internal import PolicyModel

/// Pairs sections of different works by what they are for.
///
/// Two publishers rarely write the same sentence about reporting, but a reader who chooses between their codes wants
/// to see the two answers beside each other.
struct RolePairing {
  /// What titles with the same words add to the likeness of two sections' roles, which is at most 1.
  static let titleWorth = 0.3
  /// What equal length adds: the section that rules a matter rather than one that mentions it.
  static let lengthWorth = 0.15
  /// Sections whose roles are less alike than this (cosine) speak of different matters even if their main role is one.
  static let recognisable = 0.4
  /// More pairs than this are not looked at one by one.
  static let largest = 1_000_000

  private struct Profile {
    var unit: Int
    var main: Role
    var weights: [Role: Double]
    var length: Double
  }

  private let olds: [Profile]
  private let news: [Profile]

  /// Looks at the units that are free.
  init(_ old: ComparedDocument, _ new: ComparedDocument, free: (old: [Int], new: [Int])) {
    olds = free.old.compactMap { RolePairing.profile(old, $0) }
    news = free.new.compactMap { RolePairing.profile(new, $0) }
  }

  /// The pairs, best first. O(free sections²), bounded.
  func pairs(titles: (Int, Int) -> Double) -> [(old: Int, new: Int)] {
    guard olds.count * news.count <= RolePairing.largest else { return [] }
    var found: [(score: Double, old: Int, new: Int)] = []
    for before in olds {
      for after in news where before.main == after.main {
        let alike = RolePairing.cosine(before.weights, after.weights)
        guard alike >= RolePairing.recognisable else { continue }
        let length = min(before.length, after.length) / max(before.length, after.length, 1)
        let title = titles(before.unit, after.unit)
        let score = alike + RolePairing.titleWorth * title + RolePairing.lengthWorth * length
        found.append((score, before.unit, after.unit))
      }
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : ($0.old, $0.new) < ($1.old, $1.new) }
    var taken = (old: Set<Int>(), new: Set<Int>())
    return found.compactMap { pair in
      guard !taken.old.contains(pair.old), !taken.new.contains(pair.new) else { return nil }
      taken.old.insert(pair.old)
      taken.new.insert(pair.new)
      return (pair.old, pair.new)
    }
  }

  /// True unless two sections are known to have nothing in common.
  static func agree(_ a: [Role], _ b: [Role]) -> Bool { a.isEmpty || b.isEmpty || !Set(a).isDisjoint(with: b) }

  private static func profile(_ document: ComparedDocument, _ unit: Int) -> Profile? {
    let section = document.section(unit)
    // A heading over other sections says nothing itself.
    guard document.units[unit].words > 0, let main = section.roles.first,
      !WorkComparison.silent.contains(main)
    else { return nil }
    var weights: [Role: Double] = [:]
    for assignment in section.blocks.flatMap(\.roles) + (section.heading?.roles ?? []) {
      weights[assignment.role, default: 0] += assignment.weight
    }
    return Profile(unit: unit, main: main, weights: weights, length: Double(document.units[unit].words))
  }

  private static func cosine(_ a: [Role: Double], _ b: [Role: Double]) -> Double {
    // In the order of the roles: a sum in another order is another number.
    var (dot, left, right) = (0.0, 0.0, 0.0)
    for role in Role.allCases {
      let (x, y) = (a[role] ?? 0, b[role] ?? 0)
      dot += x * y
      left += x * x
      right += y * y
    }
    return left > 0 && right > 0 ? dot / (left * right).squareRoot() : 0
  }
}
