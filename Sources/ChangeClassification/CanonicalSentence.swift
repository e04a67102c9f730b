internal import PolicyModel

/// A sentence with everything levelled that may differ without a difference of meaning.
struct CanonicalSentence {
  /// A word of it, or what a phrase was levelled to.
  struct Item {
    /// What it is compared by.
    var key: String
    /// The words it stands for, as indices into `words`.
    var range: Range<Int>
    /// The rule that a difference between two items of one key comes under; nil for plain words.
    var rule: ChangeRule?
  }

  /// The words without punctuation.
  let words: [Word]
  /// The levelled words.
  private(set) var items: [Item] = []
  /// Indices of words that are the number of a section.
  let references: Set<Int>
  /// Words that were left out, by rule.
  private(set) var dropped: [(rule: ChangeRule, word: Int)] = []

  /// What is levelled with the help of the documents.
  struct Setting {
    var rules: LanguageRules
    var numbers: SectionNumberMap
    var names: DocumentNames
    /// Phrases that others took the place of throughout.
    var replaced: ThroughoutPhrases
    /// True where numbers and dates are those of the version itself.
    var isVersion: Bool
    /// True for the new version.
    var isNew: Bool
  }

  /// Levels a sentence. O(words).
  init(_ sentence: [Word], _ setting: Setting) {
    words = sentence.filter { $0.kind != .punctuation }
    references =
      setting.numbers.hasNumbers || !setting.rules.isIdeographic
      ? ReferenceWords.indices(in: words, setting.rules, setting.numbers) : []
    let enumerators = CanonicalSentence.enumerators(in: sentence)
    var at = 0
    while at < words.count {
      if enumerators.contains(at) {
        dropped.append((.renumbered, at))
        at += 1
      } else {
        at = level(at, setting)
      }
    }
  }

  /// Letters and small Roman numbers of items that the text states itself, at its start or behind a colon or semicolon:
  /// `b. the keys`, `(iv) the oars`; as indices into the words without marks.
  ///
  /// A capital may be the initial of a name, and a figure may count.
  private static func enumerators(in sentence: [Word]) -> Set<Int> {
    var found: Set<Int> = []
    var index = 0
    var mayStart = true
    for (at, word) in sentence.enumerated() {
      if word.kind == .punctuation {
        mayStart = at == 0 ? word.text == "(" : ":;".contains(word.text) || (mayStart && word.text == "(")
        continue
      }
      if mayStart, isEnumerator(sentence, at) { found.insert(index) }
      mayStart = false
      index += 1
    }
    return found
  }

  private static func isEnumerator(_ sentence: [Word], _ at: Int) -> Bool {
    let isOpened = at > 0 && sentence[at - 1].text == "("
    guard at + 1 < sentence.count, sentence[at].kind == .word, !sentence[at + 1].spaceBefore,
      sentence[at + 1].text == ")" || (!isOpened && sentence[at + 1].text == "."),
      at + 2 == sentence.count || sentence[at + 2].spaceBefore
    else { return false }
    let text = sentence[at].text
    let isLetter = text.count == 1 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isLetter || (text.count <= longestRoman && text.allSatisfy { "ivx".contains($0) })
  }

  /// Longer ones are words.
  private static let longestRoman = 4

  /// The words at some indices; none for none.
  func words(at range: Range<Int>?) -> [Word] { range.map { Array(words[$0]) } ?? [] }

  private mutating func add(_ key: String, _ range: Range<Int>, _ rule: ChangeRule?) {
    items.append(Item(key: key, range: range, rule: rule))
  }

