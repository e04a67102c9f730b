internal import PolicyModel

/// A stretch of a sentence where the levelled words differ.
struct Hunk {
  let before: CanonicalSentence
  let after: CanonicalSentence
  /// Items of `before`.
  let old: Range<Int>
  /// Items of `after`.
  let new: Range<Int>

  private static func words(_ sentence: CanonicalSentence, _ items: Range<Int>) -> Range<Int> {
    guard let first = sentence.items[items].first, let last = sentence.items[items].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The old words, as indices into `before.words`; empty if none.
  var oldRange: Range<Int> { Hunk.words(before, old) }
  /// The new words, as indices into `after.words`; empty if none.
  var newRange: Range<Int> { Hunk.words(after, new) }
  /// The old words.
  var oldWords: [Word] { Array(before.words[oldRange]) }
  /// The new words.
  var newWords: [Word] { Array(after.words[newRange]) }
  /// The old words with what was left out right before and after them, such as an article.
  var oldHull: [Word] { Hunk.hull(before, old) }
  /// The new words with what was left out right before and after them.
  var newHull: [Word] { Hunk.hull(after, new) }

  private static func hull(_ sentence: CanonicalSentence, _ items: Range<Int>) -> [Word] {
    let start = items.lowerBound > 0 ? sentence.items[items.lowerBound - 1].range.upperBound : 0
    let end =
      items.upperBound < sentence.items.count
      ? sentence.items[items.upperBound].range.lowerBound : sentence.words.count
    return start < end ? Array(sentence.words[start..<end]) : []
  }

  /// The old words as text.
  var oldText: String { oldWords.text }
  /// The new words as text.
  var newText: String { newWords.text }
  /// Levelled forms.
  var oldKeys: [String] { before.items[old].map(\.key) }
  /// Levelled forms.
  var newKeys: [String] { after.items[new].map(\.key) }

  /// True if nothing is left of it beside markers that were decided on.
  func isDecided(by decided: (old: Set<Int>, new: Set<Int>)) -> Bool {
    before.items[old].allSatisfy { $0.range.allSatisfy(decided.old.contains) }
      && after.items[new].allSatisfy { $0.range.allSatisfy(decided.new.contains) }
  }
}

/// Finds the editorial rule that a hunk comes under.
enum HunkExplanation {
  /// The rule; nil if none explains the whole hunk.
  static func explain(
    _ hunk: Hunk, _ rules: LanguageRules, _ numbers: SectionNumberMap, linkTargets: Set<String>
  ) -> ChangeRule? {
    let (old, new) = (hunk.oldWords, hunk.newWords)
    if isReference(hunk), let rule = reference(hunk, numbers) { return rule }
    if hunk.oldKeys + hunk.newKeys == [CanonicalSentence.version] { return .versionDate }
    if (hunk.oldKeys + hunk.newKeys).allSatisfy({ $0.hasSuffix(CanonicalSentence.version) }) { return .versionDate }
    if let rule = address(old, new, linkTargets) { return rule }
    if isJoined(old, new) || isJoined(hunk.oldHull, hunk.newHull) { return .spacing }
    if isVersionOfName(hunk, rules) { return .nameVariant }
    if isRepeated(hunk) { return .repeatedWord }
    if isAbbreviation(hunk) { return .abbreviation }
    if isNameVariant(old, new) { return .nameVariant }
    if isDocumentName(hunk, rules) { return .documentName }
    guard rules.isKnown else { return nil }
    if isLittle(hunk, rules) { return .grammar }
    return wordByWord(hunk, rules)
  }

  // MARK: References

  private static func isReference(_ hunk: Hunk) -> Bool {
    !hunk.old.isEmpty && hunk.old.count == hunk.new.count
      && hunk.oldRange.allSatisfy(hunk.before.references.contains)
      && hunk.newRange.allSatisfy(hunk.after.references.contains)
  }

  /// A reference that meant nothing before and means something now was put right; any other change leads elsewhere.
  private static func reference(_ hunk: Hunk, _ numbers: SectionNumberMap) -> ChangeRule? {
    let pairs = zip(hunk.oldWords, hunk.newWords)
    let isRepaired = pairs.allSatisfy { was, now in numbers.old(was.text) == nil && numbers.new(now.text) != nil }
    return isRepaired ? .referenceRepaired : nil
  }

  /// Web addresses: put behind a link or taken out of it, of another version of the page, or moved on their site.
  private static func address(_ old: [Word], _ new: [Word], _ linkTargets: Set<String>) -> ChangeRule? {
    func isWeb(_ word: Word) -> Bool { word.kind == .address && !word.isContact }
    let all = old + new
    guard !all.isEmpty, all.allSatisfy(isWeb) else { return nil }
    if old.isEmpty != new.isEmpty {
      return all.allSatisfy { linkTargets.contains(LinkTarget($0.text).plain) } ? .addressMoved : nil
    }
    guard old.count == new.count else { return nil }
    let pairs = zip(old, new).map { (LinkTarget($0.text), LinkTarget($1.text)) }
    if pairs.allSatisfy({ digitsDropped($0.plain) == digitsDropped($1.plain) }) { return .versionDate }
    let isSafe = pairs.allSatisfy { $0.host == $1.host && !$0.host.isEmpty && !$0.isForm && !$1.isForm }
    return isSafe ? .addressMoved : nil
  }

