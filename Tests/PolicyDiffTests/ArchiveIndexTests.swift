import Foundation
import GRDB
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff
@testable import VersionStorage

/// The index saves time and is believed in nothing: not where it was made, and not that it must be there.
@Suite struct ArchiveIndexTests {
  private let temporary = TemporaryFolder()
  private var folder: String { temporary.path }
  private var root: String { folder + "/policies" }
  private let id: PolicyIdentifier

  init() throws {
    id = try PolicyIdentifier("code")
    for label in ["1", "2", "3"] { try record(label) }
  }

  private var archive: DirectoryArchive { DirectoryArchive(root: root) }
  private var reading: ArchiveReading { ArchiveReading(archive: archive) }

  private func record(_ label: String) throws {
    let recording = ArchiveRecording(archive: archive, now: { Timestamp("2024-05-01T10:00:00Z")! })
    let text = "# Code\n\n## 1. Scope\n\nThis binds members \(label).\n\n## 2. Contact\n\nWrite to us.\n"
    _ = try recording.record(
      ResolvedDocument(name: "code.md", bytes: Array(text.utf8)), in: id, as: VersionLabel(label),
      ArchiveRecording.Facts())
  }

  /// All that the index tells.
  private func told(_ reading: ArchiveReading) throws -> [String] {
    try reading.search(ArchiveQuery("binds")).hits.map { "\($0.title): \($0.excerpt) \($0.firstLabel)" }.sorted()
      + reading.log(id).map { "\($0.version.label) \($0.step?.insertedWords ?? -1) \($0.trouble ?? "")" }
      + reading.history(id, section: "Scope").map { "\($0.version.label) \($0.kinds)" }
  }

  private func edit(_ statement: String) throws {
    let database = try DatabaseQueue(path: root + "/.policydiff/index.sqlite")
    try database.writeWithoutTransaction { try $0.execute(sql: statement) }
    try database.close()
  }

  static let forgeries = [
    "UPDATE text SET body = 'This binds forgers.', title = 'Forged'", "DELETE FROM occurrence",
    "UPDATE step SET value = '0;0'", "UPDATE step SET value = '7;7;900,900,77,77'",
    "UPDATE occurrence SET first = 7, last = -3", "UPDATE version SET label = 'forged'",
    "CREATE TRIGGER t AFTER INSERT ON version BEGIN DELETE FROM text; END",
    "ALTER TABLE text RENAME TO other; CREATE VIEW text AS SELECT id, digest, title, 'forged' AS body FROM other",
    "DROP TABLE meta; CREATE VIEW meta AS SELECT * FROM meta", "CREATE TABLE mine (line TEXT)",
  ]

  @Test(arguments: forgeries)
  func whatAnotherProgramWroteIsNotBelieved(statement: String) throws {
    let honest = try told(reading)
    try edit(statement)
    let found = try reading.search(ArchiveQuery("binds"))
    #expect(found.renewal == .foreign)
    #expect(try told(reading) == honest)
    // And so it is when the log looks first.
    try edit(statement)
    #expect(try reading.log(id).map { $0.step?.insertedWords } == [nil, 1, 1])
    #expect(try told(reading) == honest)
  }

  @Test func itsOwnWorkIsKept() throws {
    let first = try reading.search(ArchiveQuery("binds"))
    #expect((first.refresh.versions, first.renewal) == (3, .none))
    let second = try reading.search(ArchiveQuery("binds"))
    #expect((second.refresh.versions, second.renewal) == (0, .none))
    _ = try reading.log(id)
    try record("4")
    let third = try reading.search(ArchiveQuery("binds"))
    #expect((third.refresh.versions, third.renewal, third.hits.count) == (1, .none, 4))
  }

  @Test func anIndexThatCameFromElsewhereIsNotBelieved() throws {
    let honest = try told(reading)
    // As git or tar would bring it, stamp and all.
    try FileManager.default.copyItem(atPath: root, toPath: folder + "/copy")
    let copy = ArchiveReading(archive: DirectoryArchive(root: folder + "/copy"))
    let found = try copy.search(ArchiveQuery("binds"))
    #expect((found.refresh.versions, found.renewal) == (3, .foreign))
    #expect(try told(copy) == honest)
    // Another archive that is moved stays itself.
    try FileManager.default.moveItem(atPath: root, toPath: folder + "/moved")
    let moved = ArchiveReading(archive: DirectoryArchive(root: folder + "/moved"))
    #expect(try moved.search(ArchiveQuery("binds")).renewal == .none)
  }

