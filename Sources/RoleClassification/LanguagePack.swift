internal import PolicyModel

/// What is known about policies in one language: cues for headings and sentences, headings that promise nothing,
/// titles by kind of document, and words to know the language by.
///
/// Packs are text files under `Data/roles`; `scripts/embed-role-data` writes them into this module. The format is
/// described in `Data/roles/README.md`.
final class LanguagePack: Sendable {
  /// BCP 47 primary tag.
  let language: String
  /// Frequent short words, folded.
  let stopWords: Set<[UInt8]>
  let headingCues: CueTable
  let sentenceCues: CueTable
  let voidCues: CueTable
  let kindCues: CueTable
  /// Words that join two topics in a heading, as symbols of a one-word element.
  let conjunction: Int32
  /// Words after which a heading's qualification begins: `Consequences of …`.
  let genitive: Int32

  private let literals: [[UInt8]: [Int32]]
  private let prefixes: [[UInt8]: [Int32]]
  private let shortestPrefix: Int
  private let longestPrefix: Int

  /// Reads a pack. Unknown roles or kinds and malformed lines are programming errors of the data, found by the tests.
  init(parsing text: String) {
    var parser = LanguagePackParser()
    parser.parse(text)
    language = parser.language
    stopWords = parser.stopWords
    headingCues = parser.tables[LanguagePackParser.heading]
    sentenceCues = parser.tables[LanguagePackParser.sentence]
    voidCues = parser.tables[LanguagePackParser.void]
    kindCues = parser.tables[LanguagePackParser.kind]
    conjunction = parser.conjunction
    genitive = parser.genitive
    literals = parser.literals
    prefixes = parser.prefixes
    shortestPrefix = prefixes.keys.map(\.count).min() ?? 0
    longestPrefix = prefixes.keys.map(\.count).max() ?? 0
  }

  /// The elements of cues that a folded word satisfies.
  func symbols(of word: [UInt8]) -> [Int32] {
    var found = literals[word] ?? []
    if !prefixes.isEmpty, word.count >= shortestPrefix {
      for length in shortestPrefix...min(longestPrefix, word.count) where length > 0 {
        if let more = prefixes[Array(word[..<length])] { found += more }
      }
    }
    return found
  }
}

/// What sort of document a title names; it decides what to expect of the text.
enum DocumentKind: String, CaseIterable {
  /// Rules of a committee: its members, votes, seats.
  case governance
  /// How those who enforce go about it.
  case manual
  /// How to report.
  case reportingGuide = "reporting-guide"
  /// Questions and answers.
  case faq
  /// Privacy, terms, licences: policies in which "report" or "confidential" mean something else.
  case other
  /// A code of conduct or ethics.
  case code
}

/// Reads the format of `Data/roles`.
struct LanguagePackParser {
  var language = ""
  var stopWords: Set<[UInt8]> = []
  /// Indices into `tables`.
  static let (heading, sentence, void, kind) = (0, 1, 2, 3)
  var tables = [CueTable](repeating: CueTable(), count: 4)
  var literals: [[UInt8]: [Int32]] = [:]
  var prefixes: [[UInt8]: [Int32]] = [:]
  var conjunction: Int32 = -1
  var genitive: Int32 = -1

  /// A cue's elements, and where each of its fragments ends; kept from cue to cue.
  private var elements: [Int32] = []
  private var ends: [Int] = []

