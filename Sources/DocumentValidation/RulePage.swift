/// The reference page of a rule, as its doc comment has it.
package struct RulePage: Sendable, Hashable {
  /// The rule's id.
  package var id: String
  /// The first sentence: what the rule reports.
  package var summary: String
  /// All of it, as Markdown.
  package var text: String
  /// The first paragraph under "Why it matters".
  package var reason: String
  /// The first paragraph under "How to mend it".
  package var remedy: String

  /// Takes a page apart.
  init(id: String, text: String) {
    self.id = id
    self.text = text
    summary = RulePage.firstParagraph(of: text[...])
    reason = RulePage.paragraph(under: "## Why it matters", in: text)
    remedy = RulePage.paragraph(under: "## How to mend it", in: text)
  }

  /// The page of a rule; an empty one for an unknown id.
  package static func of(_ id: String) -> RulePage { pages[id] ?? RulePage(id: id, text: "") }

  /// All pages, taken from the generated text once.
  private static let pages: [String: RulePage] = {
    var pages: [String: RulePage] = [:]
    for part in RulePages.text.split(separator: "\u{0C}") {
      guard let end = part.firstIndex(of: "\n") else { continue }
      let id = String(part[..<end])
      pages[id] = RulePage(id: id, text: String(part[part.index(after: end)...]))
    }
    return pages
  }()

  private static func paragraph(under heading: String, in text: String) -> String {
    guard let start = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: heading[...]) else {
      return ""
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return firstParagraph(of: lines[(start + 1)...].joined(separator: "\n")[...])
  }

  private static func firstParagraph(of text: Substring) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.isEmpty }
      .prefix { !$0.isEmpty }.joined(separator: " ")
  }
}
