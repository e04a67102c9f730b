/// Finds times within which something is to be done.
enum TimeLimit {
  /// True for a number of hours, days, weeks or months, in figures or words. Nine languages.
  static func isStated(in text: FoldedText) -> Bool {
    let words = text.words
    for (index, word) in words.enumerated() where units.contains(where: word.hasPrefix) {
      let nearby = words[max(0, index - reach)..<index]
      if nearby.contains(where: { $0.utf8.allSatisfy(isASCIIDigit) || numerals.contains($0) }) { return true }
    }
    return hasEastAsianLimit(text.bytes)
  }

  /// “Within 10 (ten) working days” has three words between figure and unit.
  private static let reach = 4
  private static let units = [
    "hour", "day", "week", "month", "stunde", "tag", "woche", "monat", "heure", "jour", "semaine", "mois", "hora",
    "día", "dia", "semana", "mes", "mês", "ore", "giorn", "settiman", "mese", "mesi",
  ]
  private static let numerals: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen", "fifteen",
    "twenty", "thirty", "sixty", "ninety", "zwei", "drei", "vier", "fünf", "sieben", "zehn", "vierzehn", "dreißig",
    "deux", "trois", "quatre", "cinq", "sept", "dix", "quinze", "trente", "dos", "tres", "cinco", "siete", "diez",
    "treinta", "cinque", "sette", "dieci", "trenta",
  ]

  /// A digit directly before 日, 天, 週, 周, 時間, 小时, 月.
  private static func hasEastAsianLimit(_ bytes: [UInt8]) -> Bool {
    for unit in ["日以内", "日内", "天", "週間", "周", "時間", "小时", "小時", "か月", "个月"] {
      let unit = Array(unit.utf8)
      var i = 1
      while i + unit.count <= bytes.count {
        if bytes[i] == unit[0], isASCIIDigit(bytes[i - 1]), bytes[i..<i + unit.count].elementsEqual(unit) {
          return true
        }
        i += 1
      }
    }
    return false
  }
}
