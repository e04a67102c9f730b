import PolicyModel

/// What pages add to a text without markup: running heads and feet, page numbers, and the list of contents.
///
/// Pages are parted by form feeds, or by feet that count (`[Page 3]`). At both ends of a page a line is furniture if other
/// pages have it too, apart from its number; if it is a page's number; or if it is set in columns. A page named in a
/// sentence is a word of it. O(*n*).
struct PlainTextPages {
  /// What each line is.
  enum Line: UInt8 { case text, furniture, contents }

  private(set) var kinds: [Line]
  /// The blank lines where a page ends in the middle of a paragraph.
  private var insideBreaks: Set<Int> = []

  private let lines: [UnsafeBufferPointer<UInt8>]
  /// The lines' words with white space collapsed and digits alike.
  private let folded: [[UInt8]]

  /// So many lines at either end of a page may be furniture.
  private static let mostAtEnds = 2
  /// Spaces between the columns of a running head.
  private static let leastGap = 3
  /// Dots between a title and its page.
  private static let leastLeader = 4
  /// Fewer entries are no list of contents.
  private static let leastEntries = 2
  /// A line that breaks off in a sentence has more words than a title.
  private static let leastWordsOfBrokenLine = 5

  /// - Parameter lines: The lines of the source, white space at their ends included.
  init(_ lines: [UnsafeBufferPointer<UInt8>]) {
    self.lines = lines
    kinds = [Line](repeating: .text, count: lines.count)
    guard lines.contains(where: PlainTextPages.mayBelongToPages) else {
      folded = []
      return
    }
    folded = lines.map(PlainTextPages.folded)
    let breaks = pageBreaks()
    if !breaks.isEmpty { markFurniture(breaks) }
    markContents()
  }

  /// The parts that are left out, a leaf a line.
  func omitted(positions: (Int) -> SourceRange) -> [OmittedPart] {
    [(Line.furniture, "repeated-text"), (.contents, "table-of-contents")].compactMap { kind, reason in
      let blocks = kinds.indices.compactMap { number -> Block? in
        guard kinds[number] == kind, !folded[number].isEmpty else { return nil }
        return Block(
          .paragraph, PlainTextPages.collapsed(lines[number]), range: positions(number))
      }
      guard let first = blocks.first, let last = blocks.last else { return nil }
      return OmittedPart(reason: reason, blocks: blocks, range: SourceRange(first.range.start, last.range.end))
    }
  }

  /// True for a line with a form feed, one that ends in a number or bracket, and one that may name a list of contents:
  /// a text without any needs no second look.
  private static func mayBelongToPages(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if line.contains(0x0C) { return true }
    let words = line.trimmed
    guard let last = words.last else { return false }
    if last &- 0x30 < 10 || last == UInt8(ascii: "]") || last == UInt8(ascii: "-") { return true }
    return words.count <= longestTitle && titles.contains(String(decoding: folded(line), as: UTF8.self))
  }

  /// Bytes of the longest title of a list of contents, and room.
  private static let longestTitle = 32

  // MARK: Pages

  /// The first lines of the second and later pages.
  private func pageBreaks() -> [Int] {
    let feeds = lines.indices.filter { $0 > 0 && lines[$0].contains(0x0C) }
    if !feeds.isEmpty { return feeds }
    // Without form feeds, feet that count from page to page part the pages.
    var counts: [[UInt8]: Int] = [:]
    for number in lines.indices where isFoot(number) { counts[folded[number], default: 0] += 1 }
    guard counts.contains(where: { $0.value > 1 }) else { return [] }
    return lines.indices.filter { isFoot($0) && (counts[folded[$0]] ?? 0) > 1 && $0 + 1 < lines.count }.map { $0 + 1 }
  }

