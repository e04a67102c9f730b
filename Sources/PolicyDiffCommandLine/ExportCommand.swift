import ArgumentParser
internal import PolicyDiff
internal import VersionStorage

/// `policydiff export`: the archive as one file.
struct ExportCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the archive, or one policy, as a tar file with a manifest.",
    discussion: "The same archive gives the same bytes. Without --output the file goes to standard output.")

  @Argument(help: "Ids of the policies; all if none is named.", completion: .policies) var policies: [String] = []
  @Option(name: [.short, .long], help: "The file to write; it must not exist.") var output: String?
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let ids = try policies.map { try ArchiveConsole.policy($0, for: "export") }
    let bytes = try console.directory.export(only: ids.isEmpty ? nil : ids)
    if let output {
      try console.host.create(output, with: bytes)
    } else {
      guard !console.isTerminal else {
        throw ArchiveError(.invalidName, "a tar file is not for a terminal", remedy: "name a file with --output")
      }
      try console.write(bytes)
    }
  }
}
