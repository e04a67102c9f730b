internal import PolicyModel

/// A credit with the place its source is named in, so that nobody has to find it again in the text.
struct FoundCredit {
  var attribution: Attribution
  /// Which passage; -1 for what stands in no text.
  var passage: Int
  /// The source's words there.
  var tokens: Range<Int>
}
