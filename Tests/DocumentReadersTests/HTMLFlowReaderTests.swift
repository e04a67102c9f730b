import PolicyModel
import Testing

@testable import DocumentReaders

/// Reads a page given as a string.
func flow(_ html: String, _ mode: ReadingMode = .markup) -> Flow {
  HTMLFlowReader.flow(of: DecodedSource(utf8: Array(html.utf8)), mode: mode)
}

/// Heading leaves as `2 Title`, others as their text.
func outline(_ flow: Flow) -> [String] {
  flow.leaves.map { leaf in
    if case .heading(let level, _) = leaf.kind { return "\(level) \(leaf.text)" }
    return leaf.text
  }
}

@Suite struct HTMLFlowReaderTests {
  @Test func readsHeadingsAndBlocks() {
    let result = flow("<h1>Code</h1><p>One\n  two<br>three</p><div>four</div>five")
    #expect(outline(result) == ["1 Code", "One two three", "four", "five"])
  }

  @Test(arguments: ["¶", " §", " #"]) func takesThePermalinkSignOffAHeading(sign: String) {
    #expect(outline(flow("<h2>Scope\(sign)</h2>")) == ["2 Scope"])
  }

  @Test func leavesOutWhatIsNoText() {
    let page =
      "<head><title>T</title><style>x</style></head><script>var a</script><p>a<noscript>b</noscript>"
      + "<svg><text>c</text></svg><textarea><p>d</textarea><template><p>e</p></template><iframe>f</iframe></p>"
    #expect(outline(flow(page)) == ["a"])
  }

