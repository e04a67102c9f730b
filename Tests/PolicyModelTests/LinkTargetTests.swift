import Testing

@testable import PolicyModel

/// What in an address says where it leads.
@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("https://a.example/x?utm_source=mail&utm_medium=a", "https://a.example/x"),
    ("https://a.example/x?id=7&fbclid=ab#y", "https://a.example/x?id=7#y"),
    ("https://a.example/x;jsessionid=12AB?id=7", "https://a.example/x?id=7"),
    ("https://a.example/x?utm_source=mail#y", "https://a.example/x#y"),
  ])
  func whatCountsVisitorsLeadsNowhere(target: String, plain: String) {
    #expect(LinkTarget.withoutTracking(target[...]) == plain[...])
  }

  @Test(arguments: [
    "https://a.example/x?id=71", "https://a.example/x?source=utm_a", "https://a.example/?q=fbclid",
    "mailto:a@b.example?subject=Hi",
    "https://a.example/?", "?", "#utm_source=a", "", "https://a.example/a;b",
  ])
  func whatLeadsStays(target: String) {
    #expect(LinkTarget.withoutTracking(target[...]) == target[...])
  }

  @Test func whatBrowsersEncodeIsTheSameEncoded() {
    #expect(PercentEncoding.escaped("/my page`{\"") == "/my%20page%60%7B%22")
    #expect(PercentEncoding.escaped("/a?b=[c]&d=%20é#e") == "/a?b=[c]&d=%20é#e")
  }

  @Test func anotherFormIsAnotherTarget() {
    #expect(LinkTarget("https://a.example/f?id=1&gclid=2").plain == LinkTarget("https://a.example/f?id=1").plain)
    #expect(LinkTarget("https://a.example/f?id=1").plain != LinkTarget("https://a.example/f?id=2").plain)
  }

  @Test func aPageStatesItsAddress() {
    let saved = MetadataField(.comment, "", "saved from url=(0021)https://a.example/p?q ")
    let canonical = MetadataField(.link, "canonical", "https://a.example/c")
    #expect(PageAddress.stated(in: [canonical, saved]) == "https://a.example/p?q")
    #expect(PageAddress.stated(in: [canonical]) == "https://a.example/c")
    #expect(PageAddress.stated(in: [MetadataField(.meta, "og:url", "https://a.example/o")]) == "https://a.example/o")
    #expect(
      PageAddress.stated(in: [MetadataField(.link, "canonical", "/c"), MetadataField(.comment, "", "saved")]) == nil)
  }

  @Test(arguments: [
    ("report?x=1", "https://a.example/rules/report?x=1"), ("/members", "https://a.example/members"),
    ("../b", "https://a.example/b"), ("https://b.example/", "https://b.example/"), ("#x", "#x"),
    ("//b.example/x", "https://b.example/x"), ("mailto:a@b.example", "mailto:a@b.example"),
  ])
  func linksFromAnAddress(target: String, whole: String) {
    #expect(BaseAddress("https://a.example/rules/conduct").resolved(target) == whole)
  }
}
