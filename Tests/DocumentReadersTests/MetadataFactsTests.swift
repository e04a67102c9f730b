import PolicyModel
import Testing

@testable import DocumentReaders

@Suite struct MetadataFactsTests {
  private func metadata(_ source: String, name: String = "x.md") throws -> DocumentMetadata {
    try DocumentReader.read(Array(source.utf8), name: name).metadata
  }

  @Test func frontMatterComesFirst() throws {
    let source = """
      ---
      title: The Code
      version: "2.1"
      date: 2020-05-01T10:00:00Z
      lastmod: 3 June 2021
      effective_date: July 4, 2021
      lang: pt_br
      publisher: The Society
      ---
      # Another Title

      Text.
      """
    let facts = try metadata(source)
    #expect(facts.title?.value == "The Code")
    #expect(facts.title?.source == "front-matter:title")
    #expect(facts.title?.position?.line == 2)
    #expect(facts.version?.value == "2.1")
    #expect(facts.published?.value == "2020-05-01")
    #expect(facts.updated?.value == "2021-06-03")
    #expect(facts.effective?.value == "2021-07-04")
    #expect(facts.language?.value == "pt-BR")
    #expect(facts.publisher?.value == "The Society")
  }

  @Test func linesOfTheText() throws {
    let source = """
      # Code of Conduct

      Version 3.2

      Adopted on 1 May 2020. Effective from 2 June 2020; last updated: June 3rd, 2021

      ## Scope

      Adapted from the Example Covenant, version 1.4, of the year 2014 and many other texts that we have read.

      © 2020 The Example Society. All rights reserved.
      """
    let facts = try metadata(source)
    #expect(facts.title?.value == "Code of Conduct")
    #expect(facts.title?.source == "h1")
    #expect(facts.version?.value == "3.2")
    #expect(facts.updated?.value == "2021-06-03")
    #expect(facts.published?.value == "2020-05-01")
    #expect(facts.effective?.value == "2020-06-02")
    #expect(facts.publisher?.value == "The Example Society")
    #expect(facts.language?.value == "en")
    #expect(facts.language?.source == "text")
  }

  @Test func pages() throws {
    let page = """
      <!DOCTYPE html><html lang="ar" dir="rtl"><head><title>Code | Site</title>
      <meta property="og:site_name" content="Site"><meta property="article:modified_time" content="2022-01-02T00:00:00Z">
      <script type="application/ld+json">{"@type": "WebPage", "datePublished": "2021-03-04", "publisher": {"name": "Org"}}</script>
      </head><body><h1>Site</h1><h1>Code</h1><p>Text here.</p></body></html>
      """
    let facts = try metadata(page, name: "x.html")
    #expect(facts.updated?.value == "2022-01-02")
    #expect(facts.published?.value == "2021-03-04")
    #expect(facts.publisher?.value == "Org")
    #expect(facts.language?.value == "ar")
    #expect(facts.isRightToLeft)
  }

  @Test(arguments: [
    ("2020-05-01", "2020-05-01"), ("on 1 May 2020", "2020-05-01"), ("May 1st, 2020", "2020-05-01"),
    ("1. Mai 2020", "2020-05-01"), ("1er mai 2020", "2020-05-01"), ("1 de mayo de 2020", "2020-05-01"),
    ("01.05.2020", "2020-05-01"), ("2020年5月1日", "2020-05-01"), ("31/12/2020", "2020-12-31"),
    ("12 grudnia 2020", "2020-12-12"), ("May 2020", "2020-05"), ("2020-05", "2020-05"),
    ("03/04/2020", nil), ("version 2.1", nil), ("in 2020", nil), ("Section 5, 2020", nil), ("2020-13-01", nil),
    ("room 12 march", nil),
    // Numbers of one character are no digits, in whatever script they stand.
    ("⑫ 2020-05-01", "2020-05-01"), ("㉑ of 2020", nil), ("༳, 2020", nil), ("二〇二〇年 2020", nil),
    ("Ⅻ 1 May 2020", "2020-05-01"), ("十 2020年5月1日", "2020-05-01"), ("参 2020", nil),
  ])
  func dates(text: String, iso: String?) {
    #expect(DateText.first(in: text)?.iso == iso)
  }

