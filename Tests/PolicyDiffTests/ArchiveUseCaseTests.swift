import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff
@testable import VersionStorage

@Suite struct ArchiveUseCaseTests {
  private let temporary = TemporaryFolder()
  private var folder: String { temporary.path }
  let archive: DirectoryArchive
  let recording: ArchiveRecording
  let reading: ArchiveReading
  let id: PolicyIdentifier

  init() throws {
    archive = DirectoryArchive(root: temporary.path + "/policies")
    recording = ArchiveRecording(archive: archive, now: { Timestamp("2024-05-01T10:00:00Z")! })
    reading = ArchiveReading(archive: archive)
    id = try PolicyIdentifier("code")
  }

  private func record(_ label: String, _ text: String, effective: String? = nil) throws -> RecordingOutcome {
    var facts = ArchiveRecording.Facts()
    facts.effective = effective.flatMap { Timestamp($0) }
    return try recording.record(
      ResolvedDocument(name: "code.md", bytes: Array(text.utf8)), in: id, as: VersionLabel(label), facts)
  }

  static let first = "# Code\n\n## 1. Scope\n\nThis binds members. It binds guests.\n\n## 2. Contact\n\nWrite to us.\n"
  static let second =
    "# Code\n\n## 1. Aims\n\nWe want peace.\n\n## 2. Scope\n\nThis binds members. It binds all guests.\n\n## 3. Contact\n\nWrite to us.\n"

  @Test(
    arguments: [
      ("# Code\n\nVersion 2.3, 6 March 2017\n\nBe kind.\n", nil, "2.3", "2017-03-06"),
      ("# Code\n\nVersion 2.3, 6 March 2017\n\nBe kind.\n", "spring", "spring", "2017-03-06"),
      ("# Code\n\nLast updated: 6 March 2017\n\nBe kind.\n", nil, "2017-03-06", "2017-03-06"),
      ("# Code\n\nBe kind.\n", nil, nil, nil), ("# Code\n\nBe kind.\n", "spring", "spring", nil),
    ] as [(String, String?, String?, String?)])
  func `label and date are taken from the text where nobody gives them`(
    text: String, given: String?, label: String?, date: String?
  ) throws {
    let document = ResolvedDocument(name: "code.md", bytes: Array(text.utf8))
    let id = try PolicyIdentifier("dated")
    func outcome() throws -> RecordingOutcome {
      try recording.record(document, in: id, as: try given.map { try VersionLabel($0) }, .init())
    }
    guard let label else {
      #expect(throws: ArchiveError.self) { _ = try outcome() }
      #expect((try? recording.archive.policy(id)) == nil)
      return
    }
    guard case .recorded(let stored) = try outcome() else {
      Issue.record("not recorded")
      return
    }
    #expect(stored.label.text == label)
    #expect(stored.record.published?.dayText == date)
  }

  @Test func takesTheTitleFromTheFirstVersion() throws {
    _ = try record("1", Self.first)
    #expect(try archive.policy(id).title == "Code")
  }

  @Test func marksVersionsWithTheSameText() throws {
    _ = try record("1", Self.first)
    guard case .recorded(let stored) = try record("2", Self.first.replacingOccurrences(of: ". It", with: ".\nIt"))
    else {
      Issue.record("not recorded")
      return
    }
    #expect(stored.record.sameTextAs?.text == "1")
    guard case .recorded(let other) = try record("3", Self.second) else {
      Issue.record("not recorded")
      return
    }
    #expect(other.record.sameTextAs == nil)
    let log = try reading.log(id)
    #expect(log.map { $0.step?.changedSections == 0 } == [false, true, false])
  }

  @Test func followsASectionThroughItsNumbers() throws {
    _ = try record("1", Self.first)
    _ = try record("2", Self.second)
    let states = try reading.history(id, section: "Scope")
    #expect(states.map { $0.sections.map(\.name) } == [["1. Scope"], ["2. Scope"]])
    #expect(states[1].kinds == [.modified, .renumbered])
    #expect(states[1].changeClass != nil)
    #expect(throws: ArchiveError.self) { try reading.history(id, section: "Appeals") }
    // The steps are remembered, and say the same again.
    #expect(try reading.history(id, section: "scope") == states)
  }

