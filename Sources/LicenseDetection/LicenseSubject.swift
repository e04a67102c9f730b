internal import PolicyModel

/// What the subject of a license statement is: this document, something it belongs to, or something else.
struct LicenseSubject {
  let passage: Passage
  let title: DocumentTitle

  /// What organisations call all that they make.
  static let products: Set<String> = [
    "work", "works", "content", "material", "materials", "resources", "products", "code", "projects", "software",
  ]

  /// True for "this document", "our policy".
  static func namesItself(_ passage: Passage, _ subject: Range<Int>) -> Bool {
    passage.cues([.selfDeterminer], in: subject).contains { cue in
      let next = cue.range.upperBound..<min(subject.upperBound, cue.range.upperBound + 8)
      // "Most of our work": what an organisation makes, not this document; but "our code of conduct" is one.
      let isPossessive = ["our", "notre", "nos", "unser", "unsere"].contains(passage.tokens[cue.range.lowerBound].form)
      let isProduct = next.prefix(2).contains { at in
        products.contains(passage.tokens[at].form)
          && !(at + 1 < subject.upperBound && passage.tokens[at + 1].form == "of")
      }
      if isPossessive, isProduct { return false }
      return passage.has(.documentNoun, in: next) || next.isEmpty
        || next.contains { passage.tokens[$0].form == "code" && passage.tokens[$0].isCapital }
    }
  }

  /// The site or repository that the document belongs to.
  func scope(_ subject: Range<Int>) -> LicenseScope? {
    let pages = passage.tokens[subject].contains { $0.form == "page" || $0.form == "document" || $0.form == "policy" }
    if !pages, passage.has(.repository, in: subject) { return .repository }
    if !pages, passage.has(.site, in: subject) { return .site }
    if !pages, let set = passage.cues([.collection], in: subject).first, set.range.lowerBound <= subject.lowerBound + 3
    {
      return .site
    }
    return nil
  }

  /// "All texts of the club", "All Tide materials": a set that this text is one of.
  func isWholeSet(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first(where: { passage.tokens[$0].isWord }),
      LicenseSubject.wholes.contains(passage.tokens[first].form)
    else { return false }
    return subject.contains { at in LicenseSubject.policies.contains { passage.tokens[at].form.hasPrefix($0) } }
      && passage.cues([.userContent, .contribution, .software, .image], in: subject).isEmpty
      && !passage.tokens[subject].contains { LicenseSubject.foreign.contains($0.form) }
  }

  private static let wholes: Set<String> = [
    "all", "alle", "sämtliche", "tous", "toutes", "todos", "todas", "tutti", "tutte", "alla", "wszystkie",
  ]
  /// Beginnings of the kinds of text a policy is: "all materials" of a publisher are none.
  private static let policies = [
    "code", "polic", "guideline", "document", "rules", "handbook", "charter", "bylaws", "terms", "kodex", "kodize",
    "richtlinie", "regeln", "règles", "politique", "código", "política", "codic", "regol",
  ]
  /// Words that make others' works of a set.
  private static let foreign: Set<String> = ["other", "their", "original", "respective", "published", "specifications"]

  /// "Both of these", "the former": what the sentence before named.
  func refersBack(_ subject: Range<Int>) -> Bool {
    let forms = passage.tokens[subject].filter(\.isWord).map(\.form)
    guard let first = forms.first, forms.count <= 4 else { return false }
    if ["both", "beide", "ambos", "ambas", "entrambi", "latter", "former", "each"].contains(first) {
      return !passage.has(.documentNoun, in: subject)
    }
    return ["these", "those", "all"].contains(first)
      && forms.dropFirst().allSatisfy { ["of", "these", "are", "them"].contains($0) }
      && !(forms == ["all"])
  }

  /// "Portions of this text", "Some material": what was taken from elsewhere.
  func isShare(_ subject: Range<Int>) -> Bool {
    guard let part = passage.cues([.part], in: subject).first else { return false }
    return part.range.lowerBound <= subject.lowerBound + 1
      && ["portion", "portions", "parts", "some", "sections"].contains(passage.tokens[part.range.lowerBound].form)
      && passage.has(.relation, in: subject)
  }

