internal import PolicyModel

/// The lines of a source, for showing them and for finding words in them.
package struct SourceText: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Counts lines; they end with `\n`, `\r\n` or a lone `\r`. O(*n*).
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        if bytes[i] == 0x0A || (bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A)) {
          starts.append(i + 1)
        }
        i += 1
      }
    }
    self.starts = starts
  }

  /// How many lines there are; an empty source has one.
  package var lineCount: Int { starts.count }

  /// Offsets of a line counted from 1, without its end; nil if there is no such line.
  package func range(ofLine line: Int) -> Range<Int>? {
    guard !bytes.isEmpty, line >= 1, line <= starts.count else { return nil }
    var end = line < starts.count ? starts[line] : bytes.count
    while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return starts[line - 1]..<end
  }

  /// The text of a line counted from 1; nil if there is no such line.
  package func text(ofLine line: Int) -> String? {
    range(ofLine: line).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The byte at a position, kept within the source.
  func offset(of position: SourcePosition) -> Int {
    let line = min(max(position.line, 1), starts.count)
    return min(starts[line - 1] + position.column - 1, bytes.count)
  }

  /// The position of a byte. O(log *n*).
  func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  /// Where some words stand in a part of the source; a space stands for any white space, as lines may be broken.
  ///
  /// Nil if the source spells them otherwise (entities, markup inside them).
  func find(_ words: [UInt8], in range: SourceRange) -> SourceRange? {
    find(words, from: offset(of: range.start), to: offset(of: range.end), occurrence: 0)
      .map { SourceRange(position(of: $0.lowerBound), position(of: $0.upperBound)) }
  }

  /// The same between two offsets, of several occurrences the one of a number.
  func find(_ words: [UInt8], from: Int, to: Int, occurrence: Int) -> Range<Int>? {
    guard let first = words.first, from < to else { return nil }
    var left = occurrence
    var i = from
    while i < to {
      if bytes[i] == first, let end = match(words, at: i, before: to) {
        if left == 0 { return i..<end }
        left -= 1
        i = end
      } else {
        i += 1
      }
    }
    return nil
  }

  private func match(_ words: [UInt8], at start: Int, before end: Int) -> Int? {
    var i = start
    var w = 0
    while w < words.count {
      guard i < end else { return nil }
      if words[w] == 0x20 {
        guard isASCIISpace(bytes[i]) else { return nil }
        while i < end, isASCIISpace(bytes[i]) { i += 1 }
      } else {
        guard bytes[i] == words[w] else { return nil }
        i += 1
      }
      w += 1
    }
    return i
  }

  private func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