  private mutating func level(_ at: Int, _ setting: Setting) -> Int {
    let word = words[at]
    let rules = setting.rules
    switch word.kind {
    case .placeholder:
      add("\u{27E8}placeholder\u{27E9}", at..<at + 1, .placeholder)
      return at + 1
    case .address:
      let address = LinkTarget(word.text)
      add(setting.isVersion ? address.host + CanonicalSentence.version : address.plain, at..<at + 1, .versionDate)
      return at + 1
    default: break
    }
    if references.contains(at) {
      let section =
        setting.isNew
        ? setting.numbers.new(word.text) : setting.numbers.old(word.text).flatMap { setting.numbers.partner[$0] }
      add(section.map { "\u{A7}\($0)" } ?? word.folded, at..<at + 1, .referenceRenumbered)
      return at + 1
    }
    if setting.isVersion, let end = versionEnd(at, rules) {
      if items.last?.key == CanonicalSentence.version {
        items[items.count - 1].range = items[items.count - 1].range.lowerBound..<end
      } else {
        add(CanonicalSentence.version, at..<end, .versionDate)
      }
      return end
    }
    if let found = setting.replaced.match(words, at: at, isNew: setting.isNew) {
      add(found.key, at..<at + found.count, .replacedThroughout)
      return at + found.count
    }
    if let (count, key) = setting.names.match(words, at: at) {
      // `Code of Conduct (CoC)` names it once.
      if let last = items.last, last.key == key, last.range.upperBound == at {
        items[items.count - 1].range = last.range.lowerBound..<at + count
      } else {
        add(key, at..<at + count, .documentName)
      }
      return at + count
    }
    if let found = rules.same.match(words, at: at) {
      add("=" + found.value, at..<at + found.count, .setPhrase)
      return at + found.count
    }
    if let found = rules.fillers.match(words, at: at) {
      for index in at..<at + found.count { dropped.append((.filler, index)) }
      return at + found.count
    }
    if let found = rules.pronouns.match(words, at: at) {
      add("@" + found.value, at..<at + found.count, .genderNeutral)
      return at + found.count
    }
    if rules.articles.contains(word.folded) || AnyBeforePlural.stands(in: words, at: at, rules) {
      dropped.append((.grammar, at))
      return at + 1
    }
    return plain(at, rules)
  }

  static let version = "\u{27E8}version\u{27E9}"

  /// The end of a number or date that starts here.
  private func versionEnd(_ at: Int, _ rules: LanguageRules) -> Int? {
    let word = words[at]
    if word.kind == .number { return at + 1 }
    let hasNumber = (at > 0 && words[at - 1].kind == .number) || (at + 1 < words.count && words[at + 1].kind == .number)
    if hasNumber, rules.months.contains(word.folded) { return at + 1 }
    // `v1.3`.
    if word.folded.hasPrefix("v"), word.folded.dropFirst().first?.isNumber == true { return at + 1 }
    return nil
  }

  private mutating func plain(_ at: Int, _ rules: LanguageRules) -> Int {
    let word = words[at]
    if word.kind == .number {
      add("#" + MarkerScanner.value(of: word.folded), at..<at + 1, .numberWrittenOut)
      return at + 1
    }
    if let found = rules.numbers.match(words, at: at), found.value != "1", !rules.isIdeographic {
      add("#" + found.value, at..<at + found.count, .numberWrittenOut)
      return at + found.count
    }
    if let found = rules.agreement.match(words, at: at) {
      add("~" + found.value, at..<at + found.count, .grammar)
      return at + found.count
    }
    if rules.isEnglish, let parts = Contraction.parts(of: word.folded) {
      for part in parts {
        let form = rules.agreement.value(of: part).map { "~" + $0 } ?? rules.pronouns.value(of: part).map { "@" + $0 }
        add(form ?? Spelling.stem(part), at..<at + 1, .contraction)
      }
      return at + 1
    }
    var key = Spelling.plain(word.folded, isEnglish: rules.isEnglish)
    if rules.isEnglish { key = Spelling.stem(key) }
    add(key, at..<at + 1, nil)
    return at + 1
  }
}

/// Short forms of English verbs.
enum Contraction {
  /// The words that a short form stands for; nil if it is none.
  static func parts(of word: String) -> [String]? {
    if let whole = whole[word] { return whole }
    guard let apostrophe = word.lastIndex(of: "'") else { return nil }
    let stem = String(word[..<apostrophe])
    switch word[apostrophe...] {
    case "'t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
    case "'ll": return [stem, "will"]
    case "'re": return [stem, "are"]
    case "'ve": return [stem, "have"]
    case "'m": return [stem, "am"]
    default: return nil
    }
  }

  private static let whole: [String: [String]] = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
    "it's": ["it", "is"], "that's": ["that", "is"], "there's": ["there", "is"], "what's": ["what", "is"],
    "who's": ["who", "is"], "let's": ["let", "us"], "he's": ["he", "is"], "she's": ["she", "is"],
    "here's": ["here", "is"],
  ]
}
