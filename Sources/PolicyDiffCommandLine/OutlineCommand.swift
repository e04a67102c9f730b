internal import ArgumentParser
internal import DocumentReaders
internal import PolicyDiff
internal import VersionStorage

struct OutlineCommand: RequestingCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Show the sections of a document as they were read.",
    discussion: "DOC is a path, - for standard input, id@version, an address, or git:REVISION:PATH.")

  @Argument(help: ArgumentHelp("The document.", valueName: "doc"), completion: .documents)
  var document: String

  @Option(help: "How to write the outline; else by the ending of --output, or terminal.")
  var format: OutlineFormat?

  @Flag(help: "List also what was left out: navigation, header, footer.")
  var all = false

  @OptionGroup var readingArguments: ReadingArguments
  @OptionGroup var outputArguments: OutputArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func validate() throws { _ = try form }

  /// The form that is written.
  private var form: OutlineFormat {
    get throws {
      try FileEnding.form(
        asked: format, file: outputArguments.output, among: OutlineFormat.endings, usual: .terminal)
    }
  }

  /// What is asked for.
  var request: OutlineRequest {
    OutlineRequest(
      document: document, format: (try? form) ?? .terminal, all: all, reading: readingArguments.options,
      output: outputArguments.choice, archive: archiveOptions.archive)
  }
}

/// The outline of a document, as somebody asks for it.
struct OutlineRequest: CommandRequest {
  var document: String
  var format: OutlineFormat
  var all = false
  var reading = ReadingOptions()
  var output = OutputChoice()
  var archive: String?

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    let document = try LoadDocument.named(
      self.document, options: reading, archive: archive, in: host)
    let text = format.text(
      of: document, name: FileName.shown(self.document), style: output.style(in: host), includesOmitted: all,
      explains: output.explain)
    try output.write(text, in: host)
    return .success
  }
}
