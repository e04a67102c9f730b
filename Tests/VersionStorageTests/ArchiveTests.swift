import PolicyDiffTestSupport
import Testing

@testable import VersionStorage

/// The two kinds of archive, which one suite holds to the same behaviour.
enum ArchiveKind: CaseIterable, Sendable {
  case directory, memory

  func make(in folder: TemporaryFolder) -> any VersionArchive {
    switch self {
    case .directory: DirectoryArchive(root: folder.path + "/policies")
    case .memory: InMemoryArchive()
    }
  }
}

func time(_ text: String) -> Timestamp { Timestamp(text)! }

func submission(_ label: String, _ text: String, effective: String? = nil) throws -> Submission {
  Submission(
    label: try VersionLabel(label), snapshot: Snapshot(bytes: Array(text.utf8), mediaType: "text/markdown"),
    effective: effective.map(time))
}

@Suite struct ArchiveTests {
  let folder = TemporaryFolder()
  let policy = PolicyRecord(title: "Code")
  let now = time("2024-05-01T10:00:00Z")

  @Test(arguments: ArchiveKind.allCases)
  func recordsAndReadsBack(kind: ArchiveKind) throws {
    let archive = kind.make(in: folder)
    let id = try PolicyIdentifier("code")
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x23, 0x0D, 0x0A, 0xFF, 0x00]
    let odd = Submission(
      label: try VersionLabel("1.0"), snapshot: Snapshot(bytes: bytes, mediaType: "text/html", source: "https://a.b/c"),
      note: "two\nlines: \"quoted\" #1")
    let first = try archive.record(odd, in: id, policy: policy, now: now)
    guard case .recorded(let stored) = first else {
      Issue.record("not recorded")
      return
    }
    #expect(stored.record.previous == nil)
    _ = try archive.record(submission("0.9", "# B"), in: id, policy: policy, now: now)
    let versions = try archive.versions(of: id)
    // In the order of recording, not of labels.
    #expect(versions.map(\.label.text) == ["1.0", "0.9"])
    #expect(versions[1].record.previous == versions[0].recordDigest)
    #expect(versions[0].record.note == "two\nlines: \"quoted\" #1")
    let snapshot = try archive.snapshot(of: versions[0].record, in: id)
    #expect(snapshot == Snapshot(bytes: bytes, mediaType: "text/html", source: "https://a.b/c"))
    #expect(try archive.policies() == [id])
    #expect(try archive.policy(id) == policy)
  }

  @Test(arguments: ArchiveKind.allCases)
  func sameBytesAgainChangeNothing(kind: ArchiveKind) throws {
    let archive = kind.make(in: folder)
    let id = try PolicyIdentifier("code")
    _ = try archive.record(submission("1", "a"), in: id, policy: policy, now: now)
    _ = try archive.record(submission("2", "b"), in: id, policy: policy, now: now)
    let two = try VersionLabel("2")
    #expect(try archive.record(submission("3", "b"), in: id, policy: policy, now: now) == .unchanged(two))
    #expect(try archive.record(submission("1", "a"), in: id, policy: policy, now: now) == .unchanged(VersionLabel("1")))
    #expect(try archive.versions(of: id).count == 2)
    // Going back to an older text is a change.
    _ = try archive.record(submission("3", "a"), in: id, policy: policy, now: now)
    #expect(try archive.versions(of: id).count == 3)
  }

  @Test(arguments: ArchiveKind.allCases)
  func neverOverwrites(kind: ArchiveKind) throws {
    let archive = kind.make(in: folder)
    let id = try PolicyIdentifier("code")
    _ = try archive.record(submission("v1", "a"), in: id, policy: policy, now: now)
    expectError(.labelTaken) { try archive.record(submission("v1", "b"), in: id, policy: policy, now: now) }
    expectError(.caseCollision) { try archive.record(submission("V1", "b"), in: id, policy: policy, now: now) }
    expectError(.caseCollision) {
      try archive.record(submission("1", "b"), in: PolicyIdentifier("Code"), policy: policy, now: now)
    }
    expectError(.clock) {
      try archive.record(submission("2", "b"), in: id, policy: policy, now: time("2024-05-01T09:59:59Z"))
    }
    // All or none: the second cannot be recorded, so the first is not.
    expectError(.labelTaken) {
      let both = [try submission("2", "b"), try submission("v1", "c")]
      return try archive.record(both, in: id, policy: policy, now: now, isSameText: { _, _ in false })
    }
    #expect(try archive.versions(of: id).map(\.label.text) == ["v1"])
    expectError(.notFound) { try archive.versions(of: PolicyIdentifier("other")) }
  }

  /// Whoever waits for another writer must not come out with an older time than that one.
  @Test func asksForTheTimeUnderTheLock() throws {
    let root = folder.path + "/policies"
    let archive = DirectoryArchive(root: root)
    let id = try PolicyIdentifier("code")
    func nowWhileHoldingTheLock() -> Timestamp {
      let other = DirectoryArchive(root: root, lockPatience: 0)
      expectError(.locked) { try other.record(submission("2", "b"), in: id, policy: policy, now: now) }
      return now
    }
    _ = try archive.record(submission("1", "a"), in: id, policy: policy, now: nowWhileHoldingTheLock())
    #expect(try archive.versions(of: id).count == 1)
  }

  @Test(arguments: ArchiveKind.allCases)
  func marksTheSameText(kind: ArchiveKind) throws {
    let archive = kind.make(in: folder)
    let id = try PolicyIdentifier("code")
    let submissions = [try submission("1", "a b"), try submission("2", "a  b"), try submission("3", "a c")]
    _ = try archive.record(submissions, in: id, policy: policy, now: now) { old, new in
      old.bytes.filter { $0 != 0x20 } == new.bytes.filter { $0 != 0x20 }
    }
    #expect(try archive.versions(of: id).map(\.record.sameTextAs?.text) == [nil, "1", nil])
  }
}

func expectError<Result>(
  _ code: ArchiveError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Result
) {
  do {
    _ = try body()
    Issue.record("no error", sourceLocation: sourceLocation)
  } catch let error as ArchiveError {
    #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}
