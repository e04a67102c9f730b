import Foundation
import PolicyDiff
import PolicyDiffCommandLine
import PolicyDiffTestSupport
import Testing

@Suite struct CommandLineTests {
  private func host() -> InMemoryEnvironment {
    let host = InMemoryEnvironment(files: [
      "old.md": "# Code\n\n## Scope\n\nIt binds members.\n", "new.md": "# Code\n\n## Scope\n\nIt binds everyone.\n",
      "empty.md": " \n", "/dev/null": "",
    ])
    host.folders = ["folder"]
    return host
  }

  @Test func `differences are a status only where it is asked for`() {
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "new.md"], in: host()) == .success)
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "new.md", "--exit-code"], in: host()) == .differences)
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "old.md", "--exit-code"], in: host()) == .success)
  }

  @Test func `what was left out or doubted in reading is said on standard error`() {
    let host = host()
    host.files["old.html"] =
      Array("<h1>Code</h1><p>Réport ït – «now».</p><p style='opacity:0'>Never.</p>".utf8) + [0xFF]
    host.files["new.html"] = Array("<h1>Code</h1><p>Réport ït.</p>".utf8)
    for command in ["compare", "summary"] {
      host.forgetOutput()
      #expect(PolicyDiffCommandLine.run([command, "old.html", "new.html", "--format", "json"], in: host) == .success)
      let lines = host.errors.split(separator: "\n")
      #expect(lines.count == 1 && lines[0].hasPrefix("policydiff: old.html: "), "\(host.errors)")
      #expect(host.errors.contains("hidden (1)") && host.errors.contains("1 invalid byte"))
      #expect(host.output.contains("invalid-utf-8") && host.output.contains("content-omitted"))
    }
  }

  @Test func `two pages of which nothing was read are not the same`() {
    let host = host()
    host.files["blank.html"] = Array("<title>Code</title><div id=app></div><script>run()</script>".utf8)
    let compare = ["compare", "blank.html", "blank.html"]
    #expect(PolicyDiffCommandLine.run(compare + ["--exit-code"], in: host) == .trouble)
    #expect(host.errors.contains("no text was read of either version"))
    #expect(host.output.contains("warning: no policy text was found in the old version"))
    #expect(PolicyDiffCommandLine.run(compare, in: host) == .success)
    host.forgetOutput()
    #expect(PolicyDiffCommandLine.run(["summary", "blank.html", "blank.html"], in: host) == .success)
    #expect(host.output.contains("nothing can be said of what changed") && !host.output.contains("Nothing has changed"))
    // Of one page alone all text is gone, which is a difference.
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "blank.html", "--exit-code"], in: host) == .differences)
  }

  @Test func `findings below the threshold are no failure`() {
    let host = host()
    host.files["code.md"] = Array("# Policy\n\n## Terms\n\nBe kind to us.\n\n#### Deep\n\nAnd to them.\n".utf8)
    let command = ["validate", "code.md", "--profile", "policy", "--fail-on"]
    #expect(PolicyDiffCommandLine.run(command + ["error"], in: host) == .success, "\(host.output)")
    #expect(host.output.contains("skipped-heading-level"))
    #expect(PolicyDiffCommandLine.run(command + ["note"], in: host) == .differences)
    host.files["code.md"] = Array("# Policy\n\n## Terms\n\nWrite to [INSERT EMAIL].\n".utf8)
    #expect(PolicyDiffCommandLine.run(command + ["error"], in: host) == .differences)
  }

  @Test func `that nothing was read is no agreement`() {
    let host = host()
    host.files["old.html"] = Array("<p style='display:none'>Be kind to all.</p>".utf8)
    host.files["new.html"] = Array("<p style='display:none'>Be kind to some.</p>".utf8)
    #expect(PolicyDiffCommandLine.run(["compare", "old.html", "new.html", "--exit-code"], in: host) == .trouble)
    #expect(host.errors.contains("no text was read of either version"))
    #expect(PolicyDiffCommandLine.run(["compare", "old.html", "new.html"], in: host) == .success)
  }

  @Test func `that most of a text was left out is a warning in every form`() {
    let host = host()
    let hidden = String(repeating: "Nobody may report anything. ", count: 4)
    let paragraphs = (1...4).map { "<p style='font-size:0'>\($0) \(hidden)</p>" }.joined()
    host.files["old.html"] = Array("<h1>Code</h1><p>Be kind to all people here.</p>\(paragraphs)".utf8)
    host.files["new.html"] = Array("<h1>Code</h1><p>Be kind to all people here now.</p>".utf8)
    for format in ["terminal", "json", "html", "side-by-side", "critic"] {
      host.forgetOutput()
      #expect(PolicyDiffCommandLine.run(["compare", "old.html", "new.html", "--format", format], in: host) == .success)
      #expect(
        host.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("most of the text of the old")
      )
    }
    for format in ["markdown", "html", "text", "email", "json"] {
      host.forgetOutput()
      #expect(PolicyDiffCommandLine.run(["summary", "old.html", "new.html", "--format", format], in: host) == .success)
      #expect(
        host.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
          "Most of the text of the earlier"))
    }
    // Half of it is the border.
    let half = "<p>Be kind to all people here.</p><p style='font-size:0'>Be kind to all people.</p>"
    host.files["old.html"] = Array("<h1>Code</h1>\(half)".utf8)
    host.forgetOutput()
    #expect(PolicyDiffCommandLine.run(["compare", "old.html", "new.html"], in: host) == .success)
    #expect(!host.output.contains("most of the text"))
  }

  @Test func `no document on one side is all added or all removed`() {
    for (arguments, kind) in [
      (["compare", "/dev/null", "new.md"], "added"), (["compare", "new.md", "/dev/null"], "removed"),
    ] {
      let host = host()
      #expect(PolicyDiffCommandLine.run(arguments, in: host) == .success)
      #expect(host.output.contains("2 \(kind)"), "\(host.output) \(host.errors)")
    }
  }

  @Test func `a table with rows of different lengths is as wide in every row of a page`() {
    let host = host()
    let rows = "<tr><td>Who<td>What<tr><td>Chair<td>Leads<td>the board<tr><td>Clerk"
    host.files["old.html"] = Array("<h1>Code</h1><p>It binds members.</p><table>\(rows)</table>".utf8)
    host.files["new.html"] = Array("<h1>Code</h1><p>It binds members.</p><table>\(rows) writes</table>".utf8)
    #expect(PolicyDiffCommandLine.run(["compare", "old.html", "new.html", "--format", "html"], in: host) == .success)
    // The first row is folded, as a table of its own.
    #expect(host.output.components(separatedBy: "<td colspan=").count == 2)
    #expect(host.output.contains("Clerk <ins>writes</ins></td>\n<td colspan=\"2\"></td>\n</tr>"))
  }

  @Test(arguments: [
    (["compare", "old.md", "none.md"], "error: none.md: there is no such file; check the path\n"),
    (["compare", "folder", "new.md"], "error: folder: this is a folder; name a file in it\n"),
    (
      ["compare", "old.md", "empty.md"],
      "error: empty.md: the file is empty; check that it was saved or downloaded whole\n"
    ),
    (
      ["outline", "old.md", "--size-limit", "9"],
      "error: old.md: the file has 36 bytes, more than the limit of 9; give a larger --size-limit, or only the policy's "
        + "part of it\n"
    ),
    (["outline", "no\u{1B}[31m"], "error: no<U+001B>[31m: there is no such file; check the path\n"),
    (["outline", "old.md", "--output", "folder"], "error: folder: this is a folder; name a file in it\n"),
  ])
  func `trouble is one line on standard error`(arguments: [String], message: String) {
    let host = host()
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .trouble)
    #expect(host.errors == message)
    #expect(host.output.isEmpty)
  }

  @Test(arguments: [
    ["compare", "old.md"], ["compare", "-", "-"], ["compare", "old.md", "new.md", "--format", "paper"], ["paint"],
    ["outline", "old.md", "--size-limit", "0"],
  ])
  func `mistakes are explained with the usage`(arguments: [String]) {
    let host = host()
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .usage)
    #expect(host.errors.hasPrefix("Error: ") && host.errors.contains("Usage: policydiff"))
    #expect(host.output.isEmpty)
  }

  @Test func `help and version go to standard output`() {
    let host = host()
    #expect(PolicyDiffCommandLine.run(["--version"], in: host) == .success)
    #expect(host.output == "policydiff \(ProgramVersion.current)\n")
    for arguments in [[], ["--help"], ["help", "compare"], ["outline", "--help"]] {
      host.forgetOutput()
      #expect(PolicyDiffCommandLine.run(arguments, in: host) == .success)
      #expect(host.output.contains("USAGE: policydiff") && host.errors.isEmpty)
    }
  }

  @Test func `standard input can be either side`() {
    let host = host()
    host.files["-"] = host.files["old.md"]
    #expect(PolicyDiffCommandLine.run(["compare", "-", "new.md", "--exit-code"], in: host) == .differences)
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "-", "--exit-code"], in: host) == .success)
  }

  @Test func `a closed pipe is a quiet end`() {
    let host = host()
    host.isPipeClosed = true
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "new.md"], in: host) == .success)
    #expect(PolicyDiffCommandLine.run(["--help"], in: host) == .success)
    #expect(host.errors.isEmpty)
  }

  @Test(arguments: ReportFormat.allCases.filter { $0 != .pdf })
  func `a file gets what standard output would`(format: ReportFormat) {
    let (shown, written) = (host(), host())
    let arguments = ["compare", "old.md", "new.md", "--format", format.rawValue]
    #expect(PolicyDiffCommandLine.run(arguments, in: shown) == .success)
    #expect(PolicyDiffCommandLine.run(arguments + ["--output", "out"], in: written) == .success)
    #expect(written.output.isEmpty)
    #expect(written.files["out"] == shown.outputBytes)
    #expect(format.isBinary ? shown.output.hasPrefix("PK") : shown.output.contains("everyone"))
  }

  @Test func `a Word file is not thrown at a terminal`() {
    let host = host()
    host.terminalWidth = 80
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "new.md", "--format", "docx"], in: host) == .trouble)
    #expect(host.output.isEmpty && host.errors.contains("--output"))
  }

  @Test(arguments: ["2024-02-30", "2023-02-29", "24-05-01", "2024-05-01T24:00:00Z", "today", "2024-05-01\"/>"])
  func `a date that is none is a mistake`(date: String) {
    let arguments = ["compare", "old.md", "new.md", "--format", "docx", "--date", date]
    #expect(PolicyDiffCommandLine.run(arguments, in: host()) == .usage)
    let good = Array(arguments.dropLast()) + ["2024-02-29"]
    #expect(PolicyDiffCommandLine.run(good, in: host()) == .success)
  }

  @Test(
    arguments: [
      ("auto", nil, [:], false), ("auto", 80, [:], true), ("auto", 80, ["NO_COLOR": "1"], false),
      ("auto", 80, ["NO_COLOR": ""], true), ("auto", 80, ["TERM": "dumb"], false),
      ("always", nil, ["NO_COLOR": "1"], true),
      ("never", 80, [:], false),
    ] as [(String, Int?, [String: String], Bool)])
  func `colour is used on a terminal that wants it`(
    color: String, width: Int?, variables: [String: String], isUsed: Bool
  ) {
    let host = host()
    host.terminalWidth = width
    host.variables = variables
    #expect(PolicyDiffCommandLine.run(["compare", "old.md", "new.md", "--color", color], in: host) == .success)
    #expect(host.output.contains("\u{1B}[") == isUsed)
  }

  @Test(arguments: [
    (["compare", "old.md", "new.md"], "c.docx", "PK"), (["compare", "old.md", "new.md"], "C.HTML", "<!DOCTYPE html"),
    (["compare", "old.md", "new.md"], "a.b/c.json", "{\n  \"format\": \"policydiff-comparison\""),
    (["compare", "old.md", "new.md"], "c.md", "# Code\n"),
    (["compare", "old.md", "new.md"], "c.txt", "Code\nold  old.md"),
    (["compare", "old.md", "new.md"], "c.log", "Code\nold  old.md"),
    (["compare", "old.md", "new.md"], ".docx", "Code\nold  old.md"),
    (["compare", "old.md", "new.md"], "docx", "Code\nold  old.md"),
    (["summary", "old.md", "new.md"], "s.html", "<!DOCTYPE html"),
    (["summary", "old.md", "new.md"], "s.eml", "Subject: "),
    (["summary", "old.md", "new.md"], "s", "# What changed"), (["outline", "old.md"], "o.json", "{"),
    (["validate", "old.md"], "v.sarif", "{\n  \"$schema\""), (["validate", "old.md"], "v.xml", "<?xml"),
    (["license", "old.md", "--adopt"], "l.md", "## Credit"), (["license", "old.md"], "l.json", "{"),
  ])
  func `the ending of a file tells the form`(arguments: [String], file: String, start: String) {
    let host = host()
    _ = PolicyDiffCommandLine.run(arguments + ["--output", file], in: host)
    let text = String(decoding: host.files[file] ?? [], as: UTF8.self)
    #expect(text.hasPrefix(start), "\(text.prefix(80)) \(host.errors)")
    #expect(host.output.isEmpty)
  }

  @Test func `a form that is asked for wins over the ending`() {
    let host = host()
    let arguments = ["compare", "old.md", "new.md", "--format", "json", "-o", "c.html"]
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .success)
    #expect(host.files["c.html"]?.first == UInt8(ascii: "{"))
  }

  @Test(arguments: [
    ["summary", "old.md", "new.md", "-o", "s.docx"], ["validate", "old.md", "-o", "v.pdf"],
    ["outline", "old.md", "-o", "o.html"],
    ["compare", "old.md", "new.md", "-o", "c.xml"], ["license", "old.md", "-o", "l.html"],
  ])
  func `a file is not filled with another form than its name says`(arguments: [String]) {
    let host = host()
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .usage)
    #expect(host.files[arguments[arguments.count - 1]] == nil && host.errors.hasSuffix("for more information.\n"))
  }

  @Test(arguments: [
    (["comprae", "old.md", "new.md"], "Did you mean 'policydiff compare old.md new.md'?"),
    (["Compare", "old.md"], "Did you mean 'policydiff compare old.md'?"),
    (["summ", "old.md"], "Did you mean 'policydiff summary old.md'?"),
    (["diff", "old.md", "new.md"], "Did you mean 'policydiff compare old.md new.md'?"),
    (["licenze", "it's"], "Did you mean 'policydiff license 'it'\\''s''?"),
    (["import", "gti", "."], "Did you mean 'policydiff import git .'?"),
    (["old.md", "new.md"], "To compare the two: policydiff compare old.md new.md\n"),
    (["old.md", "new.md", "--format", "html"], "policydiff compare old.md new.md --format html\n"),
    (["missing.md", "code@2"], "To compare the two: policydiff compare missing.md code@2\n"),
    (["old.md"], "To see what is in it: policydiff outline old.md\n"),
  ])
  func `a missing or misspelt command is answered with what was meant`(arguments: [String], advice: String) {
    let host = host()
    #expect(PolicyDiffCommandLine.run(arguments, in: host) == .usage)
    #expect(host.errors.contains(advice), "\(host.errors)")
    #expect(host.errors.hasSuffix(" --help' for more information.\n") && host.output.isEmpty)
  }

  @Test(arguments: [["paint"], ["--compare"], ["compare", "old.md"], ["help", "comprae"], ["a", "b", "c"]])
  func `what nobody can have meant is left to the parser`(arguments: [String]) {
    let host = host()
    _ = PolicyDiffCommandLine.run(arguments, in: host)
    #expect(!host.errors.contains("Did you mean 'policydiff") && !host.errors.contains("a command is missing"))
  }
}