  private static func digitsDropped(_ text: String) -> String {
    text.filter { !$0.isNumber && $0 != "-" && $0 != "/" && $0 != "." }
  }

  // MARK: Writing

  /// The same letters, cut otherwise: `e mail` and `email`, `DifferencesWe`. Digits must stay apart.
  private static func isJoined(_ old: [Word], _ new: [Word]) -> Bool {
    guard !old.isEmpty, !new.isEmpty, !(old + new).contains(where: { $0.kind == .number }) else { return false }
    func letters(_ words: [Word]) -> String { words.map(\.folded).joined().filter { $0 != "-" && $0 != "'" } }
    return letters(old) == letters(new)
  }

  /// One side empty, and the words of the other stand right beside it once more.
  private static func isRepeated(_ hunk: Hunk) -> Bool {
    guard hunk.old.isEmpty != hunk.new.isEmpty else { return false }
    let (sentence, range) = hunk.old.isEmpty ? (hunk.after, hunk.new) : (hunk.before, hunk.old)
    // `can be, or be`: the conjunction goes with the repetition.
    let items = sentence.items
    var start = range.lowerBound
    if range.count > 1, ["or", "and", "=and"].contains(items[start].key) { start += 1 }
    let keys = items[start..<range.upperBound].map(\.key)
    let before = items[..<range.lowerBound].suffix(keys.count).map(\.key)
    let after = items[range.upperBound...].prefix(keys.count).map(\.key)
    return keys == before || keys == after
  }

  // MARK: Names

  /// Initials of two words are any two letters.
  static let fewestInitials = 2

  private static func isAbbreviation(_ hunk: Hunk) -> Bool {
    let (old, new) = (hunk.oldWords, hunk.newWords)
    if stands(new, for: old) || stands(old, for: new) { return true }
    // `Diversity Committee (DC)`: the initials added after, or before, the name.
    for (one, other, sentence, range) in [
      (old, new, hunk.after, hunk.newRange), (new, old, hunk.before, hunk.oldRange),
    ] where one.isEmpty && other.count == 1 && other[0].isAcronym {
      let initials = other[0].folded.count
      let left = Array(sentence.words[..<range.lowerBound].suffix(initials))
      if stands(other, for: left) || stands(other, for: Array(sentence.words[..<range.lowerBound].suffix(initials + 1)))
      {
        return true
      }
    }
    return false
  }

  private static func stands(_ short: [Word], for long: [Word]) -> Bool {
    guard short.count == 1, short[0].isAcronym, long.count >= fewestInitials else { return false }
    let letters = short[0].folded
    let all = String(long.compactMap(\.folded.first))
    let capitals = String(long.filter(\.isCapitalized).compactMap(\.folded.first))
    return all == letters || capitals == letters
  }

  /// `Woo` and `WooCommerce`: one name begins with the other and goes on with a capital.
  private static func isNameVariant(_ old: [Word], _ new: [Word]) -> Bool {
    guard old.count == 1, new.count == 1, old[0].isCapitalized, new[0].isCapitalized else { return false }
    let (short, long) = old[0].text.count < new[0].text.count ? (old[0].text, new[0].text) : (new[0].text, old[0].text)
    guard short.count >= 3, long.hasPrefix(short) else { return false }
    return long.dropFirst(short.count).first?.isUppercase ?? false
  }

  /// Names of the document on both sides, or an article's worth of words beside one: `this code`, `the CEPC`.
  private static func isDocumentName(_ hunk: Hunk, _ rules: LanguageRules) -> Bool {
    let keys = hunk.oldKeys + hunk.newKeys
    guard keys.contains(DocumentNames.key) || isBesideName(hunk) else { return false }
    return keys.allSatisfy { key in
      key == DocumentNames.key || key == "~this" || key == "~be"
        || ["our", "its", "of", "polici", "policy", "document"].contains(key)
    } && (hunk.oldKeys.contains(DocumentNames.key) == hunk.newKeys.contains(DocumentNames.key) || isBesideName(hunk))
  }

  private static func isBesideName(_ hunk: Hunk) -> Bool {
    let items = hunk.after.items
    let left = hunk.new.lowerBound > 0 && items[hunk.new.lowerBound - 1].key == DocumentNames.key
    let right = hunk.new.upperBound < items.count && items[hunk.new.upperBound].key == DocumentNames.key
    return left || right
  }

