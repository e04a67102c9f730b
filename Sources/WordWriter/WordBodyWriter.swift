internal import PolicyModel
internal import ReportWriters

/// Writes rows as paragraphs and tables, with the marks at the ends of paragraphs and around moves.
///
/// The end of a paragraph is marked like a letter: where it exists on one side only, accepting or rejecting joins the
/// paragraph with the next.
struct WordBodyWriter {
  private let report: ComparisonReport
  private let rows: [WordRow]
  private(set) var text: WordTextWriter
  private(set) var style: WordParagraphStyle
  private var tokens: [WordToken] = []
  /// The range of moved rows that each row belongs to; nil for none.
  private var rangeOf: [Int?] = []

  init(_ report: ComparisonReport, rows: [WordRow], revisions: WordRevisions) {
    self.report = report
    self.rows = rows
    text = WordTextWriter(report, revisions)
    style = WordParagraphStyle(report, rows: rows)
    rangeOf = WordBodyWriter.ranges(of: rows)
  }

  /// The content of `w:body` before the section's properties.
  mutating func write() -> XMLBytes {
    collect()
    return paragraphs(of: WordJoints.resolved(tokens))
  }

  private mutating func collect() {
    var index = 0
    var openRange: (number: Int, isOrigin: Bool, id: Int)?
    while index < rows.count {
      var end = index
      while end < rows.count, isCell(rows[end]) { end += 1 }
      if end > index {
        for (number, table) in WordTable.tables(of: Array(rows[index..<end]), in: report).enumerated() {
          // Word joins tables that touch.
          if number > 0 { tokens.append(.end(.kept, old: nil, new: nil)) }
          tokens.append(.table(xml(table)))
        }
        index = end
        continue
      }
      let row = rows[index]
      if let range = rangeOf[index] {
        let isOrigin = row.new == nil
        if openRange.map({ $0.number != range || $0.isOrigin != isOrigin }) ?? true {
          openRange = (range, isOrigin, startRange(range, isOrigin: isOrigin))
        }
      }
      bookmarks(row)
      tokens += text.runs(of: row)
      if let mark = WordBodyWriter.endMark(of: row) { tokens.append(.end(mark, old: row.old, new: row.new)) }
      if let range = openRange,
        index + 1 == rows.count || rangeOf[index + 1] != range.number
          || (rows[index + 1].new == nil) != range.isOrigin
      {
        endRange(range.id, isOrigin: range.isOrigin)
        openRange = nil
      }
      index += 1
    }
  }

  private func isCell(_ row: WordRow) -> Bool {
    report.block(row.new, in: report.new)?.nesting.cell != nil
      || report.block(row.old, in: report.old)?.nesting.cell != nil
  }

  /// The mark of the paragraph's end after a row; nil if the paragraph goes on.
  private static func endMark(of row: WordRow) -> WordRevisionMark? {
    switch (row.old != nil && row.endsOld, row.new != nil && row.endsNew) {
    case (true, true): .kept
    case (false, false): nil
    case (true, false): row.new == nil ? WordTextWriter.mark(ofWhole: row) : .deleted
    case (false, true): row.old == nil ? WordTextWriter.mark(ofWhole: row) : .inserted
    }
  }

  // MARK: Paragraphs

  private mutating func paragraphs(of tokens: [WordToken], isCell: Bool = false) -> XMLBytes {
    var body = XMLBytes()
    var content = XMLBytes()
    var link: WordLink?
    func close(_ content: inout XMLBytes) {
      if link != nil { content.markup("</w:hyperlink>") }
      link = nil
    }
    // Something has to stand after a table, and behind the end of a paragraph that may go.
    var needsLast = !isCell
    for token in tokens {
      switch token {
      case .run(let xml, _, let own):
        if own != link {
          close(&content)
          if let own { WordTextWriter.open(own, &content) }
          link = own
        }
        content.append(xml)
      case .place(let xml):
        close(&content)
        if content.isEmpty { body.append(xml) } else { content.append(xml) }
      case .end(let mark, let old, let new):
        close(&content)
        body.append(paragraph(content, old: old, new: new, mark: mark))
        content = XMLBytes()
        needsLast = mark != .kept && !isCell
      case .table(let xml):
        close(&content)
        if !content.isEmpty { body.append(paragraph(content, old: nil, new: nil, mark: .kept)) }
        content = XMLBytes()
        body.append(xml)
        needsLast = true
      }
    }
    close(&content)
    if needsLast || !content.isEmpty { body.append(paragraph(content, old: nil, new: nil, mark: .kept)) }
    return body
  }

