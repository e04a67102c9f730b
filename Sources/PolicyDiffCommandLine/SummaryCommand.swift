internal import ArgumentParser
internal import DocumentReaders
internal import PolicyDiff
internal import PolicyModel
internal import ReportWriters
internal import SummaryComposition

struct SummaryCommand: RequestingCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Tell people what changed between two versions, in plain words.",
    usage: """
      policydiff summary <old> <new> [<options>]
      policydiff summary --batch <list> [<options>]
      """,
    discussion: """
      A text to publish: what matters most comes first, in the words of the document, then what else fits into the \
      length, and what stayed as it was. --length short (the usual one) has at most five facts and 150 words, \
      standard fifteen and 500, full tells everything section by section. What only the editor needs, such as a \
      number for the version, missing dates and references to check, is written by --format notes, and told in short \
      on standard error at a terminal. Every sentence rests on the comparison; --format json tells on what. OLD and \
      NEW are named as in compare.

      FORMATS
        markdown   for a page, a pull request or a release
        html       one page that needs nothing else
        text       plain text
        email      an announcement with a subject line
        notes      what only the editor needs
        changelog  an entry of a change log (Keep a Changelog)
        json       every statement with its evidence (Documentation/ReportFormat.md)
      """)

  @Argument(help: "The earlier version.")
  var old: String?

  @Argument(help: "The later version.")
  var new: String?

  @OptionGroup var batchArguments: BatchArguments

  @Option(help: "How to write the summary; else by the ending of --output, or markdown.")
  var format: SummaryFormat?

  @Option(help: "The language to write in; otherwise that of the new version, or English.")
  var language: SummaryLanguage?

  @Option(help: "How much to tell: short, standard or full.")
  var length: SummaryLength = .short

  @Option(help: ArgumentHelp("What to call the document; else its own title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("What to call the earlier version; else what it says of itself.", valueName: "text"))
  var oldName: String?

  @Option(help: ArgumentHelp("What to call the later version; else what it says of itself.", valueName: "text"))
  var newName: String?

  @Option(help: ArgumentHelp("When the later version takes effect; else what it says.", valueName: "date"))
  var effective: ChangeDate?

  @Option(help: ArgumentHelp("Where the full comparison can be read.", valueName: "address"))
  var fullLink: String?

  @Option(help: ArgumentHelp("The colour of links and marks, such as #7a1f5c (html).", valueName: "colour"))
  var tint: TintArgument?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file, replacing it whole.", valueName: "file"))
  var output: String?

  @OptionGroup var readingArguments: ReadingArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func validate() throws {
    _ = try form
    try batchArguments.validate(names: [("old", old), ("new", new)])
    if old == "-" && new == "-" { throw ValidationError("Only one of the documents can come from standard input.") }
  }

  /// The form that is written.
  private var form: SummaryFormat {
    get throws {
      try FileEnding.form(asked: format, file: output, among: SummaryFormat.endings, usual: .markdown)
    }
  }

  /// What is asked for.
  var request: SummaryRequest {
    SummaryRequest(
      old: old ?? "", new: new ?? "", list: batchArguments.batch, asksForFormat: format != nil,
      format: (try? form) ?? .markdown,
      options: SummaryComposer.Options(
        language: language, length: length, title: title, oldName: oldName, newName: newName,
        effective: effective.map { String($0.text.prefix(10)) }, fullLink: fullLink),
      tint: tint?.tint, output: output, reading: readingArguments.options, archive: archiveOptions.archive)
  }
}

/// A summary of what changed, as somebody asks for it.
struct SummaryRequest: CommandRequest {
  var old: String
  var new: String
  /// The pairs to summarise in place of the two.
  var list: String?
  /// True if the form was not left to the program.
  var asksForFormat = false
  var format: SummaryFormat
  var options = SummaryComposer.Options()
  var tint: PageTint?
  var output: String?
  var reading = ReadingOptions()
  var archive: String?

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if let list {
      try BatchArguments.check(isBinary: false, format.rawValue, OutputChoice(output: output))
      let outcome = try SummarizeChanges.batch(
        .lines(list), format: asksForFormat ? format : .json, options: options, reading: reading, archive: archive,
        in: host)
      return BatchArguments.status(outcome, tellsDifferences: false)
    }
    let report = try CompareVersions.named(
      old, new, options: reading, archive: archive, in: host)
    let summary = SummarizeChanges.summary(of: report, options: options)
    let text = format.text(of: summary, tint: tint)
    do {
      if let output, output != "-" { try host.replace(output, with: text) } else { try host.write(text) }
    } catch {
      throw .file(error)
    }
    for line in ReadingNotes.lines(for: report) { host.complain("policydiff: \(line)") }
    if host.terminalWidth != nil, output == nil, format != .notes { remind(summary, host) }
    return .success
  }

  /// Notes that a person at a terminal is reminded of; the rest is a call away.
  private static let mostReminders = 3

  /// Tells an editor in short what readers are not told.
  private func remind(_ summary: ChangeSummary, _ host: some HostEnvironment) {
    // The first note says what was compared, which the person typed.
    for note in summary.notes.dropFirst().prefix(SummaryRequest.mostReminders) {
      host.complain("policydiff: for the editor: " + note.text.plain(summary.quotes))
    }
    if summary.notes.count > SummaryRequest.mostReminders + 1 {
      host.complain("policydiff: for the editor: --format notes tells more")
    }
  }
}
