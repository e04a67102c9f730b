import DocumentReaders
import PolicyModel
import SectionDifference
import Testing

@testable import ChangeClassification

/// Where links lead, compared and judged: what a reader does not see must be told.
@Suite struct LinkChangeTests {
  private func change(_ old: String, _ new: String, title: String = "Fees", html: Bool = false) throws -> SectionChange
  {
    func read(_ body: String) throws -> PolicyDocument {
      let source = html ? "<h1>Code</h1><h2>\(title)</h2>\(body)" : "# Code\n\n## \(title)\n\n\(body)\n"
      return try DocumentReader.read(Array(source.utf8), name: html ? "x.html" : "x.md")
    }
    var report = try SectionComparison.compare(read(old), read(new))
    ChangeClassifier.classify(&report)
    return try #require(report.sections.last)
  }

  private func rules(_ change: SectionChange) -> [String] { change.verdict?.reasons.map(\.rule.rawValue) ?? [] }

  @Test(arguments: [
    ("https://moss.test/pay", "https://evil.test/pay", "link-target-changed"),
    ("https://moss.test/pay", "https://moss.test@evil.test/pay", "link-target-disguised"),
    ("https://moss.test/pay", "https://m0ss.test/pay", "link-target-disguised"),
    ("https://moss.test/pay", "https://mоss.test/pay", "link-target-disguised"),
    ("/pay", "https://evil.test/pay", "link-target-changed"),
    ("https://a.github.io/pay", "https://b.github.io/pay", "link-target-changed"),
    ("https://moss.co.uk/pay", "https://evil.co.uk/pay", "link-target-changed"),
    ("https://moss1.test/pay", "https://moss2.test/pay", "link-target-changed"),
  ])
  func `a link to another host is substantive whatever stands behind the host`(
    old: String, new: String, rule: String
  ) throws {
    let here = try change("Pay on [our page](\(old)).", "Pay on [our page](\(new)).")
    #expect(here.kinds == [.link])
    #expect(rules(here) == [rule])
    #expect(here.verdict?.changeClass == .substantive)
    #expect(here.verdict.map { $0.severity >= .medium } == true)
    // Where people report, nothing is graver.
    let there = try change("Ask on [our page](\(old)).", "Ask on [our page](\(new)).", title: "Reporting")
    #expect(there.verdict?.changeClass == .substantive)
  }

  @Test(arguments: [
    ("https://moss.test/pay", "https://moss.test/fees"), ("https://docs.moss.test/pay", "https://www.moss.test/pay"),
    ("http://moss.test/pay", "https://moss.test/pay/"),
  ])
  func `another page of the same site is not`(old: String, new: String) throws {
    let here = try change("Pay on [our page](\(old)).", "Pay on [our page](\(new)).")
    #expect(here.verdict.map { $0.changeClass < .substantive } == true)
  }

  @Test func `links are paired by place, not by their order among equal words`() throws {
    let old = "Pay [here](https://moss.test/a) or [here](https://moss.test/b) or there."
    let new = "Pay [here](https://moss.test/a) or here or [there](https://evil.test/c)."
    let here = try change(old, new)
    #expect(here.links.map(\.text) == ["here", "there"])
    #expect(here.links.map(\.oldTarget) == ["https://moss.test/b", ""])
    #expect(here.links.map(\.newTarget) == ["", "https://evil.test/c"])
    #expect(here.kinds == [.link] && here.verdict?.changeClass == .substantive)
  }

  @Test(arguments: [
    ("Write to the office.", "Write to the [office](mailto:boss@evil.test).", "contact-added"),
    ("Write to the [office](mailto:care@moss.test).", "Write to the office.", "contact-removed"),
    ("Use our page.", "Use our [page](https://evil.test/a).", "link-added"),
    ("Use our [page](https://moss.test/a).", "Use our page.", "link-removed"),
  ])
  func `a link that comes or goes while its words stay is a change`(old: String, new: String, rule: String) throws {
    let here = try change(old, new)
    #expect(here.kinds == [.link])
    #expect(rules(here) == [rule])
  }

