import Testing

@testable import SequenceDifference

@Suite struct MyersDifferenceTests {
  /// The length of a longest common subsequence, by the textbook table.
  private func longest(_ a: [Int32], _ b: [Int32]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = x == y ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[b.count]
  }

  @Test(
    arguments: [
      ([], []), ([1], []), ([], [1]), ([1, 2, 3], [1, 2, 3]), ([1, 2, 3], [3, 2, 1]), ([1, 2, 1, 2], [2, 1, 2, 1]),
      ([1, 1, 1], [1]), ([5], [1, 2, 3, 4, 5, 6]),
    ] as [([Int32], [Int32])])
  func findsALongestCommonSubsequence(a: [Int32], b: [Int32]) {
    check(a, b)
  }

  @Test(arguments: 0..<200) func agreesWithTheTableOnRandomInput(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let alphabet = Int32.random(in: 1...6, using: &random)
    func sequence() -> [Int32] {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in Int32.random(in: 0...alphabet, using: &random) }
    }
    check(sequence(), sequence())
  }

  private func check(_ a: [Int32], _ b: [Int32], sourceLocation: SourceLocation = #_sourceLocation) {
    let (pairs, reachedLimit) = MyersDifference.pairs(a, b)
    #expect(!reachedLimit, sourceLocation: sourceLocation)
    #expect(pairs.count == longest(a, b), "\(a) \(b)", sourceLocation: sourceLocation)
    #expect(isCommonSubsequence(pairs, a, b), "\(a) \(b): \(pairs)", sourceLocation: sourceLocation)
  }

  private func isCommonSubsequence(_ pairs: [(Int, Int)], _ a: [Int32], _ b: [Int32]) -> Bool {
    zip(pairs, pairs.dropFirst()).allSatisfy { $0.0 < $1.0 && $0.1 < $1.1 } && pairs.allSatisfy { a[$0] == b[$1] }
  }

  @Test func overTheLimitTheScriptIsStillValid() {
    var random = SplitMix64(seed: 7)
    let a = (0..<2_000).map { _ in Int32.random(in: 0...40, using: &random) }
    let b = (0..<2_000).map { _ in Int32.random(in: 0...40, using: &random) }
    let (pairs, reachedLimit) = MyersDifference.pairs(a, b, costLimit: 20)
    #expect(reachedLimit)
    #expect(isCommonSubsequence(pairs, a, b))
    #expect(!MyersDifference.pairs(a, a, costLimit: 20).reachedLimit)
  }

  @Test func aScriptCoversBothSides() {
    let script = SequenceEdit.script(pairs: [(1, 0), (2, 1), (4, 5)], oldCount: 6, newCount: 6)
    #expect(
      script == [
        SequenceEdit(isEqual: false, old: 0..<1, new: 0..<0), SequenceEdit(isEqual: true, old: 1..<3, new: 0..<2),
        SequenceEdit(isEqual: false, old: 3..<4, new: 2..<5), SequenceEdit(isEqual: true, old: 4..<5, new: 5..<6),
        SequenceEdit(isEqual: false, old: 5..<6, new: 6..<6),
      ])
  }
}

/// A small random generator, the same on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
