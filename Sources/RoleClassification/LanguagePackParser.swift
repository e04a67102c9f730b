internal import PolicyModel
internal import PolicyText

/// Reads the format of `roles.cues` and makes the tables of a pack. A release carries the tables and reads no text.
struct LanguagePackParser {
  private(set) var language = ""
  /// Indices into `tables`.
  static let (heading, sentence, void, kind, rule) = (0, 1, 2, 3, 4)
  private var tables: [CueTableBuilder]
  /// Symbols by word, and by the beginning of words.
  private var literals = SymbolTable()
  private var prefixes = SymbolTable()
  private var conjunction: Int32 = -1
  private var genitive: Int32 = -1

  private let bytes: [UInt8]
  /// A cue's elements, and where each of its fragments ends; kept from cue to cue.
  private var elements: [Int32] = []
  private var ends: [Int] = []
  private var classes: [(name: Range<Int>, words: [Range<Int>])] = []
  private var symbolOfElement = SymbolTable()
  private var symbolCount: Int32 = 0

  private static let roleNames = Role.allCases.map { Array($0.rawValue.utf8) }
  private static let kindNames = DocumentKind.allCases.map { Array($0.rawValue.utf8) }
  private static let markers = WordMemo.markers.map { Array($0.utf8) }

  /// Reads a pack.
  init(_ text: String) {
    bytes = Array(text.utf8)
    tables = [CueTableBuilder](repeating: CueTableBuilder(), count: LanguagePackParser.groups.count)
    var group: Int?
    var isHead = true
    for line in pieces(0..<bytes.count, UInt8(ascii: "\n")) {
      switch bytes[line.lowerBound] {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "["):
        isHead = false
        group = LanguagePackParser.groups.firstIndex { starts(with: $0, at: line.lowerBound + 1) }
      case UInt8(ascii: "@"):
        let parts = pieces(line, UInt8(ascii: "="))
        guard parts.count == 2, let name = pieces(parts[0], 0x20).first else { continue }
        classes.append((name, pieces(parts[1], 0x20)))
      default:
        if isHead { readHead(line) } else if let group { readCues(line, group: group) }
      }
    }
  }

  /// The tables, to be packed.
  var source: PackSource {
    func lines(_ table: SymbolTable, _ ending: String) -> [String] {
      table.words.map { word in
        String(decoding: word.bytes, as: UTF8.self) + ending + "\t"
          + word.symbols.map { String(decoding: PackedNumbers.characters(of: Int($0)), as: UTF8.self) }.joined()
      }
    }
    var starts: [Int] = []
    var body: [Int] = []
    for table in tables { starts += table.write(to: &body) }
    starts.append(body.count)
    let head = [Int(conjunction) + 1, Int(genitive) + 1, prefixes.isEmpty ? 1 : prefixes.shortest, prefixes.longest]
    let shift = head.count + starts.count
    return PackSource(
      words: lines(literals, "") + lines(prefixes, "*"), numbers: head + starts.map { $0 + shift } + body)
  }

  private static let groups = ["heading]", "sentence]", "void]", "kind]", "rule]"].map { Array($0.utf8) }

  /// The parts of a stretch between separators, empty ones left out.
  private func pieces(_ range: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      if index > start { found.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { found.append(start..<range.upperBound) }
    return found
  }

  private func starts(with word: [UInt8], at offset: Int) -> Bool {
    offset + word.count <= bytes.count && bytes[offset..<offset + word.count].elementsEqual(word)
  }

  private func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  /// The first word of a stretch, and what follows its space.
  private func head(_ range: Range<Int>) -> (word: Range<Int>, rest: Range<Int>)? {
    guard let space = bytes[range].firstIndex(of: 0x20) else { return nil }
    return (range.lowerBound..<space, space + 1..<range.upperBound)
  }

  private func place(of name: Range<Int>, in names: [[UInt8]]) -> Int? {
    names.firstIndex { $0.count == name.count && starts(with: $0, at: name.lowerBound) }
  }

  private mutating func readHead(_ line: Range<Int>) {
    guard let (key, rest) = head(line) else { return }
    switch String(decoding: bytes[key], as: UTF8.self) {
    case "language": language = String(decoding: bytes[rest], as: UTF8.self)
    case "and": conjunction = symbol(forOneOf: pieces(rest, 0x20))
    case "of": genitive = symbol(forOneOf: pieces(rest, 0x20))
    default: return
    }
  }

  private mutating func readCues(_ line: Range<Int>, group: Int) {
    switch group {
    case LanguagePackParser.void: addCues(line, to: group, target: 0, weight: 0)
    case LanguagePackParser.kind:
      guard let (name, rest) = head(line), let kind = place(of: name, in: LanguagePackParser.kindNames) else { return }
      addCues(rest, to: group, target: kind, weight: 0)
    default:
      guard let (name, more) = head(line), let (number, rest) = head(more),
        let weight = Int(String(decoding: bytes[number], as: UTF8.self)),
        let role = place(of: name, in: LanguagePackParser.roleNames)
      else { return }
      addCues(rest, to: group, target: role, weight: weight)
    }
  }

  private mutating func addCues(_ list: Range<Int>, to table: Int, target: Int, weight: Int) {
    for part in pieces(list, UInt8(ascii: ";")) {
      elements.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      let parts = pieces(part, 0x20)
      for element in parts {
        if element.count == 2, bytes[element.lowerBound] == 0x2E, bytes[element.lowerBound + 1] == 0x2E {
          if elements.count > ends.last ?? 0 { ends.append(elements.count) }
        } else {
          addElements(of: element)
        }
      }
      if elements.count > ends.last ?? 0 { ends.append(elements.count) }
      guard !ends.isEmpty, let first = parts.first else { continue }
      let cue = Cue(
        target: target, weight: weight, text: first.lowerBound..<part.upperBound, fragments: ends.count)
      tables[table].add(cue, elements: elements, ends: ends)
    }
  }

  /// Text without spaces between its words (Han, kana) is one element a character.
  private mutating func addElements(of element: Range<Int>) {
    let isPlain = bytes[element].allSatisfy { $0 < 0x80 }
    guard !isPlain, bytes[element.lowerBound] != UInt8(ascii: "@"), !bytes[element].contains(UInt8(ascii: "/")) else {
      elements.append(symbol(for: element))
      return
    }
    var start = element.lowerBound
    var index = start
    while index < element.upperBound {
      let (kind, length) =
        bytes[index] < 0x80 ? (.letter, 1) : bytes.withUnsafeBufferPointer { WideCharacter.decode($0, at: index) }
      if kind == .ideograph {
        if index > start { elements.append(symbol(for: start..<index)) }
        elements.append(symbol(for: index..<index + length))
        start = index + length
      }
      index += length
    }
    if start < element.upperBound { elements.append(symbol(for: start..<element.upperBound)) }
  }

  /// The symbol of an element: alternatives parted by `/`, classes by their `@name`, prefixes by a final `*`.
  private mutating func symbol(for element: Range<Int>) -> Int32 {
    if let known = symbolOfElement.first(of: slice(element)) { return known }
    let symbol = symbol(forOneOf: pieces(element, UInt8(ascii: "/")))
    symbolOfElement.add(symbol, to: slice(element))
    return symbol
  }

  private mutating func symbol(forOneOf alternatives: [Range<Int>]) -> Int32 {
    let symbol = symbolCount
    symbolCount += 1
    for alternative in alternatives {
      if bytes[alternative.lowerBound] == UInt8(ascii: "@"),
        let words = classes.first(where: { slice($0.name).elementsEqual(slice(alternative)) })?.words
      {
        for word in words { add(symbol, to: word) }
      } else {
        add(symbol, to: alternative)
      }
    }
    return symbol
  }

  private mutating func add(_ symbol: Int32, to word: Range<Int>) {
    let written = slice(word)
    if LanguagePackParser.markers.contains(where: { written.elementsEqual($0) }) {
      literals.add(symbol, to: written)
      // A colon ends a lead-in as a full stop ends a sentence.
      if word.count == 1, bytes[word.lowerBound] == UInt8(ascii: "$") {
        literals.add(symbol, to: Array("::".utf8))
      }
    } else if bytes[word.upperBound - 1] == UInt8(ascii: "*") {
      addFolded(symbol, word.lowerBound..<word.upperBound - 1, isPrefix: true)
    } else {
      addFolded(symbol, word, isPrefix: false)
    }
  }

  private mutating func addFolded(_ symbol: Int32, _ word: Range<Int>, isPrefix: Bool) {
    // Most words are written as they are folded.
    if bytes[word].allSatisfy({ $0 < 0x80 && !($0 &- 0x41 < 26) }) {
      if isPrefix { prefixes.add(symbol, to: slice(word)) } else { literals.add(symbol, to: slice(word)) }
    } else {
      let folded = slice(word).withUnsafeBufferPointer { WordFolding.fold($0) }
      if isPrefix { prefixes.add(symbol, to: folded) } else { literals.add(symbol, to: folded) }
    }
  }
}
