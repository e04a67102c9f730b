import PolicyModel

/// What is done to a Markdown source before it is parsed, so that conventions beyond CommonMark do not hurt its
/// block structure.
///
/// Brackets of footnotes are escaped, or `[^1]: https://…` would be a link definition. In policy reading, lines that
/// are no text (directives, template tags, attribute lists, conflict markers) become blank, and the asterisks of
/// `**Label: **text`, as converters from HTML write it, close before the space. Offsets into the
/// original are kept exact. O(*n*); a source without any of this is not copied.
struct MarkdownPreparation {
  /// Offsets into the prepared source of bytes that the original has not, ascending.
  private(set) var insertions: [Int] = []
  /// Link targets named by attribute lists and by labels on lines of their own.
  private(set) var anchors: [Anchor] = []
  /// What was found, with offsets into the original.
  private(set) var diagnostics: [(offset: Int, diagnostic: Diagnostic)] = []
  private var prepared: [UInt8]?
  /// The spaces before the closing asterisks of labels, in the original.
  private var spacesInLabels: [Range<Int>] = []
  /// Offsets into the prepared source of digits that stand in place of the headings' own, ascending.
  private(set) var headingDigits: [Int] = []

  /// A link target on a line of its own.
  struct Anchor {
    /// Offset of its line in the original.
    var offset: Int
    var name: String
    /// Whether it names the block before it.
    var isForBlockBefore: Bool
  }