  @Test func titleOfSeveralEqualHeadings() throws {
    let parts = "<h1>Abstract</h1><p>What this is.</p><h1>Rules</h1><p>Be kind.</p>"
    let page = try metadata("<title>Packaging policy 1.0</title>" + parts, name: "a.html")
    #expect(page.title?.value == "Packaging policy 1.0")
    // Without another name, or with no text of its own, the first of them is the title.
    #expect(try metadata(parts, name: "a.html").title?.value == "Abstract")
    let named = "<title>Home</title><h1>The Code</h1><h1>Rules</h1><p>Be kind.</p>"
    #expect(try metadata(named, name: "a.html").title?.value == "The Code")
    #expect(try metadata("The Society's Code\n\n# Purpose\n\nText.\n\n# Scope\n\nText.\n").title?.source == "text")
  }

  @Test func titleBelowTheNameOfTheSite() throws {
    let page =
      "<title>Policies | The Society</title><h1>The Society, online</h1><p>Hello.</p><h2>Policies</h2><p>Text.</p>"
    #expect(try metadata(page, name: "a.html").title?.value == "Policies")
    let other = page.replacing("<h2>Policies", with: "<h2>Other policies")
    #expect(try metadata(other, name: "a.html").title?.value == "The Society, online")
  }

  @Test(arguments: [
    ("Draft Report, 18 August 2025", "2025-08-18"), ("Bern – 1 May 2020", "2020-05-01"),
    ("18 August 2025", "2025-08-18"),
    ("The meeting of the whole board was held on, 18 August 2025", nil), ("Meeting of 18 August 2025", nil),
    ("Draft Report, 18 August 2025 and later", nil),
  ])
  func datesAtTheEndOfALine(line: String, iso: String?) throws {
    #expect(try metadata("# Code\n\n\(line)\n\nText.\n").published?.value == iso)
  }

  @Test func languageOfTextThatIsAllPreformatted() throws {
    let html = "<h1>RFC</h1><pre>This document is not to be changed by any of the members without the board.</pre>"
    let document = try DocumentReader.read(Array(html.utf8), name: "rfc.html")
    #expect(document.metadata.language?.value == "en")
    #expect(document.textLanguage == "en")
  }

  @Test func textOutweighsTheStatementForTheTextLanguageOnly() throws {
    let html =
      "<html lang=\"en\"><body><p>Wir verpflichten uns, die Regeln für alle einzuhalten und nicht zu verletzen.</p>"
    let document = try DocumentReader.read(Array(html.utf8), name: "page.html")
    #expect(document.metadata.language?.value == "en")
    #expect(document.textLanguage == "de")
  }

  @Test(arguments: [
    ("Section 4 Scope", "Scope"), ("Mix of rules", nil), ("mix", nil), ("IV Scope", nil), ("civil rights", nil),
    ("Paragraaf 3. Doel", "Doel"), ("A. Scope", "Scope"), ("Scope", nil), ("§ 4 Scope", "Scope"),
    ("Artículo 5. Normas", "Normas"), ("iv) rules", "rules"), ("Sec. 3: Rules", "Rules"),
  ])
  func numbersAfterAQuickLook(heading: String, title: String?) {
    let split = HeadingNumber.split(heading, mode: .policy)
    #expect((split.number == nil ? nil : split.title) == title)
  }

  @Test(arguments: [
    ("Version 2.1", "2.1"), ("Code of Conduct v1.4", "1.4"), ("Version: 2024-05", "2024-05"), ("Conduct version", nil),
    ("a long sentence that says which version 2.1 of another text this was taken from", nil), ("Very 2.0", nil),
  ])
  func versions(line: String, label: String?) {
    #expect(MetadataFacts.version(in: line) == label)
  }
}
