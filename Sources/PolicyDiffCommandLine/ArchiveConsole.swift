import ArgumentParser
internal import Glibc
internal import PolicyDiff
internal import VersionStorage

/// Options of every command that needs the archive.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Folder of the archive.", discussion: "Default: $POLICYDIFF_ARCHIVE, else policies.", valueName: "folder"))
  var archive: String?

  /// Where it is.
  var location: ArchiveLocation { ArchiveLocation(option: archive, in: SystemEnvironment()) }

  /// The archive.
  var directory: DirectoryArchive { location.archive }
  /// The use cases that change nothing.
  var reading: ArchiveReading { ArchiveReading(archive: directory) }
  /// The use cases that add.
  var recording: ArchiveRecording {
    ArchiveRecording(archive: directory, now: { Timestamp(secondsSince1970: Int64(time(nil))) })
  }
}

/// What the archive's commands do to the world outside.
enum ArchiveConsole {
  /// Runs a command's work: trouble goes to standard error with exit status 2.
  static func run(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as ArchiveError {
      report("error: \(error)")
      throw ExitCode(2)
    } catch let error as FileError {
      report("error: \(error)")
      throw ExitCode(2)
    }
  }

  /// Writes to standard output; a reader that has gone away is a quiet end.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress! + written, bytes.count - written) }
      if result > 0 {
        written += result
      } else if errno == EPIPE {
        throw ExitCode(0)
      } else if errno != EINTR {
        throw ArchiveError(.fileSystem, path: "standard output", String(cString: strerror(errno)))
      }
    }
  }

  /// A line on standard error.
  static func report(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// Says which step of a policy could not be read.
  static func note(_ id: PolicyIdentifier, _ version: StoredVersion, _ trouble: String?) {
    if let trouble { report("note: what changed in \(id)@\(version.label) could not be read: \(trouble)") }
  }

  /// Progress on standard error, on a terminal only.
  static func progress(_ what: String) -> (Int, Int) -> Void {
    let isTerminal = isatty(2) == 1
    return { done, all in
      guard isTerminal, all > 0 else { return }
      let line = "\r\(what) \(done) of \(all)" + (done == all ? "\n" : "")
      _ = Array(line.utf8).withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }
  }

  /// Columns of equal width, as wide as their widest cell; the last is as long as it likes.
  static func table(_ rows: [[String]]) -> String {
    guard let columns = rows.map(\.count).max() else { return "" }
    var widths = [Int](repeating: 0, count: columns)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    var text = ""
    for row in rows {
      var line = ""
      for (index, cell) in row.enumerated() {
        line += cell
        if index < row.count - 1 { line += String(repeating: " ", count: widths[index] - cell.count + 2) }
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
