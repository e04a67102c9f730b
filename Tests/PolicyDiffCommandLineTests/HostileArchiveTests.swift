import Foundation
import PolicyDiffTestSupport
import Testing

/// An archive whose titles, notes and texts are full of control characters, through every command of the archive, by
/// the program as it is built: these commands have a machine around them.
@Suite struct HostileArchiveTests {
  private static let tool = SharedDocuments.package.appendingPathComponent(".build/debug/policydiff").path
  private static let script = "/usr/bin/script"
  private static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: tool) }
  private static var hasTerminal: Bool { isBuilt && FileManager.default.isExecutableFile(atPath: script) }

  private let temporary = TemporaryFolder()
  private var folder: URL { URL(fileURLWithPath: temporary.path) }

  private struct Outcome {
    var output: [UInt8]
    var errors: [UInt8]
    var status: Int32
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    // Files take any amount, so that no pipe fills up while the other is read.
    let (output, errors) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    for url in [output, errors] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: Array(try Data(contentsOf: output)), errors: Array(try Data(contentsOf: errors)),
      status: process.terminationStatus)
  }

  /// Runs a command and looks at every byte it prints.
  @discardableResult
  private func expectHarmless(_ arguments: [String], status: Int32? = 0) throws -> Outcome {
    let outcome = try run(HostileArchiveTests.tool, arguments + ["--archive", "a"])
    #expect(HarmlessOutput.acting(in: outcome.output).isEmpty, "\(arguments)")
    #expect(HarmlessOutput.acting(in: outcome.errors).isEmpty, "\(arguments)")
    if let status {
      #expect(outcome.status == status, "\(arguments): \(String(decoding: outcome.errors, as: UTF8.self))")
    }
    return outcome
  }

  /// Three versions with hostile texts, titles and notes; the bytes of each.
  private func prepare(seed: UInt64) throws -> [[UInt8]] {
    var text = HostileText(seed: seed)
    var sources: [[UInt8]] = []
    for (edition, name) in [(1, "v1.md"), (2, "v2.html"), (3, "v3.md")] {
      let source = edition == 2 ? text.html(edition: 2) : text.markdown(edition: edition)
      sources.append(Array(source.utf8))
      try Data(source.utf8).write(to: folder.appendingPathComponent(name))
      try expectHarmless([
        "record", name, "--policy", "code", "--version", "\(edition)", "--effective", "202\(edition)-01-01",
        "--title", "Code \u{1B}]0;owned\u{7} \(text.value("t"))", "--note", "Note \u{9B}2J \(text.value("n"))",
      ])
    }
    return sources
  }

  @Test(.enabled(if: isBuilt, "needs the built program"), arguments: [1, 2] as [UInt64])
  func `no command prints what a terminal obeys`(seed: UInt64) throws {
    let sources = try prepare(seed: seed)
    let listed = try expectHarmless(["list"])
    #expect(String(decoding: listed.output, as: UTF8.self).contains("<U+001B>]0;owned<U+0007>"))
    let logged = try expectHarmless(["log", "code"])
    #expect(String(decoding: logged.output, as: UTF8.self).contains("<U+009B>2J"))
    for command in [
      ["list"], ["log", "code"], ["history", "code", "Reporting"], ["blame", "code@3"], ["search", "report*"],
    ] {
      try expectHarmless(command)
      try expectHarmless(command + ["--format", "json"])
    }
    try expectHarmless(["list", "--names"])
    for format in ["text", "markdown", "html", "json"] {
      for version in 1...3 { try expectHarmless(["show", "code@\(version)", "--format", format]) }
      try expectHarmless(["show", "code@3", "--section", "Reporting", "--format", format])
    }
    for format in ["csv", "jsonl"] { try expectHarmless(["stats", "--format", format]) }
    try expectHarmless(["verify"])
    // What is typed comes back in a message.
    for words in HostileText.controls {
      try expectHarmless(["show", "code@\(words)"], status: 2)
      try expectHarmless(["log", words], status: 2)
    }
    for (index, source) in sources.enumerated() {
      // Somebody who asks for the snapshot into a pipe or file gets it to the byte.
      #expect(try run(HostileArchiveTests.tool, ["show", "code@\(index + 1)", "--archive", "a"]).output == source)
    }
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func `names of imported files are shown harmless`() throws {
    _ = try prepare(seed: 3)
    let odd = folder.appendingPathComponent("in\u{1B}[2J")
    try FileManager.default.createDirectory(at: odd, withIntermediateDirectories: true)
    for name in ["1\u{1B}]0;x\u{7}.md", "2\u{202E}dm.md"] {
      try Data("# Code\n\nBe kind \(name.utf8.count).\n".utf8).write(to: odd.appendingPathComponent(name))
    }
    try expectHarmless(["import", "folder", odd.lastPathComponent, "--policy", "odd"])
    try expectHarmless(["import", "folder", odd.lastPathComponent + "/none", "--policy", "odd"], status: 2)
    try expectHarmless(["import", "git", odd.lastPathComponent, "x\u{1B}[2J.md", "--policy", "odd"], status: 2)
    for arguments in [["list"], ["log", "odd"], ["log", "odd", "--format", "json"], ["verify"]] {
      try expectHarmless(arguments)
    }
  }

  @Test(.enabled(if: hasTerminal, "needs the built program and script"))
  func `on a terminal the exact bytes are spelled out`() throws {
    _ = try prepare(seed: 4)
    let command = "'\(HostileArchiveTests.tool)' show code@1 --archive a"
    let outcome = try run(HostileArchiveTests.script, ["-qec", command, "/dev/null"])
    // The terminal itself makes two characters of each line end.
    #expect(HarmlessOutput.acting(in: outcome.output).isEmpty)
    #expect(String(decoding: outcome.output, as: UTF8.self).contains("Every member must follow this code."))
    let export = try run(
      HostileArchiveTests.script, ["-qec", "'\(HostileArchiveTests.tool)' export --archive a", "/dev/null"])
    #expect(String(decoding: export.output, as: UTF8.self).contains("a tar file is not for a terminal"))
  }
}
