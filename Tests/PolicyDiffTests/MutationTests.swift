import DocumentReaders
import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff

/// Pairs of which one side was edited without regard to what it says: nothing traps, and every redline replays, which
/// the comparison itself sees to. `scripts/mutate` does the same with thousands of pairs and the release binary.
@Suite struct MutationTests {
  static let seeds = Array(UInt64(1)...12)

  /// Versions of the sample policy, and made ones in both markups.
  private func sources(_ seed: UInt64) throws -> [(name: String, bytes: [UInt8])] {
    var generator = DocumentGenerator(seed: seed)
    let policy = generator.policy()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../policies/meridian-code-of-ethics/versions")
    let versions = ["2021/snapshot.md", "2023/snapshot.md", "2025/snapshot.html"]
    let sample = versions[Int(seed) % versions.count]
    return [
      ("a.md", Array(policy.markdown().utf8)), ("a.html", Array(policy.html.utf8)),
      (sample, Array(try Data(contentsOf: folder.appending(path: sample)))),
    ]
  }

  @Test(arguments: seeds)
  func `an edited source compares, tells and validates without a trap`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for (name, bytes) in try sources(seed) {
      let old = try DocumentReader.read(bytes, name: name)
      for mutation in SourceMutation.allCases {
        var edited = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) { edited = mutation.applied(to: edited, using: &random) }
        guard let new = try? DocumentReader.read(edited, name: name) else { continue }
        for (before, after) in [(old, new), (new, old)] {
          let report = try CompareVersions.report(before, after)
          let summary = SummarizeChanges.summary(of: report)
          #expect(!SummaryFormat.markdown.text(of: summary).isEmpty, "\(mutation) in \(name)")
          for format in ReportFormat.allCases where format != .pdf && seed % 4 == 0 {
            _ = try format.bytes(of: report, options: ReportOptions(explains: true), in: InMemoryEnvironment())
          }
        }
      }
    }
  }
}
