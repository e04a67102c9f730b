internal import PolicyModel
internal import PolicyText

/// Judges what became of one sentence.
///
/// The sentence is levelled (`CanonicalSentence`), then compared: what differs between levelled words of one key is
/// editorial by the rule that levelled it; what still differs has to be explained by a rule of its own, or is
/// substantive. Modal verbs, scope words and numbers are compared before and apart from all that, so that no editorial
/// rule can swallow one.
struct SentenceJudge {
  let rules: LanguageRules
  let numbers: SectionNumberMap
  let names: DocumentNames
  /// Phrases that others took the place of throughout.
  var replaced = ThroughoutPhrases()
  /// What ends a sentence in the documents' language.
  let breaks: SentenceBreaks

  /// The words of a text that know where its sentences end.
  func words(of text: String) -> [Word] { WordScanner.words(of: text, sentences: breaks) }

  /// What a sentence says about where it stands.
  struct Place {
    /// Gravity of a change of wording here.
    var severity: PlaceSeverity
    /// True where numbers and dates are those of the document's version.
    var speaksOfVersion = false
    /// True for a heading: titles name, they do not rule.
    var isHeading = false
    /// Where the links of the block lead, before and after: an address that went behind a link is still there.
    var linkTargets: Set<String> = []
  }

  /// The reasons, gravest first in no particular order; empty if nothing differs that a reader sees.
  func judge(_ pair: SentencePair, at place: Place) -> [ChangeReason] {
    var reasons: [ChangeReason] = []
    let pair = AccentRepair.level(pair)
    let (old, new) = (pair.old, pair.new)
    let isVersion =
      (place.speaksOfVersion && !binds(old) && !binds(new)) || speaksOfVersion(old) || speaksOfVersion(new)
    func setting(isNew: Bool) -> CanonicalSentence.Setting {
      CanonicalSentence.Setting(
        rules: rules, numbers: numbers, names: names, replaced: replaced, isVersion: isVersion, isNew: isNew)
    }
    let before = CanonicalSentence(old, setting(isNew: false))
    let after = CanonicalSentence(new, setting(isNew: true))
    let all = (old: markers(before, isVersion, place), new: markers(after, isVersion, place))
    var place = place
    if (all.old + all.new).contains(where: SentenceJudge.rules) { place.severity.isInherited = false }
    let decided = decide(pair, before, after, all, place, &reasons)
    if VoiceChange(before, after, rules).keepsMeaning {
      return reasons + [pair.reason(.voice, .editorial)]
    }
    if isReordered(old, new) {
      reasons.append(pair.reason(.reordered, .editorial))
      return reasons
    }
    compare(pair, before, after, decided, place, &reasons)
    marks(pair, before, after, &reasons)
    return reasons
  }

  /// True if one phrase says something else than another, in words alone: no verb that binds, no scope, number,
  /// contact or license is in play.
  func isWording(_ old: [Word], _ new: [Word]) -> Bool {
    let reasons = judge(SentencePair(old: old, new: new), at: Place(severity: PlaceSeverity([])))
    let substantive = reasons.filter { $0.changeClass == .substantive }
    return !substantive.isEmpty && substantive.allSatisfy { $0.rule == .wording }
  }

  // MARK: What is never editorial

  private func markers(_ sentence: CanonicalSentence, _ isVersion: Bool, _ place: Place) -> [Marker] {
    var found = MarkerScanner.markers(of: sentence.words, rules, references: sentence.references)
    if isVersion { found.removeAll { $0.kind == .date || $0.kind == .number } }
    if place.isHeading { found.removeAll { $0.kind == .scope } }
    return found
  }

  /// True for a marker of a sentence that rules.
  private static func rules(_ marker: Marker) -> Bool {
    switch marker.kind {
    case .modal: marker.value != "not"
    case .deadline, .amount: true
    case .scope, .number, .date: false
    }
  }

