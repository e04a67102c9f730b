public import PolicyDiff

/// An environment without a machine: files are values, the clock stands still. Only archives lie on a disk.
public final class InMemoryEnvironment: HostEnvironment {
  /// The files, by path; `-` is standard input.
  public var files: [String: [UInt8]]
  /// Paths that are folders.
  public var folders: Set<String> = []
  /// Environment variables.
  public var variables: [String: String] = [:]
  /// Columns of the pretended terminal; nil for none.
  public var terminalWidth: Int?
  /// True if somebody watches standard error.
  public var showsProgress = false
  /// Where the folders of archives lie; nil for the folders of that name.
  public var disk: String?
  /// Where the clock stands, in seconds since 1970.
  public var now: Int
  /// What was written to standard output.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// The same as it is.
  public private(set) var outputBytes: [UInt8] = []
  /// What was written to standard error.
  public private(set) var errors = ""
  /// True if the reader of standard output has gone away.
  public var isPipeClosed = false

  /// Creates an environment with some files of text.
  public init(files: [String: String] = [:], now: Int = 0) {
    self.files = files.mapValues { Array($0.utf8) }
    self.now = now
  }

  /// The folder of that name on `disk`.
  public func place(ofFolder path: String) -> String { disk.map { $0 + "/" + path } ?? path }

  /// One of `variables`.
  public func variable(_ name: String) -> String? { variables[name] }

  /// True for a file or a folder.
  public func exists(_ path: String) -> Bool { files[path] != nil || folders.contains(path) }

  /// True for one of `folders`, and for what files lie in.
  public func isFolder(_ path: String) -> Bool {
    folders.contains(path) || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  /// The paths of `files` that lie in a folder.
  public func files(under folder: String) throws(FileError) -> [String] {
    files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of one of `files`, of at most `limit` bytes.
  public func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if folders.contains(path) { throw FileError(path, .isFolder) }
    guard let bytes = files[path] else { throw FileError(path, .notFound) }
    guard bytes.count <= limit else { throw FileError(path, .tooLarge(size: bytes.count, limit: limit)) }
    return bytes
  }

  /// The same of a path below a folder.
  public func read(_ path: String, of archive: ArchiveLocation, limit: Int) throws(FileError) -> [UInt8] {
    try read(archive.root + "/" + path, limit: limit)
  }

  /// Adds one of `files`.
  public func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    if exists(path) { throw FileError(path, .exists) }
    files[path] = bytes
  }

  /// Sets one of `files`.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    if folders.contains(path) { throw FileError(path, .isFolder) }
    files[path] = bytes
  }

  /// Adds to `output`, unless the pipe is closed.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    if isPipeClosed { throw FileError("standard output", .closedPipe) }
    outputBytes += bytes
  }

  /// A machine that is not there has no browser.
  public func pdf(of page: [UInt8]) throws(PolicyDiffError) -> [UInt8] { throw .output("pdf needs Chromium") }

  /// Adds to `errors`.
  public func writeMessage(_ bytes: [UInt8]) { errors += String(decoding: bytes, as: UTF8.self) }

  /// Starts over with nothing written.
  public func forgetOutput() {
    outputBytes = []
    errors = ""
  }
}
