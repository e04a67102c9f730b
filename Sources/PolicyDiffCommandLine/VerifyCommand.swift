import ArgumentParser
internal import VersionStorage

/// `policydiff verify`: whether the archive is what was recorded.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every digest, the chain of versions and every YAML file of the archive.",
    discussion: "Exit status 1 if anything is not as it was recorded.")

  @Option(help: "Only this policy.", completion: .policies) var policy: String?
  @Flag(help: "After a look at the files: take them as they are, and write the policy's list of digests anew.")
  var seal = false
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    var isSound = true
    try ArchiveConsole.run {
      let only = try policy.map { [try PolicyIdentifier($0)] }
      if seal {
        guard let id = only?.first else { throw ArchiveError(.invalidName, "--seal needs --policy") }
        try archive.directory.seal(id)
        try ArchiveConsole.write("sealed \(id)\n")
      }
      let faults = try archive.directory.verify(only: only)
      for fault in faults { try ArchiveConsole.write("\(fault.severity.rawValue): \(fault)\n") }
      isSound = !faults.contains { $0.severity == .fault }
      if isSound {
        let ids = try only ?? archive.directory.policies()
        let count = try ids.reduce(0) { try $0 + archive.directory.labels(of: $1).count }
        try ArchiveConsole.write("\(ids.count) policies, \(count) versions: all as recorded\n")
      }
    }
    if !isSound { throw ExitCode(1) }
  }
}
