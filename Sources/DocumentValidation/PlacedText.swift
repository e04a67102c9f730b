package import PolicyModel

/// A block or a heading with its place, prepared for scanning.
package struct PlacedText: Sendable {
  /// Names it in the document.
  package let reference: BlockReference
  /// The text.
  package let text: String
  /// Its bytes, as written.
  package let bytes: [UInt8]
  /// Its bytes with ASCII letters in lower case; offsets are the same.
  package let folded: FoldedText
  /// Links, emphasis, images.
  package let marks: [InlineMark]
  /// Where it stands.
  package let range: SourceRange
  /// What kind of block it is; nil for a heading.
  package let kind: Block.Kind?
  /// Its roles, weightiest first.
  package let roles: [Role]
  /// The containers around it.
  package let nesting: Nesting
  /// The words marked as code, ascending.
  private let code: [Range<Int>]

  /// True for a heading.
  package var isHeading: Bool { kind == nil }
  /// True for preformatted text.
  package var isCode: Bool { kind == .code }
  /// Ordinal of its section.
  package var section: Int { reference.section }

  /// The links in it: UTF-8 offsets of the words, and the target.
  package var links: [(range: Range<Int>, target: String)] {
    marks.compactMap { mark in mark.linkTarget.map { (mark.range, $0) } }
  }

  /// A part of the text.
  package func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// True if the offset lies in words that are marked as code.
  package func isCode(at offset: Int) -> Bool {
    if isCode { return true }
    // Marks of code do not overlap, so the last one that begins before the offset decides.
    var (low, high) = (0, code.count)
    while low < high {
      let middle = (low + high) / 2
      if code[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && code[low - 1].contains(offset)
  }

  /// How often some bytes stand in a part of the text, without overlap.
  func count(of words: [UInt8], in part: Range<Int>) -> Int {
    guard !words.isEmpty else { return 0 }
    var (count, i) = (0, part.lowerBound)
    while i + words.count <= part.upperBound {
      if bytes[i] == words[0], bytes[i..<i + words.count].elementsEqual(words) {
        count += 1
        i += words.count
      } else {
        i += 1
      }
    }
    return count
  }

  /// Characters that nobody sees and that do harm.
  var hiddenCharacters: [HiddenCharacters.Found] { bytes.withUnsafeBufferPointer(HiddenCharacters.all) }

  /// Words in which letters of another script pass for Latin ones.
  var lookAlikes: [LookAlikes.Word] { bytes.withUnsafeBufferPointer(LookAlikes.words) }

  private init(heading: Heading, section: Int) {
    reference = .heading(of: section)
    text = heading.text
    bytes = Array(heading.text.utf8)
    folded = FoldedText(bytes)
    marks = heading.marks
    code = marks.filter { $0.kind == .code }.map(\.range)
    range = heading.range
    kind = nil
    roles = heading.roles.map(\.role)
    nesting = Nesting()
  }

  private init(block: Block, section: Int, index: Int) {
    reference = BlockReference(section: section, block: index)
    text = block.text
    bytes = Array(block.text.utf8)
    folded = FoldedText(bytes)
    marks = block.marks
    code = marks.filter { $0.kind == .code }.map(\.range)
    range = block.range
    kind = block.kind
    roles = block.roles.map(\.role)
    nesting = block.nesting
  }

  /// All texts of a document in reading order, each section's heading first.
  static func all(in document: PolicyDocument) -> [PlacedText] {
    var texts: [PlacedText] = []
    for section in document.allSections {
      if let heading = section.heading { texts.append(PlacedText(heading: heading, section: section.ordinal)) }
      for (index, block) in section.blocks.enumerated() {
        texts.append(PlacedText(block: block, section: section.ordinal, index: index))
      }
    }
    return texts
  }
}
