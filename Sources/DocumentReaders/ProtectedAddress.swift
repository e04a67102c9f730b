internal import PolicyModel

/// E-mail addresses that a page keeps from programs that collect them, and shows to everybody else.
///
/// What the source shows in their place (“[email protected]”) is the same for every address: two versions of a page with
/// another address would be the same.
enum ProtectedAddress {
  /// The address in an element's attributes; nil if it protects none.
  static func address(in values: HTMLAttributes) -> String? {
    guard values.mayHave("d"), let code = values["data-cfemail"] else { return nil }
    return cloudflare(code)
  }

  /// The target of a link that leads to a protected address; nil for all other links.
  static func target(of values: HTMLAttributes) -> String? {
    if values.mayHave("d") {
      if let address = address(in: values) { return scheme + address }
      if let token = values["data-mailto-token"], let step = values["data-mailto-vector"].flatMap({ Int($0) }) {
        return typo3(token, step: -step)
      }
    }
    guard let href = values["href"] else { return nil }
    if let sign = href.utf8.firstIndex(of: UInt8(ascii: "#")), href[..<sign].hasSuffix("/cdn-cgi/l/email-protection") {
      return cloudflare(String(href[href.index(after: sign)...])).map { scheme + $0 }
    }
    guard href.hasPrefix("javascript:"), let call = href.firstRange(of: "linkTo_UnCryptMailto(") else { return nil }
    let argument = PercentEncoding.decoded(String(href[call.upperBound...]))
    let code = argument.drop { "'\"".contains($0) }.prefix { !"'\"".contains($0) }
    return typo3(String(code))
  }

  private static let scheme = "mailto:"

  /// Bytes in hexadecimal figures, of which the first is the key of all others.
  static func cloudflare(_ code: String) -> String? {
    let digits = Array(code.utf8)
    guard digits.count >= 4, digits.count <= longestCode, digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    let text = bytes.dropFirst().map { $0 ^ bytes[0] }
    return isAddress(text) ? String(decoding: text, as: UTF8.self) : nil
  }

  /// Every character moved on in its alphabet by the same step. The text begins with `mailto:`, so that the step is known
  /// even where only a script of the page says it.
  static func typo3(_ code: String, step: Int? = nil) -> String? {
    let bytes = Array(code.utf8)
    guard let first = bytes.first, bytes.count <= longestCode else { return nil }
    let step = step ?? Int(UInt8(ascii: "m")) - Int(first)
    let text = bytes.map { byte -> UInt8 in
      for alphabet in alphabets where alphabet.contains(byte) {
        let place = (Int(byte - alphabet.lowerBound) + step) % alphabet.count
        return alphabet.lowerBound + UInt8(place < 0 ? place + alphabet.count : place)
      }
      return byte
    }
    let target = String(decoding: text, as: UTF8.self)
    guard target.hasPrefix(scheme), isAddress(Array(text.dropFirst(scheme.utf8.count))) else { return nil }
    return target
  }

  /// `+` to `:`, `@` to `Z`, `a` to `z`.
  private static let alphabets: [ClosedRange<UInt8>] = [0x2B...0x3A, 0x40...0x5A, 0x61...0x7A]

  /// Longer codes hold no address.
  private static let longestCode = 1_000

  private static func isAddress(_ text: [UInt8]) -> Bool {
    guard let sign = text.firstIndex(of: UInt8(ascii: "@")), sign > 0, sign + 1 < text.count else { return false }
    return text.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") }
      && String(validating: text, as: UTF8.self) != nil
  }
}
