internal import Glibc

extension FolderHandle {
  /// The entries of the folder at a path below, in the order of their names' bytes.
  func entries(of path: String) throws(FolderFailure) -> [DirectoryEntry] {
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    guard let folder = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FolderFailure(code: code, path: path)
    }
    defer { closedir(folder) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw FolderFailure(code: errno, path: path) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { FileName.text(of: $0) }
      }
      if name == "." || name == ".." { continue }
      let kind: FileKind
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .directory
      case Int32(DT_LNK): kind = .symbolicLink
      case Int32(DT_UNKNOWN):
        var status = stat()
        let isThere = FileName.withPath(name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
        kind = isThere ? FileKind(status) : .other
      default: kind = .other
      }
      entries.append(DirectoryEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Nothing of ours lies deeper than a policy that is being put together: policy, versions, version, file.
  static let deepestOfOurs = 4

  /// Removes what has a name right in this folder, with all it holds; nothing happens if there is nothing.
  ///
  /// Each folder is opened as it is found and emptied through its handle, so that nothing outside can be reached.
  /// With `deepest`, links, devices and deeper folders are errors: they are not ours. Without, links are removed as
  /// they are, unread.
  func remove(_ name: String, shownAs path: String, deepest: Int?) throws(FolderFailure) {
    guard let status = try status(of: name) else { return }
    let kind = FileKind(status)
    guard kind == .directory else {
      guard deepest == nil || kind == .file else {
        throw FolderFailure(code: kind == .symbolicLink ? ELOOP : EINVAL, path: path, isLink: kind == .symbolicLink)
      }
      guard FileName.withPath(name, { unlinkat(descriptor, $0, 0) }) == 0 || errno == ENOENT else {
        throw FolderFailure(code: errno, path: path)
      }
      return
    }
    if let deepest, deepest < 1 { throw FolderFailure(code: EINVAL, path: path) }
    let inner = try folder(name)
    for entry in try inner.entries(of: "") {
      try inner.remove(entry.name, shownAs: path + "/" + entry.name, deepest: deepest.map { $0 - 1 })
    }
    guard FileName.withPath(name, { unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 || errno == ENOENT else {
      throw FolderFailure(code: errno, path: path)
    }
  }
}

extension FileKind {
  /// The kind that the system tells.
  init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
  }
}
