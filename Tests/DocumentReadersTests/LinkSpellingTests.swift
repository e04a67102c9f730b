import PolicyModel
import Testing

@testable import DocumentReaders

/// The same link in another spelling, and addresses that are kept from collectors.
@Suite struct LinkSpellingTests {
  private func targets(_ source: String, _ name: String = "x.html") throws -> [String] {
    try DocumentReader.read(Array(source.utf8), name: name).allSections.flatMap(\.blocks).flatMap(\.marks)
      .compactMap(\.linkTarget)
  }

  @Test(
    arguments: [
      ("https://www.google.com/url?q=https://a.example/x&sa=D&ust=17", "https://a.example/x"),
      ("https://www.google.de/url?sa=t&url=https%3A%2F%2Fa.example%2Fx%3Fb%3D1", "https://a.example/x?b=1"),
      ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example&h=AT1", "https://a.example"),
      ("https://eu.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&data=5", "https://a.example"),
      ("https://urldefense.com/v3/__https://a.example/x__;!!AB!cd$", "https://a.example/x"),
      ("https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x&d=Dw", "https://a.example/x"),
      ("https://www.google.com/search?q=https://a.example", nil), ("https://a.example/url?q=https://b.example", nil),
      ("https://www.google.com/url?q=boats", nil), ("/url?q=https://a.example", nil), ("#url", nil), ("", nil),
    ] as [(String, String?)])
  func redirectors(target: String, inner: String?) {
    #expect(LinkWrapper.unwrapped(target) == inner)
  }

  @Test(
    arguments: [
      ("https://web.archive.org/web/20210304050607/https://a.example/x", "https://a.example/x"),
      ("/web/20210304050607id_/http:/a.example/x", "http://a.example/x"),
      ("https://wayback.archive-it.org/12/2021/https://a.example", "https://a.example"),
      ("https://web.archive.org/web/2010/mailto:a@b.example", "mailto:a@b.example"),
      ("https://a.example/2021/https://b.example", nil), ("https://web.archive.org/web/123/https://a.example", nil),
      ("https://web.archive.org/", nil), ("/news/2021/05", nil),
    ] as [(String, String?)])
  func archives(target: String, inner: String?) {
    #expect(LinkWrapper.archived(target) == inner)
  }

  /// An archive rewrites every link of a page; one among others is the author's own.
  @Test func onlyACopyThatAnArchiveMadeIsUnwrapped() throws {
    let copy = "https://web.archive.org/web/2021/https://a.example/"
    let two = "<p><a href='\(copy)x'>x</a> <a href='\(copy)y'>y</a></p>"
    #expect(try targets(two) == ["https://a.example/x", "https://a.example/y"])
    #expect(try targets(two + "<p><a href='https://b.example/'>b</a></p>").first == copy + "x")
    #expect(try targets("<p><a href='\(copy)x'>x</a></p>") == [copy + "x"])
    #expect(try targets("[x](\(copy)x) [y](\(copy)y)", "x.md") == [copy + "x", copy + "y"])
  }

  @Test func linksToThePageItselfAreLocal() throws {
    let page =
      "<link rel=canonical href='https://a.example/p'><p><a href='https://a.example/p#x'>x</a> <a href='https://a.example/p2#x'>y</a></p>"
    #expect(try targets(page) == ["#x", "https://a.example/p2#x"])
  }

  @Test(
    arguments: [
      ("7a1b3a18541f021b170a161f", "a@b.example"), ("7A1B3A18541F021B170A161F", "a@b.example"), ("7a1b", nil),
      ("7a1b3a18541f021b170a161", nil), ("zz1b3a18", nil), ("", nil),
    ] as [(String, String?)])
  func codesInHexadecimalFigures(code: String, address: String?) {
    #expect(ProtectedAddress.cloudflare(code) == address)
  }

  @Test func codesByASteppedAlphabet() {
    #expect(ProtectedAddress.typo3("ocknvq,dqqBtggf0gzcorng") == "mailto:boo@reed.example")
    #expect(ProtectedAddress.typo3("nbjmup+cppAsffe/fybnqmf", step: -1) == "mailto:boo@reed.example")
    #expect(ProtectedAddress.typo3("nbjmup+cppAsffe/fybnqmf", step: 1) == nil)
    #expect(ProtectedAddress.typo3("mailto:") == nil && ProtectedAddress.typo3("") == nil)
  }

  @Test func aCodeThatHoldsNoAddressLeavesWhatThePageShows() throws {
    let page = "<p>Write to <a class=__cf_email__ href='/x' data-cfemail='0000'>[email]</a>.</p>"
    let document = try DocumentReader.read(Array(page.utf8), name: "x.html")
    #expect(document.preamble.blocks.map(\.text) == ["Write to [email]."])
    #expect(document.preamble.blocks.flatMap(\.links).map(\.target) == ["/x"])
  }

  @Test func aFooterThatSaysWhomToWriteToBelongsToTheText() throws {
    func footer(_ words: String) throws -> [String] {
      let page =
        "<main><h1>Code</h1><p>\(String(repeating: "Be kind to all. ", count: 20))</p><footer><p>\(words)</p></footer></main>"
      return try DocumentReader.read(Array(page.utf8), name: "x.html").omitted.map(\.reason)
    }
    #expect(try footer("Write to <a href='mailto:a@b.example'>a@b.example</a>") == [])
    #expect(try footer("<a href='/a'>A page</a>") == ["footer"])
    let links = "<a href='/a'>A</a> <a href='/b'>B</a> <a href='/c'>C</a>"
    #expect(try footer("All of the words of a long line. <a href='mailto:a@b.example'>Us</a> " + links) == ["footer"])
  }
}
