import PolicyModel

/// The title: front matter, the page's own title and the headings are weighed against each other.
extension MetadataFacts {
  func title() -> DocumentMetadata.Fact? {
    if let stated = first(["title", "page.title", "header.title"]), stated.source.hasPrefix("front-matter"),
      !MetadataFacts.saysNothing(stated.value)
    {
      return stated
    }
    let page = flow.fields.first { $0.source == .title }
    let heading = titleHeading(page?.value)
    if let heading, let text = heading.heading?.text {
      return DocumentMetadata.Fact(text, source: "h\(heading.level)", position: heading.heading?.range.start)
    }
    if let stated = first(["citation_title", "dcterms.title", "dc.title", "og:title", "headline"]) { return stated }
    if let page, namingLine == nil || !MetadataFacts.saysNothing(page.value) {
      return DocumentMetadata.Fact(page.value, source: "title", position: page.position)
    }
    return namingLine.map { DocumentMetadata.Fact($0.text, source: "text", position: $0.range.start) }
  }

  /// The line before the first heading, if it can name the document.
  private var namingLine: Block? {
    guard let line = document.preamble.blocks.first, !line.text.isEmpty, !line.text.contains("{{") else { return nil }
    let shape = TextShape(line.text)
    return shape.words <= 12 && !shape.endsLikeSentence ? line : nil
  }

  /// `Policies` of `Policies | Example project`; the whole where nothing parts it.
  private static func ownName(_ page: String) -> String {
    let scalars = page.unicodeScalars
    var before: Unicode.Scalar = "x"
    for index in scalars.indices where index != scalars.startIndex {
      let after = scalars.index(after: index)
      if before == " ", "|-–—·»•".unicodeScalars.contains(scalars[index]), after < scalars.endIndex,
        scalars[after] == " "
      {
        return String(page[..<index]).trimmingSpaces
      }
      before = scalars[index]
    }
    return page
  }

  /// The heading that is the document's title: the only one of the highest level, or of several the one that the
  /// page's own title repeats.
  private func titleHeading(_ page: String?) -> Section? {
    guard let top = document.sections.lazy.filter({ $0.heading != nil }).map(\.level).min() else { return nil }
    let early = document.sections.prefix(MetadataFacts.linesAtEnds).filter { $0.heading != nil }
    let highest = early.filter { $0.level == top }
    if let page {
      let own = MetadataFacts.ownName(page)
      if let named = highest.first(where: { $0.heading?.text == own || MetadataFacts.names(page, $0) }) { return named }
      if let named = MetadataFacts.partName(of: page, in: early) { return named }
      // A site that heads every page with its own name has the page's name below.
      if own != page, let named = early.first(where: { $0.heading?.text == own }) { return named }
    }
    guard let first = highest.first, first.ordinal == 0 || top == 1 else { return nil }
    // Below an introduction, the first of the lesser headings begins a part.
    guard top == 1 || document.preamble.blocks.isEmpty else { return nil }
    let isOnly = document.sections.reduce(0) { $0 + ($1.level == top ? 1 : 0) } == 1
    if top > 1 {
      // Where nothing is of the first level, the first heading of all names the document, unless the page itself does.
      guard first.number == nil, let text = first.heading?.text, !TextShape(text).isQuestion else { return nil }
      guard let page, !MetadataFacts.saysNothing(page) else { return first }
      return MetadataFacts.shareWord(page, text) ? first : nil
    }
    // The first of several equals with text of its own is a part ("Abstract") of what the page or its first line names.
    if !isOnly, !first.blocks.isEmpty, page != nil || namingLine != nil { return nil }
    // A slogan above the text: the page names itself otherwise.
    if isOnly, let page, let text = first.heading?.text, MetadataFacts.isSlogan(text, on: page) { return nil }
    return first.number == nil || isOnly ? first : nil
  }

  /// True for the title of a page that its author never set: `rules_v2`, `Untitled document`, `Home`.
  static func saysNothing(_ page: String) -> Bool {
    let words = page.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
    if words.count == 1, words[0].contains(where: { $0 == "_" || $0 == "." || $0.isNumber }) || words[0].count == 1 {
      return true
    }
    return words.isEmpty || words.allSatisfy { emptyWords.contains($0) }
  }

  private static let emptyWords: Set<Substring> = [
    "home", "index", "untitled", "document", "page", "new", "welcome", "start", "startseite", "accueil", "inicio",
    "microsoft", "word", "google", "docs", "main", "default", "readme",
  ]

  /// True if a heading has no word in common with a page's title, and only the title names a policy.
  private static func isSlogan(_ heading: String, on page: String) -> Bool {
    parts(of: page).count > 1 && namesPolicy(page) && !namesPolicy(heading) && !shareWord(page, heading)
  }

  /// The heading that is one part of a page's title, where the first part does not name the policy itself. The last
  /// part is the site, unless it names a policy.
  private static func partName(of page: String, in sections: [Section]) -> Section? {
    let parts = parts(of: page)
    guard parts.count > 1, let last = parts.last, !namesPolicy(parts[0]) else { return nil }
    let named = namesPolicy(last) ? parts[...] : parts.dropLast()
    return sections.first { named.contains($0.heading?.text ?? "") }
  }

  private static func namesPolicy(_ text: String) -> Bool { !words(text).isDisjoint(with: policyWords) }

  /// True if two texts share a word, or words with one stem: `Datenschutz`, `Datenschutzerklärung`.
  private static func shareWord(_ left: String, _ right: String) -> Bool {
    let stems = Set(words(left).map { $0.prefix(stem) })
    return words(right).contains { stems.contains($0.prefix(stem)) }
  }

  /// Letters of a word that endings leave alone.
  private static let stem = 5

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
  }

  /// What the titles of policies say of themselves, in the languages that policies are written in most.
  private static let policyWords: Set<Substring> = Set(
    """
    code conduct ethics policy policies terms privacy rules bylaws guidelines charter constitution statutes agreement \
    data protection legal notice disclaimer cookies security safety standards license statement \
    kodex verhaltenskodex satzung ordnung richtlinien datenschutz nutzungsbedingungen charte règlement politique statuts \
    código conducta conduta normas política estatutos codice condotta regolamento statuto gedragscode reglement kodeks
    """.split(separator: " "))

  /// The parts of a page's title between the signs that part the page's name from the site's.
  private static func parts(of page: String) -> [String] {
    var parts: [String] = [""]
    for word in page.split(separator: " ") {
      if word.unicodeScalars.count == 1, let sign = word.unicodeScalars.first, "|-–—·»•/".unicodeScalars.contains(sign)
      {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts
  }

  /// True if a page's title repeats a heading, with at most as much beside it, such as the site's name.
  private static func names(_ page: String, _ section: Section) -> Bool {
    guard let text = section.heading?.text, text.utf8.count * 2 >= page.utf8.count || section.level == 1 else {
      return false
    }
    return page.contains(text)
  }
}
