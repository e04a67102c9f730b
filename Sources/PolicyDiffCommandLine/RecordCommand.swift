import ArgumentParser
internal import DocumentReaders
internal import PolicyDiff
internal import VersionStorage

/// `policydiff record`: stores a version.
struct RecordCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Store a version of a policy in the archive.",
    discussion: """
      DOC is a path, '-' for standard input, an http or https address, git:REV:PATH or a version of another policy.
      The exact bytes are kept. Label and dates are those that the text states where none is given. Recording the same bytes again changes nothing; a label is never overwritten.
      """)

  @Argument(help: "The document.", completion: .documents) var document: String
  @Option(help: "Id of the policy, such as code-of-conduct. It is made if it is new.", completion: .policies)
  var policy: String
  @Option(name: .customLong("version"), help: "Label of the version, such as 2.1; else what the text says.")
  var label: String?
  @Option(help: "From when it is in force; else what the text says.") var effective: String?
  @Option(help: "When it was made public; else what the text says.") var published: String?
  @Option(help: "draft, published or withdrawn.") var status: String = "published"
  @Option(help: "Where it comes from.") var source: String?
  @Option(help: "Media type, such as text/html.") var mediaType: String?
  @Option(help: "Anything worth remembering.") var note: String?
  @Option(help: "Title of a new policy.") var title: String?
  @Option(help: ArgumentHelp("The most bytes to read of the document.", valueName: "bytes"))
  var sizeLimit = ReadingOptions.defaultSizeLimit
  @Flag(help: "Also fetch from this machine and its network.") var allowPrivateAddresses = false
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if !(1...Snapshot.largest).contains(sizeLimit) {
      throw ValidationError("--size-limit must be from 1 to \(Snapshot.largest).")
    }
  }

  func run(in console: ArchiveConsole) throws {
    let id = try ArchiveConsole.policy(policy, for: "record --policy")
    let version = try label.map { try VersionLabel($0) }
    var facts = ArchiveRecording.Facts()
    guard let life = VersionRecord.Status(rawValue: status) else {
      throw ArchiveError(.invalidName, "--status is draft, published or withdrawn")
    }
    facts.status = life
    facts.effective = try ArchiveConsole.date(effective, "effective")
    facts.published = try ArchiveConsole.date(published, "published")
    facts.source = source
    facts.mediaType = mediaType
    facts.note = note
    facts.title = title
    let resolver = DocumentResolver(
      archive: console.location, allowsPrivateAddresses: allowPrivateAddresses, sizeLimit: sizeLimit)
    let source = try resolver.resolve(document, in: console.host)
    let outcome = try console.recording.record(source, in: id, as: version, facts)
    switch outcome {
    case .recorded(let stored):
      try console.write("recorded \(id)@\(stored.label)  sha256 \(stored.record.digest)\n")
      if let same = stored.record.sameTextAs {
        try console.write("the text is that of \(id)@\(same); only the markup differs\n")
      }
    case .unchanged(let label):
      try console.write("unchanged: \(id)@\(label) has the same bytes\n")
    }
  }
}
