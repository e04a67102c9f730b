internal import PolicyModel

/// Words of a document, cut so that they can be quoted inside a sentence.
enum Quotation {
  /// The longest quotation, in characters: about two lines of print.
  static let longest = 170
  /// The longest name of a section inside a sentence.
  static let longestName = 70

  /// The text in at most `limit` characters, cut at a word's end, without marks that would stand before our own.
  static func cut(_ text: some StringProtocol, limit: Int = longest) -> String {
    let head = text.prefix(limit + 1)
    guard head.count > limit else { return HiddenCharacters.spelled(trimmed(head)) }
    // A single word longer than the limit is cut where it is.
    let whole = head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head.dropLast()
    return HiddenCharacters.spelled(trimmed(whole, isCut: true)) + "…"
  }

  /// Without the codes that sites draw as small pictures, `:rocket:`: spelled out they are noise in a name.
  static func withoutPictures(_ text: String) -> String {
    guard text.contains(":") else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).filter { word in
      let name = word.dropFirst().dropLast()
      return
        !(word.count > 2 && word.first == ":" && word.last == ":"
        && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "_+-".utf8.contains($0) })
    }
    let rest = words.joined(separator: " ")
    return rest.isEmpty ? text : rest
  }

  /// Without white space at the ends, and without a mark at the end that our sentence sets itself.
  static func trimmed(_ text: some StringProtocol, isCut: Bool = false) -> String {
    var rest = text.drop { $0.isWhitespace || leading.contains($0) }
    while let last = rest.last, last.isWhitespace || closing.contains(last) {
      // `etc.` and `e.g.` lose their point too; three points stay.
      if last == ".", !isCut, rest.dropLast().last == "." || endsInAbbreviatedName(rest) { break }
      rest = rest.dropLast()
    }
    // Line ends of code would break our sentence; marks of direction, shown as `<U+202D>`, make it unreadable.
    var quoted = String.UnicodeScalarView()
    for character in rest {
      if character.isNewline {
        quoted.append(" ")
      } else {
        quoted.append(contentsOf: character.unicodeScalars.lazy.filter { !$0.properties.isBidiControl })
      }
    }
    return String(quoted)
  }

  /// True for `e.V.` and `S.A.`, whose last point belongs to a name.
  private static func endsInAbbreviatedName(_ text: some StringProtocol) -> Bool {
    let word = text[(text.lastIndex(where: \.isWhitespace) ?? text.startIndex)...].drop(while: \.isWhitespace)
    return word.dropLast().contains(".") && word.contains(where: \.isUppercase)
      && word.split(separator: ".").allSatisfy { $0.count <= longestPartOfAbbreviation }
  }

  private static let longestPartOfAbbreviation = 2

  private static let leading: Set<Character> = [",", ";", ":", ".", ")", "]", "。", "、", "，", "；", "：", "؛", "،"]
  private static let closing: Set<Character> = [
    ",", ";", ":", ".", "。", "、", "，", "；", "：", "؛", "،", "–", "—", "(", "[",
  ]
  private static let sentenceEnds: Set<Character> = [".", "!", "?", ";", "。", "！", "？", "；", "؟", "؛"]

  /// The last words of a text, at most `count`, back to the start of their sentence.
  static func lastWords(_ text: String, _ count: Int) -> Substring {
    guard count > 0 else { return "" }
    let tail = text.suffix(longest)
    var start = tail.endIndex
    var words = 0
    while start > tail.startIndex {
      let before = tail.index(before: start)
      let character = tail[before]
      if sentenceEnds.contains(character), start < tail.endIndex, tail[start].isWhitespace || isIdeograph(character) {
        break
      }
      let opensWord =
        !character.isWhitespace
        && (before == tail.startIndex || tail[tail.index(before: before)].isWhitespace || isIdeograph(character))
      start = before
      if opensWord {
        words += 1
        if words == count { break }
      }
    }
    return tail[start...]
  }

  /// The first words of a text, at most `count`; three points where something is left out.
  static func words(_ text: String, _ count: Int) -> String {
    var counter = WordCounter()
    for index in text.indices {
      counter.add(text[index])
      if counter.count > count { return trimmed(text[..<index], isCut: true) + " …" }
    }
    return text
  }

  /// How many words a text has, counted up to a limit.
  static func wordCount(_ text: String, upTo limit: Int) -> Int {
    var counter = WordCounter()
    for character in text {
      counter.add(character)
      if counter.count >= limit { return limit }
    }
    return counter.count
  }

  /// Counts words; two characters of a script without spaces are about one.
  private struct WordCounter {
    private var halves = 0
    private var isInside = false

    var count: Int { (halves + 1) / 2 }

    mutating func add(_ character: Character) {
      if character.isWhitespace {
        isInside = false
      } else if isIdeograph(character) {
        halves += 1
        isInside = false
      } else if !isInside {
        halves += 2
        isInside = true
      }
    }
  }

  /// True if a text has a character that is a word by itself.
  static func isIdeographic(_ text: some StringProtocol) -> Bool { text.contains(where: isIdeograph) }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x3000...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar)
      || (0xFF00...0xFFEF).contains(scalar)
  }
}
