internal import GRDB

/// What is derived from an archive, kept in one SQLite file that can be deleted at any time: the text of each section
/// once however many versions share it, in which versions it stands, full-text search over it, and what changed from
/// version to version.
///
/// Where the file cannot be kept (a folder that cannot be written, a full disk), the index lives in memory. A link in
/// its place, or anything else that is not ours, is an error.
package final class ArchiveIndex {
  let archive: DirectoryArchive
  let extraction: DocumentExtraction
  /// Why the index that was there was thrown away: its texts are being read anew.
  package private(set) var renewal = Renewal.none

  /// Why an index was made anew.
  package enum Renewal: Sendable, Hashable {
    /// It was not, or there was none.
    case none
    /// It was made by another version of the readers.
    case outdated
    /// Another program wrote it, or it came from elsewhere.
    case foreign
  }

  /// Changes with the tables.
  private static let layoutVersion = "3"

  private let file: IndexFile
  private var reader: (database: DatabaseQueue, lock: any FileLock)?
  private var memory: DatabaseQueue?

  /// The index of an archive. Nothing is read or written yet.
  package init(of archive: DirectoryArchive, extraction: DocumentExtraction) {
    self.archive = archive
    self.extraction = extraction
    self.file = IndexFile(files: archive.files)
  }

  deinit { closeReader() }

  private var version: String { Self.layoutVersion + "/" + extraction.version }

  // MARK: Failures

  /// The file cannot be kept or read; everything else can go on without it.
  private struct Unusable: Error { var cause: any Error }

  private func failure(_ error: any Error) -> ArchiveError {
    (error as? ArchiveError)
      ?? ArchiveError(
        .fileSystem, path: archive.files.shown(IndexFile.path), "the index cannot be used: \(error)",
        remedy: "delete the file; it is made again")
  }

  /// Does something with the file. What is not ours in its place stays an error; all other trouble makes it unusable.
  private func kept<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as ArchiveError where error.code == .unexpectedFile {
      throw error
    } catch {
      throw Unusable(cause: error)
    }
  }

  /// Does some work on the index, and once more on one in memory if the file cannot be used.
  func reliably<Result>(_ work: () throws -> Result) throws(ArchiveError) -> Result {
    defer { closeReader() }
    do {
      do {
        return try work()
      } catch let error as Unusable where memory == nil {
        giveUp(error)
        memory = try Self.inMemory(version: version)
        return try work()
      }
    } catch {
      throw failure((error as? Unusable)?.cause ?? error)
    }
  }

  /// Does some work that only saves time; nil if the file cannot be used.
  func ifUsable<Result>(_ work: () throws -> Result) throws(ArchiveError) -> Result? {
    defer { closeReader() }
    do {
      return try work()
    } catch let error as Unusable {
      giveUp(error)
      return nil
    } catch {
      throw failure(error)
    }
  }

  /// Leaves a file that cannot be used; one that is damaged, or has other tables, is to be made anew next time.
  private func giveUp(_ error: Unusable) {
    closeReader()
    guard let error = error.cause as? DatabaseError else { return }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_ERROR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: try? file.disown()
    default: break
    }
  }

  private static func inMemory(version: String) throws -> DatabaseQueue {
    let database = try DatabaseQueue()
    try database.write { try ArchiveIndexTables.create(in: $0, version: version) }
    return database
  }

  // MARK: Reading and writing

  /// Reads from the index.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    if let memory { return try memory.read(body) }
    return try kept {
      if reader == nil { try openReader() }
      guard let reader else { throw ArchiveError(.locked, "the index changes too often") }
      return try reader.database.read(body)
    }
  }

  /// Changes the index: all of it, or nothing. Errors that `body` throws by itself are passed on.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    if let memory { return try memory.write(body) }
    closeReader()
    let lock = try kept { try file.lock(isShared: false) }
    defer { lock.release() }
    let database = try kept {
      try renewIfNeeded()
      return try file.open(isReadOnly: false)
    }
    let result: Result
    do {
      result = try database.write(body)
    } catch let error as DatabaseError {
      throw Unusable(cause: error)
    }
    try kept {
      try database.close()
      try file.writeStamp()
    }
    return result
  }

  private func closeReader() {
    guard let reader else { return }
    try? reader.database.close()
    reader.lock.release()
    self.reader = nil
  }

  /// Another process can make the index anew with other readers between our writing and reading; not for ever.
  private static let attempts = 3

  private func openReader() throws {
    for _ in 0..<Self.attempts {
      let lock = try file.lock(isShared: true)
      if case .own = try file.state() {
        let database = try file.open(isReadOnly: true)
        if try isCurrent(database) {
          reader = (database, lock)
          return
        }
        try database.close()
      }
      lock.release()
      let exclusive = try file.lock(isShared: false)
      defer { exclusive.release() }
      try renewIfNeeded()
    }
  }

  /// Under the lock: makes the file anew unless it is ours and of this version.
  private func renewIfNeeded() throws {
    let state = try file.state()
    if case .own = state {
      let database = try file.open(isReadOnly: true)
      defer { try? database.close() }
      // A damaged file that fits its stamp is a fault of the disk.
      if (try? isCurrent(database)) == true { return }
    }
    switch state {
    case .own: renewal = .outdated
    case .foreign: renewal = .foreign
    case .absent: break
    }
    try file.begin()
    let database = try file.open(isReadOnly: false)
    try database.write { try ArchiveIndexTables.create(in: $0, version: version) }
    try database.close()
    try file.writeStamp()
  }

  private func isCurrent(_ database: DatabaseQueue) throws -> Bool {
    try database.read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE key = 'version'") } == version
  }
}
