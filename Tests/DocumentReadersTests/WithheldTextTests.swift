import PolicyModel
import Testing

@testable import DocumentReaders

/// What a source has and its readers do not see, and what is struck out: kept out of the text, and named.
@Suite struct WithheldTextTests {
  private func read(_ source: String, _ name: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(source.utf8), name: name)
  }

  private func texts(_ document: PolicyDocument) -> [String] {
    document.allSections.flatMap { ($0.heading.map { [$0.text] } ?? []) + $0.blocks.map(\.text) }
  }

  /// `reason (cause): words` of each part that was left out.
  private func omitted(_ document: PolicyDocument) -> [String] {
    document.omitted.map { part in
      let cause = part.cause.isEmpty ? "" : " (\(part.cause))"
      return "\(part.reason)\(cause): \(part.blocks.map(\.text).joined(separator: "|"))"
    }
  }

  // MARK: Struck text

  @Test(arguments: [
    ("The fee is <s>45</s> 60 euros.", "The fee is 60 euros.", "45"),
    ("The board <del>may</del><ins>must</ins> decide.", "The board must decide.", "may"),
    ("Two<del> or </del>three.", "Two three.", "or"),
    ("colo<del>u</del>r", "color", "u"),
    ("Nobody may<del> not</del>.", "Nobody may.", "not"),
    ("<strike>All of <b>it</b></strike> Rest.", "Rest.", "All of it"),
    ("A <span style=\"text-decoration: line-through\">b</span> c", "A c", "b"),
  ])
  func `struck words are not in force`(html: String, text: String, struck: String) throws {
    let page = try read("<h1>Fees</h1><p>\(html)</p>", "x.html")
    #expect(texts(page) == ["Fees", text])
    #expect(omitted(page) == ["struck: \(struck)"])
    let file = try read("# Fees\n\n\(html)\n", "x.md")
    #expect(texts(file) == ["Fees", text])
    #expect(omitted(file) == ["struck: \(struck)"])
  }

  @Test func `tildes strike in Markdown, a lone one means about`() throws {
    let document = try read("A ~~b~~ c.\n\n- ~~gone~~\n- It takes ~3 hours and ~5 guides.\n", "x.md")
    #expect(texts(document) == ["A c.", "It takes ~3 hours and ~5 guides."])
    #expect(document.diagnostics.map(\.id) == ["struck-text"])
  }

  @Test func `a document with its own redline is read as its result and says so`() throws {
    let document = try read("<h1>A</h1><p>We <del>should</del> <ins>must</ins> act.</p>", "x.html")
    let note = try #require(document.diagnostics.first { $0.id == "own-redline" })
    #expect(note.severity == .note)
    #expect(note.summary.contains("“should”") && note.summary.contains("1 inserted"))
    #expect(!document.diagnostics.contains { $0.id == "struck-text" })
  }

  @Test func `a strike around blocks strikes all of them and nothing else`() throws {
    let page = try read("<h1>A</h1><del><p>one</p><ul><li>two</ul></del><p>three</p>", "x.html")
    #expect(texts(page) == ["A", "three"])
    #expect(omitted(page) == ["struck: one", "struck: two"])
    let file = try read("# A\n\n<del>\n\none\n\n- two\n\n</del>\n\nthree\n", "x.md")
    #expect(texts(file) == ["A", "three"])
    #expect(omitted(file) == ["struck: one", "struck: two"])
  }

  @Test func `tags that cross do not reach beyond the text they are in`() throws {
    let document = try read("a <del>b <a href=/x>c</del> d</a> e <b><s>f</b></s> g\n\nh", "x.md")
    #expect(texts(document) == ["a d e g", "h"])
    for block in document.preamble.blocks {
      for mark in block.marks { #expect(mark.range.upperBound <= block.text.utf8.count) }
    }
  }

  @Test func `by markup alone struck words are text with a mark`() throws {
    let options = ReadingOptions(mode: .markup)
    for (source, name) in [("a ~~b~~ c", "x.md"), ("<p>a <s>b</s> c</p>", "x.html")] {
      let document = try DocumentReader.read(Array(source.utf8), name: name, options: options)
      #expect(document.preamble.blocks.map(\.text) == ["a b c"])
      #expect(document.preamble.blocks[0].marks.map(\.kind) == [.strikethrough])
    }
  }

  // MARK: Hidden text

  @Test(arguments: [
    "display:none", "DISPLAY : NONE !important", "displ\\61y:none", "display/**/:none", "visibility:hidden",
    "opacity:0", "opacity: 0.01", "position:absolute;left:-9999px", "text-indent:-999em", "clip-path:inset(50%)",
    "position:fixed;clip:rect(0 0 0 0)", "height:0;overflow:hidden", "transform:scale(0)", "font-size:0",
    "font-size:1px", "font:0/0 a", "color:#fff", "color:white", "color:rgba(0,0,0,0)", "color:#123;background:#123",
    "color:transparent", "background:#fdfdfd;color:#ffffff",
  ])
  func `words that a style hides are not read, and named`(style: String) throws {
    let seen = String(repeating: "Members report a breach to the desk. ", count: 3)
    let page = try read("<h1>A</h1><p>\(seen)</p><p style=\"\(style)\">In ten days.</p>", "x.html")
    #expect(texts(page) == ["A", String(seen.dropLast())])
    #expect(
      omitted(page).count == 1 && omitted(page)[0].hasPrefix("hidden (") && omitted(page)[0].hasSuffix("ten days."))
    #expect(page.diagnostics.contains { $0.id == "hidden-text" || $0.summary.contains("hidden (1)") })
    // A box amid a sentence has no height and no indentation.
    guard !["height", "text-indent", "transform"].contains(where: style.hasPrefix) else { return }
    let amid = try read("<h1>A</h1><p>Report <span style=\"\(style)\">never</span> to us.</p>", "x.html")
    #expect(texts(amid) == ["A", "Report to us."])
    #expect(amid.diagnostics.contains { $0.id == "hidden-text" && $0.summary.contains("“never”") })
    let file = try read("Report <span style=\"\(style)\">never</span> to us.\n", "x.md")
    #expect(texts(file) == ["Report to us."])
  }

  @Test(arguments: [
    "display:block", "visibility:visible", "opacity:1", "opacity:.5", "position:absolute;left:-20px", "left:-9999px",
    "height:0", "overflow:hidden", "font-size:80%", "font-size:6px", "font-size:0.8em", "color:#777", "color:#ccc",
    "color:#fff;background:#036", "color:white;background:url(x.png)", "display:none;display:block",
    "color:transparent;background-clip:text", "text-indent:-2em", "clip:rect(0 0 0 0)", "margin-left:-15px",
  ])
  func `words that a style only moves, shrinks or tints are read`(style: String) throws {
    let page = try read("<h1>A</h1><p>Report.</p><p style=\"\(style)\">In ten days.</p>", "x.html")
    #expect(texts(page) == ["A", "Report.", "In ten days."])
    #expect(page.omitted.isEmpty)
  }

  @Test func `an element inside can be seen again`() throws {
    let page = try read(
      "<h1>A</h1><div style='font-size:0'><p>gone <b style='font-size:12px'>seen</b></p></div>"
        + "<div style='color:#fff'><p style='background:#000'>light on dark</p><p>gone too</p></div>", "x.html")
    #expect(texts(page).contains("seen") && texts(page).contains("light on dark"))
    #expect(omitted(page) == ["hidden (font-size: 0): gone", "hidden (text in the colour behind it): gone too"])
  }

  @Test func `what a style sheet may undo is read`() throws {
    let body = "<h1>A</h1><div style='font-size:0'><p class=text>seen</p></div><p style='color:#fff'>white</p>"
    #expect(texts(try read("<link rel=stylesheet href=a.css>" + body, "x.html")).suffix(2) == ["seen", "white"])
    #expect(texts(try read(body, "x.html")) == ["A"])
  }

  @Test func `text hidden from screen readers alone is seen by everybody else`() throws {
    let page = try read(
      "<h1>A</h1><p>Report.</p><p aria-hidden=true>Late reports cost the seat.</p><p>Ask <span aria-hidden=true>us</span>"
        + "<i class='fa fa-star' aria-hidden=true>star</i>.</p>", "x.html")
    #expect(texts(page) == ["A", "Report.", "Late reports cost the seat.", "Ask us."])
    #expect(omitted(page) == ["icon: star"])
  }

  @Test func `HTML around Markdown hides it`() throws {
    let document = try read(
      "# A\n\n<div style=\"display:none\">\n\nnever\n\n## Nor this\n\n</div>\n\nseen\n\n<!-- <div hidden> -->\n<p>and\n"
        + "this</p>\n\n<div hidden><p>nor that</p></div>\n\nend\n", "x.md")
    #expect(texts(document) == ["A", "seen", "and this", "end"])
    #expect(
      omitted(document) == [
        "hidden (display: none): never", "hidden (display: none): Nor this", "hidden (hidden): nor that",
      ])
  }

  // MARK: Raised figures

  @Test(arguments: [
    ("10<sup>1</sup> euros", "10¹ euros"), ("10 m<sup>2</sup>", "10 m²"), ("m<sup>-3</sup>", "m⁻³"),
    ("10<sup>3.5</sup>", "10^3.5"), ("2<sup>n</sup>", "2ⁿ"), ("the 1<sup>st</sup> day", "the 1st day"),
    ("M<sup>me</sup> Roy", "Mme Roy"), ("CO<sub>2</sub>", "CO2"), ("101<sub>2</sub>", "101₂"),
    ("<b>10<sup>2</sup></b> euros", "10² euros"), ("rule<sup>2)</sup>", "rule²⁾"),
  ])
  func `raised figures keep their meaning`(source: String, text: String) throws {
    #expect(texts(try read("<h1>A</h1><p>\(source)</p>", "x.html")) == ["A", text])
    let document = try read(source + "\n", "x.md")
    #expect(texts(document) == [text])
    for mark in document.preamble.blocks[0].marks { #expect(mark.range.upperBound <= text.utf8.count) }
  }
}
