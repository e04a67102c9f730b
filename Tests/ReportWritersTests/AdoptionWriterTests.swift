import PolicyModel
import Testing

@testable import ReportWriters

@Suite("Advice on adapting a document")
struct AdoptionWriterTests {
  /// Advice on a work whose title and addresses try to be more than words.
  func advice(url: String) -> AdoptionAdvice {
    let title = "</script><b>*Code*</b>\u{1B}[31m\nSPDX-License-Identifier: MIT"
    return AdoptionAdvice(
      work: AdoptedWork(title: title, creators: ["A & B"], url: url, license: LicenseStatement(spdx: "CC-BY-4.0")),
      credit: [CreditPart("Adapted from “"), CreditPart(title, url: url), CreditPart("”.")],
      duties: [AdoptionDuty(id: "title", duty: "Give the title", clause: "section 4(b)", state: .found, detail: title)])
  }

  @Test("Words of a document stay words in every form", arguments: AdoptionWriter.allCases)
  func hostileTitle(writer: AdoptionWriter) {
    let text = writer.write(advice(url: "javascript:alert(1)"))
    #expect(!text.contains("\u{1B}"))
    switch writer {
    case .html: #expect(!text.contains("<b>") && !text.contains("href"))
    case .markdown: #expect(!text.contains("<b>") && !text.contains("](javascript"))
    case .jsonLD: #expect(!text.contains("</script"))
    case .spdx: #expect(text.split(separator: "\n").filter { $0.hasPrefix("SPDX-License-Identifier") }.count == 1)
    case .text, .json: break
    }
  }

  @Test("Addresses of the web are linked")
  func links() {
    let page = AdoptionWriter.html.write(advice(url: "https://a.example/?q=\"x\""))
    #expect(page.contains("href=\"https://a.example/?q=&quot;x&quot;\""))
    let markdown = AdoptionWriter.markdown.write(advice(url: "https://a.example/> x"))
    #expect(markdown.contains("](https://a.example/%3E%20x)"))
  }
}
