/// Text with ASCII letters in lower case, for finding words in it. Other letters are as written.
package struct FoldedText: Sendable {
  /// UTF-8; as long as the text it was made from.
  package let bytes: [UInt8]

  /// Folds some UTF-8.
  package init(_ source: [UInt8]) {
    bytes = source.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Folds a text.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// Where a word or phrase in lower case first stands, from an offset on.
  ///
  /// It must not continue into a letter or digit at an end where it has one itself; a trailing `*` lets it go on, as
  /// in `report*`.
  package func range(of phrase: String, from start: Int = 0) -> Range<Int>? {
    var needle = Array(phrase.utf8)
    let isPrefix = needle.last == UInt8(ascii: "*")
    if isPrefix { needle.removeLast() }
    guard let first = needle.first, let last = needle.last, needle.count <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var i = max(start, 0)
        let limit = text.count - needle.count
        search: while i <= limit {
          if text[i] == first {
            var k = 1
            while k < needle.count, text[i + k] == needle[k] { k += 1 }
            if k == needle.count {
              let end = i + k
              let startsWell = i == 0 || !isASCIIWord(first) || !isASCIIWord(text[i - 1])
              let endsWell = isPrefix || end == text.count || !isASCIIWord(last) || !isASCIIWord(text[end])
              if startsWell && endsWell { return i..<end }
            }
          }
          i += 1
        }
        return nil
      }
    }
  }

  /// True if one of the phrases stands in it.
  package func contains(anyOf phrases: [String]) -> Bool { phrases.contains { range(of: $0) != nil } }

  /// The first phrase that stands in it, by place; of two at one place the longer.
  package func first(of phrases: [String]) -> Range<Int>? {
    var search = PhraseSearch(self, phrases)
    return search.next(from: 0)
  }
}

/// Goes through a text from phrase to phrase, looking for each no further than it must: a phrase that does not occur is
/// looked for once, however often another one does.
struct PhraseSearch {
  private let text: FoldedText
  private let phrases: [String]
  /// Where each phrase next occurs; nil once it does not.
  private var places: [Range<Int>?]

  /// Begins at the start of a text.
  init(_ text: FoldedText, _ phrases: [String]) {
    self.text = text
    self.phrases = phrases
    places = phrases.map { text.range(of: $0) }
  }

  /// The first phrase at or behind an offset, by place; of two at one place the longer. Offsets must not fall.
  mutating func next(from start: Int) -> Range<Int>? {
    var best: Range<Int>?
    for index in phrases.indices {
      guard var found = places[index] else { continue }
      if found.lowerBound < start {
        places[index] = text.range(of: phrases[index], from: start)
        guard let later = places[index] else { continue }
        found = later
      }
      if let known = best, (known.lowerBound, -known.count) <= (found.lowerBound, -found.count) { continue }
      best = found
    }
    return best
  }
}

/// True for a letter or digit of ASCII.
package func isASCIIWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}

/// True for a digit of ASCII.
package func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
