internal import PolicyModel

/// The lists of a Word file: how each level is counted and printed, and how far each has been counted.
final class WordNumbering: XMLEventReceiver {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// `%1.%2`, where each sign stands for the count of a level.
    var text = ""
    /// The level after which it starts again; nil for the one above it, 0 for never.
    var restart: Int?
    var isLegal = false
  }

  /// A printed number of a paragraph.
  struct Label: Equatable {
    var list: Int
    var level: Int
    /// As printed; empty for bullets.
    var printed: String
    /// The count of its own level, if that is all that is printed besides punctuation.
    var count: Int?
    var style: SectionNumber.Style
  }

  private var definitions: [Int: [Int: Level]] = [:]
  private var definitionOf: [Int: Int] = [:]
  private var overrides: [Int: [Int: Level]] = [:]
  private var starts: [Int: [Int: Int]] = [:]
  /// Counts by definition: numberings that share one count on.
  private var counts: [Int: [Int]] = [:]
  private var started: Set<Int> = []

  private var abstract: Int?
  private var number: Int?
  private var level: Int?
  private var current = Level()
  private var isOverride = false

  /// Reads `word/numbering.xml`; nil where it is no XML.
  init?(_ part: [UInt8]?) {
    guard let part else { return }
    guard XMLEventSource.parse(part, for: self) else { return nil }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    func value() -> Int? { attributes["val"].flatMap { Int32($0) }.map { Int($0) } }
    switch name {
    case "abstractNum": abstract = attributes["abstractNumId"].flatMap { Int($0) }
    case "num": number = attributes["numId"].flatMap { Int($0) }
    case "abstractNumId": if let number { definitionOf[number] = value() }
    case "lvlOverride": level = attributes["ilvl"].flatMap { Int($0) }
    case "startOverride": if let number, let level { starts[number, default: [:]][level] = value() }
    case "lvl":
      current = Level()
      level = attributes["ilvl"].flatMap { Int($0) }
    case "start": current.start = value() ?? 1
    case "numFmt": current.format = attributes["val"] ?? "decimal"
    case "lvlText": current.text = attributes["val"] ?? ""
    case "lvlRestart": current.restart = value()
    case "isLgl": current.isLegal = attributes.isOn
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "lvl":
      guard let level, (0..<WordNumbering.levels).contains(level) else { return }
      if let number {
        overrides[number, default: [:]][level] = current
      } else if let abstract {
        definitions[abstract, default: [:]][level] = current
      }
    case "abstractNum": abstract = nil
    case "num": number = nil
    default: break
    }
  }

  func text(_ run: UnsafeBufferPointer<UInt8>) {}

  /// Word has so many levels.
  private static let levels = 9

  private func level(_ level: Int, of number: Int) -> Level? {
    overrides[number]?[level] ?? definitionOf[number].flatMap { definitions[$0]?[level] }
  }

  /// Counts a paragraph and gives its number; nil where the list is not defined or prints nothing.
  func count(_ number: Int, _ level: Int) -> Label? {
    guard number > 0, (0..<WordNumbering.levels).contains(level), let rule = self.level(level, of: number),
      let definition = definitionOf[number]
    else { return nil }
    var values = counts[definition] ?? []
    if started.insert(number).inserted, let starts = starts[number] {
      // A numbering of its own start begins to count there.
      for (level, start) in starts where level < values.count { values[level] = start - 1 }
    }
    while values.count <= level {
      let index = values.count
      values.append((starts[number]?[index] ?? self.level(index, of: number)?.start ?? 1) - 1)
    }
    values[level] = values[level] < Int(Int32.max) ? values[level] + 1 : values[level]
    for deeper in level + 1..<max(values.count, level + 1) where self.level(deeper, of: number)?.restart != 0 {
      values[deeper] = (self.level(deeper, of: number)?.start ?? 1) - 1
    }
    counts[definition] = values
    return label(number, level, rule, values)
  }

  private func label(_ number: Int, _ level: Int, _ rule: Level, _ values: [Int]) -> Label? {
    let style = WordNumbering.style(rule.format)
    guard rule.format != "bullet" else {
      return Label(list: number, level: level, printed: "", count: nil, style: .decimal)
    }
    guard rule.format != "none" else { return nil }
    var printed = ""
    var placeholders = 0
    var hasWords = false
    var rest = rule.text[...]
    while let character = rest.popFirst() {
      if character == "%", let digit = rest.first?.wholeNumberValue, (1...WordNumbering.levels).contains(digit) {
        rest.removeFirst()
        placeholders += 1
        let own = self.level(digit - 1, of: number) ?? Level()
        let value = digit - 1 < values.count ? max(values[digit - 1], digit - 1 < level ? own.start : 0) : own.start
        let style = rule.isLegal ? .decimal : WordNumbering.style(own.format)
        printed += SectionNumber.Component(value, style).printed
      } else {
        hasWords = hasWords || character.isLetter || character == "§"
        printed.append(character)
      }
    }
    guard !printed.isEmpty else { return nil }
    let isPlain = placeholders == 1 && !hasWords
    return Label(list: number, level: level, printed: printed, count: isPlain ? values[level] : nil, style: style)
  }

  private static func style(_ format: String) -> SectionNumber.Style {
    switch format {
    case "upperRoman": .upperRoman
    case "lowerRoman": .lowerRoman
    case "upperLetter": .upperLetter
    case "lowerLetter": .lowerLetter
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographTraditional": .chinese
    default: .decimal
    }
  }
}
