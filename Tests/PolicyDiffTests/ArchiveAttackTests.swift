import Foundation
import Glibc
import PolicyDiffTestSupport
import Testing

@testable import PolicyDiff
@testable import VersionStorage

/// Traps in an archive that came from somewhere: whatever is done to it, a stranger's folder stays as it was.
///
/// `scripts/archive-attacks` tries more of them, against the built program, and while folders are exchanged for links.
@Suite struct ArchiveAttackTests {
  /// Everything about a folder that must not change.
  private struct Contents: Equatable {
    var files: [String: Data] = [:]

    init(of folder: String) {
      for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
        files[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      }
    }
  }

  private let temporary = TemporaryFolder()
  private var folder: String { temporary.path }
  private var root: String { folder + "/policies" }
  private var victim: String { folder + "/victim" }
  private let id: PolicyIdentifier

  init() throws {
    id = try PolicyIdentifier("code")
  }

  private var archive: DirectoryArchive { DirectoryArchive(root: root, lockPatience: 100) }

  private func record(_ label: String, in id: String, at root: String) throws {
    let recording = ArchiveRecording(
      archive: DirectoryArchive(root: root, lockPatience: 100), now: { Timestamp("2024-05-01T10:00:00Z")! })
    let text = "# Code\n\n## 1. Scope\n\nThis binds members. Text \(label) of \(id).\n"
    _ = try recording.record(
      ResolvedDocument(name: "code.md", bytes: Array(text.utf8)), in: PolicyIdentifier(id), as: VersionLabel(label),
      ArchiveRecording.Facts())
  }

  /// A sound archive that was used, and the same with other files beside it as the stranger's.
  private func prepare() throws {
    for folder in [root, victim] {
      for label in ["1", "2"] { try record(label, in: "code", at: folder) }
      try record("1", in: "bylaws", at: folder)
      try FileManager.default.createDirectory(atPath: folder + "/profiles", withIntermediateDirectories: true)
      _ = try ArchiveReading(archive: DirectoryArchive(root: folder)).search(ArchiveQuery("binds"))
    }
    for name in ["staging", "pending", "letters"] {
      let inner = victim + "/" + name + "/inner"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try Data("keep".utf8).write(to: URL(fileURLWithPath: inner + "/letter.txt"))
    }
    for name in ["lock", "index.sqlite", "index.stamp", "index.lock", ".gitignore"] {
      try Data("keep".utf8).write(to: URL(fileURLWithPath: victim + "/" + name))
    }
  }

  /// What people do with an archive; each may fail, but not trap, and only with an error that says where.
  private func useArchive(sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = ArchiveReading(archive: archive)
    let steps: [() throws -> Void] = [
      { try record("3", in: "code", at: root) }, { try record("1", in: "new", at: root) },
      { _ = try reading.search(ArchiveQuery("binds")) }, { _ = try reading.search(ArchiveQuery("binds", policy: id)) },
      { _ = try reading.log(id) }, { _ = try reading.history(id, section: "Scope") },
      { _ = try reading.blame(id, .latest) },
      { _ = try reading.list() }, { _ = try archive.verify() }, { _ = try archive.export() }, { try archive.seal(id) },
      { try archive.sealRegister() },
    ]
    for step in steps {
      do {
        try step()
      } catch let error as ArchiveError {
        #expect(error.path.hasPrefix(root) || !error.message.isEmpty, sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
      }
    }
  }

  /// A place in an archive, and what a trap there leads to in the victim's folder.
  static let places: [(place: String, goal: String)] = [
    (".policydiff", ""), (".policydiff/pending", "pending"), (".policydiff/staging", "staging"),
    (".policydiff/lock", "lock"), (".policydiff/.gitignore", ".gitignore"),
    (".policydiff/index.sqlite", "index.sqlite"),
    (".policydiff/index.sqlite-journal", "lock"), (".policydiff/index.sqlite-wal", "index.sqlite"),
    (".policydiff/index.stamp", "index.stamp"), (".policydiff/index.lock", "index.lock"),
    (".policydiff/pending/code", "code/SHA256SUMS"), (".policydiff/pending/SHA256SUMS", "SHA256SUMS"),
    (".policydiff/staging/new", "letters"), ("code", "code"), ("code/versions", "code/versions"),
    ("code/versions/2", "code/versions/2"), ("code/versions/3", "letters"),
    ("code/versions/2/snapshot.md", "code/versions/2/snapshot.md"),
    ("code/versions/2/version.yaml", "code/versions/2/version.yaml"), ("code/policy.yaml", "code/policy.yaml"),
    ("code/SHA256SUMS", "code/SHA256SUMS"), ("SHA256SUMS", "SHA256SUMS"), ("profiles", "profiles"), ("new", "letters"),
  ]

