/// Tells numbers of statutes and other documents from numbers of the document's own sections.
enum OtherLaw {
  /// So many bytes before and after a number can name the law it belongs to.
  private static let reach = 40

  /// True if the words around a number name another law: `《…》第十五条`, `§ 214 of the Civil Code`, `§ 26 BGB`.
  static func isNamed(around range: Range<Int>, in text: PlacedText) -> Bool {
    let bytes = text.folded.bytes
    if bytes[..<range.lowerBound].suffix(titleEnd.count).elementsEqual(titleEnd) { return true }
    let before = FoldedText(Array(bytes[max(0, range.lowerBound - reach)..<range.lowerBound]))
    let after = FoldedText(Array(bytes[range.upperBound..<min(bytes.count, range.upperBound + reach)]))
    return before.contains(anyOf: namesBefore) || after.contains(anyOf: namesAfter)
  }

  /// The closing mark of a Chinese book or law.
  private static let titleEnd = Array("》".utf8)
  private static let namesBefore = [
    "civil code", "penal code", "criminal code", "companies act", "regulation (eu)", "gdpr", "dsgvo", "rgpd", "loi n°",
    "code civil", "code pénal", "code du travail", "lei nº", "lei n", "ley", "decreto", "zákona č", "zákon č",
  ]
  private static let namesAfter = [
    "bgb", "stgb", "hgb", "gg", "dsgvo", "bdsg", "ao", "estg", "gdpr", "rgpd", "zák*", "zákon*", "sb", "of the act",
    "of the civil", "of the criminal", "of the penal", "of the companies", "of regulation", "of the general data",
    "of act",
    "du code", "de la loi", "da lei", "do código civil", "do código penal", "de la ley", "del código civil",
    "del código penal",
    "codice civile", "del d.lgs", "kodeksu cywilnego", "ustawy", "к рф", "гк рф", "ук рф",
  ]
}
