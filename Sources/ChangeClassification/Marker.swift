internal import PolicyModel

/// Words of a sentence that decide over rights and duties: their change is never editorial.
struct Marker: Hashable, Sendable {
  /// What kind of meaning they carry.
  enum Kind: Hashable, Sendable {
    /// A modal verb with its negation, or a negation alone; `value` is an `ObligationStrength` or `not`.
    case modal
    /// Who or what is covered, and how far.
    case scope
    /// A count that is none of the following.
    case number
    /// A number with a unit of time.
    case deadline
    /// A number with a currency or a per cent sign.
    case amount
    /// A day, month or year of the calendar.
    case date
  }

  /// What kind.
  var kind: Kind
  /// What it means, the same for `five` and `5`.
  var value: String
  /// As printed.
  var text: String
  /// The words it stands on.
  var range: Range<Int>
  /// Of a modal verb, the first words of the act behind it, by which it is known again where the clauses changed places.
  var act = ""

  /// The same meaning, wherever it stands.
  func means(_ other: Marker) -> Bool { kind == other.kind && value == other.value }
}

/// Finds the markers of a sentence.
struct MarkerScanner {
  let words: [Word]
  let rules: LanguageRules
  /// Words that are the number of a section, not a count.
  let references: Set<Int>
  private var markers: [Marker] = []

  /// The markers in the order of the sentence. O(words).
  ///
  /// - Parameter words: the words without punctuation.
  static func markers(of words: [Word], _ rules: LanguageRules, references: Set<Int>) -> [Marker] {
    var scanner = MarkerScanner(words: words, rules: rules, references: references)
    return scanner.scan()
  }

  private init(words: [Word], rules: LanguageRules, references: Set<Int>) {
    self.words = words
    self.rules = rules
    self.references = references
  }

  private mutating func scan() -> [Marker] {
    var at = 0
    while at < words.count {
      if references.contains(at) || words[at].kind == .address || words[at].kind == .placeholder {
        at += 1
      } else if let end = date(at) ?? quantity(at) {
        at = end
      } else {
        at = phrase(at)
      }
    }
    joinNobody()
    return markers
  }

  private mutating func add(_ kind: Marker.Kind, _ value: String, _ range: Range<Int>) {
    var marker = Marker(kind: kind, value: value, text: words[range].text, range: range)
    if kind == .modal {
      var act: [String] = []
      for word in words[range.upperBound...].prefix(MarkerScanner.actWords + 1)
      where !rules.articles.contains(word.folded) && act.count < MarkerScanner.actWords {
        act.append(word.folded)
      }
      marker.act = act.joined(separator: " ")
    }
    markers.append(marker)
  }

  /// One word is often only *be*.
  static let actWords = 2

  /// A subject that nobody is (“No member may”) denies the verb behind it: both are one marker, that of the verb.
  private mutating func joinNobody() {
    guard !rules.nobody.isEmpty else { return }
    var at = 0
    while at + 1 < markers.count {
      defer { at += 1 }
      guard markers[at].kind == .modal, markers[at].value == "not",
        rules.nobody.match(words, at: markers[at].range.lowerBound) != nil, startsClause(markers[at].range.lowerBound)
      else { continue }
      var verb = at + 1
      while verb < markers.count, markers[verb].kind == .modal, markers[verb].value == "not" { verb += 1 }
      guard verb < markers.count, let strength = ObligationStrength(rawValue: markers[verb].value),
        markers[verb].range.lowerBound - markers[at].range.upperBound <= MarkerScanner.longestNobody
      else { continue }
      let denied = strength.reversed
      guard [.prohibition, .dissuasion, .refusal, .inability].contains(denied) else { continue }
      markers[verb].value = denied.rawValue
      markers.removeSubrange(at..<verb)
    }
  }

  /// Words between “no” and its verb: “No former member of the board may”.
  static let longestNobody = 6

  private func startsClause(_ index: Int) -> Bool {
    index == 0 || rules.joints.contains(words[index - 1].folded)
      || rules.conjunctions.contains(words[index - 1].folded)
  }

