internal import Glibc
import PolicyModel

/// The line starts of a decoded source, for turning byte offsets into lines and columns.
///
/// Decoding has ended every line by a line feed. Building is O(*n*); a look-up near the one before is O(1), any other
/// O(log *lines*).
struct LineIndex: Sendable {
  private var starts: [UInt32] = [0]
  private let origin: SourcePosition
  private var last = 0

  /// Indexes a source of at most 4 GiB, or a part of one whose first byte lies at `origin`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: SourcePosition = .start) {
    self.origin = origin
    starts.reserveCapacity(bytes.count / 40 + 1)
    guard let base = bytes.baseAddress else { return }
    var offset = 0
    while let hit = memchr(base + offset, 0x0A, bytes.count - offset) {
      offset = base.distance(to: hit.assumingMemoryBound(to: UInt8.self)) + 1
      starts.append(UInt32(truncatingIfNeeded: offset))
    }
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// Offset of the first byte of a line counted from 0.
  func start(ofLine line: Int) -> Int { Int(starts[line]) }

  /// The line, counted from 0, that holds a byte.
  private mutating func line(of offset: Int) -> Int {
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

  /// The place of a byte.
  mutating func position(of offset: Int) -> SourcePosition {
    let line = line(of: offset)
    let column = max(0, offset - Int(starts[line])) + (line == 0 ? origin.column : 1)
    return SourcePosition(line: origin.line + line, column: column)
  }

  /// The stretch between two offsets.
  mutating func range(_ start: Int, _ end: Int) -> SourceRange {
    let from = position(of: start)
    return SourceRange(from, position(of: max(start, end)))
  }
}