  enum Trap: CaseIterable { case link, linkToNothing, hardLink, pipe, folder, terabyte }

  /// False if the machine cannot make such a thing.
  private func lay(_ trap: Trap, at place: String, leadingTo goal: String) throws -> Bool {
    let manager = FileManager.default
    let path = root + "/" + place
    let target = goal.isEmpty ? victim : victim + "/" + goal
    try? manager.removeItem(atPath: path)
    try manager.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    switch trap {
    case .link: try manager.createSymbolicLink(atPath: path, withDestinationPath: target)
    case .linkToNothing: try manager.createSymbolicLink(atPath: path, withDestinationPath: victim + "/created")
    case .hardLink:
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: target, isDirectory: &isFolder), !isFolder.boolValue else { return false }
      guard link(target, path) == 0 else { return false }
    case .pipe: guard mkfifo(path, 0o600) == 0 else { return false }
    case .folder:
      try manager.createDirectory(
        atPath: path + [String](repeating: "/deep", count: 8).joined(), withIntermediateDirectories: true)
    case .terabyte:
      manager.createFile(atPath: path, contents: nil)
      guard truncate(path, 1 << 40) == 0 else { return false }
    }
    return true
  }

  @Test(arguments: Trap.allCases)
  func nothingOutsideIsTouched(trap: Trap) throws {
    try prepare()
    let before = Contents(of: victim)
    let model = folder + "/model"
    try FileManager.default.moveItem(atPath: root, toPath: model)
    for (place, goal) in Self.places {
      try? FileManager.default.removeItem(atPath: root)
      try FileManager.default.copyItem(atPath: model, toPath: root)
      guard try lay(trap, at: place, leadingTo: goal) else { continue }
      let isLink = trap == .link || trap == .linkToNothing || trap == .pipe
      // Among what is put together aside, the next recording finds it; everywhere else `verify` does.
      if isLink, !place.hasPrefix(".policydiff/pending/"), !place.hasPrefix(".policydiff/staging/") {
        let faults = (try? archive.verify().filter { $0.severity == .fault }) ?? []
        let isRefused = (try? archive.verify()) == nil
        #expect(isRefused || !faults.isEmpty, "\(trap) at \(place) is not found")
      }
      useArchive()
      #expect(Contents(of: victim) == before, "\(trap) at \(place)")
    }
  }

  /// What is refused is named, so that a person knows what to remove.
  @Test func theTrapIsNamed() throws {
    try prepare()
    for (place, goal) in Self.places.prefix(10) {
      #expect(try lay(.link, at: place, leadingTo: goal))
      do {
        try record("3", in: "code", at: root)
        Issue.record("\(place): recorded")
      } catch let error as ArchiveError {
        #expect(error.code == .unexpectedFile && error.path == root + "/" + place, "\(error)")
      }
      do {
        _ = try ArchiveReading(archive: archive).search(ArchiveQuery("binds"))
        Issue.record("\(place): searched")
      } catch let error as ArchiveError {
        #expect(error.code == .unexpectedFile && error.path == root + "/" + place, "\(error)")
      }
      try FileManager.default.removeItem(atPath: root + "/" + place)
      if place == ".policydiff" { try record("9", in: "code", at: root) }
    }
  }

  /// A repository can bring a folder of the usual name that is a link; only a person can name one.
  @Test func aLinkedArchiveMustBeNamed() throws {
    try prepare()
    let link = folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: victim)
    let before = Contents(of: victim)
    let unnamed = DirectoryArchive(root: link, followsLink: false)
    for step in [
      { _ = try unnamed.policies() }, { _ = try unnamed.verify() },
      { _ = try ArchiveReading(archive: unnamed).search(ArchiveQuery("binds")) },
    ] {
      #expect(throws: ArchiveError.self) { try step() }
    }
    #expect(Contents(of: victim) == before)
    let host = InMemoryEnvironment()
    #expect(ArchiveLocation(option: nil, in: host).followsLink == false)
    #expect(try ArchiveLocation(option: link, in: host).archive(in: host).policies().contains(id))
    host.variables = ["POLICYDIFF_ARCHIVE": link]
    #expect(try ArchiveLocation(option: nil, in: host).archive(in: host).policies().contains(id))
  }

  /// Reading makes no index where there is no archive.
  @Test func readingCreatesNothingInOtherFolders() throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    let reading = ArchiveReading(archive: archive)
    _ = try? reading.search(ArchiveQuery("binds"))
    _ = try? reading.search(ArchiveQuery("binds", policy: id))
    _ = try? reading.log(id)
    _ = try? archive.verify()
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == [])
  }
}