  /// The longer of a modal and a scope phrase.
  private mutating func phrase(_ at: Int) -> Int {
    let modal = rules.modals.match(words, at: at)
    let scope = rules.scope.match(words, at: at)
    if let modal, modal.count >= (scope?.count ?? 0) {
      // `May 2022` was a date and did not come here.
      add(.modal, modal.value, at..<at + modal.count)
      return at + modal.count
    }
    if let scope, !AnyBeforePlural.stands(in: words, at: at, rules) {
      add(.scope, scope.value, at..<at + scope.count)
      return at + scope.count
    }
    return at + 1
  }

  // MARK: Numbers

  /// A number at a place: how many words, and its value.
  private func number(_ at: Int) -> (count: Int, value: String)? {
    guard at < words.count, !references.contains(at) else { return nil }
    if words[at].kind == .number { return (1, MarkerScanner.value(of: words[at].folded)) }
    guard let found = rules.numbers.match(words, at: at) else { return nil }
    // `One` is mostly a pronoun, and one character of an ideographic script mostly part of a word.
    if found.value == "1" || rules.isIdeographic, !found.value.contains("/"), found.count == 1 {
      guard at + 1 < words.count, rules.units.match(words, at: at + 1) != nil else { return nil }
    }
    return found
  }

  /// `1,000` as `1000`, `4th` as `4`.
  static func value(of number: String) -> String {
    var digits = String(number.filter { $0 != "," && $0 != "'" })
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      let stem = digits.dropLast(ending.count)
      if stem.allSatisfy(\.isNumber) { digits = String(stem) }
    }
    // `24-months` and `24-month` before a noun.
    guard let dash = digits.firstIndex(of: "-"), digits[dash...].contains(where: \.isLetter) else { return digits }
    return digits[...dash] + Spelling.stem(String(digits[digits.index(after: dash)...]))
  }

  private mutating func quantity(_ at: Int) -> Int? {
    if isCurrency(at), let found = number(at + 1) {
      add(.amount, found.value + currency(at), at..<at + 1 + found.count)
      return at + 1 + found.count
    }
    guard let found = number(at) else { return nil }
    var end = at + found.count
    if NumberedName.isPart(words, at: at, rules), end == words.count || unit(end) == nil { return end }
    // `ten (10)` says one number twice.
    if let again = number(end), again.value == found.value { end += again.count }
    if end < words.count, let unit = unit(end) {
      add(.deadline, found.value + " " + unit.value, at..<end + unit.count)
      return end + unit.count
    }
    if isCurrency(end) || (end < words.count && words[end].folded == "%") {
      add(.amount, found.value + currency(end), at..<end + 1)
      return end + 1
    }
    add(.number, found.value, at..<end)
    return end
  }

  private func unit(_ at: Int) -> (count: Int, value: String)? {
    if let found = rules.units.match(words, at: at) { return found }
    return nil
  }

  private func isCurrency(_ at: Int) -> Bool {
    guard at < words.count else { return false }
    return ["$", "\u{20AC}", "\u{A3}", "\u{A5}"].contains(words[at].folded)
      || rules.currencies.contains(words[at].folded)
  }

  private func currency(_ at: Int) -> String {
    switch words[at].folded {
    case "$": "usd"
    case "\u{20AC}": "eur"
    case "\u{A3}": "gbp"
    case "%": "percent"
    default: rules.currencies.value(of: words[at].folded) ?? words[at].folded
    }
  }

  // MARK: Dates

  /// The end of a date that starts at a word: ISO, or a month with the numbers around it.
  private mutating func date(_ at: Int) -> Int? {
    if words[at].kind == .number, MarkerScanner.isCalendarDate(words[at].folded) {
      add(.date, words[at].folded, at..<at + 1)
      return at + 1
    }
    if rules.isIdeographic { return ideographicDate(at) }
    var end = at
    var month: String?
    var parts: [String] = []
    while end < words.count, end - at < 4 {
      if words[end].kind == .number {
        parts.append(MarkerScanner.value(of: words[end].folded))
      } else if month == nil, words[end].kind == .word, words[end].isCapitalized || parts.count == 1,
        let found = rules.months.value(of: words[end].folded)
      {
        month = found
      } else {
        break
      }
      end += 1
    }
    guard let month, !parts.isEmpty else { return year(at) }
    // Numbers after the year belong to what follows.
    add(.date, (parts.sorted() + ["m" + month]).joined(separator: "-"), at..<end)
    return end
  }

  private mutating func year(_ at: Int) -> Int? {
    let text = words[at].folded
    guard words[at].kind == .number, text.utf8.count == 4, text.hasPrefix("19") || text.hasPrefix("20"),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    add(.date, text, at..<at + 1)
    return at + 1
  }

  private mutating func ideographicDate(_ at: Int) -> Int? {
    guard words[at].kind == .number, at + 1 < words.count, words[at + 1].folded == "\u{5E74}" else { return nil }
    guard words[at].folded.count == 4 else { return nil }
    var end = at + 2
    while end + 1 < words.count, words[end].kind == .number, ["\u{6708}", "\u{65E5}"].contains(words[end + 1].folded) {
      end += 2
    }
    add(.date, words[at..<end].map(\.folded).joined(), at..<end)
    return end
  }

  /// `2024-05-01`, `2024.05.01`, `01.05.2024`.
  private static func isCalendarDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "-" || $0 == "." || $0 == "/" }
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return parts[0].count == 4 || parts[2].count == 4
  }
}

