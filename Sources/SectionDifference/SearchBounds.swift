internal import PolicyModel

/// The bounds that a comparison reached: where they were, the report is right but says less than it could.
struct SearchBounds {
  /// Words: a shortest redline was given up.
  var words = false
  /// Blocks of one group of sections: too many between two that stayed to compare each with each.
  var blocks = false
  /// Sections: too many of one title, or between two that stayed, to compare each with each.
  var sections = false

  /// What the report says of them.
  var diagnostics: [Diagnostic] {
    var summaries: [String] = []
    if sections {
      summaries.append(
        "so many sections changed or share a title that not each was compared with each: some may be shown as removed "
          + "and added, or paired in order")
    }
    if blocks {
      summaries.append(
        "so many paragraphs of one section changed that not each was compared with each: some may be shown as removed "
          + "and added")
    }
    if words {
      summaries.append(
        "texts differ in so many places that the search was cut short: the redline is right but not the shortest")
    }
    return summaries.map { Diagnostic("alignment-fallback", .note, $0) }
  }
}
