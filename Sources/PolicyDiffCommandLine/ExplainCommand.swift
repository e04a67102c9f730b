internal import ArgumentParser
internal import PolicyDiff

struct ExplainCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the page of a rule: what it reports, why it matters, how to mend it.")

  @Argument(help: "The rule's id, as findings show it.")
  var rule: String

  @OptionGroup var outputArguments: OutputArguments

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    let rules = try ValidateDocuments.rules(ValidationOptions(), in: host)
    guard let found = rules.first(where: { $0.id == rule }) else {
      throw .source("there is no rule '\(rule)'; policydiff rules lists them")
    }
    try outputArguments.write("# \(found.id)\n\nSeverity: \(found.severity.rawValue)\n\n\(found.page)\n", in: host)
    return .success
  }
}
