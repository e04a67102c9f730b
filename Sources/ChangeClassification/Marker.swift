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
    return markers
  }

  private mutating func add(_ kind: Marker.Kind, _ value: String, _ range: Range<Int>) {
    markers.append(Marker(kind: kind, value: value, text: words[range].text, range: range))
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
    return digits
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
    var result: [(old: Marker?, new: Marker?)] = []
    let (modals, others) = (old.filter { $0.kind == .modal }, new.filter { $0.kind == .modal })
    if modals.count == others.count, modals.count > 1 {
      // As many verbs as before, each in its clause: two that were swapped are two opposite changes.
      for (was, now) in zip(modals, others) where !was.means(now) { result.append((was, now)) }
      return result + differences(old.filter { $0.kind != .modal }, new.filter { $0.kind != .modal })
    }
    let matches = CommonSubsequence.pairs(old.count, new.count) { old[$0].means(new[$1]) }
    var (i, j) = (0, 0)
    for (a, b) in matches + [(old.count, new.count)] {
      var gone = Array(old[i..<a])
      var come = Array(new[j..<b])
      // A changed number belongs to the changed number, not to the changed verb beside it.
      var paired: [(old: Marker?, new: Marker?)] = []
      for marker in gone {
        guard let place = come.firstIndex(where: { family($0.kind) == family(marker.kind) }) else { continue }
        paired.append((marker, come.remove(at: place)))
        gone.removeAll { $0 == marker }
      }
      result += paired + gone.map { ($0, nil) } + come.map { (nil, $0) }
      (i, j) = (a + 1, b + 1)
    }
    return result
  }

  private static func family(_ kind: Marker.Kind) -> Int {
    switch kind {
    case .modal: 0
    case .scope: 1
    case .number, .deadline, .amount: 2
    case .date: 3
    }
  }
}
