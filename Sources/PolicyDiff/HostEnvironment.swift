internal import ReportWriters

/// Everything outside the program that a use case may touch. Tests put one in memory in its place.
///
/// Nothing below this module reads a file, a variable or the clock, so a result depends on its arguments alone.
public protocol HostEnvironment {
  /// Columns of the terminal that standard output goes to; nil if it goes elsewhere.
  var terminalWidth: Int? { get }
  /// Seconds since 1970-01-01T00:00:00Z.
  var now: Int { get }

  /// True if somebody watches standard error, who wants to see that long work goes on.
  var showsProgress: Bool { get }

  /// The value of an environment variable; nil if it is not set.
  func variable(_ name: String) -> String?

  /// True if anything lies at a path.
  func exists(_ path: String) -> Bool

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: Where it lies, or `-`.
  ///   - limit: Of a larger file nothing is read.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]

  /// The bytes of a file, or of standard input for `-`, part by part as they come, so that whoever sends a line and
  /// waits gets an answer.
  func parts(of path: String) throws(FileError) -> any InputParts

  /// True for a folder.
  func isFolder(_ path: String) -> Bool

  /// The files in a folder and the folders below it, relative to it, in the order of their names' bytes. Links and what
  /// begins with a dot are left out.
  func files(under folder: String) throws(FileError) -> [String]

  /// Where a folder lies for what opens folders by itself: the store of versions and git. Messages name it as it was
  /// named.
  func place(ofFolder path: String) -> String

  /// The bytes of a file of an archive, of which nothing may be a link.
  ///
  /// - Parameters:
  ///   - path: Where it lies, relative to the archive.
  ///   - archive: Where the archive is.
  ///   - limit: Of a larger file nothing is read.
  func read(_ path: String, of archive: ArchiveLocation, limit: Int) throws(FileError) -> [UInt8]

  /// Puts a file in the place of what is there, whole or not at all.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError)

  /// Writes a file that was not there before, whole or not at all.
  func create(_ path: String, with bytes: [UInt8]) throws(FileError)

  /// Writes exact bytes to standard output: what is no text, or what somebody wants to the byte.
  func write(_ bytes: [UInt8]) throws(FileError)

  /// An HTML page as PDF, printed by a browser of the machine.
  func pdf(of page: [UInt8]) throws(PolicyDiffError) -> [UInt8]

  /// Writes exact bytes to standard error; nobody is left to tell if that fails.
  func writeMessage(_ bytes: [UInt8])
}

/// Bytes that come part by part.
public protocol InputParts: AnyObject {
  /// The next part, which is not empty; nil at the end.
  func next() throws(FileError) -> [UInt8]?
}

/// Bytes that are there already, as one part.
public final class WholeInput: InputParts {
  private var bytes: [UInt8]?

  /// Creates parts of some bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes.isEmpty ? nil : bytes }

  /// All of them, once.
  public func next() throws(FileError) -> [UInt8]? {
    defer { bytes = nil }
    return bytes
  }
}

extension HostEnvironment {
  /// The whole file as one part.
  public func parts(of path: String) throws(FileError) -> any InputParts { WholeInput(try read(path, limit: .max)) }

  /// There are no folders.
  public func isFolder(_ path: String) -> Bool { false }

  /// There are no folders.
  public func files(under folder: String) throws(FileError) -> [String] { throw FileError(folder, .notFound) }

  /// Nobody watches.
  public var showsProgress: Bool { false }

  /// The folder of that name.
  public func place(ofFolder path: String) -> String { path }
}

// Text goes through here, and nowhere else: whatever a writer forgot, nothing that a terminal obeys comes out of it.

extension HostEnvironment {
  /// Puts a text in the place of what is there, whole or not at all; the same bytes as on standard output.
  public func replace(_ path: String, with text: String, keepsColors: Bool = false) throws(FileError) {
    try replace(path, with: Array(DisplayText.visibleLines(text, keepsColors: keepsColors).utf8))
  }

  /// Writes a text to standard output, with everything spelt out that a terminal would obey.
  ///
  /// - Parameter keepsColors: Whether the sequences by which this program marks words stay.
  public func write(_ text: String, keepsColors: Bool = false) throws(FileError) {
    try write(Array(DisplayText.visibleLines(text, keepsColors: keepsColors).utf8))
  }

  /// Writes a line to standard error; a line feed in it, as a file's name can have, ends no line.
  public func complain(_ line: String) { writeMessage(Array((DisplayText.visible(line) + "\n").utf8)) }

  /// Writes some lines to standard error.
  public func complain(lines: String) { writeMessage(Array((DisplayText.visibleLines(lines) + "\n").utf8)) }
}
