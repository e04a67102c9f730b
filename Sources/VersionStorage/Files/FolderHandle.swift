internal import CLinux
internal import Glibc

/// Why the system refused something below a folder.
struct FolderFailure: Error {
  /// The system's number.
  var code: Int32
  /// The path below the folder; of a link its own, not that of what was looked for behind it.
  var path: String
  /// True if a symbolic link stands there.
  var isLink = false
}

/// A folder that is held open. Whatever is opened through it lies below it: a link on the way is an error, and no
/// renaming of folders above can lead elsewhere.
package final class FolderHandle: Sendable {
  let descriptor: Int32
  /// Looks at each part of a path by itself, as is done where the kernel has no call for it: for tests.
  private let walks: Bool

  /// Takes over a descriptor.
  init(owning descriptor: Int32, walks: Bool = false) {
    self.descriptor = descriptor
    self.walks = walks
  }

  deinit { close(descriptor) }

  /// The folder of a path that a person named. Links on the way there are followed; one at its end is an error unless
  /// `followsLink`.
  static func open(_ path: String, followsLink: Bool, walks: Bool = false) throws(FolderFailure) -> FolderHandle {
    let flags = place | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
    let descriptor = FileName.withPath(path) { Glibc.open($0, flags) }
    if descriptor >= 0 { return FolderHandle(owning: descriptor, walks: walks) }
    let code = errno
    var status = stat()
    let isLink = FileName.withPath(path) { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
    // A link that leads nowhere is no folder that could be made.
    throw FolderFailure(code: code, path: "", isLink: isLink && (!followsLink || code == ENOENT))
  }

  /// A handle for a place, through which nothing can be read or written.
  private static var place: Int32 { Int32(pd_open_place) }

  /// A name of the folder that programs can open which only take paths; nothing but this process's handle leads there.
  var processPath: String { "/proc/self/fd/\(descriptor)" }

  /// Opens what lies at a path below; the empty path is the folder itself.
  func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(FolderFailure) -> Int32 {
    // Nothing of ours has such a name, whoever asks for it.
    guard Self.leadsDown(path) else { throw FolderFailure(code: EINVAL, path: path) }
    let flags = flags | O_CLOEXEC | O_NOFOLLOW
    if !walks {
      let mode = flags & O_CREAT != 0 ? mode : 0
      let opened = FileName.withPath(path.isEmpty ? "." : path) { pd_open_beneath(descriptor, $0, flags, mode) }
      if opened >= 0 { return opened }
      switch errno {
      // Older kernels, and containers that allow only the calls they know.
      case ENOSYS, EPERM, EAGAIN: break
      case let code: throw failure(code, path)
      }
    }
    return try walk(path, flags, mode)
  }

  /// True if a path is made of plain names.
  private static func leadsDown(_ path: String) -> Bool {
    var length = 0
    var dots = 0
    var isPlain = true
    func endsWell() -> Bool { length > 0 && !(dots == length && length <= 2) }
    for byte in path.utf8 where isPlain {
      switch byte {
      case UInt8(ascii: "/"):
        isPlain = endsWell()
        (length, dots) = (0, 0)
      case 0: isPlain = false
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return isPlain && (path.isEmpty || endsWell())
  }

  private func walk(_ path: String, _ flags: Int32, _ mode: mode_t) throws(FolderFailure) -> Int32 {
    let parts = path.split(separator: "/")
    var held = FolderHandle?.none
    for part in parts.dropLast() {
      let next = FileName.withPath(String(part)) {
        openat(held?.descriptor ?? descriptor, $0, Self.place | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
      guard next >= 0 else { throw failure(errno, path) }
      held = FolderHandle(owning: next)
    }
    let opened = FileName.withPath(String(parts.last ?? ".")) {
      openat(held?.descriptor ?? descriptor, $0, flags, mode)
    }
    guard opened >= 0 else { throw failure(errno, path) }
    return opened
  }

  /// The system says only that some part is a link, or no folder; which one is looked for afterwards, for the message.
  private func failure(_ code: Int32, _ path: String) -> FolderFailure {
    guard code == ELOOP || code == ENOTDIR else { return FolderFailure(code: code, path: path) }
    let parts = path.split(separator: "/")
    var held = FolderHandle?.none
    for (index, part) in parts.enumerated() {
      let folder = held?.descriptor ?? descriptor
      var status = stat()
      guard FileName.withPath(String(part), { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { break }
      if status.st_mode & S_IFMT == S_IFLNK {
        return FolderFailure(code: ELOOP, path: parts[...index].joined(separator: "/"), isLink: true)
      }
      let next = FileName.withPath(String(part)) { openat(folder, $0, Self.place | O_NOFOLLOW | O_CLOEXEC) }
      guard next >= 0 else { break }
      held = FolderHandle(owning: next)
    }
    return FolderFailure(code: code, path: path)
  }

  /// The folder at a path below.
  func folder(_ path: String) throws(FolderFailure) -> FolderHandle {
    FolderHandle(owning: try open(path, Self.place | O_DIRECTORY), walks: walks)
  }

  /// What is known of a name right in this folder; nil if nothing has it.
  func status(of name: String) throws(FolderFailure) -> stat? {
    var status = stat()
    if FileName.withPath(name, { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 { return status }
    let code = errno
    if code == ENOENT || code == ENOTDIR { return nil }
    throw FolderFailure(code: code, path: name)
  }
}
