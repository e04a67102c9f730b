import PolicyModel

/// Makes a flow of the pages of a PDF file: paragraphs from lines, headings from sizes, lists from bullets.
///
/// A place in it is a page, which stands where other formats have a line, and the line on it.
struct PDFFlowReader {
  /// The flow of poppler's XML, and what runs through the pages; nil where it is no such XML.
  static func flow(of xml: [UInt8], mode: ReadingMode) -> (flow: Flow, omitted: [OmittedPart])? {
    guard let layout = PDFLayout(xml) else { return nil }
    var lines = PDFLines(layout)
    let furniture = mode == .policy ? lines.takeFurniture(pages: layout.pages.count) : []
    var reader = PDFFlowReader(lines, mode: mode)
    reader.read()
    var omitted: [OmittedPart] = []
    if let first = furniture.first, let last = furniture.last {
      let blocks = furniture.map { Block(.paragraph, $0.plain, range: SourceRange(place($0), place($0))) }
      omitted = [OmittedPart(reason: "repeated-text", blocks: blocks, range: SourceRange(place(first), place(last)))]
      reader.out.flow.diagnostics.append(MainContent.diagnostic(omitted))
    }
    return (reader.out.flow, omitted)
  }

  /// Text of this many hundredths of the running text's size is a heading; fonts that mean the same differ by less.
  static let headingSize = 112
  /// A larger text of more bytes is a motto or a box, no heading.
  static let longestHeading = 240
  /// Lines further apart than so many hundredths of the usual distance are two paragraphs.
  static let paragraphGap = 135

  private let lines: [PDFLines.Line]
  private let bodySize: Int
  private let leading: Int
  private let levels: [Int: Int]
  private var out: FlowWriter
  private var list = 0

  private init(_ pages: PDFLines, mode: ReadingMode) {
    lines = pages.lines
    bodySize = pages.bodySize
    leading = PDFLines.mostFrequent(
      zip(lines, lines.dropFirst()).compactMap { one, next in
        one.page == next.page && one.column == next.column && next.top > one.top && one.size == next.size
          ? (next.top - one.top, 1) : nil
      })
    let body = bodySize
    let sizes = Set(lines.map(\.size).filter { $0 * 100 >= body * PDFFlowReader.headingSize }).sorted(by: >)
    levels = Dictionary(uniqueKeysWithValues: sizes.enumerated().map { ($1, min($0 + 1, 6)) })
    out = FlowWriter(mode: mode)
  }

  private static func place(_ line: PDFLines.Line) -> SourcePosition {
    SourcePosition(line: max(1, line.page), column: max(1, line.number))
  }

