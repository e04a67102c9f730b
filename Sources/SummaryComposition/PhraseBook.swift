internal import PolicyModel

/// The phrases of one language, from `Data/languages`, and how they are put together.
struct PhraseBook: Sendable {
  /// The language.
  let language: SummaryLanguage
  /// Its quotation marks.
  let quotes: QuotationMarks
  private let phrases: [String: String]

  /// Reads the phrases of a language. O(phrases).
  init(_ language: SummaryLanguage) {
    let text = EmbeddedSummaryPhrases.all.first { $0.tag == language.rawValue }?.text ?? ""
    self.init(language, parsing: text)
  }

  /// Reads phrases from text.
  init(_ language: SummaryLanguage, parsing text: String) {
    self.language = language
    phrases = PhraseBook.parse(text)
    quotes = QuotationMarks(open: phrases["quote.open"] ?? "", close: phrases["quote.close"] ?? "")
  }

  /// The lines of a phrase file: blank lines and comments are skipped, a line without a colon is a fault that the
  /// tests of the data find.
  static func parse(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      result[String(line[..<colon])] = String(line[line.index(after: colon)...].dropFirst())
    }
    return result
  }

  // MARK: Words

  /// The words of a key; of a key with forms for numbers, the form for one. Nothing, rather than the key, where the data
  /// has no such words: people read this.
  func words(_ key: String) -> String { phrases[key] ?? phrases[key + ".one"] ?? "" }

  /// True if a key has words, for one thing or for a number of things.
  func knows(_ key: String) -> Bool {
    phrases[key] != nil || phrases[key + ".one"] != nil && phrases[key + ".other"] != nil
  }

  /// One of two forms of a word, `from|to`; both are the same where a language does not tell them apart.
  func words(_ key: String, form: Int) -> String {
    let forms = words(key).split(separator: "|")
    return forms.isEmpty ? "" : String(forms[min(form, forms.count - 1)])
  }

  /// A number, written out up to twelve.
  func number(_ count: Int) -> String { phrases["number.\(count)"] ?? String(count) }

  /// A date in ISO 8601 as people write it; as it stands if it is none.
  func date(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let name = phrases["month.\(month)"]
    else { return iso }
    return text("date", ["day": [.words(String(day))], "month": [.words(name)], "year": [.words(String(year))]])
      .plain(quotes)
  }

  // MARK: Sentences

  /// What fills a place.
  typealias Values = [String: [SummaryText.Part]]

  /// A phrase with its places filled. A place without a value is left empty.
  func text(_ key: String, _ values: Values = [:]) -> SummaryText {
    var parts: [SummaryText.Part] = []
    var rest = words(key)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts += values[String(rest[rest.index(after: open)..<close])] ?? []
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return SummaryText(parts)
  }

  /// The same as a sentence of its own, with a capital.
  func sentence(_ key: String, _ values: Values = [:]) -> SummaryText { text(key, values).capitalized }

  /// The form of a phrase for a number of things; `{count}` is that number.
  func text(_ key: String, count: Int, _ values: Values = [:]) -> SummaryText {
    var values = values
    values["count"] = [.words(number(count))]
    let form = key + (language.isSingular(count) ? ".one" : ".other")
    return text(phrases[form] == nil ? key : form, values)
  }

  /// The same as a sentence of its own, with a capital.
  func sentence(_ key: String, count: Int, _ values: Values = [:]) -> SummaryText {
    text(key, count: count, values).capitalized
  }

  /// `a`, `a and b`, `a, b and three more`.
  func list(_ items: [[SummaryText.Part]], limit: Int = .max, of total: Int? = nil) -> [SummaryText.Part] {
    let all = total ?? items.count
    // "One more" takes as much room as what it stands for.
    let isCut = all - 1 > limit || all > items.count
    var shown = isCut ? Array(items.prefix(limit)) : items
    if isCut { shown.append(text("more", count: all - shown.count).parts) }
    guard shown.count > 1, let last = shown.popLast() else { return shown.first ?? [] }
    var joined: [SummaryText.Part] = []
    for (index, item) in shown.enumerated() {
      if index > 0 { joined.append(.words(", ")) }
      joined += item
    }
    return text("and", ["items": joined, "last": last]).parts
  }
}

extension SummaryText {
  /// With a capital, if it starts with our words.
  var capitalized: SummaryText {
    var result = self
    guard case .words(let words)? = parts.first, let first = words.first else { return self }
    result.parts[0] = .words(first.uppercased() + words.dropFirst())
    return result
  }
}
