import Testing

@testable import PolicyDiff

@Suite("Work side by side")
struct ConcurrentlyTests {
  @Test(
    "Little and much work give the same results", arguments: [0, Concurrently.leastBytes - 1, Concurrently.leastBytes])
  func results(_ bytes: Int) {
    let (first, second) = Concurrently.both(bytes: bytes) {
      "a"
    } _: {
      2
    }
    #expect(first == "a")
    #expect(second == 2)
  }
}
