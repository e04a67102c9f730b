import PolicyModel

/// Lists and tables of AsciiDoc.
extension AsciiDocFlowReader {
  /// What begins an item: the signs that tell its depth, and how it is counted.
  struct ItemMarker {
    var signs: [UInt8]
    var style: SectionNumber.Style?
    var value: Int?
    /// Bytes up to the text.
    var length: Int
  }

  /// Deeper lists are counted no further.
  private static let mostSigns = 6

  func itemMarker(_ text: ArraySlice<UInt8>) -> ItemMarker? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
      let signs = text.prefix { $0 == first }
      guard signs.count <= Self.mostSigns, first != UInt8(ascii: "-") || signs.count == 1,
        let length = contentOffset(text, after: signs.count)
      else { return nil }
      let styles: [SectionNumber.Style] = [.decimal, .lowerLetter, .lowerRoman, .upperLetter, .upperRoman]
      let style = first == UInt8(ascii: ".") ? styles[min(signs.count - 1, styles.count - 1)] : nil
      return ItemMarker(signs: Array(signs), style: style, value: nil, length: length)
    }
    if text.starts(with: "•".utf8), let length = contentOffset(text, after: 3) {
      return ItemMarker(signs: Array("•".utf8), style: nil, value: nil, length: length)
    }
    let word = text.prefix(4).prefix { HTMLEntities.isAlphanumeric($0) }
    guard !word.isEmpty, word.endIndex < text.endIndex, text[word.endIndex] == UInt8(ascii: "."),
      let length = contentOffset(text, after: word.count + 1)
    else { return nil }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return ItemMarker(
        signs: [0x31], style: .decimal, value: Int(String(decoding: word, as: UTF8.self)), length: length)
    }
    guard word.count == 1, let letter = word.first else { return nil }
    let style: SectionNumber.Style = letter > 0x60 ? .lowerLetter : .upperLetter
    return ItemMarker(
      signs: [letter > 0x60 ? 0x61 : 0x41], style: style, value: Int(letter | 0x20) - 0x60, length: length)
  }

  private func contentOffset(_ text: ArraySlice<UInt8>, after length: Int) -> Int? {
    let spaces = text.dropFirst(length).prefix(while: isSpace).count
    return spaces > 0 && length + spaces < text.count ? length + spaces : nil
  }

  /// The offsets of the end of a term and of the start of what it means, in `term:: meaning`.
  static func term(_ text: ArraySlice<UInt8>) -> (end: Int, next: Int)? {
    guard text.first != UInt8(ascii: "/") else { return nil }
    var i = text.startIndex
    while i + 1 < text.endIndex {
      let sign = text[i]
      if sign == text[i + 1], sign == UInt8(ascii: ":") || sign == UInt8(ascii: ";"), i > text.startIndex {
        let after = text[i...].prefix { $0 == sign }.endIndex
        guard after - i <= 4 else { return nil }
        if after == text.endIndex || isSpace(text[after]) { return (i, after) }
        i = after
      } else {
        i += 1
      }
    }
    return nil
  }

  /// Reads an item of a list or a term; nil for any other line.
  func readItem(at number: Int) -> Int? {
    let text = lines.bytes(number)
    let start = lines[number].start
    if let marker = itemMarker(text) {
      _ = takeStyle()
      writeTitle()
      enter(marker)
      return readItemText(at: number, from: start + marker.length)
    }
    guard let term = AsciiDocFlowReader.term(text), lines[number].indent == 0 || !lists.isEmpty || isInTerm else {
      return nil
    }
    _ = takeStyle()
    writeTitle()
    leaveLists()
    inlines(Array(text[..<term.end]))
    out.finish(.block(.definitionTerm), nesting: nesting, range: lines.range(from: start, toLine: number))
    isInTerm = true
    let rest = text[term.next...].drop(while: isSpace)
    return rest.isEmpty ? number + 1 : readItemText(at: number, from: rest.startIndex)
  }

  /// Goes into the list that a marker belongs to: one that is open, or a new one inside of the last.
  private func enter(_ marker: ItemMarker) {
    if let open = lists.lastIndex(where: { $0.marker == marker.signs }) {
      lists.removeSubrange((open + 1)...)
      lists[open].count = marker.value ?? lists[open].count + 1
    } else {
      lists.append(List(marker: marker.signs, style: marker.style, number: out.newList(), count: marker.value ?? 1))
    }
    lists[lists.count - 1].isFresh = true
  }

  /// The text of an item or of what a term means, with the lines that go on with it.
  private func readItemText(at number: Int, from start: Int) -> Int {
    var end = number + 1
    while end < lines.count, !endsItemText(end) { end += 1 }
    let range = lines.range(from: start, toLine: end - 1)
    let place = nesting
    var text = lines.joined(number..<end, from: start)
    for (box, sign) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[*] ", "☑ ")] where text.starts(with: Array(box.utf8)) {
      text.replaceSubrange(0..<4, with: Array(sign.utf8))
    }
    inlines(text)
    out.finish(.block(place.startsItem ? .listItem : .definitionDescription), nesting: place, range: range)
    return end
  }

  private func endsItemText(_ number: Int) -> Bool {
    let text = lines.bytes(number)
    return text.isEmpty || text.elementsEqual([UInt8(ascii: "+")]) || endsParagraph(number)
  }

  // MARK: Tables

  /// A table between lines of `|===`: a cell begins at a sign that no backslash takes the meaning from.
  func readTable(at number: Int, hasHeader: Bool) -> Int {
    let end = end(ofDelimited: number)
    let table = out.newTable()
    // The first row of a table stands in one line; where it holds one cell only, a blank line ends the row.
    var columns = 0
    var firstEnd = number + 1
    while firstEnd < end, lines[firstEnd].isBlank { firstEnd += 1 }
    if firstEnd < end { columns = cells(in: lines.bytes(firstEnd)).count { $0.begins } }
    if columns == 1 {
      columns = 0
      for line in firstEnd..<end {
        if lines[line].isBlank { break }
        columns += cells(in: lines.bytes(line)).count { $0.begins }
      }
    }
    let isHeader =
      hasHeader || firstEnd == number + 1 && firstEnd + 1 < end && lines[firstEnd + 1].isBlank && columns > 1
    var place = -1
    var open: [UInt8] = []
    var openLine = number
    func write() {
      guard place >= 0 else { return }
      let row = place / max(columns, 1)
      let cell = TableCell(table: table, row: row, column: place % max(columns, 1), isHeader: isHeader && row == 0)
      inlines(open)
      var nesting = Nesting()
      nesting.cell = cell
      out.finish(
        .block(.tableCell), nesting: nesting, range: lines.range(from: lines[openLine].start, toLine: openLine))
    }
    for line in number + 1..<max(end, number + 1) {
      for part in cells(in: lines.bytes(line)) {
        if part.begins {
          write()
          place += 1
          open = Array(part.text)
          openLine = line
        } else {
          open += [0x0A] + part.text
        }
      }
    }
    write()
    return end + 1
  }

  /// The parts of a line of a table; the first goes on with the cell before unless the line begins with a sign.
  private func cells(in text: ArraySlice<UInt8>) -> [(text: ArraySlice<UInt8>, begins: Bool)] {
    var parts: [(ArraySlice<UInt8>, Bool)] = []
    var from = text.startIndex
    var begins = false
    for i in text.indices
    where text[i] == UInt8(ascii: "|") && (i == text.startIndex || text[i - 1] != UInt8(ascii: "\\")) {
      var to = i
      // The letters before a sign say how the cell is set: `a|`, `2+|`.
      let format = text[from..<i].reversed().prefix { "aehlmsdv0123456789.+*^<>".utf8.contains($0) }.count
      if format > 0, to - format == from || isSpace(text[to - format - 1]) { to -= format }
      if begins || to > from { parts.append((text[from..<to], begins)) }
      from = i + 1
      begins = true
    }
    if begins || from < text.endIndex { parts.append((text[from...], begins)) }
    return parts
  }
}