/// What differs between the markers of two sentences.
enum MarkerComparison {
  /// Pairs of markers in order: both sides where one took the place of another.
  ///
  /// - Complexity: O(*n* × *m*), sentences being short.
  static func differences(_ old: [Marker], _ new: [Marker]) -> [(old: Marker?, new: Marker?)] {
    // Kind by kind: a negation that passed a scope word on its way has not changed.
    families.flatMap { family in
      differencesOfKind(old.filter { family.contains($0.kind) }, new.filter { family.contains($0.kind) })
    }
  }

  /// Kinds that take each other's place: a changed number belongs to the changed number, not to the changed verb beside
  /// it.
  private static let families: [[Marker.Kind]] = [[.modal], [.scope], [.number, .deadline, .amount], [.date]]

  private static func differencesOfKind(_ old: [Marker], _ new: [Marker]) -> [(old: Marker?, new: Marker?)] {
    let (old, new) = withoutTravelled(old, new)
    guard !old.isEmpty || !new.isEmpty else { return [] }
    if old.count == new.count, old.count > 1, old[0].kind == .modal {
      // As many verbs as before, each in its clause: two that were swapped are two opposite changes.
      return zip(old, new).filter { !$0.means($1) }.map { ($0, $1) }
    }
    var result: [(old: Marker?, new: Marker?)] = []
    let matches = CommonSubsequence.pairs(old.count, new.count) { old[$0].means(new[$1]) }
    var (i, j) = (0, 0)
    for (a, b) in matches + [(old.count, new.count)] {
      let (gone, come) = (old[i..<a], new[j..<b])
      result += zip(gone, come).map { ($0, $1) }
      result += gone.dropFirst(come.count).map { ($0, nil) } + come.dropFirst(gone.count).map { (nil, $0) }
      (i, j) = (a + 1, b + 1)
    }
    return result
  }

  /// The markers without verbs that went with their act to another place of the sentence: “must not record and must tell”,
  /// “must tell and must not record”.
  private static func withoutTravelled(_ old: [Marker], _ new: [Marker]) -> ([Marker], [Marker]) {
    func modals(_ markers: [Marker]) -> [Marker] { markers.filter { $0.kind == .modal && !$0.act.isEmpty } }
    let (before, after) = (modals(old), modals(new))
    // In unchanged order the comparison below finds them, with what stands beside them.
    guard before.count > 1 || after.count > 1, before.map(\.value) != after.map(\.value) else { return (old, new) }
    var left = after
    var travelled: (old: [Marker], new: [Marker]) = ([], [])
    for marker in before {
      guard let place = left.firstIndex(where: { $0.value == marker.value && $0.act == marker.act }) else { continue }
      travelled.old.append(marker)
      travelled.new.append(left.remove(at: place))
    }
    return (old.filter { !travelled.old.contains($0) }, new.filter { !travelled.new.contains($0) })
  }
}
