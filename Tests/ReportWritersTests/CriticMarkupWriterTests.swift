import Foundation
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct CriticMarkupWriterTests {
  /// What a reader makes of the marks: all taken in, or all left out.
  static func replayed(_ text: String, accepting: Bool) -> String {
    let (dropped, kept) =
      accepting ? (/\{--.*?--\}/, /\{\+\+(.*?)\+\+\}/) : (/\{\+\+.*?\+\+\}/, /\{--(.*?)--\}/)
    return text.replacing(dropped.dotMatchesNewlines(), with: "")
      .replacing(kept.dotMatchesNewlines()) { String($0.output.1) }
  }

  @Test func `a space at an end is no reason to replace the words before it`() {
    let runs = [
      RedlineRun(.kept, "your key ", oldText: "your key"), RedlineRun(.inserted, "and your card"),
      RedlineRun(.kept, "."),
    ]
    let parts = FormattedRun.runs(of: runs, old: .init([]), new: .init([]))
    #expect(parts.filter { $0.operation == .kept }.map(\.text).joined() == "your key.")
    #expect(parts.filter { $0.operation == .inserted }.map(\.text).joined() == " and your card")
    #expect(!parts.contains { $0.operation == .deleted })
  }

  @Test func `the sample is marked in Markdown`() {
    let text = CriticMarkupWriter.write(SampleReport.report)
    #expect(
      text.hasPrefix(
        "{>>warning: bound reached in section 4<<}\n\nDraft of {--2023--}{++2024++}.\n\n# Code of {--Conduct--}{++Ethics++}\n"
      ))
    #expect(text.contains("\n{++## 2. Aims\n\n++}{++We aim high.\n\n++}{++- By form\n\n++}"))
    #expect(text.contains(" within {--30--}{++14++} days.\n\n- By post\n{--- By form\n\n--}"))
    let (new, old) = (Self.replayed(text, accepting: true), Self.replayed(text, accepting: false))
    #expect(new.contains("## 2. Aims\n\nWe aim high.\n\n- By form\n\n## 3. Reporting\n"))
    #expect(!old.contains("Aims") && old.contains("- By post\n- By form\n"))
  }

  @Test(arguments: [
    (["30 ", "14 "], ["30", "14", " "]), ([" a", " b"], [" ", "a", "b"]), ([" ", " b"], [" ", " b"]),
    (["a", "b "], ["a", "b "]), ([" a ", " b "], [" ", "a", "b", " "]),
  ])
  func `marks end at words`(runs: [String], tidied: [String]) {
    let result = RedlineText.tidied([RedlineRun(.deleted, runs[0]), RedlineRun(.inserted, runs[1])])
    #expect(result.map(\.text) == tidied)
    for dropped in [RedlineRun.Operation.deleted, .inserted] {
      let side = result.filter { $0.operation != dropped }.map(\.text).joined()
      #expect(side == runs[dropped == .deleted ? 1 : 0])
    }
  }

  @Test(arguments: [
    "{++a++} <b> *x* [l](u) - {--b--}", "a++}b", "--}", "{>>c<<}", "{~~a~>b~~}", "{==h==}", "&copy; &#60;", "-", "++",
    "*\u{301}never*\u{301}", "`\u{200D}<img>`\u{200D}", "|\u{301}|", "\u{202E}.sorue\u{202C}", "a\u{9B}31m", "{{ x }}",
  ])
  func `signs of a document are escaped`(hostile: String) {
    let text = CriticMarkupWriter.write(SampleReport.hostile(hostile))
    for accepting in [true, false] {
      let side = Self.replayed(text, accepting: accepting)
      // No mark is left or torn, and nothing acts unseen.
      for mark in ["{++", "++}", "{--", "--}", "{>>", "{~~", "{=="] { #expect(!side.contains(mark), "\(mark)") }
      #expect(DisplayText.visibleLines(side) == side)
      let unescaped = side.unicodeScalars.split(separator: "\\").map {
        String(String.UnicodeScalarView($0.dropFirst()))
      }
      for sign in ["<b", "*", "[l", "&", "`", "<img"] {
        #expect(unescaped.dropFirst().allSatisfy { !$0.unicodeScalars.starts(with: sign.unicodeScalars) }, "\(sign)")
      }
    }
  }

  // MARK: Inlines

  private static let link = InlineMark.Kind.link(target: "https://a.example/x_(y)", relation: nil)

  /// A line of two versions.
  private func line(
    _ runs: [RedlineRun], old: [InlineMark] = [], new: [InlineMark] = [], startsLine: Bool = true
  ) -> String {
    MarkdownInlineWriter.write(
      FormattedRun.runs(of: runs, old: .init(old), new: .init(new)), startsLine: startsLine)
  }

  @Test func `links and emphasis stay around words that change`() {
    let runs: [RedlineRun] = [.init(.kept, "the "), .init(.deleted, "desk"), .init(.inserted, "front desk")]
    for (kind, before, after) in [
      (Self.link, "[", "](https://a.example/x_%28y%29)"), (.strong, "**", "**"), (.emphasis, "*", "*"),
      (.strikethrough, "~~", "~~"), (.code, "<code>", "</code>"),
    ] {
      let marked = line(runs, old: [InlineMark(0..<8, kind)], new: [InlineMark(0..<14, kind)])
      #expect(marked == "\(before)the {--desk--}{++front desk++}\(after)")
    }
    let nested = [InlineMark(0..<8, Self.link), InlineMark(4..<8, .strong)]
    #expect(
      line([.init(.kept, "the desk")], old: nested, new: nested) == "[the **desk**](https://a.example/x_%28y%29)")
  }

  @Test func `a look that one version has no words in is written for the other alone`() {
    let strong = [InlineMark(0..<3, .strong)]
    #expect(line([.init(.deleted, "old"), .init(.kept, " rule")], old: strong) == "{--**old**--} rule")
    #expect(line([.init(.inserted, "new"), .init(.kept, " rule")], new: strong) == "{++**new**++} rule")
    // The space would loosen the sign on one side.
    #expect(
      line(
        [.init(.kept, "the "), .init(.deleted, "old")], old: [InlineMark(0..<7, .strong)],
        new: [InlineMark(0..<4, .strong)])
        == "{--**the old**--}{++**the**++}{++ ++}")
  }

  @Test func `a link that leads elsewhere is written twice`() {
    let (old, new) = (
      InlineMark.Kind.link(target: "#a", relation: nil), InlineMark.Kind.link(target: "#b", relation: nil)
    )
    let text = line([.init(.kept, "here")], old: [InlineMark(0..<4, old)], new: [InlineMark(0..<4, new)])
    #expect(text == "{--[here](#a)--}{++[here](#b)++}")
    let script = InlineMark.Kind.link(target: "java\tscript:alert(1)", relation: nil)
    #expect(line([.init(.kept, "here")], old: [InlineMark(0..<4, script)], new: [InlineMark(0..<4, script)]) == "here")
  }

  @Test(arguments: [
    // Letters outside and a punctuation mark inside: the sign would not be read as one.
    ("a\"b\"c", 1..<4, "a<em>\"b\"</em>c"), ("a \"b\" c", 2..<5, "a *\"b\"* c"), ("abc", 1..<2, "a*b*c"),
    ("a b ", 1..<4, "a *b* "), ("(b)", 1..<2, "(*b*)"),
  ])
  func `emphasis is read as such`(text: String, range: Range<Int>, markdown: String) {
    let marks = [InlineMark(range, .emphasis)]
    #expect(line([.init(.kept, text)], old: marks, new: marks) == markdown)
  }

  @Test func `signs of two stretches do not touch`() {
    let marks = [InlineMark(0..<1, .emphasis), InlineMark(1..<2, .strong)]
    #expect(line([.init(.kept, "ab")], old: marks, new: marks) == "*a*<strong>b</strong>")
    let code = [InlineMark(0..<1, .code), InlineMark(1..<2, .code)]
    #expect(line([.init(.kept, "ab")], old: code, new: code) == "`ab`")
  }

  @Test(arguments: [
    ("a|b", "<code>a\\|b</code>"), ("{++", "<code>\\{+\\+</code>"), ("a`b", "<code>a\\`b</code>"), ("a.b*", "`a.b*`"),
  ])
  func `code with signs of ours stands between tags`(text: String, markdown: String) {
    let marks = [InlineMark(0..<text.utf8.count, .code)]
    #expect(line([.init(.kept, text)], old: marks, new: marks) == markdown)
  }

  @Test func `no side begins with the sign of a list`() {
    #expect(line([.init(.kept, "1. x")]) == "1\\. x")
    #expect(line([.init(.kept, "1. x")], startsLine: false) == "1. x")
    #expect(line([.init(.deleted, "See "), .init(.kept, "- x")]) == "{--See --}\\- x")
    #expect(line([.init(.kept, "12"), .init(.deleted, "0"), .init(.inserted, ") a")]) == "12{--0--}{++\\) a++}")
    #expect(line([.init(.kept, "12.5 %")]) == "12.5 %" && line([.init(.kept, "3.")]) == "3\\.")
    // A sign that only one version has space behind.
    #expect(line([.init(.kept, "2."), .init(.inserted, " x"), .init(.deleted, "0")]) == "2\\.{++ x++}{--0--}")
  }

  @Test func `an exclamation mark makes no image of a link`() {
    let marks = [InlineMark(4..<8, Self.link)]
    #expect(
      line([.init(.kept, "Hi! here!")], old: marks, new: marks).hasPrefix("Hi! [here]"))
    let close = [InlineMark(3..<7, Self.link)]
    #expect(line([.init(.kept, "Hi!here!")], old: close, new: close) == "Hi\\![here](https://a.example/x_%28y%29)!")
    #expect(MarkdownText.joined(["Hi!", "[x](y)", "!"]) == "Hi\\![x](y)!")
  }

  // MARK: Tables and lists

  private func cell(_ text: String, _ row: Int, _ column: Int, table: Int = 1) -> MarkedBlock.Side {
    let place = TableCell(table: table, row: row, column: column, isHeader: row == 0)
    return MarkedBlock.Side(Block(.tableCell, text, nesting: Nesting(cell: place)))
  }

  private func kept(_ text: String, _ old: (Int, Int), _ new: (Int, Int)) -> MarkedBlock {
    MarkedBlock(old: cell(text, old.0, old.1), new: cell(text, new.0, new.1), runs: [.init(.kept, text)])
  }

  private func gone(_ text: String, _ row: Int, _ column: Int) -> MarkedBlock {
    MarkedBlock(old: cell(text, row, column), new: nil, runs: [.init(.deleted, text)])
  }

  private func come(_ text: String, _ row: Int, _ column: Int) -> MarkedBlock {
    MarkedBlock(old: nil, new: cell(text, row, column), runs: [.init(.inserted, text)])
  }

  private func expect(_ blocks: [MarkedBlock], _ text: String, old: String, new: String) {
    let written = MarkdownBlockWriter.write(blocks)
    #expect(written == text)
    #expect(Self.replayed(written, accepting: false) == old)
    #expect(Self.replayed(written, accepting: true) == new)
  }

  @Test func `rows and cells that came or went leave a table`() {
    expect(
      [
        kept("Who", (0, 0), (0, 0)), kept("Fee", (0, 1), (0, 1)), gone("Child", 1, 0), gone("4", 1, 1),
        kept("Adult", (2, 0), (1, 0)), gone("9", 2, 1), come("11", 1, 1), come("Guest", 2, 0), come("a|b", 2, 1),
      ],
      """
      | Who | Fee |
      | --- | --- |
      {--| Child | 4 |
      --}| Adult | {--9--}{++11++} |
      {++| Guest | a\\|b |++}

      """, old: "| Who | Fee |\n| --- | --- |\n| Child | 4 |\n| Adult | 9 |\n\n",
      new: "| Who | Fee |\n| --- | --- |\n| Adult | 11 |\n| Guest | a\\|b |\n")
  }

  @Test func `a column that came or went takes its border along`() {
    expect(
      [
        kept("Who", (0, 0), (0, 0)), gone("Age", 0, 1), kept("Fee", (0, 2), (0, 1)), come("Note", 0, 2),
        kept("A", (1, 0), (1, 0)), gone("9", 1, 1), kept("4", (1, 2), (1, 1)), come("x", 1, 2),
      ],
      """
      | Who |{-- Age |--} Fee |{++ Note |++}
      | --- |{-- --- |--} --- |{++ --- |++}
      | A |{-- 9 |--} 4 |{++ x |++}

      """, old: "| Who | Age | Fee |\n| --- | --- | --- |\n| A | 9 | 4 |\n",
      new: "| Who | Fee | Note |\n| --- | --- | --- |\n| A | 4 | x |\n")
  }

  @Test func `a head that is exchanged leaves each version its rule`() {
    expect(
      [gone("Old", 0, 0), kept("a", (1, 0), (0, 0)), kept("b", (2, 0), (1, 0))],
      "{--| Old |\n| --- |\n--}| a |{++\n| --- |++}\n| b |\n", old: "| Old |\n| --- |\n| a |\n| b |\n",
      new: "| a |\n| --- |\n| b |\n")
  }

  @Test func `a wide row does not widen all others`() {
    let wide = (0..<40).map { kept("w", (0, $0), (0, $0)) }
    let narrow = (1...40).map { kept("n", ($0, 0), ($0, 0)) }
    #expect(MarkdownBlockWriter.write(wide + narrow).utf8.count < 1_000)
    // The first row is the head and must be as wide as any.
    #expect(
      MarkdownBlockWriter.write([kept("n", (0, 0), (0, 0)), kept("w", (1, 1), (1, 1))])
        == "| n |  |\n| --- | --- |\n|  | w |\n")
  }

  private func item(
    _ text: String, _ marker: Nesting.Marker = .bullet, depth: Int = 1, list: Int = 1, starts: Bool = true
  )
    -> MarkedBlock.Side
  {
    MarkedBlock.Side(
      Block(
        starts ? .listItem : .paragraph, text,
        nesting: Nesting(listDepth: depth, marker: marker, startsItem: starts, list: list)))
  }

  @Test func `lists are nested as they are read`() {
    let sides = [
      item("a", .ordered(9)), item("b", .ordered(10)), item("more", .ordered(10), starts: false),
      item("in", depth: 2, list: 2),
      item("deep", .ordered(1), depth: 3, list: 3), item("c", .ordered(11)), item("other", list: 4),
    ]
    #expect(
      MarkdownBlockWriter.write(sides.map { MarkedBlock(unchanged: $0) }) == """
        9. a
        10. b

            more
            - in
              1. deep
        11. c

        <!-- -->

        - other

        """)
  }

  @Test func `a heading of another level keeps its words`() {
    let heading = Heading(text: "Aims")
    for (old, new, text) in [(2, 3, "##{++#++} Aims\n"), (3, 1, "#{--##--} Aims\n"), (9, 9, "###### Aims\n")] {
      let block = MarkedBlock(
        old: .init(heading, level: old), new: .init(heading, level: new), runs: [.init(.kept, "Aims")])
      #expect(MarkdownBlockWriter.write([block]) == text)
    }
  }

  @Test(arguments: [
    ("a\n  b", "```\na\n  b\n```\n"), ("```", "````\n```\n````\n"), ("{++x", "<pre><code>&#123;++x</code></pre>\n"),
    ("a\u{1B}b", "<pre><code>a&lt;U+001B&gt;b</code></pre>\n"),
  ])
  func `code keeps its lines`(text: String, markdown: String) {
    #expect(MarkdownBlockWriter.write([MarkedBlock(unchanged: .init(Block(.code, text)))]) == markdown)
  }

  @Test func `a change in code is marked between tags`() {
    let block = MarkedBlock(
      old: .init(Block(.code, "a < 1")), new: .init(Block(.code, "a < 2")),
      runs: [.init(.kept, "a < "), .init(.deleted, "1"), .init(.inserted, "2")])
    #expect(MarkdownBlockWriter.write([block]) == "<pre><code>a &lt; {--1--}{++2++}</code></pre>\n")
  }
}
