import Foundation
import Glibc
import PolicyDiffTestSupport
import Synchronization
import Testing

@testable import PolicyDiff
@testable import VersionStorage

@Suite struct SystemEnvironmentTests {
  private let host = SystemEnvironment()
  private let temporary = TemporaryFolder()
  private var folder: URL { URL(fileURLWithPath: temporary.path) }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test func `files are read whole up to the limit`() throws {
    let bytes = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
    try Data(bytes).write(to: URL(fileURLWithPath: path("a")))
    #expect(try host.read(path("a"), limit: bytes.count) == bytes)
    #expect(throws: FileError(path("a"), .tooLarge(size: bytes.count, limit: bytes.count - 1))) {
      try host.read(path("a"), limit: bytes.count - 1)
    }
    #expect(throws: FileError("/dev/zero", .tooLarge(size: nil, limit: 1000))) {
      try host.read("/dev/zero", limit: 1000)
    }
    #expect(throws: FileError(path("b"), .notFound)) { try host.read(path("b"), limit: 1) }
    #expect(throws: FileError(folder.path, .isFolder)) { try host.read(folder.path, limit: 1) }
  }

  @Test func `a file is replaced whole, through links, and keeps its permissions`() throws {
    try host.replace(path("page"), with: "one")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("page"))
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("page"))
    try host.replace(path("link"), with: "two")
    #expect(try String(contentsOfFile: path("page"), encoding: .utf8) == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("page"))
    #expect(try FileManager.default.attributesOfItem(atPath: path("page"))[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link", "page"])
  }

  @Test func `a new file is written whole and takes nobody's place`() throws {
    try host.create(path("new"), with: Array("one".utf8))
    #expect(throws: FileError(path("new"), .exists)) { try host.create(path("new"), with: Array("two".utf8)) }
    #expect(try String(contentsOfFile: path("new"), encoding: .utf8) == "one")
    // A link that leads nowhere is a name that is taken too.
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("elsewhere"))
    #expect(throws: FileError(path("link"), .exists)) { try host.create(path("link"), with: Array("two".utf8)) }
    #expect(throws: FileError.self) { try host.create(path("no/such"), with: Array("x".utf8)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link", "new"])
  }

  @Test func `a file is there once it is on the disk, and not before`() throws {
    var host = host
    let count = Mutex(0)
    let isFull = Mutex(false)
    host.synchronize = { descriptor in
      count.withLock { $0 += 1 }
      errno = EIO
      return isFull.withLock { $0 } ? -1 : fsync(descriptor)
    }
    try host.create(path("new"), with: Array("one".utf8))
    try host.replace(path("new"), with: "two")
    #expect(count.withLock { $0 } == 2)
    isFull.withLock { $0 = true }
    #expect(throws: FileError.self) { try host.create(path("other"), with: Array("one".utf8)) }
    #expect(throws: FileError.self) { try host.replace(path("new"), with: "three") }
    #expect(try String(contentsOfFile: path("new"), encoding: .utf8) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["new"])
  }

  @Test func `names that are not UTF-8 lead to their files`() throws {
    // Two names that look alike when what is not UTF-8 is replaced, made by the shell.
    let maker = Process()
    maker.executableURL = URL(fileURLWithPath: "/bin/sh")
    maker.currentDirectoryURL = folder
    maker.arguments = ["-c", "printf one > \"$(printf 'c\\366de.md')\"; printf two > \"$(printf 'c\\344de.md')\""]
    try maker.run()
    maker.waitUntilExit()
    func name(_ byte: UInt8) -> String {
      FileName.text(of: Array((folder.path + "/c").utf8) + [byte] + Array("de.md".utf8))
    }
    #expect(try host.read(name(0xF6), limit: 9) == Array("one".utf8))
    #expect(try host.read(name(0xE4), limit: 9) == Array("two".utf8))
    #expect(host.exists(name(0xF6)) && !host.exists(name(0xF7)))
    try host.replace(name(0xF6), with: "three")
    #expect(try host.read(name(0xF6), limit: 9) == Array("three".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(
      FileError(name(0xF7), .notFound).description.hasSuffix("/c\u{FFFD}de.md: there is no such file; check the path"))
  }

  @Test func `nothing of an archive is read through a link`() throws {
    try FileManager.default.createDirectory(atPath: path("policies/profiles"), withIntermediateDirectories: true)
    try host.replace(path("secret.yaml"), with: "id: x")
    try host.replace(path("policies/profiles/own.yaml"), with: "id: own")
    try FileManager.default.createSymbolicLink(
      atPath: path("policies/profiles/x.yaml"), withDestinationPath: path("secret.yaml"))
    let archive = ArchiveLocation(option: path("policies"), in: host)
    #expect(try host.read("profiles/own.yaml", of: archive, limit: 100) == Array("id: own".utf8))
    let refused = FileError(path("policies/profiles/x.yaml"), .isLink)
    #expect(throws: refused) { try host.read("profiles/x.yaml", of: archive, limit: 100) }
    #expect(throws: PolicyDiffError.file(refused)) {
      try ValidateDocuments.profile(ValidationOptions(profile: "x", archive: path("policies")), in: host)
    }
    #expect(throws: FileError.self) { try host.read("../secret.yaml", of: archive, limit: 100) }
  }

  @Test func `what cannot be written says why and leaves nothing`() throws {
    #expect(throws: FileError(folder.path, .isFolder)) { try host.replace(folder.path, with: "x") }
    let nowhere = path("no/such/page")
    #expect(throws: FileError(nowhere, .system("there is no such folder; make it first"))) {
      try host.replace(nowhere, with: "x")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    try host.replace("/dev/null", with: "x")
    #expect(throws: (any Error).self) { try host.replace("/dev/full", with: "x") }
  }
}
