/// What hosts render and md4c does not know, put into forms that it knows: blocks of HTML that begin with `<h2>` to
/// `<h6>`, delimiter rows of one or two hyphens, the notes of GitHub (`> [!NOTE]`), the notes and tabs of MkDocs
/// (`!!! note "Title"`, `=== "Tab"`).
///
/// One pass over the lines outside of code. O(*n*).
struct MarkdownHostForms {
  /// Bytes that are put in before an offset of the original, ascending.
  private(set) var insertions: [(offset: Int, byte: UInt8)] = []
  /// Bytes that take the place of others.
  private(set) var replacements: [(offset: Int, byte: UInt8)] = []
  /// Offsets of the digits of `<h2>`, which md4c has to take for `<h1>`.
  private(set) var headingDigits: [Int] = []

  private let source: UnsafeBufferPointer<UInt8>
  private var fence: UInt8 = 0
  /// How many notes of MkDocs are around the line.
  private var depth = 0
  private var isInTextArea = false
  /// True behind the delimiter row of a table, up to the next blank line.
  private var isInTable = false
  /// Where the content of the line before began and ended; nil after a blank line.
  private var before: Range<Int>?

  /// What a note's content is indented by, for each note around it.
  private static let noteIndent = 4
  /// Notes nested deeper are read as the text they are.
  private static let deepestNote = 8

  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    var offset = start
    while offset < source.count {
      let end = source.endOfLine(from: offset)
      line(offset, end)
      offset = end + 1
    }
  }

  private mutating func line(_ start: Int, _ end: Int) {
    var first = start
    while first < end, source[first] == 0x20 || source[first] == UInt8(ascii: ">") { first += 1 }
    guard first < end, source[first] != 0x0D else {
      before = nil
      isInTable = false
      return
    }
    if isInTextArea { return textArea(first, end) }
    defer { before = first..<end }
    let sign = source[first]
    if sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), isFence(first, end) {
      if fence == 0 { fence = sign } else if fence == sign { fence = 0 }
      quoteNotes(start, first)
      return
    }
    quoteNotes(start, first)
    guard fence == 0 else { return }
    if isInTable { emptyCells(first, end) }
    switch sign {
    case UInt8(ascii: "<"):
      heading(first, end)
      textArea(first, end)
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): delimiterRow(first, end)
    case UInt8(ascii: "["): if first > start { alert(start, first, end) }
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="): note(start, first, end)
    default: break
    }
  }

  private func isFence(_ first: Int, _ end: Int) -> Bool {
    first + 2 < end && source[first + 1] == source[first] && source[first + 2] == source[first]
  }

  // MARK: Headings

  private mutating func heading(_ first: Int, _ end: Int) {
    let isEnd = first + 1 < end && source[first + 1] == UInt8(ascii: "/")
    let name = first + (isEnd ? 2 : 1)
    guard name + 1 < end, source[name] | 0x20 == UInt8(ascii: "h"), (0x32...0x36).contains(source[name + 1]),
      name + 2 == end || isSpace(source[name + 2]) || source[name + 2] == UInt8(ascii: ">")
    else { return }
    replacements.append((name + 1, UInt8(ascii: "1")))
    headingDigits.append(name + 1)
  }

  // MARK: Fields to write into

  /// What a page puts into such a field is no text, blank lines and all; md4c knows so of `<script>`.
  private mutating func textArea(_ first: Int, _ end: Int) {
    if !isInTextArea {
      guard source.startsFolded(with: "<textarea", at: first), first + 9 == end || !isLetter(source[first + 9]) else {
        return
      }
      replace(first..<first + 9, by: Array("<script".utf8))
      isInTextArea = true
    }
    var index = first
    while let sign = source[index..<end].firstIndex(of: UInt8(ascii: "<")) {
      index = sign + 1
      guard source.startsFolded(with: "</textarea>", at: sign), sign + 11 <= end else { continue }
      replace(sign..<sign + 11, by: Array("</script>".utf8))
      isInTextArea = false
      return
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  // MARK: Tables

  /// md4c asks for three hyphens a column; hosts are content with one, if the row above has as many columns.
  private mutating func delimiterRow(_ first: Int, _ end: Int) {
    guard !isInTable, let before, hasStroke(first, end), let runs = hyphens(first, end),
      columns(before.lowerBound, before.upperBound) == runs.count
    else { return }
    isInTable = true
    emptyCells(before.lowerBound, before.upperBound)
    for run in runs where run.count < 3 {
      for _ in run.count..<3 { insertions.append((run.upperBound, UInt8(ascii: "-"))) }
    }
  }

  /// md4c reads `||` as one end of a cell, hosts as an empty cell.
  private mutating func emptyCells(_ first: Int, _ end: Int) {
    for index in first..<max(first, end - 1)
    where source[index] == UInt8(ascii: "|") && source[index + 1] == UInt8(ascii: "|")
      && (index == first || source[index - 1] != UInt8(ascii: "\\"))
    {
      insertions.append((index + 1, 0x20))
    }
  }

  private func hasStroke(_ first: Int, _ end: Int) -> Bool { source[first..<end].contains(UInt8(ascii: "|")) }

  /// The hyphens of a delimiter row, a run for each column; nil if the line is none.
  private func hyphens(_ first: Int, _ end: Int) -> [Range<Int>]? {
    var runs: [Range<Int>] = []
    var index = first
    var isClosed = true
    while index < end {
      switch source[index] {
      case 0x20, 0x09, 0x0D: index += 1
      case UInt8(ascii: ":"): index += 1
      case UInt8(ascii: "|"):
        isClosed = true
        index += 1
      case UInt8(ascii: "-"):
        guard isClosed else { return nil }
        isClosed = false
        let from = index
        while index < end, source[index] == UInt8(ascii: "-") { index += 1 }
        runs.append(from..<index)
      default: return nil
      }
    }
    return runs.isEmpty ? nil : runs
  }

  /// How many cells a row has.
  private func columns(_ first: Int, _ end: Int) -> Int {
    var (from, to) = (first, end)
    while to > from, isSpace(source[to - 1]) { to -= 1 }
    if from < to, source[from] == UInt8(ascii: "|") { from += 1 }
    if to > from, source[to - 1] == UInt8(ascii: "|"), to - 2 < from || source[to - 2] != UInt8(ascii: "\\") { to -= 1 }
    var count = 1
    for index in from..<max(from, to)
    where source[index] == UInt8(ascii: "|") && (index == from || source[index - 1] != UInt8(ascii: "\\")) {
      count += 1
    }
    return count
  }

  // MARK: Notes

  /// `> [!NOTE]` becomes `> Note` and a paragraph of its own.
  private mutating func alert(_ start: Int, _ first: Int, _ end: Int) {
    guard source[start..<first].contains(UInt8(ascii: ">")), first + 3 < end, source[first + 1] == UInt8(ascii: "!"),
      let close = source[first..<end].firstIndex(of: UInt8(ascii: "]")), close > first + 2,
      source[(first + 2)..<close].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return }
    var text = Array(source[(close + 1)..<end])
    if let fold = text.first, fold == UInt8(ascii: "-") || fold == UInt8(ascii: "+") { text.removeFirst() }
    let title = text.withUnsafeBufferPointer { Array($0.trimmed) }
    replace(first..<end, by: title.isEmpty ? named(source[(first + 2)..<close]) : title)
    insert("\n" + String(repeating: ">", count: source[start..<first].count { $0 == UInt8(ascii: ">") }), at: end)
  }

  /// `!!! note "Title"`, `??? note`, `???+ note`, `=== "Tab"`: the title becomes a paragraph, what is indented below a
  /// quote.
  private mutating func note(_ start: Int, _ first: Int, _ end: Int) {
    let sign = source[first]
    guard first + 4 < end, source[first + 1] == sign, source[first + 2] == sign,
      first - start == depth * MarkdownHostForms.noteIndent, depth < MarkdownHostForms.deepestNote,
      isIndentedBelow(end)
    else { return }
    var at = first + 3
    if sign == UInt8(ascii: "?"), source[at] == UInt8(ascii: "+") { at += 1 }
    guard at < end, source[at] == 0x20 else { return }
    let rest = UnsafeBufferPointer(rebasing: source[at..<end]).trimmed
    let type = rest.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
    var title = named(type)
    if let open = rest.firstIndex(of: UInt8(ascii: "\"")) {
      guard let close = rest.lastIndex(of: UInt8(ascii: "\"")), close > open else { return }
      title = Array(rest[(open + 1)..<close])
    } else if type.isEmpty || sign == UInt8(ascii: "=") {
      return
    }
    replace(first..<end, by: [])
    let quotes = String(repeating: ">   ", count: depth)
    depth += 1
    guard !title.isEmpty else { return }
    insert("\n" + quotes + "> ", at: end)
    for byte in title { insertions.append((end, byte)) }
    insert("\n" + quotes + ">", at: end)
  }

  /// True if text, indented by one more step, follows: `=== "x"` and `!!! a` may be words.
  private func isIndentedBelow(_ end: Int) -> Bool {
    var from = end + 1
    while from < source.count {
      let to = source.endOfLine(from: from)
      let text = source[from..<to].firstIndex { !isSpace($0) }
      if let text { return text - from >= (depth + 1) * MarkdownHostForms.noteIndent }
      from = to + 1
    }
    return false
  }

  /// Makes the indent of a line inside of notes the signs of quotes.
  private mutating func quoteNotes(_ start: Int, _ first: Int) {
    guard depth > 0 else { return }
    var indent = start
    while indent < first, source[indent] == 0x20 { indent += 1 }
    depth = min(depth, (indent - start) / MarkdownHostForms.noteIndent)
    for level in 0..<depth { replacements.append((start + level * MarkdownHostForms.noteIndent, UInt8(ascii: ">"))) }
  }

  private func named(_ type: some Sequence<UInt8>) -> [UInt8] {
    var name = type.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if let first = name.first, first &- 0x61 < 26 { name[0] = first & 0xDF }
    return name
  }

  /// Puts a text, which is no longer, in place of a range, spaces after it.
  private mutating func replace(_ range: Range<Int>, by text: [UInt8]) {
    for (place, offset) in range.enumerated() where source[offset] != 0x0D {
      replacements.append((offset, place < text.count ? text[place] : 0x20))
    }
  }

  private mutating func insert(_ text: String, at offset: Int) {
    for byte in text.utf8 { insertions.append((offset, byte)) }
  }
}
