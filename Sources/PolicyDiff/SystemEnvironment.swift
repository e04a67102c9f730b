internal import CLinux
internal import Glibc
internal import VersionStorage

/// The real environment of a process on Linux.
///
/// Plain system calls: Foundation would cost more at start than reading and comparing two policies takes.
public struct SystemEnvironment: HostEnvironment, Sendable {
  /// Waits until a file is on the disk; not 0 where it cannot be.
  var synchronize: @Sendable (Int32) -> Int32 = { fsync($0) }

  /// The environment of this process. A write to a closed pipe becomes an error here instead of ending the process.
  public init() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// The arguments that this process was started with, its name first. Those that are not UTF-8 lead to the same files
  /// again when they are used as paths here.
  public static var arguments: [String] {
    CommandLine.unsafeArgv.withMemoryRebound(to: UnsafeMutablePointer<CChar>?.self, capacity: Int(CommandLine.argc)) {
      UnsafeBufferPointer(start: $0, count: Int(CommandLine.argc)).compactMap { $0.map { FileName.text(of: $0) } }
    }
  }

  /// Columns of the terminal; nil if output goes elsewhere.
  public var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Seconds since 1970.
  public var now: Int { time(nil) }

  /// True if standard error is a terminal.
  public var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// An environment variable; nil if unset.
  public func variable(_ name: String) -> String? {
    getenv(name).map { FileName.text(of: $0) }
  }

  /// True if something is at a path that can be reached.
  public func exists(_ path: String) -> Bool { FileName.withPath(path) { access($0, F_OK) } == 0 }

  /// Writes to standard error.
  public func writeMessage(_ bytes: [UInt8]) {
    // Nobody is left to tell if this fails.
    try? SystemEnvironment.write(bytes, to: STDERR_FILENO, path: "standard error")
  }