  @Test(arguments: ["index.stamp", "index.sqlite"])
  func aLostPartIsMadeAnew(name: String) throws {
    let honest = try told(reading)
    try FileManager.default.removeItem(atPath: root + "/.policydiff/" + name)
    #expect(try told(reading) == honest)
    #expect(try reading.search(ArchiveQuery("binds")).refresh.versions == 0)
  }

  /// A journal beside a database is written back into it by whoever opens it next.
  @Test(arguments: ["-journal", "-wal", "-shm"])
  func nothingIsPlayedBack(suffix: String) throws {
    let honest = try told(reading)
    let path = root + "/.policydiff/index.sqlite" + suffix
    try Data(repeating: 1, count: 4096).write(to: URL(fileURLWithPath: path))
    #expect(try reading.search(ArchiveQuery("binds")).renewal == .foreign)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try told(reading) == honest)
  }

  /// What decides how versions are read is part of what the index was made from.
  @Test func anotherSelectorReadsAnew() throws {
    _ = try told(reading)
    let path = root + "/code/policy.yaml"
    let yaml = try String(contentsOfFile: path, encoding: .utf8)
    try Data((yaml + "note: Seen\n").utf8).write(to: URL(fileURLWithPath: path))
    #expect(try reading.search(ArchiveQuery("binds")).refresh.versions == 0)
    try Data((yaml + "contentSelector: main\n").utf8).write(to: URL(fileURLWithPath: path))
    #expect(try reading.search(ArchiveQuery("binds")).refresh.versions == 3)
  }

  // MARK: What cannot be read

  private func damage(_ label: String) throws -> () throws -> Void {
    let path = URL(fileURLWithPath: root + "/code/versions/\(label)/snapshot.md")
    let original = try Data(contentsOf: path)
    try Data("# Other\n".utf8).write(to: path)
    return { try original.write(to: path) }
  }

  @Test func aDamagedVersionStopsNoOther() throws {
    let honest = try told(reading)
    let restore = try damage("2")
    try FileManager.default.removeItem(atPath: root + "/.policydiff")
    let log = try reading.log(id)
    #expect(log.map { $0.trouble != nil } == [false, true, true])
    #expect(log[1].trouble?.contains("versions/2/snapshot.md") == true)
    let states = try reading.history(id, section: "Scope")
    #expect(states.map { $0.sections.count } == [1, 0, 1])
    #expect(states.map { $0.trouble != nil } == [false, true, true])
    let found = try reading.search(ArchiveQuery("binds"))
    #expect(found.hits.map(\.firstLabel) == ["3", "1"] || found.hits.map(\.firstLabel) == ["1", "3"])
    #expect(found.refresh.unreadable.map(\.name) == ["code@2"])
    // It is told again, and no longer once the file is back.
    #expect(try reading.search(ArchiveQuery("binds")).refresh.unreadable.count == 1)
    try restore()
    #expect(try told(reading) == honest)
  }

