internal import Glibc
internal import Synchronization

/// The folder that all paths are below, opened when it is first needed and then kept.
final class RootFolder: Sendable {
  private let path: String
  private let followsLink: Bool
  private let walks: Bool
  private let opened = Mutex<FolderHandle?>(nil)

  init(path: String, followsLink: Bool, walks: Bool) {
    self.path = path
    self.followsLink = followsLink
    self.walks = walks
  }

  func handle(creating: Bool) throws(FolderFailure) -> FolderHandle {
    let result: Result<FolderHandle, FolderFailure> = opened.withLock { held in
      if let held { return .success(held) }
      do throws(FolderFailure) {
        let handle: FolderHandle
        do throws(FolderFailure) {
          handle = try FolderHandle.open(path, followsLink: followsLink, walks: walks)
        } catch  where creating && error.code == ENOENT && !error.isLink {
          try Self.create(path)
          handle = try FolderHandle.open(path, followsLink: followsLink, walks: walks)
        }
        held = handle
        return .success(handle)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Creates the folder, and those above it that are missing.
  private static func create(_ path: String) throws(FolderFailure) {
    func make(_ path: String) -> Int32 { FileName.withPath(path) { mkdir($0, 0o777) } == 0 ? 0 : errno }
    var code = make(path)
    if code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try create(String(path[..<slash]))
      code = make(path)
    }
    guard code == 0 || code == EEXIST else { throw FolderFailure(code: code, path: "") }
  }
}
