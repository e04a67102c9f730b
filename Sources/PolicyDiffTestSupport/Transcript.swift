/// A Markdown page with commands and what they print, which a test can run and rewrite.
///
/// A fenced block with the info string `file NAME` is a file. In a block `console` each line that begins with `$ ` is a
/// command; the lines up to the next one are what it prints to standard output, then to standard error with `! ` before
/// each line, then `? N` if the exit status is not 0. A line `…` stands for any lines.
public struct Transcript: Sendable {
  /// A command and what is said of it.
  public struct Step: Sendable {
    /// The words of the command, without quotes.
    public var words: [String]
    /// The lines after it.
    public var expected: [String]
    /// Where they stand in the page, as line indices.
    public var lines: Range<Int>
  }

  /// The page's lines.
  public var lines: [String]
  /// The files it brings, by name.
  public var files: [String: String] = [:]
  /// Its commands, in order.
  public var steps: [Step] = []

  /// Reads a page.
  public init(_ page: String) {
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      let fence = lines[index].prefix { $0 == "`" }
      let info = lines[index].dropFirst(fence.count)
      guard fence.count >= 3 else {
        index += 1
        continue
      }
      let start = index + 1
      var end = start
      while end < lines.count, lines[end] != fence { end += 1 }
      if info.hasPrefix("file ") {
        files[String(info.dropFirst(5))] = lines[start..<end].map { $0 + "\n" }.joined()
      } else if info == "console" {
        readSteps(start..<end)
      }
      index = end + 1
    }
  }

  private mutating func readSteps(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard lines[index].hasPrefix("$ ") else {
        index += 1
        continue
      }
      let words = Transcript.words(lines[index].dropFirst(2))
      let start = index + 1
      index = start
      while index < range.upperBound, !lines[index].hasPrefix("$ ") { index += 1 }
      steps.append(Step(words: words, expected: Array(lines[start..<index]), lines: start..<index))
    }
  }

  /// Words as a shell splits them, with single and double quotes but without any expansion.
  private static func words(_ command: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      switch character {
      case quote: quote = nil
      case "'" where quote == nil, "\"" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// What a command printed, in the form of the page.
  public static func printed(output: String, errors: String, status: Int32) -> [String] {
    func lines(_ text: String) -> [String] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }
    return lines(output) + lines(errors).map { "! " + $0 } + (status == 0 ? [] : ["? \(status)"])
  }

  /// True if lines are as said, where a line `…` stands for any.
  public static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    let rest = expected.dropFirst()
    if first == "…" { return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], rest) } }
    return lines.first == first && matches(lines.dropFirst(), rest)
  }

  /// The page with other lines after each command; steps that already match stay as they are.
  public func rewritten(with printed: [[String]]) -> String {
    var lines = lines
    for (step, new) in zip(steps, printed).reversed() where !Transcript.matches(new[...], step.expected[...]) {
      lines.replaceSubrange(step.lines, with: new)
    }
    return lines.joined(separator: "\n")
  }
}