  private mutating func read() {
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, goesOn(lines[end - 1], lines[end]) { end += 1 }
      write(start..<end)
      start = end
    }
    out.close()
  }

  // MARK: Paragraphs

  private func isHeading(_ line: PDFLines.Line) -> Bool { levels[line.size] != nil }

  /// True if a line goes on with the paragraph of the line before.
  private func goesOn(_ line: PDFLines.Line, _ next: PDFLines.Line) -> Bool {
    if isHeading(line) || isHeading(next) {
      return line.size == next.size && line.page == next.page && isNear(line, next) && !beginsItem(next.plain)
    }
    if line.isBold != next.isBold { return false }
    if PDFFlowReader.bullet(next.plain) > 0 || beginsItem(next.plain) { return false }
    guard line.page == next.page, line.column == next.column else {
      // Over the end of a page or a column only what is amid a sentence goes on.
      return !endsSentence(line.plain) && next.plain.unicodeScalars.first?.properties.isLowercase == true
    }
    return isNear(line, next) && abs(line.size - next.size) <= 1
  }

  private func isNear(_ line: PDFLines.Line, _ next: PDFLines.Line) -> Bool {
    let usual = max(leading, line.bottom - line.top)
    return next.top > line.top && (next.top - line.top) * 100 <= usual * PDFFlowReader.paragraphGap
  }

  private func endsSentence(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    return ".!?:;。！？".contains(last)
  }

  /// True for a number, a letter or a sign that begins an item or a clause: `1.`, `(a)`, `iv)`, `§ 3`.
  private func beginsItem(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " }
    if word == "§" { return true }
    guard word.count <= 8, word.count < text.count, let last = word.last else { return false }
    let core = word.drop { $0 == "(" }.dropLast()
    guard last == ")" || last == ".", !core.isEmpty else { return false }
    return core.allSatisfy { $0.isNumber || $0 == "." } && core.contains(where: \.isNumber)
      || core.count == 1 && core.allSatisfy(\.isLetter)
      || core.utf8.allSatisfy { "ivxlIVXL".utf8.contains($0) }
  }

  /// The count of an item in small letters or small Roman numerals; digits and capitals number sections as well.
  private func count(of line: PDFLines.Line) -> (value: Int, style: SectionNumber.Style, length: Int)? {
    guard !line.isBold, beginsItem(line.plain) else { return nil }
    let word = line.plain.prefix { $0 != " " }
    let core = word.drop { $0 == "(" }.dropLast()
    guard core.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), let first = core.utf8.first else { return nil }
    let length = word.utf8.count + line.plain.dropFirst(word.count).prefix { $0 == " " }.utf8.count
    let last = out.flow.leaves.last
    let goesOnInLetters = last?.isItem == true && last?.nesting.markerStyle == .lowerLetter
    if let value = Numeral.roman(Array(core.unicodeScalars)), core.count > 1 || first == UInt8(ascii: "i"),
      !goesOnInLetters
        || core.count > 1
    {
      return (value, .lowerRoman, length)
    }
    if last?.isItem == true, last?.nesting.markerStyle == .lowerRoman,
      let value = Numeral.roman(Array(core.unicodeScalars))
    {
      return (value, .lowerRoman, length)
    }
    return core.count == 1 ? (Int(first) - 0x60, .lowerLetter, length) : nil
  }

  /// Bytes of a bullet and the space after it; fonts of signs have theirs in the room for private use.
  static func bullet(_ text: String) -> Int {
    guard let first = text.unicodeScalars.first else { return 0 }
    let isSign = "•●◦○▪■‣⁃∙·–-*".unicodeScalars.contains(first) || (0xF000...0xF0FF).contains(first.value)
    let rest = text.unicodeScalars.dropFirst()
    guard isSign, rest.first == " " || rest.first == "\u{A0}" else { return 0 }
    return text.utf8.count - String(String.UnicodeScalarView(rest)).drop { $0 == " " || $0 == "\u{A0}" }.utf8.count
  }

  // MARK: Writing

  private mutating func write(_ run: Range<Int>) {
    let (first, last) = (lines[run.lowerBound], lines[run.upperBound - 1])
    let range = SourceRange(PDFFlowReader.place(first), PDFFlowReader.place(last))
    var text = OfficeText()
    for index in run {
      if index > run.lowerBound { text.join(lines[index].text) } else { text = lines[index].text }
    }
    var nesting = Nesting()
    var kind = FlowLeaf.Kind.block(.paragraph)
    let bullet = PDFFlowReader.bullet(first.plain)
    if let level = levels[first.size], text.plain.utf8.count <= PDFFlowReader.longestHeading {
      kind = .heading(level: level, style: .html)
    } else if bullet > 0 {
      if out.flow.leaves.last?.isItem != true { list = out.newList() }
      nesting = Nesting(listDepth: 1, marker: .bullet, startsItem: true, list: list)
      kind = .block(.listItem)
      text.dropPrefix(bullet)
    } else if let count = count(of: first) {
      if out.flow.leaves.last?.nesting.markerStyle != count.style || out.flow.leaves.last?.isItem != true {
        list = out.newList()
      }
      nesting = Nesting(listDepth: 1, marker: .ordered(count.value), startsItem: true, list: list)
      nesting.markerStyle = count.style
      kind = .block(.listItem)
      text.dropPrefix(count.length)
    }
    var isHeading = false
    if case .heading = kind { isHeading = true }
    _ = text.write(to: &out, keepsBold: !isHeading)
    out.finish(kind, nesting: nesting, range: range)
  }
}
