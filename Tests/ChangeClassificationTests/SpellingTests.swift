import Testing

@testable import ChangeClassification

struct SpellingTests {
  /// Optimal string alignment by its definition, every cell filled.
  private static func wholeDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 1..<a.count + 1 {
      rows[i][0] = i
      for j in 1..<b.count + 1 {
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[a.count][b.count]
  }

  @Test(arguments: [1, 2, 3])
  func `the distance is the whole one up to its limit`(limit: Int) {
    var dice = SystemRandomNumberGenerator()
    let letters: [Unicode.Scalar] = ["a", "b", "ü"]
    for _ in 0..<3000 {
      let a = (0..<Int.random(in: 1...7, using: &dice)).map { _ in letters.randomElement(using: &dice)! }
      let b = (0..<Int.random(in: 1...7, using: &dice)).map { _ in letters.randomElement(using: &dice)! }
      let whole = SpellingTests.wholeDistance(a, b)
      #expect(Spelling.distance(a, b, limit: limit) == min(whole, limit + 1), "\(a) \(b)")
    }
  }

  /// The square of this length would take minutes.
  @Test func `a word as long as a document is compared`() {
    let long = String(repeating: "ab", count: 200_000)
    #expect(Spelling.isTypo(long + "cd", long + "dc"))
    #expect(!Spelling.isTypo(long + "cd", "ba" + long))
  }
}