  /// Compares the markers, and returns the words on either side that were decided on by them.
  private func decide(
    _ pair: SentencePair, _ before: CanonicalSentence, _ after: CanonicalSentence,
    _ all: (old: [Marker], new: [Marker]), _ place: Place, _ reasons: inout [ChangeReason]
  ) -> (old: Set<Int>, new: Set<Int>) {
    var decided: (old: Set<Int>, new: Set<Int>) = ([], [])
    for difference in MarkerComparison.differences(all.old, all.new) {
      if let marker = difference.old { decided.old.formUnion(marker.range) }
      if let marker = difference.new { decided.new.formUnion(marker.range) }
      let marker = difference.new ?? difference.old
      guard let marker else { continue }
      reasons.append(
        pair.reason(
          rule(difference.old, difference.new), .substantive, place.severity.ofMarker(marker.kind),
          old: before.words(at: difference.old?.range), new: after.words(at: difference.new?.range)))
    }
    for (a, b) in CommonSubsequence.pairs(all.old.count, all.new.count, { all.old[$0].means(all.new[$1]) })
    where all.old[a].kind == .modal {
      let (was, now) = (all.old[a], all.new[b])
      let (from, to) = (was.text.lowercased(), now.text.lowercased())
      guard from != to, !from.hasSuffix(to), !to.hasSuffix(from) else { continue }
      decided.old.formUnion(was.range)
      decided.new.formUnion(now.range)
      let isShortened = from.contains { $0 == "'" || $0 == "\u{2019}" } != to.contains { $0 == "'" || $0 == "\u{2019}" }
      reasons.append(
        pair.reason(
          isShortened ? .contraction : .modalSynonym, .editorial, old: before.words(at: was.range),
          new: after.words(at: now.range)))
    }
    return decided
  }

  private func rule(_ old: Marker?, _ new: Marker?) -> ChangeRule {
    guard let marker = new ?? old else { return .wording }
    switch marker.kind {
    case .modal:
      guard let old, let new else {
        if marker.value == "not" { return .polarityChanged }
        return old == nil ? .modalAdded : .modalRemoved
      }
      if let was = ObligationStrength(rawValue: old.value), let now = ObligationStrength(rawValue: new.value),
        was.reversed == now || now.reversed == was
      {
        return .polarityChanged
      }
      return old.value == "not" || new.value == "not" ? .polarityChanged : .modalChanged
    case .scope: return .scopeChanged
    case .number: return old?.kind == .deadline ? .deadlineChanged : .numberChanged
    case .deadline: return .deadlineChanged
    case .amount: return .amountChanged
    case .date: return .dateChanged
    }
  }

  /// The longest sentence that is about the document's version and nothing else.
  static let longestVersionLine = 30

  /// A whole line that came or went is the version's date only if it says little else.
  static let longestDateLine = 16

  /// Words before the colon of a line such as `Date of the last update: 1.2.2024`.
  static let longestDateLabel = 4

  /// True if a sentence tells the date or version of the document: it says so, or is nothing but a date.
  func speaksOfVersion(_ sentence: [Word]) -> Bool {
    let words = sentence.filter { $0.kind != .punctuation }
    guard words.count <= SentenceJudge.longestVersionLine else { return false }
    let markers = MarkerScanner.markers(of: words, rules, references: [])
    if markers.contains(where: { $0.kind == .modal || $0.kind == .deadline || $0.kind == .amount }) { return false }
    let numbers = markers.filter { $0.kind == .date || $0.kind == .number }
    guard !numbers.isEmpty || words.contains(where: { $0.kind == .address }) else { return false }
    if words.indices.contains(where: { rules.version.match(words, at: $0) != nil }) { return true }
    // Software writes "Last updated" above texts of any language.
    if words.indices.contains(where: { LanguageRules.english.version.match(words, at: $0) != nil }) { return true }
    let dated = markers.filter { $0.kind == .date }.reduce(0) { $0 + $1.range.count }
    if dated > 0, dated * 2 >= words.count { return true }
    // Of a language without words here, a label of a word or two and nothing but a date behind it.
    return !rules.isKnown && dated > 0 && words.count - dated <= SentenceJudge.longestDateLabel
      && markers.last?.range.upperBound == words.count && sentence.contains { $0.text == ":" || $0.text == "\u{FF1A}" }
  }

  /// True if a sentence rules: it has a verb that binds or allows, a limit, an amount or a majority, and is no entry of
  /// a list of versions, which begins with or names a date.
  func binds(_ sentence: [Word]) -> Bool {
    let words = sentence.filter { $0.kind != .punctuation }
    let markers = MarkerScanner.markers(of: words, rules, references: [])
    if markers.contains(where: { $0.kind == .date }) { return false }
    return markers.contains { marker in
      switch marker.kind {
      case .modal, .deadline, .amount: true
      case .number: marker.value.contains("/") || SentenceJudge.shares.contains(marker.value)
      case .scope, .date: false
      }
    }
  }

