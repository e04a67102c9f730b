internal import PolicyModel

/// A block of a document as the license rules see it: tokens, cues, links and where it stands.
struct Passage {
  /// Where a passage stands in the source.
  enum Region { case body, heading, footer, header, other }

  struct Link {
    var target: String
    var relation: String
    /// Indices of its tokens; may be empty for a link around an image.
    var tokens: Range<Int>
    var bytes: Range<Int>
    var isLicenseRelation: Bool { relation.utf8.count >= 7 && relation.lowercased().contains("license") }
  }

  struct Image {
    var source: String
    var alternative: String
    var offset: Int
    /// The link around it.
    var target: String?
    var isLicenseRelation: Bool
  }

  var text: String
  var tokens: [Token]
  var cues: [Cue]
  /// Index into `cues` of the first cue that begins at or after each token.
  private var firstCue: [Int]
  var links: [Link]
  var images: [Image]
  var sentences: [Range<Int>]
  var region: Region
  var isCode: Bool
  /// True for definitions and table cells: an entry of a list of works, not a notice.
  var isEntry: Bool
  /// Byte ranges set in code.
  var codeRanges: [Range<Int>] = []
  /// True if it stands where a lead-in promised a sample of a notice.
  var isSample = false
  /// The words that lead into the list it is an item of.
  var listLead: ListLead = .none

  /// What the lead-in of a list says of the licenses in its items.
  enum ListLead { case none, contributions, choices }
  var isQuote: Bool
  var isListItem: Bool
  var list: Int32
  /// Which section of the document it is in, by number; -1 outside all.
  var section = -1
  /// True for a lead-in.
  var endsInColon: Bool { tokens.last.map { $0.form == ":" || $0.form == "：" } ?? false }
  var isUnderCreditHeading = false
  var isUnderLicenseHeading = false
  var headingText = ""
  var range: SourceRange

  init(
    block: Block, region: Region, isRead: Bool = true
  ) {
    text = block.text
    tokens = isRead ? TextTokens.tokens(of: block.text) : []
    links = []
    images = []
    isCode = block.kind == .code
    isEntry = [.definitionTerm, .definitionDescription, .tableCell].contains(block.kind)
    isQuote = block.nesting.quoteDepth > 0
    isListItem = block.kind == .listItem || block.nesting.listDepth > 0
    list = block.nesting.list
    range = block.range
    self.region = region
    cues = []
    firstCue = []
    sentences = []
    guard isRead else { return }
    for mark in block.marks {
      switch mark.kind {
      case .link(let target, let relation):
        let first = tokens.firstIndexAtOrAfter(mark.range.lowerBound)
        let end = tokens.firstIndexAtOrAfter(mark.range.upperBound)
        let index = links.count
        links.append(
          Link(target: target, relation: relation ?? "", tokens: first..<max(first, end), bytes: mark.range))
        for token in first..<max(first, end) { tokens[token].link = index }
      case .image(let source, let alternative):
        images.append(
          Image(
            source: source, alternative: alternative, offset: mark.range.lowerBound, target: nil,
            isLicenseRelation: false))
      case .code: codeRanges.append(mark.range)
      default: break
      }
    }
    for index in images.indices {
      let offset = images[index].offset
      // An image has no text of its own, so the link around it may be empty too.
      let around = links.filter { $0.bytes.lowerBound <= offset && offset <= $0.bytes.upperBound }
      if let link = around.first(where: \.bytes.isEmpty) ?? around.last {
        images[index].target = link.target
        images[index].isLicenseRelation = link.isLicenseRelation
      }
    }
    cues = Lexicon.shared.cues(in: tokens)
    firstCue.reserveCapacity(tokens.count + 1)
    var next = 0
    for index in 0...tokens.count {
      while next < cues.count, cues[next].range.lowerBound < index { next += 1 }
      firstCue.append(next)
    }
    sentences = PassageSentences.ranges(in: self, breaks: block.lineBreaks.offsets)
  }

  /// A cue of a kind that begins at a token.
  func cue(_ kind: CueKind, at token: Int) -> Cue? {
    guard token >= 0, token < tokens.count else { return nil }
    var index = firstCue[token]
    while index < cues.count, cues[index].range.lowerBound == token {
      if cues[index].kind == kind { return cues[index] }
      index += 1
    }
    return nil
  }

  /// The cues of some kinds that lie within a range of tokens.
  func cues(_ kinds: Set<CueKind>, in range: Range<Int>) -> [Cue] {
    guard range.lowerBound < tokens.count, !range.isEmpty else { return [] }
    var found: [Cue] = []
    var index = firstCue[range.lowerBound]
    while index < cues.count, cues[index].range.lowerBound < range.upperBound {
      if kinds.contains(cues[index].kind), cues[index].range.upperBound <= range.upperBound {
        found.append(cues[index])
      }
      index += 1
    }
    return found
  }

  func has(_ kind: CueKind, in range: Range<Int>) -> Bool { !cues([kind], in: range).isEmpty }

  /// The text of a range of tokens, as written.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  func text(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(text[from..<utf8.index(from, offsetBy: bytes.count)])
  }

  func raw(_ token: Int) -> String { text(tokens[token].range) }

  /// The same passage with the links over some tokens taken away.
  func withoutLinks(in range: Range<Int>) -> Passage {
    var copy = self
    for index in range { copy.tokens[index].link = -1 }
    return copy
  }

  /// The sentence a token is in. O(log *n*).
  func sentence(of token: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(token) ? sentences[low] : 0..<tokens.count
  }

  func evidence(_ range: Range<Int>) -> LicenseEvidence {
    LicenseEvidence(quotation: words(range), place: place, range: self.range)
  }

  var place: String {
    switch region {
    case .body: "text"
    case .heading: "heading"
    case .footer: "footer"
    case .header: "header"
    case .other: "page"
    }
  }

  /// Number of words outside addresses.
  var wordCount: Int { tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) } }

}

extension [Token] {
  /// The first token that begins at or after an offset. O(log *n*).
  func firstIndexAtOrAfter(_ offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
