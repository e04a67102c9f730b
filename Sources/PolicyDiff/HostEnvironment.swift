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

extension HostEnvironment {
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