  @Test func blamesEachSentence() throws {
    _ = try record("1", Self.first)
    _ = try record("2", Self.second)
    let blamed = try reading.blame(id, .latest).sentences.map { "\($0.version.label) \($0.text)" }
    #expect(
      blamed == [
        "1 Code", "2 1. Aims", "2 We want peace.", "2 2. Scope", "1 This binds members.", "2 It binds all guests.",
        "2 3. Contact", "1 Write to us.",
      ])
  }

  @Test func blamesWordsAndNotTheirDress() throws {
    _ = try record("1", "# Code\n\nBe kind; be “fair”. Pay 3.5 euros.\n")
    _ = try record("2", "# CODE\n\nBe kind. Be \"fair\"! Pay 35 euros.\n")
    _ = try record("3", "# Code\n\n- Be kind, be fair\n- pay 35 euros\n")
    let blamed = try reading.blame(id, .latest).sentences.map { "\($0.version.label) \($0.text)" }
    #expect(blamed == ["1 Code", "3 Be kind, be fair", "2 pay 35 euros"])
  }

  @Test func searchesAllVersions() throws {
    _ = try record("1", Self.first, effective: "2020-01-01")
    _ = try record("2", Self.second, effective: "2021-01-01")
    func labels(_ query: ArchiveQuery) throws -> [String] {
      try reading.search(query).hits.map { "\($0.number) \($0.title) \($0.firstLabel)-\($0.lastLabel)" }
    }
    #expect(try Set(labels(ArchiveQuery("binds"))) == ["1 Scope 1-1", "2 Scope 2-2"])
    #expect(try labels(ArchiveQuery("peace")) == ["1 Aims 2-2"])
    #expect(try labels(ArchiveQuery("\"binds guests\"")) == ["1 Scope 1-1"])
    #expect(try labels(ArchiveQuery("bind*", day: Timestamp("2020-06-01"))) == ["1 Scope 1-1"])
    #expect(try labels(ArchiveQuery("binds", section: "contact")) == [])
    #expect(try labels(ArchiveQuery("write", policy: PolicyIdentifier("code"))).count == 2)
    // A later recording is found without being asked for.
    _ = try record("3", Self.second + "\nWalrus.\n", effective: "2022-01-01")
    #expect(try labels(ArchiveQuery("walrus")) == ["3 Contact 3-3"])
    #expect(try labels(ArchiveQuery("peace")) == ["1 Aims 2-3"])
  }

  @Test func searchesByRoleAndCountsIt() throws {
    _ = try record(
      "1",
      "# Code\n\n## Reporting\n\nIf you see a violation, report it to the board.\n\n## Birds\n\nThe board feeds them.\n"
    )
    let all = try reading.search(ArchiveQuery("board")).hits.map(\.title)
    #expect(Set(all) == ["Reporting", "Birds"])
    #expect(try reading.search(ArchiveQuery("board", role: .reporting)).hits.map(\.title) == ["Reporting"])
    var rows: [ArchiveReading.VersionStatistics] = []
    try reading.statistics(of: nil) { rows.append($0) }
    #expect(rows.map(\.sections) == [3])
    #expect(rows.first?.wordsByRole[.reporting] ?? 0 >= 10)
  }

  @Test func searchesScriptsWithoutSpaces() throws {
    _ = try record("1", "# 行動規範\n\n## 範囲\n\n参加者は互いに敬意を払う。\n")
    #expect(try reading.search(ArchiveQuery("敬意")).hits.map(\.title) == ["範囲"])
    #expect(try reading.search(ArchiveQuery("意敬")).hits == [])
  }

  @Test func survivesADamagedIndex() throws {
    _ = try record("1", Self.first)
    #expect(try reading.search(ArchiveQuery("binds")).hits.count == 1)
    let path = folder + "/policies/.policydiff/index.sqlite"
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
    #expect(try reading.search(ArchiveQuery("binds")).hits.count == 1)
  }

  @Test func forgetsWhatIsGone() throws {
    _ = try record("1", Self.first)
    #expect(try reading.search(ArchiveQuery("binds")).hits.count == 1)
    try FileManager.default.removeItem(atPath: folder + "/policies/code")
    #expect(try reading.search(ArchiveQuery("binds")).hits == [])
  }

  @Test func ordersNamesAsPeopleCount() {
    let names = ["1.10", "1.9", "1.9-b", "2", "10", "a"]
    #expect(names.sorted(by: NaturalOrder.precedes) == ["1.9", "1.9-b", "1.10", "2", "10", "a"])
    #expect(ArchiveRecording.date(in: "2.1-2023-10-20")?.text == "2023-10-20")
    #expect(ArchiveRecording.date(in: "12023-10-20") == nil)
  }

  @Test func importsAHistoryOnce() throws {
    let repository = folder + "/repository"
    try FileManager.default.createDirectory(atPath: repository, withIntermediateDirectories: true)
    func git(_ arguments: String...) throws {
      let environment = ["AUTHOR", "COMMITTER"].flatMap { ["GIT_\($0)_NAME=A", "GIT_\($0)_EMAIL=a@b.c"] }
      #expect(try ChildProcess.run("git", ["-C", repository] + arguments, environment: environment).status == 0)
    }
    func commit(_ text: String, _ day: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: repository + "/code.md"))
      try git("add", ".")
      try git("commit", "-q", "-m", "Version of \(day)", "--date", "\(day)T12:00:00Z")
    }
    try git("init", "-q")
    try commit("# A\n", "2020-01-01")
    try commit("# B\n", "2020-02-01")
    try commit("# A\n", "2020-03-01")
    let first = try recording.importGit(repository: repository, path: "code.md", in: id)
    #expect(first == ArchiveRecording.ImportSummary(added: 3, known: 0, skipped: 0))
    #expect(
      try recording.importGit(repository: repository, path: "code.md", in: id)
        == ArchiveRecording.ImportSummary(added: 0, known: 3, skipped: 0))
    try commit("# C\n", "2020-04-01")
    #expect(try recording.importGit(repository: repository, path: "code.md", in: id).added == 1)
    let versions = try archive.versions(of: id)
    #expect(versions.map { $0.record.published?.dayText } == ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01"])
    #expect(versions[1].record.note == "Version of 2020-02-01")
    #expect(try VersionSelector("2020-02-15").select(from: versions, of: id) == versions[1])
    #expect(try archive.verify() == [])
  }

  @Test func `branches are imported in the order of their dates`() throws {
    let repository = folder + "/repository"
    try FileManager.default.createDirectory(atPath: repository, withIntermediateDirectories: true)
    func git(_ day: String, _ arguments: String...) throws {
      let environment = ["AUTHOR", "COMMITTER"].flatMap {
        ["GIT_\($0)_NAME=A", "GIT_\($0)_EMAIL=a@b.c", "GIT_\($0)_DATE=\(day)T12:00:00Z"]
      }
      #expect(try ChildProcess.run("git", ["-C", repository] + arguments, environment: environment).status == 0)
    }
    func commit(_ text: String, _ day: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: repository + "/code.md"))
      try git(day, "add", ".")
      try git(day, "commit", "-q", "-m", "Version of \(day)")
    }
    let (top, end) = ("# A\n\nBe kind.\n\nBe fair.\n\n", "\n\nBe calm.\n\nBe here.\n")
    try git("2020-01-01", "init", "-q", "-b", "trunk")
    try commit(top + "One." + end + "Two.\n", "2020-01-01")
    try git("2020-01-01", "checkout", "-q", "-b", "side")
    try commit(top + "Three." + end + "Two.\n", "2020-02-01")
    try commit(top + "Four." + end + "Two.\n", "2020-04-01")
    try git("2020-01-01", "checkout", "-q", "trunk")
    try commit(top + "One." + end + "Five.\n", "2020-03-01")
    try git("2020-05-01", "merge", "-q", "--no-edit", "side")
    _ = try recording.importGit(repository: repository, path: "code.md", in: id)
    let days = try archive.versions(of: id).map { $0.record.published?.dayText }
    #expect(days == ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2020-05-01"])
  }
}

