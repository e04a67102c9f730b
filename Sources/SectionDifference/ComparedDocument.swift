internal import PolicyModel
internal import PolicyText

/// A document prepared for comparison: its words as numbers, cut into units, blocks and segments.
///
/// Unit 0 is the preamble, even an empty one; unit *i* is the section with ordinal *i* − 1.
struct ComparedDocument {
  /// A section.
  struct Unit {
    /// Words and punctuation of the printed heading.
    var heading: Range<Int>
    /// Words and punctuation of the title, which is the heading without its number.
    var title: Range<Int>
    /// Words and punctuation of the body: the blocks' tokens, joined.
    var body: Range<Int>
    /// Indices into `blocks`.
    var blocks: Range<Int>
    /// Indices into `segments`.
    var segments: Range<Int>
    /// Words in the body, punctuation not counted.
    var words = 0
    /// Hash of the title's words in lower case.
    var titleHash: UInt64 = 0
    /// Hash of the body's tokens.
    var bodyHash: UInt64 = 0
  }

  /// A block.
  struct BlockSpan {
    /// The unit it belongs to.
    var unit: Int
    /// Index into the section's blocks.
    var index: Int
    /// Its tokens.
    var tokens: Range<Int>
    /// Hash of its tokens.
    var hash: UInt64
    /// Indices into `segments`.
    var segments = 0..<0
  }

  /// A sentence, or what stands for one: an item, a cell.
  struct Segment {
    /// The unit it belongs to.
    var unit: Int
    /// Index into `blocks`.
    var block: Int
    /// Its tokens.
    var tokens: Range<Int>
    /// Words in it, punctuation not counted.
    var words: Int
    /// Hash of its words in lower case.
    var hash: UInt64
  }

  let document: PolicyDocument
  private(set) var units: [Unit] = []
  private(set) var blocks: [BlockSpan] = []
  private(set) var segments: [Segment] = []
  private(set) var tokens: [Token] = []

  /// Cuts a document up. O(text).
  init(_ document: PolicyDocument, _ tokenizer: inout WordTokenizer) {
    self.document = document
    let enders = SentenceEnders(&tokenizer)
    units.reserveCapacity(document.sections.count + 1)
    add(document.preamble, &tokenizer, enders)
    for section in document.sections { add(section, &tokenizer, enders) }
  }

  private mutating func add(_ section: Section, _ tokenizer: inout WordTokenizer, _ enders: SentenceEnders) {
    let headingStart = tokens.count
    if let heading = section.heading { tokenizer.tokenize(heading.text, into: &tokens) }
    let titleStart = tokens.count
    tokenizer.tokenize(section.title, into: &tokens)
    let bodyStart = tokens.count
    let firstBlock = blocks.count
    let firstSegment = segments.count
    var unit = Unit(
      heading: headingStart..<titleStart, title: titleStart..<bodyStart, body: bodyStart..<bodyStart,
      blocks: firstBlock..<firstBlock, segments: firstSegment..<firstSegment)
    var bodyHash = Hash64()
    for (index, block) in section.blocks.enumerated() {
      let start = tokens.count
      tokenizer.tokenize(block.text, into: &tokens)
      var hash = Hash64()
      for token in tokens[start...] {
        hash.combine(token.id)
        bodyHash.combine(token.id)
      }
      blocks.append(BlockSpan(unit: units.count, index: index, tokens: start..<tokens.count, hash: hash.value))
      let firstOfBlock = segments.count
      unit.words += addSegments(of: blocks.count - 1, tokenizer.interner, enders)
      blocks[blocks.count - 1].segments = firstOfBlock..<segments.count
    }
    unit.body = bodyStart..<tokens.count
    unit.blocks = firstBlock..<blocks.count
    unit.segments = firstSegment..<segments.count
    unit.bodyHash = bodyHash.value
    unit.titleHash = wordHash(of: unit.title, tokenizer.interner).hash
    units.append(unit)
  }

