import PolicyModel
import Testing

@testable import DocumentReaders

/// What libxml2 alone would read wrong; each case is one repair.
@Suite struct HTMLRepairsTests {
  @Test(arguments: [
    ("<p>a<section>b</section>c", ["a", "b", "c"]),
    ("<p>a<nav>b</nav>", ["a", "b"]),
    ("<h2>a<h3>b</h3>", ["2 a", "3 b"]),
    ("<ul><li>a<li>b</ul>", ["a", "b"]),
    ("<p>a &colon; &check; &NotEqualTilde; &copy 2024 &hellip;</p>", ["a : ✓ ≂̸ © 2024 …"]),
    ("<p>&amp;colon; &amp;amp; &nosuch; AT&T &</p>", ["&colon; &amp; &nosuch; AT&T &"]),
    ("<p>&#128; &#x93;a&#148; &#0; &#xD800; &#1114112; &#x20AC &#;</p>", ["€ “a” \u{FFFD} \u{FFFD} \u{FFFD} € &#;"]),
    ("<html><body>a</body></html><p>b", ["a", "b"]),
    ("<p>a<!-->b<!---->c<!-- -- > <p> -->d", ["abcd"]),
    ("<p>a<![CDATA[ x ]]>b<?php <p> ?>c", ["ab ?>c"]),
    ("<textarea></div><p>x</textarea><p>a", ["a"]),
    ("<div>x<iframe></div><p>y</iframe>z</div>", ["xz"]),
    ("<title>a <b> </title><p>b", ["b"]),
    ("<policy:clause>a</policy:clause><x-y>b</x-y>", ["ab"]),
    ("<p>a</span></b>b</nosuch>", ["ab"]),
    ("<p>a</b>, b<!x>c</section>.</p>", ["a, bc."]),
    ("<p>a < b & c<d", ["a < b & c"]),
    ("<p title=it's>a</p><p title='\">'>b</p>", ["a", "b"]),
    ("<a href=x/>a</a> <b>b</b>", ["a b"]),
    ("<P CLASS=x>A<BR/>B</P>", ["A B"]),
    ("<p>a\u{0C}b\u{01}c</p>", ["a b c"]),
    ("<head><title>t</title><div>a</div>", ["a"]),
    ("<p>&nbsp;\u{3000}a&nbsp;b&ensp;</p><p>&nbsp;</p>", ["a\u{A0}b"]),
    ("", []), ("<", []), ("<p", []), ("<!--", []), ("</", []), ("&", ["&"]), ("&#", ["&#"]),
  ])
  func readsAsBrowsersDo(page: String, expected: [String]) {
    #expect(outline(flow(page)) == expected)
  }

  @Test func keepsTextAcrossTheBuffersOfTheParser() {
    // libxml2 hands text over in pieces of 1,000 bytes; a reference may lie on the cut.
    for length in 985...1_003 {
      let text = String(repeating: "x", count: length)
      #expect(outline(flow("<p>\(text)&hellip;é</p>")) == [text + "…é"])
    }
  }

  @Test func readsEveryEntity() {
    let entry = { (name: String) in outline(flow("<p>[&\(name);]")).first }
    #expect(entry("Aacute") == "[Á]")
    #expect(entry("zwnj") == "[\u{200C}]")
    #expect(entry("CounterClockwiseContourIntegral") == "[∳]")
    #expect(entry("fjlig") == "[fj]")
    #expect(entry("Aacut") == "[&Aacut;]")
  }

  @Test func survivesDeepNesting() {
    let count = 100_000
    let page =
      String(repeating: "<div>", count: count) + "deep" + String(repeating: "</div>", count: count) + "<p>after"
    let result = flow(page)
    #expect(outline(result) == ["deep", "after"])
    #expect(result.diagnostics.map(\.id) == ["nesting-too-deep"])
    #expect(flow(String(repeating: "<div>", count: HTMLRepairs.deepestNesting) + "x").diagnostics.isEmpty)
  }

  @Test func survivesManyStrayEndTags() {
    let page = String(repeating: "<div>", count: 900) + String(repeating: "</span></b>", count: 50_000) + "x"
    #expect(outline(flow(page)) == ["x"])
  }

  @Test func survivesManyAttributes() {
    let attributes = (0..<50_000).map { " a\($0)='>'" }.joined()
    let result = flow("<p id=x\(attributes)>text <a href=y>z</a>")
    #expect(outline(result) == ["text z"])
    #expect(result.leaves.first?.anchors == ["x"])
    #expect(result.diagnostics.map(\.id) == ["too-many-attributes"])
  }

  @Test func readsLongAttributes() {
    let page = "<p><img src='data:\(String(repeating: "A", count: 200_000))' alt='sign'>text"
    let result = flow(page)
    #expect(outline(result) == ["text"])
    #expect(result.leaves[0].marks.contains { if case .image(_, "sign") = $0.kind { true } else { false } })
  }

  @Test func knowsPositionsBeyondSixteenBits() {
    let result = flow(String(repeating: "\n", count: 70_000) + "<p>a\n<p>  b")
    #expect(
      result.leaves.map(\.range.start) == [
        SourcePosition(line: 70_001, column: 4), SourcePosition(line: 70_002, column: 6),
      ])
  }

  @Test func readsLongText() {
    let text = String(repeating: "word ", count: 400_000) + "end"
    #expect(outline(flow("<p>\(text)")) == [text])
  }

  /// Random bytes made of the pieces that readers trip over, from a fixed seed.
  @Test(arguments: 0..<40) func neverFailsOnRubbish(seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    let pieces = [
      "<p>", "</p>", "<div", ">", "<!--", "-->", "<a href='", "'", "\"", "&", "&#x", ";", "<table>", "<td>", "</table>",
      "<li>", "</ul>", "<h1>", "</h2>", "<script>", "</script>", "<svg>", "<title>", "\n", " ", "=", "/>", "<![CDATA[",
      "text", "é", "規", "\u{FEFF}", "<br>", "<ol start=9999999999>", "<pre>", "<button>", "<html dir=rtl>", "<body>",
      "</body>", "<select><option>", "<img alt=x>", "<b>", "<i>", "</b>", "<q", "</", "<head>", "<main>", "<nav>",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<400 {
      if generator.next() % 8 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: generator.next() | 1))
      } else {
        bytes += Array(pieces[Int(generator.next() % UInt64(pieces.count))].utf8)
      }
    }
    guard let source = try? CharacterEncoding.decode(bytes, declaresEncoding: true) else { return }
    for mode in ReadingMode.allCases {
      let result = HTMLFlowReader.flow(of: source, mode: mode)
      for leaf in result.leaves {
        #expect(leaf.range.start <= leaf.range.end)
        for mark in leaf.marks { #expect(mark.range.upperBound <= leaf.text.utf8.count) }
        #expect(leaf.container < result.containers.count)
      }
      let selection = try #require(MainContent.select(from: result))
      let omitted = selection.omitted.reduce(0) { $0 + $1.blocks.count }
      #expect(selection.flow.leaves.count + omitted == result.leaves.count)
    }
  }
}

/// A small generator with a known sequence, so that a failure can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
