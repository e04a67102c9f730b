/// Two units taken for the same section, and why.
struct UnitPair: Hashable {
  var old: Int
  var new: Int
  /// The phase that paired them.
  var phase: MatchingPhase
  /// Share of words in common, from 0 to 1 (Dice).
  var similarity: Double
}

/// The phases of the alignment, sure and cheap ones first.
enum MatchingPhase: String, Hashable {
  /// The texts before the first heading belong together by their place.
  case preamble
  /// Same title and same text.
  case identical
  /// Same text under another title.
  case identicalText = "identical-text"
  /// Same title, or same number and title.
  case title
  /// Text in common.
  case similarText = "similar-text"
  /// Same place between sections that are paired, and a likeness.
  case place
  /// The only outermost section on both sides: the document's title.
  case root
  /// Between different works: the same matter, in words of their own.
  case role
  /// A part of a section that continues elsewhere.
  case continuation
}
