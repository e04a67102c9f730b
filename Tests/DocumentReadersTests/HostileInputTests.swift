import DocumentReaders
import PolicyDiffTestSupport
import PolicyModel
import Testing

/// Inputs made to break readers. What they cost is bounded by what comes out, which is checked, not by a clock: a reader
/// that needs quadratic time or room on one of them makes this test run for minutes.
@Suite struct HostileInputTests {
  private static let count = 20_000

  private static func many(_ text: String, _ times: Int = count) -> String { String(repeating: text, count: times) }

  static let inputs: [(name: String, file: String, text: String)] = [
    ("quotes", "a.md", many(">") + many("a*")),
    ("a row of cells", "a.md", "|a|\n|-|\n|" + many("a|")),
    ("columns", "a.md", many("|a", 200) + "|\n" + many("|-", 200) + "|\n" + many("|a|\n", 500)),
    ("one reference, many times", "a.md", "[a]: /" + many("b", 5000) + "\n\n" + many("[a] ", 5000)),
    ("brackets", "a.md", many("[")), ("underscores", "a.md", many("_")), ("comments", "a.md", many("<!--")),
    ("nested lists", "a.md", (0..<500).map { many(" ", $0) + "- a\n" }.joined()),
    ("footnotes", "a.md", many("[^a]: b\n\n", 5000)), ("headings", "a.md", many("# a\n", 5000)),
    ("backticks", "a.md", (1..<300).map { many("`", $0) + " " }.joined()),
    ("front matter without end", "a.md", "---\n" + many("a: b\n")),
    ("nested elements", "a.html", many("<div>")), ("nested inlines", "a.html", many("<b>a", 5000)),
    ("attributes", "a.html", "<p " + many("a=b ") + ">text"), ("open tag", "a.html", "<p title='" + many("a")),
    ("references", "a.html", many("&amp;&#128;&copy")), ("ends", "a.html", many("</div></p>")),
    ("tables", "a.html", many("<table><td>", 2000)), ("open headings", "a.html", many("<h2>a<h3>b", 2000)),
    ("empty lines", "a.html", many("\n \n")), ("empty lines between words", "a.html", many("a\n\n")),
    ("script without end", "a.html", "<p>a<script>" + many("</scrip")),
    ("invisible characters before a number", "a.html", "<h1>Code</h1><h2>\u{AD}\u{200B}3. Reporting</h2><p>Write.</p>"),
    ("no-break spaces around a heading", "a.md", "# Code\n\n## \u{A0}2. Reporting\u{A0}\u{3000}\n\nWrite.\n"),
    ("no-break spaces around a heading", "a.txt", "Code\n\n2. Reporting\u{A0}\u{3000}\n============\n\nWrite.\n"),
    ("a combining mark after a number", "a.md", "# Code\n\n## 3.\u{7AD}Report\n\n## 4. \u{301}Appeal\n\nWrite.\n"),
    ("short lines", "a.txt", many("a\n\n")), ("one line", "a.txt", many("word ")),
    ("numbers", "a.txt", (0..<5000).map { "\($0). Title\n\nText follows here.\n\n" }.joined()),
  ]

  @Test(arguments: inputs.indices, ReadingMode.allCases)
  func `a reader gives no more than it was given`(index: Int, mode: ReadingMode) throws {
    let input = HostileInputTests.inputs[index]
    let document: PolicyDocument
    do {
      document = try DocumentReader.read(Array(input.text.utf8), name: input.file, options: ReadingOptions(mode: mode))
    } catch { return }
    #expect(ReadingLaws.violations(in: document).isEmpty, "\(input.name)")
    let kept = document.allSections.reduce(0) { sum, section in
      sum + (section.heading?.text.utf8.count ?? 0) + section.blocks.reduce(0) { $0 + $1.text.utf8.count }
    }
    #expect(kept <= input.text.utf8.count * 2, "\(input.name)")
    #expect(document.diagnostics.count < 1000, "\(input.name)")
  }

  @Test(
    arguments: [("[a]: ", "/", "\n"), ("[a]: <", "https://example.org/", ">\n"), ("> [a]:\n> ", "/", "\n")],
    [8_000, 9_000])
  func `an address longer than any server takes is cut and the links to it stay`(
    _ form: (String, String, String), _ length: Int
  ) throws {
    let address = form.1 + String(repeating: "x", count: length)
    let text = form.0 + address + form.2 + "\nSee [a] and [*more*][a].\n"
    let document = try DocumentReader.read(Array(text.utf8), name: "a.md", options: ReadingOptions(mode: .markup))
    let block = try #require(document.preamble.blocks.last)
    #expect(block.text == "See a and more.")
    let links = block.marks.compactMap { if case .link(let target, _) = $0.kind { target } else { nil } }
    #expect(links == [String](repeating: String(address.prefix(8_192)), count: 2))
    #expect(document.diagnostics.map(\.id) == (address.count > 8_192 ? ["address-cut"] : []))
  }

  @Test func `a picture that is written out is cut in silence`() throws {
    let picture = "[p]: <data:image/png;base64," + HostileInputTests.many("QUJD", 5_000) + ">\n"
    let document = try DocumentReader.read(Array(("See ![the plan][p] here.\n\n" + picture).utf8), name: "a.md")
    #expect(document.preamble.blocks.count == 1)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func `a link that the end of the source cuts off takes nothing from behind it`() throws {
    var source = Array("See [the rules](/rules)".utf8)
    // The byte stays where it was, in the room that the array keeps.
    source.removeLast()
    let document = try DocumentReader.read(source, name: "a.md")
    #expect(document.preamble.blocks.map(\.text) == ["See [the rules](/rules"])
  }

  /// A short run of what the fuzzers do: a policy in each format, with bytes changed, doubled, moved and cut.
  @Test(arguments: UInt64(1)...40)
  func `a damaged document is still a document`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    let policy = generator.policy()
    var random = SeededGenerator(seed: seed)
    for (name, text) in [
      ("a.md", policy.markdown(width: 60)), ("a.html", policy.html), ("a.txt", policy.markdown(width: 90)),
    ] {
      let bytes = Array(text.utf8)
      for _ in 0..<6 {
        var damaged = bytes
        for _ in 0..<8 {
          let place = Int.random(in: 0..<damaged.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
          case 1: damaged.insert(contentsOf: damaged[place..<min(place + 20, damaged.count)], at: place)
          case 2: damaged.insert(contentsOf: Array("<>&*_#[]`|-\n".utf8), at: place)
          default: damaged.removeSubrange(place..<min(place + 5, damaged.count - 1))
          }
        }
        for mode in ReadingMode.allCases {
          let options = ReadingOptions(mode: mode)
          guard let document = try? DocumentReader.read(damaged, name: name, options: options) else { continue }
          let violations = ReadingLaws.violations(in: document)
          #expect(violations.isEmpty, "\(name), seed \(seed): \(violations)")
          #expect(try DocumentReader.read(damaged, name: name, options: options) == document)
        }
      }
    }
  }
}
