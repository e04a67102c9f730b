internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// The file that an archive's index is kept in, and the stamp that shows that this program was the last to write it.
///
/// Nothing in an index can prove that it tells what the versions say: whoever can write the file can write any proof
/// into it. What nobody can make is the moment at which the system noted the last change of a file, so the stamp names
/// that moment, with the file's number and size. An index that was committed, unpacked, copied, or edited with another
/// program does not fit its stamp; it is thrown away unread and made anew from the versions.
struct IndexFile {
  /// The path of the file.
  static let path = ArchiveLayout.work + "/" + name
  private static let name = "index.sqlite"
  private static let stampName = "index.stamp"
  private static let stampPath = ArchiveLayout.work + "/" + stampName
  private static let lock = ArchiveLayout.work + "/index.lock"
  /// What other programs leave beside a database that they did not close; ours keeps no such file.
  private static let remains = ["-journal", "-wal", "-shm"].map { name + $0 }

  /// How long a process waits for another one that brings the same index up to date, in milliseconds.
  private static let patience = 60_000
  /// Memory for pages that are being written, in KiB: an interrupted transaction then has written nothing yet.
  private static let writeCache = 1 << 18

  let files: any FileOperations

  /// Keeps others from writing, or from reading too; makes the folder if need be.
  func lock(isShared: Bool) throws(ArchiveError) -> any FileLock {
    try WorkFolder(files).prepare()
    return try files.lock(Self.lock, isShared: isShared, waitingAtMost: Self.patience)
  }

  /// What there is. To be asked for under the lock.
  enum State {
    /// The file as this program left it.
    case own
    /// Another file.
    case foreign
    /// Nothing.
    case absent
  }

  /// What there is.
  func state() throws(ArchiveError) -> State {
    let names = try WorkFolder(files).names()
    guard names.contains(Self.name) else { return .absent }
    guard names.isDisjoint(with: Self.remains), names.contains(Self.stampName), let stamp = try stamp() else {
      return .foreign
    }
    return try files.read(Self.stampPath, limit: 1 << 10) == stamp ? .own : .foreign
  }

  private func stamp() throws(ArchiveError) -> [UInt8]? {
    try files.stamps(of: [Self.name], in: ArchiveLayout.work)[0].map { Array($0.description.utf8) }
  }

  /// Throws the file away and begins an empty one. Under the lock.
  func begin() throws(ArchiveError) {
    for name in [Self.name, Self.stampName] + Self.remains { try files.remove(ArchiveLayout.work + "/" + name) }
    // Not left to SQLite, which would also take a file that is put there meanwhile.
    try files.write([], to: Self.path)
  }

  /// Notes that the file is as this program wrote it. Under the lock, after the database was closed.
  func writeStamp() throws(ArchiveError) {
    guard let stamp = try stamp() else { return }
    try files.remove(Self.stampPath)
    try files.write(stamp, to: Self.stampPath)
  }

  /// Lets the next one make the file anew: it is not what this program takes it for.
  func disown() throws(ArchiveError) {
    let lock = try lock(isShared: false)
    defer { lock.release() }
    try files.remove(Self.stampPath)
  }

  /// Opens the database. Under the lock.
  func open(isReadOnly: Bool) throws -> DatabaseQueue {
    guard Self.takesNamesAsGiven else {
      throw ArchiveError(.fileSystem, path: files.shown(Self.path), "SQLite cannot be kept from following links")
    }
    let folder = try files.folder(ArchiveLayout.work)
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      // The folder is reached through its handle for as long as the database is open.
      withExtendedLifetime(folder) {}
      // A lost index is made again. What is undone is kept in memory, so that no file of a known name is opened.
      var sql = "PRAGMA temp_store = MEMORY; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = NORMAL"
      if !isReadOnly { sql += "; PRAGMA cache_size = -\(Self.writeCache)" }
      try database.execute(sql: sql)
    }
    return try DatabaseQueue(path: folder.processPath + "/" + Self.name, configuration: configuration)
  }

  /// True once SQLite opens files by the names they are given.
  ///
  /// By itself it would find out where every part of a path leads, and open that: a link that is put into a folder above
  /// meanwhile would lead it out of the archive. The last part of a name it never follows.
  private static let takesNamesAsGiven: Bool = {
    guard let usual = sqlite3_vfs_find(nil) else { return false }
    // Registered for as long as the process runs.
    let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    own.initialize(to: usual.pointee)
    own.pointee.zName = UnsafePointer(strdup("policydiff"))
    own.pointee.pNext = nil
    own.pointee.xFullPathname = { _, name, room, full in
      guard let name, let full, strlen(name) < Int(room) else { return SQLITE_CANTOPEN }
      strcpy(full, name)
      return SQLITE_OK
    }
    return sqlite3_vfs_register(own, 1) == SQLITE_OK
  }()
}
