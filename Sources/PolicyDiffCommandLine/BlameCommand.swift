import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import VersionStorage

/// `policydiff blame`: which version brought each sentence.
struct BlameCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame", abstract: "Show for each sentence of a version which version brought it.")

  @Argument(help: "The version, such as code@latest.", completion: .versions) var version: String
  @Option(help: "Only this section: a number, a title or part of one.") var section: String?
  @Option(help: "How to write it: terminal or json.") var format = ArchiveForm.terminal
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let (id, selector) = try ArchiveConsole.version(version)
    let result = try console.reading.blame(id, selector)
    var sentences = result.sentences
    if let section {
      guard let found = SectionName(section).find(in: result.document) else {
        throw ArchiveError(.notFound, path: version, "no section '\(section)'")
      }
      sentences = sentences.filter { $0.section == found.ordinal }
    }
    if format == .json {
      return try console.write(ArchiveJSON.blame(id, result.version, sentences))
    }
    let rows = sentences.map {
      [
        $0.version.label.text, $0.version.startText,
        $0.text.split(whereSeparator: \.isNewline).joined(separator: " "),
      ]
    }
    try console.write(ArchiveConsole.table(rows))
  }
}