  init(_ original: UnsafeBufferPointer<UInt8>, from start: Int, mode: ReadingMode) {
    var blanks: [Range<Int>] = []
    if mode == .policy { blanks = scanLines(original, from: start) }
    var escapes = MarkdownPreparation.footnoteBrackets(original, from: start, splitsDefinitions: mode == .policy)
    let host = mode == .policy ? MarkdownHostForms(original, from: start) : nil
    if let host, !host.insertions.isEmpty { escapes = MarkdownPreparation.merged(escapes, host.insertions) }
    var replacements = host?.replacements ?? []
    for target in LongTargets.targets(in: original, from: start) {
      blanks.append(
        cut(target, &replacements, isData: original.startsFolded(with: "data:", at: target.range.lowerBound)))
    }
    let targets = mode == .policy ? MarkdownPreparation.templateTargets(original, from: start) : []
    guard
      !blanks.isEmpty || !escapes.isEmpty || !spacesInLabels.isEmpty || !targets.isEmpty || !replacements.isEmpty
    else { return }
    var output: [UInt8] = []
    output.reserveCapacity(original.count + escapes.count)
    var from = 0
    for escape in escapes {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: original[from..<escape.offset]))
      insertions.append(output.count)
      output.append(escape.byte)
      from = escape.offset
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: original[from...]))
    for blank in blanks {
      // Blanked lines hold no footnotes that matter; the shift is that of the line's start.
      let shift = MarkdownPreparation.count(escapes, before: blank.lowerBound)
      let shiftAtEnd = MarkdownPreparation.count(escapes, before: blank.upperBound)
      for i in blank.lowerBound + shift..<blank.upperBound + shiftAtEnd { output[i] = 0x20 }
    }
    for target in targets {
      let shift = MarkdownPreparation.count(escapes, before: target.lowerBound)
      for i in target.lowerBound + shift..<target.upperBound + shift where " \t\"'<>()".utf8.contains(output[i]) {
        output[i] = UInt8(ascii: "_")
      }
    }
    for spaces in spacesInLabels {
      let start = spaces.lowerBound + MarkdownPreparation.count(escapes, before: spaces.lowerBound)
      output.replaceSubrange(
        start..<start + spaces.count + 2, with: Array("**".utf8) + [UInt8](repeating: 0x20, count: spaces.count))
    }
    for replacement in replacements {
      let shift = MarkdownPreparation.count(escapes, through: replacement.offset)
      output[replacement.offset + shift] = replacement.byte
    }
    headingDigits = (host?.headingDigits ?? []).map { $0 + MarkdownPreparation.count(escapes, through: $0) }
    prepared = output
  }

  /// What of a definition's address becomes blank; says so, except of pictures that are written out.
  private mutating func cut(
    _ target: LongTargets.Target, _ replacements: inout [(offset: Int, byte: UInt8)], isData: Bool
  ) -> Range<Int> {
    var cut = target.range.lowerBound + LongTargets.longest..<target.range.upperBound
    if target.isBracketed {
      replacements.append((cut.lowerBound, UInt8(ascii: ">")))
      cut = cut.lowerBound..<cut.upperBound + 1
    }
    if !isData {
      diagnostics.append(
        (
          target.range.lowerBound,
          Diagnostic(
            "address-cut", .warning,
            "an address of \(target.range.count) bytes is cut after \(LongTargets.longest); what follows is not read")
        ))
    }
    return cut
  }

  /// Insertions of two kinds by their offsets, those at one offset in order.
  private static func merged(
    _ one: [(offset: Int, byte: UInt8)], _ two: [(offset: Int, byte: UInt8)]
  ) -> [(offset: Int, byte: UInt8)] {
    var result: [(offset: Int, byte: UInt8)] = []
    result.reserveCapacity(one.count + two.count)
    var next = 0
    for insertion in one {
      while next < two.count, two[next].offset <= insertion.offset {
        result.append(two[next])
        next += 1
      }
      result.append(insertion)
    }
    return result + two[next...]
  }

  /// The digit of a heading's tag in place of which another stands at an offset of the prepared source, by the original.
  func headingDigits(in range: Range<Int>) -> ArraySlice<Int> {
    func first(from offset: Int) -> Int {
      var (low, high) = (0, headingDigits.count)
      while low < high {
        let middle = (low + high) / 2
        if headingDigits[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return headingDigits[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  /// Calls with the prepared source, behind which a line end can be read.
  ///
  /// md4c 0.4.8 looks at the byte behind a link destination that the end of the source cuts off, and takes a `)` that
  /// happens to lie there in memory for the link's own.
  func withSource<Result>(
    _ original: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let lineEnd = UInt8(ascii: "\n")
    if original.last == lineEnd {
      guard let prepared else { return body(original) }
      return prepared.withUnsafeBufferPointer(body)
    }
    let guarded = (prepared ?? Array(original)) + [lineEnd]
    return guarded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0.dropLast())) }
  }

  /// The offset in the original of an offset into the prepared source. O(log *insertions*).
  func originalOffset(of offset: Int) -> Int { offset - firstInsertion(from: offset) }

  /// The inserted bytes in a range of the prepared source.
  func insertions(in range: Range<Int>) -> ArraySlice<Int> {
    insertions[firstInsertion(from: range.lowerBound)..<firstInsertion(from: range.upperBound)]
  }

  private func firstInsertion(from offset: Int) -> Int {
    var (low, high) = (0, insertions.count)
    while low < high {
      let middle = (low + high) / 2
      if insertions[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func count(_ escapes: [(offset: Int, byte: UInt8)], before offset: Int) -> Int {
    var (low, high) = (0, escapes.count)
    while low < high {
      let middle = (low + high) / 2
      if escapes[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The insertions up to an offset, those just before it included.
  private static func count(_ escapes: [(offset: Int, byte: UInt8)], through offset: Int) -> Int {
    count(escapes, before: offset + 1)
  }

  // MARK: Footnotes

  /// Where backslashes go to keep `[^label]` literal, and line ends before definitions.
  private static func footnoteBrackets(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, splitsDefinitions: Bool
  ) -> [(offset: Int, byte: UInt8)] {
    var found: [(offset: Int, byte: UInt8)] = []
    let backslash = UInt8(ascii: "\\")
    var i = start
    while let open = source.firstIndex(of: UInt8(ascii: "["), followedBy: UInt8(ascii: "^"), from: i) {
      i = open + 2
      if open > start, source[open - 1] == backslash { continue }
      var close = i
      while close < source.count, close - i < longestFootnoteLabel, source[close] != UInt8(ascii: "]"),
        source[close] != UInt8(ascii: "["), source[close] != UInt8(ascii: "\n")
      {
        close += 1
      }
      guard close < source.count, close > i, source[close] == UInt8(ascii: "]") else { continue }
      let next = close + 1 < source.count ? source[close + 1] : 0
      if next == UInt8(ascii: "(") { continue }
      if splitsDefinitions, next == UInt8(ascii: ":"), open == start || source[open - 1] == UInt8(ascii: "\n") {
        found.append((open, UInt8(ascii: "\n")))
      }
      found.append((open, backslash))
      found.append((close, backslash))
      i = close + 1
    }
    return found
  }

  /// Longer labels are no footnotes but brackets in running text.
  private static let longestFootnoteLabel = 100

  /// Template tags where a link's target stands: engines fill them in before Markdown is read, which knows no target
  /// with spaces and quotes.
  private static func templateTargets(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = start
    while let close = source.firstIndex(of: UInt8(ascii: "]"), followedBy: UInt8(ascii: "("), from: i) {
      i = close + 2
      while i < source.count, source[i] != UInt8(ascii: ")"), source[i] != 0x0A, i < close + longestTarget {
        if source[i] == UInt8(ascii: "{"), let tag = TemplateLanguage.tag(in: source, at: i) {
          found.append(tag.range)
          i = tag.range.upperBound
        } else if isSpace(source[i]) {
          break
        } else {
          i += 1
        }
      }
    }
    return found
  }

  /// Longer targets are not looked through for tags.
  private static let longestTarget = 2_048

  // MARK: Lines that are no text

  private mutating func scanLines(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>] {
    var blanks: [Range<Int>] = []
    var i = start
    var fence: UInt8 = 0
    var isInConflict = false
    var isAfterText = false
    while i < source.count {
      let lineStart = i
      while i < source.count, source[i] == 0x20 || source[i] == 0x09 { i += 1 }
      let first = i < source.count ? source[i] : 0
      var end = i
      if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") || MarkdownPreparation.mayStartMarker[Int(first)] {
        end = source.endOfLine(from: i)
      } else {
        let contentStart = i
        i = source.endOfLine(from: i) + 1
        if fence == 0, MarkdownPreparation.mayStartLabel[Int(first)],
          let spaces = MarkdownPreparation.spacesInLabel(
            source, contentStart..<i - 1, isIndented: contentStart - lineStart >= 4)
        {
          spacesInLabels.append(spaces)
        }
        isAfterText = !(first == 0x0A || first == 0x0D || first == 0)
        continue
      }
      i = end + 1
      let line = UnsafeBufferPointer(rebasing: source[lineStart..<end]).trimmed
      if line.count >= 3, line[0] == line[1], line[1] == line[2],
        first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      {
        if fence == 0 { fence = first } else if fence == first { fence = 0 }
      } else if fence == 0 {
        if let marker = conflictMarker(line, isInConflict: isInConflict) {
          if marker == UInt8(ascii: "<") {
            isInConflict = true
            diagnostics.append(
              (lineStart, Diagnostic("conflict-marker", .error, "Conflict markers left behind: both sides are read")))
          } else if marker == UInt8(ascii: ">") {
            isInConflict = false
          }
          blanks.append(lineStart..<end)
        } else if let anchor = MarkdownLineMarker(line) {
          if let name = anchor.anchor {
            anchors.append(
              Anchor(offset: lineStart, name: name, isForBlockBefore: isAfterText && anchor.namesBlockBefore))
          }
          blanks.append(lineStart..<end)
        }
      }
      isAfterText = true
    }
    return blanks
  }

  /// The spaces before the asterisks that end the label of a line or item: CommonMark takes them for the beginning of
  /// further emphasis, people for the end. Only where nothing else in the label is emphasized.
  private static func spacesInLabel(
    _ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, isIndented: Bool
  ) -> Range<Int>? {
    let asterisk = UInt8(ascii: "*")
    func isPair(_ offset: Int) -> Bool {
      offset + 1 < line.upperBound && source[offset] == asterisk && source[offset + 1] == asterisk
        && (offset + 2 == line.upperBound || source[offset + 2] != asterisk)
    }
    var start = line.lowerBound
    // Indented this far, a line is code unless it is an item.
    var isItem = !isIndented
    while start < line.upperBound, !isPair(start) {
      guard " -+*>.)".utf8.contains(source[start]) || source[start] &- 0x30 < 10 else { return nil }
      if source[start] != 0x20 { isItem = true }
      start += 1
    }
    let text = start + 2
    guard isItem, text < line.upperBound, source[text] > 0x20 else { return nil }
    guard let end = source[text..<line.upperBound].firstIndex(of: asterisk), isPair(end), source[end - 1] == 0x20 else {
      return nil
    }
    var spaces = end - 1
    while source[spaces - 1] == 0x20 { spaces -= 1 }
    return spaces..<end
  }

  /// First bytes of lines that may begin with a label.
  private static let mayStartLabel: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "*-+>0123456789".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// `<`, `|`, `=` or `>` if the line is a marker that a merge left behind.
  private func conflictMarker(_ line: UnsafeBufferPointer<UInt8>, isInConflict: Bool) -> UInt8? {
    guard line.count >= 7 else { return nil }
    let first = line[0]
    for i in 1..<7 where line[i] != first { return nil }
    let isAlone = line.count == 7
    let isNamed = line.count > 8 && line[7] == 0x20
    switch first {
    case UInt8(ascii: "<"): return isNamed ? first : nil
    case UInt8(ascii: "="): return isInConflict && isAlone ? first : nil
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return isInConflict && (isNamed || isAlone) ? first : nil
    default: return nil
    }
  }

  /// First bytes of lines that may be no text.
  private static let mayStartMarker: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "<=>|:{([".utf8 { table[Int(byte)] = true }
    return table
  }()
}

/// A whole line that is an instruction to a generator, not text.
struct MarkdownLineMarker {
  /// The link target it sets.
  var anchor: String?
  /// Kramdown's lists stand after their block, MyST's labels before.
  var namesBlockBefore = false

  init?(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.count >= 3 else { return nil }
    let last = line[line.count - 1]
    switch (line[0], line[1]) {
    case (UInt8(ascii: "{"), UInt8(ascii: ":")) where last == UInt8(ascii: "}"):
      anchor = AttributeList.id(in: line)
      namesBlockBefore = true
    case (UInt8(ascii: "{"), UInt8(ascii: "%")) where last == UInt8(ascii: "}"):
      // One tag and nothing else; text between two tags is text.
      guard line.count(of: "{%") == 1, !line.contains("trans") else { return nil }
    case (UInt8(ascii: "{"), UInt8(ascii: "{")) where last == UInt8(ascii: "}"):
      guard line.count > 4, line[2] == UInt8(ascii: "<") || line[2] == UInt8(ascii: "%"), line.count(of: "{{") == 1
      else { return nil }
    case (UInt8(ascii: ":"), UInt8(ascii: ":")) where line[2] == UInt8(ascii: ":"): break
    case (UInt8(ascii: "("), _) where last == UInt8(ascii: "=") && line[line.count - 2] == UInt8(ascii: ")"):
      anchor = String(decoding: line[1..<line.count - 2], as: UTF8.self)
    case (UInt8(ascii: "["), _):
      let text = String(decoding: line, as: UTF8.self)
      guard text == "[TOC]" || text == "[[TOC]]" || text == "[[_TOC_]]" else { return nil }
    default: return nil
    }
  }
}
