import PolicyModel

/// Why words of the source are not words of the policy though they stand in the midst of it.
struct Withholding: Equatable, Sendable {
  /// The reason as omitted parts name it.
  enum Reason: String, Sendable {
    /// Nobody can see them.
    case hidden
    /// They are struck out, and so no longer in force.
    case struck
    /// They name a picture: the letters of an icon font.
    case icon
  }

  var reason: Reason
  /// What does it, such as `font-size: 0`; empty where the reason says all.
  var cause = ""
  /// True if an element inside can be seen again, as with a size or colour of its own.
  var canBeUndone = false

  static let struck = Withholding(reason: .struck)
  static let icon = Withholding(reason: .icon)
  static let colour = Withholding(reason: .hidden, cause: "text in the colour behind it", canBeUndone: true)
}

/// What a document says of its own changes: struck text and inserted text.
enum WithheldText {
  /// Words quoted of a withheld passage, so that whoever reads the message finds it.
  static let longestQuotation = 60

  /// Tells what was withheld: hidden text by its first words and cause, struck text by its number.
  ///
  /// - Parameter insertions: how many passages the source marks as inserted.
  static func diagnostics(of omitted: [OmittedPart], insertions: Int) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let hidden = omitted.filter { $0.reason == Withholding.Reason.hidden.rawValue && !$0.cause.isEmpty }
    if let first = hidden.first {
      let count = hidden.count == 1 ? "text that nobody can see is" : "\(hidden.count) texts that nobody can see are"
      diagnostics.append(
        Diagnostic(
          "hidden-text", .warning, "\(count) not read: “\(quotation(first))” (\(first.cause))", at: first.range.start))
    }
    let struck = omitted.filter { $0.reason == Withholding.Reason.struck.rawValue }
    guard let first = struck.first else { return diagnostics }
    let passages = "\(struck.count) struck-out passage\(struck.count == 1 ? "" : "s")"
    let quoted = "“\(quotation(first))”"
    diagnostics.append(
      insertions == 0
        ? Diagnostic(
          "struck-text", .note, "\(passages), not in force, \(struck.count == 1 ? "is" : "are") not read: \(quoted)",
          at: first.range.start)
        : Diagnostic(
          "own-redline", .note,
          "the document marks its own changes and is read as their result: without \(passages), \(quoted), "
            + "and with \(insertions) inserted", at: first.range.start))
    return diagnostics
  }

  /// The parts that were left out as a whole and those withheld amid the text, in the order of the source.
  static func merged(_ left: [OmittedPart], _ right: [OmittedPart]) -> [OmittedPart] {
    (left + right).enumerated().sorted { a, b in
      (a.element.range.start, a.offset) < (b.element.range.start, b.offset)
    }.map(\.element)
  }

  private static func quotation(_ part: OmittedPart) -> String {
    let words = part.blocks.map(\.text).joined(separator: " ")
    return words.count > longestQuotation ? words.prefix(longestQuotation) + "…" : words
  }
}
