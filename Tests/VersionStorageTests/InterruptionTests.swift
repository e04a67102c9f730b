import Foundation
import PolicyDiffTestSupport
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

  /// After a power cut a disk may have lost whatever was not waited for. So nothing takes its place before its bytes are
  /// on the disk, and no list before the names that it lists.
  @Test(arguments: [
    ([], ["1"]), (["1"], ["2"]), (["1"], ["2", "3", "4"]), ([], (1...40).map { "\($0)" }),
    (["0"], (1...40).map { "\($0)" }),
  ])
  func nothingIsNamedBeforeItIsOnTheDisk(before: [String], recording: [String]) throws {
    let folder = TemporaryFolder()
    if !before.isEmpty { try record(before, SystemFileOperations(root: folder.path + "/policies")) }
    let files = FaultyFileOperations(root: folder.path + "/policies", stopAt: .max, .failsOnce)
    try record(recording, files)
    /// Files and folders whose bytes or names may be lost, and folders in which a name may be.
    var (open, renamed): (Set<String>, Set<String>) = ([], [])
    func parent(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
    var lists = 0
    for step in files.log {
      let words = step.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      switch words[0] {
      case "write", "mkdir": open.insert(words[1])
      case "remove": open = open.filter { $0 != words[1] && !$0.hasPrefix(words[1] + "/") }
      case "syncfs": (open, renamed) = ([], [])
      case "fsync":
        open.remove(words[1])
        renamed.remove(words[1])
      case "rename":
        #expect(!open.contains { $0 == words[1] || $0.hasPrefix(words[1] + "/") }, "\(step)")
        if words[2].hasSuffix("SHA256SUMS"), !words[2].hasPrefix(".policydiff") {
          #expect(renamed == [], "\(step)")
          lists += 1
        }
        if !words[2].hasPrefix(".policydiff") { renamed.insert(parent(of: words[2])) }
      default: break
      }
    }
    #expect(renamed == [] && lists > 0)
  }

  /// A recording that was stopped is itself put right by one that is stopped.
  @Test(arguments: [FaultyFileOperations.Fault.killedBefore, .killedWithin])
  func stoppedTwice(fault: FaultyFileOperations.Fault) throws {
    let steps = try countSteps(before: ["1"], recording: ["2", "3"])
    for first in stride(from: 1, through: steps, by: 2) {
      for second in stride(from: 1, through: steps + 6, by: 3) {
        let folder = TemporaryFolder()
        let root = folder.path + "/policies"
        try record(["1"], SystemFileOperations(root: root))
        try? record(["2", "3"], FaultyFileOperations(root: root, stopAt: first, fault))
        try? record(["2", "3"], FaultyFileOperations(root: root, stopAt: second, fault))
        try check(root, allowed: [["1"], ["1", "2"], ["1", "2", "3"]], "stopped at \(first), then at \(second)")
        try record(["2", "3"], SystemFileOperations(root: root))
        try check(root, allowed: [["1", "2", "3"]], "stopped at \(first), then at \(second), then not")
      }
    }
  }

  private func record(_ labels: [String], _ files: any FileOperations) throws {
    let archive = DirectoryArchive(files: files)
    let submissions = try labels.map { try submission($0, "# Text of version \($0)") }
    _ = try archive.record(
      submissions, in: PolicyIdentifier("code"), policy: policy, now: now, isSameText: { _, _ in false })
  }

  private func countSteps(before: [String], recording: [String]) throws -> Int {
    let folder = TemporaryFolder()
    if !before.isEmpty { try record(before, SystemFileOperations(root: folder.path + "/policies")) }
    let files = FaultyFileOperations(root: folder.path + "/policies", stopAt: .max, .failsOnce)
    try record(recording, files)
    return files.count
  }

  private func stopAtEachStep(_ fault: FaultyFileOperations.Fault, before: [String], recording: [String]) throws {
    let steps = try countSteps(before: before, recording: recording)
    #expect(steps > 8)
    for step in 1...steps {
      let folder = TemporaryFolder()
      let root = folder.path + "/policies"
      if !before.isEmpty { try record(before, SystemFileOperations(root: root)) }
      let files = FaultyFileOperations(root: root, stopAt: step, fault)
      do {
        try record(recording, files)
        Issue.record("step \(step) did not stop")
      } catch let error as ArchiveError {
        #expect(error.code == .fileSystem)
      }
      let comment = "\(fault) at step \(step): \(files.log[step - 1])"
      let allowed = (0...recording.count).map { before + recording.prefix($0) }
      try check(root, allowed: before.isEmpty ? [[], recording] : allowed, comment)
      try record(recording, SystemFileOperations(root: root))
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
