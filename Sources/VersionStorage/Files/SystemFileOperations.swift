internal import CLinux
internal import Glibc

/// The file system of the machine, below one folder that is opened once.
package struct SystemFileOperations: FileOperations {
  package let root: String
  private let folder: RootFolder

  /// The files below a folder, which need not exist yet.
  ///
  /// - Parameters:
  ///   - root: The folder, as messages name it. Links on the way to it are followed; below it none is.
  ///   - place: Where it lies; nil if that is its name.
  ///   - followsLink: Whether the folder itself may be a link: whoever names it may mean that.
  ///   - walks: Whether each part of a path is opened by itself, as on kernels that cannot do better.
  package init(root: String, place: String? = nil, followsLink: Bool = true, walks: Bool = false) {
    self.root = root
    self.folder = RootFolder(path: place ?? root, followsLink: followsLink, walks: walks)
  }

  // MARK: Errors

  private func failure(_ action: String, _ failure: FolderFailure) -> ArchiveError {
    let path = shown(failure.path)
    if failure.isLink {
      guard failure.path.isEmpty else { return .link(path) }
      return ArchiveError(
        .unexpectedFile, path: path, "the archive's folder is a symbolic link",
        remedy: "name the folder that it leads to with --archive, if that is meant")
    }
    if failure.code == EINVAL {
      return ArchiveError(
        .unexpectedFile, path: path, "neither a file nor a folder of the archive", remedy: "remove it")
    }
    let remedy =
      switch failure.code {
      case ENOSPC, EDQUOT, EFBIG: "make room on the disk and run the command again; the archive is as it was before"
      case EROFS, EACCES, EPERM: "check who may write there"
      default: ""
      }
    return ArchiveError(
      failure.code == ENOENT ? .notFound : .fileSystem, path: path,
      "cannot \(action): \(String(cString: strerror(failure.code)))", remedy: remedy)
  }

  /// Does something below the root; what the system refuses becomes an error that says what was tried.
  private func below<Result>(
    _ action: String, creatingRoot: Bool = false, _ body: (FolderHandle) throws(FolderFailure) -> Result
  ) throws(ArchiveError) -> Result {
    do throws(FolderFailure) {
      return try body(folder.handle(creating: creatingRoot))
    } catch {
      throw failure(action, error)
    }
  }

  /// Hands the folder that holds a path, and the name in it.
  private func atName<Result>(
    _ action: String, _ path: String, _ body: (FolderHandle, String) throws(FolderFailure) -> Result
  ) throws(ArchiveError) -> Result {
    try below(action) { (root) throws(FolderFailure) in
      let (parent, name) = try Self.place(of: path, in: root)
      return try body(parent, name)
    }
  }

  private static func place(
    of path: String, in root: FolderHandle
  ) throws(FolderFailure) -> (parent: FolderHandle, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (root, path) }
    return (try root.folder(String(path[..<slash])), String(path[path.index(after: slash)...]))
  }

  // MARK: Looking

  package func kind(of path: String) throws(ArchiveError) -> FileKind? {
    do throws(FolderFailure) {
      let root = try folder.handle(creating: false)
      if path.isEmpty { return .directory }
      let (parent, name) = try Self.place(of: path, in: root)
      return try parent.status(of: name).map { FileKind($0) }
    } catch {
      if !error.isLink, error.code == ENOENT || error.code == ENOTDIR && !path.isEmpty { return nil }
      throw failure("look at it", error)
    }
  }

  package func stamps(of names: [String], in path: String) throws(ArchiveError) -> [FileStamp?] {
    try below("look at it") { (root) throws(FolderFailure) in
      let parent = path.isEmpty ? root : try root.folder(path)
      var stamps: [FileStamp?] = []
      for name in names { stamps.append(try parent.status(of: name).map { FileStamp($0) }) }
      return stamps
    }
  }

  package func entries(of path: String) throws(ArchiveError) -> [DirectoryEntry] {
    try below("list") { (root) throws(FolderFailure) in try root.entries(of: path) }
  }

  package func folder(_ path: String) throws(ArchiveError) -> FolderHandle {
    try below("open") { (root) throws(FolderFailure) in try root.folder(path) }
  }

  package func read(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8] {
    // Without O_NONBLOCK a pipe planted in the archive would hang the reader.
    let descriptor = try below("read") { (root) throws(FolderFailure) in try root.open(path, O_RDONLY | O_NONBLOCK) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", FolderFailure(code: errno, path: path)) }
    guard FileKind(status) == .file else {
      throw ArchiveError(.unexpectedFile, path: shown(path), "not a regular file", remedy: "remove it")
    }
    func tooLarge() -> ArchiveError {
      ArchiveError(.fileSystem, path: shown(path), "larger than the \(limit) bytes that are read of such a file")
    }
    // A file can claim any size without having a byte of it.
    guard status.st_size <= limit else { throw tooLarge() }
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
      guard failed == 0 else { throw failure("read", FolderFailure(code: failed, path: path)) }
      if before == 0 { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw tooLarge() }
      if piece.count < room { return bytes }
      room = 1 << 16
    }
  }

  // MARK: Changing

  package func createDirectory(_ path: String) throws(ArchiveError) {
    try below("create the folder", creatingRoot: true) { (root) throws(FolderFailure) in
      var parent = root
      var done = ""
      for part in path.split(separator: "/") {
        done += (done.isEmpty ? "" : "/") + part
        let code = FileName.withPath(String(part)) { mkdirat(parent.descriptor, $0, 0o777) } == 0 ? 0 : errno
        guard code == 0 || code == EEXIST else { throw FolderFailure(code: code, path: done) }
        do throws(FolderFailure) {
          parent = try parent.folder(String(part))
        } catch {
          throw FolderFailure(code: error.code == ENOTDIR ? EEXIST : error.code, path: done, isLink: error.isLink)
        }
      }
    }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    try below("write") { (root) throws(FolderFailure) in
      let descriptor = try root.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
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
      if failed != 0 { throw FolderFailure(code: failed, path: path) }
    }
  }

  package func synchronize(_ path: String) throws(ArchiveError) {
    try withDescriptor(path) { fsync($0) }
  }

  package func synchronizeFileSystem() throws(ArchiveError) {
    try withDescriptor("") { syncfs($0) }
  }

  private func withDescriptor(_ path: String, _ body: (Int32) -> Int32) throws(ArchiveError) {
    try below("write") { (root) throws(FolderFailure) in
      let descriptor = try root.open(path, O_RDONLY | O_NONBLOCK)
      defer { close(descriptor) }
      if body(descriptor) != 0 { throw FolderFailure(code: errno, path: path) }
    }
  }

  package func rename(_ path: String, to newPath: String, replacing: Bool) throws(ArchiveError) {
    let action = replacing ? "put the new file in its place" : "put the new files in their place"
    try below(action) { (root) throws(FolderFailure) in
      let (from, name) = try Self.place(of: path, in: root)
      let (to, newName) = try Self.place(of: newPath, in: root)
      func move(_ flags: UInt32) -> Int32 {
        FileName.withPath(name) { old in
          FileName.withPath(newName) { renameat2(from.descriptor, old, to.descriptor, $0, flags) }
        } == 0 ? 0 : errno
      }
      var code = move(replacing ? 0 : UInt32(pd_rename_no_replace))
      // Some file systems lack this flag; the archive's lock then keeps others away between the look and the act.
      if !replacing, code == EINVAL || code == ENOSYS {
        code = try to.status(of: newName) == nil ? move(0) : EEXIST
      }
      if code != 0 { throw FolderFailure(code: code == EINVAL ? EIO : code, path: newPath) }
    }
  }

  package func remove(_ path: String) throws(ArchiveError) {
    try atName("remove", path) { (parent, name) throws(FolderFailure) in
      try parent.remove(name, shownAs: path, deepest: FolderHandle.deepestOfOurs)
    }
  }

  package func lock(
    _ path: String, isShared: Bool, waitingAtMost milliseconds: Int
  ) throws(ArchiveError) -> any FileLock {
    let descriptor = try below("lock") { (root) throws(FolderFailure) in
      try root.open(path, O_RDWR | O_CREAT | O_NONBLOCK, mode: 0o666)
    }
    let lock = SystemFileLock(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(status) == .file else {
      throw ArchiveError(.unexpectedFile, path: shown(path), "not a regular file", remedy: "remove it")
    }
    var waited = 0
    while flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw failure("lock", FolderFailure(code: errno, path: path))
      }
      guard waited < milliseconds else {
        throw ArchiveError(
          .locked, path: shown(path), "another process is recording",
          remedy: "wait for it to end and run the command again")
      }
      usleep(5_000)
      waited += 5
    }
    return lock
  }
}

extension FileStamp {
  /// The stamp of what the system tells.
  init(_ status: stat) {
    let (changed, modified) = (status.st_ctim, status.st_mtim)
    self.init(
      "\(status.st_size).\(status.st_ino).\(modified.tv_sec).\(modified.tv_nsec).\(changed.tv_sec).\(changed.tv_nsec)")
  }
}
