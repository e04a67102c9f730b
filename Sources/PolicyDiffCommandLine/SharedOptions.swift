public import ArgumentParser
public import DocumentReaders
public import PolicyDiff
public import PolicyModel
public import SummaryComposition

extension ReadingMode: ExpressibleByArgument {}
extension SourceFormat: ExpressibleByArgument {}
extension TrackedChanges: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension SummaryFormat: ExpressibleByArgument {}
extension SummaryLanguage: ExpressibleByArgument {}
extension SummaryLength: ExpressibleByArgument {}
extension OutlineFormat: ExpressibleByArgument {}
extension OutputStyle.Color: ExpressibleByArgument {}

/// How documents are read, in every command that reads one.
struct ReadingArguments: ParsableArguments {
  @Option(help: "policy: as a person reads. markup: the whole page, only marked-up headings.")
  var reading = ReadingMode.policy

  @Option(help: ArgumentHelp("The format, where name and content do not tell it.", valueName: "format"))
  var from: SourceFormat?

  @Option(help: ArgumentHelp("CSS selector of the element that holds the policy.", valueName: "selector"))
  var content: String?

  @Option(
    help: ArgumentHelp("CSS selector of elements that are no part of it; may be repeated.", valueName: "selector"))
  var remove: [String] = []

  @Option(help: ArgumentHelp("The encoding, where the document does not state it.", valueName: "name"))
  var encoding: String?

  @Option(help: "What is taken of changes that a Word file tracks.")
  var revisions = TrackedChanges.accept

  @Option(help: ArgumentHelp("The pages of a PDF file to read, such as 3-9.", valueName: "pages"))
  var pages: String?

  @Option(help: ArgumentHelp("The most bytes to read of a document.", valueName: "bytes"))
  var sizeLimit = ReadingOptions.defaultSizeLimit

  func validate() throws {
    if pages != nil, pageRange == nil { throw ValidationError("--pages must be like 3-9 or 4.") }
    if sizeLimit < 1 { throw ValidationError("--size-limit must be at least 1.") }
  }

  private var pageRange: ClosedRange<Int>? {
    let ends = (pages ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int32($0).map { Int($0) } }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3, first > 0, last >= first else {
      return nil
    }
    return first...last
  }

  var options: ReadingOptions {
    var options = ReadingOptions(mode: reading, format: from, contentSelector: content, sizeLimit: sizeLimit)
    options.removedSelectors = remove
    options.encoding = encoding
    options.trackedChanges = revisions
    options.pages = pageRange
    return options
  }
}

/// Where and how output is written, in every command that writes some.
struct OutputArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file, replacing it whole.", valueName: "file"))
  var output: String?

  @Option(help: "When to use colour; NO_COLOR is honoured.")
  var color = OutputStyle.Color.auto

  @Flag(help: "Tell why: evidence of matches, rules of classes, cues of roles.")
  var explain = false

  /// The same as a value.
  var choice: OutputChoice { OutputChoice(output: output, color: color, explain: explain) }
}
