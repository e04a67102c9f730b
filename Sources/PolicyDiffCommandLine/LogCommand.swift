import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import VersionStorage

/// `policydiff log`: the versions of a policy.
struct LogCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List the versions of a policy, newest first, with what changed.")

  @Argument(help: "Id of the policy.", completion: .policies) var policy: String
  @Option(name: [.short, .long], help: "At most so many versions.") var limit: Int?
  @Option(help: "How to write it: terminal or json.") var format = ArchiveForm.terminal
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let id = try ArchiveConsole.policy(policy, for: "log")
    let entries = try console.reading.log(id)
    let shown = entries.reversed().prefix(limit ?? entries.count)
    for entry in shown.reversed() { console.note(id, entry.version, entry.trouble) }
    if format == .json { return try console.write(ArchiveJSON.log(id, shown)) }
    let rows = shown.map { entry in
      let record = entry.version.record
      return [
        record.label.text, entry.version.startText, record.status.rawValue,
        Self.change(entry, isFirst: entry == entries.first),
        record.note.map { String($0.prefix { $0 != "\n" }) } ?? "",
      ]
    }
    try console.write(ArchiveConsole.table([["VERSION", "DATE", "STATUS", "CHANGE", "NOTE"]] + rows))
  }

  private static func change(_ entry: ArchiveReading.LogEntry, isFirst: Bool) -> String {
    if isFirst { return "first" }
    guard let step = entry.step else { return "could not be read" }
    guard step.changedSections > 0 else {
      return entry.version.record.sameTextAs != nil ? "same text, other markup" : "none for a reader"
    }
    let size =
      "\(step.changedSections) section\(step.changedSections == 1 ? "" : "s") +\(step.insertedWords) -\(step.deletedWords) words"
    return step.changeClass.map { "\($0.rawValue): \(size)" } ?? size
  }
}