  private mutating func markFurniture(_ breaks: [Int]) {
    let starts = [0] + breaks
    let ends = starts.indices.map { place in
      endsOfPage(starts[place]..<(place + 1 < starts.count ? starts[place + 1] : lines.count))
    }
    var counts: [[UInt8]: Int] = [:]
    for end in ends {
      for number in Set(end.heads + end.feet) { counts[folded[number], default: 0] += 1 }
    }
    for (place, end) in ends.enumerated() {
      if place > 0 { mark(end.heads, counts) }
      mark(end.feet, counts)
    }
    if let first = ends.first { markTitlePage(first.heads, counts) }
    joinPages(breaks)
  }

  /// The first and the last lines of a page that hold anything, from its ends inwards.
  private func endsOfPage(_ page: Range<Int>) -> (heads: [Int], feet: [Int]) {
    var (heads, feet): ([Int], [Int]) = ([], [])
    for number in page where !folded[number].isEmpty && heads.count < PlainTextPages.mostAtEnds { heads.append(number) }
    for number in page.reversed() where !folded[number].isEmpty && feet.count < PlainTextPages.mostAtEnds {
      feet.append(number)
    }
    return (heads, feet)
  }

  /// Marks lines from the end of a page inwards, as far as they are furniture.
  private mutating func mark(_ numbers: [Int], _ counts: [[UInt8]: Int]) {
    for number in numbers {
      let isRepeated = (counts[folded[number]] ?? 0) > 1
      guard
        kinds[number] == .furniture || isRepeated || isPageNumber(number) || isFoot(number)
          || isSetInColumns(number) && standsAlone(number)
      else { return }
      kinds[number] = .furniture
    }
  }

  /// On the first page only a head that later pages repeat to the letter is one: the title stands there.
  private mutating func markTitlePage(_ numbers: [Int], _ counts: [[UInt8]: Int]) {
    guard let first = numbers.first, (counts[folded[first]] ?? 0) > 1, isSetInColumns(first) else { return }
    kinds[first] = .furniture
  }

  /// Takes the blank lines around breaks after which the paragraph goes on.
  private mutating func joinPages(_ breaks: [Int]) {
    let texts = lines.indices.filter { kinds[$0] == .text && !folded[$0].isEmpty }
    var next = 0
    for start in breaks {
      let from = next
      while next < texts.count, texts[next] < start { next += 1 }
      // Of several breaks in a row the first has seen to it.
      guard next > 0, next < texts.count, next > from || from == 0, goesOn(from: texts[next - 1], to: texts[next])
      else {
        continue
      }
      for number in texts[next - 1] + 1..<texts[next] where folded[number].isEmpty { insideBreaks.insert(number) }
    }
  }

  private func goesOn(from before: Int, to after: Int) -> Bool {
    let (last, first) = (PlainTextPages.collapsed(lines[before]), PlainTextPages.collapsed(lines[after]))
    let shape = TextShape(last)
    guard last.hasSuffix(",") || !shape.endsLikeSentence && !shape.isQuestion && !shape.isLeadIn,
      let letter = first.unicodeScalars.first
    else { return false }
    let isBroken = last.hasSuffix("-") || shape.words >= Double(PlainTextPages.leastWordsOfBrokenLine)
    return letter.properties.isLowercase || isBroken && letter.properties.isAlphabetic
  }

  /// True for a blank line between two pages, in the middle of a paragraph.
  func isInsideBreak(_ number: Int) -> Bool { insideBreaks.contains(number) }

  // MARK: Lines

  /// True for `[Page 3]`, `Page 3 of 9`, `Seite 3`, alone or behind other words and a gap.
  private func isFoot(_ number: Int) -> Bool {
    let line = folded[number]
    for ending in PlainTextPages.feet
    where line.count >= ending.count && line.suffix(ending.count).elementsEqual(ending) {
      let before = line.count - ending.count
      if before == 0 || isSetInColumns(number) || line[before - 1] == UInt8(ascii: "|") { return true }
      if ending.first == UInt8(ascii: "[") { return true }
    }
    return false
  }

