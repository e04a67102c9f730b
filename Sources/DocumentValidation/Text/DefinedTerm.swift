internal import PolicyModel

/// A term that the document defines.
struct DefinedTerm {
  /// The term as written.
  let words: String
  /// In small letters, without quotes.
  let folded: String
  /// The text it stands in.
  let text: PlacedText
  /// UTF-8 offsets of it.
  let range: Range<Int>

  /// What its uses begin with, for each of its names (`Bullying, Workplace Bullying`): without a closing `s` or `y`,
  /// so that singular and plural are one.
  var stems: [String] {
    folded.split { ",/;".contains($0) }.map { name in
      let name = name.drop { $0 == " " }.trimmingSuffix { " .:".contains($0) }
      return String(name.utf8.count > 4 && (name.hasSuffix("s") || name.hasSuffix("y")) ? name.dropLast() : name)
    }
  }

  /// Longer ones are sentences.
  private static let longestTerm = 60

  /// All in reading order: terms of definition lists, and quoted or bold words at the start of a text that are followed
  /// by “means”, “refers to”, “shall mean” or the like.
  static func all(in context: ValidationContext) -> [DefinedTerm] {
    context.texts.compactMap { text in
      guard !text.isHeading, let range = term(in: text), range.count <= longestTerm, !range.isEmpty else { return nil }
      let words = text.words(range)
      return DefinedTerm(words: words, folded: fold(words), text: text, range: range)
    }
  }

  /// True if a text is the description that belongs to a term of a definition list.
  static func isOwnDescription(_ text: PlacedText, of term: DefinedTerm) -> Bool {
    term.text.kind == .definitionTerm && text.kind == .definitionDescription && text.section == term.text.section
      && text.reference.block == term.text.reference.block.map { $0 + 1 }
  }

  /// As `FoldedText` has it, without the quotes around it.
  static func fold(_ words: String) -> String {
    let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’"]
    let folded = String(decoding: FoldedText(words).bytes, as: UTF8.self)
    return String(folded.drop { quotes.contains($0) }.trimmingSuffix { quotes.contains($0) })
  }

  private static func term(in text: PlacedText) -> Range<Int>? {
    if text.kind == .definitionTerm { return text.roles.contains(.definitions) ? 0..<text.bytes.count : nil }
    guard let range = markedStart(of: text) else { return nil }
    let after = FoldedText(Array(text.bytes[range.upperBound...].prefix(40)))
    let words = after.words.prefix(2).joined(separator: " ")
    guard verbs.contains(where: { words == $0 || words.hasPrefix($0 + " ") }) else { return nil }
    return range
  }

  private static let verbs = [
    "means", "mean", "shall mean", "refers to", "refer to", "is defined", "bezeichnet", "bedeutet", "désigne",
    "signifie", "significa",
  ]

  /// Quoted or bold words with which a text begins.
  private static func markedStart(of text: PlacedText) -> Range<Int>? {
    if let bold = text.marks.first(where: { $0.kind == .strong && $0.range.lowerBound <= 4 }) { return bold.range }
    return quotation(in: text.bytes, at: 0)
  }

  /// The words inside the quotes that open at an offset.
  private static func quotation(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    let pairs: [(String, String)] = [("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»")]
    for (open, close) in pairs where bytes[start...].starts(with: open.utf8) {
      let from = start + open.utf8.count
      var end = from
      while end < bytes.count, !bytes[end...].starts(with: close.utf8) { end += 1 }
      if end < bytes.count { return from..<end }
    }
    return nil
  }

  private static let claimPhrases = ["as defined in this", "as defined below", "as defined above", "as defined herein"]

  /// The words that a text itself calls defined here: quoted words, or words with capitals, before “as defined below”.
  static func claims(in text: PlacedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var search = PhraseSearch(text.folded, claimPhrases)
    while let phrase = search.next(from: start) {
      start = phrase.upperBound
      var end = phrase.lowerBound
      while end > 0, " (,".utf8.contains(text.bytes[end - 1]) { end -= 1 }
      if let range = quotedEnd(text.bytes, end) ?? capitalisedEnd(text.bytes, end) { found.append(range) }
    }
    return found
  }

  private static func quotedEnd(_ bytes: [UInt8], _ end: Int) -> Range<Int>? {
    for (open, close) in [("“", "”"), ("\"", "\"")] where bytes[..<end].reversed().starts(with: close.utf8.reversed()) {
      let to = end - close.utf8.count
      // What stands in quotes farther away is no term.
      let least = max(0, to - longestTerm - open.utf8.count)
      var from = to
      while from > least, !bytes[..<from].reversed().starts(with: open.utf8.reversed()) { from -= 1 }
      if from > least { return from..<to }
    }
    return nil
  }

  private static func capitalisedEnd(_ bytes: [UInt8], _ end: Int) -> Range<Int>? {
    var from = end
    while from > 0 {
      var word = from
      while word > 0, isASCIIWord(bytes[word - 1]) || bytes[word - 1] == UInt8(ascii: "-") { word -= 1 }
      guard word < from, bytes[word] >= 0x41, bytes[word] <= 0x5A else { break }
      from = word
      guard from > 0, bytes[from - 1] == 0x20 else { break }
      from -= 1
    }
    while from < end, bytes[from] == 0x20 { from += 1 }
    for article in ["The ", "A ", "An ", "Any ", "Each ", "Every "] where bytes[from..<end].starts(with: article.utf8) {
      from += article.utf8.count
    }
    return from < end ? from..<end : nil
  }
}

extension Substring {
  /// Without the characters at the end that fulfil a condition.
  fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
