import Testing

@testable import SequenceDifference

@Suite struct HeaviestIncreasingSubsequenceTests {
  @Test(
    arguments: [
      ([1, 2, 3], [1, 1, 1], [0, 1, 2]), ([3, 1, 2], [1, 1, 1], [1, 2]), ([3, 1, 2], [9, 1, 1], [0]), ([], [], []),
      ([2, 1], [1, 1], [0]),
    ] as [([Int], [Int], [Int])])
  func keepsTheHeaviestRun(values: [Int], weights: [Int], expected: [Int]) {
    #expect(HeaviestIncreasingSubsequence.indices(of: values, weights: weights) == expected)
  }

  @Test(arguments: 0..<100) func agreesWithTheTable(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let values = Array(0..<Int.random(in: 1...12, using: &random)).shuffled(using: &random)
    let weights = values.map { _ in Int.random(in: 1...9, using: &random) }
    var best = weights
    for i in values.indices {
      for j in 0..<i where values[j] < values[i] { best[i] = max(best[i], best[j] + weights[i]) }
    }
    let found = HeaviestIncreasingSubsequence.indices(of: values, weights: weights)
    #expect(found.reduce(0) { $0 + weights[$1] } == best.max())
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 && values[$0] < values[$1] })
  }
}
