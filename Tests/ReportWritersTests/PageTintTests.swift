import Testing

@testable import ReportWriters

@Suite struct PageTintTests {
  @Test(arguments: ["#7a1f5c", "7A1F5C", "#fff", "000", "#ffee00", "#0af"])
  func `a colour can be read on both papers`(text: String) throws {
    let tint = try #require(PageTint(text))
    let colors = try [tint.light, tint.dark].map { hex -> PageTint.Color in
      let value = try #require(Int(hex.dropFirst(), radix: 16))
      return PageTint.Color(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    }
    #expect(colors[0].contrast(with: PageTint.lightPaper) >= PageTint.leastContrast)
    #expect(colors[1].contrast(with: PageTint.darkPaper) >= PageTint.leastContrast)
  }

  @Test func `a colour that can be read stays as it is`() {
    #expect(PageTint("#7a1f5c")?.light == "#7a1f5c")
    #expect(PageTint("#93bdf0")?.dark == "#93bdf0")
    #expect(PageTint("#fff")?.light != "#ffffff")
  }

  @Test(arguments: ["", "#", "red", "#12345", "#1234567", "#12 456", "url(x)", "#fff;}", "#١٢٣"])
  func `what is no colour is refused`(text: String) {
    #expect(PageTint(text) == nil)
  }

  @Test func `a tinted page allows both style sheets and nothing else`() throws {
    let tint = try #require(PageTint("#7a1f5c"))
    // Computed with `printf … | openssl dgst -sha256 -binary | base64`.
    let rules =
      ":root:root{--accent:#7a1f5c}@media (prefers-color-scheme:dark){:root:root{--accent:#af789d}}"
    #expect(tint.styleSheet == rules)
    let page = HTMLReportWriter(tint: tint).write(SampleReport.report)
    #expect(page.contains("style-src '\(HTMLStyleSheet.contentHash)' '\(tint.contentHash)';"))
    #expect(page.contains("<style>\(rules)</style>"))
    #expect(tint.contentHash == "sha256-ZR18GjRr9AycKO7c7DEIovI7xE87XMeXR84UNRqA9kQ=")
  }
}
