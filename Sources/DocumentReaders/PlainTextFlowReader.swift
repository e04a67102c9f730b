import PolicyModel

/// Reads text without markup: a paragraph a line, or a paragraph a block of lines between blank ones.
enum PlainTextFlowReader {
  /// The flow of a decoded source. O(*n*).
  ///
  /// Hard-wrapped text has blank lines between its paragraphs and lines of like length; a text extractor's output has
  /// one paragraph a line. Which of the two a source is, is decided once for the whole of it.
  ///
  /// In policy reading, what pages add to a text is left out: running heads and feet, and the list of contents.
  static func flow(of source: [UInt8], mode: ReadingMode) -> (flow: Flow, omitted: [OmittedPart]) {
    source.withUnsafeBufferPointer { bytes in
      let lines = LineIndex(bytes)
      let texts = (0..<lines.count).map { number in
        let to = number + 1 < lines.count ? lines.start(ofLine: number + 1) : bytes.count
        return UnsafeBufferPointer(rebasing: bytes[lines.start(ofLine: number)..<to])
      }
      let isWrapped = isHardWrapped(bytes, lines)
      let pages = mode == .policy ? PlainTextPages(texts) : nil
      let hyphens = isWrapped && mode == .policy ? LineHyphens(texts) : nil
      var builder = Builder(
        bytes: bytes, texts: texts, isWrapped: isWrapped, pages: pages, hyphens: hyphens, lines: lines)
      for number in texts.indices { builder.read(number) }
      builder.finish()
      var index = builder.lines
      let omitted = pages?.omitted { number in
        let to = number + 1 < texts.count ? index.start(ofLine: number + 1) : bytes.count
        return index.range(index.start(ofLine: number), to)
      }
      return (builder.flow, omitted ?? [])
    }
  }

  /// Puts lines together.
  private struct Builder {
    let bytes: UnsafeBufferPointer<UInt8>
    let texts: [UnsafeBufferPointer<UInt8>]
    let isWrapped: Bool
    let pages: PlainTextPages?
    let hyphens: LineHyphens?
    var lines: LineIndex
    var flow = Flow()
    /// The paragraph so far, and where it begins and ends in the source; -1 where none has begun.
    private var text = TextAccumulator(joinsIdeographs: true)
    private var start = -1
    private var end = 0
    private var isItem = false
    private var lists = 0
    private var isAfterBlank = false
    /// The word of the line before goes on in this one.
    private var isInWord = false
    /// The paragraph goes on behind the end of a page.
    private var isPageBreak = false
    /// The characters that underline headings, in order of their levels.
    private var underlines: [UInt8] = []

    init(
      bytes: UnsafeBufferPointer<UInt8>, texts: [UnsafeBufferPointer<UInt8>], isWrapped: Bool, pages: PlainTextPages?,
      hyphens: LineHyphens?, lines: LineIndex
    ) {
      self.bytes = bytes
      self.texts = texts
      self.isWrapped = isWrapped
      self.pages = pages
      self.hyphens = hyphens
      self.lines = lines
    }

    /// Takes a line.
    mutating func read(_ number: Int) {
      if let pages {
        if pages.kinds[number] != .text {
          if pages.kinds[number] == .contents { finish() }
          return
        }
        if pages.isInsideBreak(number) {
          isPageBreak = true
          return
        }
      }
      let words = texts[number].trimmed
      if words.isEmpty {
        finish()
        isAfterBlank = !(flow.leaves.last?.isItem ?? false)
      } else if let rule = ruleCharacter(words) {
        drawn(rule, at: number)
      } else {
        append(words, of: number)
      }
    }

    /// Ends the paragraph.
    mutating func finish() {
      guard start >= 0 else { return }
      text.trimEnds()
      let content = text.text
      if !content.isEmpty {
        var marks: [InlineMark] = []
        text.bytes.withUnsafeBufferPointer { BareAddress.addLinks(to: &marks, in: $0, mode: .policy) }
        var nesting = Nesting()
        if isItem {
          if flow.leaves.last?.isItem != true || isAfterBlank { lists += 1 }
          nesting = Nesting(listDepth: 1, marker: .bullet, startsItem: true, list: lists)
        }
        flow.leaves.append(
          FlowLeaf(
            kind: .block(isItem ? .listItem : .paragraph), text: content, marks: marks, nesting: nesting,
            range: SourceRange(lines.position(of: start), lines.position(of: end))))
        isAfterBlank = false
      }
      text.reset()
      start = -1
    }

