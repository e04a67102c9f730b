import PolicyModel

/// The line starts of a source, for turning byte offsets into lines and columns.
///
/// Lines end with `\n`, `\r\n` or a lone `\r`. Building is O(*n*); a look-up near the one before is O(1), any other
/// O(log *n*).
struct SourceLines {
  private var starts: [UInt32] = [0]
  private var last = 0

  /// Counts the lines of a source of at most 4 GiB.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts.reserveCapacity(bytes.count / 40 + 1)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(UInt32(truncatingIfNeeded: i))
      } else if byte == UInt8(ascii: "\r"), i == bytes.count || bytes[i] != UInt8(ascii: "\n") {
        starts.append(UInt32(truncatingIfNeeded: i))
      }
    }
  }

  /// The line, counted from 0, that holds a byte.
  mutating func line(of offset: Int) -> Int {
    let near = 8
    if offset >= Int(starts[last]) {
      var line = last
      let limit = min(starts.count - 1, last + near)
      while line < limit, Int(starts[line + 1]) <= offset { line += 1 }
      if line == starts.count - 1 || Int(starts[line + 1]) > offset {
        last = line
        return line
      }
    }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    last = low
    return low
  }

  /// Offset of the first byte of a line counted from 0.
  func start(ofLine line: Int) -> Int { Int(starts[line]) }

  /// How many lines there are.
  var count: Int { starts.count }

  /// Line and column of a byte.
  mutating func position(of offset: Int) -> SourcePosition {
    let line = line(of: offset)
    return SourcePosition(line: line + 1, column: offset - Int(starts[line]) + 1)
  }
}
