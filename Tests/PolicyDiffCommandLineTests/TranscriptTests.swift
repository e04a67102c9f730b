import Foundation
import PolicyDiff
import PolicyDiffCommandLine
import PolicyDiffTestSupport
import Testing

/// Runs the commands of pages in `Tests/Transcripts` and of README.md in this process.
///
/// `RECORD_TRANSCRIPTS=1 swift test --filter TranscriptTests` writes what the commands print into the pages; read the
/// difference before you commit it.
@Suite struct TranscriptTests {
  private static let package = SharedDocuments.package
  private static let pages: [String] = {
    let folder = package.appendingPathComponent("Tests/Transcripts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Tests/Transcripts/\($0)" }
  }()

  @Test(arguments: pages)
  func `the commands print what the page says`(page: String) throws {
    let url = TranscriptTests.package.appendingPathComponent(page)
    let transcript = Transcript(try String(contentsOf: url, encoding: .utf8))
    var printed: [[String]] = []
    let host = InMemoryEnvironment(files: transcript.files, now: TranscriptTests.noon)
    let disk = TemporaryFolder()
    host.disk = disk.path
    try TranscriptTests.place(transcript.files, in: disk)
    for step in transcript.steps {
      let result = run(step, host: host)
      printed.append(result ?? step.expected)
    }
    #expect(!transcript.steps.isEmpty)
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1" {
      try transcript.rewritten(with: printed).write(to: url, atomically: true, encoding: .utf8)
      return
    }
    for (step, lines) in zip(transcript.steps, printed) {
      #expect(
        Transcript.matches(lines[...], step.expected[...]),
        "\(page):\(step.lines.lowerBound): \(step.words.joined(separator: " ")) prints:\n\(lines.joined(separator: "\n"))"
      )
    }
  }

  /// When the commands of pages are run: noon of 15 January 2026.
  private static let noon = 1_768_478_400

  /// Files of folders that a command imports; others are read through the host.
  private static func place(_ files: [String: String], in disk: TemporaryFolder) throws {
    for (name, text) in files where name.contains("/") {
      let url = URL(fileURLWithPath: disk.path).appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  /// What a step prints; nil if it is no command of ours, which must then be a script of the package.
  private func run(_ step: Transcript.Step, host: InMemoryEnvironment) -> [String]? {
    guard let name = step.words.first else { return nil }
    if name == "cat", step.words.count == 2 {
      return Transcript.printed(
        output: String(decoding: host.files[step.words[1]] ?? [], as: UTF8.self), errors: "", status: 0)
    }
    guard name == "policydiff" else {
      #expect(
        FileManager.default.isExecutableFile(atPath: TranscriptTests.package.appendingPathComponent(name).path),
        "\(name) is no script of this package")
      return nil
    }
    // Files of the package can be named as they are.
    for word in step.words.dropFirst() where host.files[word] == nil && word.contains("/") {
      let url = TranscriptTests.package.appendingPathComponent(word)
      if let data = try? Data(contentsOf: url) { host.files[word] = Array(data) }
    }
    host.forgetOutput()
    let status = PolicyDiffCommandLine.run(Array(step.words.dropFirst()), in: host)
    return Transcript.printed(output: host.output, errors: host.errors, status: status.rawValue)
  }
}