/// The shared documents, where there are any.
@Suite struct ArchivedCorpusTests {
  static let corpus: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { break }
    }
    let corpus = folder.deletingLastPathComponent().appendingPathComponent("shared/corpus")
    return FileManager.default.fileExists(atPath: corpus.path) ? corpus : nil
  }()

  @Test(.enabled(if: corpus != nil, "needs the shared documents beside the package"))
  func everySnapshotComesBack() throws {
    let corpus = try #require(Self.corpus)
    let temporary = TemporaryFolder()
    let archive = DirectoryArchive(root: temporary.path + "/policies")
    let recording = ArchiveRecording(archive: archive, now: { Timestamp("2024-05-01T10:00:00Z")! })
    var files = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted() {
      var isFolder: ObjCBool = false
      let source = corpus.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: source.path, isDirectory: &isFolder), isFolder.boolValue else {
        continue
      }
      let id = try PolicyIdentifier(name)
      let summary = try recording.importFolder(source.path, in: id)
      #expect(summary.known == 0)
      for version in try archive.versions(of: id) {
        let path = try #require(version.record.path)
        let original = try Data(contentsOf: source.appendingPathComponent(path))
        #expect(try archive.snapshot(of: version.record, in: id).bytes == Array(original))
        files += 1
      }
      #expect(try recording.importFolder(source.path, in: id).added == 0)
    }
    #expect(files > 100)
    #expect(try archive.verify() == [])
  }
}