  /// "the photos used on this website": of the site only the images, as no text is named after them or before.
  func isOnlyImages(behind image: Range<Int>, _ subject: Range<Int>) -> Bool {
    guard let site = passage.cues([.site], in: subject).last else { return false }
    return site.range.upperBound <= image.upperBound
      && !passage.tokens[image.upperBound..<subject.upperBound].contains {
        ["texte", "texts", "text", "inhalte", "content"].contains($0.form)
      }
  }

  /// Plurals without article or `this`: a class of works, not this one.
  func isGeneric(_ subject: Range<Int>) -> Bool {
    let words = passage.tokens[subject].filter(\.isWord)
    guard let first = words.first, !LicenseSubject.namesItself(passage, subject) else { return false }
    if LicenseSubject.classes.contains(first.form) { return true }
    let last = subject.upperBound
    let plural = last < passage.tokens.count && ["are", "were"].contains(passage.tokens[last].form)
    if plural, words.count <= 12, first.form != "the", first.form != "all",
      passage.tokens[subject].contains(where: \.isCapital),
      !["contents", "content", "texts", "text"].contains(first.form)
    {
      return true
    }
    // "SDL2 uses": in a list of notices each line has a work of its own.
    if passage.isListItem, !passage.has(.documentNoun, in: subject), !title.matches(passage, subject) { return true }
    // A name that is no document's: "The Foo Project is licensed under".
    let ascii = words.allSatisfy { $0.form.utf8.allSatisfy { $0 < 0x80 } }
    return ascii && !passage.has(.documentNoun, in: subject) && words.contains(where: \.isCapital)
      && first.form == "the" && words.count > 1
  }

  private static let classes: Set<String> = [
    "documents", "standards", "projects", "works", "software", "any", "each", "every", "most", "some", "many",
    "other", "everything", "documentation",
  ]

  /// "Members may not upload works": what persons may do.
  func isDeed(_ subject: Range<Int>) -> Bool {
    subject.dropFirst().contains { CreditAcceptance.modals.contains(passage.tokens[$0].form) }
  }

  /// "Code" alone is software; "this code" and "Code of Conduct" are texts.
  func isBareCode(_ subject: Range<Int>) -> Bool {
    guard let last = subject.last else { return false }
    let tail = subject.last { passage.tokens[$0].isWord } ?? last
    return passage.tokens[tail].form == "code" && !passage.tokens[tail].isCapital
      && !LicenseSubject.namesItself(passage, subject)
  }

  /// "Code must be …": capital at the head of a sentence.
  func opensWithCode(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first else { return false }
    return passage.raw(first) == "Code" && passage.tokens.count > first + 1 && passage.tokens[first + 1].form != "of"
  }

  /// Software, unless the word is of a document's name ("this code of", "the program handbook").
  func isSoftware(_ subject: Range<Int>) -> Bool {
    guard let software = passage.cues([.software], in: subject).last else { return false }
    let end = software.range.upperBound
    if end < passage.tokens.count && passage.tokens[end].form == "of" || passage.raw(end - 1) == "Code" { return false }
    return passage.cue(.documentNoun, at: end) == nil || end >= subject.upperBound
  }

  /// "Map data © OpenStreetMap contributors, licensed under": of others, if what the © is of is no document.
  func isCopyrightOfOthers(_ subject: Range<Int>) -> Bool {
    guard let mark = passage.cues([.copyright], in: subject).first, mark.range.lowerBound > subject.lowerBound else {
      return false
    }
    let head = subject.lowerBound..<mark.range.lowerBound
    return passage.tokens[head].contains(where: \.isWord)
      && passage.cues([.documentNoun, .selfDeterminer], in: head).isEmpty
  }

  /// "Wikipedia's text": somebody's, and nothing of this document's title.
  func isSomebodys(_ subject: Range<Int>) -> Bool {
    guard let mark = subject.first(where: { passage.tokens[$0].isPossessive }), mark > subject.lowerBound else {
      return false
    }
    return passage.tokens[mark - 1].isCapital
      && !subject.contains { title.words.contains(passage.tokens[$0].form) }
  }
}