  private var classes: [String: [String]] = [:]
  private var symbolOfElement: [Substring: Int32] = [:]
  private var symbolCount: Int32 = 0
  private static let markers = Set(WordMemo.markers)
  private static let roleIndex = Dictionary(
    uniqueKeysWithValues: Role.allCases.enumerated().map { ($0.element.rawValue, $0.offset) })
  private static let kindIndex = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.enumerated().map { ($0.element.rawValue, $0.offset) })

  mutating func parse(_ text: String) {
    var section = ""
    for line in pieces(text[...], 0x0A) {
      guard let first = line.utf8.first else { continue }
      switch first {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "["): section = String(line.dropFirst().prefix { $0 != "]" })
      case UInt8(ascii: "@"):
        let parts = line.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { continue }
        classes[String(pieces(parts[0], 0x20)[0])] = pieces(parts[1], 0x20).map(String.init)
      default: readLine(line, section)
      }
    }
  }

  /// Cuts at an ASCII character, byte by byte: a pack is read at every start, and cutting by `Character` takes most of
  /// that time.
  private func pieces(_ text: Substring, _ separator: UInt8) -> [Substring] {
    text.utf8.split(separator: separator).map { Substring($0) }
  }

  private mutating func readLine(_ line: Substring, _ section: String) {
    func head(_ text: Substring) -> (Substring, Substring)? {
      guard let space = text.utf8.firstIndex(of: 0x20) else { return nil }
      return (text[..<space], text[text.utf8.index(after: space)...])
    }
    switch section {
    case "":
      guard let (key, rest) = head(line) else { return }
      let words = pieces(rest, 0x20)
      switch key {
      case "language": language = String(rest)
      case "stop": for word in words { stopWords.insert(folded(word)) }
      case "and": conjunction = symbol(for: words.joined(separator: "/")[...])
      case "of": genitive = symbol(for: words.joined(separator: "/")[...])
      default: return
      }
    case "void": addCues(line, to: LanguagePackParser.void, target: 0, weight: 0)
    case "kind":
      guard let (name, rest) = head(line), let kind = LanguagePackParser.kindIndex[String(name)] else { return }
      addCues(rest, to: LanguagePackParser.kind, target: kind, weight: 0)
    default:
      guard let (name, more) = head(line), let (number, rest) = head(more), let weight = Int(number),
        let role = LanguagePackParser.roleIndex[String(name)]
      else { return }
      let table = section == "heading" ? LanguagePackParser.heading : LanguagePackParser.sentence
      addCues(rest, to: table, target: role, weight: weight)
    }
  }

  private mutating func addCues(_ list: Substring, to table: Int, target: Int, weight: Int) {
    for part in pieces(list, 0x3B) {
      elements.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      var text = part
      while text.utf8.first == 0x20 { text = text[text.utf8.index(after: text.startIndex)...] }
      for element in pieces(text, 0x20) {
        if element == ".." {
          if elements.count > ends.last ?? 0 { ends.append(elements.count) }
        } else {
          addElements(of: element)
        }
      }
      if elements.count > ends.last ?? 0 { ends.append(elements.count) }
      guard !ends.isEmpty else { continue }
      let cue = Cue(target: target, weight: weight, text: text, fragments: ends.count)
      tables[table].add(cue, elements: elements, ends: ends)
    }
  }

  private mutating func addElements(of element: Substring) {
    guard !element.utf8.allSatisfy({ $0 < 0x80 }), !element.hasPrefix("@"), !element.utf8.contains(0x2F) else {
      elements.append(symbol(for: element))
      return
    }
    for word in expand(element) { elements.append(symbol(for: word[...])) }
  }

  /// Text without spaces between its words (Han, kana) is one element a character.
  private func expand(_ element: Substring) -> [String] {
    var parts: [String] = []
    var isWord = false
    for scalar in element.unicodeScalars {
      let ideograph = isIdeograph(scalar)
      if ideograph || !isWord { parts.append("") }
      parts[parts.count - 1].unicodeScalars.append(scalar)
      isWord = !ideograph
    }
    return parts
  }

  private func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    var copy = String(scalar)
    return copy.withUTF8 { $0[0] >= 0x80 && WideCharacter.decode($0, at: 0).0 == .ideograph }
  }

  private func folded(_ word: some StringProtocol) -> [UInt8] {
    var copy = String(word)
    return copy.withUTF8 { WordFolding.fold($0) }
  }

  /// The symbol of an element: alternatives parted by `/`, classes by their `@name`, prefixes by a final `*`.
  private mutating func symbol(for element: Substring) -> Int32 {
    if let known = symbolOfElement[element] { return known }
    let symbol = symbolCount
    symbolCount += 1
    symbolOfElement[element] = symbol
    for alternative in pieces(element, 0x2F) {
      let words = alternative.hasPrefix("@") ? classes[String(alternative)] ?? [] : [String(alternative)]
      for word in words {
        if LanguagePackParser.markers.contains(word) {
          literals[Array(word.utf8), default: []].append(symbol)
          // A colon ends a lead-in as a full stop ends a sentence.
          if word == "$" { literals[Array("::".utf8), default: []].append(symbol) }
        } else if word.hasSuffix("*") {
          prefixes[folded(word.dropLast()), default: []].append(symbol)
        } else {
          literals[folded(word), default: []].append(symbol)
        }
      }
    }
    return symbol
  }
}
