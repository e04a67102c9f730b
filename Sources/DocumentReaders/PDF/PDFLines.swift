/// The lines of the pages of a PDF file, in the order in which people read them.
struct PDFLines {
  /// What stands beside each other on a page, or in a column of it.
  struct Line {
    var page: Int
    /// Its place among the lines of its page, from 1.
    var number = 0
    var top: Int
    var bottom: Int
    var left: Int
    var right: Int
    var size: Int
    var text: OfficeText
    var plain: String
    var isBold: Bool
    /// The column of the page, which tells where it may go on.
    var column: Int
    /// It stands at the head or the foot of its page.
    var isAtEdge: Bool
  }

  private(set) var lines: [Line] = []

  /// Parts of a page's height in which running heads and page numbers stand, at either end.
  static let edgeShare = 8
  /// A page is set in two columns if fewer than a tenth of its fragments cross its middle.
  static let mostCrossing = 10
  /// Fewer fragments on a side of the page are a picture's or a table's.
  static let leastInColumn = 12

  /// Orders the fragments of all pages. O(*n* log *n*).
  init(_ layout: PDFLayout) {
    for page in layout.pages {
      var number = 0
      for (column, fragments) in PDFLines.columns(of: page).enumerated() {
        for line in PDFLines.lines(of: fragments, on: page, column: column) {
          number += 1
          lines.append(line)
          lines[lines.count - 1].number = number
        }
      }
    }
  }

  /// The fragments of a page by columns, left before right; what crosses the middle parts the page above from below.
  private static func columns(of page: PDFLayout.Page) -> [[PDFLayout.Fragment]] {
    let middle = page.width / 2
    func side(_ fragment: PDFLayout.Fragment) -> Int {
      fragment.right <= middle ? 0 : fragment.left >= middle ? 1 : 2
    }
    var counts = [0, 0, 0]
    for fragment in page.fragments { counts[side(fragment)] += 1 }
    guard counts[0] >= leastInColumn, counts[1] >= leastInColumn,
      counts[2] * mostCrossing < page.fragments.count
    else { return [page.fragments] }
    var parts: [[PDFLayout.Fragment]] = []
    var (left, right): ([PDFLayout.Fragment], [PDFLayout.Fragment]) = ([], [])
    for fragment in page.fragments.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      switch side(fragment) {
      case 0: left.append(fragment)
      case 1: right.append(fragment)
      default:
        parts += [left, right, [fragment]]
        (left, right) = ([], [])
      }
    }
    parts += [left, right]
    return parts.filter { !$0.isEmpty }
  }

  private static func lines(
    of fragments: [PDFLayout.Fragment], on page: PDFLayout.Page, column: Int
  ) -> [Line] {
    var rows: [[PDFLayout.Fragment]] = []
    var (top, bottom) = (0, 0)
    for fragment in fragments.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      // Raised and lowered signs overlap their line by half of their own height at least.
      let overlap = min(bottom, fragment.bottom) - max(top, fragment.top)
      if !rows.isEmpty, overlap * 2 >= max(fragment.height, 1) {
        rows[rows.count - 1].append(fragment)
        if fragment.height >= bottom - top { (top, bottom) = (min(top, fragment.top), max(bottom, fragment.bottom)) }
      } else {
        rows.append([fragment])
        (top, bottom) = (fragment.top, fragment.bottom)
      }
    }
    return rows.compactMap { line(of: $0, on: page, column: column) }
  }

  private static func line(of row: [PDFLayout.Fragment], on page: PDFLayout.Page, column: Int) -> Line? {
    let row = row.sorted { $0.left < $1.left }
    guard let first = row.first, let main = row.max(by: { $0.bytes < $1.bytes }) else { return nil }
    var text = OfficeText()
    var right = first.left
    for fragment in row {
      // Poppler parts what stands apart; a gap of a fifth of the height is a space.
      if fragment.left - right > fragment.height / 5, !text.isEmpty { text.append(" ".utf8, OfficeText.Style()) }
      text.append(fragment.text)
      right = max(right, fragment.right)
    }
    let plain = text.plain.trimmingSpaces
    guard !plain.isEmpty else { return nil }
    let (bytes, bold) = row.reduce((0, 0)) { ($0.0 + $1.bytes, $0.1 + $1.boldBytes) }
    let edge = page.height / edgeShare
    return Line(
      page: page.number, top: row.map(\.top).min() ?? 0, bottom: row.map(\.bottom).max() ?? 0, left: first.left,
      right: right, size: main.size, text: text, plain: plain, isBold: bold * 10 >= bytes * 9, column: column,
      isAtEdge: main.bottom < edge || main.top > page.height - edge)
  }

  /// Takes out what stands on at least half of the pages at one height: running heads, page numbers, watermarks. Heads
  /// of chapters count together.
  mutating func takeFurniture(pages: Int) -> [Line] {
    guard pages >= PDFLines.leastPages else { return [] }
    var counts: [String: Set<Int>] = [:]
    for line in lines { counts[PDFLines.key(line), default: []].insert(line.page) }
    // Heads that name the chapter change from one to the next, and have their height in common.
    var slots: [Int: Set<Int>] = [:]
    for line in lines where line.isAtEdge && (counts[PDFLines.key(line)]?.count ?? 0) > 1 {
      slots[line.top / PDFLines.grid, default: []].insert(line.page)
    }
    // The title of a document may run through its pages; on the first it is larger than the text, and stays.
    let body = bodySize
    let title = lines.first?.page
    var taken: [Line] = []
    var seen: Set<String> = []
    lines.removeAll { line in
      let isFirst = seen.insert(PDFLines.key(line)).inserted
      if isFirst, line.page == title, line.size * 100 >= body * PDFFlowReader.headingSize { return false }
      let pagesOfWords = counts[PDFLines.key(line)]?.count ?? 0
      let pagesOfSlot = line.isAtEdge && pagesOfWords > 1 ? slots[line.top / PDFLines.grid]?.count ?? 0 : 0
      guard max(pagesOfWords, pagesOfSlot) * 2 >= pages else { return false }
      taken.append(line)
      return true
    }
    return taken
  }

  /// On fewer pages nothing is said often enough to run through them.
  static let leastPages = 3
  /// Places that differ by less are one: lines of a head move with the depth of their letters.
  private static let grid = 12

  /// The size in which most of the text is set.
  var bodySize: Int { PDFLines.mostFrequent(lines.map { ($0.size, $0.plain.utf8.count) }) }

  /// The value that weighs most; of two that weigh alike, the smaller one.
  static func mostFrequent(_ values: [(value: Int, weight: Int)]) -> Int {
    var weights: [Int: Int] = [:]
    for (value, weight) in values { weights[value, default: 0] += weight }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// What lines of one running head have in common: the words, digits left out, and the height.
  private static func key(_ line: Line) -> String {
    let words = line.plain.unicodeScalars.filter { !("0"..."9").contains($0) }
    let place = line.isAtEdge ? "" : "\(line.left / grid)"
    return String(String.UnicodeScalarView(words)) + "\u{0}\(line.top / grid)\u{0}\(place)"
  }
}
