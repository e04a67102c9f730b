/// What a path leads to, links not followed.
package enum FileKind: Sendable, Hashable {
  /// Bytes.
  case file
  /// A folder.
  case directory
  /// A symbolic link, which an archive never follows.
  case symbolicLink
  /// A device, socket or pipe.
  case other
}

/// One name in a folder.
package struct DirectoryEntry: Sendable, Hashable {
  /// The name, without the folder.
  package var name: String
  /// What it is.
  package var kind: FileKind

  /// Creates an entry.
  package init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}

/// What tells that a file or folder was changed since it was last looked at, without reading it.
package struct FileStamp: Sendable, Hashable, CustomStringConvertible {
  /// Size, identity and times of change.
  package var description: String

  /// Creates a stamp.
  package init(_ description: String) { self.description = description }
}

/// A file that is held against other processes until it is released or its process ends.
package protocol FileLock: AnyObject, Sendable {
  /// Lets go.
  func release()
}

/// Everything an archive does to a file system: the one place where its effects are.
///
/// All paths are relative to one folder, and nothing outside it can be reached: a symbolic link anywhere on a path is
/// an error, as is a name such as `..`. The empty path is the folder itself.
///
/// Small on purpose, so that a test's instance can stop or fail before, in the middle of, or after any of them.
/// All throw `ArchiveError` with code `fileSystem`, or `unexpectedFile` for links and whatever else is not ours.
package protocol FileOperations: Sendable {
  /// The folder, as it was named.
  var root: String { get }
  /// What a path leads to; nil if nothing is there.
  func kind(of path: String) throws(ArchiveError) -> FileKind?
  /// What tells whether something changed, of several names in a folder; nil for those that are not there.
  func stamps(of names: [String], in path: String) throws(ArchiveError) -> [FileStamp?]
  /// The bytes of a regular file that has at most `limit` of them.
  func read(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8]
  /// The entries of a folder, in the order of their names' bytes.
  func entries(of path: String) throws(ArchiveError) -> [DirectoryEntry]
  /// A folder that is held open, for a library that opens files by itself.
  func folder(_ path: String) throws(ArchiveError) -> FolderHandle
  /// Creates a folder, and those above it that are missing.
  func createDirectory(_ path: String) throws(ArchiveError)
  /// Writes a file that was not there before.
  func write(_ bytes: [UInt8], to path: String) throws(ArchiveError)
  /// Waits until a file's bytes, or a folder's names, are on the disk.
  func synchronize(_ path: String) throws(ArchiveError)
  /// Waits until everything on the file system of the folder is on the disk.
  func synchronizeFileSystem() throws(ArchiveError)
  /// Gives a file or folder a new name, at once. With `replacing`, whatever file had the name is gone; without,
  /// nothing may have it.
  func rename(_ path: String, to newPath: String, replacing: Bool) throws(ArchiveError)
  /// Removes a file, or a folder with all it holds; nothing happens if there is nothing.
  func remove(_ path: String) throws(ArchiveError)
  /// Waits at most `milliseconds` for the lock on a file, which is created if need be; throws `locked` after that.
  /// Any number may have it at once if all of them share it.
  func lock(_ path: String, isShared: Bool, waitingAtMost milliseconds: Int) throws(ArchiveError) -> any FileLock
}

extension FileOperations {
  /// A path as messages name it.
  package func shown(_ path: String) -> String { FileName.shown(path.isEmpty ? root : root + "/" + path) }
}
