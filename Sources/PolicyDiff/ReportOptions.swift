public import ReportWriters
internal import WordWriter

/// How a report is written, beside its form. Each form takes what concerns it.
public struct ReportOptions: Sendable, Hashable {
  /// How output for a terminal may look.
  public var style: OutputStyle
  /// Whether to tell why sections were paired and which rules gave the classes.
  public var explains: Bool
  /// Who is named as the author of tracked changes.
  public var author: String
  /// When they were made, as `2024-05-01T00:00:00Z`; nil for no date.
  public var date: String?
  /// Whether a Word file marks text at another place as moved.
  public var marksMoves: Bool
  /// Whether unchanged text stands open in a page.
  public var isWhole: Bool
  /// The colour of links and marks in a page; nil for our own.
  public var tint: PageTint?

  /// The author of tracked changes where none is given.
  public static let defaultAuthor = WordReportWriter.defaultAuthor

  /// Creates options.
  public init(
    style: OutputStyle = OutputStyle(), explains: Bool = false, author: String = ReportOptions.defaultAuthor,
    date: String? = nil, marksMoves: Bool = true, isWhole: Bool = false, tint: PageTint? = nil
  ) {
    self.style = style
    self.explains = explains
    self.author = author
    self.date = date
    self.marksMoves = marksMoves
    self.isWhole = isWhole
    self.tint = tint
  }
}