  @Test(arguments: [
    (
      "See <https://moss.test/a> or care@moss.test.",
      "See https://moss.test/a or [care@moss.test](mailto:care@moss.test)."
    ),
    ("See rule 2 of them.", "See [rule 2](#two) of them."),
  ])
  func `an address that is a link to itself, or a place of the same text, is none`(old: String, new: String) throws {
    #expect(try change(old, new).kinds.isEmpty)
  }

  @Test func `a copy to somebody unseen changes the address`() throws {
    let link = "<p>Write to <a href=\"mailto:care@moss.test%@\">care@moss.test</a>.</p>"
    let here = try change(
      link.replacing("%@", with: ""), link.replacing("%@", with: "?bcc=boss@evil.test"), html: true)
    #expect(rules(here) == ["contact-changed"] && here.verdict?.severity == .highest)
    let subject = try change(link.replacing("%@", with: ""), link.replacing("%@", with: "?subject=Hello"), html: true)
    #expect(rules(subject) == ["link-form"])
  }

  @Test func `where a form sends to is compared`() throws {
    func form(_ host: String) -> String {
      "<p>Write here:</p><form action=\"https://\(host)/r\"><input name=a><button>Send</button></form>"
    }
    let here = try change(form("moss.test"), form("evil.test"), html: true)
    #expect(here.links.map(\.text) == ["Send"])
    #expect(here.verdict?.changeClass == .substantive)
    #expect(try change(form("moss.test"), form("moss.test"), html: true).kinds.isEmpty)
  }

  @Test func `a base element leads all short links elsewhere`() throws {
    func page(_ base: String) -> String { "\(base)<p>Use <a href=form>our form</a> and <a href='#x'>this</a>.</p>" }
    let here = try change(
      page("<base href='https://moss.test/club/'>"), page("<base href='https://evil.test/'>"), html: true)
    #expect(here.links.map(\.oldTarget) == ["https://moss.test/club/form"])
    #expect(here.links.map(\.newTarget) == ["https://evil.test/form"])
  }

  @Test func `words spelt in invisible characters are substantive`() throws {
    let tags = String(
      String.UnicodeScalarView(" or not".unicodeScalars.map { Unicode.Scalar(0xE0000 + $0.value) ?? "?" }))
    let here = try change("Report it in ten days.", "Report it in ten days." + tags)
    #expect(here.verdict?.reasons.first { $0.rule == .hiddenWordsAdded }?.after == " or not")
    #expect(here.verdict?.changeClass == .substantive)
  }

  // MARK: A host that another took the place of

  private func links(_ host: String, _ last: String) -> String {
    "# Code\n\n## Maps\n\nSee [lakes](https://\(host)/lakes), [rivers](https://\(host)/rivers) and"
      + " [ports](https://\(host)/ports).\n\n## More\n\nSee [tides](https://\(last)/tides).\n"
  }

  @Test func `a site that moved with all its pages is one fact`() throws {
    let report = try classified(links("old.test", "old.test"), links("new.test", "new.test"))
    #expect(report.replacements.map(\.before) == ["old.test"])
    #expect(report.replacements.map(\.after) == ["new.test"])
    #expect(report.replacements.first?.places.count == 4)
  }

  @Test func `a host that is still linked to was not replaced throughout`() throws {
    let report = try classified(links("old.test", "old.test"), links("new.test", "old.test"))
    #expect(report.replacements.isEmpty)
    #expect(report.change(of: "Maps")?.verdict?.reasons.first?.rule == .linkTargetChanged)
  }

  @Test func `a way to report to another host is told for itself`() throws {
    func text(_ host: String) -> String {
      links(host, host) + "\n## Reporting\n\nUse the [report form](https://\(host)/tell).\n"
    }
    let report = try classified(text("old.test"), text("new.test"))
    #expect(report.change(of: "Reporting")?.verdict?.reasons.first?.rule == .reportingRouteChanged)
    #expect(report.change(of: "Reporting")?.verdict?.severity == .highest)
  }
}
