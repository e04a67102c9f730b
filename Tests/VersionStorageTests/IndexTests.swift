import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import VersionStorage

@Suite struct IndexTests {
  @Test func stepsReadBack() throws {
    var report = ComparisonReport(old: PolicyDocument(), new: PolicyDocument())
    report.sections = [
      SectionChange(old: -1, new: -1), SectionChange(old: nil, new: 0, kinds: [.added]),
      SectionChange(
        old: 12, new: nil, kinds: [.removed], verdict: ChangeVerdict(.substantive, severity: .high)),
      SectionChange(old: 3, new: 4, kinds: [.modified, .renumbered, .moved], verdict: ChangeVerdict(.editorial)),
    ]
    report.redlines = [
      Redline(
        old: [3], new: [4],
        blocks: [
          RedlineBlock(
            old: nil, new: nil,
            runs: [RedlineRun(.kept, "a b "), RedlineRun(.inserted, "c d"), RedlineRun(.deleted, "e")])
        ])
    ]
    let step = VersionStep(report)
    #expect(VersionStep(encoded: step.encoded) == step)
    #expect(step.changeClass == .substantive)
    #expect((step.insertedWords, step.deletedWords, step.changedSections) == (2, 1, 3))
    #expect(VersionStep(encoded: "") == nil)
    #expect(VersionStep(encoded: "1;2;3") == nil)
  }

  @Test(arguments: [
    ("report abuse", "\"report\" AND \"abuse\""), ("\"report abuse\" now", "\"report abuse\" AND \"now\""),
    ("report*", "\"report\" *"), ("AND OR NEAR(", "\"AND\" AND \"OR\" AND \"NEAR(\""), ("a\"b", "\"a\" AND \"b\""),
    ("title:x -y ^z", "\"title:x\" AND \"-y\" AND \"^z\""),
  ])
  func queriesAreWordsAndNotALanguage(query: String, expression: String) {
    #expect(SearchText.expression(of: query) == expression)
  }

  @Test(arguments: ["", "  ", "\"\"", "* - ,", "\""])
  func refusesQueriesWithoutWords(query: String) {
    #expect(SearchText.expression(of: query) == nil)
  }

  @Test func excerptsShowTheWord() {
    let text =
      String(repeating: "lorem ipsum ", count: 40) + "The Walrus sleeps. " + String(repeating: "dolor ", count: 40)
    let excerpt = SearchText.excerpt(of: text, for: "walrus")
    #expect(excerpt.contains("Walrus"))
    #expect(excerpt.hasPrefix("… ") && excerpt.hasSuffix(" …"))
    #expect(excerpt.count < 180)
    #expect(SearchText.excerpt(of: "short\ntext", for: "x") == "short text")
  }
}

@Suite struct ExportTests {
  @Test func exportsTheSameBytesThatTarReads() throws {
    let folder = TemporaryFolder()
    let archive = DirectoryArchive(root: folder.path + "/policies")
    let id = try PolicyIdentifier("code")
    let long = String(repeating: "b", count: 64)
    for (policy, label) in [(id, "1"), (id, "2"), (try PolicyIdentifier(String(repeating: "a", count: 64)), long)] {
      _ = try archive.record(
        submission(label, "# \(label)"), in: policy, policy: PolicyRecord(title: "T"), now: time("2024-05-01T10:00:00Z")
      )
    }
    let bytes = try archive.export()
    #expect(bytes.count % 10_240 == 0)
    #expect(try archive.export() == bytes)
    let other = TemporaryFolder()
    try SystemFileOperations(root: other.path).write(bytes, to: "archive.tar")
    let untar = try ChildProcess.run("tar", ["-xf", other.path + "/archive.tar", "-C", other.path])
    #expect(untar.status == 0, "\(untar.messages)")
    let check = try ChildProcess.run("sh", ["-c", "cd '\(other.path)' && sha256sum --check --strict --quiet MANIFEST"])
    #expect(check.status == 0, "\(check.messages)")
    #expect(other.files(below: "policies") == folder.files(below: "policies"))
    #expect(try DirectoryArchive(root: other.path + "/policies").verify() == [])
    #expect(try archive.export(only: [id]).count < bytes.count)
  }

  @Test func exportsOnlyWhatIsSound() throws {
    let folder = TemporaryFolder()
    let archive = DirectoryArchive(root: folder.path)
    let id = try PolicyIdentifier("code")
    _ = try archive.record(
      submission("1", "a"), in: id, policy: PolicyRecord(title: "T"), now: time("2024-05-01T10:00:00Z"))
    try SystemFileOperations(root: folder.path).remove("code/versions/1/snapshot.md")
    expectError(.notFound) { try archive.export() }
  }
}
