import Foundation
import PolicyDiff
import PolicyDiffCommandLine
import PolicyDiffTestSupport
import Testing

/// Documents full of control characters and markup, through every command and every form of text: no byte of what is
/// printed acts on a terminal, and nothing of a document is markup.
@Suite struct HostileTextTests {
  static let seeds: [UInt64] = [1, 2]

  private func host(seed: UInt64) -> InMemoryEnvironment {
    var text = HostileText(seed: seed)
    let host = InMemoryEnvironment(files: [
      "old.md": text.markdown(edition: 1), "new.md": text.markdown(edition: 2), "old.html": text.html(edition: 1),
      "new.html": text.html(edition: 2),
      "a.txt": text.words("Code") + "\n\n1. Scope\n\n" + text.words("It binds members"),
    ])
    // Names come from anywhere too.
    let name = text.words("n") + ".md"
    host.files[name] = host.files["new.md"]
    host.files["name"] = Array(name.utf8)
    return host
  }

  private func name(of host: InMemoryEnvironment) -> String {
    String(decoding: host.files["name"] ?? [], as: UTF8.self)
  }

  /// The output, after a look at every byte of it.
  @discardableResult
  private func run(_ arguments: [String], _ host: InMemoryEnvironment, colors: Bool = false) -> String {
    host.forgetOutput()
    let status = PolicyDiffCommandLine.run(arguments, in: host)
    #expect(HarmlessOutput.acting(in: host.outputBytes, colors: colors).isEmpty, "\(arguments)")
    #expect(HarmlessOutput.acting(in: Array(host.errors.utf8)).isEmpty, "\(arguments)")
    #expect(
      status != .usage || host.errors.hasSuffix(" --help' for more information.\n"), "\(arguments): \(host.errors)")
    return host.output
  }

  @Test(arguments: seeds)
  func `nothing that documents say acts on a terminal`(seed: UInt64) {
    let host = host(seed: seed)
    let name = name(of: host)
    for (old, new) in [("old.md", "new.md"), ("old.html", "new.html"), ("a.txt", name)] {
      for format in ReportFormat.allCases where !format.isBinary {
        run(["compare", old, new, "--format", format.rawValue, "--explain", "--whole"], host)
      }
      run(["compare", old, new, "--color", "always", "--explain"], host, colors: true)
      for format in SummaryFormat.allCases {
        run(["summary", old, new, "--format", format.rawValue], host)
      }
      for format in FindingsFormat.allCases {
        run(["validate", new, "--against", old, "--profile", "strict", "--format", format.rawValue], host)
      }
      run(["validate", new, "--color", "always"], host, colors: true)
      for format in ["terminal", "json"] {
        run(["outline", new, "--all", "--explain", "--format", format], host)
        run(["license", new, "--against", old, "--format", format], host)
      }
      run(["outline", new, "--all", "--explain", "--color", "always"], host, colors: true)
      for format in ["text", "json", "markdown", "html", "spdx", "json-ld"] {
        run(["license", new, "--adopt", "--in", old, "--format", format], host)
      }
    }
  }

  @Test(arguments: seeds)
  func `nothing that is typed acts on a terminal`(seed: UInt64) {
    let host = host(seed: seed)
    var text = HostileText(seed: seed)
    for _ in 0..<6 {
      let words = text.words("x")
      for arguments in [
        [words], [words, "new.md"], ["compare", words, "new.md"], ["compare", "new.md", "old.md", "--format", words],
        ["compare", "new.md", "old.md", "--" + words], ["explain", words], ["rules", "--profile", words],
        ["validate", words],
        ["compare", "new.md", "old.md", "--content", words], ["outline", words + "@" + words],
        ["outline", "git:" + words],
        ["license", "new.md", "--adopt", "--as", words], ["outline", "http://" + words],
      ] { run(arguments, host) }
    }
  }

  @Test(arguments: seeds)
  func `a file gets the bytes that standard output gets`(seed: UInt64) {
    let host = host(seed: seed)
    let shown = run(["summary", "old.html", "new.html"], host)
    run(["summary", "old.html", "new.html", "--output", "out"], host)
    #expect(host.files["out"] == Array(shown.utf8))
  }

  @Test(arguments: seeds)
  func `nothing that documents say is markup in Markdown`(seed: UInt64) {
    let host = host(seed: seed)
    for (old, new) in [("old.md", "new.md"), ("old.html", "new.html"), ("old.html", "new.md")] {
      for format in ["markdown", "changelog"] {
        let text = run(["summary", old, new, "--format", format], host)
        // Brackets begin a version's name in a change log, and pipes part the cells of our table.
        let signs = format == "changelog" ? "<>&{}$~" : "<>&{}$~[]"
        #expect(HarmlessOutput.live(signs, inMarkdown: text).isEmpty, "\(format)")
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
        for line in lines { #expect(HarmlessOutput.live("|", inMarkdown: String(line)).count == 4, "\(line)") }
        // No raw key of our own words either.
        #expect(!text.contains(/\b(contact|lead|clause|structure|license|section|items)\.[a-z]+/), "\(text)")
      }
      let findings = run(["validate", new, "--against", old, "--profile", "strict", "--format", "markdown"], host)
      #expect(HarmlessOutput.live("<>&{}$~", inMarkdown: findings).isEmpty)
      // The links of a credit are ours.
      let advice = run(["license", new, "--adopt", "--format", "markdown"], host)
      #expect(HarmlessOutput.live("<>&{}$~", inMarkdown: advice).isEmpty)
      #expect(!advice.contains(/(?:^|[^\\])\]\(javascript/) && !advice.contains(/(?:^|[^\\])!\[/))
    }
  }

  /// Every element and attribute of a page of ours; nothing else may be one.
  private static let elements: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article",
    "div",
    "p", "a", "h1", "h2", "h3", "h4", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "span",
    "bdi",
    "strong", "em", "code", "pre", "ins", "del", "details", "summary", "blockquote", "br", "time", "abbr",
  ]
  private static let attributes: Set<String> = [
    "class", "id", "href", "lang", "dir", "scope", "colspan", "open", "aria-labelledby", "aria-label", "charset",
    "http-equiv", "content", "name", "rel", "html",
  ]

  @Test(arguments: seeds)
  func `nothing that documents say is markup in a page`(seed: UInt64) throws {
    let host = host(seed: seed)
    for (old, new) in [("old.md", "new.md"), ("old.html", "new.html")] {
      for arguments in [
        ["compare", old, new, "--format", "html", "--whole", "--explain"],
        ["compare", old, new, "--format", "side-by-side"],
        ["summary", old, new, "--format", "html"], ["license", new, "--adopt", "--format", "html"],
      ] {
        let page = run(arguments, host).replacing(
          #/<style>.*?</style>/#.dotMatchesNewlines().matchingSemantics(.unicodeScalar), with: "")
        for tag in page.matches(of: /<\/?([!a-zA-Z0-9]*)([^<>]*)>/.matchingSemantics(.unicodeScalar)) {
          let (name, rest) = (String(tag.output.1), String(tag.output.2))
          #expect(HostileTextTests.elements.contains(name), "\(tag.output.0)")
          for attribute in rest.matches(of: #/ ([a-z-]+)(?:="([^"]*)")?/#.matchingSemantics(.unicodeScalar)) {
            #expect(HostileTextTests.attributes.contains(String(attribute.output.1)), "\(tag.output.0)")
            if attribute.output.1 == "href", let target = attribute.output.2 {
              #expect(target.hasPrefix("#") || target.hasPrefix("https://"), "\(target)")
            }
          }
        }
        // What is left without tags and references has no sign of markup.
        let text = page.replacing(/<[^<>]*>|&(amp|lt|gt|quot|#x[0-9A-F]+);/.matchingSemantics(.unicodeScalar), with: "")
        let sign = text.unicodeScalars.firstIndex { $0 == "<" || $0 == ">" || $0 == "&" }
        #expect(sign == nil, "\(text[(sign ?? text.startIndex)...].prefix(60))")
      }
    }
  }

  @Test(arguments: seeds)
  func `every form for programs can be read`(seed: UInt64) throws {
    let host = host(seed: seed)
    func json(_ arguments: [String]) throws {
      let data = Data(run(arguments, host).utf8)
      #expect(throws: Never.self, "\(arguments)") { try JSONSerialization.jsonObject(with: data) }
    }
    for (old, new) in [("old.md", "new.md"), ("old.html", "new.html")] {
      for format in ["json", "section-report"] { try json(["compare", old, new, "--format", format]) }
      try json(["summary", old, new, "--format", "json"])
      try json(["outline", new, "--all", "--format", "json"])
      try json(["license", new, "--format", "json"])
      try json(["license", new, "--adopt", "--format", "json-ld"])
      for format in ["json", "sarif"] { try json(["validate", new, "--against", old, "--format", format]) }
      let linked = run(["license", new, "--adopt", "--format", "json-ld"], host)
      #expect(!linked.contains("<"), "it is pasted into a script element")
      let spdx = run(["license", new, "--adopt", "--format", "spdx"], host)
      #expect(spdx.split(separator: "\n").allSatisfy { $0.hasPrefix("SPDX-") })
      #expect(spdx.components(separatedBy: "</text>").count == 2)
      // An annotation is a line that begins with a command of ours.
      let notes = run(["validate", new, "--against", old, "--profile", "strict", "--format", "github"], host)
      for line in notes.split(separator: "\n") {
        #expect(
          line.contains(/^(::(error|warning|notice) |policydiff: )/) && !line.dropFirst(2).hasPrefix("::"), "\(line)")
        #expect(!line.hasPrefix("policydiff") || !line.contains("##["))
      }
      let junit = run(["validate", new, "--against", old, "--profile", "strict", "--format", "junit"], host)
      let text = junit.replacing(/<[^<>]*>|&(amp|lt|gt|quot|#[0-9]+);/.matchingSemantics(.unicodeScalar), with: "")
      #expect(!text.unicodeScalars.contains { $0 == "<" || $0 == ">" || $0 == "&" })
      let sarif = run(["validate", new, "--against", old, "--profile", "strict", "--format", "sarif"], host)
      #expect(!sarif.contains("](javascript"), "SARIF makes links of these")
    }
  }
}
