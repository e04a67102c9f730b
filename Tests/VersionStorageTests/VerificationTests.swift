import Foundation
import Testing

@testable import VersionStorage

@Suite struct VerificationTests {
  let folder = TemporaryFolder()
  let archive: DirectoryArchive
  let id: PolicyIdentifier
  let policy = PolicyRecord(title: "Code", publisher: "Us")
  let now = time("2024-05-01T10:00:00Z")

  init() throws {
    archive = DirectoryArchive(root: folder.path + "/policies")
    id = try PolicyIdentifier("code")
    for (label, text) in [("1", "# One"), ("2", "# Two"), ("3", "# Three")] {
      _ = try archive.record(submission(label, text), in: id, policy: policy, now: now)
    }
  }

  private var faults: [ArchiveFault] {
    get throws { try archive.verify().filter { $0.severity == .fault } }
  }

  @Test func acceptsWhatWasRecorded() throws {
    #expect(try archive.verify() == [])
  }

  /// Every byte of every file, one bit each.
  @Test func findsEveryFlippedByte() throws {
    let files = folder.files(below: "policies")
    #expect(files.count == 8)
    for file in files {
      let path = folder.path + "/policies/" + file
      let original = try Data(contentsOf: URL(fileURLWithPath: path))
      for offset in original.indices {
        var changed = original
        changed[offset] ^= UInt8(1) << UInt8(offset % 8)
        try changed.write(to: URL(fileURLWithPath: path))
        #expect(try !faults.isEmpty, "byte \(offset) of \(file)")
      }
      try original.write(to: URL(fileURLWithPath: path))
    }
    #expect(try archive.verify() == [])
  }

  @Test func findsEveryDeletedFile() throws {
    for file in folder.files(below: "policies") {
      let path = folder.path + "/policies/" + file
      let original = try Data(contentsOf: URL(fileURLWithPath: path))
      try FileManager.default.removeItem(atPath: path)
      #expect(try !faults.isEmpty, "\(file)")
      try original.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test func findsADeletedVersion() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/policies/code/versions/3")
    #expect(try faults.count == 2)
  }

  @Test func findsWhatHasNoPlace() throws {
    let versions = folder.path + "/policies/code/versions"
    try Data().write(to: URL(fileURLWithPath: versions + "/1/notes.txt"))
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/policies/link", withDestinationPath: "code")
    try FileManager.default.createSymbolicLink(atPath: versions + "/4", withDestinationPath: "3")
    #expect(try faults.map(\.error.code) == [.unexpectedFile, .unexpectedFile, .unexpectedFile])
    expectError(.unexpectedFile) { try archive.versions(of: id) }
    expectError(.unexpectedFile) { try archive.policies() }
    expectError(.unexpectedFile) { try archive.versions(of: PolicyIdentifier("link")) }
  }

  @Test func refusesALinkForASnapshot() throws {
    let path = folder.path + "/policies/code/versions/3/snapshot.md"
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../2/snapshot.md")
    let last = try #require(try archive.versions(of: id).last)
    expectError(.unexpectedFile) { try archive.snapshot(of: last.record, in: id) }
  }

  @Test func refusesASnapshotEditedByHand() throws {
    let path = folder.path + "/policies/code/versions/3/snapshot.md"
    try Data("# Threes".utf8).write(to: URL(fileURLWithPath: path))
    let last = try #require(try archive.versions(of: id).last)
    expectError(.digestMismatch) { try archive.snapshot(of: last.record, in: id) }
  }

  @Test func findsAForkAndNamesBoth() throws {
    // What a merge of two branches leaves that each recorded a version.
    let other = DirectoryArchive(root: folder.path + "/other")
    for (label, text) in [("1", "# One"), ("2", "# Two"), ("3b", "# Other")] {
      _ = try other.record(submission(label, text), in: id, policy: policy, now: now)
    }
    try FileManager.default.moveItem(
      atPath: folder.path + "/other/code/versions/3b", toPath: folder.path + "/policies/code/versions/3b")
    let chain = try faults.filter { $0.error.code == .brokenChain }
    #expect(chain.count == 1)
    #expect(chain.first?.description.contains("follow '2': 3, 3b") == true)
    #expect(try archive.versions(of: id).map(\.label.text) == ["1", "2", "3", "3b"])
  }

  @Test func sealsWhatWasChangedOnPurpose() throws {
    let path = folder.path + "/policies/code/policy.yaml"
    try Data("title: New title\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try faults.map(\.error.code) == [.digestMismatch])
    try archive.seal(id)
    #expect(try archive.verify() == [])
    #expect(try archive.policy(id).title == "New title")
  }

  @Test func sumsAreReadableByOthers() throws {
    let check = "cd \"$1\" && sha256sum --check --strict --quiet SHA256SUMS"
    let result = try ChildProcess.run("sh", ["-c", check, "sh", folder.path + "/policies/code"])
    #expect(result.status == 0, "\(result.messages)")
  }
}
