internal import PolicyModel

/// Single lines that a site writes about a page: who posted it, how long ago, how long it takes to read.
///
/// They change with the clock or with the account of an editor, and state no rule.
enum SiteLine {
  /// A longer line is a sentence of the text.
  static let mostWords = 12.0
  /// "Last updated by the editors 3 months ago"
  static let mostWordsOfAge = 8.0

  /// Why a leaf is such a line; nil if it may be text.
  static func reason(_ leaf: FlowLeaf) -> String? {
    guard leaf.text.utf8.count <= longestText, case .block(let kind) = leaf.kind,
      kind == .paragraph || kind == .listItem
    else { return nil }
    let shape = TextShape(leaf.text)
    guard shape.words <= mostWords, !shape.hasInnerSentenceEnd else { return nil }
    if isAuthorship(leaf) { return "byline" }
    return kind == .paragraph && shape.words <= mostWordsOfAge && isAge(leaf.text) ? "byline" : nil
  }

  /// Twelve words of ten letters.
  private static let longestText = 120

  // MARK: Authors

  /// `Posted on 6 May 2024 by admin`: a link to the author's page and a date, or what the site calls so.
  private static func isAuthorship(_ leaf: FlowLeaf) -> Bool {
    let leadsToAuthor = leaf.marks.contains { mark in
      guard case .link(let target, let relation) = mark.kind else { return false }
      return relation?.split(separator: " ").contains("author") ?? false || isAuthorsPage(target)
    }
    let isNamedSo = FurnitureVocabulary.entry(in: leaf.attributes.classes)?.reason == "byline"
    let hasDate = DateText.first(in: leaf.text) != nil
    // A date alone may be that of the version.
    return leadsToAuthor ? isNamedSo || hasDate : isNamedSo && !hasDate
  }

  private static func isAuthorsPage(_ target: String) -> Bool {
    LinkTarget(target).path.split(separator: "/").dropLast().contains {
      ["author", "authors", "user", "users", "profile", "profiles"].contains($0.lowercased())
    }
  }

  // MARK: Ages

  /// `Last updated 3 months ago`, `vor 2 Tagen geändert`, `5 min read`.
  private static func isAge(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for place in words.indices.dropFirst() {
      guard units.contains(words[place]), let number = words[..<place].last,
        number.allSatisfy(\.isNumber) || ["a", "an", "one", "einem", "einer", "un", "une", "uma"].contains(number)
      else { continue }
      let after = place + 1 < words.count ? words[place + 1] : ""
      if ["ago", "fa", "geleden", "sedan", "temu", "siden"].contains(after) { return true }
      if ["min", "mins", "minute", "minutes"].contains(words[place]), after == "read" { return true }
      let before = words[..<(place - 1)]
      if let last = before.last, ["vor", "hace", "há"].contains(last) { return true }
      if before.suffix(3).elementsEqual(["il", "y", "a"]) { return true }
    }
    return false
  }

  private static let units: Set<Substring> = [
    "second", "seconds", "min", "mins", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "minuten", "stunde", "stunden", "tag", "tagen", "woche", "wochen", "monat", "monaten",
    "jahr", "jahren", "heures", "heure", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "hora", "horas",
    "día", "días", "semana", "semanas", "mes", "meses", "año", "años", "dia", "dias", "mês", "ano", "anos", "ora",
    "ore",
    "giorno", "giorni", "settimana", "settimane", "mese", "mesi", "anno", "anni", "uur", "dag", "dagen", "week",
    "weken",
    "maand", "maanden", "jaar",
  ]
}
