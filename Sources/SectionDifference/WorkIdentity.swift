internal import PolicyModel
internal import PolicyText

/// What a document calls itself and its publisher, as far as its text shows.
struct WorkIdentity {
  /// The names with the folded numbers of their words, most telling first.
  private(set) var names: [(word: Int32, text: String)] = []

  /// A name that is written once may be anybody's.
  static let tellingMentions = 2
  /// So many of the names in the text are looked at: a publisher's own name is among the first, and further down come
  /// services, places and sources that works of any publisher have in common.
  static let leadingNames = 4
  /// Where capital letters begin this share of the words inside sentences, the language writes nouns with them, and
  /// they show no names. German has about a quarter, English, French and Spanish policies less than a tenth.
  static let nounCapitals = 0.16

  /// Words that titles of policies are made of in many languages; they tell no work from another.
  private static let generic: Set<String> = [
    "code", "codes", "conduct", "ethics", "ethical", "policy", "policies", "guideline", "guidelines", "rules", "terms",
    "service", "services", "use", "acceptable", "privacy", "statement", "notice", "bylaws", "charter", "standards",
    "values", "principles", "procedure", "procedures", "process", "manual", "handbook", "guide", "enforcement",
    "reporting", "report", "reports", "incident", "response", "committee", "board", "team", "staff", "council",
    "community", "communities", "organization", "organisation", "project", "projects", "conference", "event", "events",
    "member", "members", "participant", "participants", "moderator", "moderators", "moderation", "maintainers",
    "contributors", "governance", "version", "draft", "general", "anti-harassment", "harassment", "professional",
    "responsible", "technical", "steering", "director", "directors", "president", "officer", "coc", "open", "source",
    "the", "a", "an", "of", "for", "and", "to", "in", "on", "at", "our", "we", "i", "with", "by", "as", "is", "you",
    "verhaltenskodex", "verhaltensregeln", "kodex", "richtlinie", "richtlinien", "der", "die", "das", "für", "und",
    "zur", "zum", "von", "im", "in", "unser", "unsere", "ethikkodex", "ordnung", "satzung",
    "de", "du", "des", "le", "la", "les", "el", "los", "las", "del", "et", "y", "e", "da", "do", "pour", "para", "nos",
    "charte", "règlement", "politique", "éthique", "conduite", "déontologie", "conducta", "conduta", "código", "codigo",
    "ética", "política", "normas", "codice", "condotta", "etica", "di", "per", "http", "https", "www", "com", "org",
    "net", "io", "md", "html", "pdf", "url", "github", "email", "english",
  ]
  /// Hosts of mail that anybody may use.
  private static let openMail: Set<String> = [
    "gmail", "googlemail", "googlegroups", "outlook", "hotmail", "live", "yahoo", "proton", "protonmail", "gmx", "web",
    "icloud", "example", "mail", "users",
  ]
  /// Text that speaks of others: sources, licenses, neighbours.
  private static let foreign: Set<Role> = [.attribution, .licence, .resources, .relatedPolicies]

  /// Reads the names of a document. O(text).
  /// - Parameter isLowercase: True for words that either document mostly writes without a capital.
  init(of document: ComparedDocument, _ tokenizer: inout WordTokenizer, isLowercase: (Int32) -> Bool) {
    var seen: Set<Int32> = []
    func add(_ text: Substring, _ tokenizer: inout WordTokenizer) {
      let text = ["'s", "\u{2019}s"].contains { text.hasSuffix($0) } ? text.dropLast(2) : text
      var tokens: [Token] = []
      tokenizer.tokenize(String(text), into: &tokens)
      guard tokens.count == 1, let token = tokens.first else { return }
      let folded = tokenizer.interner.entries[Int(token.id)].folded
      guard tokenizer.interner.entries[Int(token.id)].isWord, !WorkIdentity.generic.contains(text.lowercased()),
        seen.insert(folded).inserted
      else { return }
      names.append((folded, String(text)))
    }
    let metadata = document.document.metadata
    let titles = [metadata.title?.value, document.document.sections.first?.title, metadata.publisher?.value]
    for title in titles.compactMap({ $0 }) {
      for word in WorkIdentity.words(of: title) { add(word, &tokenizer) }
    }
    for domain in WorkIdentity.mailDomains(of: document.document) { add(domain, &tokenizer) }
    for word in WorkIdentity.leading(document, tokenizer.interner, isLowercase: isLowercase) { add(word, &tokenizer) }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "\u{2019}" || $0 == "'") }
  }

  /// The names by which mail is sent: `example` of `conduct@example.org`.
  private static func mailDomains(of document: PolicyDocument) -> [Substring] {
    var found: [Substring] = []
    for section in document.allSections {
      for block in section.blocks {
        for mark in block.marks {
          guard case .link(let target, _) = mark.kind, target.lowercased().hasPrefix("mailto:"),
            let at = target.firstIndex(of: "@")
          else { continue }
          let labels = target[target.index(after: at)...].prefix { $0 != "?" && $0 != "&" }.split(separator: ".")
          guard labels.count > 1 else { continue }
          let name = labels[labels.count - 2]
          if !openMail.contains(name.lowercased()) { found.append(name) }
        }
      }
    }
    return found
  }

  /// The words that are written with a capital inside sentences most often, their spelling as in the text.
  private static func leading(
    _ document: ComparedDocument, _ interner: TokenInterner, isLowercase: (Int32) -> Bool
  ) -> [Substring] {
    var mentions: [Int32: (count: Int, block: Int, token: Int)] = [:]
    var (capitals, words) = (0, 0)
    for segment in document.segments {
      let block = document.blocks[segment.block]
      let roles = document.section(block.unit).blocks[block.index].roles
      if let first = roles.first, foreign.contains(first.role) { continue }
      for at in segment.tokens.dropFirst() {
        let id = document.tokens[at].id
        let entry = interner.entries[Int(id)]
        guard entry.isWord else { continue }
        words += 1
        guard entry.folded != id else { continue }
        capitals += 1
        mentions[entry.folded, default: (0, segment.block, at)].count += 1
      }
    }
    guard Double(capitals) < nounCapitals * Double(max(1, words)) else { return [] }
    let named = mentions.filter { $0.value.count >= tellingMentions && !isLowercase($0.key) }
    let spelt = named.sorted { ($1.value.count, $0.value.token) < ($0.value.count, $1.value.token) }.map { entry in
      let block = document.blocks[entry.value.block]
      let text = document.section(block.unit).blocks[block.index].text
      let token = document.tokens[entry.value.token]
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: Int(token.start))
      return text[start..<utf8.index(start, offsetBy: Int(token.end - token.start))]
    }
    return Array(spelt.filter { !generic.contains($0.lowercased()) }.prefix(leadingNames))
  }
}
