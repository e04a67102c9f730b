internal import Glibc
internal import PolicyModel

/// Turns byte offsets of a source into lines and columns. Building is O(*n*), each look-up O(log *lines*).
struct LineIndex: Sendable {
  private let lineStarts: [Int32]
  private let origin: SourcePosition

  /// Indexes a source, or a part of one whose first byte lies at `origin`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: SourcePosition = .start) {
    var starts: [Int32] = [0]
    if let base = bytes.baseAddress {
      var offset = 0
      while let hit = memchr(base + offset, 0x0A, bytes.count - offset) {
        offset = base.distance(to: hit.assumingMemoryBound(to: UInt8.self)) + 1
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
    lineStarts = starts
    self.origin = origin
  }

  /// The place of a byte.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    let column = max(0, offset - Int(lineStarts[low])) + (low == 0 ? origin.column : 1)
    return SourcePosition(line: origin.line + low, column: column)
  }

  /// The stretch between two offsets.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(position(of: start), position(of: max(start, end)))
  }
}
