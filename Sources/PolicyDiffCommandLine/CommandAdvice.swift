internal import ArgumentParser
internal import PolicyDiff
internal import ReportWriters

/// What somebody may have meant whose first word is no command.
struct CommandAdvice {
  private let arguments: [String]
  private let host: any HostEnvironment

  /// Words of other tools for what is done here.
  private static let otherWords = [
    "diff": "compare", "changes": "summary", "check": "validate", "lint": "validate", "sections": "outline",
    "toc": "outline", "add": "record", "commit": "record", "versions": "log", "cat": "show", "find": "search",
    "grep": "search", "annotate": "blame",
  ]

  /// The message; nil if the mistake is another one, which the parser explains.
  static func message(for arguments: [String], in host: some HostEnvironment) -> String? {
    CommandAdvice(arguments: arguments, host: host).message
  }

  private var message: String? {
    var command: any ParsableCommand.Type = RootCommand.self
    var path = ["policydiff"]
    for (index, word) in arguments.enumerated() {
      let children = command.configuration.subcommands
      guard !children.isEmpty, !word.hasPrefix("-") || word == "-" else { return nil }
      if let child = children.first(where: { CommandAdvice.names(of: $0).contains(word) }) {
        command = child
        path.append(child.configuration.commandName ?? word)
        continue
      }
      guard word != "help" else { return nil }
      let rest = arguments[(index + 1)...]
      let help = "\n  See '\(path.joined(separator: " ")) --help' for more information."
      if let meant = CommandAdvice.meant(word, among: children.flatMap(CommandAdvice.names)) {
        let line = CommandAdvice.line(path + [meant] + rest)
        return "Error: '\(DisplayText.visible(word))' is no command. Did you mean '\(line)'?\(help)"
      }
      return index == 0 ? documents.map { $0 + help } : nil
    }
    return nil
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [command.configuration.commandName ?? ""] + command.configuration.aliases
  }

  /// Documents without a command: two can be compared, one can be looked at.
  private var documents: String? {
    let words = arguments.prefix { !$0.hasPrefix("-") || $0 == "-" }
    guard (1...2).contains(words.count), words.contains(where: isDocument) else { return nil }
    let options = Array(arguments.dropFirst(words.count))
    let error = "Error: a command is missing before '\(DisplayText.visible(arguments[0]))'."
    if words.count == 2 {
      return "\(error) To compare the two: \(CommandAdvice.line(["policydiff", "compare"] + words + options))"
    }
    return "\(error) To see what is in it: \(CommandAdvice.line(["policydiff", "outline"] + words + options))"
  }

  private func isDocument(_ word: String) -> Bool {
    word == "-" || host.exists(word) || word.hasPrefix("git:") || word.contains("://") || word.contains("@")
      || word.contains(".")
  }

  // MARK: Words

  /// The name that is nearest to a word, if it is near enough to be meant.
  private static func meant(_ word: String, among names: [String]) -> String? {
    let word = word.lowercased()
    if let other = otherWords[word], names.contains(other) { return other }
    // One slip in a short word, two in a longer one; and a word that was not typed to its end.
    let reach = word.utf8.count < 5 ? 1 : 2
    let near = names.map { (name: $0, distance: $0.hasPrefix(word) && word.utf8.count > 2 ? 1 : distance(word, $0)) }
    return near.filter { $0.distance <= reach }.min { $0.distance < $1.distance }?.name
  }

  /// How many letters have to be added, dropped, exchanged or swapped. Both words are a few letters long, or the answer
  /// does not matter.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.utf8.prefix(20)), Array(right.utf8))
    guard left.utf8.count <= a.count else { return .max }
    var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { rows[i][0] = i }
    for j in 0...b.count { rows[0][j] = j }
    for i in a.indices {
      for j in b.indices {
        var best = min(rows[i][j + 1], rows[i + 1][j]) + 1
        best = min(best, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        rows[i + 1][j + 1] = best
      }
    }
    return rows[a.count][b.count]
  }

  /// A command line that a shell reads as these words.
  private static func line(_ words: [String]) -> String {
    words.map { word in
      let word = DisplayText.visible(word)
      let isPlain =
        !word.isEmpty
        && word.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "-_./:@=+,%".unicodeScalars.contains(scalar)
        }
      let quoted = Array(word.utf8).replacing("'".utf8, with: "'\\''".utf8)
      return isPlain ? word : "'" + String(decoding: quoted, as: UTF8.self) + "'"
    }.joined(separator: " ")
  }
}
