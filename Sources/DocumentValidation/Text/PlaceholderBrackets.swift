/// Tells placeholders in brackets from references, check boxes and remarks.
enum PlaceholderBrackets {
  /// What stands between brackets of a placeholder is short; longer are remarks.
  private static let longest = 100

  /// The placeholder that opens at an offset, brackets included; nil if it is something else.
  static func range(at start: Int, in text: PlacedText) -> Range<Int>? {
    let bytes = text.bytes
    let close = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ">")
    var end = start + 1
    let limit = min(bytes.count, start + longest)
    while end < limit, bytes[end] != close, bytes[end] != bytes[start] { end += 1 }
    guard end < limit, bytes[end] == close, end > start + 2 else { return nil }
    let folded = FoldedText(Array(bytes[start + 1..<end]))
    guard isInstruction(folded) || isShouted(bytes[start + 1..<end]) else { return nil }
    return start..<end + 1
  }

  /// True for words that tell an editor what to put in.
  private static func isInstruction(_ content: FoldedText) -> Bool {
    let words = content.words
    guard let first = words.first else { return false }
    if whole.contains(words.joined(separator: " ")) { return true }
    if words.count > 1 && openings.contains(first) { return true }
    if words.count > 1, words.count <= 4, let last = words.last, nouns.contains(last),
      owners.contains(where: words.contains)
    {
      return true
    }
    return elsewhere.contains { content.range(of: $0) != nil }
  }

  private static let openings: Set<String> = [
    "insert", "enter", "your", "fill", "replace", "specify", "add", "name", "link", "url", "put", "todo", "tbd",
    "tbc", "fixme", "einfügen", "insérer", "insertar", "inserire", "inserir",
  ]
  private static let whole: Set<String> = [
    "email", "e mail", "email address", "e mail address", "date", "name", "year", "url", "link", "contact",
    "contact information", "contact details", "phone number", "address", "version", "todo", "tbd", "tbc", "fixme",
    "placeholder", "xxx", "organization", "organisation", "company", "community", "project",
  ]
  private static let owners = [
    "organization", "organisation", "community", "project", "company", "conference", "event", "contact", "group",
    "committee", "meetup", "team",
  ]
  private static let nouns: Set<String> = [
    "name", "email", "address", "url", "link", "here", "method", "details", "information", "phone", "number",
  ]
  /// “Insert” in languages whose words do not come first or are not set apart by spaces.
  private static let elsewhere = ["插入", "填写", "填入", "挿入", "記入", "입력", "삽입", "أدخل", "إدراج", "вставьте", "einfügen"]

  /// True for a few words all in capitals, such as `[COMMUNITY NAME]`; one word alone may be an abbreviation or the
  /// name of a reference, and so may anything with a digit.
  private static func isShouted(_ content: ArraySlice<UInt8>) -> Bool {
    var (capitals, gaps) = (0, 0)
    for byte in content {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case 0x20, UInt8(ascii: "_"): gaps += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"), 0x80...: break
      default: return false
      }
    }
    return capitals >= fewestCapitals && gaps >= 1
      && !remarks.contains(FoldedText(Array(content)).words.joined(separator: " "))
  }

  private static let fewestCapitals = 5
  private static let remarks: Set<String> = ["emphasis added", "citation needed", "sic erat", "signature page follows"]
}

/// Finds words that mark unfinished text.
enum PlaceholderWords {
  /// UTF-8 offsets of each, in order.
  static func ranges(in text: PlacedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var search = PhraseSearch(text.folded, unfinished)
    while let range = search.next(from: start) {
      start = range.upperBound
      guard !text.isCode(at: range.lowerBound), isMark(range, in: text) else { continue }
      found.append(range)
    }
    for phrase in fillers {
      if let range = text.folded.range(of: phrase) { found.append(range) }
    }
    return found
  }

  private static let unfinished = ["todo", "fixme", "tbd", "tbc", "xxx"]
  private static let fillers = ["lorem ipsum", "your@email*", "email@domain*", "name@domain*", "you@yourdomain*"]

  /// True if the word is in capitals and set off as a mark: `TODO:`, `(TBD)`, or alone. In running text it may be a
  /// name (of an organisation called TODO), and in small letters a Spanish word.
  private static func isMark(_ range: Range<Int>, in text: PlacedText) -> Bool {
    let bytes = text.bytes
    guard bytes[range].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return false }
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    if before == 0 && after == 0 { return !text.isHeading }
    if after == UInt8(ascii: ":"), text.words(range) != "XXX" || before == 0 { return true }
    let isBracketed = "([".utf8.contains(before) && ")]".utf8.contains(after)
    return isBracketed || (text.words(range) == "TBD" && (after == 0 || after == UInt8(ascii: ".")))
  }
}