  /// True if a sentence names a version or date, or begins to: “Last reviewed by the board in 2024”.
  func namesVersion(_ sentence: [Word]) -> Bool {
    let words = sentence.filter { $0.kind != .punctuation }
    if words.indices.contains(where: { rules.version.match(words, at: $0) != nil }) { return true }
    return MarkerScanner.markers(of: words, rules, references: []).contains { $0.kind == .date || $0.kind == .number }
  }

  /// True if a sentence names somebody to turn to, and how: that is no record, wherever it stands.
  func namesContact(_ sentence: [Word]) -> Bool {
    guard sentence.contains(where: \.isContact) else { return false }
    return sentence.indices.contains { rules.reach.match(sentence, at: $0) != nil }
  }

  /// Numbers that say how many must agree.
  private static let shares: Set<String> = ["all", "majority"]

  // MARK: What is left

  private func compare(
    _ pair: SentencePair, _ before: CanonicalSentence, _ after: CanonicalSentence,
    _ decided: (old: Set<Int>, new: Set<Int>),
    _ place: Place, _ reasons: inout [ChangeReason]
  ) {
    let (old, new) = (before.items, after.items)
    func isSame(_ i: Int, _ j: Int) -> Bool {
      if old[i].key == new[j].key { return true }
      guard old[i].range.count == 1, new[j].range.count == 1 else { return false }
      return before.words[old[i].range.lowerBound].folded == after.words[new[j].range.lowerBound].folded
    }
    let pairs = CommonSubsequence.pairs(old.count, new.count, isSame)
    var (i, j) = (0, 0)
    for (a, b) in pairs + [(old.count, new.count)] {
      if i < a || j < b {
        let hunk = Hunk(before: before, after: after, old: i..<a, new: j..<b)
        let explanation = HunkExplanation.explain(hunk, rules, numbers, linkTargets: place.linkTargets)
        if let explanation {
          reasons.append(pair.reason(explanation, .editorial, old: hunk.oldWords, new: hunk.newWords))
        } else if !hunk.isDecided(by: decided) {
          let rule = WordingRule.name(of: hunk, rules, isHeading: place.isHeading)
          reasons.append(
            pair.reason(
              rule, place.isHeading ? .editorial : .substantive,
              place.isHeading ? .low : place.severity.ofWording(rule), old: hunk.oldWords, new: hunk.newWords))
        }
      }
      if a < old.count { matched(pair, before, old[a], after, new[b], decided, place, &reasons) }
      (i, j) = (a + 1, b + 1)
    }
  }

  /// Two words taken for the same: what differs in how they are written.
  private func matched(
    _ pair: SentencePair, _ before: CanonicalSentence, _ old: CanonicalSentence.Item, _ after: CanonicalSentence,
    _ new: CanonicalSentence.Item, _ decided: (old: Set<Int>, new: Set<Int>), _ place: Place,
    _ reasons: inout [ChangeReason]
  ) {
    let (was, now) = (before.words(at: old.range), after.words(at: new.range))
    if was.count == now.count, zip(was, now).allSatisfy({ $0.text == $1.text }) { return }
    if was.count == now.count, zip(was, now).allSatisfy({ $0.folded == $1.folded }) {
      if was.contains(where: \.isGendered) != now.contains(where: \.isGendered) {
        reasons.append(pair.reason(.genderNeutral, .editorial, old: was, new: now))
      } else if was.map({ $0.text.lowercased() }) != was.map(\.text)
        || now.map({ $0.text.lowercased() }) != now.map(\.text)
      {
        reasons.append(pair.reason(.letterCase, .editorial, old: was, new: now))
      } else if zip(was, now).contains(where: { AccentRepair.isOne($0.text.lowercased(), $1.text.lowercased()) }) {
        reasons.append(pair.reason(.typingError, .editorial, old: was, new: now))
      } else {
        reasons.append(pair.reason(.typography, .editorial, old: was, new: now))
      }
      return
    }
    if old.range.contains(where: decided.old.contains) || new.range.contains(where: decided.new.contains) { return }
    if new.rule == .replacedThroughout, !place.isHeading {
      reasons.append(
        pair.reason(
          .replacedThroughout, .substantive, place.severity.ofWording(.replacedThroughout), old: was, new: now))
      return
    }
    let rule: ChangeRule
    if let stated = new.rule ?? old.rule {
      rule = stated
    } else {
      let (a, b) = (was.map(\.folded).joined(), now.map(\.folded).joined())
      let (plainA, plainB) = (a.filter { $0 != "-" }, b.filter { $0 != "-" })
      if plainA == plainB {
        rule = .spacing
      } else if Spelling.plain(a, isEnglish: rules.isEnglish) == Spelling.plain(b, isEnglish: rules.isEnglish) {
        rule = .spellingVariant
      } else {
        rule = .grammar
      }
    }
    reasons.append(pair.reason(rule, .editorial, old: was, new: now))
  }

