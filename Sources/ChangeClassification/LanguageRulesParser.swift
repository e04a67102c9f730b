/// Makes the table of a language's phrases from their text.
///
/// A line of the table is a first word, then a column for each phrase: the letter of its group, its value, a bar, and
/// its further words; of one group the longest phrase first. One more line holds the endings, longest first.
enum LanguageRulesParser {
  /// No word has a space.
  static let endingKey: StaticString = " ending"

  /// The lines for some data; lines of data that are not understood are a fault of the program.
  static func lines(of data: String) -> [String] {
    var phrases: [LanguageRules.Group: [(words: [String], value: String)]] = [:]
    var endings: [String] = []
    func add(_ phrase: String, _ group: LanguageRules.Group, _ value: String) {
      let words = PhraseTable.words(of: phrase)
      if !words.isEmpty { phrases[group, default: []].append((words, value)) }
    }
    for line in data.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { preconditionFailure("no colon in \(line)") }
      let head = line[..<colon].split(separator: " ", maxSplits: 1).map(String.init)
      guard let group = LanguageRules.Group(rawValue: head[0]) else { preconditionFailure("unknown group \(head[0])") }
      for part in line[line.index(after: colon)...].split(separator: "|") {
        let phrase = part.split(separator: " ").joined(separator: " ")
        guard !phrase.isEmpty else { continue }
        let value = head.count > 1 ? head[1] : phrase
        if group == .ending { endings.append(phrase) } else { add(phrase, group, value) }
        // The plain form of a set phrase stands for itself.
        if group == .same, !(phrases[.same] ?? []).contains(where: { isStart($0.words, of: value) }) {
          add(value, .same, value)
        }
      }
    }
    endings.sort { ($0.count, $1) > ($1.count, $0) }
    return table(phrases) + (endings.isEmpty ? [] : ["\(endingKey)\t" + endings.joined(separator: "|")])
  }

  private static func isStart(_ words: [String], of phrase: String) -> Bool {
    PhraseTable.words(of: phrase).starts(with: words)
  }

  private static func table(_ phrases: [LanguageRules.Group: [(words: [String], value: String)]]) -> [String] {
    var columns: [String: [String]] = [:]
    for group in LanguageRules.Group.allCases {
      let longestFirst = (phrases[group] ?? []).enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }
      for (_, phrase) in longestFirst {
        precondition(!phrase.value.contains("|"), "a bar in \(phrase.value)")
        let rest = phrase.words.dropFirst().joined(separator: " ")
        let letter = String(Unicode.Scalar(group.letter))
        columns[phrase.words[0], default: []].append("\(letter)\(phrase.value)|\(rest)")
      }
    }
    return columns.keys.sorted().map { ([$0] + (columns[$0] ?? [])).joined(separator: "\t") }
  }
}
