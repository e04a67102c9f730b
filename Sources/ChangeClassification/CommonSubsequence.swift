/// A longest common subsequence of two short sequences under any relation.
///
/// The relation need not be transitive ("the same word, or the same section under another number"), so the words
/// cannot be numbered first as the comparison of whole documents does.
enum CommonSubsequence {
  /// Beyond this many cells (four bytes each) only the common ends are found; two sentences of a thousand words.
  static let cellLimit = 1_000_000

  /// Matched pairs in order. O(*n* × *m*) after common ends are cut off.
  static func pairs(_ n: Int, _ m: Int, _ equal: (Int, Int) -> Bool) -> [(Int, Int)] {
    var start = 0
    while start < n, start < m, equal(start, start) { start += 1 }
    var (endN, endM) = (n, m)
    while endN > start, endM > start, equal(endN - 1, endM - 1) {
      endN -= 1
      endM -= 1
    }
    var result = (0..<start).map { ($0, $0) }
    let (rows, columns) = (endN - start, endM - start)
    if rows > 0, columns > 0, rows * columns <= cellLimit {
      result += middle(rows, columns) { equal(start + $0, start + $1) }.map { ($0.0 + start, $0.1 + start) }
    }
    for offset in 0..<(n - endN) { result.append((endN + offset, endM + offset)) }
    return result
  }

  private static func middle(_ rows: Int, _ columns: Int, _ equal: (Int, Int) -> Bool) -> [(Int, Int)] {
    let width = columns + 1
    var table = [Int32](repeating: 0, count: (rows + 1) * width)
    var same = [Bool](repeating: false, count: rows * columns)
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        if equal(i, j) {
          same[i * columns + j] = true
          table[i * width + j] = table[(i + 1) * width + j + 1] + 1
        } else {
          table[i * width + j] = max(table[(i + 1) * width + j], table[i * width + j + 1])
        }
      }
    }
    var result: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      if same[i * columns + j], table[i * width + j] == table[(i + 1) * width + j + 1] + 1 {
        result.append((i, j))
        i += 1
        j += 1
      } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }
}
