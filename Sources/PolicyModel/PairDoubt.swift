/// Why a person should not trust a comparison before having looked: the two are no pair of versions in this order.
public enum PairDoubt: String, Sendable, Hashable, CaseIterable {
  /// The version named as new is the older one by what it says itself.
  case swapped = "versions-swapped"
  /// There is hardly any text in one of the two.
  case stub = "hardly-any-text"
  /// They have no section in common, and go by other titles.
  case strangers = "hardly-any-words-in-common"
  /// They say the same in two languages.
  case translation
}

extension Diagnostic {
  /// A warning of a doubt.
  public init(_ doubt: PairDoubt, _ summary: String) { self.init(doubt.rawValue, .warning, summary) }

  /// The doubt that it tells of; nil if it tells of something else.
  public var pairDoubt: PairDoubt? { PairDoubt(rawValue: id) }
}
