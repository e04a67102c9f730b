import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import VersionStorage

/// `policydiff history`: one section through all versions.
struct HistoryCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Follow one section through all versions of a policy.",
    discussion:
      "Moves, new numbers, new titles, splits and merges are followed. SECTION is a number, a title or part of one.")

  @Argument(help: "Id of the policy.", completion: .policies) var policy: String
  @Argument(help: "The section.") var section: String
  @Flag(help: "Also show versions in which it did not change.") var all = false
  @Option(help: "How to write it: terminal or json.") var format = ArchiveForm.terminal
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let id = try ArchiveConsole.policy(policy, for: "history")
    let states = try console.reading.history(id, section: section)
    for state in states { console.note(id, state.version, state.trouble) }
    if format == .json {
      return try console.write(ArchiveJSON.history(id, section: section, states))
    }
    var rows: [[String]] = []
    var existed = false
    for state in states {
      let appears = !existed && !state.sections.isEmpty
      let goes = existed && state.sections.isEmpty
      existed = !state.sections.isEmpty
      guard all && existed || appears || goes || !state.kinds.isEmpty else { continue }
      let what =
        appears
        ? "first seen"
        : goes ? "removed" : state.kinds.isEmpty ? "unchanged" : state.kinds.map(\.rawValue).joined(separator: ", ")
      rows.append([
        state.version.label.text, state.version.startText,
        what + (state.changeClass.map { " (\($0.rawValue))" } ?? ""),
        state.sections.map(\.name).joined(separator: " | "),
      ])
    }
    try console.write(ArchiveConsole.table([["VERSION", "DATE", "CHANGE", "SECTION"]] + rows))
  }
}
