import ArgumentParser
import Testing

@testable import PolicyDiffCommandLine

@Suite("Arguments that are read without the parser")
struct PlainArgumentsTests {
  /// Command lines that are understood at once.
  private static let plain = [
    "compare a.md b.md", "compare a b --format json", "compare a - --format=html --output x.html",
    "compare a b -o x.docx --exit-code", "compare --explain a --color never b --whole",
    "compare a b --reading markup --from markdown --content #main --archive past", "compare a@1 git:HEAD:b.md",
    "compare a b --format section-report --encoding latin1", "summary a b", "summary a b --length full",
    "summary a b --title Code --old-name one --new-name two --full-link https://example.org/x",
    "summary a b --language de --format email --output x.eml", "summary a b -o out.html", "outline a",
    "outline a --all --format json", "outline - --explain", "validate a", "validate a b c --fail-on warning",
    "validate a --profile strict --against b --format sarif", "validate a -o x.xml", "license a", "license a b",
    "license a --format json --archive past",
  ]

  /// Command lines that are left to the parser: rare options, mistakes, requests for help.
  private static let others = [
    "", "compare", "compare a", "compare a b c", "compare - -", "compare a b --format", "compare a b --format no",
    "compare a b --format --exit-code", "compare a b --formats json", "compare a b --exit-code=1", "compare --help",
    "compare -h a b", "compare a b -- c", "compare a b --output x.sarif --exit-code --exit-code",
    "compare a b --tint red",
    "compare a b --author me", "compare a b --format json --format html", "compare a b --no-moves",
    "compare a b --remove nav", "compare a b --size-limit 3", "summary a b --effective 2024-05-01", "outline a b",
    "outline a --format html", "validate", "validate a --fail-on nothing", "license a --adopt",
    "license a --format spdx", "license a --title x", "log a", "--version", "comparex a b",
  ]

  private static func split(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test("Both understand the same", arguments: plain)
  func same(_ line: String) throws {
    let arguments = PlainArgumentsTests.split(line)
    let request = try #require(PlainArguments.request(arguments))
    let command = try #require(try RootCommand.parseAsRoot(arguments) as? any RequestingCommand)
    #expect(AnyHashable(request) == AnyHashable(command.request))
  }

  @Test("The rest is left to the parser", arguments: others)
  func left(_ line: String) { #expect(PlainArguments.request(PlainArgumentsTests.split(line)) == nil) }

  @Test("A word with a space, a sign of equality or nothing in it is a value like any other")
  func words() throws {
    let arguments = ["summary", "a b", "c=d", "--title", "Our Code = Yours", "--old-name=x=y"]
    let request = try #require(PlainArguments.request(arguments) as? SummaryRequest)
    #expect(request.old == "a b")
    #expect(request.new == "c=d")
    #expect(request.options.title == "Our Code = Yours")
    #expect(request.options.oldName == "x=y")
    #expect(PlainArguments.request(["compare", "", "b"]) == nil)
    #expect(PlainArguments.request(["compare", "a", "b", "--content", ""]) == nil)
  }
}
