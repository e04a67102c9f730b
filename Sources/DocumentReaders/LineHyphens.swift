/// Words that a hard-wrapped text parts at the ends of its lines.
///
/// The hyphen of `mem-` and `bers` is dropped, that of `well-` and `known` kept: whichever of the two words the text
/// has elsewhere decides, and where it has neither, whether it parts words at all. O(*n*).
struct LineHyphens {
  private let lines: [UnsafeBufferPointer<UInt8>]
  /// All words that stand within a line, in lower case.
  private var words: Set<[UInt8]> = []
  private var partsWords = false

  init(_ lines: [UnsafeBufferPointer<UInt8>]) {
    self.lines = lines
    let ends = lines.indices.filter { endsInHyphen($0) }
    guard !ends.isEmpty else { return }
    for line in lines { add(line.trimmed) }
    partsWords = ends.contains { number in
      guard number + 1 < lines.count, let parted = joined(number, number + 1) else { return false }
      return words.contains(parted.whole)
    }
  }

  /// The line in which the last word of a line goes on; nil if that ends with the line.
  func next(after number: Int, _ pages: PlainTextPages?) -> Int? {
    guard endsInHyphen(number) else { return nil }
    var next = number + 1
    while let pages, next < lines.count, pages.kinds[next] == .furniture || pages.isInsideBreak(next) { next += 1 }
    guard next < lines.count, let first = lines[next].trimmed.first, first &- 0x61 < 26 || first >= 0xC3 else {
      return nil
    }
    return next
  }

  /// True if the hyphen at the end of a line is only there because the line ends.
  func partsWord(_ number: Int, _ next: Int) -> Bool {
    guard let parted = joined(number, next) else { return false }
    // What is a word by itself is the first of a compound: `well-known`.
    if words.contains(parted.hyphenated) || words.contains(parted.first) && !words.contains(parted.whole) {
      return false
    }
    return words.contains(parted.whole) || partsWords
  }

  private func endsInHyphen(_ number: Int) -> Bool {
    let line = lines[number].trimmed
    guard line.count > 2, line[line.count - 1] == UInt8(ascii: "-") else { return false }
    return LineHyphens.isLetter(line[line.count - 2])
  }

  private func joined(_ number: Int, _ next: Int) -> (first: [UInt8], whole: [UInt8], hyphenated: [UInt8])? {
    let before = lines[number].trimmed.dropLast().reversed().prefix { LineHyphens.isLetter($0) }.reversed()
    let after = lines[next].trimmed.prefix { LineHyphens.isLetter($0) }
    guard !after.isEmpty else { return nil }
    let (one, two) = (before.map(LineHyphens.lower), after.map(LineHyphens.lower))
    return (one, one + two, one + [UInt8(ascii: "-")] + two)
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    for word in line.split(whereSeparator: { !LineHyphens.isLetter($0) && $0 != UInt8(ascii: "-") }) {
      words.insert(word.map(LineHyphens.lower))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
