import Foundation
import Testing

@testable import VersionStorage

/// Recording is stopped at each of its steps in turn, in several ways. Whatever happens, the archive verifies, holds
/// the old state or the new one (of several versions, a beginning of them), and the next recording works.
@Suite struct InterruptionTests {
  let policy = PolicyRecord(title: "Code")
  let now = time("2024-05-01T10:00:00Z")

  @Test(arguments: FaultyFileOperations.Fault.allCases)
  func firstVersion(fault: FaultyFileOperations.Fault) throws {
    try stopAtEachStep(fault, before: [], recording: ["1"])
  }

  @Test(arguments: FaultyFileOperations.Fault.allCases)
  func laterVersion(fault: FaultyFileOperations.Fault) throws {
    try stopAtEachStep(fault, before: ["1", "2"], recording: ["3"])
  }

  @Test(arguments: FaultyFileOperations.Fault.allCases)
  func manyVersions(fault: FaultyFileOperations.Fault) throws {
    try stopAtEachStep(fault, before: ["1"], recording: ["2", "3", "4"])
  }

  /// A recording that was stopped is itself put right by one that is stopped.
  @Test(arguments: [FaultyFileOperations.Fault.killedBefore, .killedWithin])
  func stoppedTwice(fault: FaultyFileOperations.Fault) throws {
    let steps = try countSteps(before: ["1"], recording: ["2", "3"])
    for first in stride(from: 1, through: steps, by: 2) {
      for second in stride(from: 1, through: steps + 6, by: 3) {
        let folder = TemporaryFolder()
        let root = folder.path + "/policies"
        try record(["1"], root, SystemFileOperations())
        try? record(["2", "3"], root, FaultyFileOperations(stopAt: first, fault))
        try? record(["2", "3"], root, FaultyFileOperations(stopAt: second, fault))
        try check(root, allowed: [["1"], ["1", "2"], ["1", "2", "3"]], "stopped at \(first), then at \(second)")
        try record(["2", "3"], root, SystemFileOperations())
        try check(root, allowed: [["1", "2", "3"]], "stopped at \(first), then at \(second), then not")
      }
    }
  }

  private func record(_ labels: [String], _ root: String, _ files: any FileOperations) throws {
    let archive = DirectoryArchive(root: root, files: files)
    let submissions = try labels.map { try submission($0, "# Text of version \($0)") }
    _ = try archive.record(
      submissions, in: PolicyIdentifier("code"), policy: policy, now: now, isSameText: { _, _ in false })
  }

  private func countSteps(before: [String], recording: [String]) throws -> Int {
    let folder = TemporaryFolder()
    if !before.isEmpty { try record(before, folder.path + "/policies", SystemFileOperations()) }
    let files = FaultyFileOperations(stopAt: .max, .failsOnce)
    try record(recording, folder.path + "/policies", files)
    return files.count
  }

  private func stopAtEachStep(_ fault: FaultyFileOperations.Fault, before: [String], recording: [String]) throws {
    let steps = try countSteps(before: before, recording: recording)
    #expect(steps > 8)
    for step in 1...steps {
      let folder = TemporaryFolder()
      let root = folder.path + "/policies"
      if !before.isEmpty { try record(before, root, SystemFileOperations()) }
      let files = FaultyFileOperations(stopAt: step, fault)
      do {
        try record(recording, root, files)
        Issue.record("step \(step) did not stop")
      } catch let error as ArchiveError {
        #expect(error.code == .fileSystem)
      }
      let comment = "\(fault) at step \(step): \(files.log[step - 1])"
      let allowed = (0...recording.count).map { before + recording.prefix($0) }
      try check(root, allowed: before.isEmpty ? [[], recording] : allowed, comment)
      try record(recording, root, SystemFileOperations())
      try check(root, allowed: [before + recording], "\(comment), then again")
    }
  }

  private func check(_ root: String, allowed: [[String]], _ comment: String) throws {
    let archive = DirectoryArchive(root: root)
    guard FileManager.default.fileExists(atPath: root) else {
      #expect(allowed.contains([]), "\(comment)")
      return
    }
    let faults = try archive.verify().filter { $0.severity == .fault }
    #expect(faults == [], "\(comment)")
    let ids = try archive.policies()
    let labels = try ids.isEmpty ? [] : archive.versions(of: ids[0]).map(\.label.text)
    #expect(allowed.contains(labels), "\(comment): \(labels)")
  }
}
