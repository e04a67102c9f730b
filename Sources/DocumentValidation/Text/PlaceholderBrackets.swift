/// Tells placeholders in brackets from references, check boxes and remarks.
enum PlaceholderBrackets {
  /// What stands between brackets of a placeholder is short; longer are remarks.
  private static let longest = 100

  /// The placeholder that opens at an offset, brackets included; nil if it is something else.
  static func range(at start: Int, in text: PlacedText) -> Range<Int>? {
    let bytes = text.bytes
    let close = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ">")
    var end = start + 1
    let isNote = bytes[end...].starts(with: note)
    let limit = min(bytes.count, start + (isNote ? longestNote : longest))
    while end < limit, bytes[end] != close, bytes[end] != bytes[start] { end += 1 }
    guard end < limit, bytes[end] == close, end > start + 2 else { return nil }
    let folded = FoldedText(Array(bytes[start + 1..<end]))
    if isNote, folded.words.count >= fewestWordsOfNote { return start..<end + 1 }
    guard isInstruction(folded) || isShouted(bytes[start + 1..<end]) else { return nil }
    if isToBeSpoken(at: start, in: text), !(folded.words.first.map(commands.contains) ?? false) { return nil }
    return start..<end + 1
  }

  /// Templates tell their editors in whole sentences what to write: `[NOTE: say here how you can be reached.]`
  private static let note = Array("NOTE".utf8)
  private static let longestNote = 600
  /// `[NOTE 3]` refers to a note.
  private static let fewestWordsOfNote = 4

  /// True in a quotation, where a blank stands for what a speaker or writer of a letter puts in.
  private static func isToBeSpoken(at offset: Int, in text: PlacedText) -> Bool {
    if text.nesting.quoteDepth > 0 { return true }
    let reach = max(0, offset - longestQuotation)..<min(text.bytes.count, offset + longestQuotation)
    return quotes.contains { open, close in
      guard let start = last(open, in: text.bytes, reach.lowerBound..<offset) else { return false }
      return last(close, in: text.bytes, start + open.count..<offset) == nil
        && last(close, in: text.bytes, offset..<reach.upperBound) != nil
    }
  }

  /// Words that somebody is to speak or write are a few sentences. A bound also keeps a page with a blank in every
  /// sentence from being searched as a whole for each.
  private static let longestQuotation = 1_000

  /// The last place of some bytes in a range; nil if they are not there.
  private static func last(_ wanted: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= wanted.count else { return nil }
    var at = range.upperBound - wanted.count
    while at >= range.lowerBound {
      if bytes[at] == wanted[0], bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at -= 1
    }
    return nil
  }

  private static let quotes: [(open: [UInt8], close: [UInt8])] = [("“", "”"), ("„", "“"), ("«", "»"), ("「", "」")].map {
    (Array($0.0.utf8), Array($0.1.utf8))
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

  /// Words that an editor is told with, also inside a quotation.
  private static let commands: Set<String> = [
    "insert", "enter", "your", "fill", "replace", "specify", "add", "put", "todo", "tbd", "tbc", "fixme",
  ]
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
    found += blanks(in: text)
    for phrase in fillers {
      if let range = text.folded.range(of: phrase) { found.append(range) }
    }
    return found
  }

  /// Words that stand for what is missing: `YOUR_EMAIL_HERE`, `XXX-XXX-XXXX`, and in the text on reporting `______`.
  private static func blanks(in text: PlacedText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let start = i
      while i < bytes.count, isBlankByte(bytes[i]) { i += 1 }
      if i - start >= fewestBytesOfBlank, !text.isCode(at: start),
        start == 0 || !isASCIIWord(bytes[start - 1]), i == bytes.count || !isASCIIWord(bytes[i]),
        isBlank(bytes[start..<i], isContact: !Set(text.roles).isDisjoint(with: [.reporting, .contact]))
      {
        found.append(start..<i)
      }
      i = max(i, start + 1)
    }
    return found
  }

  private static let fewestBytesOfBlank = 4

  private static func isBlankByte(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// True of capitals that ask for something, and of letters and lines that stand for characters to come.
  private static func isBlank(_ word: ArraySlice<UInt8>, isContact: Bool) -> Bool {
    if word.allSatisfy({ $0 == UInt8(ascii: "_") }) { return isContact }
    if word.first == UInt8(ascii: "X"), word.contains(UInt8(ascii: "-")) {
      return word.allSatisfy { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "-") }
    }
    let parts = word.split(separator: UInt8(ascii: "_"))
    guard parts.count >= 2 else { return false }
    return parts[0].elementsEqual("YOUR".utf8) || parts[0].elementsEqual("INSERT".utf8)
      || parts[parts.count - 1].elementsEqual("HERE".utf8)
  }

  private static let unfinished = ["todo", "fixme", "tbd", "tbc", "tba", "xxx"]
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
    return isBracketed
      || (["TBD", "TBC", "TBA"].contains(text.words(range)) && (after == 0 || after == UInt8(ascii: ".")))
  }
}
