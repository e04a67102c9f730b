internal import PolicyModel

/// Reads the credits of a document, in phases with a value between each: clauses (`CreditClause`), whom they name
/// (`CreditObjects`), whether that is said of this document (`CreditAcceptance`), and the credits made of them.
struct AttributionReader {
  let passages: [Passage]
  let title: DocumentTitle
  /// Passages that only offer words to adopters, or show samples.
  let skipped: Set<Int>

  /// The credits, each once, and whether some were left unread.
  func credits() -> (found: [FoundCredit], isCut: Bool) {
    var found: [FoundCredit] = []
    for index in passages.indices where !skipped.contains(index) && !passages[index].isCode {
      let passage = passages[index]
      guard found.count < LicenseBounds.mostCredits else { break }
      if let relation = HeadingCredits.relation(of: passage) {
        HeadingCredits.read(relation, below: index, passages, &found)
      }
      for sentence in passage.sentences where found.count < LicenseBounds.mostCredits {
        var reader = CreditSentenceReader(passages: passages, index: index, sentence: sentence, title: title)
        reader.read(&found)
      }
      var linked: [Attribution] = []
      LinkCredits.annotated(passage, &linked)
      LinkCredits.badges(passage, &linked)
      found += linked.map { FoundCredit(attribution: $0, passage: index, tokens: 0..<0) }
    }
    return (AttributionReader.unique(found), found.count >= LicenseBounds.mostCredits)
  }

  private static func unique(_ found: [FoundCredit]) -> [FoundCredit] {
    var seen: Set<String> = []
    return found.filter { credit in
      let attribution = credit.attribution
      let names = (attribution.title ?? "") + (attribution.persons + attribution.organisations).joined(separator: ",")
      let key = [
        attribution.relation.rawValue, attribution.of ?? "", attribution.url.map(LicenseAddress.key) ?? names,
      ].joined(separator: "|").lowercased()
      return seen.insert(key).inserted
    }
  }
}
