/// An `http` or `https` address in the one form in which it is looked at and asked for.
///
/// An address can be spelled in many ways (`http://0x7f.1`, `HTTP://127.0.0.1.`, `http://①②⑦.0.0.1`), and programs do
/// not agree on all of them. So it is read once: the host becomes a number or a name in lower-case ASCII, what is no
/// host is refused, and the text that is handed on is written anew from the parts. What was looked at is then what is
/// asked, whatever the program that asks would have made of the spelling.
struct RequestAddress: Sendable, Hashable {
  /// True for `https`.
  let isSecure: Bool
  /// The machine.
  let host: RequestHost
  /// The port; the scheme's own where none is written.
  let port: Int
  /// Path and query in ASCII, from the slash on. A fragment is never sent.
  let resource: String

  /// Reads an address. Throws `fetch` with what is wrong: another scheme, a user's name (it would be stored in the
  /// archive), a host that is none.
  init(_ address: String) throws(ArchiveError) {
    func refusal(_ message: String, _ remedy: String = "") -> ArchiveError {
      ArchiveError(.fetch, path: ArchiveName.printable(address), message, remedy: remedy)
    }
    let bytes = Array(address.utf8)
    guard let scheme = ["https://", "http://"].first(where: { bytes.hasPrefixIgnoringCase($0) }) else {
      throw refusal("not an http or https address")
    }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      throw refusal("an address has no spaces and no control characters", "write a space in it as %20")
    }
    isSecure = scheme.utf8.count == 8
    let rest = bytes[scheme.utf8.count...]
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    let authority = rest[..<end]
    guard !authority.contains(UInt8(ascii: "@")) else {
      throw refusal("an address with a user's name or password is not fetched, because it would be recorded")
    }
    // The colon of the port stands behind the bracket that ends a number of IPv6.
    let closing = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    let colon = authority[closing...].firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
    guard let host = RequestHost(authority[..<colon]) else {
      let name = ArchiveName.printable(String(decoding: authority[..<colon], as: UTF8.self))
      throw refusal("'\(name)' is not a host", "write its name in letters, digits and hyphens, as DNS has it")
    }
    self.host = host
    guard let port = Self.port(authority[colon...].dropFirst(), isSecure: isSecure) else {
      throw refusal("the port is not a number from 1 to 65535")
    }
    self.port = port
    resource = Self.resource(rest[end...].prefix { $0 != UInt8(ascii: "#") })
  }

  /// The address as it is asked for.
  var text: String {
    let isUsual = port == Self.usualPort(isSecure: isSecure)
    return (isSecure ? "https://" : "http://") + host.text + (isUsual ? "" : ":\(port)") + resource
  }

  private static func usualPort(isSecure: Bool) -> Int { isSecure ? 443 : 80 }

  /// Digits and nothing else: a sign, which Swift would read, is none to other programs.
  private static func port(_ digits: ArraySlice<UInt8>, isSecure: Bool) -> Int? {
    if digits.isEmpty { return usualPort(isSecure: isSecure) }
    guard digits.count <= 5, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let port = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1...65_535).contains(port) ? port : nil
  }

  /// Everything spelt out that RFC 3986 does not allow in a path or query.
  private static func resource(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = bytes.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    for byte in bytes {
      if byte < 0x80, !"\"<>\\^`{|}".utf8.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension [UInt8] {
  /// True if these bytes begin with some ASCII letters, in lower or upper case.
  fileprivate func hasPrefixIgnoringCase(_ text: String) -> Bool {
    count >= text.utf8.count
      && zip(self, text.utf8).allSatisfy { (0x41...0x5A).contains($0) ? $0 | 0x20 == $1 : $0 == $1 }
  }
}
