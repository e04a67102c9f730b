/// Makes policies and later versions of them from a seed.
public struct DocumentGenerator: Sendable {
  private var random: SeededGenerator

  /// Starts a sequence of documents.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Words of several scripts and kinds: capitals, apostrophes, decomposed letters, digits, right to left, and
  /// scripts without spaces.
  static let words = """
    members must may should not never always report respect everyone welcome harassment conduct committee decision \
    person within days appeal written private public data event meeting online space support harm threat apology \
    community organisation evidence witness reporter respondent review warning suspension removal Chair Council it's \
    don’t co-operate naïve cafe\u{301} 48 2024 30 the of and to a in for with by from any all only except who that \
    הקהילה مجتمع 行動規範 ハラスメント сообщество Übung façade
    """.split(separator: " ").map(String.init)

  /// A new policy: a title and up to `sections` sections, some nested, some numbered.
  public mutating func policy(sections: Int = 8) -> GeneratedPolicy {
    let isNumbered = !random.oneIn(3)
    var parts = [GeneratedPolicy.Part(level: 1, number: nil, title: title(), blocks: contents(upTo: 2))]
    var top = 0
    var below = 0
    for _ in 0..<Int.random(in: 0...sections, using: &random) {
      let isNested = top > 0 && random.oneIn(3)
      if isNested { below += 1 } else { (top, below) = (top + 1, 0) }
      let number = isNumbered ? (isNested ? "\(top).\(below)." : "\(top).") : nil
      parts.append(
        GeneratedPolicy.Part(level: isNested ? 3 : 2, number: number, title: title(), blocks: contents(upTo: 4)))
    }
    return GeneratedPolicy(parts: parts)
  }

  /// A later version: the policy after up to `edits` edits of any kind.
  public mutating func successor(of policy: GeneratedPolicy, edits: Int = 4) -> GeneratedPolicy {
    var parts = policy.parts
    for _ in 0..<Int.random(in: 1...edits, using: &random) {
      let index = Int.random(in: 0..<parts.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        let part = GeneratedPolicy.Part(level: 2, number: nil, title: title(), blocks: contents(upTo: 3))
        parts.insert(part, at: index + 1)
      case 1 where index > 0: parts.remove(at: index)
      case 2 where index > 0:
        let moved = parts.remove(at: index)
        parts.insert(moved, at: Int.random(in: 1...parts.count, using: &random))
      case 3: parts[index].title = title()
      case 4: parts[index].number = random.oneIn(2) ? nil : "\(Int.random(in: 1...30, using: &random))."
      case 5 where parts[index].blocks.count > 1:
        let cut = Int.random(in: 1..<parts[index].blocks.count, using: &random)
        let tail = Array(parts[index].blocks[cut...])
        parts[index].blocks.removeSubrange(cut...)
        parts.insert(
          GeneratedPolicy.Part(level: parts[index].level, number: nil, title: title(), blocks: tail), at: index + 1)
      default:
        guard !parts[index].blocks.isEmpty else { continue }
        let block = Int.random(in: 0..<parts[index].blocks.count, using: &random)
        parts[index].blocks[block] = edited(parts[index].blocks[block])
      }
    }
    return GeneratedPolicy(parts: parts)
  }

  // MARK: Text

  private mutating func title() -> String {
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in word() }
    return "Title " + words.joined(separator: " ")
  }

  private mutating func word() -> String { random.pick(DocumentGenerator.words) }

  private mutating func sentences() -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      "We " + (0..<Int.random(in: 2...14, using: &random)).map { _ in word() }.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  private mutating func contents(upTo count: Int) -> [GeneratedPolicy.Content] {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in content() }
  }

  private mutating func content() -> GeneratedPolicy.Content {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let items = (0..<Int.random(in: 1...6, using: &random)).map { _ in sentences() }
      return .list(isOrdered: random.oneIn(2), items)
    case 1:
      let columns = Int.random(in: 2...4, using: &random)
      return .table(
        (0..<Int.random(in: 2...4, using: &random)).map { _ in (0..<columns).map { _ in "Cell \(word())" } })
    case 2: return .quote(sentences())
    case 3: return .link(sentences(), text: "page \(word())", target: "https://example.org/\(random.next() % 100)")
    default: return .paragraph(sentences())
    }
  }

  private mutating func edited(_ content: GeneratedPolicy.Content) -> GeneratedPolicy.Content {
    switch content {
    case .paragraph(let text): return .paragraph(edited(text))
    case .quote(let text): return .quote(edited(text))
    case .link(let before, let text, let target):
      return random.oneIn(2)
        ? .link(edited(before), text: text, target: target) : .link(before, text: text, target: target + "/new")
    case .list(let isOrdered, var items):
      let index = Int.random(in: 0..<items.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: items[index] = edited(items[index])
      case 1: items.insert(sentences(), at: index)
      default: if items.count > 1 { items.remove(at: index) }
      }
      return .list(isOrdered: isOrdered, items)
    case .table(var rows):
      let row = Int.random(in: 0..<rows.count, using: &random)
      let column = Int.random(in: 0..<rows[row].count, using: &random)
      rows[row][column] = "Cell \(word())"
      return .table(rows)
    }
  }

  private mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    let index = Int.random(in: 1..<words.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: words.insert(word(), at: index)
    case 1 where words.count > 3: words.remove(at: index)
    case 2: return text + " " + sentences()
    default: words[index] = word()
    }
    return words.joined(separator: " ")
  }
}
