import Synchronization

@testable import VersionStorage

/// A file system that stops at one step: as a killed process would, or a disk that is full for a moment.
final class FaultyFileOperations: FileOperations {
  enum Fault: Sendable, CaseIterable {
    /// The process ends just before the step: nothing after it happens, not even cleaning up.
    case killedBefore
    /// The process ends in the middle of the step: half of a file's bytes are written.
    case killedWithin
    /// The step fails, everything after it works.
    case failsOnce
    /// The step and everything after it that needs room fails; removing works.
    case diskFull
  }

  private let base: SystemFileOperations
  private let step: Int
  private let fault: Fault
  private let state = Mutex<(count: Int, log: [String])>((0, []))

  init(root: String, stopAt step: Int, _ fault: Fault) {
    self.base = SystemFileOperations(root: root)
    self.step = step
    self.fault = fault
  }

  var root: String { base.root }
  /// How many steps were asked for.
  var count: Int { state.withLock { $0.count } }
  /// What the steps were.
  var log: [String] { state.withLock { $0.log } }

  private func reach(_ name: String, half: (() throws(ArchiveError) -> Void)? = nil) throws(ArchiveError) {
    let now = state.withLock { state in
      state.count += 1
      state.log.append(name)
      return state.count
    }
    let error = ArchiveError(.fileSystem, path: name, "stopped at step \(now)")
    switch fault {
    case .killedBefore:
      if now >= step { throw error }
    case .killedWithin:
      if now == step { try half?() }
      if now >= step { throw error }
    case .failsOnce:
      if now == step { throw error }
    case .diskFull:
      if now >= step, !name.hasPrefix("remove") { throw error }
    }
  }

  /// Readers are not counted as steps, but a dead process reads nothing either.
  private func checkAlive() throws(ArchiveError) {
    let isDead = (fault == .killedBefore || fault == .killedWithin) && count >= step
    if isDead { throw ArchiveError(.fileSystem, "dead") }
  }

  func kind(of path: String) throws(ArchiveError) -> FileKind? {
    try checkAlive()
    return try self.base.kind(of: path)
  }
  func stamps(of names: [String], in path: String) throws(ArchiveError) -> [FileStamp?] {
    try checkAlive()
    return try base.stamps(of: names, in: path)
  }
  func read(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8] {
    try checkAlive()
    return try self.base.read(path, limit: limit)
  }
  func folder(_ path: String) throws(ArchiveError) -> FolderHandle {
    try checkAlive()
    return try self.base.folder(path)
  }
  func entries(of path: String) throws(ArchiveError) -> [DirectoryEntry] {
    try checkAlive()
    return try self.base.entries(of: path)
  }
  func createDirectory(_ path: String) throws(ArchiveError) {
    try reach("mkdir \(path)")
    try self.base.createDirectory(path)
  }
  func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    try reach("write \(path)") { () throws(ArchiveError) in
      try self.base.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    }
    try self.base.write(bytes, to: path)
  }
  func synchronize(_ path: String) throws(ArchiveError) {
    try reach("fsync \(path)")
    try self.base.synchronize(path)
  }
  func synchronizeFileSystem() throws(ArchiveError) {
    try reach("syncfs")
  }
  func rename(_ path: String, to newPath: String, replacing: Bool) throws(ArchiveError) {
    try reach("rename \(path) \(newPath)")
    try self.base.rename(path, to: newPath, replacing: replacing)
  }
  func remove(_ path: String) throws(ArchiveError) {
    try reach("remove \(path)") { () throws(ArchiveError) in
      // Half a folder: its first entry is gone.
      if try self.base.kind(of: path) == .directory, let first = try self.base.entries(of: path).first {
        try self.base.remove(path + "/" + first.name)
      }
    }
    try self.base.remove(path)
  }
  func lock(
    _ path: String, isShared: Bool, waitingAtMost milliseconds: Int
  ) throws(ArchiveError) -> any FileLock {
    try reach("lock \(path)")
    return try self.base.lock(path, isShared: isShared, waitingAtMost: milliseconds)
  }
}