  /// Marks and articles, which were left out so far.
  private func marks(
    _ pair: SentencePair, _ before: CanonicalSentence, _ after: CanonicalSentence, _ reasons: inout [ChangeReason]
  ) {
    let (was, now) = (pair.old.filter { $0.kind == .punctuation }, pair.new.filter { $0.kind == .punctuation })
    if was.map(\.folded) != now.map(\.folded) {
      var reason = pair.reason(.punctuation, .editorial, old: was, new: now)
      (reason.before, reason.after) = (was.map(\.text).joined(), now.map(\.text).joined())
      reasons.append(reason)
    }
    for rule in [ChangeRule.grammar, .filler, .renumbered] {
      let gone = before.dropped.filter { $0.rule == rule }.map { before.words[$0.word] }
      let come = after.dropped.filter { $0.rule == rule }.map { after.words[$0.word] }
      if gone.map(\.folded) != come.map(\.folded) {
        reasons.append(pair.reason(rule, .editorial, old: gone, new: come))
      }
    }
  }

  // MARK: Order

  /// Items that change places; marks or conjunctions must stand between them, so that `A reports B` is none.
  static let fewestItems = 2

  /// True if a sentence is an enumeration whose items changed places.
  private func isReordered(_ old: [Word], _ new: [Word]) -> Bool {
    // What stands before and after the enumeration is the same.
    var (start, oldEnd, newEnd) = (0, old.count, new.count)
    while start < oldEnd, start < newEnd, old[start].folded == new[start].folded { start += 1 }
    while oldEnd > start, newEnd > start, old[oldEnd - 1].folded == new[newEnd - 1].folded {
      oldEnd -= 1
      newEnd -= 1
    }
    // An item that both lists begin or end with may have been cut into.
    while start > 0, !isSeparator(old[start - 1]) { start -= 1 }
    let (a, b) = (pieces(Array(old[start..<oldEnd])), pieces(Array(new[start..<newEnd])))
    guard a.count >= SentenceJudge.fewestItems, a != b, a.count == b.count else { return false }
    return a.sorted() == b.sorted() || isReorderedBehindSubject(a, b)
  }

  /// A subject of more words is seldom common to all clauses.
  static let longestSubject = 8

  /// True if the items are the same once what all of them share, and only the first of them states, is taken away:
  /// “Members must not record and must tell”.
  private func isReorderedBehindSubject(_ old: [String], _ new: [String]) -> Bool {
    let (first, other) = (old[0].split(separator: " "), new[0].split(separator: " "))
    let common = zip(first, other).prefix { $0 == $1 }.count
    guard common > 0 else { return false }
    return (1...min(common, SentenceJudge.longestSubject)).contains { length in
      func items(_ first: [Substring], _ items: [String]) -> [String] {
        ([first.dropFirst(length).map { $0 + " " }.joined()] + items.dropFirst()).sorted()
      }
      return items(first, old) == items(other, new)
    }
  }

  private func isSeparator(_ word: Word) -> Bool {
    word.kind == .punctuation ? ",;\u{3001}\u{FF0C}\u{060C}.".contains(word.text) : rules.joints.contains(word.folded)
  }

  private func pieces(_ words: [Word]) -> [String] {
    var pieces: [String] = [""]
    for word in words {
      if isSeparator(word) {
        if pieces.last != "" { pieces.append("") }
      } else if word.kind != .punctuation {
        pieces[pieces.count - 1] += word.folded + " "
      }
    }
    return pieces.filter { !$0.isEmpty }
  }
}
