internal import ArgumentParser
internal import PolicyDiff

struct RulesCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules of validation, with their severities in a profile.")

  @Option(help: ArgumentHelp("The profile.", valueName: "name"))
  var profile = "code-of-ethics"

  @OptionGroup var outputArguments: OutputArguments
  @OptionGroup var archiveOptions: ArchiveOptions

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    let options = ValidationOptions(profile: profile, archive: archiveOptions.archive)
    let rules = try ValidateDocuments.rules(options, in: host)
    let width = rules.map(\.id.count).max() ?? 0
    let lines = rules.map { rule in
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      let severity = rule.effectiveSeverity?.rawValue ?? "off"
      return "\(id)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(rule.summary)\n"
    }
    try outputArguments.choice.write(lines.joined(), in: host)
    return .success
  }
}