  /// Cuts a block into sentences; returns its words.
  private mutating func addSegments(of block: Int, _ interner: TokenInterner, _ enders: SentenceEnders) -> Int {
    let range = blocks[block].tokens
    var start = range.lowerBound
    var total = 0
    for at in range {
      let isLast = at + 1 == range.upperBound
      // An ender closes a sentence only before a space: `3.5` and `example.org` go on.
      guard isLast || (enders.contains(tokens[at].id, spaceFollows: tokens[at + 1].start > tokens[at].end)) else {
        continue
      }
      let (hash, words) = wordHash(of: start..<(at + 1), interner)
      segments.append(
        Segment(unit: blocks[block].unit, block: block, tokens: start..<(at + 1), words: words, hash: hash))
      total += words
      start = at + 1
    }
    return total
  }

  private func wordHash(of range: Range<Int>, _ interner: TokenInterner) -> (hash: UInt64, words: Int) {
    var hash = Hash64()
    var words = 0
    for token in tokens[range] {
      let entry = interner.entries[Int(token.id)]
      guard entry.isWord else { continue }
      hash.combine(entry.folded)
      words += 1
    }
    return (hash.value, words)
  }

  /// The token numbers of a range.
  func ids(_ range: Range<Int>) -> [Int32] { tokens[range].map(\.id) }

  /// True if two ranges of two documents have the same tokens.
  func hasSameTokens(_ range: Range<Int>, as other: ComparedDocument, _ otherRange: Range<Int>) -> Bool {
    guard range.count == otherRange.count else { return false }
    return zip(range, otherRange).allSatisfy { tokens[$0].id == other.tokens[$1].id }
  }

  /// The section of a unit.
  func section(_ unit: Int) -> Section { document[section: unit - 1] }
  /// The unit of the enclosing section; nil at the top.
  func parent(_ unit: Int) -> Int? { unit == 0 ? nil : document.sections[unit - 1].parent.map { $0 + 1 } }
  /// The heading level of a unit; 0 for the preamble.
  func level(_ unit: Int) -> Int { unit == 0 ? 0 : document.sections[unit - 1].level }
  /// True if the source states the level: `##`, `h2`, an underline.
  func hasMarkedLevel(_ unit: Int) -> Bool {
    switch section(unit).heading?.style {
    case .atx, .setext, .html: true
    default: false
    }
  }
  /// A unit and everything below it.
  func subtree(_ unit: Int) -> Range<Int> {
    let range = document.subtree(of: unit - 1)
    return (range.lowerBound + 1)..<(range.upperBound + 1)
  }
}

/// A hash of a sequence of numbers, the same on every run. Numbers that only differ in their higher bits are mixed into
/// the lower ones.
struct Hash64 {
  private var hash = FNVHash()
  /// The hash so far.
  var value: UInt64 { (hash.value ^ (hash.value >> 32)) &* 0x9e37_79b9_7f4a_7c15 }

  mutating func combine(_ number: Int32) {
    hash.add(UInt64(UInt32(bitPattern: number)))
    hash.value ^= hash.value >> 31
  }
}

/// Marks that end a sentence.
struct SentenceEnders {
  private let beforeSpace: Set<Int32>
  private let always: Set<Int32>

  init(_ tokenizer: inout WordTokenizer) {
    func ids(_ marks: String, _ tokenizer: inout WordTokenizer) -> Set<Int32> {
      Set(marks.unicodeScalars.map { tokenizer.interner.id(of: $0) })
    }
    beforeSpace = ids(".!?:;\u{061F}\u{06D4}\u{0964}\u{203D}", &tokenizer)
    always = ids("\u{3002}\u{FF01}\u{FF1F}\u{FF1B}", &tokenizer)
  }

  func contains(_ id: Int32, spaceFollows: Bool) -> Bool {
    spaceFollows && beforeSpace.contains(id) || always.contains(id)
  }
}