    /// A line under a single line of text makes it a heading; any other is drawn to part the text.
    private mutating func drawn(_ rule: UInt8, at number: Int) {
      guard start >= 0, lines.start(ofLine: number - 1) <= start, !isItem, !TextShape(text.text).endsLikeSentence
      else { return finish() }
      if !underlines.contains(rule) { underlines.append(rule) }
      finish()
      let level = (underlines.firstIndex(of: rule) ?? 0) + 1
      if !flow.leaves.isEmpty { flow.leaves[flow.leaves.count - 1].kind = .heading(level: level, style: .setext) }
    }

    /// Adds a line's words to the paragraph, or begins one with them.
    private mutating func append(_ line: UnsafeBufferPointer<UInt8>, of number: Int) {
      var words = line
      let from = lines.start(ofLine: number)
      let bullet = bulletLength(words)
      if !isWrapped && !isPageBreak || bullet > 0 || startsWithNumber(words) { finish() }
      isPageBreak = false
      if start < 0 {
        start = from
        while isSpace(bytes[start]) { start += 1 }
        isItem = bullet > 0
        words = UnsafeBufferPointer(rebasing: words[bullet...])
      } else if !isInWord {
        text.appendLineEnd()
      }
      isInWord = false
      if let hyphens, let next = hyphens.next(after: number, pages) {
        isInWord = true
        if hyphens.partsWord(number, next) { words = UnsafeBufferPointer(rebasing: words.dropLast()) }
      }
      text.append(words)
      end = from + texts[number].count
      while end > from, isSpace(bytes[end - 1]) { end -= 1 }
    }
  }

  /// Lines of running text in a hard-wrapped source seldom exceed this many bytes.
  static let longestWrappedLine = 120
  /// A source is hard-wrapped if at least this share of its long lines is followed by another line of its paragraph.
  static let leastWrappedShare = 0.5
  /// Lines from this length on are taken for running text.
  static let leastRunningText = 45

  private static func isHardWrapped(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: LineIndex) -> Bool {
    var (running, continued) = (0, 0)
    var wasRunning = false
    for number in 0..<lines.count {
      let from = lines.start(ofLine: number)
      let to = number + 1 < lines.count ? lines.start(ofLine: number + 1) : bytes.count
      let length = UnsafeBufferPointer(rebasing: bytes[from..<to]).trimmed.count
      if length > 0, wasRunning { continued += 1 }
      wasRunning = length >= leastRunningText && length <= longestWrappedLine
      if length >= leastRunningText { running += 1 }
    }
    return running > 0 && Double(continued) >= leastWrappedShare * Double(running)
  }

  /// Bytes of a bullet and the space after it; 0 without one.
  private static func bulletLength(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    for bullet in ["-", "*", "\u{2022}", "\u{25CF}", "\u{25E6}", "\u{2023}", "\u{2013}", "\u{00B7}", "o"]
      as [StaticString]
    where line.starts(with: bullet) {
      let length = bullet.utf8CodeUnitCount
      guard line.count > length + 1 else { return 0 }
      if isSpace(line[length]) { return length + 1 }
      return bullet.utf8CodeUnitCount == 3 && line.starts(with: "\u{2022}") ? length : 0
    }
    return 0
  }

  /// Shorter runs of one sign are dashes, ellipses or bullets.
  static let shortestRule = 3

  /// The sign of a line that is nothing but one sign again and again; nil for any other line.
  private static func ruleCharacter(_ line: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard line.count >= shortestRule, let first = line.first, "=-~^_*#+\"'`".utf8.contains(first),
      line.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }

  /// A number in front begins a paragraph of its own even without a blank line before it.
  private static func startsWithNumber(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < line.count, line[i] >= 0x30, line[i] <= 0x39 { i += 1 }
    return i > 0 && i <= 3 && i + 1 < line.count
      && (line[i] == UInt8(ascii: ".") || line[i] == UInt8(ascii: ")")) && line[i + 1] == 0x20
  }
}
