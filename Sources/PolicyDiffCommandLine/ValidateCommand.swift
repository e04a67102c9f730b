public import ArgumentParser
public import PolicyDiff
public import PolicyModel

extension FindingsFormat: ExpressibleByArgument {}
extension Diagnostic.Severity: ExpressibleByArgument {}

struct ValidateCommand: RequestingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check that a policy has what it needs, and that it works.",
    usage: """
      policydiff validate <doc> ... [<options>]
      policydiff validate --batch <list> [<options>]
      """,
    discussion: """
      DOC is a path, - for standard input, id@version of the archive, an address, or git:REVISION:PATH.

      Profiles that are built in: code-of-ethics, code-of-conduct, bylaws, policy, strict. With auto, a document that \
      calls itself bylaws is held to bylaws, one that calls itself a privacy policy, terms or a manual to policy, and \
      any other to code-of-ethics; a version of the archive to what its policy.yaml says. Others are read from \
      policies/profiles/NAME.yaml, or from a path that ends in .yaml.

      Exit status: 0 no finding at or above --fail-on, 1 some, 2 a document, profile or suppression could not be read.
      """)

  @Argument(help: ArgumentHelp("The documents.", valueName: "doc"), completion: .documents)
  var documents: [String] = []

  @OptionGroup var batchArguments: BatchArguments

  @Option(help: ArgumentHelp("What the documents must have.", valueName: "name"))
  var profile = ValidationOptions.automatic

  @Option(
    help: ArgumentHelp("The older version, for what must not be lost and not be changed silently.", valueName: "old"))
  var against: String?

  @Option(help: "From which severity on findings are failures.")
  var failOn = Diagnostic.Severity.error

  @Option(help: "How to write the findings; else by the ending of --output, or terminal.")
  var format: FindingsFormat?

  @OptionGroup var readingArguments: ReadingArguments
  @OptionGroup var outputArguments: OutputArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func validate() throws {
    _ = try form
    try batchArguments.validate(names: [("doc", documents.first)])
  }

  /// The form that is written.
  private var form: FindingsFormat {
    get throws {
      try FileEnding.form(
        asked: format, file: outputArguments.output, among: FindingsFormat.endings, usual: .terminal)
    }
  }

  /// What is asked for.
  var request: ValidateRequest {
    ValidateRequest(
      documents: documents, list: batchArguments.batch, asksForFormat: format != nil,
      options: ValidationOptions(
        profile: profile, against: against, reading: readingArguments.options, archive: archiveOptions.archive),
      failOn: failOn, format: (try? form) ?? .terminal, output: outputArguments.choice)
  }
}

/// A check of documents, as somebody asks for it.
struct ValidateRequest: CommandRequest {
  var documents: [String]
  /// The documents to check in place of these.
  var list: String?
  /// True if the form was not left to the program.
  var asksForFormat = false
  var options = ValidationOptions()
  var failOn = Diagnostic.Severity.error
  var format: FindingsFormat
  var output = OutputChoice()

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if let list {
      try BatchArguments.check(isBinary: false, format.rawValue, output)
      let outcome = try ValidateDocuments.batch(
        .lines(list), format: asksForFormat ? format : .json, threshold: failOn, options: options, in: host)
      return BatchArguments.status(outcome, tellsDifferences: true)
    }
    let report = try ValidateDocuments.named(documents, options: options, in: host)
    let text = format.text(of: report, style: output.style(in: host), threshold: failOn)
    try output.write(text, in: host)
    for trouble in report.troubles { host.complain("policydiff: \(trouble)") }
    if !report.troubles.isEmpty { return .trouble }
    return report.openFindings.contains { $0.severity >= failOn } ? .differences : .success
  }
}
