internal import ArgumentParser
internal import PolicyDiff

/// The option for much work in one process, in every command that has it.
struct BatchArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of names, or of JSON objects, one a line; - for standard input.", valueName: "list"))
  var batch: String?

  /// Documents are named by a list or by arguments, not by both.
  ///
  /// - Parameter names: What an argument is called in the usage, and what was given for it.
  func validate(names: [(argument: String, value: String?)]) throws {
    if batch == nil, let missing = names.first(where: { $0.value == nil }) {
      throw ValidationError("Missing expected argument '<\(missing.argument)>'")
    }
    if batch != nil, names.contains(where: { $0.value != nil }) {
      throw ValidationError("--batch takes the documents from its list; name none beside it.")
    }
  }

  /// Lines of JSON go to standard output, and hold no Word file.
  static func check(isBinary: Bool, _ format: String, _ output: OutputChoice) throws(PolicyDiffError) {
    if isBinary { throw .output("\(format) is a file of its own for each pair; a batch writes lines of JSON") }
    if output.output != nil, output.output != "-" {
      throw .output("a batch writes to standard output, line by line as it goes; send that into the file")
    }
  }

  /// What a shell is told.
  static func status(_ outcome: BatchOutcome, tellsDifferences: Bool) -> ExitStatus {
    outcome.hasTroubles ? .trouble : tellsDifferences && outcome.hasDifferences ? .differences : .success
  }
}
