import Foundation
import Testing

@testable import PolicyDiff

@Suite struct SystemEnvironmentTests {
  private let host = SystemEnvironment()
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("policydiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test func `files are read whole up to the limit`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
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
    defer { try? FileManager.default.removeItem(at: folder) }
    try host.replace(path("page"), with: "one")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("page"))
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("page"))
    try host.replace(path("link"), with: "two")
    #expect(try String(contentsOfFile: path("page"), encoding: .utf8) == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("page"))
    #expect(try FileManager.default.attributesOfItem(atPath: path("page"))[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link", "page"])
  }

  @Test func `what cannot be written says why and leaves nothing`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
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
