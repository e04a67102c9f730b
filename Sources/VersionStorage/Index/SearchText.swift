/// Text as the full-text index takes it, and what people search for as the index wants it.
enum SearchText {
  /// The text with spaces around every character of scripts that write without them, so that each is a word and a
  /// search for several is a search for a phrase. O(*n*).
  static func segmented(_ text: String) -> String {
    // Every such character takes three bytes or more in UTF-8 and begins with one from E0 up.
    guard text.utf8.contains(where: { $0 >= 0xE0 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isWordByItself(scalar) {
        result += " "
        result.unicodeScalars.append(scalar)
        result += " "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai, Lao; Myanmar; Khmer; kana; Han with its extensions and compatibility forms.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Words and "phrases" (in straight quotes), each to be found; `*` at the end of a word stands for any ending.
  static func terms(of query: String) -> [(text: String, isPrefix: Bool)] {
    var terms: [(String, Bool)] = []
    for (index, part) in query.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        if part.contains(where: { $0.isLetter || $0.isNumber }) { terms.append((String(part), false)) }
        continue
      }
      for word in part.split(whereSeparator: \.isWhitespace) {
        let isPrefix = word.hasSuffix("*")
        let bare = isPrefix ? word.dropLast() : word
        if bare.contains(where: { $0.isLetter || $0.isNumber }) { terms.append((String(bare), isPrefix)) }
      }
    }
    return terms
  }

  /// The query in the language of FTS5; nil if there is no word in it.
  static func expression(of query: String) -> String? {
    let terms = terms(of: query)
    guard !terms.isEmpty else { return nil }
    return terms.map { term in
      "\"" + segmented(term.text).filter { $0 != "\"" } + "\"" + (term.isPrefix ? " *" : "")
    }.joined(separator: " AND ")
  }

  /// How much of a text an excerpt is looked for in, in bytes: more than any section that a person reads.
  private static let searchedForExcerpts = 1 << 18

  /// A stretch of `text` around the first place where one of the query's words stands. O(*n*).
  static func excerpt(of text: String, for query: String, width: Int = 160) -> String {
    // A section can have as many bytes as a document.
    let isLong = text.utf8.count > searchedForExcerpts
    let beginning = isLong ? String(decoding: text.utf8.prefix(searchedForExcerpts), as: UTF8.self) : text
    let line = beginning.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > width else { return line }
    let folded = Array(line.lowercased())
    let needles = terms(of: query).map { Array($0.text.lowercased()) }.filter { !$0.isEmpty }
    var start = 0
    search: for position in folded.indices where position == 0 || !folded[position - 1].isLetter {
      for needle in needles where folded[position...].starts(with: needle) {
        start = position
        break search
      }
    }
    let characters = Array(line)
    // Lower case can be longer than upper case in a few scripts; the excerpt is then a little off, never wrong.
    start = max(0, min(start, characters.count) - width / 3)
    while start > 0, start < characters.count, !characters[start - 1].isWhitespace { start -= 1 }
    var end = min(characters.count, start + width)
    while end < characters.count, end > start + width / 2, !characters[end].isWhitespace { end -= 1 }
    return (start > 0 ? "… " : "") + String(characters[start..<end]) + (end < characters.count ? " …" : "")
  }
}