  /// The number in the name of a product: `Tide Desk 3`, `Tide Desk 4`.
  private static func isVersionOfName(_ hunk: Hunk, _ rules: LanguageRules) -> Bool {
    let (old, new) = (hunk.oldRange, hunk.newRange)
    guard old.count == 1, new.count == 1 else { return false }
    return NumberedName.isPart(hunk.before.words, at: old.lowerBound, rules)
      && NumberedName.isPart(hunk.after.words, at: new.lowerBound, rules)
  }

  // MARK: Grammar

  /// Only words that grammar asks for, coming, going or taking each other's place.
  private static func isLittle(_ hunk: Hunk, _ rules: LanguageRules) -> Bool {
    let words = hunk.oldWords + hunk.newWords
    let items =
      hunk.before.items[hunk.old].map { (hunk.before.words[$0.range], $0.key) }
      + hunk.after.items[hunk.new].map { (hunk.after.words[$0.range], $0.key) }
    guard words.count <= 4 else { return false }
    let isPlain = items.allSatisfy { words, key in
      // A denial is compared with the verbs, so that “no” before the subject is as good as “not” behind it.
      words.allSatisfy { rules.little.contains($0.folded) || rules.nobody.contains($0.folded) } || key == "~be"
        || key == "~have"
    }
    if isPlain { return true }
    let keys = (hunk.oldKeys, hunk.newKeys)
    // Two sentences joined otherwise; `and` and `or` are not among these, they decide between cases.
    let joints: Set<String> = ["and", "=and", "but", "while", "=while", "as", "yet"]
    if keys.0.count == 1, keys.1.count == 1, joints.contains(keys.0[0]), joints.contains(keys.1[0]) { return true }
    // A joint that came or went where a comma or a new sentence does its work.
    let together = keys.0 + keys.1
    if together.count == 1, together == ["=and"] || rules.joints.contains(together[0]) { return true }
    return false
  }

  /// As many words on either side, each the other in another form or mistyped; little words aside.
  private static func wordByWord(_ hunk: Hunk, _ rules: LanguageRules) -> ChangeRule? {
    func content(_ words: [Word]) -> [Word] {
      words.filter { !rules.little.contains($0.folded) && !rules.articles.contains($0.folded) }
    }
    let (old, new) = (content(hunk.oldWords), content(hunk.newWords))
    guard !old.isEmpty, old.count == new.count, old.count <= longestWordByWord else { return nil }
    var result: ChangeRule?
    for (was, now) in zip(old, new) {
      let (a, b) = (was.folded, now.folded)
      if a == b { continue }
      guard was.kind == .word, now.kind == .word, !was.isIdeograph, !now.isIdeograph else { return nil }
      // Two names are two things however near their letters.
      let isArabic = a.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
      if isArabic, ArabicForms.bare(a) == ArabicForms.bare(b) {
        result = result ?? .grammar
      } else if Spelling.areInflections(a, b, rules.endings) {
        result = result ?? .grammar
      } else if Spelling.isTypo(a, b) || isFragment(was, now) {
        result = .typingError
      } else {
        return nil
      }
    }
    return result
  }

  /// Longer stretches are no slips.
  static let longestWordByWord = 6

  /// `r` for `or`: one letter that is no word, and a short word that has it.
  private static func isFragment(_ old: Word, _ new: Word) -> Bool {
    let (short, long) = old.folded.count < new.folded.count ? (old.folded, new.folded) : (new.folded, old.folded)
    guard short.count == 1, long.count <= 3, !["a", "i", "o", "e", "y", "u"].contains(short) else { return false }
    return long.contains(short)
  }
}

/// Arabic words without the letters that grammar joins to them.
enum ArabicForms {
  /// The word without article, one-letter prefixes and endings of number and gender.
  static func bare(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)
    func hasPrefix(_ prefix: String) -> Bool { scalars.starts(with: prefix.unicodeScalars) }
    for prefix in [
      "\u{648}\u{627}\u{644}", "\u{628}\u{627}\u{644}", "\u{648}\u{644}\u{644}", "\u{627}\u{644}", "\u{644}\u{644}",
    ]
    where hasPrefix(prefix) && scalars.count - prefix.unicodeScalars.count >= 2 {
      scalars.removeFirst(prefix.unicodeScalars.count)
      break
    }
    if hasPrefix("\u{648}"), scalars.count >= 4 { scalars.removeFirst() }
    if let last = scalars.last, scalars.count >= 3, "\u{629}\u{647}\u{627}\u{64A}".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    // The person of a verb: it agrees with a subject that may stand in another form.
    if let first = scalars.first, scalars.count >= 4, first == "\u{62A}" { scalars[0] = "\u{64A}" }
    for suffix in ["\u{627}\u{62A}", "\u{648}\u{646}", "\u{64A}\u{646}"]
    where scalars.count >= 4 && scalars.suffix(2).elementsEqual(suffix.unicodeScalars) {
      scalars.removeLast(2)
      break
    }
    // Hamza is written on different carriers.
    var result = String.UnicodeScalarView()
    for scalar in scalars where ![0x621, 0x626, 0x624].contains(scalar.value) { result.append(scalar) }
    return String(result)
  }
}