  @Test func keepsLinksWithDecodedTargets() {
    let result = flow("<p>See <a href='?a=1&amp;b=2&copy=3' rel=license>the <b>code</b></a> now.</p>")
    let leaf = result.leaves[0]
    #expect(leaf.text == "See the code now.")
    #expect(
      leaf.marks == [
        InlineMark(4..<12, .link(target: "?a=1&b=2&copy=3", relation: "license")), InlineMark(8..<12, .strong),
      ])
  }

  @Test func keepsMarksOverCollapsedSpace() {
    let leaf = flow("<p>a<em> b </em>c <code> d</code></p>").leaves[0]
    #expect(leaf.text == "a b c d")
    #expect(leaf.marks == [InlineMark(2..<3, .emphasis), InlineMark(6..<7, .code)])
  }

  @Test func continuesAnInlineOverBlocks() {
    let leaves = flow("<a href=x><p>one</p><p>two</p></a>").leaves
    #expect(leaves.map(\.marks) == Array(repeating: [InlineMark(0..<3, .link(target: "x", relation: nil))], count: 2))
  }

  @Test func nestsLists() {
    let leaves = flow("<ol start=3><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li value=9>d<li>e</ol>").leaves
    #expect(leaves.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(leaves.map(\.nesting.listDepth) == [1, 2, 2, 1, 1])
    #expect(leaves.map(\.nesting.startsItem) == [true, true, false, true, true])
    #expect(leaves.map(\.nesting.marker) == [.ordered(3), .bullet, .bullet, .ordered(9), .ordered(10)])
    #expect(leaves.map(\.kind)[2] == .block(.paragraph))
    #expect(leaves.map(\.nesting.list) == [1, 2, 2, 1, 1])
  }

  @Test func placesCells() {
    let leaves = flow("<table><caption>C</caption><tr><th>a<th>b<tr><td>c<td><p>d</p><p>e</table><p>f").leaves
    #expect(leaves.map(\.text) == ["C", "a", "b", "c", "d", "e", "f"])
    let places = leaves.map { leaf in leaf.nesting.cell.map { "\($0.table).\($0.row).\($0.column)\($0.isHeader)" } }
    #expect(places == [nil, "1.0.0true", "1.0.1true", "1.1.0false", "1.1.1false", "1.1.1false", nil])
    #expect(leaves[0].kind == .block(.caption))
  }

  @Test func keepsLinesOfCode() {
    let leaf = flow("<pre>\n  a\n    b  c\n</pre>").leaves[0]
    #expect(leaf.text == "  a\n    b  c")
    #expect(leaf.kind == .block(.code))
  }

  @Test func tellsTermsQuotesAndFootnotes() {
    let leaves = flow(
      "<dl><dt>t<dd><p>d</dl><blockquote><p>q</p></blockquote><section class='x footnotes'><ol><li>n</ol></section>"
    ).leaves
    #expect(leaves.map(\.kind) == [.definitionTerm, .definitionDescription, .paragraph, .footnote].map { .block($0) })
    #expect(leaves.map(\.nesting.quoteDepth) == [0, 0, 1, 0])
  }

  @Test func givesAnchorsToTheLeafTheyPrecede() {
    let leaves = flow("<section id=s><a name=n></a><h2 id=h>T <span id=i>x</span></h2><p>y").leaves
    #expect(leaves.map(\.anchors) == [["s", "n", "h", "i"], []])
  }

  @Test func keepsImages() {
    let leaves = flow("<p><img src=a.png alt='A &amp; B'></p><p>x <img src=b alt=''> y</p><h2><img src=c alt=C></h2>")
      .leaves
    #expect(leaves.map(\.text) == ["", "x y", ""])
    #expect(leaves[0].marks == [InlineMark(0..<0, .image(source: "a.png", alternative: "A & B"))])
    #expect(leaves[2].kind == .block(.paragraph))
  }

  @Test func knowsContainers() {
    let result = flow("<main id=m><div class='a b' role=note hidden><p class=p>x</p></div></main>")
    let leaf = result.leaves[0]
    let container = result.containers[leaf.container]
    #expect(container.attributes.classes == "a b")
    #expect(container.attributes.isHidden)
    #expect(result.containers[container.parent].attributes.id == "m")
    #expect(leaf.attributes.classes == "p")
  }

  @Test func readsMetadata() {
    let result = flow(
      """
      <html lang="de" dir="rtl"><head><title> A &amp;
      B </title><meta name="author" content="X &lt;x@y&gt;"><link rel="license" href="l">
      <script type="application/ld+json">{"a": "b & c"}</script></head>
      <body><!-- SPDX-License-Identifier: MIT & more --><p property="dct:title">T<a rel="license" href="u">v</a></p>
      """)
    #expect(result.language == "de")
    #expect(result.isRightToLeft)
    #expect(
      result.fields.map { "\($0.source.rawValue)|\($0.name)|\($0.value)" } == [
        "title|title|A & B", "meta|author|X <x@y>", "link|license|l", "json-ld|application/ld+json|{\"a\": \"b & c\"}",
        "comment||SPDX-License-Identifier: MIT & more", "attribute|property=dct:title|Tv", "attribute|rel=license|u",
      ])
  }

  @Test func knowsPositions() {
    let result = flow("<p>\n  one\n</p>\n<h2\n id=x>Two é</h2>three &amp; four")
    let places = result.leaves.map { leaf in
      [leaf.range.start, leaf.range.end].map { "\($0.line):\($0.column)" }.joined(separator: "-")
    }
    #expect(places == ["2:3-2:6", "4:1-5:13", "5:18-5:34"])
  }

  @Test func knowsPositionsInAFragment() {
    let bytes = Array("x <b>y</b>\nz<p>q".utf8)
    let result = bytes.withUnsafeBufferPointer {
      HTMLFlowReader.flow(ofFragment: $0, startingAt: SourcePosition(line: 7, column: 5), mode: .markup)
    }
    #expect(
      result.leaves.map(\.range.start) == [SourcePosition(line: 7, column: 5), SourcePosition(line: 8, column: 5)])
  }

  @Test func policyModeReadsWhatAPersonSees() {
    let page =
      "<h2><div>Scope</div> <a href='#scope' aria-hidden=true>#</a></h2><p>a<span hidden>b</span>"
      + "<span style='display: none'>c</span> d<br><br>e <button>Copy</button></p><div role=heading aria-level=3>H</div>"
    #expect(outline(flow(page, .policy)) == ["2 Scope", "a d", "e", "Copy", "3 H"])
  }
}
