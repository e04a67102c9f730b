/// Edits of a document's source as people and broken programs make them, without regard to what it says.
///
/// What comes out need not be a sensible document: whatever reads, compares or tells it may refuse it, but not trap.
public enum SourceMutation: String, Sendable, CaseIterable {
  /// A heading loses its marks and stands as a paragraph.
  case headingDissolved
  /// A heading is run into the paragraph after it.
  case headingRunIn
  /// A paragraph gets the marks of a heading.
  case paragraphRaised
  /// A heading goes up or down by a level.
  case headingReleveled
  /// The words of a heading change.
  case headingReworded
  /// A block stands elsewhere.
  case blockMoved
  /// A block is gone.
  case blockDropped
  /// A block stands twice.
  case blockRepeated
  /// A block loses its second half.
  case blockCut
  /// A tag or mark is gone.
  case markDropped
  /// Some bits differ.
  case bitsFlipped

  /// The source after one edit; the source itself where it has nothing of that kind. O(source).
  public func applied(to source: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    switch self {
    case .bitsFlipped:
      var bytes = source
      guard !bytes.isEmpty else { return bytes }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      return bytes
    case .headingDissolved, .headingRunIn, .headingReleveled, .headingReworded:
      guard let at = SourceMutation.place(in: lines, isHeading: true, &random) else { return source }
      changeHeading(at, &lines, &random)
    case .paragraphRaised:
      guard let at = SourceMutation.place(in: lines, isHeading: false, &random) else { return source }
      lines[at] =
        SourceMutation.isHTML(lines[at])
        ? Array("<h2>".utf8) + SourceMutation.words(lines[at])
          + Array("</h2>".utf8) : Array("## ".utf8) + SourceMutation.words(lines[at])
    case .blockMoved, .blockDropped, .blockRepeated, .blockCut, .markDropped:
      guard let at = SourceMutation.place(in: lines, isHeading: nil, &random) else { return source }
      changeBlock(at, &lines, &random)
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private func changeHeading(_ at: Int, _ lines: inout [[UInt8]], _ random: inout SeededGenerator) {
    let words = SourceMutation.words(lines[at])
    let isHTML = SourceMutation.isHTML(lines[at])
    switch self {
    case .headingDissolved: lines[at] = isHTML ? Array("<p>".utf8) + words + Array("</p>".utf8) : words
    case .headingRunIn:
      guard let next = lines.indices.first(where: { $0 > at && !lines[$0].isEmpty }) else { return }
      let body = SourceMutation.words(lines[next])
      let joined = words + Array(". ".utf8) + body
      lines[next] = isHTML ? Array("<p>".utf8) + joined + Array("</p>".utf8) : joined
      lines.removeSubrange(at..<next)
    case .headingReleveled:
      if isHTML {
        lines[at] = lines[at].map { (UInt8(ascii: "1")...UInt8(ascii: "6")).contains($0) ? UInt8(ascii: "4") : $0 }
      } else if random.oneIn(2) || lines[at].starts(with: Array("# ".utf8)) {
        lines[at].insert(UInt8(ascii: "#"), at: 0)
      } else {
        lines[at].removeFirst()
      }
    default: lines[at] += Array(" in force".utf8)
    }
  }

  private func changeBlock(_ at: Int, _ lines: inout [[UInt8]], _ random: inout SeededGenerator) {
    switch self {
    case .blockMoved:
      let block = lines.remove(at: at)
      lines.insert(contentsOf: [[], block, []], at: Int.random(in: 0...lines.count, using: &random))
    case .blockDropped: lines.remove(at: at)
    case .blockRepeated: lines.insert(contentsOf: [[], lines[at]], at: at)
    case .blockCut: lines[at].removeLast(lines[at].count / 2)
    default:
      let marks = Array("#*_[]()<>/|-\"&=".utf8)
      guard let mark = lines[at].indices.filter({ marks.contains(lines[at][$0]) }).randomElement(using: &random) else {
        return
      }
      lines[at].remove(at: mark)
    }
  }

  // MARK: Lines

  private static func isHTML(_ line: [UInt8]) -> Bool { line.first { $0 > 0x20 } == UInt8(ascii: "<") }

  private static func isHeading(_ line: [UInt8]) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    let start = line.drop { $0 <= 0x20 }
    return start.starts(with: Array("<h".utf8)) && start.dropFirst(2).first.map { (0x31...0x36).contains($0) } == true
  }

  /// The line without Markdown's marks of headings and without tags.
  private static func words(_ line: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var isTag = false
    for byte in line.drop(while: { $0 == UInt8(ascii: "#") || $0 <= 0x20 }) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { words.append(byte) }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return words
  }

  private static func place(in lines: [[UInt8]], isHeading: Bool?, _ random: inout SeededGenerator) -> Int? {
    lines.indices.filter { index in
      guard lines[index].contains(where: { $0 > 0x20 }) else { return false }
      return isHeading.map { SourceMutation.isHeading(lines[index]) == $0 } ?? true
    }.randomElement(using: &random)
  }
}