  private mutating func paragraph(
    _ content: XMLBytes, old: BlockReference?, new: BlockReference?, mark: WordRevisionMark
  ) -> XMLBytes {
    var xml = XMLBytes("<w:p>")
    var properties = XMLBytes()
    if let reference = new ?? old { properties = style.properties(of: reference, isOld: new == nil) }
    var change = XMLBytes()
    if let old, new != nil {
      let before = style.properties(of: old, isOld: true)
      if before.bytes != properties.bytes {
        change.markup("<w:pPrChange")
        change.append(text.revisions.nextAttributes())
        change.markup("><w:pPr>")
        change.append(before)
        change.markup("</w:pPr></w:pPrChange>")
      }
    }
    if mark != .kept {
      properties.markup("<w:rPr>")
      properties.append(text.revisions.element(mark, isEmpty: true))
      properties.markup("</w:rPr>")
    }
    properties.append(change)
    if !properties.isEmpty {
      xml.markup("<w:pPr>")
      xml.append(properties)
      xml.markup("</w:pPr>")
    }
    xml.append(content)
    xml.markup("</w:p>")
    return xml
  }

  /// The places that links inside the document lead to.
  private mutating func bookmarks(_ row: WordRow) {
    for (reference, prefix, document, isStart) in [
      (row.old, "old", report.old, row.oldStart == 0), (row.new, "new", report.new, row.newStart == 0),
    ] {
      guard let reference, isStart, reference.isHeading, !document[section: reference.section].anchors.isEmpty else {
        continue
      }
      let id = text.revisions.nextNumber()
      var xml = XMLBytes("<w:bookmarkStart w:id=\"")
      xml.number(id)
      xml.markup("\" w:name=\"")
      xml.text(WordTextWriter.bookmark(of: reference.section, prefix: prefix))
      xml.markup("\"/><w:bookmarkEnd w:id=\"")
      xml.number(id)
      xml.markup("\"/>")
      tokens.append(.place(xml))
    }
  }

  // MARK: Moves

  /// Gathers moved rows that are neighbours at both places into ranges, numbered by where they stand now.
  private static func ranges(of rows: [WordRow]) -> [Int?] {
    var origin: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { if case .origin(let move) = row.move { origin[move] = index } }
    var result = [Int?](repeating: nil, count: rows.count)
    var count = 0
    for (index, row) in rows.enumerated() {
      guard case .destination(let move) = row.move, let from = origin[move] else { continue }
      let goesOn: Bool
      if index > 0, case .destination(let before) = rows[index - 1].move {
        goesOn = origin[before] == from - 1
      } else {
        goesOn = false
      }
      if !goesOn { count += 1 }
      result[index] = count
      result[from] = count
    }
    return result
  }

  private mutating func startRange(_ number: Int, isOrigin: Bool) -> Int {
    let id = text.revisions.nextNumber()
    var xml = XMLBytes()
    if isOrigin {
      xml.markup("<w:moveFromRangeStart w:id=\"")
    } else {
      xml.markup("<w:moveToRangeStart w:id=\"")
    }
    xml.number(id)
    xml.markup("\"")
    xml.append(text.revisions.attributes)
    xml.markup(" w:name=\"move")
    xml.number(number)
    xml.markup("\"/>")
    tokens.append(.place(xml))
    return id
  }

  private mutating func endRange(_ id: Int, isOrigin: Bool) {
    var xml = XMLBytes()
    if isOrigin { xml.markup("<w:moveFromRangeEnd w:id=\"") } else { xml.markup("<w:moveToRangeEnd w:id=\"") }
    xml.number(id)
    xml.markup("\"/>")
    tokens.append(.place(xml))
  }

  // MARK: Tables

  private mutating func xml(_ table: WordTable) -> XMLBytes {
    let columns = table.rows.map(\.cells.count).max() ?? 1
    var xml = XMLBytes("<w:tbl><w:tblPr><w:tblStyle w:val=\"PolicyTable\"/>")
    if report.new.metadata.isRightToLeft { xml.markup("<w:bidiVisual/>") }
    xml.markup("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
    for _ in 0..<columns {
      xml.markup("<w:gridCol w:w=\"")
      xml.number(WordStyles.textWidth / columns)
      xml.markup("\"/>")
    }
    xml.markup("</w:tblGrid>")
    for row in table.rows { write(row, columns: columns, to: &xml) }
    xml.markup("</w:tbl>")
    return xml
  }

  private mutating func write(_ row: WordTable.Row, columns: Int, to xml: inout XMLBytes) {
    xml.markup("<w:tr>")
    if row.isHeader || row.mark != .kept {
      xml.markup("<w:trPr>")
      if row.isHeader { xml.markup("<w:tblHeader/>") }
      xml.append(text.revisions.element(row.mark, isEmpty: true))
      xml.markup("</w:trPr>")
    }
    for (index, cell) in row.cells.enumerated() {
      xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>")
      if index + 1 == row.cells.count, row.cells.count < columns {
        xml.markup("<w:gridSpan w:val=\"")
        xml.number(columns - index)
        xml.markup("\"/>")
      }
      xml.markup("</w:tcPr>")
      let content = cell.flatMap { text.runs(of: $0) }
      let last = cell.last
      xml.append(paragraphs(of: content + [.end(row.mark, old: last?.old, new: last?.new)], isCell: true))
      xml.markup("</w:tc>")
    }
    xml.markup("</w:tr>")
  }
}
