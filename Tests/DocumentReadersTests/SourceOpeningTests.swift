import PolicyModel
import Testing

@testable import DocumentReaders

/// What is found out about bytes before anybody reads them: archives of pages, foreign markup, encodings, stubs.
@Suite struct SourceOpeningTests {
  private func read(_ bytes: [UInt8], _ name: String, _ options: ReadingOptions = ReadingOptions()) throws
    -> PolicyDocument
  {
    try DocumentReader.read(bytes, name: name, options: options)
  }

  private func archive(_ part: String) -> [UInt8] {
    Array("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"cut\"\n\n--cut\n\(part)\n--cut--\n".utf8)
  }

  @Test func `the page in a web archive is read`() throws {
    let part =
      "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<h1>Fee=\ns</h1><p>Nine =E2=82=AC.</p>"
    let document = try read(archive(part), "x.mhtml")
    #expect(document.sections.map(\.title) == ["Fees"])
    #expect(document.sections[0].blocks.map(\.text) == ["Nine €."])
    #expect(document.diagnostics.map(\.id) == ["web-archive"])
    let encoded = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGgxPkZlZXM8L2gxPjxwPk5pbmUuPC9wPg=="
    #expect(try read(archive(encoded), "x").sections.map(\.title) == ["Fees"])
  }

  @Test func `an archive without a page is refused`() {
    #expect(throws: ReadingError.self) { try read(archive("Content-Type: text/css\n\np {}"), "x.mhtml") }
    #expect(throws: ReadingError.self) {
      try read(Array("MIME-Version: 1.0\nContent-Type: multipart/related\n\nText\n".utf8), "x.mhtml")
    }
  }

  @Test func `words before a colon make no archive`() throws {
    #expect(try read(Array("MIME-Version: 1.0\n\nText.\n".utf8), "x.md").diagnostics.isEmpty)
  }

  @Test func `foreign markup is named`() throws {
    let document = try read(Array("* Scope\n\nText.\n".utf8), "x.org")
    #expect(document.diagnostics.map(\.id) == ["markup-unread"])
    #expect(try read(Array("# A\n\nText.\n".utf8), "x.md").diagnostics.isEmpty)
  }

  @Test func `an encoding declared behind a long script counts`() throws {
    let script = "<script>" + String(repeating: "x;", count: 2000) + "</script>"
    var bytes = Array("<html><head>\(script)<meta charset=\"iso-8859-2\"></head><body><h1>Cz".utf8)
    bytes.append(0xB3)
    bytes += Array("onek</h1><p>x</p></body></html>".utf8)
    #expect(try read(bytes, "x.html").sections.map(\.title) == ["Członek"])
  }

  @Test func `an encoding that is named goes before a guess`() throws {
    let bytes = Array("# ".utf8) + [0xCF, 0xF0, 0xE0, 0xE2, 0xE8, 0xEB, 0xE0] + Array("\n\nx\n".utf8)
    var options = ReadingOptions()
    options.encoding = "windows-1251"
    #expect(try read(bytes, "x.md", options).sections.map(\.title) == ["Правила"])
    #expect(try read(bytes, "x.md").diagnostics.map(\.id) == ["encoding-guessed"])
    options.encoding = "no-such"
    #expect(throws: ReadingError.unsupportedEncoding(name: "x.md", encoding: "no-such")) {
      try read(bytes, "x.md", options)
    }
  }

  @Test func `selected parts are removed, and a selector that finds nothing is refused`() throws {
    let page = Array("<main><h1>Code</h1><p>Be kind.</p><div class=ad><p>Buy now.</p></div></main>".utf8)
    var options = ReadingOptions()
    options.removedSelectors = [".ad"]
    let document = try read(page, "x.html", options)
    #expect(document.sections[0].blocks.map(\.text) == ["Be kind."])
    #expect(document.omitted.map(\.reason) == ["removed"])
    options.removedSelectors = [".none"]
    #expect(throws: ReadingError.selectorMatchesNothing(name: "x.html", selector: ".none")) {
      try read(page, "x.html", options)
    }
  }

  @Test func `a page that leads elsewhere or asks for a proof says so`() throws {
    let stub =
      "<html><head><meta http-equiv=refresh content=\"0; url=https://fern.example/b\"></head><body><p>Moved.</p></body></html>"
    #expect(try read(Array(stub.utf8), "x.html").diagnostics.map(\.id).contains("redirect-page"))
    let challenge = "<html><head><title>Just a moment...</title></head><body><p>Checking your browser</p></body></html>"
    #expect(try read(Array(challenge.utf8), "x.html").diagnostics.map(\.id).contains("challenge-page"))
    let long =
      "<html><head><title>Just a moment</title></head><body><h1>Talks</h1><p>"
      + String(repeating: "Be kind. ", count: 200) + "</p></body></html>"
    #expect(try !read(Array(long.utf8), "x.html").diagnostics.map(\.id).contains("challenge-page"))
  }
}
