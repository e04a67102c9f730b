import ArgumentParser
internal import PolicyDiff
internal import PolicyModel
internal import VersionStorage

/// `policydiff show`: one version of a policy.
struct ShowCommand: ArchiveCommand {
  /// What is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case source, text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a version of a policy, or one of its sections.",
    discussion: """
      VERSION is id@label, id@latest, id@previous or id@2024-05-01 for what was in force that day. Without --section \
      and --format the exact bytes are written as they were recorded; on a terminal, control characters in them are \
      spelled out.
      """)

  @Argument(help: "The version.", completion: .versions) var version: String
  @Option(help: "Only this section and those below it: a number, a title or part of one.") var section: String?
  @Option(help: "source (the exact bytes), text, markdown, html or json.") var format: Form?
  @OptionGroup var archive: ArchiveOptions

  func run(in console: ArchiveConsole) throws {
    let (id, selector) = try ArchiveConsole.version(version)
    let form = format ?? (section == nil ? .source : .text)
    let rendering = DocumentRendering.Format(rawValue: form.rawValue)
    guard rendering != nil || form == .json else {
      guard section == nil else {
        throw ArchiveError(
          .invalidName, "--section has no exact source", remedy: "add --format text, markdown, html or json")
      }
      let found = try selector.select(from: console.directory.versions(of: id), of: id)
      let bytes = try console.directory.snapshot(of: found.record, in: id).bytes
      // Exact bytes are for files and programs; a terminal would obey them.
      if console.isTerminal {
        try console.write(String(decoding: bytes, as: UTF8.self))
      } else {
        try console.write(bytes)
      }
      return
    }
    let (stored, document) = try console.reading.document(id, selector, withRoles: form == .json)
    var sections = document.allSections
    if let section {
      guard let found = SectionName(section).find(in: document) else {
        throw ArchiveError(
          .notFound, path: version, "no section '\(section)'",
          remedy: "the sections are: " + document.sections.prefix(20).map(\.name).joined(separator: " | "))
      }
      sections = found.isPreamble ? [found] : document.subtree(of: found.ordinal).map { document.sections[$0] }
    }
    try console.write(
      rendering.map { DocumentRendering($0).render(sections) } ?? ArchiveJSON.show(id, stored, sections))
  }
}
