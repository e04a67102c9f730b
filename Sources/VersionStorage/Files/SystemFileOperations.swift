internal import CLinux
internal import Glibc
internal import Synchronization

/// The file system of the machine.
package struct SystemFileOperations: FileOperations {
  /// Creates the file system.
  package init() {}

  private func failure(_ action: String, _ path: String, _ code: Int32 = errno) -> ArchiveError {
    if code == ELOOP {
      return ArchiveError(
        .unexpectedFile, path: path, "symbolic link", remedy: "put the file itself in its place")
    }
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk and run the command again; the archive is as it was before"
      case EROFS, EACCES, EPERM: "check who may write there"
      default: ""
      }
    return ArchiveError(
      code == ENOENT ? .notFound : .fileSystem, path: path, "cannot \(action): \(String(cString: strerror(code)))",
      remedy: remedy)
  }

  package func kind(of path: String) throws(ArchiveError) -> FileKind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("look at it", path)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// True if this process may create files in a folder.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  package func stamp(of path: String) throws(ArchiveError) -> FileStamp? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("look at it", path)
    }
    let (changed, modified) = (status.st_ctim, status.st_mtim)
    return FileStamp(
      "\(status.st_size).\(status.st_ino).\(modified.tv_sec).\(modified.tv_nsec).\(changed.tv_sec).\(changed.tv_nsec)")
  }

  package func read(_ path: String) throws(ArchiveError) -> [UInt8] {
    // Without O_NONBLOCK a pipe planted in the archive would hang the reader.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError(.unexpectedFile, path: path, "not a regular file")
    }
    var bytes: [UInt8] = []
    // One byte more than the size, so that a file that did not grow ends without a second round.
    var room = Int(status.st_size) + 1
    while true {
      var failed: Int32 = 0
      let before = bytes.count
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count {
          let result = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
          if result > 0 {
            count += result
          } else if result == 0 {
            break
          } else if errno != EINTR {
            failed = errno
            break
          }
        }
      }
      guard failed == 0 else { throw failure("read", path, failed) }
      if before == 0 { bytes = piece } else { bytes += piece }
      if piece.count < room { return bytes }
      room = 1 << 16
    }
  }

  package func entries(of path: String) throws(ArchiveError) -> [DirectoryEntry] {
    guard let folder = opendir(path) else { throw failure("list", path) }
    defer { closedir(folder) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw failure("list", path) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let kind: FileKind
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .directory
      case Int32(DT_LNK): kind = .symbolicLink
      case Int32(DT_UNKNOWN): kind = try self.kind(of: path + "/" + name) ?? .other
      default: kind = .other
      }
      entries.append(DirectoryEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  package func createDirectory(_ path: String) throws(ArchiveError) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    if code == EEXIST, try kind(of: path) == .directory { return }
    if code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try createDirectory(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
      throw failure("create the folder", path)
    }
    throw failure("create the folder", path, code)
  }

  package func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw failure("write", path) }
    var failed: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let result = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if result >= 0 {
          written += result
        } else if errno != EINTR {
          failed = errno
          return
        }
      }
    }
    // Network file systems report a full disk only here.
    if close(descriptor) != 0, failed == 0 { failed = errno }
    if failed != 0 { throw failure("write", path, failed) }
  }

  package func synchronize(_ path: String) throws(ArchiveError) {
    try withDescriptor(path) { fsync($0) }
  }

  package func synchronizeFileSystem(_ path: String) throws(ArchiveError) {
    try withDescriptor(path) { syncfs($0) }
  }

  private func withDescriptor(_ path: String, _ body: (Int32) -> Int32) throws(ArchiveError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    if body(descriptor) != 0 { throw failure("write", path) }
  }

  package func rename(_ path: String, to newPath: String, replacing: Bool) throws(ArchiveError) {
    if replacing {
      guard Glibc.rename(path, newPath) == 0 else { throw failure("put the new file in its place", newPath) }
      return
    }
    if renameat2(AT_FDCWD, path, AT_FDCWD, newPath, UInt32(pd_rename_no_replace)) == 0 { return }
    // Some file systems lack this flag; the archive's lock then keeps others away between the look and the act.
    guard errno == EINVAL || errno == ENOSYS else { throw failure("put the new files in their place", newPath) }
    guard try kind(of: newPath) == nil else {
      throw failure("put the new files in their place", newPath, EEXIST)
    }
    guard Glibc.rename(path, newPath) == 0 else { throw failure("put the new files in their place", newPath) }
  }

  package func remove(_ path: String) throws(ArchiveError) {
    switch try kind(of: path) {
    case nil: return
    case .directory:
      for entry in try entries(of: path) { try remove(path + "/" + entry.name) }
      guard rmdir(path) == 0 else { throw failure("remove", path) }
    default:
      guard unlink(path) == 0 else { throw failure("remove", path) }
    }
  }

  package func lock(_ path: String, waitingAtMost milliseconds: Int) throws(ArchiveError) -> any FileLock {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw failure("lock", path) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let error = failure("lock", path)
        close(descriptor)
        throw error
      }
      guard waited < milliseconds else {
        close(descriptor)
        throw ArchiveError(
          .locked, path: path, "another process is recording", remedy: "wait for it to end and run the command again")
      }
      usleep(5_000)
      waited += 5
    }
    return SystemFileLock(descriptor)
  }
}

/// A lock of the system, which ends with its process whatever happens.
private final class SystemFileLock: FileLock {
  private let descriptor: Mutex<Int32>

  init(_ descriptor: Int32) { self.descriptor = Mutex(descriptor) }

  func release() {
    descriptor.withLock { held in
      if held >= 0 { close(held) }
      held = -1
    }
  }

  deinit { release() }
}
