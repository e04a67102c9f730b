/// A leaf of a section: a paragraph, a list item's text, a table cell, code, a term or its definition.
///
/// Blocks are kept flat, in reading order; lists, tables and quotes are told by each leaf's `nesting`. A list item
/// with two paragraphs is two blocks, of which only the first has `nesting.startsItem`.
public struct Block: Sendable, Hashable {
  /// What the leaf is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Running text, also inside a quote or as a further paragraph of an item.
    case paragraph
    /// The first text of a list item.
    case listItem = "list-item"
    /// A cell of a table.
    case tableCell = "table-cell"
    /// Preformatted text; its line breaks are kept.
    case code
    /// A term of a definition list.
    case definitionTerm = "definition-term"
    /// What a term means.
    case definitionDescription = "definition"
    /// A caption of a table or figure.
    case caption
    /// A footnote's text.
    case footnote
  }

  /// What it is.
  public var kind: Kind
  /// The words a reader sees. White space is collapsed to single spaces (kept in code), the ends are trimmed;
  /// every other character is the source's own. Never empty, except where the block holds only images.
  public var text: String
  /// Links, emphasis, images over `text`, by start, then longest first.
  public var marks: [InlineMark]
  /// The containers around it.
  public var nesting: Nesting
  /// Where it stands in the source.
  public var range: SourceRange
  /// Where the author broke a line inside the text, which shows it as a space.
  public var lineBreaks = LineBreaks()
  /// What the text is for, weightiest first; empty until a classifier has looked.
  public var roles: [RoleAssignment]

  /// Creates a block.
  public init(
    _ kind: Kind, _ text: String, marks: [InlineMark] = [], nesting: Nesting = Nesting(), range: SourceRange = .none,
    roles: [RoleAssignment] = []
  ) {
    self.kind = kind
    self.text = text
    self.marks = marks
    self.nesting = nesting
    self.range = range
    self.roles = roles
  }

  /// The links in it, with their text, in reading order; forms behind it, with the words on their buttons.
  public var links: [(text: String, target: String)] {
    marks.compactMap { mark in
      if case .form(let action, let label) = mark.kind { return (label, action) }
      return mark.linkTarget.map { (text(in: mark.range), $0) }
    }
  }

  /// The part of `text` between two UTF-8 offsets.
  public func text(in range: Range<Int>) -> String {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[from..<utf8.index(from, offsetBy: range.count)])
  }
}

/// The containers a block stands in.
public struct Nesting: Sendable, Hashable {
  /// How a list marks its items.
  public enum Marker: Sendable, Hashable {
    /// A bullet of any shape.
    case bullet
    /// A number or letter counted by the list, from 1 or the list's own start.
    case ordered(Int)
  }

  /// How many lists are around it; 0 outside lists.
  public var listDepth: UInt8
  /// How many quotes are around it.
  public var quoteDepth: UInt8
  /// The innermost item's marker; nil outside lists.
  public var marker: Marker?
  /// How a number that the list counts is printed: `2`, `b`, `ii`.
  public var markerStyle: SectionNumber.Style
  /// True for the first block of a list item.
  public var startsItem: Bool
  /// Which list of the document it is in (from 1, in order of their starts); 0 outside lists.
  public var list: Int32
  /// Its place in a table.
  public var cell: TableCell?

  /// Creates a nesting; the default is a block in no container.
  public init(
    listDepth: Int = 0, quoteDepth: Int = 0, marker: Marker? = nil, startsItem: Bool = false, list: Int = 0,
    cell: TableCell? = nil
  ) {
    self.listDepth = UInt8(clamping: listDepth)
    self.quoteDepth = UInt8(clamping: quoteDepth)
    self.marker = marker
    markerStyle = .decimal
    self.startsItem = startsItem
    self.list = Int32(clamping: list)
    self.cell = cell
  }
}

extension Nesting {
  /// The number that a reader sees before the item, without punctuation; nil for bullets and outside lists.
  public var printedMarker: String? {
    guard case .ordered(let count) = marker else { return nil }
    return SectionNumber.Component(count, markerStyle).printed
  }
}

/// The place of a cell in its table.
public struct TableCell: Sendable, Hashable {
  /// Which table of the document, from 1.
  public var table: Int32
  /// Row, from 0.
  public var row: Int32
  /// What the cells of one row have in common.
  public struct RowKey: Sendable, Hashable {
    /// Which table of the document.
    public var table: Int32
    /// Row, from 0.
    public var row: Int32
  }

  /// The row it stands in.
  public var rowKey: RowKey { RowKey(table: table, row: row) }

  /// Column, from 0; cells that span several columns count once.
  public var column: Int32
  /// True for a header cell.
  public var isHeader: Bool

  /// Creates a place.
  public init(table: Int, row: Int, column: Int, isHeader: Bool) {
    self.table = Int32(clamping: table)
    self.row = Int32(clamping: row)
    self.column = Int32(clamping: column)
    self.isHeader = isHeader
  }
}
