import Foundation
import Glibc
import PolicyDiffTestSupport
import Testing

@testable import VersionStorage

/// What an archive does to files stays below its folder, whatever lies there: in one call of the kernel's, and part by
/// part as on kernels without it.
@Suite struct SystemFileOperationsTests {
  let folder = TemporaryFolder()
  var root: String { folder.path + "/root" }
  var victim: String { folder.path + "/victim" }

  init() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
    try manager.createDirectory(atPath: victim + "/b", withIntermediateDirectories: true)
    for path in [root + "/a/b/file", victim + "/file", victim + "/b/file"] {
      try Data("keep".utf8).write(to: URL(fileURLWithPath: path))
    }
    try manager.createSymbolicLink(atPath: root + "/folder", withDestinationPath: "../victim")
    try manager.createSymbolicLink(atPath: root + "/a/link", withDestinationPath: victim + "/file")
    try manager.createSymbolicLink(atPath: root + "/new", withDestinationPath: victim + "/new")
  }

  private func files(_ walks: Bool) -> SystemFileOperations { SystemFileOperations(root: root, walks: walks) }

  private func checkVictim(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(folder.files(below: "victim", skipping: false) == ["b/file", "file"], sourceLocation: sourceLocation)
    for file in ["file", "b/file"] {
      #expect(FileManager.default.contents(atPath: victim + "/" + file) == Data("keep".utf8))
    }
  }

  @Test(arguments: [false, true])
  func noLinkIsFollowed(walks: Bool) throws {
    let files = files(walks)
    for path in ["folder/file", "folder/b/file", "a/link", "folder", "new"] {
      expectError(.unexpectedFile) { try files.read(path, limit: 100) }
      expectError(.unexpectedFile) { try files.synchronize(path) }
      expectError(.unexpectedFile) { try files.lock(path, isShared: false, waitingAtMost: 0) }
    }
    for path in ["folder", "folder/b", "new"] {
      expectError(.unexpectedFile) { try files.entries(of: path) }
      expectError(.unexpectedFile) { try files.folder(path) }
      expectError(.unexpectedFile) { try files.stamps(of: ["file"], in: path) }
      expectError(.unexpectedFile) { try files.write([1], to: path + "/x") }
      expectError(.unexpectedFile) { try files.createDirectory(path + "/x") }
      expectError(.unexpectedFile) { try files.kind(of: path + "/file") }
      expectError(.unexpectedFile) { try files.remove(path + "/file") }
      expectError(.unexpectedFile) { try files.rename("a/b/file", to: path + "/file", replacing: true) }
      expectError(.unexpectedFile) { try files.rename(path + "/file", to: "mine", replacing: false) }
    }
    expectError(.unexpectedFile) { try files.createDirectory("new") }
    // A name is taken even by a link that leads nowhere.
    expectError(.fileSystem) { try files.write([1], to: "new") }
    for path in ["folder", "a/link", "new"] {
      #expect(try files.kind(of: path) == .symbolicLink)
      expectError(.unexpectedFile) { try files.remove(path) }
    }
    expectError(.unexpectedFile) { try files.remove("a") }
    checkVictim()
  }

  @Test(arguments: [false, true])
  func theLinkIsNamed(walks: Bool) {
    do {
      _ = try files(walks).read("folder/b/file", limit: 100)
      Issue.record("read through a link")
    } catch {
      #expect(error.path == root + "/folder")
    }
  }

  @Test(arguments: [false, true])
  func noNameLeadsUp(walks: Bool) throws {
    let files = files(walks)
    for path in ["../victim/file", "a/../../victim/file", "a/./b/file", "/etc/passwd", "a//b/file", "a/b/", ".."] {
      expectError(.unexpectedFile) { try files.read(path, limit: 100) }
    }
    expectError(.unexpectedFile) { try files.write([1], to: "../victim/new") }
    checkVictim()
  }

  @Test(arguments: [false, true])
  func plainFilesAreReadAndWritten(walks: Bool) throws {
    let files = files(walks)
    #expect(try files.read("a/b/file", limit: 4) == Array("keep".utf8))
    expectError(.fileSystem) { try files.read("a/b/file", limit: 3) }
    expectError(.notFound) { try files.read("a/b/none", limit: 3) }
    try files.createDirectory("c/d/e")
    try files.write(Array("text".utf8), to: "c/d/e/file")
    try files.rename("c/d/e/file", to: "c/file", replacing: false)
    expectError(.fileSystem) { try files.rename("a/b/file", to: "c/file", replacing: false) }
    try files.rename("a/b/file", to: "c/file", replacing: true)
    #expect(try files.read("c/file", limit: 100) == Array("keep".utf8))
    #expect(try files.entries(of: "c").map(\.name) == ["d", "file"])
    #expect(try files.stamps(of: ["file", "none"], in: "c").map { $0 != nil } == [true, false])
    try files.remove("c")
    try files.remove("c")
    #expect(try files.kind(of: "c") == nil)
    #expect(try files.kind(of: "c/file") == nil)
    #expect(try files.kind(of: "") == .directory)
  }

  @Test(arguments: [false, true])
  func whatIsNoFileIsRefused(walks: Bool) throws {
    let files = files(walks)
    #expect(mkfifo(root + "/pipe", 0o600) == 0)
    expectError(.unexpectedFile) { try files.read("pipe", limit: 100) }
    expectError(.unexpectedFile) { try files.lock("pipe", isShared: false, waitingAtMost: 0) }
    expectError(.unexpectedFile) { try files.remove("pipe") }
    expectError(.unexpectedFile) { try files.read("a", limit: 100) }
    // A file of a terabyte without a byte in it.
    let sparse = open(root + "/large", O_WRONLY | O_CREAT, 0o600)
    #expect(ftruncate(sparse, 1 << 40) == 0)
    close(sparse)
    expectError(.fileSystem) { try files.read("large", limit: Snapshot.largest) }
  }

  /// A tree deeper than any of ours is not emptied, and none is deep enough to exhaust the stack.
  @Test func onlyWhatIsOursIsRemoved() throws {
    let files = files(false)
    let ours = "s/" + ["policy", "versions", "1"].joined(separator: "/")
    try files.createDirectory(ours)
    try files.write([1], to: ours + "/file")
    try files.remove("s")
    #expect(try files.kind(of: "s") == nil)
    let deep = "s/" + [String](repeating: "d", count: FolderHandle.deepestOfOurs + 1).joined(separator: "/")
    try files.createDirectory(deep)
    expectError(.unexpectedFile) { try files.remove("s") }
    #expect(try files.kind(of: deep) == .directory)
  }

  @Test func locksAreSharedOrNot() throws {
    let files = files(false)
    let one = try files.lock("lock", isShared: true, waitingAtMost: 0)
    let two = try files.lock("lock", isShared: true, waitingAtMost: 0)
    expectError(.locked) { try files.lock("lock", isShared: false, waitingAtMost: 0) }
    one.release()
    two.release()
    let three = try files.lock("lock", isShared: false, waitingAtMost: 0)
    expectError(.locked) { try files.lock("lock", isShared: true, waitingAtMost: 0) }
    three.release()
  }

  @Test func theFolderItselfMayBeALinkOnlyIfThatIsMeant() throws {
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: root)
    #expect(try SystemFileOperations(root: link).read("a/b/file", limit: 9) == Array("keep".utf8))
    let strict = SystemFileOperations(root: link, followsLink: false)
    expectError(.unexpectedFile) { try strict.read("a/b/file", limit: 9) }
    expectError(.unexpectedFile) { try strict.kind(of: "") }
    expectError(.unexpectedFile) { try strict.createDirectory("x") }
    let dangling = folder.path + "/dangling"
    try FileManager.default.createSymbolicLink(atPath: dangling, withDestinationPath: victim + "/none")
    expectError(.unexpectedFile) { try SystemFileOperations(root: dangling).createDirectory("x") }
    checkVictim()
  }

  /// Once opened, the folder is the same one, whatever its name leads to later.
  @Test func theFolderIsHeld() throws {
    let files = files(false)
    #expect(try files.kind(of: "a") == .directory)
    try FileManager.default.moveItem(atPath: root, toPath: folder.path + "/moved")
    try FileManager.default.createSymbolicLink(atPath: root, withDestinationPath: victim)
    try files.write([1], to: "mine")
    try files.remove("a/b")
    checkVictim()
    #expect(FileManager.default.fileExists(atPath: folder.path + "/moved/mine"))
  }
}
