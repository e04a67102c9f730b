internal import GRDB

/// What is derived from an archive, kept in one SQLite file that can be deleted at any time: the text of each section
/// once however many versions share it, in which versions it stands, full-text search over it, and what changed from
/// version to version.
///
/// Readers never wait for a writer (the file is in write-ahead mode), and the index of a folder that cannot be
/// written lives in memory.
package final class ArchiveIndex: Sendable {
  let archive: DirectoryArchive
  let extraction: DocumentExtraction
  let database: any DatabaseWriter
  /// True if an index of another reader was thrown away: its texts are being read anew.
  package let wasOutdated: Bool

  /// Changes with the tables below.
  private static let layoutVersion = "2"
  /// How long a process waits for another one that refreshes the same index.
  private static let patience = 60.0

  /// Opens the index of an archive, or begins a new one. Reads nothing of the archive yet.
  package init(of archive: DirectoryArchive, extraction: DocumentExtraction) throws(ArchiveError) {
    self.archive = archive
    self.extraction = extraction
    let stamp = Self.layoutVersion + "/" + extraction.version
    do {
      do {
        (database, wasOutdated) = try Self.open(archive, stamp: stamp)
      } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
        // Nothing is lost: everything in it can be derived again.
        for suffix in ["", "-wal", "-shm"] { try archive.files.remove(archive.layout.index + suffix) }
        (database, wasOutdated) = try Self.open(archive, stamp: stamp)
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw Self.failure(error, archive)
    }
  }

  static func failure(_ error: any Error, _ archive: DirectoryArchive) -> ArchiveError {
    (error as? ArchiveError)
      ?? ArchiveError(
        .fileSystem, path: archive.layout.index, "the index cannot be used: \(error)",
        remedy: "delete the file; it is made again")
  }

  private static func open(
    _ archive: DirectoryArchive, stamp: String
  ) throws -> (any DatabaseWriter, wasOutdated: Bool) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // A lost index is made again, so that it need not survive a power cut.
      try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY")
    }
    let writer: any DatabaseWriter
    if archive.canWrite {
      writer = try DatabasePool(path: archive.layout.index, configuration: configuration)
    } else {
      writer = try DatabaseQueue(configuration: configuration)
    }
    let found = try writer.read { database in
      try database.tableExists("meta")
        ? String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'stamp'") : nil
    }
    if found == stamp { return (writer, false) }
    let wasOutdated = try writer.write { database in
      let found =
        try database.tableExists("meta")
        ? String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'stamp'") : nil
      if found == stamp { return false }
      try ArchiveIndexTables.create(in: database, stamp: stamp)
      return found != nil
    }
    return (writer, wasOutdated)
  }
}

extension DirectoryArchive {
  /// True if an index can be kept beside the archive; makes the folder for it.
  var canWrite: Bool {
    do {
      if try files.kind(of: layout.work) == nil {
        try files.createDirectory(layout.work)
        try files.write(Array("*\n".utf8), to: layout.work + "/.gitignore")
      }
      return SystemFileOperations.isWritable(layout.work)
    } catch {
      return false
    }
  }
}
