import ArgumentParser
internal import DocumentReaders
internal import LicenseDetection
internal import PolicyDiff
internal import PolicyModel
internal import ReportWriters
internal import VersionStorage

/// `policydiff license`: whose license, which, from whom, and what changed.
struct LicenseCommand: RequestingCommand {
  /// How facts can be written; the last four forms are for `--adopt`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, json, text, markdown, html, spdx
    case jsonLD = "json-ld"

    /// The forms by the ending of a file.
    static let endings: [(ending: String, form: Format)] = [
      ("txt", .text), ("json", .json), ("md", .markdown), ("html", .html), ("htm", .html), ("spdx", .spdx),
      ("jsonld", .jsonLD),
    ]

    /// The form of advice on adapting.
    var adoption: AdoptionWriter {
      switch self {
      case .terminal, .text: .text
      case .json: .json
      case .markdown: .markdown
      case .html: .html
      case .spdx: .spdx
      case .jsonLD: .jsonLD
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "license", abstract: "Tell a document's license, copyright and sources.",
    usage: """
      policydiff license <doc> ... [<options>]
      policydiff license --batch <list> [<options>]
      """,
    discussion: """
      It reports what the document says; it is no legal advice.

      With --adopt it writes a ready credit for those who adapt the document, the licenses an adaptation may carry, \
      and a checklist of what has to be passed on; --in names the adaptation, if it exists already.

      Exit status: 0 done, 1 if the license named with --as is not allowed, 2 trouble.
      """, aliases: ["licence"])

  @Argument(
    help: ArgumentHelp(
      "The documents: paths, -, addresses, id@version or git:REVISION:PATH.", valueName: "doc"),
    completion: .documents)
  var documents: [String] = []
  @OptionGroup var batchArguments: BatchArguments
  @Option(help: "What the document is called; it tells the document itself from works it names.") var title: String?
  @Option(help: "An older version: what changed since.") var against: String?
  @Flag(help: "Tell what somebody who adapts the document needs.") var adopt = false
  @Option(name: .customLong("as"), help: ArgumentHelp("The license the adaptation is to carry.", valueName: "spdx"))
  var license: String?
  @Option(name: .customLong("in"), help: ArgumentHelp("The adaptation, to be checked.", valueName: "doc"))
  var adaptation: String?
  @Option(help: "How to write it, else by the ending of --output; markdown, html, spdx and json-ld need --adopt.")
  var format: Format?
  @OptionGroup var readingArguments: ReadingArguments
  @OptionGroup var outputArguments: OutputArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func validate() throws {
    try batchArguments.validate(names: [("doc", documents.first)])
    if batchArguments.batch != nil, adopt || against != nil || title != nil {
      throw ValidationError("--adopt, --against and --title are for one document.")
    }
    if !adopt, license != nil || adaptation != nil { throw ValidationError("--as and --in need --adopt.") }
    if adopt, against != nil { throw ValidationError("--against and --adopt exclude each other.") }
    if documents.count > 1, adopt || against != nil || title != nil {
      throw ValidationError("--adopt, --against and --title are for one document.")
    }
    let form = try form
    if !adopt, ![.terminal, .text, .json].contains(form) {
      throw ValidationError("--format \(form.rawValue) needs --adopt.")
    }
    if let license, AdapterLicenses.canonicalID(license) == nil {
      throw ValidationError("--as '\(license)' is no license of the SPDX list; write it as CC-BY-SA-4.0.")
    }
  }

  /// The form that is written.
  private var form: Format {
    get throws {
      try FileEnding.form(asked: format, file: outputArguments.output, among: Format.endings, usual: .terminal)
    }
  }

  /// What is asked for.
  var request: LicenseRequest {
    LicenseRequest(
      documents: documents, list: batchArguments.batch, title: title, against: against, adopt: adopt, license: license,
      adaptation: adaptation,
      format: (try? form) ?? .terminal, reading: readingArguments.options, output: outputArguments.choice,
      archive: archiveOptions.archive)
  }
}

/// The license of documents, as somebody asks for it.
struct LicenseRequest: CommandRequest {
  var documents: [String]
  /// The documents to read in place of these.
  var list: String?
  var title: String?
  var against: String?
  var adopt = false
  /// The one that an adaptation is to carry.
  var license: String?
  var adaptation: String?
  var format: LicenseCommand.Format
  var reading = ReadingOptions()
  var output = OutputChoice()
  var archive: String?

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if let list {
      try BatchArguments.check(isBinary: false, format.rawValue, output)
      let outcome = try DetectLicenses.batch(.lines(list), options: reading, archive: archive, in: host)
      return BatchArguments.status(outcome, tellsDifferences: false)
    }
    guard documents.count == 1, let document = documents.first else { return try tellAll(as: format, in: host) }
    let source = try read(document, title: title, in: host)
    if adopt { return try advise(on: source, from: FileName.shown(document), as: format, in: host) }
    var change: LicenseChange?
    if let against {
      change = LicenseComparison.change(from: try read(against, title: title, in: host).facts, to: source.facts)
    }
    let text =
      format == .json
      ? LicenseJSONWriter().write(source.facts, name: FileName.shown(document), change: change)
      : LicenseTextWriter().write(source.facts, change: change)
    try output.write(text, in: host)
    return .success
  }

  /// Several documents in one go. One that cannot be read is complained of, and the others are told all the same.
  private func tellAll(as format: LicenseCommand.Format, in host: some HostEnvironment) throws(PolicyDiffError)
    -> ExitStatus
  {
    var found: [(name: String, facts: LicenseFacts)] = []
    var status = ExitStatus.success
    for name in documents {
      do throws(PolicyDiffError) {
        found.append((FileName.shown(name), try read(name, title: nil, in: host).facts))
      } catch {
        host.complain("policydiff: \(error.description)")
        status = .trouble
      }
    }
    let text = format == .json ? LicenseJSONWriter().write(found) : LicenseTextWriter().write(found)
    try output.write(text, in: host)
    return status
  }

  private func advise(
    on source: AdoptionAdviser.Text, from document: String, as format: LicenseCommand.Format,
    in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ExitStatus {
    var adopted: AdoptionAdviser.Text?
    if let adaptation { adopted = try read(adaptation, title: nil, in: host) }
    let advice = AdoptionAdviser.advice(
      on: source, address: document, license: license.flatMap(AdapterLicenses.canonicalID), adopted: adopted)
    try output.write(format.adoption.write(advice), in: host)
    return license != nil && advice.chosen?.verdict == .refused ? .differences : .success
  }

  private func read(
    _ name: String, title: String?, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> AdoptionAdviser.Text {
    let document = try LoadDocument.named(
      name, options: reading, archive: archive, findsRoles: false, in: host)
    return AdoptionAdviser.Text(document: document, facts: LicenseDetector.detect(in: document, title: title))
  }
}
