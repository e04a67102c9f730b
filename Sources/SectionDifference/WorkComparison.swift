internal import PolicyModel
internal import PolicyText

/// Tells whether two documents are versions of one policy or different works.
///
/// Hardly a sentence in common is not enough: a policy can be written anew, and its versions are still its versions.
/// So both documents also have to show names of their own, in their titles, addresses or text, and none that both have.
/// In doubt they are versions.
enum WorkComparison {
  /// Different works have less than this share of the shorter one's words in sentences that both have. What works on
  /// one matter share are formulas; versions of the real policies at hand that were rewritten most keep 0.1 and more.
  static let unrelated = 0.05
  /// Two texts of one language have more of their words in common than this, articles and prepositions before all;
  /// with fewer they are written in different languages, and a translation is no other work.
  static let oneLanguage = 0.2
  /// Shorter texts say too little to be told apart.
  static let tellingWords = 80

  /// The difference, without roles; nil for versions of one policy. O(text).
  /// - Parameter shared: Words in sentences that both documents have.
  static func difference(
    _ old: ComparedDocument, _ new: ComparedDocument, shared: Int, _ tokenizer: inout WordTokenizer
  ) -> WorkDifference? {
    if let languages = languages(old, new, tokenizer.interner) {
      return WorkDifference(wordsInCommon: 0, oldNames: [], newNames: [], languages: languages)
    }
    let shorter = min(words(old), words(new))
    guard shorter >= tellingWords, Double(shared) < unrelated * Double(shorter) else { return nil }
    guard vocabularyInCommon(old, new, tokenizer.interner) >= oneLanguage else { return nil }
    let spelling = Spelling(old, new, tokenizer.interner)
    let before = WorkIdentity(of: old, &tokenizer, isLowercase: spelling.isLowercase).names
    let after = WorkIdentity(of: new, &tokenizer, isLowercase: spelling.isLowercase).names
    guard !before.isEmpty, !after.isEmpty,
      Set(before.map(\.word)).isDisjoint(with: after.map(\.word))
    else { return nil }
    return WorkDifference(
      wordsInCommon: Double(shared) / Double(shorter), oldNames: before.map(\.text), newNames: after.map(\.text))
  }

  /// The languages of two texts of which one is the other in another language; nil if they are in one, or if that cannot
  /// be told.
  private static func languages(
    _ old: ComparedDocument, _ new: ComparedDocument, _ interner: TokenInterner
  ) -> WorkDifference.Languages? {
    func primary(_ document: ComparedDocument) -> String? {
      document.document.textLanguage.map { String($0.lowercased().prefix { $0 != "-" && $0 != "_" }) }
    }
    guard let before = primary(old), let after = primary(new), before != after,
      vocabularyInCommon(old, new, interner) < oneLanguage
    else { return nil }
    return WorkDifference.Languages(old: before, new: after)
  }

  private static func words(_ document: ComparedDocument) -> Int { document.units.reduce(0) { $0 + $1.words } }

  /// Share of the words of one document that also stand somewhere in the other, the lesser of both.
  private static func vocabularyInCommon(
    _ old: ComparedDocument, _ new: ComparedDocument, _ interner: TokenInterner
  ) -> Double {
    func known(_ document: ComparedDocument, _ other: ComparedDocument) -> Double {
      let vocabulary = Set(other.tokens.map { interner.entries[Int($0.id)].folded })
      let words = document.tokens.map { interner.entries[Int($0.id)] }.filter(\.isWord)
      return Double(words.count { vocabulary.contains($0.folded) }) / Double(max(1, words.count))
    }
    return min(known(old, new), known(new, old))
  }

  /// How the words of both documents are written.
  private struct Spelling {
    private var counts: [Int32: (lower: Int, upper: Int)] = [:]

    init(_ old: ComparedDocument, _ new: ComparedDocument, _ interner: TokenInterner) {
      for document in [old, new] {
        for segment in document.segments {
          for token in document.tokens[segment.tokens] {
            let entry = interner.entries[Int(token.id)]
            guard entry.isWord else { continue }
            if entry.folded == token.id {
              counts[entry.folded, default: (0, 0)].lower += 1
            } else {
              counts[entry.folded, default: (0, 0)].upper += 1
            }
          }
        }
      }
    }

    /// A name may stand in an address in small letters; a common word stands so nearly everywhere.
    func isLowercase(_ word: Int32) -> Bool {
      guard let count = counts[word] else { return false }
      return count.lower * 4 > count.upper
    }
  }

  /// Where each document has which role, core roles first. A section counts for its main role; for a role that is
  /// nowhere the main one, the sections that have it beside others count.
  static func roles(_ old: PolicyDocument, _ new: PolicyDocument) -> [RoleCounterpart] {
    let (before, after) = (places(old), places(new))
    return Role.allCases.filter { !silent.contains($0) }.compactMap { role in
      let (olds, news) = (before[role] ?? [], after[role] ?? [])
      return olds.isEmpty && news.isEmpty ? nil : RoleCounterpart(role, old: olds, new: news)
    }
  }

  /// Roles that say nothing about what a policy rules.
  static let silent: Set<Role> = [.title, .contents, .other]

  private static func places(_ document: PolicyDocument) -> [Role: [Int]] {
    var main: [Role: [Int]] = [:]
    var beside: [Role: [Int]] = [:]
    for section in document.allSections {
      for (index, role) in section.roles.enumerated() {
        if index == 0 { main[role, default: []].append(section.ordinal) }
        beside[role, default: []].append(section.ordinal)
      }
    }
    return beside.merging(main) { $1 }
  }
}

extension WorkDifference {
  /// What a report says of it.
  var diagnostic: Diagnostic {
    if let languages {
      return Diagnostic(
        .translation,
        "the two are in different languages (\(languages.old), \(languages.new)): this is a translation, and nothing can be "
          + "said of what changed; sections are paired by their place")
    }
    let share = Int((wordsInCommon * 100).rounded())
    return Diagnostic(
      "different-works", .note,
      "these are different works, not versions of one policy: \(share) % of the words stand in sentences of both, and "
        + "they go by other names; sections are paired by what they are for")
  }
}
