internal import ArgumentParser
internal import PolicyDiff

struct CompareCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tell what changed between two versions, section by section.",
    discussion: """
      OLD and NEW are documents in HTML, Markdown or plain text, in any mix: a path, - for standard input, \
      id@version of the archive, an address, or git:REVISION:PATH.

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
  var old: String

  @Argument(help: "The later version.", completion: .documents)
  var new: String

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
    if old == "-" && new == "-" { throw ValidationError("Only one of the documents can come from standard input.") }
  }

  /// The form that is written.
  private var form: ReportFormat {
    get throws {
      try FileEnding.form(
        asked: format, file: outputArguments.output, among: ReportFormat.endings, usual: .terminal)
    }
  }

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    // Looked at when the command line was read.
    let format = (try? form) ?? .terminal
    if format.isBinary, outputArguments.isTerminal(host) {
      throw .output("\(format.rawValue) is not for a terminal; name a file with --output")
    }
    let report = try CompareVersions.named(
      old, new, options: readingArguments.options, archive: archiveOptions.archive, in: host)
    let reportOptions = ReportOptions(
      style: outputArguments.style(in: host), explains: outputArguments.explain, author: author, date: date?.text,
      marksMoves: moves, isWhole: whole, tint: tint?.tint)
    if let text = format.text(of: report, options: reportOptions) {
      try outputArguments.write(text, in: host)
    } else {
      try outputArguments.write(format.bytes(of: report, options: reportOptions, in: host), in: host)
    }
    for line in ReadingNotes.lines(for: report) { host.complain("policydiff: \(line)") }
    guard exitCode else { return .success }
    if report.hasChanges { return .differences }
    guard ReadingNotes.isBlind(report) else { return .success }
    host.complain("error: no text was read of either version, so nothing can be said of what changed")
    return .trouble
  }
}
