import PolicyModel

/// A text without some of its parts, and where its offsets have gone.
///
/// White space that is left over between two parts, or at the ends, goes with them. O(*n*).
struct TextRemoval {
  /// What is left.
  private(set) var bytes: [UInt8] = []
  /// The new offset of every old one.
  private var offsets: [Int]

  /// Takes ranges, ascending and apart, out of a text.
  init(of ranges: [Range<Int>], from text: [UInt8]) {
    offsets = [Int](repeating: 0, count: text.count + 1)
    bytes.reserveCapacity(text.count)
    var next = 0
    for index in text.indices {
      while next < ranges.count, ranges[next].upperBound <= index { next += 1 }
      offsets[index] = bytes.count
      if next < ranges.count, ranges[next].contains(index) { continue }
      if text[index] == 0x20, bytes.isEmpty || bytes.last == 0x20 { continue }
      bytes.append(text[index])
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    offsets[text.count] = bytes.count
  }

  /// Where an offset has gone.
  func moved(_ offset: Int) -> Int { min(offsets[min(offset, offsets.count - 1)], bytes.count) }

  /// Marks over what is left; those that lost their text are gone, images stay.
  func moved(_ marks: [InlineMark]) -> [InlineMark] {
    marks.compactMap { mark in
      let start = moved(mark.range.lowerBound)
      let range = start..<max(start, moved(mark.range.upperBound))
      return range.isEmpty && !mark.range.isEmpty ? nil : InlineMark(range, mark.kind)
    }
  }
}
