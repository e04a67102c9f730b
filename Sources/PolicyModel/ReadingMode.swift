/// How a document is read.
public enum ReadingMode: String, Sendable, Hashable, CaseIterable {
  /// As a person would: main content only, and also headings that are not marked up as such.
  case policy
  /// The whole page, and only headings that are marked up as headings.
  case markup
}
