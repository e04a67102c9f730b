import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import ReportWriters
internal import VersionStorage

/// `policydiff search`: full text over all versions.
struct SearchCommand: ArchiveCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the text of all sections of all versions.",
    discussion: "All words must stand in one section. \"Words in quotes\" are a phrase, and report* finds reporting.")

  @Argument(help: "What to search for.") var words: [String]
  @Option(help: "Only in this policy.", completion: .policies) var policy: String?
  @Option(help: "Only in sections with this in their title.") var section: String?
  @Option(help: "Only in sections of this role, such as reporting.") var role: String?
  @Option(help: "Only in what was in force on this day.") var on: String?
  @Option(name: [.short, .long], help: "At most so many results.") var limit: Int = 20
  @Option(help: "How to write it: terminal or json.") var format = ArchiveForm.terminal
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let wanted = try role.map { name in
      guard let role = Role(rawValue: name == "license" ? Role.licence.rawValue : name) else {
        throw ArchiveError(
          .invalidName, "there is no role '\(name)'", remedy: Role.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return role
    }
    // An argument with spaces was quoted in the shell: a phrase.
    let text = words.map { $0.contains(" ") && !$0.contains("\"") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    let query = ArchiveQuery(
      text, policy: try policy.map { try ArchiveConsole.policy($0, for: "search --policy") }, section: section,
      role: wanted,
      day: try ArchiveConsole.date(on, "on"), limit: limit)
    let result = try console.reading.search(query, progress: console.progress("indexing policies"))
    switch result.renewal {
    case .none: break
    case .outdated:
      console.report("note: the index was made by another version of the readers and was made anew")
    case .foreign:
      console.report("note: the index was not left there by this program and was made anew")
    }
    for missing in result.refresh.unreadable {
      console.report("note: \(missing.name) is not searched: \(missing.reason)")
    }
    if format == .json { return try console.write(ArchiveJSON.search(text, result.hits)) }
    for hit in result.hits {
      let labels = hit.firstLabel == hit.lastLabel ? hit.lastLabel : "\(hit.firstLabel) to \(hit.lastLabel)"
      let heading = [hit.number, hit.title].filter { !$0.isEmpty }.joined(separator: " ")
      let place = "\(hit.policy)@\(labels)\(hit.isCurrent ? " (newest)" : "")"
      try console.write(
        "\(place)  \(DisplayText.visible(heading))\n    \(DisplayText.visible(hit.excerpt))\n")
    }
    if result.hits.isEmpty { console.report("nothing found") }
  }
}
