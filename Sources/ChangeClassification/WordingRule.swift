internal import PolicyModel

/// Names a change of wording that no editorial rule explains.
enum WordingRule {
  /// The most telling name.
  static func name(of hunk: Hunk, _ rules: LanguageRules, isHeading: Bool) -> ChangeRule {
    if isHeading { return .retitled }
    let (old, new) = (hunk.oldWords, hunk.newWords)
    if (old + new).contains(where: \.isContact) { return .contactChanged }
    let licenses = (LicenseWords.found(in: hunk.before.words), LicenseWords.found(in: hunk.after.words))
    if licenses.0 != licenses.1 || LicenseWords.areIn(old) || LicenseWords.areIn(new) { return .licenseChanged }
    if isReference(hunk) { return .referenceChanged }
    if isOtherStep(old, new, rules) { return .numberChanged }
    let (gone, come) = (characteristics(old, rules), characteristics(new, rules))
    if gone != come { return .protectedCharacteristic }
    if isBeforeModal(hunk, rules) { return .boundPartyChanged }
    return .wording
  }

  private static func isReference(_ hunk: Hunk) -> Bool {
    let (old, new) = (hunk.oldRange, hunk.newRange)
    return !(old.isEmpty && new.isEmpty) && old.allSatisfy(hunk.before.references.contains)
      && new.allSatisfy(hunk.after.references.contains)
  }

  /// One ordinal in another's place: what was for the first breach is for the second. Ordinals that come or go alone
  /// mostly order sentences.
  private static func isOtherStep(_ old: [Word], _ new: [Word], _ rules: LanguageRules) -> Bool {
    guard let was = step(old, rules), let now = step(new, rules) else { return false }
    return was != now
  }

  private static func step(_ words: [Word], _ rules: LanguageRules) -> String? {
    guard let first = words.indices.first, let found = rules.steps.match(words, at: first) else { return nil }
    return found.count == words.count ? found.value : nil
  }

  private static func characteristics(_ words: [Word], _ rules: LanguageRules) -> [String] {
    words.indices.compactMap { rules.characteristics.match(words, at: $0)?.value }
  }

  /// True if the words stand right before the verb that binds: they name who is bound.
  private static func isBeforeModal(_ hunk: Hunk, _ rules: LanguageRules) -> Bool {
    let words = hunk.after.words
    let end =
      hunk.new.isEmpty
      ? (hunk.new.lowerBound < hunk.after.items.count
        ? hunk.after.items[hunk.new.lowerBound].range.lowerBound : words.count)
      : hunk.newRange.upperBound
    guard let modal = words.indices.first(where: { rules.modals.match(words, at: $0) != nil }) else { return false }
    return end <= modal && modal - end <= 2
  }
}

/// Words that say under which terms a text may be used.
enum LicenseWords {
  private static let table: PhraseTable = {
    var table = PhraseTable()
    for phrase in [
      "license", "licence", "licensed", "licenced", "creative commons", "cc by", "cc-by", "cc by-sa", "cc-by-sa", "cc0",
      "cc by-nc", "cc-by-nc", "bsd 3-clause", "mit license", "apache license", "gpl", "public domain",
      "all rights reserved",
      "attribution-sharealike", "sharealike", "noncommercial", "noderivatives", "lizenz", "lizenziert", "licencia",
      "licença", "licenza", "许可协议", "ライセンス",
    ] { table.add(phrase, phrase) }
    return table
  }()

  /// The license words of a text, in order.
  static func found(in words: [Word]) -> [String] {
    let plain = words.filter { $0.kind != .punctuation }
    return plain.indices.compactMap { table.match(plain, at: $0)?.value }
  }

  /// True if one is there.
  static func areIn(_ words: [Word]) -> Bool { !found(in: words).isEmpty }
}