  /// Folded: `#` is a number.
  private static let feet: [[UInt8]] = [
    "[page #]", "page # of #", "page # / #", "page #/#", "page #", "- # -", "seite # von #", "seite #", "page # sur #",
    "página # de #", "página #", "pagina # di #", "pagina # van #", "pagina #", "strona # z #", "strona #",
    "страница # из #", "страница #", "# of #", "# / #", "#/#",
  ].map { Array($0.utf8) }

  private func isPageNumber(_ number: Int) -> Bool {
    let line = folded[number]
    return line == [UInt8(ascii: "#")] || line == Array("- # -".utf8) || line == Array("– # –".utf8)
  }

  /// True for `Harrow      Charter      May 2021`: a line set in columns.
  private func isSetInColumns(_ number: Int) -> Bool {
    var gap = 0
    for byte in lines[number].trimmed {
      gap = byte == 0x20 ? gap + 1 : byte == 0x09 ? PlainTextPages.leastGap : 0
      if gap >= PlainTextPages.leastGap { return true }
    }
    return false
  }

  /// True if no text stands right above or below: a row of a table has others beside it.
  private func standsAlone(_ number: Int) -> Bool {
    [number - 1, number + 1].allSatisfy { beside in
      !lines.indices.contains(beside) || folded[beside].isEmpty || kinds[beside] == .furniture
        || lines[beside].contains(0x0C) || lines[number].contains(0x0C)
    }
  }

  private static func folded(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isAfterSpace = false
    for byte in line.trimmed {
      if isSpace(byte) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { result.append(0x20) }
      isAfterSpace = false
      if byte &- 0x30 < 10 {
        if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
      } else {
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return result
  }

  private static func collapsed(_ line: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: line.trimmed, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: true).joined(
      separator: " ")
  }
}

// MARK: Contents

extension PlainTextPages {
  /// Marks the list of contents: lines with dots before a page, and lines under its title that stand again further down.
  private mutating func markContents() {
    let entries = lines.map { PlainTextPages.entry($0) }
    let dotted = entries.indices.filter { entries[$0].isDotted }
    guard let start = titleOfContents() ?? (dotted.count >= PlainTextPages.leastEntries ? dotted[0] : nil) else {
      return
    }
    var last: [[UInt8]: Int] = [:]
    for number in lines.indices where kinds[number] == .text && !entries[number].isDotted {
      last[entries[number].text] = number
    }
    let isTitled = !entries[start].isDotted
    var found: [Int] = []
    for number in (isTitled ? start + 1 : start)..<lines.count where kinds[number] == .text && !folded[number].isEmpty {
      guard entries[number].isDotted || (last[entries[number].text] ?? number) > number else { break }
      found.append(number)
    }
    guard found.count >= PlainTextPages.leastEntries else { return }
    for number in found { kinds[number] = .contents }
    if isTitled { kinds[start] = .contents }
  }

  private func titleOfContents() -> Int? {
    lines.indices.first {
      kinds[$0] == .text && PlainTextPages.titles.contains(String(decoding: folded[$0], as: UTF8.self))
    }
  }

  private static let titles: Set<String> = [
    "contents", "table of contents", "inhalt", "inhaltsverzeichnis", "sommaire", "table des matières", "índice",
    "tabla de contenido", "sumário", "indice", "inhoud", "inhoudsopgave", "spis treści", "оглавление", "содержание",
    "目次", "目录",
  ]

  /// A line without its dots and its page, in lower case; whether it had them.
  private static func entry(_ line: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], isDotted: Bool) {
    var words: [UInt8] = []
    var isAfterSpace = false
    for byte in line.trimmed {
      if isSpace(byte) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { words.append(0x20) }
      isAfterSpace = false
      words.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    var end = words.count
    while end > 0, words[end - 1] &- 0x30 < 10 { end -= 1 }
    guard end < words.count else { return (words, false) }
    var dots = 0
    while end > 0, words[end - 1] == UInt8(ascii: ".") || words[end - 1] == 0x20 {
      if words[end - 1] == UInt8(ascii: ".") { dots += 1 }
      end -= 1
    }
    return dots >= leastLeader && end > 0 ? (Array(words[..<end]), true) : (words, false)
  }
}
