import Foundation
import PolicyDiffTestSupport
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
    #expect(files.count == 9)
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

  // MARK: Whole policies

  private var root: String { folder.path + "/policies" }

  private func record(_ id: String, _ label: String, _ text: String) throws {
    _ = try archive.record(submission(label, text), in: PolicyIdentifier(id), policy: policy, now: now)
  }

  private func move(_ name: String, to newName: String) throws {
    try FileManager.default.moveItem(atPath: root + "/" + name, toPath: root + "/" + newName)
  }

  @Test func findsAPolicyThatIsGone() throws {
    try record("bylaws", "1", "# Bylaws")
    try FileManager.default.removeItem(atPath: root + "/bylaws")
    #expect(try faults.map(\.error.message) == ["the policy 'bylaws' is missing"])
    // Nobody can put another one in its place unnoticed.
    expectError(.notFound) { try record("bylaws", "1", "# Other bylaws") }
    #expect(try !archive.seal(PolicyIdentifier("bylaws")))
    #expect(try archive.verify() == [])
    try record("bylaws", "1", "# Other bylaws")
    #expect(try archive.verify() == [])
  }

  @Test func findsARenamedPolicy() throws {
    try move("code", to: "rules")
    #expect(
      try faults.map(\.error.message) == [
        "the policy 'rules' is not in the archive's register; these are the versions of 'code'",
        "the policy 'code' is missing",
      ])
    #expect(try archive.verify(only: [PolicyIdentifier("rules")]).count == 1)
    try archive.seal(PolicyIdentifier("rules"))
    try archive.seal(id)
    #expect(try archive.verify() == [])
    #expect(try archive.versions(of: PolicyIdentifier("rules")).count == 3)
  }

  /// Two policies that were recorded in the same second with the same bytes and labels.
  @Test func findsTwinsThatWereExchanged() throws {
    for (label, text) in [("1", "# One"), ("2", "# Two"), ("3", "# Three")] { try record("twin", label, text) }
    #expect(try archive.verify() == [])
    try move("code", to: "aside")
    try move("twin", to: "code")
    try move("aside", to: "twin")
    #expect(
      try faults.map(\.error.message) == ["these are the versions of 'twin'", "these are the versions of 'code'"])
    // Without the register the versions themselves still say whose they are.
    try FileManager.default.removeItem(atPath: root + "/SHA256SUMS")
    #expect(try faults.count == 3)
  }

  @Test func findsACopiedPolicy() throws {
    try FileManager.default.copyItem(atPath: root + "/code", toPath: root + "/copy")
    #expect(
      try faults.map(\.error.message) == [
        "the policy 'copy' is not in the archive's register; these are the versions of 'code'"
      ])
  }

  @Test func findsAPolicyOfAnotherArchive() throws {
    let other = DirectoryArchive(root: folder.path + "/other")
    _ = try other.record(submission("1", "# Planted"), in: PolicyIdentifier("planted"), policy: policy, now: now)
    _ = try other.record(submission("1", "# Planted"), in: id, policy: policy, now: now)
    try FileManager.default.moveItem(atPath: folder.path + "/other/planted", toPath: root + "/planted")
    #expect(
      try faults.map(\.error.message) == [
        "the policy 'planted' is not in the archive's register; it was not recorded here"
      ])
    try FileManager.default.removeItem(atPath: root + "/planted")
    try FileManager.default.removeItem(atPath: root + "/code")
    try FileManager.default.moveItem(atPath: folder.path + "/other/code", toPath: root + "/code")
    #expect(try faults.map(\.error.message) == ["not the versions that were recorded here"])
  }

  @Test func findsAMissingRegister() throws {
    try FileManager.default.removeItem(atPath: root + "/SHA256SUMS")
    #expect(try faults.map(\.error.message) == ["the register of the archive's policies is missing"])
    try archive.sealRegister()
    #expect(try archive.verify() == [])
    for text in ["", "x", String(repeating: "0", count: 64) + "  ../../etc/passwd\n"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/SHA256SUMS"))
      #expect(try !faults.isEmpty, "\(text)")
    }
  }

  /// Archives of older programs have no register, and versions that do not name their policy.
  @Test func knowsArchivesWithoutARegister() throws {
    let old = DirectoryArchive(root: folder.path + "/old")
    let yaml = VersionRecord(
      label: try VersionLabel("1"), recorded: now, mediaType: "text/markdown", digest: ContentDigest(of: [0x23])
    ).yaml
    var list = DigestList()
    for (path, bytes) in [
      ("policy.yaml", policy.yaml), ("versions/1/snapshot.md", [0x23]), ("versions/1/version.yaml", yaml),
    ] {
      list.digests[path] = ContentDigest(of: bytes)
      let place = URL(fileURLWithPath: folder.path + "/old/code/" + path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
    try Data(list.bytes).write(to: URL(fileURLWithPath: folder.path + "/old/code/SHA256SUMS"))
    #expect(try old.verify().map(\.severity) == [.note])
    // The next policy brings a register of all.
    _ = try old.record(submission("1", "# Bylaws"), in: PolicyIdentifier("bylaws"), policy: policy, now: now)
    #expect(try old.verify() == [])
    try FileManager.default.removeItem(atPath: folder.path + "/old/code")
    #expect(try old.verify().map(\.error.message) == ["the policy 'code' is missing"])
  }

  @Test func findsLinksBesideThePolicies() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: root + "/profiles", withIntermediateDirectories: true)
    for place in [".hidden", ".policydiff/index.sqlite", "profiles/own.yaml", "code/versions/1/extra"] {
      try manager.createSymbolicLink(atPath: root + "/" + place, withDestinationPath: "/etc/passwd")
      #expect(try faults.map(\.error.path) == [root + "/" + place])
      try manager.removeItem(atPath: root + "/" + place)
    }
    #expect(try archive.verify() == [])
  }

  @Test func sumsAreReadableByOthers() throws {
    let check = "cd \"$1\" && sha256sum --check --strict --quiet SHA256SUMS"
    for folder in [root, root + "/code"] {
      let result = try ChildProcess.run("sh", ["-c", check, "sh", folder])
      #expect(result.status == 0, "\(result.messages)")
    }
  }
}