  /// Writes to standard output; a closed pipe is an error.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    try SystemEnvironment.write(bytes, to: STDOUT_FILENO, path: "standard output")
  }

  /// Prints a page by Chromium.
  public func pdf(of page: [UInt8]) throws(PolicyDiffError) -> [UInt8] {
    try PagePrinter(in: self).pdf(of: page, in: self)
  }

  // MARK: Reading

  /// The bytes of a file, of at most `limit` bytes; `-` is standard input.
  public func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, path, expected: nil, limit: limit) }
    let descriptor = FileName.withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemEnvironment.failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemEnvironment.failure(path) }
    let type = status.st_mode & S_IFMT
    guard type != S_IFDIR else { throw FileError(path, .isFolder) }
    let size = type == S_IFREG ? Int(status.st_size) : nil
    if let size, size > limit { throw FileError(path, .tooLarge(size: size, limit: limit)) }
    return try readAll(descriptor, path, expected: size, limit: limit)
  }

  /// How much is read at once where the size is not known.
  private static let chunk = 1 << 16

  private func readAll(_ descriptor: Int32, _ path: String, expected: Int?, limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen without another buffer.
    var room = expected.map { $0 + 1 } ?? SystemEnvironment.chunk
    while true {
      let before = bytes.count
      var result = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          result = Glibc.read(descriptor, buffer.baseAddress, room)
          count = max(result, 0)
        })
      if result == 0 { return bytes }
      guard result > 0 || errno == EINTR else { throw SystemEnvironment.failure(path) }
      if bytes.count > limit { throw FileError(path, .tooLarge(size: nil, limit: limit)) }
      room = max(SystemEnvironment.chunk, bytes.count - before)
    }
  }

  /// The bytes of a file or of standard input, as they come.
  public func parts(of path: String) throws(FileError) -> any InputParts {
    if path == "-" { return DescriptorParts(STDIN_FILENO, path: path, isOwned: false) }
    guard !isFolder(path) else { throw FileError(path, .isFolder) }
    let descriptor = FileName.withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemEnvironment.failure(path) }
    return DescriptorParts(descriptor, path: path, isOwned: true)
  }

  private final class DescriptorParts: InputParts {
    private let descriptor: Int32
    private let path: String
    private let isOwned: Bool

    init(_ descriptor: Int32, path: String, isOwned: Bool) {
      self.descriptor = descriptor
      self.path = path
      self.isOwned = isOwned
    }

    deinit { if isOwned { close(descriptor) } }

    func next() throws(FileError) -> [UInt8]? {
      while true {
        var result = 0
        let part = [UInt8](unsafeUninitializedCapacity: SystemEnvironment.chunk) { buffer, count in
          result = Glibc.read(descriptor, buffer.baseAddress, SystemEnvironment.chunk)
          count = max(result, 0)
        }
        if result > 0 { return part }
        if result == 0 { return nil }
        if errno != EINTR { throw SystemEnvironment.failure(path) }
      }
    }
  }

  /// True for a folder.
  public func isFolder(_ path: String) -> Bool {
    var status = stat()
    return FileName.withPath(path) { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Folders nested deeper than this are left out: no collection of policies has them.
  private static let deepestFolder = 32

  /// The files in a folder and below it.
  public func files(under folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    func add(_ path: String, _ relative: String, _ depth: Int) throws(FileError) {
      guard let handle = FileName.withPath(path, { opendir($0) }) else { throw SystemEnvironment.failure(path) }
      var names: [(name: String, isFolder: Bool)] = []
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { FileName.text(of: $0) }
        }
        var status = stat()
        guard !name.hasPrefix("."), FileName.withPath(path + "/" + name, { lstat($0, &status) }) == 0 else { continue }
        let type = status.st_mode & S_IFMT
        if type == S_IFREG || type == S_IFDIR { names.append((name, type == S_IFDIR)) }
      }
      closedir(handle)
      for entry in names {
        let inner = relative.isEmpty ? entry.name : relative + "/" + entry.name
        if !entry.isFolder {
          found.append(inner)
        } else if depth < SystemEnvironment.deepestFolder {
          try add(path + "/" + entry.name, inner, depth + 1)
        }
      }
    }
    try add(folder, "", 0)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file of an archive.
  public func read(_ path: String, of archive: ArchiveLocation, limit: Int) throws(FileError) -> [UInt8] {
    do {
      return try SystemFileOperations(root: archive.root, followsLink: archive.followsLink).read(path, limit: limit)
    } catch {
      let path = archive.root + "/" + path
      switch error.code {
      case .notFound: throw FileError(path, .notFound)
      case .unexpectedFile: throw FileError(path, .isLink)
      default: throw FileError(path, .system(error.message))
      }
    }
  }

  // MARK: Writing

  /// Puts bytes in place of a file, as a whole or not at all.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    // A link is followed, so that what it points to is replaced and not the link.
    var target = path
    if let resolved = FileName.withPath(path, { realpath($0, nil) }) {
      target = FileName.text(of: resolved)
      free(resolved)
    }
    var status = stat()
    let exists = FileName.withPath(target) { stat($0, &status) } == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw FileError(path, .isFolder) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeInPlace(target, path, bytes) }
    let temporary = try writeAside(target, path, bytes, mode: exists ? status.st_mode & 0o7777 : nil)
    try put(temporary, path) { old in FileName.withPath(target) { rename(old, $0) } }
  }

  /// Writes a new file, as a whole or not at all.
  public func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var status = stat()
    guard FileName.withPath(path, { lstat($0, &status) }) != 0 else { throw FileError(path, .exists) }
    let temporary = try writeAside(path, path, bytes, mode: nil)
    try put(temporary, path) { old in
      FileName.withPath(path) { new in
        // What came into being meanwhile stays. Where that cannot be asked for, the look above has to do.
        let done = renameat2(AT_FDCWD, old, AT_FDCWD, new, UInt32(pd_rename_no_replace))
        return done != 0 && (errno == EINVAL || errno == ENOSYS) ? rename(old, new) : done
      }
    }
  }

  /// Writes bytes into a new file beside the one they are for, down to the disk.
  private func writeAside(
    _ target: String, _ path: String, _ bytes: [UInt8], mode: mode_t?
  ) throws(FileError) -> [CChar] {
    let mask = umask(0)
    umask(mask)
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    var template = FileName.bytes(of: folder + ".policydiff-XXXXXX").map { CChar(bitPattern: $0) } + [0]
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemEnvironment.failure(path, isWriting: true) }
    do throws(FileError) {
      defer { close(descriptor) }
      fchmod(descriptor, mode ?? 0o666 & ~mask)
      try SystemEnvironment.write(bytes, to: descriptor, path: path)
      guard synchronize(descriptor) == 0 else { throw SystemEnvironment.failure(path, isWriting: true) }
    } catch {
      unlink(template)
      throw error
    }
    return template
  }

  private func put(_ temporary: [CChar], _ path: String, _ move: ([CChar]) -> Int32) throws(FileError) {
    guard move(temporary) == 0 else {
      let error = SystemEnvironment.failure(path, isWriting: true)
      unlink(temporary)
      throw error
    }
  }

  /// Devices and pipes cannot be replaced, only written to.
  private func writeInPlace(_ target: String, _ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = FileName.withPath(target) { open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemEnvironment.failure(path, isWriting: true) }
    defer { close(descriptor) }
    try SystemEnvironment.write(bytes, to: descriptor, path: path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
    let cause: FileError? = bytes.withUnsafeBufferPointer { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return failure(path, isWriting: true)
        }
        written += count
      }
      return nil
    }
    if let cause { throw cause }
  }

  private static func failure(_ path: String, isWriting: Bool = false) -> FileError {
    switch errno {
    case ENOENT:
      isWriting ? FileError(path, .system("there is no such folder; make it first")) : FileError(path, .notFound)
    case ENOTDIR: FileError(path, .notFound)
    case EISDIR: FileError(path, .isFolder)
    case EEXIST: FileError(path, .exists)
    case EACCES, EPERM, EROFS: FileError(path, .notPermitted)
    case EPIPE: FileError(path, .closedPipe)
    case let code: FileError(path, .system(String(cString: strerror(code)).lowercased()))
    }
  }
}
