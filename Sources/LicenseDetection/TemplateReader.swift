/// Finds passages that only offer words to adopters.
enum TemplateReader {
  /// Indices of the passages that follow a lead-in such as "You could use the text below:".
  static func templates(in passages: [Passage]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, passage) in passages.enumerated() where !found.contains(index) {
      guard isOffer(passage) else { continue }
      var next = index + 1
      guard next < passages.count else { continue }
      found.insert(next)
      // The whole quote or code is offered, but of plain paragraphs only the first.
      if passages[next].isQuote {
        while next + 1 < passages.count, passages[next + 1].isQuote {
          next += 1
          found.insert(next)
        }
      }
    }
    return found
  }

  /// True for a lead-in to words that adopters are offered.
  static func isOffer(_ passage: Passage) -> Bool {
    guard let last = passage.tokens.last, [":", "："].contains(last.form) else { return false }
    let whole = 0..<passage.tokens.count
    return
      passage.has(.template, in: whole)
      && (passage.tokens.contains {
        ["attribution", "attribute", "credit", "cite", "acknowledgement", "license", "licence", "policies"].contains(
          $0.form)
      })
      || passage.tokens.contains { $0.form == "your" } && passage.tokens.contains { $0.form == "own" }
        && passage.tokens.contains {
          $0.form.hasPrefix("attribut") || $0.form.hasPrefix("license") || $0.form.hasPrefix("licence")
            || $0.form.hasPrefix("share")
        }
  }
}
