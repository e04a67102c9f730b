package import PolicyModel

/// How a person names a section: by its number, its heading, its title, or a part of that.
package struct SectionName: Sendable {
  private let text: String

  /// A name as written.
  package init(_ text: String) { self.text = text }

  /// The section that is meant: the first whose printed number, heading or title is the name, else the first whose
  /// heading holds it, case and surrounding punctuation apart; nil if there is none. O(size of the outline).
  package func find(in document: PolicyDocument) -> Section? {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return nil }
    if wanted == "preamble" { return document.preamble.blocks.isEmpty ? nil : document.preamble }
    let exact = document.sections.first { section in
      section.number.map { Self.folded($0.label) == wanted } ?? false || Self.folded(section.name) == wanted
        || Self.folded(section.title) == wanted
    }
    return exact ?? document.sections.first { Self.folded($0.name).contains(wanted) }
  }

  private static func folded(_ text: String) -> String {
    var scalars = text.lowercased().unicodeScalars[...]
    let isEdge: (Unicode.Scalar) -> Bool = { !$0.properties.isAlphabetic && !("0"..."9").contains($0) && $0 != "§" }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }
}

/// The sentences of a section.
enum Sentences {
  /// The heading, then each block's sentences, in order; an item or cell without a full stop is one.
  static func of(_ section: Section) -> [String] {
    var result: [String] = []
    if let heading = section.heading { result.append(heading.text) }
    for block in section.blocks { split(block.text, into: &result) }
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

  private static func split(_ text: String, into result: inout [String]) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      // `3.5` and `example.org` go on; the enders of scripts without spaces always end.
      let ends =
        switch scalar {
        case "。", "！", "？", "।", "؟", "۔": true
        case ".", "!", "?", "…": next == scalars.endIndex || scalars[next].properties.isWhitespace
        case "\n": true
        default: false
        }
      index = next
      if ends {
        append(scalars[start..<index], to: &result)
        start = index
      }
    }
    append(scalars[start...], to: &result)
  }

  private static func append(_ scalars: Substring.UnicodeScalarView, to result: inout [String]) {
    let trimmed = Substring(scalars).drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return }
    result.append(String(trimmed.last?.isWhitespace == true ? trimmed.dropLast() : trimmed))
  }
}
