import PolicyModel

/// Navigation that a text extractor left before the policy: many short lines, some of them twice, that bind nobody.
enum PlainTextFurniture {
  /// A paragraph of the policy itself; blurbs beside a menu's entries are shorter (in bytes).
  static let leastParagraph = 300
  /// Fewer lines than this are an introduction, not a menu.
  static let leastLines = 8
  /// Blurbs seldom oblige; an introduction of a policy does so in more than this share of its lines.
  static let mostObligingShare = 0.15
  /// Without a repeated line, at least this share of the lines must be as short as menu entries.
  static let leastEntryShare = 0.5
  /// A menu's entry has at most so many words.
  static let mostWordsOfEntry = 4.0

  /// Takes the furniture out of a flow without headings; nil if there is none. O(*n*).
  ///
  /// The first line stays if it can be a title.
  static func remove(from leaves: inout [FlowLeaf]) -> OmittedPart? {
    guard let start = leaves.firstIndex(where: { $0.text.utf8.count >= leastParagraph }), start >= leastLines else {
      return nil
    }
    let lines = leaves[..<start]
    var seen: Set<String> = []
    var (repeated, entries, obliging) = (0, 0, 0)
    for leaf in lines {
      if !seen.insert(leaf.text).inserted { repeated += 1 }
      let shape = TextShape(leaf.text)
      if shape.words <= mostWordsOfEntry, !shape.endsLikeSentence { entries += 1 }
      if obliges(leaf.text) { obliging += 1 }
    }
    guard repeated > 0 || Double(entries) >= leastEntryShare * Double(lines.count) else { return nil }
    guard Double(obliging) <= mostObligingShare * Double(lines.count) else { return nil }
    let first = isTitle(leaves[0]) ? 1 : 0
    let dropped = leaves[first..<start]
    let blocks = dropped.map { Block(.paragraph, $0.text, marks: $0.marks, nesting: $0.nesting, range: $0.range) }
    guard let from = dropped.first, let to = dropped.last else { return nil }
    let range = SourceRange(from.range.start, to.range.end)
    leaves.removeSubrange(first..<start)
    return OmittedPart(reason: "navigation", blocks: blocks, range: range)
  }

  /// True for a line that can stand as title: short and no sentence.
  static func isTitle(_ leaf: FlowLeaf) -> Bool {
    let shape = TextShape(leaf.text)
    return shape.letters > 0 && shape.words <= OutlineBuilderRecognition.mostWordsOfPlain && !shape.endsLikeSentence
      && !shape.isLeadIn && !shape.hasInnerSentenceEnd
  }

  /// Verbs of duty in the languages that policies are written in most.
  private static let duties: Set<Substring> = Set(
    """
    must shall should may prohibited required expected forbidden muss müssen soll sollen darf dürfen verboten \
    doit doivent devrait interdit debe deben debería prohibido deve devem devono dovrebbe vietato proibido
    """.split(separator: " "))

  private static func obliges(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { duties.contains($0) }
  }
}
