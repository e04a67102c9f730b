import Testing

@testable import PolicyText

/// Telephone numbers, mail addresses and handles in running text.
@Suite struct ContactScannerTests {
  private func found(_ text: String, _ scan: ([UInt8]) -> [Range<Int>]) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    return scan(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("call 555 0142", ["555 0142"]), ("write +41 44 555 01 42 now", ["+41 44 555 01 42"]),
    ("in town 01632 960001.", ["01632 960001"]), ("(555) 014-2211 by day", ["(555) 014-2211"]),
    // A day with an hour, and numbers that nobody calls one.
    ("on 05/11/2024 1930 we meet", []), ("since 2019 2024 we meet", []), ("call 55 01", []),
    ("+1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6", []),
  ])
  func phones(text: String, expected: [String]) { #expect(found(text, PhoneScanner.numbers) == expected) }

  /// The word that calls a number one stands near it.
  @Test func announcementsReachAFewWords() {
    #expect(found("call us at night: 555 0142", PhoneScanner.numbers) == ["555 0142"])
    #expect(found("call us at any hour of the day: 555 0142", PhoneScanner.numbers) == [])
  }

  @Test(arguments: [
    ("write to care@club.example.", ["care@club.example"]), ("care [at] club.example", ["care [at] club.example"]),
    ("care at club dot example", ["care at club dot example"]), ("meet at club.example", []), ("a@b", []),
  ])
  func mail(text: String, expected: [String]) { #expect(found(text, EmailScanner.addresses) == expected) }

  @Test func disguisedAddressesArePlain() {
    #expect(EmailScanner.plain(Array("care (at) club dot example".utf8)[...]) == "care@club.example")
    #expect(EmailScanner.plain(Array("care@club.example".utf8)[...]) == "care@club.example")
  }

  @Test(arguments: [
    ("ask in #help or @steward", ["#help", "@steward"]), ("item #12 of it", []), ("a#b or x@y", []), ("#a", []),
  ])
  func handles(text: String, expected: [String]) { #expect(found(text, HandleScanner.handles) == expected) }
}
