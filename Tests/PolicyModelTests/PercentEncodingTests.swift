import Testing

@testable import PolicyModel

@Suite("Percent-encoding of addresses")
struct PercentEncodingTests {
  @Test(
    "is decoded wherever two hexadecimal digits follow",
    arguments: [
      ("conduct%40example.net", "conduct@example.net"), ("Z%C3%BCrich", "Zürich"), ("a%2fb%2Fc", "a/b/c"),
      ("100%", "100%"), ("%4", "%4"), ("%+5%zz", "%+5%zz"), ("%25", "%"), ("plain", "plain"), ("", ""),
    ])
  func decodes(encoded: String, decoded: String) {
    #expect(PercentEncoding.decoded(encoded) == decoded)
  }

  @Test("that is not UTF-8 stays as written")
  func notUTF8() {
    #expect(PercentEncoding.decoded("caf%E9") == "caf%E9")
  }

  @Test("keeps what has a meaning of its own, its digits in upper case")
  func reserved() {
    #expect(
      PercentEncoding.decoded("%7Euser/a%2fb%20c/%C3%BC%3f", keepingReserved: true) == "~user/a%2Fb%20c/ü%3F")
  }
}
