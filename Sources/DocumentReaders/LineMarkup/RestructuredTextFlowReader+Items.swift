import PolicyModel

/// Lists and tables of reStructuredText.
extension RestructuredTextFlowReader {
  /// What begins an item.
  struct ItemMarker {
    var style: ItemStyle
    /// Its count; nil for bullets, and for `#` that counts on.
    var value: Int?
    /// Bytes up to the text of the item.
    var length: Int
  }

  /// The marker of an item at an offset; nil for text that only looks like one, as a name with an initial.
  func itemMarker(at start: Int, lineEnd: Int, column: Int, _ number: Int) -> ItemMarker? {
    let text = lines.source[start..<lineEnd]
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      || text.starts(with: "•".utf8) || text.starts(with: "‣".utf8) || text.starts(with: "⁃".utf8)
    {
      let length = first < 0x80 ? 1 : 3
      return contentOffset(text, after: length).map { ItemMarker(style: .bullet(first), value: nil, length: $0) }
    }
    guard var marker = enumerator(text) else { return nil }
    // The next line goes on with the item or begins another: else this is a sentence that begins with a number.
    let next = number + 1
    if next < lines.count, !lines[next].isBlank, lines[next].indent >= column,
      lines[next].indent < column + marker.length
    {
      guard lines[next].indent == column, let other = enumerator(lines.bytes(next)) else { return nil }
      if marker.style == .ordered(.lowerRoman), other.style != marker.style { marker.style = .ordered(.lowerLetter) }
      if marker.style == .ordered(.upperRoman), other.style != marker.style { marker.style = .ordered(.upperLetter) }
    }
    return marker
  }

  /// The bytes up to the text after a marker; nil if text follows without a space.
  private func contentOffset(_ text: ArraySlice<UInt8>, after length: Int) -> Int? {
    if text.count == length { return length + 1 }
    guard text[text.startIndex + length] == 0x20 || text[text.startIndex + length] == 0x09 else { return nil }
    return text.dropFirst(length).prefix(while: isSpace).count + length
  }

  /// Digits of a number that counts items; more are a year or a telephone number's part.
  private static let mostDigits = 3

  private func enumerator(_ text: ArraySlice<UInt8>) -> ItemMarker? {
    let opens = text.first == UInt8(ascii: "(")
    let body = opens ? text.dropFirst() : text
    let word = body.prefix { HTMLEntities.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
    guard !word.isEmpty, word.endIndex < text.endIndex else { return nil }
    let close = text[word.endIndex]
    guard close == UInt8(ascii: ")") || !opens && close == UInt8(ascii: "."),
      let length = contentOffset(text, after: word.count + (opens ? 2 : 1)), word.endIndex + 1 < text.endIndex,
      let (style, value) = count(word)
    else { return nil }
    return ItemMarker(style: .ordered(style), value: value, length: length)
  }

  private func count(_ word: ArraySlice<UInt8>) -> (SectionNumber.Style, Int?)? {
    if word.elementsEqual([UInt8(ascii: "#")]) { return (.decimal, nil) }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), word.count <= Self.mostDigits {
      return (.decimal, Int(String(decoding: word, as: UTF8.self)))
    }
    guard let first = word.first else { return nil }
    let isUpper = first < 0x60
    if word.count > 1 || first | 0x20 == UInt8(ascii: "i") {
      guard let value = Numeral.roman(word.map { Unicode.Scalar($0) }) else { return nil }
      return (isUpper ? .upperRoman : .lowerRoman, value)
    }
    guard first > 0x40 else { return nil }
    return (isUpper ? .upperLetter : .lowerLetter, Int(first | 0x20) - 0x60)
  }

  /// Opens an item, in the list of the item before if it goes on with that.
  func readItem(_ marker: ItemMarker, at number: Int, start: Int, column: Int) -> Int {
    var (list, count) = (0, marker.value ?? 1)
    if let last = containers.last, case .item(let lastList, column, let style) = last.kind, isOneList(style, marker) {
      list = lastList
      if marker.value == nil, case .ordered(let value)? = last.marker { count = value + 1 }
      if case .ordered = style, style != marker.style, case .ordered(let value)? = last.marker { count = value + 1 }
      containers.removeLast()
      push(marker, list, count, column, style)
    } else {
      list = out.newList()
      push(marker, list, count, column, marker.style)
    }
    let content = start + marker.length
    // An empty item has its text below.
    guard content < lines[number].end else {
      let next = lines.firstFilled(from: number + 1)
      if next < lines.count, lines[next].indent > column {
        containers[containers.count - 1].indent = lines[next].indent
      }
      return number + 1
    }
    return readContent(at: number, from: content, column: column + marker.length)
  }

