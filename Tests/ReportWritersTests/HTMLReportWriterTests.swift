import Foundation
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct HTMLReportWriterTests {
  private static let pages = HTMLReportWriter.Layout.allCases.map {
    HTMLReportWriter(layout: $0, explains: true).write(SampleReport.report)
  }

  @Test func `the policy allows the style sheet and nothing else`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(HTMLStyleSheet.text.utf8))
    try input.fileHandleForWriting.close()
    let hex = String(decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    let digits = Array(hex)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    #expect(HTMLStyleSheet.contentHash == "sha256-" + Data(bytes).base64EncodedString())
    for page in HTMLReportWriterTests.pages {
      #expect(page.contains("default-src 'none'; style-src '\(HTMLStyleSheet.contentHash)'"))
      #expect(page.contains("<style>\(HTMLStyleSheet.text)</style>"))
    }
  }

  @Test(arguments: pages)
  func `elements are closed in order`(page: String) {
    #expect(unbalanced(page) == nil)
  }

  @Test(arguments: pages)
  func `every place is named once and every link leads to one`(page: String) {
    let names = matches(of: "id", in: page)
    #expect(Set(names).count == names.count)
    let targets = matches(of: "href", in: page)
    #expect(targets.count > 6)
    for target in targets { #expect(target.hasPrefix("#") && names.contains(String(target.dropFirst())), "\(target)") }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><script>", "javascript:alert(1)",
    "<!--", "\u{0}\u{1B}\u{9B}", "&lt;b&gt;", "\u{202E}abc",
  ])
  func `nothing of a document is obeyed`(text: String) {
    for layout in HTMLReportWriter.Layout.allCases {
      let page = HTMLReportWriter(layout: layout, explains: true).write(SampleReport.hostile(text))
      #expect(unbalanced(page) == nil)
      #expect(!page.lowercased().contains("<script") && !page.contains("<img") && !page.contains("<!--"))
      #expect(matches(of: "href", in: page).allSatisfy { $0.hasPrefix("#") })
      #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      if text == "&lt;b&gt;" { #expect(page.contains("&amp;lt;b&amp;gt;")) }
    }
  }

  @Test func `unchanged text stands folded, or open in a whole page`() {
    for layout in HTMLReportWriter.Layout.allCases {
      let folded = HTMLReportWriter(layout: layout).write(SampleReport.report)
      let whole = HTMLReportWriter(layout: layout, isWhole: true).write(SampleReport.report)
      #expect(folded.contains("<details class=\"sections\">") && !folded.contains(" open"))
      #expect(whole.contains("<details class=\"sections\" open") && unbalanced(whole) == nil)
    }
  }

  @Test(arguments: [
    ("/home/somebody/policies/code/2024.html", "code/2024.html"), ("code.md", "code.md"), ("../code.md", "code.md"),
    ("code@1.0", "code@1.0"), ("https://example.org/a/b/c", "https://example.org/a/b/c"),
    ("git:main:docs/a/code.md", "git:main:docs/a/code.md"),
  ])
  func `a page tells no paths of the machine`(name: String, shown: String) {
    #expect(Wording.publicName(name) == shown)
  }

  @Test func `moves are told at both ends`() {
    let page = HTMLReportWriterTests.pages[0]
    #expect(page.contains("<a href=\"#move-1-to\">moved to</a> <bdi>2. Aims</bdi>"))
    #expect(page.contains("<a href=\"#move-1-from\">moved from</a> <bdi>2. Reporting</bdi>"))
    #expect(page.contains("Here stood <bdi>Thanks</bdi>, which <a href=\"#s-thanks\">moved</a>."))
  }

  @Test func `names of places last and do not collide`() {
    #expect(HTMLAnchors.slug("3.1 How to report — Übung!") == "3-1-how-to-report-übung")
    #expect(HTMLAnchors.slug("第三条 行動") == "第三条-行動")
    #expect(HTMLAnchors.slug("…") == "section")
    #expect(HTMLAnchors.slug(String(repeating: "a", count: 10_000)).count == 60)
    let sections = ["Scope", "Scope", "Scope 2", "Scope"].map { SampleReport.section(1, $0) }
    let document = PolicyDocument(sections: sections)
    let report = ComparisonReport(
      old: document, new: document, sections: (0..<4).map { SectionChange(old: $0, new: $0, kinds: [.link]) })
    let names = HTMLAnchors(report, groups: report.groups).ofGroups
    #expect(Set(names).count == 4 && names[0] == "s-scope")
  }

  /// Values of an attribute, in order.
  private func matches(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// The first tag that is not closed as it was opened, or nil.
  private func unbalanced(_ page: String) -> String? {
    var open: [Substring] = []
    for part in page.split(separator: "<").dropFirst() where !part.hasPrefix("!DOCTYPE") {
      let name = part.prefix { !" >\n".contains($0) }
      if name == "meta" { continue }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return String(name) }
      } else {
        open.append(name)
      }
    }
    return open.last.map(String.init)
  }
}
