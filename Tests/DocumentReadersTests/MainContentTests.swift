import PolicyModel
import Testing

@testable import DocumentReaders

/// What is kept of a page, and why the rest is not.
private func select(_ html: String, _ selector: String? = nil) throws -> (kept: [String], omitted: [String]) {
  let parsed = try selector.map { try #require(ContentSelector($0)) }
  let selection = try #require(MainContent.select(from: flow(html, .policy), selector: parsed))
  return (
    outline(selection.flow),
    selection.omitted.map { part in part.reason + ": " + part.blocks.map(\.text).joined(separator: "|") }
  )
}

/// Running text of a length.
private func prose(_ bytes: Int = 300) -> String {
  String(String(repeating: "Members treat one another fairly and with respect. ", count: bytes / 50 + 1).prefix(bytes))
}

private let policy = "<h1>Code</h1><h2 id=a>Scope</h2><p>\(prose())</p><h2 id=b>Duties</h2><p>\(prose(301))</p>"
private let policyLines = [
  "1 Code", "2 Scope", String(prose().trimmingSpace), "2 Duties", String(prose(301).trimmingSpace),
]

extension String {
  fileprivate var trimmingSpace: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}

@Suite struct MainContentTests {
  @Test(arguments: [
    ("<nav><ul><li><a href=/>Home</a></ul></nav>", "navigation: Home"),
    ("<div role=navigation>Home</div>", "navigation: Home"),
    ("<header><p>The Alliance</p></header>", "header: The Alliance"),
    ("<footer><p>© The Alliance</p></footer>", "footer: © The Alliance"),
    ("<aside><p>News</p></aside>", "sidebar: News"),
    ("<div class='site-sidebar'><p>News</p></div>", "sidebar: News"),
    ("<ol class=breadcrumb><li><a href=/>Home</a><li>Code</ol>", "breadcrumbs: Home|Code"),
    (
      "<div id=cookie-banner><p>Cookies! <a href=/c>More on cookies</a></p></div>",
      "cookie-banner: Cookies! More on cookies"
    ),
    ("<form role=search><label>Search</label></form>", "search: Search"),
    ("<button>Menu</button>", "control: Menu"),
    ("<div hidden><p>secret</p></div>", "hidden: secret"),
    ("<a href='#main'>Skip to the text</a>", "skip-link: Skip to the text"),
  ])
  func dropsFurnitureBeforeTheText(furniture: String, omitted: String) throws {
    let (kept, parts) = try select("<body>\(furniture)\(policy)")
    #expect(kept == policyLines)
    #expect(parts == [omitted])
  }

  @Test(arguments: [
    ("<p><a href='#top'>Back to top</a></p>", "back-to-top: Back to top"),
    ("<p><a href=/x rel=next>Next page</a></p>", "pagination: Next page"),
    ("<p><a href=https://github.com/o/r/edit/main/code.md>Edit this page</a></p>", "edit-link: Edit this page"),
    ("<div class=share-links><a href=m>Mail</a> <a href=n>Post</a></div>", "share-buttons: Mail Post"),
    ("<h2>Related</h2><ul class=related><li><a href=m>Bylaws</a></ul>", "related: Related|Bylaws"),
  ])
  func dropsFurnitureAfterTheText(furniture: String, omitted: String) throws {
    let (kept, parts) = try select("<body>\(policy)\(furniture)")
    #expect(kept == policyLines)
    #expect(parts == [omitted])
  }

  @Test func takesMainWhereItHoldsTheBulk() throws {
    let (kept, parts) = try select("<body><p>Register now</p><main>\(policy)</main><p>Was this helpful?</p>")
    #expect(kept == policyLines)
    #expect(parts == ["outside-main: Register now", "outside-main: Was this helpful?"])
  }

  @Test func keepsAllWhereMainHoldsLittle() throws {
    let (kept, _) = try select("<body><main><p>Welcome</p></main>\(policy)")
    #expect(kept == ["Welcome"] + policyLines)
  }

  @Test func keepsWhatStandsBetweenTheTitleAndMain() throws {
    let (kept, _) = try select("<body><h1>Code</h1><p>Version 2</p><main><h2>Scope</h2><p>\(prose())</main>")
    #expect(kept.prefix(3) == ["1 Code", "Version 2", "2 Scope"])
  }

  @Test func keepsATitleInTheSiteHeader() throws {
    let page =
      "<title>Code of Ethics – Alliance</title><header><nav><a href=/>Home</a></nav><h1>Alliance</h1>"
      + "<h1>Code of Ethics</h1></header><main><h2>Scope</h2><p>\(prose())</p></main>"
    #expect(try select(page).kept.prefix(2) == ["1 Code of Ethics", "2 Scope"])
  }

  @Test func keepsHeaderFooterAndAsideOfTheTextItself() throws {
    let page =
      "<main><article><header><h1>Code</h1><p>In force from May</p></header><p>\(prose())</p>"
      + "<aside><p>Note: see the bylaws</p></aside><footer><p>Adapted from another code</p></footer></article></main>"
    let (kept, parts) = try select(page)
    #expect(kept.count == 5)
    #expect(parts.isEmpty)
  }

  @Test func dropsAContentsListWithItsHeading() throws {
    let list = "<h2>Contents</h2><ul><li><a href='#a'>Scope</a><li><a href='#b'>Duties</a><li><a href='#c'>End</a></ul>"
    let (kept, parts) = try select(
      "<body><h1>Code</h1>\(list)<h2 id=a>Scope</h2><p>x<h2 id=b>Duties</h2><p>y<h2 id=c>End</h2><p>z")
    #expect(kept == ["1 Code", "2 Scope", "x", "2 Duties", "y", "2 End", "z"])
    #expect(parts == ["table-of-contents: Contents|Scope|Duties|End"])
  }

  @Test func keepsAListOfAFewOfManySections() throws {
    let sections = (1...8).map { "<h2 id=s\($0)>S\($0)</h2><p>text \($0)</p>" }.joined()
    let list = "<p>Go on with:</p><ul><li><a href='#s1'>S1</a><li><a href='#s2'>S2</a><li><a href='#s3'>S3</a></ul>"
    #expect(try select("<body>\(sections)\(list)").omitted.isEmpty)
  }

  @Test(arguments: ["cookies", "search", "comments", "social-media", "navigation", "share"])
  func keepsSectionsThatAreNamedLikeFurniture(id: String) throws {
    let page = "<body><h1>Code</h1><section id=\(id) class=\(id)><h2>T</h2><p>\(prose(120))</p></section><p>\(prose())"
    #expect(try select(page).omitted.isEmpty)
  }

  @Test func keepsALargePartWhateverItIsCalled() throws {
    let (kept, _) = try select("<body class=has-sidebar><form id=aspnet><div class=footer>\(policy)</div></form>")
    #expect(kept == policyLines)
  }

  @Test func keepsTheStatementsOfAFooterOnABarePage() throws {
    let footer =
      "<div class=footer><p>Licensed under <a href=https://creativecommons.org/licenses/by/4.0/>CC BY</a></p></div>"
    #expect(try select("<body>\(policy)\(footer)").kept.last == "Licensed under CC BY")
    let (kept, parts) = try select("<body><nav><a href=/>Home</a></nav>\(policy)\(footer)")
    #expect(kept == policyLines)
    #expect(parts.last == "footer: Licensed under CC BY")
  }

  @Test func dropsTheSecondCopyOfTheText() throws {
    let clauses = (1...6).map { "<p>\(prose(80)) clause \($0)</p>" }.joined()
    let (kept, parts) = try select("<body><h1>Code</h1>\(clauses)<div>\(clauses)</div>")
    #expect(kept.count == 7)
    #expect(parts.count == 1)
    #expect(parts.first?.hasPrefix("repeated-text") == true)
  }

  @Test func keepsRepeatedClauses() throws {
    let clause = "<p>\(prose(80))</p>"
    let page = (1...6).map { "<h2>Part \($0)</h2>\(clause)<p>\(prose(90)) \($0)</p>" }.joined()
    #expect(try select("<body>\(page)").omitted.isEmpty)
  }

  @Test func dropsATitleThatStandsTwice() throws {
    let (kept, parts) = try select("<body><h1>Code</h1><div>\(policy)</div>")
    #expect(kept == policyLines)
    #expect(parts == ["repeated-text: Code"])
    // Two headings of parts, side by side in the text, are what the author wrote.
    let twice = "<h1>Code</h1><h2>Scope</h2><h2>Scope</h2><p>\(prose())</p>"
    #expect(try select("<body>" + twice).kept.filter { $0 == "2 Scope" }.count == 2)
    #expect(
      try select("<body><h1>Code</h1><h2>Scope</h2><div><h2>Scope</h2><p>\(prose())</p></div>").omitted.count == 1)
  }

  @Test(arguments: ["main", "#m", ".p.q", "main#m.p"]) func followsASelector(selector: String) throws {
    let (kept, parts) = try select("<body><p>x</p><main id=m class='q p'><nav>n</nav><p>y</p></main>", selector)
    #expect(kept == ["n", "y"])
    #expect(parts == ["outside-selection: x"])
  }

  @Test(arguments: ["", "a b", "#", "a > b", "..", "a[b]"]) func refusesOtherSelectors(selector: String) {
    #expect(ContentSelector(selector) == nil)
  }

  @Test func saysWhenASelectorMatchesNothing() {
    #expect(throws: ReadingError.self) {
      try DocumentReader.read(
        Array("<p>x</p>".utf8), name: "a.html", options: ReadingOptions(contentSelector: "#nowhere"))
    }
  }
}
