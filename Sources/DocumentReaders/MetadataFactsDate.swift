/// A date in a text, as people write dates.
struct DateText {
  /// `2020-05-01`, or `2020-05` where no day is given.
  var iso: String
  /// Where it stands.
  var range: Range<Substring.Index>

  /// The first date of a text: ISO 8601, `1 May 2020`, `May 1, 2020`, `May 2020`, `01.05.2020`, `2020年5月1日`, with months
  /// of ten languages. `03/04/2020` is none, as nobody knows which it is. O(*n*).
  static func first(in text: some StringProtocol) -> DateText? {
    let text = Substring(text)
    guard mayHoldYear(text.utf8) else { return nil }
    let tokens = tokenize(text)
    for i in tokens.indices {
      if let found = at(i, tokens) { return found }
    }
    return nil
  }

  /// False if there are no four digits in a row: most lines have none, and looking at bytes is ten times as fast as
  /// looking at characters. Scripts with digits of their own are looked at in full.
  private static func mayHoldYear(_ bytes: Substring.UTF8View) -> Bool {
    var digits = 0
    for byte in bytes {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      if digits == 4 || byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF { return true }
    }
    return false
  }

  private struct Token {
    var value: Int?
    var month: Int?
    var digits = 0
    var range: Range<Substring.Index>
    /// What stands between it and the next.
    var separator = ""
  }

  private static func tokenize(_ text: Substring) -> [Token] {
    var tokens: [Token] = []
    var i = text.startIndex
    var separator = ""
    while i < text.endIndex {
      let start = i
      if digit(text[i]) != nil {
        var (value, digits) = (0, 0)
        while i < text.endIndex, let digit = digit(text[i]), digits < 9 {
          value = value * 10 + digit
          digits += 1
          i = text.index(after: i)
        }
        if !tokens.isEmpty { tokens[tokens.count - 1].separator = separator }
        tokens.append(Token(value: value, digits: digits, range: start..<i))
        separator = ""
      } else if text[i].isLetter, !isUnit(text[i]) {
        while i < text.endIndex, text[i].isLetter, !isUnit(text[i]) { i = text.index(after: i) }
        if !tokens.isEmpty { tokens[tokens.count - 1].separator = separator }
        tokens.append(Token(month: month(text[start..<i]), range: start..<i))
        separator = ""
      } else {
        separator.append(text[i])
        i = text.index(after: i)
      }
    }
    if !tokens.isEmpty { tokens[tokens.count - 1].separator = separator }
    return tokens
  }

  /// The value of a digit of any script; none for `⑫` and `十`, which are numbers of their own and no digits.
  private static func digit(_ character: Character) -> Int? {
    guard let value = character.wholeNumberValue, value < 10 else { return nil }
    return value
  }

  private static func isUnit(_ character: Character) -> Bool {
    character == "年" || character == "月" || character == "日" || character == "년" || character == "월"
  }

  private static func at(_ i: Int, _ tokens: [Token]) -> DateText? {
    let token = tokens[i]
    // 2020-05-01, 2020/5/1, 2020年5月1日
    if let year = year(token), i + 1 < tokens.count, let month = tokens[i + 1].value, isMonth(month),
      ["-", "/", ".", "年", "년 "].contains(token.separator), tokens[i + 1].digits <= 2
    {
      if i + 2 < tokens.count, let day = tokens[i + 2].value, isDay(day), tokens[i + 2].digits <= 2,
        ["-", "/", ".", "月", "월 "].contains(tokens[i + 1].separator)
      {
        return DateText(iso: iso(year, month, day), range: token.range.lowerBound..<tokens[i + 2].range.upperBound)
      }
      if token.separator == "-" || token.separator == "年" {
        return DateText(iso: iso(year, month, nil), range: token.range.lowerBound..<tokens[i + 1].range.upperBound)
      }
    }
    // 1 May 2020, 1. Mai 2020, 1er mai 2020, 1 de mayo de 2020
    if let day = token.value, isDay(day), token.digits <= 2 {
      var next = i + 1
      while next < tokens.count, next <= i + 2, tokens[next].value == nil, tokens[next].month == nil { next += 1 }
      if next < tokens.count, let month = tokens[next].month, let (year, end) = yearAfter(next, tokens) {
        return DateText(iso: iso(year, month, day), range: token.range.lowerBound..<end)
      }
      // 01.05.2020, and 31/12/2020 where it can only be a day
      if i + 2 < tokens.count, let month = tokens[i + 1].value, isMonth(month), let year = year(tokens[i + 2]),
        token.separator == tokens[i + 1].separator, token.separator == "." || token.separator == "/" && day > 12
      {
        return DateText(iso: iso(year, month, day), range: token.range.lowerBound..<tokens[i + 2].range.upperBound)
      }
    }
    // May 1, 2020, May 1st 2020, May 2020
    if let month = token.month, i + 1 < tokens.count {
      if let day = tokens[i + 1].value, isDay(day), tokens[i + 1].digits <= 2,
        let (year, end) = yearAfter(i + 1, tokens)
      {
        return DateText(iso: iso(year, month, day), range: token.range.lowerBound..<end)
      }
      if let (year, end) = yearAfter(i, tokens) {
        return DateText(iso: iso(year, month, nil), range: token.range.lowerBound..<end)
      }
    }
    return nil
  }

  /// The year in the next token, or after one word such as `de` or `st`.
  private static func yearAfter(_ i: Int, _ tokens: [Token]) -> (year: Int, end: Substring.Index)? {
    guard i + 1 < tokens.count else { return nil }
    if let year = year(tokens[i + 1]) { return (year, tokens[i + 1].range.upperBound) }
    guard tokens[i + 1].value == nil, tokens[i + 1].month == nil, i + 2 < tokens.count, let year = year(tokens[i + 2])
    else { return nil }
    return (year, tokens[i + 2].range.upperBound)
  }

  private static func year(_ token: Token) -> Int? {
    guard let value = token.value, token.digits == 4, value >= 1900, value < 2200 else { return nil }
    return value
  }

  private static func isMonth(_ value: Int) -> Bool { value >= 1 && value <= 12 }
  private static func isDay(_ value: Int) -> Bool { value >= 1 && value <= 31 }

  private static func iso(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))" + (day.map { "-" + two($0) } ?? "")
  }

  /// Months of English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Swedish, by number.
  private static let months: [[Substring]] = """
    january jan januar janvier enero janeiro gennaio januari stycznia января jänner
    february feb februar février fevrier febrero fevereiro febbraio februari lutego февраля
    march mar märz mars marzo março maart marca марта
    april apr avril abril aprile kwietnia апреля
    may mai mayo maio maggio mei maja мая maj
    june jun juni juin junio junho giugno czerwca июня
    july jul juli juillet julio julho luglio lipca июля
    august aug août aout agosto augustus sierpnia августа augusti
    september sep sept septembre septiembre setembro settembre września сентября
    october oct oktober octobre octubre outubro ottobre oktober października октября
    november nov novembre noviembre novembro listopada ноября
    december dec dezember décembre decembre diciembre dezembro dicembre grudnia декабря
    """.split(separator: "\n").map { $0.split(separator: " ") }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    let folded = word.lowercased()
    return months.firstIndex { $0.contains { $0 == folded } }.map { $0 + 1 }
  }
}
