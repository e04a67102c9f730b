import ArgumentParser
internal import PolicyDiff
internal import VersionStorage

/// `policydiff import`: brings a history into the archive.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring the history of a policy into the archive.",
    subcommands: [ImportGitCommand.self, ImportFolderCommand.self])

  static func report(
    _ summary: ArchiveRecording.ImportSummary, _ id: PolicyIdentifier, to console: ArchiveConsole
  ) throws {
    try console.write(
      "\(id): \(ArchiveConsole.count(summary.added, "version", "versions")) added, \(summary.known) known before, \(summary.skipped) without change\n"
    )
  }
}

/// `policydiff import git`.
struct ImportGitCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "git", abstract: "Every commit that changed a file becomes a version.",
    discussion: "Running it again adds what is new. An import that was interrupted goes on where it stopped.")

  @Argument(help: "A folder in the repository.") var repository: String
  @Argument(help: "The file, as the repository has it.") var path: String
  @Option(help: "Id of the policy. Default: made from the file's name.") var policy: String?
  @Option(help: "Where the history ends.") var revision: String = "HEAD"
  @Option(help: "Title of a new policy.") var title: String?
  @Flag(inversion: .prefixedNo, help: "Follow the file through renames.") var follow = true
  @Flag(help: "Only commits of the main line; a merge counts as one.") var firstParent = false
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.prefix { $0 != "." }.lowercased()
    let id = try PolicyIdentifier(
      policy ?? ArchiveName.suggestion(for: stem.map { $0 == "_" ? "-" : $0 }.map(String.init).joined()) ?? "policy")
    let summary = try console.recording.importGit(
      repository: console.host.place(ofFolder: repository), path: path, revision: revision, follow: follow,
      firstParentOnly: firstParent, in: id,
      title: title, progress: console.progress("importing"))
    try ImportCommand.report(summary, id, to: console)
  }
}

/// `policydiff import folder`.
struct ImportFolderCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "folder", abstract: "Every document of a folder becomes a version, labelled by its file name.",
    discussion:
      "In the order of the names, numbers in them counted as numbers. A name that begins with a date gives the date.")

  @Argument(help: "The folder.") var folder: String
  @Option(help: "Id of the policy. Default: the folder's name.") var policy: String?
  @Option(help: "Title of a new policy.") var title: String?
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    let id = try PolicyIdentifier(policy ?? ArchiveName.suggestion(for: name) ?? "policy")
    let summary = try console.recording.importFolder(
      folder, at: console.host.place(ofFolder: folder), in: id, title: title, progress: console.progress("importing"))
    try ImportCommand.report(summary, id, to: console)
  }
}
