internal import ArgumentParser
public import PolicyDiff
internal import VersionStorage

/// The command line of PolicyDiff.
public enum PolicyDiffCommandLine {
  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: What was typed, without the program's name.
  ///   - host: Where to read and write.
  public static func run(_ arguments: [String], in host: some HostEnvironment) -> ExitStatus {
    if let request = PlainArguments.request(arguments) {
      return end(in: host) { () throws(PolicyDiffError) in try request.run(in: host) }
    }
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(arguments)
    } catch {
      if RootCommand.exitCode(for: error) == .validationFailure,
        let advice = CommandAdvice.message(for: arguments, in: host)
      {
        host.complain(lines: advice)
        return .usage
      }
      return explain(error, in: host)
    }
    guard let command = command as? any HostedCommand else {
      var command = command
      do {
        if let command = command as? any ArchiveCommand {
          try command.run(in: ArchiveConsole(command.archive, in: host))
        } else {
          // Help, which ends in a text from the parser.
          try command.run()
        }
        return .success
      } catch let error as ArchiveError {
        host.complain("error: \(error)")
        // A name that cannot be one is a mistake in what was typed.
        if error.code == .invalidName {
          host.complain(lines: "  See '\(name(of: command)) --help' for more information.")
        }
        return .trouble
      } catch let error as FileError {
        host.complain("error: \(error)")
        return .trouble
      } catch {
        return explain(error, in: host)
      }
    }
    return end(in: host) { () throws(PolicyDiffError) in try command.run(in: host) }
  }

  /// How a command ended; trouble is told.
  private static func end(
    in host: some HostEnvironment, _ work: () throws(PolicyDiffError) -> ExitStatus
  ) -> ExitStatus {
    do {
      return try work()
    } catch .file(let error) where error.cause == .closedPipe {
      return .success
    } catch {
      host.complain("error: \(error.description)")
      return .trouble
    }
  }

  /// A command as it is typed.
  private static func name(of command: some ParsableCommand) -> String {
    let name = type(of: command).configuration.commandName ?? ""
    let isImport = ImportCommand.configuration.subcommands.contains { $0 == type(of: command) }
    return "policydiff " + (isImport ? "import " : "") + name
  }

  /// Help and versions go to standard output, mistakes with their usage to standard error.
  private static func explain(_ error: any Error, in host: some HostEnvironment) -> ExitStatus {
    let code = RootCommand.exitCode(for: error)
    let message = RootCommand.fullMessage(for: error)
    if code.isSuccess {
      // A closed pipe is a quiet end here too.
      if !message.isEmpty { try? host.write(message.hasSuffix("\n") ? message : message + "\n") }
      return .success
    }
    if !message.isEmpty { host.complain(lines: message) }
    // An error that is no exit code is a fault, and must not look like a difference that was found.
    return error is ExitCode || code == .validationFailure ? ExitStatus(rawValue: code.rawValue) ?? .trouble : .trouble
  }
}

/// What somebody asks for, however the arguments were read.
protocol CommandRequest: Hashable {
  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus
}

/// A command that reads and writes only through its host.
protocol HostedCommand: ParsableCommand {
  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus
}

/// A command whose arguments make up a request, and nothing else.
protocol RequestingCommand: HostedCommand {
  associatedtype Request: CommandRequest
  /// What is asked for.
  var request: Request { get }
}

extension RequestingCommand {
  func run(in host: some HostEnvironment) throws(PolicyDiffError) -> ExitStatus { try request.run(in: host) }
}

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policydiff",
    abstract: "Compare versions of a policy section by section.",
    discussion: """
      PolicyDiff reads Codes of Ethics, terms, bylaws and other policies in HTML, Markdown or plain text, and tells \
      what happened to each section: modified, retitled, renumbered, moved, split, merged, added or removed, with the \
      words that changed. Other line breaks, list markers or page furniture are no change.

      EXAMPLES
        policydiff compare old.html new.md
        policydiff compare old.md new.md --format html --output changes.html
        policydiff outline code-of-conduct.html
        policydiff compare our-code@2021 our-code@latest
        policydiff validate code-of-ethics.md

      EXIT STATUS
        0 done   1 differences, with --exit-code, or findings   2 trouble   64 usage
      """,
    version: "policydiff \(ProgramVersion.current)",
    groupedSubcommands: [
      CommandGroup(
        name: "Documents",
        subcommands: [CompareCommand.self, SummaryCommand.self, OutlineCommand.self, LicenseCommand.self]),
      CommandGroup(
        name: "Validation", subcommands: [ValidateCommand.self, RulesCommand.self, ExplainCommand.self]),
      CommandGroup(
        name: "Archive",
        subcommands: [
          RecordCommand.self, ImportCommand.self, ListCommand.self, LogCommand.self, ShowCommand.self,
          HistoryCommand.self, BlameCommand.self, SearchCommand.self, StatsCommand.self, VerifyCommand.self,
          ExportCommand.self,
        ]),
    ])
}
