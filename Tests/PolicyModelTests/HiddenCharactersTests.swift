import Testing

@testable import PolicyModel

/// Characters that nobody sees, and letters that only look like others.
@Suite struct HiddenCharactersTests {
  private func found(_ text: String) -> [HiddenCharacters.Found] {
    Array(text.utf8).withUnsafeBufferPointer(HiddenCharacters.all)
  }

  @Test(arguments: [
    ("bre\u{200B}ach", "U+200B ZERO WIDTH SPACE", HiddenCharacters.Harm.invisible),
    ("care@m\u{2060}oss.test", "U+2060 WORD JOINER", .invisible),
    ("care@moss\u{AD}.test", "U+00AD SOFT HYPHEN", .invisible),
    ("bre\u{FEFF}ach", "U+FEFF ZERO WIDTH NO-BREAK SPACE", .invisible),
    ("a\u{E0100}b", "U+E0100 VARIATION SELECTOR-17", .invisible),
    ("a\u{202E}b", "U+202E RIGHT-TO-LEFT OVERRIDE", .reversing),
    ("a\u{2066}b", "U+2066 LEFT-TO-RIGHT ISOLATE", .unclosed),
    ("ten days.\u{E0061}\u{E0062}", "U+E0061 TAG LATIN SMALL LETTER A", .tag),
  ])
  func `what does harm is found by name`(text: String, name: String, harm: HiddenCharacters.Harm) {
    #expect(found(text).map(\.name) == [name])
    #expect(found(text).map(\.harm) == [harm])
  }

  @Test(arguments: [
    "co\u{AD}operate", "\u{1F468}\u{200D}\u{1F469}", "\u{2764}\u{FE0F}", "1\u{FE0F}\u{20E3}", "می\u{200C}خواهم",
    "a \u{2066}b\u{2069} c", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}", "“quoted” – dashed…", "10\u{A0}km", "",
  ])
  func `what belongs into text is not`(text: String) { #expect(found(text).isEmpty) }

  @Test func `a run of tag characters is told once, with its words`() {
    let text =
      "days."
      + String(
        String.UnicodeScalarView(
          " unless paid".unicodeScalars.map {
            Unicode.Scalar(0xE0000 + $0.value) ?? "?"
          }))
    #expect(found(text).map(\.words) == [" unless paid"])
    #expect(HiddenCharacters.spelled(text) == "days.<U+E0020 TAG SPACE …: “ unless paid”>")
    #expect(HiddenCharacters.spelled("plain – text") == "plain – text")
  }

  @Test(arguments: [
    ("wіthin", "і"), ("mоss", "о"), ("аlliance", "а"), ("ｆee", "ｆ"), ("Poссия", "P"), ("Ηarm", "Η"), ("caféс", "с"),
  ])
  func `a letter of another script that looks the same is found`(word: String, letter: Unicode.Scalar) {
    let bytes = Array("the \(word) is".utf8)
    let words = bytes.withUnsafeBufferPointer(LookAlikes.words)
    #expect(words.map(\.letter) == [letter])
    #expect(words.first.map { String(decoding: bytes[$0.range], as: UTF8.self) } == word)
  }

  @Test(arguments: [
    "Δt", "μm", "Яndex", "Москва", "Αθήνα", "naïve façade", "東京 Tokyo", "kΩ", "π r", "café", "IT-отдел",
  ])
  func `words of one script, or mixed for all to see, are not`(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(LookAlikes.words).isEmpty)
  }

  // MARK: Hosts

  @Test(arguments: [
    ("https://moss.test@evil.test/r", "moss.test", "evil.test"), ("https:\\\\evil.test\\@moss.test", "", "evil.test"),
    ("HTTPS://WWW.Moss.Test:443/a", "", "moss.test"), ("https:/evil.test/a", "", "evil.test"),
    ("ht\ntps://ev\til.test/", "", "evil.test"), ("//moss%2etest/a", "", "moss.test"), ("/a@b", "", ""),
    ("form", "", ""), ("www.moss.test/a", "", "moss.test"),
  ])
  func `hosts are read as browsers read them`(target: String, user: String, host: String) {
    #expect(LinkTarget(target).host == host)
    #expect(LinkTarget(target).user == user)
  }

  @Test func `a mail link writes to everybody in it`() {
    let link = LinkTarget("mailto:Care@stage.test,desk@stage.test?subject=x&BCC=boss%40watch.test&cc=a@b.test")
    #expect(link.recipients == ["a@b.test", "boss@watch.test", "care@stage.test", "desk@stage.test"])
    #expect(link.hiddenRecipients == ["boss@watch.test"])
    #expect(LinkTarget("https://x.test/?bcc=a@b.test").recipients.isEmpty)
  }

  @Test(arguments: [
    ("railclub.test", "railc1ub.test"), ("morning.test", "moming.test"), ("moss.test", "m0ss.test"),
    ("moss.test", "mоss.test"), ("vow.test", "vovv.test"), ("apple.test", "xn--80ak6aa92e.test"),
  ])
  func `hosts that look the same are told apart`(left: String, right: String) {
    #expect(WebHost.lookAlike(left, right) || WebHost.decoded(right) == "аррӏе.test")
    #expect(!WebHost.lookAlike(left, left))
  }

  @Test(arguments: [
    ("www.moss.test", "moss.test"), ("a.b.moss.test", "moss.test"), ("a.moss.co.uk", "moss.co.uk"),
    ("alice.github.io", "alice.github.io"), ("x.alice.github.io", "alice.github.io"), ("localhost", "localhost"),
  ])
  func `a site is what one organisation registers`(host: String, site: String) {
    #expect(WebHost.site(of: host) == site)
  }

  @Test(arguments: [("mnchen-3ya", "münchen"), ("e1afmkfd", "пример"), ("80ak6aa92e", "аррӏе")])
  func `names of other scripts are decoded`(label: String, text: String) {
    #expect(WebHost.decoded("xn--\(label).test") == "\(text).test")
  }

  @Test(arguments: ["xn--", "xn--a-", "xn--99999999999", "xn--\u{FF}", "xn---", "xn--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"])
  func `a name that is no encoding does no harm`(label: String) { _ = WebHost.decoded(label + ".test") }
}
