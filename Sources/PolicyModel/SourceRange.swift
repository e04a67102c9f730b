/// A place in the source of a document, as editors and compilers count it.
public struct SourcePosition: Sendable, Hashable, Comparable {
  private let packedLine: UInt32
  private let packedColumn: UInt32

  /// Line, from 1.
  public var line: Int { Int(packedLine) }
  /// Column in UTF-8 bytes of the decoded source, from 1.
  public var column: Int { Int(packedColumn) }

  /// Creates a position; values beyond four thousand million are clamped.
  public init(line: Int, column: Int) {
    packedLine = UInt32(clamping: line)
    packedColumn = UInt32(clamping: column)
  }

  /// The first character of a document.
  public static let start = SourcePosition(line: 1, column: 1)

  /// In reading order.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.packedLine, left.packedColumn) < (right.packedLine, right.packedColumn)
  }
}

/// A stretch of the source, from `start` up to but not including `end`.
public struct SourceRange: Sendable, Hashable {
  /// Where it begins.
  public var start: SourcePosition
  /// Just after its last character.
  public var end: SourcePosition

  /// Creates a range.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// An empty range at the start of the document, for values made without a source.
  public static let none = SourceRange(.start, .start)
}
