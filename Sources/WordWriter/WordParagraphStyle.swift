internal import PolicyModel
internal import ReportWriters

/// The properties of paragraphs: style, list, indent, direction. Lists get their numbers on the way.
struct WordParagraphStyle {
  private let report: ComparisonReport
  /// Where each numbered list of the file starts, in the order of their numbers.
  private(set) var listStarts: [(level: Int, start: Int)] = []
  private var numberOfList: [Int32: Int] = [:]
  private var numberOfOldList: [Int32: Int] = [:]
  /// The new list that an old one goes on in.
  private var successor: [Int32: Int32] = [:]

  /// The number of the one list of all bullets.
  static let bullets = 1
  /// Word counts nine levels.
  static let deepestLevel = 8

  init(_ report: ComparisonReport, rows: [WordRow]) {
    self.report = report
    for row in rows {
      guard let old = report.block(row.old, in: report.old)?.nesting.list,
        let new = report.block(row.new, in: report.new)?.nesting.list, old > 0, new > 0
      else { continue }
      if successor[old] == nil { successor[old] = new }
    }
  }

  /// What stands inside `w:pPr` before the properties of the mark, in the order the schema wants.
  mutating func properties(of reference: BlockReference, isOld: Bool) -> XMLBytes {
    let document = isOld ? report.old : report.new
    var xml = XMLBytes()
    let isRightToLeft = document.metadata.isRightToLeft
    guard let block = report.block(reference, in: document) else {
      xml.markup("<w:pStyle w:val=\"Heading")
      xml.number(min(max(document[section: reference.section].level, 1), 9))
      xml.markup("\"/>")
      if isRightToLeft { xml.markup("<w:bidi/>") }
      return xml
    }
    if let style = WordParagraphStyle.style(of: block) {
      xml.markup("<w:pStyle w:val=\"")
      xml.markup(style)
      xml.markup("\"/>")
    }
    let level = min(Int(block.nesting.listDepth) - 1, WordParagraphStyle.deepestLevel)
    let isItem = level >= 0 && block.nesting.startsItem && block.nesting.cell == nil
    if isItem {
      xml.markup("<w:numPr><w:ilvl w:val=\"")
      xml.number(level)
      xml.markup("\"/><w:numId w:val=\"")
      xml.number(number(of: block, level: level, isOld: isOld))
      xml.markup("\"/></w:numPr>")
    }
    if isRightToLeft { xml.markup("<w:bidi/>") }
    if level >= 0 && !isItem && block.nesting.cell == nil {
      xml.markup("<w:ind w:left=\"")
      xml.number(WordStyles.indent * (level + 1))
      xml.markup("\"/>")
    }
    return xml
  }

  private static func style(of block: Block) -> StaticString? {
    switch block.kind {
    case .code: return "Code"
    case .definitionTerm: return "DefinitionTerm"
    case .definitionDescription: return "Definition"
    case .caption: return "Caption"
    case .footnote: return "FootnoteText"
    case .tableCell: return block.nesting.cell?.isHeader == true ? "TableHeading" : "TableText"
    case .listItem, .paragraph:
      if block.nesting.quoteDepth > 0, block.nesting.listDepth == 0 { return "Quote" }
      return block.nesting.listDepth > 0 ? "ListParagraph" : nil
    }
  }

  /// The number by which Word knows the list of an item.
  private mutating func number(of block: Block, level: Int, isOld: Bool) -> Int {
    guard case .ordered(let count) = block.nesting.marker else { return WordParagraphStyle.bullets }
    let list = block.nesting.list
    let newList = isOld ? successor[list] : list
    let known = newList.map { numberOfList[$0] } ?? numberOfOldList[list]
    if let known { return known }
    listStarts.append((level, max(0, min(count, Int(Int16.max)))))
    let number = WordParagraphStyle.bullets + listStarts.count
    if let newList { numberOfList[newList] = number } else { numberOfOldList[list] = number }
    return number
  }
}
