import ArgumentParser
internal import PolicyDiff
internal import VersionStorage

/// `policydiff list`: the policies of the archive.
struct ListCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the policies of the archive.")

  @Flag(help: "List every id@label, one a line.") var names = false
  @Option(help: "How to write it: terminal or json.") var format = ArchiveForm.terminal
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    if names {
      for id in try console.directory.policies() {
        for label in try console.directory.labels(of: id) { try console.write("\(id)@\(label)\n") }
      }
      return
    }
    let policies = try console.reading.list()
    if format == .json { return try console.write(ArchiveJSON.list(policies)) }
    let rows = policies.map { summary in
      [
        summary.id.text, "\(summary.versions.count)", summary.versions.last?.label.text ?? "-",
        summary.versions.last?.startText ?? "-", summary.policy.title,
      ]
    }
    try console.write(ArchiveConsole.table([["POLICY", "VERSIONS", "LATEST", "DATE", "TITLE"]] + rows))
  }
}
