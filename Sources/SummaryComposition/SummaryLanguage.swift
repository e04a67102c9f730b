/// A language in which summaries can be written.
public enum SummaryLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"
  case italian = "it"
  case dutch = "nl"

  /// The language of a BCP 47 tag; nil if there are no phrases for it.
  public init?(tag: String) {
    self.init(rawValue: String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }))
  }

  /// True if a phrase for one thing is said of this many.
  func isSingular(_ count: Int) -> Bool { self == .french ? count < 2 : count == 1 }
}
