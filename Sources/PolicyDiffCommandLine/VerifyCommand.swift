import ArgumentParser
internal import VersionStorage

/// `policydiff verify`: whether the archive is what was recorded.
struct VerifyCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every digest, the chain of versions and every YAML file of the archive.",
    discussion: """
      Also that no policy is missing, renamed, copied or exchanged for another, and that there are no links. Exit status \
      1 if anything is not as it was recorded.
      """)

  @Option(help: "Only this policy.", completion: .policies) var policy: String?
  @Flag(
    help: """
      After a look at the files: take them as they are. With --policy the list of its digests is written anew, without \
      it the register of all policies.
      """)
  var seal = false
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let directory = console.directory
    var only = try policy.map { [try ArchiveConsole.policy($0, for: "verify --policy")] }
    if seal {
      if let id = only?.first {
        let isThere = try directory.seal(id)
        try console.write(isThere ? "sealed \(id)\n" : "sealed: there is no '\(id)' any more\n")
        if !isThere { only = nil }
      } else {
        try directory.sealRegister()
        try console.write("sealed the register of policies\n")
      }
    }
    let faults = try directory.verify(only: only)
    for fault in faults { try console.write("\(fault.severity.rawValue): \(fault)\n") }
    guard !faults.contains(where: { $0.severity == .fault }) else { throw ExitCode(1) }
    let ids = try only ?? directory.policies()
    let versions = try ids.reduce(0) { try $0 + directory.labels(of: $1).count }
    try console.write(
      ArchiveConsole.count(ids.count, "policy", "policies") + ", "
        + ArchiveConsole.count(versions, "version", "versions") + ": all as recorded\n")
  }
}