  /// True for one style, and for a letter that may be a Roman number as well.
  func isOneList(_ style: ItemStyle, _ marker: ItemMarker) -> Bool {
    switch (style, marker.style) {
    case (.ordered(.lowerLetter), .ordered(.lowerRoman)), (.ordered(.upperLetter), .ordered(.upperRoman)): true
    case (.ordered, .ordered(.decimal)): marker.value == nil || style == marker.style
    default: style == marker.style
    }
  }

  private func push(_ marker: ItemMarker, _ list: Int, _ count: Int, _ column: Int, _ style: ItemStyle) {
    var container = Container(
      kind: .item(list: list, column: column, style: style), indent: column + marker.length, isFresh: true)
    if case .bullet = style { container.marker = .bullet } else { container.marker = .ordered(count) }
    containers.append(container)
  }

  // MARK: Tables

  func readTable(at number: Int, _ text: ArraySlice<UInt8>) -> Int? {
    if text.first == UInt8(ascii: "+"), text.contains(UInt8(ascii: "-")),
      text.allSatisfy({ $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
    {
      return readGrid(at: number)
    }
    let columns = text.split(separator: 0x20)
    if columns.count > 1, columns.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0 == UInt8(ascii: "=") } }) {
      return readSimpleTable(at: number)
    }
    return nil
  }

  /// A table drawn with lines on all sides of its cells.
  private func readGrid(at number: Int) -> Int {
    let table = out.newTable()
    var (row, end, last) = (0, number, number)
    var cells: [[UInt8]] = []
    let headerEnd = gridHeader(from: number)
    func write() {
      for (column, cell) in cells.enumerated() {
        inlines(cell)
        let place = TableCell(table: table, row: row, column: column, isHeader: last < headerEnd)
        out.finish(
          .block(.tableCell), nesting: Nesting(cell: place), range: lines.range(from: lines[last].start, toLine: end))
      }
      if !cells.isEmpty { row += 1 }
      cells = []
    }
    while end < lines.count, let first = lines.bytes(end).first,
      first == UInt8(ascii: "+") || first == UInt8(ascii: "|")
    {
      let text = lines.bytes(end)
      if first == UInt8(ascii: "+") {
        write()
        last = end + 1 < lines.count ? end + 1 : end
      } else {
        let parts = text.dropFirst().split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        for (column, part) in parts.dropLast(text.last == UInt8(ascii: "|") ? 1 : 0).enumerated() {
          if column < cells.count { cells[column] += [0x0A] + part } else { cells.append(Array(part)) }
        }
      }
      end += 1
    }
    return end
  }

  /// The line that ends the header rows of a grid; the first line if it has none.
  private func gridHeader(from number: Int) -> Int {
    var line = number
    while line < lines.count, let first = lines.bytes(line).first,
      first == UInt8(ascii: "+") || first == UInt8(ascii: "|")
    {
      if first == UInt8(ascii: "+"), lines.bytes(line).contains(UInt8(ascii: "=")) { return line }
      line += 1
    }
    return number
  }

  /// A table whose columns lie below lines of equals signs.
  private func readSimpleTable(at number: Int) -> Int {
    let border = lines.bytes(number)
    let indent = lines[number].indent
    var starts: [Int] = []
    for i in border.indices where border[i] == UInt8(ascii: "=") && (i == border.startIndex || border[i - 1] == 0x20) {
      starts.append(i - border.startIndex)
    }
    let borders = simpleBorders(from: number)
    guard let last = borders.last, last > number else { return number + 1 }
    let table = out.newTable()
    var row = 0
    for line in number + 1..<last where !borders.contains(line) && !lines[line].isBlank {
      let text = Array(String(decoding: lines.bytes(line), as: UTF8.self).unicodeScalars)
      if text.allSatisfy({ $0 == "-" || $0 == " " }) { continue }
      let shift = lines[line].indent - indent
      for (column, start) in starts.enumerated() {
        let from = min(max(0, start - shift), text.count)
        let to = column + 1 < starts.count ? min(max(0, starts[column + 1] - shift), text.count) : text.count
        inlines(Array(String(String.UnicodeScalarView(text[from..<max(from, to)])).utf8))
        let place = TableCell(table: table, row: row, column: column, isHeader: borders.count > 2 && line < borders[1])
        out.finish(
          .block(.tableCell), nesting: Nesting(cell: place), range: lines.range(from: lines[line].start, toLine: line))
      }
      row += 1
    }
    return last + 1
  }

  /// The lines of equals signs of a simple table: two, or three with a header.
  private func simpleBorders(from number: Int) -> [Int] {
    var borders: [Int] = []
    var line = number
    while line < lines.count, borders.count < 3 {
      let text = lines.bytes(line)
      if !text.isEmpty, text.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == 0x20 }) {
        borders.append(line)
        // A table ends at a border with a blank line after it.
        if borders.count > 1, line + 1 >= lines.count || lines[line + 1].isBlank { break }
      } else if !text.isEmpty, lines[line].indent < lines[number].indent {
        break
      }
      line += 1
    }
    return borders
  }
}