  @Test func aDamagedPolicyStopsNoOther() throws {
    try FileManager.default.createDirectory(atPath: root + "/bad/versions/1", withIntermediateDirectories: true)
    try Data("title: [".utf8).write(to: URL(fileURLWithPath: root + "/bad/policy.yaml"))
    let found = try reading.search(ArchiveQuery("binds"))
    #expect(found.hits.count == 3 && found.refresh.unreadable.map(\.name) == ["bad"])
    #expect(throws: ArchiveError.self) {
      try reading.search(ArchiveQuery("binds", policy: PolicyIdentifier("bad")))
    }
  }

  private struct Trouble: Error, CustomStringConvertible { var description: String { "too hard" } }

  /// Two versions that cannot be compared, whatever the reason: the others are told, and a better program tells all.
  @Test func aStepThatThrowsStopsNoOther() throws {
    var extraction = ArchiveExtraction.standard()
    let compare = extraction.compare
    extraction.compare = { old, new in
      if new.allSections.contains(where: { $0.blocks.contains { $0.text.contains("members 2") } }) { throw Trouble() }
      return try compare(old, new)
    }
    let reading = ArchiveReading(archive: archive, extraction: extraction)
    for _ in 0..<2 {
      let log = try reading.log(id)
      #expect(log.map { $0.step != nil } == [false, false, true])
      #expect(log[1].trouble?.contains("too hard") == true && log[2].trouble == nil)
      let states = try reading.history(id, section: "Scope")
      #expect(states.map { $0.sections.map(\.title) } == [["Scope"], ["Scope"], ["Scope"]])
      #expect(states.map { $0.trouble != nil } == [false, true, false])
      #expect(states[2].kinds == [.modified])
    }
    #expect(try self.reading.log(id).map { $0.step != nil } == [false, true, true])
  }

  // MARK: Where the index cannot be kept

  @Test func aFolderThatCannotBeWrittenIsReadFromMemory() throws {
    let honest = try told(reading)
    try FileManager.default.removeItem(atPath: root + "/.policydiff")
    for step in 1...12 {
      for fault in [FaultyIndex.Fault.full, .once] {
        let files = FaultyIndex(SystemFileOperations(root: root), failingAt: step, fault)
        let faulty = ArchiveReading(archive: DirectoryArchive(files: files))
        #expect(try told(faulty) == honest, "\(fault) at \(step)")
      }
    }
  }

  /// Another process that does not end must not keep anybody from reading.
  @Test func manyReadersAtOnceAgree() async throws {
    let root = root
    let hits = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let reading = ArchiveReading(archive: DirectoryArchive(root: root))
          return try reading.search(ArchiveQuery("binds")).hits.count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(hits == [Int](repeating: 3, count: 8))
    #expect(try reading.search(ArchiveQuery("binds")).renewal == .none)
  }
}

/// A file system on which nothing can be written for the index from some step on, or at one step.
private final class FaultyIndex: FileOperations {
  enum Fault { case full, once }

  private let base: SystemFileOperations
  private let step: Int
  private let fault: Fault
  // Used by one thread.
  nonisolated(unsafe) private var count = 0

  init(_ base: SystemFileOperations, failingAt step: Int, _ fault: Fault) {
    (self.base, self.step, self.fault) = (base, step, fault)
  }

  var root: String { base.root }

  private func reach(_ path: String) throws(ArchiveError) {
    count += 1
    if fault == .full ? count >= step : count == step {
      throw ArchiveError(.fileSystem, path: path, "no room on the disk")
    }
  }

  func kind(of path: String) throws(ArchiveError) -> FileKind? { try base.kind(of: path) }
  func stamps(of names: [String], in path: String) throws(ArchiveError) -> [FileStamp?] {
    try base.stamps(of: names, in: path)
  }
  func read(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8] { try base.read(path, limit: limit) }
  func entries(of path: String) throws(ArchiveError) -> [DirectoryEntry] { try base.entries(of: path) }
  func folder(_ path: String) throws(ArchiveError) -> FolderHandle { try base.folder(path) }
  func createDirectory(_ path: String) throws(ArchiveError) {
    try reach(path)
    try base.createDirectory(path)
  }
  func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    try reach(path)
    try base.write(bytes, to: path)
  }
  func synchronize(_ path: String) throws(ArchiveError) { try base.synchronize(path) }
  func synchronizeFileSystem() throws(ArchiveError) { try base.synchronizeFileSystem() }
  func rename(_ path: String, to newPath: String, replacing: Bool) throws(ArchiveError) {
    try base.rename(path, to: newPath, replacing: replacing)
  }
  func remove(_ path: String) throws(ArchiveError) { try base.remove(path) }
  func lock(
    _ path: String, isShared: Bool, waitingAtMost milliseconds: Int
  ) throws(ArchiveError) -> any FileLock {
    try reach(path)
    return try base.lock(path, isShared: isShared, waitingAtMost: milliseconds)
  }
}
