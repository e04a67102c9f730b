internal import ArgumentParser
internal import ChangeClassification
internal import PolicyDiff
internal import PolicyModel

struct ExplainCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the page of a rule of validation or of a class of changes: what it reports, with an example.")

  @Argument(help: "The rule's id, as findings and reports show it.")
  var rule: String

  @OptionGroup var outputArguments: OutputArguments

  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus {
    if let change = ChangeRule(rawValue: rule) {
      try outputArguments.choice.write("# \(rule)\n\n\(ChangeRulePage.of(change).text)", in: host)
      return .success
    }
    let rules = try ValidateDocuments.rules(ValidationOptions(), in: host)
    guard let found = rules.first(where: { $0.id == rule }) else {
      throw .source(
        "there is no rule '\(rule)'; policydiff rules lists those of validation, compare --explain names those of changes"
      )
    }
    try outputArguments.choice.write(
      "# \(found.id)\n\nSeverity: \(found.severity.rawValue)\n\n\(found.page)\n", in: host)
    return .success
  }
}
