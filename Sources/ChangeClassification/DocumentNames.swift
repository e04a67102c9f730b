internal import PolicyModel

/// The names by which a document speaks of itself: its title, the title's initials, `this document`.
struct DocumentNames {
  private var phrases = PhraseTable()
  /// Short names that the text defines for itself, and what they are short for.
  private let defined: DefinedNames

  /// Collects the names of both versions.
  init(_ old: PolicyDocument, _ new: PolicyDocument) {
    defined = DefinedNames(old, new)
    for name in ["code of conduct", "code of ethics", "coc", "this code", "this document", "the document"] { add(name) }
    for document in [old, new] {
      for title in [document.metadata.title?.value, document.sections.first?.heading?.title] {
        guard let title else { continue }
        addTitle(title)
      }
    }
  }

  private mutating func add(_ name: String) { phrases.add(name, DocumentNames.key) }

  /// Longer titles are sentences.
  private static let longestTitle = 8

  private mutating func addTitle(_ title: String) {
    // A publisher's initials before the title are no part of the name.
    let words = Array(
      WordScanner.words(of: title).filter { $0.kind == .word }.drop {
        $0.isAcronym || $0.text.contains(where: \.isNumber)
      })
    guard words.count >= 2, words.count <= DocumentNames.longestTitle else { return }
    add(title)
    add(words.text)
    let isSmall: (Word) -> Bool = { !$0.isCapitalized }
    let capitals = words.filter { !isSmall($0) }.compactMap(\.folded.first)
    let all = words.compactMap(\.folded.first)
    for initials in [capitals, all] where initials.count >= 3 { add(String(initials)) }
    // `Code` for `Code of Conduct`: the noun alone, as people shorten it.
    for noun in ["code", "kodex", "bylaws"] where words.contains(where: { $0.folded == noun }) { add(noun) }
  }

  /// What every name stands for.
  static let key = "\u{27E8}document\u{27E9}"

  /// The longest name at a place, and what it stands for: `key`, or the key of another name.
  func match(_ words: [Word], at index: Int) -> (count: Int, key: String)? {
    let own = phrases.match(words, at: index)?.count ?? 0
    if let other = defined.match(words, at: index), other.count >= own {
      return (other.count, isOwn(other.long) ? DocumentNames.key : other.long)
    }
    return own > 0 ? (own, DocumentNames.key) : nil
  }

  /// True if a name in full is one of the document's own.
  private func isOwn(_ name: String) -> Bool {
    let words = WordScanner.words(of: name)
    return !words.isEmpty && phrases.match(words, at: 0)?.count == words.count
  }
}
