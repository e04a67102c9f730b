import PolicyModel

/// A source cut into lines, with what readers of line markup ask of each: where it begins, how far it is indented.
struct MarkupLines {
  /// A line without white space at its ends.
  struct Line {
    /// Offsets of its first byte that is no white space, and behind its last.
    var start: Int
    var end: Int
    /// Columns before its first byte; a tab goes on to the next multiple of eight.
    var indent: Int

    var isBlank: Bool { start >= end }
  }

  let source: [UInt8]
  let lines: [Line]
  private var index: LineIndex

  /// Cuts a decoded source. O(*n*).
  init(_ source: [UInt8]) {
    self.source = source
    index = source.withUnsafeBufferPointer { LineIndex($0) }
    var lines: [Line] = []
    lines.reserveCapacity(index.count)
    for number in 0..<index.count {
      var start = index.start(ofLine: number)
      var end = number + 1 < index.count ? index.start(ofLine: number + 1) - 1 : source.count
      var indent = 0
      while start < end, isSpace(source[start]) {
        indent = source[start] == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
        start += 1
      }
      while end > start, isSpace(source[end - 1]) { end -= 1 }
      lines.append(Line(start: start, end: max(start, end), indent: indent))
    }
    self.lines = lines
  }

  var count: Int { lines.count }
  subscript(_ number: Int) -> Line { lines[number] }

  /// The bytes of a line, without white space at its ends.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { source[lines[number].start..<lines[number].end] }

  /// The stretch from an offset to the end of a line.
  mutating func range(from offset: Int, toLine last: Int) -> SourceRange { index.range(offset, lines[last].end) }

  /// The place of an offset.
  mutating func position(of offset: Int) -> SourcePosition { index.position(of: offset) }

  /// Lines joined by line feeds, each without the white space at its ends.
  func joined(_ numbers: Range<Int>, from offset: Int? = nil) -> [UInt8] {
    var text: [UInt8] = []
    for number in numbers {
      if number > numbers.lowerBound { text.append(0x0A) }
      let start = number == numbers.lowerBound ? offset ?? lines[number].start : lines[number].start
      text += source[min(start, lines[number].end)..<lines[number].end]
    }
    return text
  }

  /// Lines as they stand, without the indentation that all of them have.
  func verbatim(_ numbers: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    let common = numbers.filter { !lines[$0].isBlank }.map { lines[$0].indent }.min() ?? 0
    for number in numbers {
      if !text.isEmpty || number > numbers.lowerBound { text.append(0x0A) }
      guard !lines[number].isBlank else { continue }
      text += [UInt8](repeating: 0x20, count: lines[number].indent - common)
      text += bytes(number)
    }
    return text
  }

  /// The first line from one on that is not blank and not indented deeper than a column, or the end.
  func end(ofBodyFrom number: Int, deeperThan column: Int) -> Int {
    var end = number
    var last = number
    while end < lines.count {
      if !lines[end].isBlank {
        guard lines[end].indent > column else { break }
        last = end + 1
      }
      end += 1
    }
    return last
  }

  /// The first line from one on that is not blank, or the end.
  func firstFilled(from number: Int) -> Int {
    var next = number
    while next < lines.count, lines[next].isBlank { next += 1 }
    return next
  }
}
