import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import VersionStorage

/// `policydiff stats`: a table for research.
struct StatsCommand: ArchiveCommand {
  /// What is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case csv, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Write a table of all versions: sections, words, and words for each role.",
    discussion: "A block with several roles counts for each of them.")

  @Argument(help: "Ids of the policies; all if none is named.", completion: .policies) var policies: [String] = []
  @Option(help: "csv (RFC 4180) or jsonl (one JSON object a line).") var format: Form = .csv
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let ids = try policies.map { try ArchiveConsole.policy($0, for: "stats") }
    if format == .csv {
      let columns = ["policy", "version", "date", "status", "sections", "words"] + Role.allCases.map(\.rawValue)
      try console.write(columns.joined(separator: ",") + "\r\n")
    }
    try console.reading.statistics(of: ids.isEmpty ? nil : ids) { row in
      let record = row.version.record
      let counts = Role.allCases.map { (name: $0.rawValue, count: row.wordsByRole[$0] ?? 0) }
      // Ids, labels, dates and statuses have no character that either form would have to escape.
      switch format {
      case .csv:
        let facts = [
          row.id.text, record.label.text, row.version.start.dayText, record.status.rawValue, "\(row.sections)",
          "\(row.words)",
        ]
        try console.write((facts + counts.map { "\($0.count)" }).joined(separator: ",") + "\r\n")
      case .jsonl:
        let roles = counts.filter { $0.count > 0 }.map { "\"\($0.name)\": \($0.count)" }.joined(separator: ", ")
        try console.write(
          "{\"policy\": \"\(row.id)\", \"version\": \"\(record.label)\", \"date\": \"\(row.version.start.dayText)\", "
            + "\"status\": \"\(record.status.rawValue)\", \"sections\": \(row.sections), \"words\": \(row.words), "
            + "\"wordsByRole\": {\(roles)}}\n")
      }
    }
  }
}
