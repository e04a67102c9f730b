internal import PolicyModel

/// What sort of document a text is; it decides what to expect of it.
enum DocumentKind: String, CaseIterable {
  /// Rules of a committee: its members, votes, seats.
  case governance
  /// How those who enforce go about it.
  case manual
  /// How to report.
  case reportingGuide = "reporting-guide"
  /// Questions and answers.
  case faq
  /// Privacy, terms, licences: policies in which "report" or "confidential" mean something else.
  case other
  /// A code of conduct or ethics.
  case code
}

extension DocumentKind {
  /// The kind that the heading above all others names, or the stated title, or that the text itself has; nil if nothing
  /// tells.
  ///
  /// The heading is asked first: titles of pages and of front matter are often those of the site, or copied from
  /// another page. Who writes rules in words of their own gives them a title in words of their own, so where no title
  /// tells, what the text does decides.
  static func of(_ sections: [Section], title: String?, with reader: inout PackReader) -> DocumentKind? {
    let headings = sections.filter { $0.heading != nil }
    if let first = headings.first, title == nil || !headings.dropFirst().contains(where: { $0.level <= first.level }),
      let kind = named(by: first.title, with: &reader)
    {
      return kind
    }
    if let title, let kind = named(by: title, with: &reader) { return kind }
    return isOfRules(sections, with: &reader) ? .code : nil
  }

  /// The kind that a title names, or nil.
  static func named(by title: String, with reader: inout PackReader) -> DocumentKind? {
    reader.scan(title)
    var found: Set<Int> = []
    for sentence in reader.text.sentences {
      reader.kindCues.read(sentence, of: reader.text, memo: reader.memo)
      for hit in reader.kindCues.hits { found.insert(hit.target) }
    }
    return allCases.enumerated().first { found.contains($0.offset) }?.element
  }

  /// True of a text that is a run of demands and bans.
  private static func isOfRules(_ sections: [Section], with reader: inout PackReader) -> Bool {
    let (sentences, rules, bans) = count(sections, with: &reader)
    return rules >= fewestRules && bans >= fewestBans && Double(rules) >= leastShareOfRules * Double(sentences)
  }

  /// How many sentences there are, how many demand or ban something, and how many ban.
  static func count(_ sections: [Section], with reader: inout PackReader) -> (sentences: Int, rules: Int, bans: Int) {
    var (sentences, rules, bans) = (0, 0, 0)
    let ban = Role.allCases.firstIndex(of: .prohibitedBehaviours)
    for section in sections {
      for block in section.blocks where block.kind != .code {
        reader.scan(block.text)
        for sentence in reader.text.sentences {
          sentences += 1
          guard let rule = reader.rule(of: sentence) else { continue }
          rules += 1
          bans += rule.role == ban ? 1 : 0
        }
      }
    }
    return (sentences, rules, bans)
  }

  /// Fewer demands stand in any text.
  static let fewestRules = 3
  /// Instructions demand much and ban little.
  static let fewestBans = 1
  /// Of the sentences of codes about half demand or ban something, of descriptions and notices a fifth.
  static let leastShareOfRules = 0.2
}
