internal import PolicyModel
internal import PolicyText

/// The sentences of a section.
enum Sentences {
  /// The heading, then each block's sentences, in order; an item or cell without a full stop is one.
  static func of(_ section: Section, _ breaks: SentenceBreaks) -> [String] {
    var result: [String] = []
    if let heading = section.heading { result.append(heading.text) }
    for block in section.blocks { split(block.text, breaks, into: &result) }
    return result
  }

  /// The words of a sentence, by which it is known again: lower case, one space between, without punctuation other than
  /// in numbers and addresses. A sentence without any word stays as it is.
  static func words(of sentence: String) -> String {
    var result = String.UnicodeScalarView()
    var pending = String.UnicodeScalarView()
    for scalar in sentence.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        // A single mark between letters or digits belongs to the word: `3.5`, `a@b.c`; quotes and dashes part words.
        let isInner = pending.count == 1 && pending.first.map { ".,:@/_".unicodeScalars.contains($0) } ?? false
        if !result.isEmpty, !pending.isEmpty { result.append(contentsOf: isInner ? pending : " ".unicodeScalars) }
        pending.removeAll()
        result.append(scalar)
      } else {
        pending.append(scalar)
      }
    }
    return result.isEmpty ? sentence : String(result)
  }

  /// The sentences of a text, without the white space around them.
  private static func split(_ text: String, _ breaks: SentenceBreaks, into result: inout [String]) {
    var start = 0
    for end in breaks.ends(in: text) {
      let utf8 = text.utf8
      let sentence = text[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)]
      let scalars = sentence.unicodeScalars.drop { $0.properties.isWhitespace }
      let last = scalars.lastIndex { !$0.properties.isWhitespace }
      if let last { result.append(String(scalars[...last])) }
      start = end
    }
  }
}
