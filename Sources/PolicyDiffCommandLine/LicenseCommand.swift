import ArgumentParser
internal import DocumentReaders
internal import LicenseDetection
internal import PolicyDiff
internal import PolicyModel
internal import ReportWriters
internal import VersionStorage

/// `policydiff license`: whose license, which, from whom, and what changed.
struct LicenseCommand: ParsableCommand {
  /// How facts can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, json
  }

  static let configuration = CommandConfiguration(
    commandName: "license", abstract: "Tell a document's license, copyright and sources.",
    discussion: "It reports what the document says; it is no legal advice.", aliases: ["licence"])

  @Argument(help: "The document: a path, -, an address, id@version or git:REVISION:PATH.") var document: String
  @Option(help: "What the document is called; it tells the document itself from works it names.") var title: String?
  @Option(help: "An older version: what changed since.") var against: String?
  @Option(help: "How to write the facts.") var format: Format = .terminal
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    try ArchiveConsole.run {
      do {
        let facts = try self.facts(of: document)
        let change = try against.map { LicenseComparison.change(from: try self.facts(of: $0), to: facts) }
        let text =
          switch format {
          case .json: LicenseJSONWriter().write(facts, name: document, change: change)
          case .terminal: LicenseTextWriter().write(facts, change: change)
          }
        try ArchiveConsole.write(text)
      } catch let error as ReadingError {
        ArchiveConsole.report("error: \(error)")
        throw ExitCode(2)
      }
    }
  }

  private func facts(of name: String) throws -> LicenseFacts {
    let source = try DocumentResolver(archiveRoot: archive.root).resolve(name)
    let read = try DocumentReader.read(source.bytes, name: source.name, options: source.readingOptions)
    return LicenseDetector.detect(in: read, title: title)
  }
}
