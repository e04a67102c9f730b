import ArgumentParser
internal import PolicyDiff
internal import ReportWriters
internal import VersionStorage

/// Options of every command that needs the archive.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Folder of the archive.", discussion: "Default: $POLICYDIFF_ARCHIVE, else policies.", valueName: "folder"))
  var archive: String?

  /// Where it is.
  func location(in host: some HostEnvironment) -> ArchiveLocation { ArchiveLocation(option: archive, in: host) }
}

/// A command on the archive, which reads and writes through a console.
protocol ArchiveCommand: ParsableCommand {
  /// Which archive.
  var archive: ArchiveOptions { get }
  func run(in console: ArchiveConsole) throws
}

/// The world outside, as the archive's commands see it.
struct ArchiveConsole {
  /// Where they read and write.
  let host: any HostEnvironment
  /// Where the archive is.
  let location: ArchiveLocation

  init(_ options: ArchiveOptions, in host: some HostEnvironment) {
    self.host = host
    location = options.location(in: host)
  }

  /// The archive.
  var directory: DirectoryArchive { location.archive(in: host) }
  /// The use cases that change nothing.
  var reading: ArchiveReading { ArchiveReading(archive: directory) }
  /// The use cases that add.
  var recording: ArchiveRecording {
    ArchiveRecording(archive: directory, now: { Timestamp(secondsSince1970: Int64(host.now)) })
  }

  /// Writes a text to standard output; a reader that has gone away is a quiet end.
  func write(_ text: String) throws { try attempt { () throws(FileError) in try host.write(text) } }

  /// Writes exact bytes to standard output.
  func write(_ bytes: [UInt8]) throws { try attempt { () throws(FileError) in try host.write(bytes) } }

  private func attempt(_ write: () throws(FileError) -> Void) throws {
    do throws(FileError) {
      try write()
    } catch {
      if error.cause == .closedPipe { throw ExitCode(0) }
      throw ArchiveError(.fileSystem, error.description)
    }
  }

  /// True if standard output is somebody's terminal.
  var isTerminal: Bool { host.terminalWidth != nil }

  /// A line on standard error.
  func report(_ line: String) { host.complain(line) }

  /// Says which step of a policy could not be read.
  func note(_ id: PolicyIdentifier, _ version: StoredVersion, _ trouble: String?) {
    if let trouble { report("note: what changed in \(id)@\(version.label) could not be read: \(trouble)") }
  }

  /// Progress on standard error, where somebody watches it.
  func progress(_ what: String) -> (Int, Int) -> Void {
    let isWatched = host.showsProgress
    return { done, all in
      guard isWatched, all > 0 else { return }
      host.writeMessage(Array(("\r\(what) \(done) of \(all)" + (done == all ? "\n" : "")).utf8))
    }
  }
}

/// What is typed for the archive's commands, and how their tables look.
extension ArchiveConsole {
  /// Columns of equal width, as wide as their widest cell; the last is as long as it likes. A cell is one line.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { $0.map { DisplayText.visible($0) } }
    guard let columns = rows.map(\.count).max() else { return "" }
    var widths = [Int](repeating: 0, count: columns)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayText.width(cell)) }
    }
    var text = ""
    for row in rows {
      var line = ""
      for (index, cell) in row.enumerated() {
        line += index < row.count - 1 ? DisplayText.padded(cell, to: widths[index]) + "  " : cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// A number with its noun.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// Reads the id of a policy; of a version says what to type instead.
  static func policy(_ text: String, for command: String) throws -> PolicyIdentifier {
    if let at = text.firstIndex(of: "@"), let id = try? PolicyIdentifier(text[..<at]) {
      throw ArchiveError(
        .invalidName, "'\(command)' takes an id, and '\(text)' is a version",
        remedy: "write 'policydiff \(command) \(id)'; 'policydiff show \(text)' shows that version")
    }
    return try PolicyIdentifier(text)
  }

  /// Reads an `id@version` argument.
  static func version(_ text: String) throws -> (PolicyIdentifier, VersionSelector) {
    guard case .version(let id, let selector) = try DocumentName(text, fileExists: { _ in false }) else {
      throw ArchiveError(
        .invalidName, "'\(text)' names no version", remedy: "write id@label, id@latest, id@previous or id@2024-05-01")
    }
    return (id, selector)
  }

  /// Reads a date option.
  static func date(_ text: String?, _ option: String) throws -> Timestamp? {
    guard let text else { return nil }
    guard let date = Timestamp(text) else {
      throw ArchiveError(
        .invalidName, "--\(option) '\(text)' is not a date", remedy: "write it as 2024-05-01 or 2024-05-01T10:30:00Z")
    }
    return date
  }
}
