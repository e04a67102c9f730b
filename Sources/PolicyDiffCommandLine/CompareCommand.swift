internal import ArgumentParser
internal import DocumentReaders
internal import PolicyDiff
internal import ReportWriters

struct CompareCommand: RequestingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell what changed between two versions, section by section.",
    usage: """
      policydiff compare <old> <new> [<options>]
      policydiff compare --batch <list> [<options>]
      """,
    discussion: """
      OLD and NEW are documents in HTML, Markdown or plain text, in any mix: a path, - for standard input, \
      id@version of the archive, an address, or git:REVISION:PATH. Two folders are compared file by file, with a line \
      of JSON for each pair; --batch does so for the pairs of a list (Documentation/Scale.md).

      FORMATS
        terminal        an overview of all sections, then each changed section with its words
        json            everything, for programs (Documentation/ReportFormat.md)
        html            one page that needs nothing else
        side-by-side    the same in two columns
        critic          Markdown with {++CriticMarkup++}
        sarif           one result a change, for code-scanning services
        docx            a Word file with tracked changes
        pdf             the page of html, printed by a Chromium that is there
        section-report  the neutral form in which comparison tools are scored

      A file that ends in .docx, .pdf, .html, .json, .sarif, .md or .txt gets that form without --format.
      """)

  @Argument(help: "The earlier version.", completion: .documents)
  var old: String?

  @Argument(help: "The later version.", completion: .documents)
  var new: String?

  @OptionGroup var batchArguments: BatchArguments

  @Option(help: "How to write the report; else by the ending of --output, or terminal.")
  var format: ReportFormat?

  @Flag(help: "Exit with status 1 if the versions differ, 2 if no text was read of either.")
  var exitCode = false

  @Option(help: ArgumentHelp("Who made the tracked changes (docx).", valueName: "name"))
  var author = ReportOptions.defaultAuthor

  @Option(help: ArgumentHelp("When they were made, such as 2024-05-01 (docx).", valueName: "date"))
  var date: ChangeDate?

  @Flag(inversion: .prefixedNo, help: "Mark text at another place as moved, not as deleted and inserted (docx).")
  var moves = true

  @Flag(help: "Show unchanged text too, not folded (html, side-by-side, pdf).")
  var whole = false

  @Option(
    help: ArgumentHelp("The colour of links and marks, such as #7a1f5c (html, side-by-side, pdf).", valueName: "colour")
  )
  var tint: TintArgument?

  @OptionGroup var readingArguments: ReadingArguments
  @OptionGroup var outputArguments: OutputArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func validate() throws {
    _ = try form
    try batchArguments.validate(names: [("old", old), ("new", new)])
    if old == "-" && new == "-" { throw ValidationError("Only one of the documents can come from standard input.") }
  }

  /// The form that is written.
  private var form: ReportFormat {
    get throws {
      try FileEnding.form(
        asked: format, file: outputArguments.output, among: ReportFormat.endings, usual: .terminal)
    }
  }

  /// What is asked for.
  var request: CompareRequest {
    CompareRequest(
      old: old ?? "", new: new ?? "", list: batchArguments.batch, asksForFormat: format != nil,
      format: (try? form) ?? .terminal, exitCode: exitCode, author: author, date: date?.text,
      moves: moves, whole: whole, tint: tint?.tint, reading: readingArguments.options, output: outputArguments.choice,
      archive: archiveOptions.archive)
  }
}

/// A comparison of two documents, as somebody asks for it.
struct CompareRequest: CommandRequest {
  var old: String
  var new: String
  /// The pairs to compare in place of the two.
  var list: String?
  /// True if the form was not left to the program.
  var asksForFormat = false
  var format: ReportFormat
  var exitCode = false
  var author = ReportOptions.defaultAuthor
  /// As `ChangeDate` writes it.
  var date: String?
  var moves = true
  var whole = false
  var tint: PageTint?
  var reading = ReadingOptions()
  var output = OutputChoice()
  var archive: String?

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if let list { return try run(.lines(list), in: host) }
    if host.isFolder(old), host.isFolder(new) { return try run(.folders(old: old, new: new), in: host) }
    return try runOnce(in: host)
  }

  /// One line of JSON for each pair.
  private func run(_ list: BatchList, in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    let format = asksForFormat ? format : .json
    try BatchArguments.check(isBinary: format.isBinary, format.rawValue, output)
    let reportOptions = ReportOptions(explains: output.explain, isWhole: whole, tint: tint)
    let outcome = try CompareVersions.batch(
      list, format: format, reportOptions: reportOptions, options: reading, archive: archive, in: host)
    return BatchArguments.status(outcome, tellsDifferences: exitCode)
  }

  private func runOnce(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if format.isBinary, output.isTerminal(host) {
      throw .output("\(format.rawValue) is not for a terminal; name a file with --output")
    }
    let report = try CompareVersions.named(
      old, new, options: reading, archive: archive, in: host)
    let reportOptions = ReportOptions(
      style: output.style(in: host), explains: output.explain, author: author, date: date,
      marksMoves: moves, isWhole: whole, tint: tint)
    if let text = format.text(of: report, options: reportOptions) {
      try output.write(text, in: host)
    } else {
      try output.write(format.bytes(of: report, options: reportOptions, in: host), in: host)
    }
    for line in ReadingNotes.lines(for: report) { host.complain("policydiff: \(line)") }
    guard exitCode else { return .success }
    if report.hasChanges { return .differences }
    guard ReadingNotes.isBlind(report) else { return .success }
    host.complain("error: no text was read of either version, so nothing can be said of what changed")
    return .trouble
  }
}
