internal import PolicyModel

/// Reads credits that a heading gives to the names below it: "Author", then "Ann Lee".
enum HeadingCredits {
  /// What a heading that is one word says of the names below it; nil for other headings.
  static func relation(of heading: Passage) -> AttributionRelation? {
    guard heading.region == .heading else { return nil }
    let words = heading.tokens.filter(\.isWord)
    guard words.count == 1, let word = words.first?.form else { return nil }
    return relations[word]
  }

  private static let relations: [String: AttributionRelation] = [
    "author": .createdBy, "authors": .createdBy, "editor": .editedBy, "editors": .editedBy,
    "contributors": .contributedBy, "translator": .translatedBy, "translators": .translatedBy,
    "reviewers": .reviewedBy, "maintainers": .stewardedBy, "autor": .createdBy, "autoren": .createdBy,
    "auteur": .createdBy, "auteurs": .createdBy, "autores": .createdBy, "autori": .createdBy,
  ]

  /// The lines below a heading as long as they are names and nothing else: a section with that title may also tell
  /// what authors have to do.
  static func read(
    _ relation: AttributionRelation, below index: Int, _ passages: [Passage], _ found: inout [FoundCredit]
  ) {
    let section = passages[index].section
    for at in index + 1..<passages.count {
      let line = passages[at]
      guard line.section == section, line.region == .body, found.count < LicenseBounds.mostCredits else { return }
      let reader = AttributionSourceReader(passage: line, isAgent: true)
      let (sources, end) = reader.list(from: 0, to: line.tokens.count)
      guard !sources.isEmpty, end >= line.tokens.count - 1, sources.allSatisfy(isSomebody) else { return }
      for source in sources {
        let attribution = Attribution(
          relation: relation, relationText: passages[index].headingText, url: source.url, persons: source.persons,
          organisations: source.organisations, evidence: line.evidence(0..<line.tokens.count))
        found.append(FoundCredit(attribution: attribution, passage: at, tokens: source.tokens))
      }
    }
  }

  /// A person by name, or a linked name; one word alone may be anything.
  private static func isSomebody(_ source: AttributionSource) -> Bool {
    source.isNamed && source.title == nil && (!source.persons.isEmpty || source.url != nil)
  }
}
