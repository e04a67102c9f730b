import Foundation
import PolicyDiff
import PolicyDiffTestSupport
import Testing

@testable import PolicyDiffCommandLine

@Suite("Batches")
struct BatchTests {
  private static let old = "# Code\n\n## Reporting\n\nWrite to the board within 5 days.\n"
  private static let new = "# Code\n\n## Reporting\n\nWrite to the board within 9 days.\n"

  private func run(
    _ arguments: [String], files: [String: String]
  ) throws -> (status: Int32, lines: [[String: Any]], errors: String) {
    let host = InMemoryEnvironment(files: files)
    let status = PolicyDiffCommandLine.run(arguments, in: host)
    let lines = try host.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return (status.rawValue, lines, host.errors)
  }

  @Test("Pairs are compared line by line, and what cannot be read stops nobody")
  func pairs() throws {
    let list = "# pairs\n\na.md\tb.md\na.md\tmissing.md\r\na.md\ta.md\nnothing\n"
    let result = try run(
      ["compare", "--batch", "list"], files: ["a.md": Self.old, "b.md": Self.new, "list": list])
    #expect(result.status == 2)
    #expect(result.lines.map { $0["status"] as? Int } == [1, 2, 0, 2])
    let report = try #require(result.lines[0]["report"] as? [String: Any])
    #expect(report["format"] as? String == "policydiff-comparison")
    #expect((result.lines[1]["error"] as? String)?.contains("missing.md") == true)
    #expect(result.lines[1]["report"] == nil)
    #expect(result.lines.map { $0["new"] as? String } == ["b.md", "missing.md", "a.md", nil])
    #expect((result.lines[3]["error"] as? String)?.contains("tab") == true)
  }

  @Test("A report in a batch is the report of a single call")
  func same() throws {
    let files = ["a.md": Self.old, "b.md": Self.new, "-": "a.md\tb.md"]
    let batch = try run(["compare", "--batch", "-"], files: files)
    let host = InMemoryEnvironment(files: files)
    #expect(PolicyDiffCommandLine.run(["compare", "a.md", "b.md", "--format", "json"], in: host) == .success)
    let single = try JSONSerialization.jsonObject(with: Data(host.output.utf8)) as? NSDictionary
    #expect(batch.lines[0]["report"] as? NSDictionary == single)
    #expect(batch.status == 0)
  }

  @Test("Texts come along in the line, and what it calls itself is told back")
  func texts() throws {
    func line(_ object: [String: Any]) throws -> String {
      String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    let list = [
      try line(["id": 7, "old": ["text": Self.old], "new": ["text": Self.new, "name": "next.md"]]),
      try line(["id": "x\"y", "old": ["text": "<h1>A</h1><p>B.</p>", "format": "html"], "new": ["text": "# A\n\nB."]]),
      #"{"id": 8, "old": "a.md"}"#, #"{"old": {"text": "a", "format": "rtf"}, "new": "a.md"}"#, "{broken",
    ].joined(separator: "\n")
    let result = try run(
      ["compare", "--batch", "-", "--format", "section-report"], files: ["-": list, "a.md": Self.old])
    #expect(result.lines.map { $0["status"] as? Int } == [1, 0, 2, 2, 2])
    #expect(result.lines[0]["id"] as? Int == 7)
    #expect(result.lines[0]["new"] as? String == "next.md")
    #expect(result.lines[1]["id"] as? String == "x\"y")
    #expect((result.lines[2]["error"] as? String)?.contains("\"new\" is missing") == true)
    #expect((result.lines[3]["error"] as? String)?.contains("'rtf'") == true)
    #expect((result.lines[4]["error"] as? String)?.contains("no JSON object") == true)
  }

  @Test("Folders are compared file by file; what is in one only was added or removed")
  func folders() throws {
    let files = [
      "old/a.md": Self.old, "old/gone.md": Self.old, "new/a.md": Self.new, "new/sub/b.md": Self.new, "new/x.png": "x",
      "/dev/null": "",
    ]
    let result = try run(["compare", "old", "new", "--exit-code"], files: files)
    #expect(result.status == 1)
    #expect(result.lines.map { $0["old"] as? String } == ["old/a.md", "old/gone.md", "/dev/null"])
    #expect(result.lines.map { $0["new"] as? String } == ["new/a.md", "/dev/null", "new/sub/b.md"])
  }

  @Test("Validation, licenses and summaries go through lists too")
  func others() throws {
    let files = ["a.md": Self.old, "b.md": Self.new, "-": "a.md\nmissing.md\nb.md\n", "pairs": "a.md\tb.md\n"]
    let validated = try run(["validate", "--batch", "-"], files: files)
    #expect(validated.status == 2)
    #expect(validated.lines.map { $0["document"] as? String } == ["a.md", "missing.md", "b.md"])
    #expect(validated.lines.map { $0["status"] as? Int } == [1, 2, 1])
    #expect((validated.lines[0]["report"] as? [String: Any])?["format"] as? String == "policydiff-findings")
    let licensed = try run(["license", "--batch", "-"], files: files)
    #expect(licensed.lines.map { $0["status"] as? Int } == [0, 2, 0])
    #expect((licensed.lines[2]["facts"] as? [String: Any])?["document"] as? String == "b.md")
    let summarised = try run(["summary", "--batch", "pairs"], files: files)
    #expect(summarised.status == 0)
    #expect((summarised.lines[0]["summary"] as? [String: Any])?["format"] as? String == "policydiff-summary")
    let told = try run(["summary", "--batch", "pairs", "--format", "text"], files: files)
    #expect((told.lines[0]["text"] as? String)?.contains("9 days") == true)
  }

  @Test("More lines than are worked on at a time come back in their order")
  func order() throws {
    let files = [
      "a.md": Self.old, "-": (0..<600).map { #"{"id": \#($0), "document": "a.md"}"# }.joined(separator: "\n"),
    ]
    let result = try run(["license", "--batch", "-"], files: files)
    #expect(result.lines.map { $0["id"] as? Int } == Array(0..<600))
  }

  @Test(
    "What makes no sense is refused",
    arguments: [
      ["compare", "a", "b", "--batch", "x"], ["compare", "a"], ["validate"], ["license"], ["summary", "a"],
      ["license", "--batch", "x", "--adopt"],
    ])
  func refused(_ arguments: [String]) {
    let host = InMemoryEnvironment(files: ["x": ""])
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .usage)
    #expect(host.errors.contains("Usage:"))
  }

  @Test("A list that is not there, a Word file a line and a file to write to are told as trouble")
  func trouble() {
    for (arguments, words) in [
      (["compare", "--batch", "none"], "no such file"), (["compare", "--batch", "x", "--format", "docx"], "docx"),
      (["validate", "--batch", "x", "--output", "y"], "standard output"),
    ] {
      let host = InMemoryEnvironment(files: ["x": "a\tb\n"])
      #expect(PolicyDiffCommandLine.run(arguments, in: host) == .trouble)
      #expect(host.errors.contains(words), "\(host.errors)")
    }
  }
}
