internal import PolicyModel

/// Credits that no sentence gives: links that say what they are, and badges.
enum LinkCredits {
  /// RDFa, as license choosers write it: `rel="cc:attributionURL"`, `rel="dct:publisher"`.
  static func annotated(_ passage: Passage, _ found: inout [Attribution]) {
    for link in passage.links where !link.tokens.isEmpty {
      let relation: AttributionRelation
      switch link.relation.lowercased() {
      case "cc:attributionurl", "dct:creator", "dc:creator", "dcterms:creator", "author": relation = .createdBy
      case "dct:publisher", "dc:publisher", "dcterms:publisher", "publisher": relation = .publishedBy
      default: continue
      }
      let copy = passage.withoutLinks(in: link.tokens)
      let named = AttributionSourceReader(passage: copy, isAgent: true).one(
        from: link.tokens.lowerBound, to: link.tokens.upperBound)
      found.append(
        Attribution(
          relation: relation, relationText: link.relation, url: link.target, persons: named?.persons ?? [],
          organisations: named?.organisations ?? [], evidence: passage.evidence(link.tokens)))
    }
  }

  static func badges(_ passage: Passage, _ found: inout [Attribution]) {
    for image in passage.images where LicenseAddress.identity(of: image.target ?? "") == nil {
      let alternative = Passage(block: Block(.paragraph, image.alternative), region: .other)
      let words = alternative.tokens.map(\.form)
      guard let last = words.last, ["derived", "based", "adapted", "inspired"].contains(last), words.count > 1 else {
        continue
      }
      let relation: AttributionRelation =
        switch last {
        case "derived": .derivedFrom
        case "based": .basedOn
        case "adapted": .adaptedFrom
        default: .inspiredBy
        }
      found.append(
        Attribution(
          relation: relation, relationText: last, title: alternative.words(0..<words.count - 1), url: image.target,
          evidence: LicenseEvidence(quotation: image.alternative, place: "image", range: passage.range)))
    }
  }
}
