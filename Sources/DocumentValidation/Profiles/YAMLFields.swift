internal import Yams

/// Reads the fields of a YAML mapping and remembers everything that is wrong, each with its line.
struct YAMLFields {
  /// Where faults are collected, shared by all mappings of a file.
  final class Faults {
    let file: String
    private(set) var faults: [ProfileError.Fault] = []

    init(file: String) { self.file = file }

    func add(_ message: String, line: Int) {
      faults.append(.init(file: file, line: line, message: message))
    }

    var sorted: [ProfileError.Fault] {
      faults.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }
  }

  let faults: Faults
  let line: Int
  private let mapping: Node.Mapping

  /// Parses a file whose top is a mapping; nil, with a fault noted, if it is none.
  static func top(of text: String, _ faults: Faults) -> YAMLFields? {
    do {
      guard let node = try compose(yaml: text) else {
        faults.add("empty file", line: 0)
        return nil
      }
      return YAMLFields(node, faults, as: "the file")
    } catch let error as YamlError {
      let (line, message) = YAMLFields.fault(of: error)
      faults.add("not YAML: \(message)", line: line)
    } catch {
      faults.add("not YAML", line: 0)
    }
    return nil
  }

  private static func fault(of error: YamlError) -> (Int, String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, problem)
    case .reader(let problem, _, _, _): (0, problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (context.mark.line, "key given twice: \(duplicates.joined(separator: ", "))")
    default: (0, "unreadable")
    }
  }

  init?(_ node: Node, _ faults: Faults, as name: String) {
    self.faults = faults
    line = node.mark?.line ?? 0
    guard let mapping = node.mapping else {
      faults.add("\(name) must be a mapping of keys to values", line: line)
      return nil
    }
    self.mapping = mapping
  }

  /// Notes every key that is not known, with the nearest known one.
  func allow(_ known: [String], in name: String) {
    for (key, _) in mapping {
      guard let text = key.string, !known.contains(text) else { continue }
      faults.add("unknown key '\(text)' in \(name)\(YAMLFields.suggestion(for: text, among: known))", line: lineOf(key))
    }
  }

  /// True if a key is there.
  func has(_ key: String) -> Bool { mapping[key] != nil }

  /// The line of a key's value; this mapping's if it is not there.
  func line(of key: String) -> Int { mapping[key]?.mark?.line ?? line }

  /// A text; nil if absent or, with a fault noted, something else.
  func text(_ key: String) -> String? {
    guard let node = mapping[key] else { return nil }
    if let text = node.scalar?.string, !text.isEmpty { return text }
    faults.add("'\(key)' must be a text", line: lineOf(node))
    return nil
  }

  /// A whole number of at least 1.
  func count(_ key: String) -> Int? {
    guard let node = mapping[key] else { return nil }
    if let number = node.int, number >= 1 { return number }
    faults.add("'\(key)' must be a whole number of at least 1", line: lineOf(node))
    return nil
  }

  /// `true` or `false`.
  func flag(_ key: String) -> Bool? {
    guard let node = mapping[key] else { return nil }
    if let value = node.bool { return value }
    faults.add("'\(key)' must be true or false", line: lineOf(node))
    return nil
  }

  /// One of a set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let node = mapping[key] else { return nil }
    return choice(node, of: type, as: key)
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, of type: Choice.Type, as name: String)
    -> Choice?
  where Choice.RawValue == String {
    // YAML reads a bare `off` as false; the text of the scalar is what was written.
    guard let text = node.scalar?.string else {
      faults.add("'\(name)' must be a word", line: lineOf(node))
      return nil
    }
    if let value = Choice(rawValue: text) { return value }
    let known = Choice.allCases.map(\.rawValue)
    let expected =
      known.count > 8 ? YAMLFields.suggestion(for: text, among: known) : "; it must be \(known.joined(separator: ", "))"
    faults.add("unknown \(name) '\(text)'\(expected)", line: lineOf(node))
    return nil
  }

  /// A list of words of a set.
  func choices<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type, as name: String)
    -> [Choice]
  where Choice.RawValue == String {
    elements(key).compactMap { choice($0, of: type, as: name) }
  }

  /// A list of texts.
  func texts(_ key: String) -> [String] {
    elements(key).compactMap { node in
      if let text = node.scalar?.string, !text.isEmpty { return text }
      faults.add("'\(key)' must be a list of texts", line: lineOf(node))
      return nil
    }
  }

  /// A list of mappings.
  func list(_ key: String) -> [YAMLFields] {
    elements(key).compactMap { YAMLFields($0, faults, as: "each of '\(key)'") }
  }

  /// A mapping inside.
  func inner(_ key: String) -> YAMLFields? {
    mapping[key].flatMap { YAMLFields($0, faults, as: "'\(key)'") }
  }

  /// The keys of this mapping in the order of the file, each with its line.
  var keys: [(name: String, line: Int)] { mapping.compactMap { key, _ in key.string.map { ($0, lineOf(key)) } } }

  private func elements(_ key: String) -> [Node] {
    guard let node = mapping[key] else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    faults.add("'\(key)' must be a list", line: lineOf(node))
    return []
  }

  private func lineOf(_ node: Node) -> Int { node.mark?.line ?? line }

  /// `; did you mean 'x'?` for the nearest word, if one is near enough to be a slip of the fingers.
  static func suggestion(for word: String, among known: [String]) -> String {
    let nearest = known.map { (distance(Array(word), Array($0)), $0) }.min { $0.0 < $1.0 }
    guard let nearest, nearest.0 <= max(2, word.count / 3) else { return "" }
    return "; did you mean '\(nearest.1)'?"
  }

  /// Levenshtein's distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
